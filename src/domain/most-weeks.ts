/** The most weeks that a course takes. */
import type { Course } from './course.ts';
import { ofCourse, weeksOf } from './duration.ts';
import { upper } from './quantity.ts';

/** Weeks that a semester takes at most. */
const weeksOfSemester = 26;

/** Weeks that a course takes at most; undefined where no time is known. */
export const mostWeeks = ({ duration }: Pick<Course, 'duration'>): number | undefined => {
  const own = ofCourse(duration);
  if (own?.unit === 'semesters') return upper(own.value) * weeksOfSemester;
  const weeks = weeksOf(duration);
  return weeks === undefined ? undefined : upper(weeks);
};
