import { asOf, courses } from '../../../catalogue.ts';
import { calendarIntakes, calendarOf } from '#domain/calendar.ts';
import { coursePath } from '#domain/urls.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = async () => {
  const day = await asOf();
  return (await courses())
    .filter((course) => calendarIntakes(course, day).length)
    .map((course) => {
      const [provider, slug] = course.id.split('/');
      return {
        params: { provider, course: slug },
        props: { text: calendarOf(course, day, absolute(coursePath(course))) },
      };
    });
};

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
