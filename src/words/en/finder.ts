/** Words of the finder, the comparison and the shortlist. */
import { plural } from '../format.ts';

/** "1 course", "37 courses". */
export const courses = (count: number): string => plural(count, { one: '# course', other: '# courses' });

/** "Compare 3 courses". */
export const compareCourses = (count: number): string => `Compare ${courses(count)}`;

export const clear = 'Clear';
export const savedAndCompared = 'Saved and compared courses';
export const seeShortlist = 'See the shortlist';
