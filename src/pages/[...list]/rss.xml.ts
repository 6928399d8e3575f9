/** New and changed courses of every list that has a page, as a feed beside it. */
import { courseFeed } from '../../open-data/course-feed.ts';
import { courseLists, type CourseListPage } from '../../open-data/lists.ts';

export const getStaticPaths = async () =>
  (await courseLists()).map((list) => ({ params: { list: list.path.slice(1, -1) }, props: { list } }));

export const GET = ({ props }: { props: { list: CourseListPage } }): Promise<Response> => courseFeed(props.list);
