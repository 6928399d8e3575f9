/** Words of the courses that a browser keeps; apart, since pages that list courses carry them without the finder’s. */
import { plural } from '../format.ts';

/** "1 course", "37 courses". */
export const courses = (count: number): string => plural(count, { one: '# course', other: '# courses' });

/** "Compare 3 courses". */
export const compareCourses = (count: number): string => `Compare ${courses(count)}`;

export const clear = 'Clear';
export const savedAndCompared = 'Saved and compared courses';
export const seeShortlist = 'See the shortlist';
export const notKept = 'Not kept: this browser’s storage is full or blocked.';
