import type { Course } from './course.ts';
import { countOf, mapQuantity, middle } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';

type Duration = NonNullable<Course['duration']>;

/** Weeks in one of each unit; a semester has no fixed length, so none is given for it. */
const weeksPer: Record<Duration['unit'], number | undefined> = {
  days: 1 / 7,
  weeks: 1,
  months: 52 / 12,
  semesters: undefined,
  years: 52,
};

/** "12 weeks", "1 to 2 semesters"; the note is shown apart. */
export const formatDuration = ({ value, unit }: Duration): string => countOf(value, unit.slice(0, -1), unit);

/** Length in weeks for bands and sorting, or undefined where the unit has no fixed length. */
export const durationWeeks = (duration: Duration | undefined): number | undefined => {
  const weeks = duration && weeksPer[duration.unit];
  return weeks === undefined || duration === undefined ? undefined : middle(duration.value) * weeks;
};

/**
 * Total hours of study: as stated, or weeks times hours a week where both are stated.
 * @returns the hours and whether they were worked out here
 */
export const totalHours = (course: Course): { hours: Quantity; isWorkedOut: boolean } | undefined => {
  const { workload, duration } = course;
  if (workload?.hours !== undefined) return { hours: workload.hours, isWorkedOut: false };
  if (workload?.hoursPerWeek === undefined || duration?.unit !== 'weeks') return undefined;
  const { hoursPerWeek } = workload;
  if (typeof duration.value === 'number') {
    const weeks = duration.value;
    return { hours: mapQuantity(hoursPerWeek, (hours) => hours * weeks), isWorkedOut: true };
  }
  if (typeof hoursPerWeek === 'number') {
    return { hours: mapQuantity(duration.value, (weeks) => hoursPerWeek * weeks), isWorkedOut: true };
  }
  return {
    hours: { min: duration.value.min * hoursPerWeek.min, max: duration.value.max * hoursPerWeek.max },
    isWorkedOut: true,
  };
};

/** "150 hours", "about 156 hours" where worked out from weeks and hours a week. */
export const formatTotalHours = (course: Course): string | undefined => {
  const total = totalHours(course);
  return total && `${total.isWorkedOut ? 'about ' : ''}${countOf(total.hours, 'hour')}`;
};
