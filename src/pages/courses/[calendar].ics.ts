/** `starts.ics`: coming starts of all courses; always there, for those who subscribe to it. */
import { startsCalendar } from '../../open-data/starts.ts';

export const getStaticPaths = async () => {
  const calendar = await startsCalendar();
  return [{ params: { calendar: 'starts' }, props: { text: calendar.text } }];
};

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
