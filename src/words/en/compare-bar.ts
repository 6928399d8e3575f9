/** Words of the bar under lists of courses that says what is saved and compared. */
import { courses } from './saved.ts';

/** "Compare 3 courses". */
export const compareCourses = (count: number): string => `Compare ${courses(count)}`;

export const clear = 'Clear';
export const savedAndCompared = 'Saved and compared courses';
export const seeShortlist = 'See the shortlist';
