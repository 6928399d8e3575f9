/** Coming starts of the courses of a list as a calendar; that of all courses is always there, for those who subscribe to it. */
import { datedLists, startsCalendar, type CourseListPage } from '../../open-data/lists.ts';

export const getStaticPaths = async () =>
  (await datedLists()).map((list) => ({ params: { list: list.path.slice(1, -1) }, props: { list } }));

export const GET = async ({ props }: { props: { list: CourseListPage } }): Promise<Response> =>
  new Response((await startsCalendar(props.list)).text, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
