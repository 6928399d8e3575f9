import { about, units, upTo } from '#words/course.ts';
import type { Course } from './course.ts';
import { formatCount, lower, mapQuantity, middle, upper } from './quantity.ts';
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
export const formatDuration = ({ value, unit }: Duration): string => formatCount(value, units[unit]);

/** "150 hours", "up to 1 hour" of a range from nothing; what is over within the hour in minutes. */
export const formatHours = (hours: Quantity): string => {
  const count = (value: Quantity) =>
    upper(value) < 1
      ? formatCount(
          mapQuantity(value, (part) => Math.round(part * 60)),
          units.minutes,
        )
      : formatCount(value, units.hours);
  return typeof hours !== 'number' && hours.min === 0 ? upTo(count(hours.max)) : count(hours);
};

/** The number of the course itself: undefined where it is that of a part of it, of a whole portfolio, or of teaching alone. */
export const ofCourse = <Fact extends { readonly of?: unknown }>(fact: Fact | undefined): Fact | undefined =>
  fact?.of === undefined ? fact : undefined;

/** Length in weeks, or undefined where the unit has no fixed length or it is not the course's own. */
export const weeksOf = (duration: Duration | undefined): Quantity | undefined => {
  const own = ofCourse(duration);
  const weeks = own && weeksPer[own.unit];
  return weeks === undefined || own === undefined ? undefined : mapQuantity(own.value, (value) => value * weeks);
};

/** Length in weeks for bands and sorting: the middle of a range. */
export const durationWeeks = (duration: Duration | undefined): number | undefined => {
  const weeks = weeksOf(duration);
  return weeks === undefined ? undefined : middle(weeks);
};

/**
 * Total hours of study: as stated, as added up from those of the parts, or weeks times hours a week where both are stated.
 * @returns the hours and whether they were worked out here
 */
export const totalHours = (course: Course): { hours: Quantity; isWorkedOut: boolean } | undefined => {
  const [workload, duration] = [ofCourse(course.workload), ofCourse(course.duration)];
  if (workload?.hours !== undefined) return { hours: workload.hours, isWorkedOut: workload.addedUp ?? false };
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

/**
 * Hours of study a week: as stated, or the hours in all by the weeks or months that it takes.
 * @returns the hours and whether they were worked out here
 */
export const weeklyHours = (course: Course): { hours: Quantity; isWorkedOut: boolean } | undefined => {
  const [workload, duration] = [ofCourse(course.workload), ofCourse(course.duration)];
  if (workload?.hoursPerWeek !== undefined) return { hours: workload.hoursPerWeek, isWorkedOut: false };
  if (workload?.hours === undefined || (duration?.unit !== 'weeks' && duration?.unit !== 'months')) return undefined;
  const weeks = weeksPer[duration.unit] ?? 1;
  const [least, most] = [
    lower(workload.hours) / (upper(duration.value) * weeks),
    upper(workload.hours) / (lower(duration.value) * weeks),
  ].map((hours) => Math.round(hours * 10) / 10);
  if (least === undefined || most === undefined || !Number.isFinite(most)) return undefined;
  return { hours: least < most ? { min: least, max: most } : most, isWorkedOut: true };
};

/** "150 hours", "about 156 hours" where worked out from weeks and hours a week. */
export const formatTotalHours = (course: Course): string | undefined => {
  const total = totalHours(course);
  return total && (total.isWorkedOut ? about : String)(formatHours(total.hours));
};
