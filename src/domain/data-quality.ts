/**
 * How complete and how fresh the directory is: counted the same way for the check that editors run and for
 * the page that shows it. Records are counted as they stand; nothing here judges a course.
 */
import type { CourseRecord } from '#schemas/course.ts';
import type { Course } from './course.ts';
import { lastDay, yearsBefore } from './dates.ts';
import { elements } from './disclosure.ts';
import { nextIntake } from './starts.ts';

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

/** A share in per cent; one that is neither none nor all never reads as if it were. */
export const percentOf = ({ stated, of }: Pick<Share, 'stated' | 'of'>): string => {
  const percent = of === 0 ? 0 : (stated / of) * 100;
  if (percent > 0 && percent < 1) return '<1';
  return String(percent < 100 ? Math.min(99, Math.round(percent)) : 100);
};

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

/** How old the facts of the courses are; every course is in one of the groups. */
export const ageGroups = (courses: readonly Counted[], asOf: string): Share[] => {
  const of = courses.length;
  const stale = courses.filter((course) => isStale(course, asOf)).length;
  const undated = courses.filter((course) => course.source?.date === undefined && !isStale(course, asOf)).length;
  return [
    { key: 'fresh', label: 'The page shows a date within the last year', stated: of - stale - undated, of },
    { key: 'undated', label: 'The page shows no date; entered here within the last year', stated: undated, of },
    { key: 'stale', label: 'More than a year old', stated: stale, of },
  ];
};

/** What is known of when the courses start; every course is in one of the groups, the first that fits. */
export const startGroups = (courses: readonly Course[], asOf: string): Share[] => {
  const groups: readonly { key: string; label: string; fits: (course: Course) => boolean }[] = [
    {
      key: 'coming',
      label: 'A date that is to come',
      fits: (course) => (nextIntake(course, asOf)?.start ?? 'anytime') !== 'anytime',
    },
    { key: 'anytime', label: 'Any time', fits: (course) => nextIntake(course, asOf)?.start === 'anytime' },
    { key: 'past', label: 'Only dates that have passed', fits: (course) => hasOnlyPastIntakes(course, asOf) },
    { key: 'closed', label: 'Dates, but closed or full', fits: ({ intakes }) => intakes.length > 0 },
    { key: 'months', label: 'Months of every year', fits: ({ startMonths }) => startMonths !== undefined },
    { key: 'words', label: 'Words only, such as “second semester”', fits: ({ startNote }) => startNote !== undefined },
    { key: 'none', label: 'Nothing stated', fits: () => true },
  ];
  const counts = Map.groupBy(courses, (course) => groups.find(({ fits }) => fits(course))?.key);
  return groups
    .map(({ key, label }) => ({ key, label, stated: counts.get(key)?.length ?? 0, of: courses.length }))
    .filter(({ key, stated }) => stated > 0 || key !== 'closed');
};

/** The same counts for a group of courses: of one kind, of one provider. */
export interface GroupQuality {
  readonly group: string;
  readonly courses: number;
  /** Fields that are filled, of all that the group's courses could fill. */
  readonly fields: Share;
  /** Elements of the EU list that are stated, of all that could be. */
  readonly elements: Share;
  /** Each element by itself. */
  readonly byElement: readonly Share[];
  readonly freshness: Freshness;
}

/** Counts by group; groups with most courses come first. */
export const qualityBy = (
  courses: readonly Course[],
  groupOf: (course: Course) => string,
  asOf: string,
): GroupQuality[] => {
  const sum = (key: string, label: string, shares: readonly Share[]): Share => ({
    key,
    label,
    stated: shares.reduce((total, { stated }) => total + stated, 0),
    of: shares.reduce((total, { of }) => total + of, 0),
  });
  return [...Map.groupBy(courses, groupOf)]
    .map(([group, list]): GroupQuality => {
      const byElement = disclosureByElement(list);
      return {
        group,
        courses: list.length,
        fields: sum('fields', 'Fields', completenessByField(list)),
        elements: sum('elements', 'EU list', byElement),
        byElement,
        freshness: freshness(list, asOf),
      };
    })
    .sort((a, b) => b.courses - a.courses || a.group.localeCompare(b.group, 'en'));
};
