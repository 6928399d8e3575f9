/** What the study planner answers. */
import { plural } from '../format.ts';

const hours = (count: number): string => plural(count, { one: '# hour', other: '# hours' });

export const tooLong =
  'That would take more than ten years. Check the hours, or plan one part of the course at a time.';
export const breaksTooLong = 'The breaks add up to more than ten years. Check their dates.';
export const writeDay = (what: string): string => `Write ${what} as a date, such as 21/09/2027.`;
export const firstDayOff = 'the first day off';
export const lastDayOff = 'the last day off';
export const daysTheWrongWayRound = 'The last day off must not come before the first.';
export const wholeHours = 'the hours of the whole course';
export const weeklyHours = 'the hours you have in a week';
export const startDay = 'the day on which you start';
export const then = ', then ';
export const study = 'Study';
export const planner = 'Study planner';
export const finish = (day: string, weeks: number, daysOff: number): string =>
  `You finish on ${day}, after ${plural(weeks, { one: '# week', other: '# weeks' })} of study${daysOff ? ` and ${plural(daysOff, { one: '# day', other: '# days' })} off` : ''}.`;
export const moved = (day: string): string => `The day that you chose is in a break, so you begin on ${day}.`;
export const weekOf = (title: string, week: number, weeks: number): string => `${title}: week ${week} of ${weeks}`;
export const hoursThisWeek = (count: number): string => `About ${hours(count)} of study this week.`;
export const fullTime = (count: number): string =>
  `${hours(count)} a week is a full-time job. Few people can keep that up beside work.`;
