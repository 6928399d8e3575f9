/**
 * How complete and how fresh the directory is: counted the same way for the check that editors run and for
 * the page that shows it. Records are counted as they stand; nothing here judges a course.
 */
import type { CourseRecord } from '#schemas/course.ts';
import type { Course } from './course.ts';
import { lastDay, yearsBefore } from './dates.ts';
import { elements } from './disclosure.ts';

/** What is counted of a course; a record and a joined course both have it. */
export type Counted = Omit<Partial<CourseRecord>, 'provider' | 'subjects' | 'levels' | 'credits'> & {
  readonly type: CourseRecord['type'];
  readonly levels?: readonly unknown[] | undefined;
  readonly credits?: readonly unknown[] | undefined;
};

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly isStated: (course: Counted) => boolean;
}

/** The fields whose absence a reader notices, in the order of a course's page. */
export const fields: readonly Field[] = [
  { key: 'description', label: 'Description', isStated: ({ description }) => Boolean(description?.trim()) },
  { key: 'url', label: 'Page of the provider', isStated: ({ url }) => url !== undefined },
  { key: 'price', label: 'Price', isStated: ({ price }) => price !== undefined },
  {
    key: 'priceDate',
    label: 'Date of the price',
    isStated: ({ price, source }) => price !== undefined && (price.asOf ?? source?.date) !== undefined,
  },
  { key: 'duration', label: 'Length', isStated: ({ duration }) => duration !== undefined },
  {
    key: 'workload',
    label: 'Hours of work',
    isStated: ({ workload }) => workload?.hours !== undefined || workload?.hoursPerWeek !== undefined,
  },
  { key: 'credits', label: 'Credit', isStated: ({ credits }) => credits !== undefined },
  {
    key: 'levels',
    label: 'Level',
    isStated: ({ levels, stage, difficulty, levelNote }) =>
      [levels, stage, difficulty, levelNote].some((value) => value !== undefined),
  },
  { key: 'languages', label: 'Language', isStated: ({ languages }) => languages !== undefined },
  {
    key: 'mode',
    label: 'Mode, stated outright',
    isStated: ({ delivery }) => delivery !== undefined && !delivery.inferred,
  },
  {
    key: 'starts',
    label: 'Start',
    isStated: ({ intakes, startMonths, startNote }) =>
      Boolean(intakes?.length) || startMonths !== undefined || startNote !== undefined,
  },
  {
    key: 'learningOutcomes',
    label: 'Learning outcomes',
    isStated: ({ learningOutcomes }) => learningOutcomes !== undefined,
  },
  {
    key: 'assessment',
    label: 'Assessment',
    isStated: ({ assessment }) => assessment?.text !== undefined || Boolean(assessment?.types?.length),
  },
  { key: 'entry', label: 'Entry requirements', isStated: ({ entry }) => entry !== undefined },
  {
    key: 'qualityAssurance',
    label: 'Quality assurance',
    isStated: ({ qualityAssurance }) => qualityAssurance !== undefined,
  },
  { key: 'recognition', label: 'Recognition', isStated: ({ recognition }) => recognition !== undefined },
  { key: 'stacking', label: 'Whether it stacks', isStated: ({ stacking }) => stacking !== undefined },
  { key: 'credential', label: 'Certificate', isStated: ({ credential }) => credential !== undefined },
];

export interface Share {
  readonly key: string;
  readonly label: string;
  readonly stated: number;
  readonly of: number;
}

/** For each field, how many courses state it. */
export const completenessByField = (courses: readonly Counted[]): Share[] =>
  fields.map(({ key, label, isStated }) => ({
    key,
    label,
    stated: courses.filter(isStated).length,
    of: courses.length,
  }));

/** For each element of the EU list, how many courses state it. */
export const disclosureByElement = (courses: readonly Course[]): Share[] =>
  elements.map(({ key, label, isStated }) => ({
    key,
    label,
    stated: courses.filter(isStated).length,
    of: courses.length,
  }));

export interface GroupShare {
  readonly group: string;
  readonly courses: number;
  /** Stated values, of all that the group's courses could state. */
  readonly stated: number;
  readonly of: number;
}

/** The same for groups of courses: by provider, by type. Groups with most courses come first. */
export const completenessBy = <T extends Counted>(
  courses: readonly T[],
  groupOf: (course: T) => string,
): GroupShare[] =>
  [...Map.groupBy(courses, groupOf)]
    .map(([group, list]) => ({
      group,
      courses: list.length,
      stated: list.reduce((sum, course) => sum + fields.filter(({ isStated }) => isStated(course)).length, 0),
      of: list.length * fields.length,
    }))
    .sort((a, b) => b.courses - a.courses || a.group.localeCompare(b.group, 'en'));

/**
 * The day on which the facts of a course were last true as far as is known: the date that the source shows,
 * or, where it shows none, the day on which they were recorded.
 */
export const factsDay = ({ source, recorded }: Pick<Counted, 'source' | 'recorded'>): string | undefined =>
  source?.date === undefined ? recorded : lastDay(source.date);

/** Whether the facts of a course are older than a year. */
export const isStale = (course: Pick<Counted, 'source' | 'recorded'>, asOf: string): boolean => {
  const day = factsDay(course);
  return day !== undefined && day < yearsBefore(asOf, 1);
};

/** Dated intakes that are over. */
export const overIntakes = ({ intakes }: Pick<Counted, 'intakes'>, asOf: string): NonNullable<Counted['intakes']> =>
  (intakes ?? []).filter(({ start, end }) =>
    start === 'anytime' ? end !== undefined && lastDay(end) < asOf : lastDay(start) < asOf,
  );

/** Whether a course has dated intakes and all of them are over. */
export const hasOnlyPastIntakes = (course: Pick<Counted, 'intakes'>, asOf: string): boolean =>
  Boolean(course.intakes?.length) && overIntakes(course, asOf).length === course.intakes?.length;

export interface Freshness {
  readonly courses: number;
  readonly stale: number;
  readonly withPastIntakes: number;
  readonly onlyPastIntakes: number;
}

export const freshness = (courses: readonly Counted[], asOf: string): Freshness => ({
  courses: courses.length,
  stale: courses.filter((course) => isStale(course, asOf)).length,
  withPastIntakes: courses.filter((course) => overIntakes(course, asOf).length > 0).length,
  onlyPastIntakes: courses.filter((course) => hasOnlyPastIntakes(course, asOf)).length,
});
