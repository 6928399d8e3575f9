/** How old what we know of a course is, told from its newest evidence. */
import type { CourseRecord } from '#schemas/course.ts';
import { firstDay, lastDay, yearsBefore } from './dates.ts';

/** As much of a course, joined or not, as its age is told from. */
export type Aged = Pick<CourseRecord, 'source' | 'evidence' | 'recorded' | 'intakes' | 'startMonths' | 'status'>;

/**
 * `checked`: a page dated within the last year says so, or the live page was checked then; `undated`: nothing
 * that was read shows a date; `older`: the newest evidence may be more than a year old; `past`: no start is left and
 * nothing is sure to confirm the course within two years.
 */
export const ages = ['checked', 'undated', 'older', 'past'] as const;
export type Age = (typeof ages)[number];

/** Intakes with a start or an end that is over on a day. */
export const overIntakes = ({ intakes }: Pick<Aged, 'intakes'>, asOf: string): Aged['intakes'] =>
  intakes.filter(({ start, end }) =>
    start === 'anytime' ? end !== undefined && lastDay(end) < asOf : lastDay(start) < asOf,
  );

/** Whether a course has dated intakes and all of them are over. */
export const hasOnlyPastIntakes = (course: Pick<Aged, 'intakes'>, asOf: string): boolean =>
  course.intakes.length > 0 && overIntakes(course, asOf).length === course.intakes.length;

/** Whether no start of a course is left: all its dated ones are over, and none comes again every year. */
export const hasNoStartLeft = (course: Pick<Aged, 'intakes' | 'startMonths'>, asOf: string): boolean =>
  hasOnlyPastIntakes(course, asOf) && course.startMonths === undefined;

/** The newest of some dates, each taken at the first day that it can mean: a year alone may be its January. */
const newest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date): date is string => date !== undefined)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .at(-1);

/**
 * The date of the newest evidence, as precisely as it is known: what a page shows as its date, or when the live page
 * was checked; undefined where neither is known. The day on which a page was read makes it no newer: it may have been a
 * stored copy.
 */
const evidenceDate = ({ source, evidence }: Pick<Aged, 'source' | 'evidence'>): string | undefined =>
  newest([source.date, source.checked, ...(evidence ?? []).map(({ date }) => date)]);

/**
 * The date of the newest evidence; where nothing that was read shows a date, the day on which it was entered, or
 * the last start or end where all are over: a page that knows of nothing later was not written later.
 */
export const newestDate = (course: Aged, asOf: string): string => {
  const dated = evidenceDate(course);
  if (dated !== undefined) return dated;
  const last = hasNoStartLeft(course, asOf)
    ? newest(course.intakes.map(({ start, end }) => end ?? start).filter((date) => date !== 'anytime'))
    : undefined;
  return last !== undefined && firstDay(last) < course.recorded ? last : course.recorded;
};

/** How old what we know of a course is, on a day: a date that may be too old is. */
export const ageOf = (course: Aged, asOf: string): Age => {
  const day = firstDay(newestDate(course, asOf));
  if (hasNoStartLeft(course, asOf) && day < yearsBefore(asOf, 2)) return 'past';
  if (day < yearsBefore(asOf, 1)) return 'older';
  return evidenceDate(course) === undefined ? 'undated' : 'checked';
};

/** Whether a course belongs in lists: one that seems to be over keeps its page and is found by a filter. */
export const isCurrent = (course: Aged, asOf: string): boolean => ageOf(course, asOf) !== 'past';

/** How many courses are of each age. */
export const countAges = (courses: readonly Aged[], asOf: string): Record<Age, number> => {
  const counts: Record<Age, number> = { checked: 0, undated: 0, older: 0, past: 0 };
  for (const course of courses) counts[ageOf(course, asOf)] += 1;
  return counts;
};
