/**
 * How complete and how fresh the directory is: counted the same way for the check that editors run and for
 * the page that shows it. Records are counted as they stand; nothing here judges a course.
 */
import { ages as ageLabels, factLabels } from '#words/course.ts';
import { fieldLabels, startGroupLabels } from '#words/quality.ts';
import { keysOf } from '#text/keys.ts';
import { ages, countAges, hasNoStartLeft, overIntakes } from './age.ts';
import { isKnown, type Answer } from './answer.ts';
import { answerOf, factOf } from './course-facts.ts';
import type { Course } from './course.ts';
import { elementAnswer, elements } from './disclosure.ts';
import { hasAmount, isFreeForAll } from './price.ts';
import { earlierStarts, nextIntake, undatedStartWords } from './starts.ts';

interface Field {
  readonly key: string;
  readonly label: string;
  readonly isKnown: (course: Course, asOf: string) => boolean;
}

const ofFact = (key: keyof typeof factLabels): Field => ({
  key,
  label: factLabels[key],
  isKnown: (course, asOf) => isKnown(answerOf(factOf(key), course, { asOf })),
});

/** The fields whose absence a reader notices, in the order of a course's page. */
const fields: readonly Field[] = [
  { key: 'description', label: fieldLabels.description, isKnown: ({ description }) => Boolean(description?.trim()) },
  { key: 'url', label: fieldLabels.url, isKnown: ({ url }) => url !== undefined },
  { key: 'source', label: fieldLabels.source, isKnown: ({ source }) => source.url !== undefined },
  ofFact('price'),
  {
    key: 'priceAmount',
    label: fieldLabels.priceAmount,
    isKnown: ({ price }) => isFreeForAll(price) || hasAmount(price),
  },
  {
    key: 'priceDate',
    label: fieldLabels.priceDate,
    isKnown: ({ price }) => price?.asOf !== undefined,
  },
  ...(['time', 'hoursPerWeek', 'credit'] as const).map(ofFact),
  { ...ofFact('level'), label: fieldLabels.level },
  ...(['mode', 'start', 'language', 'outcomes'] as const).map(ofFact),
  ...(['assessment', 'entry', 'awardingBody', 'quality', 'recognition', 'stacking', 'certificate'] as const).map(
    ofFact,
  ),
];

export interface Share {
  readonly key: string;
  readonly label: string;
  readonly known: number;
  readonly of: number;
}

/** A share in per cent; one that is neither none nor all never reads as if it were. */
export const percentOf = ({ known, of }: Pick<Share, 'known' | 'of'>): string => {
  const percent = of === 0 ? 0 : (known / of) * 100;
  if (percent > 0 && percent < 1) return '<1';
  return String(percent < 100 ? Math.min(99, Math.round(percent)) : 100);
};

/** For each field, of how many courses it is known. */
export const completenessByField = (courses: readonly Course[], asOf: string): Share[] =>
  fields.map(({ key, label, isKnown: is }) => ({
    key,
    label,
    known: courses.filter((course) => is(course, asOf)).length,
    of: courses.length,
  }));

/** For each element of the EU list, of how many courses it is known, and how. */
export interface ElementShare extends Share {
  readonly kinds: Readonly<Record<Answer['kind'], number>>;
}

/** Of how many courses each element of the EU list is known, and how. */
export const disclosureByElement = (courses: readonly Course[]): ElementShare[] =>
  elements.map((element) => {
    const kinds = { stated: 0, derived: 0, 'not-stated': 0, 'not-recorded': 0 };
    for (const course of courses) kinds[elementAnswer(element, course).kind] += 1;
    return { key: element.key, label: element.label, known: kinds.stated + kinds.derived, of: courses.length, kinds };
  });

export interface Freshness {
  readonly courses: number;
  /** More than a year old, those that seem to be over among them. */
  readonly older: number;
  readonly past: number;
  readonly withPastIntakes: number;
  readonly onlyPastIntakes: number;
}

/** How many courses there are, and of how many the facts or the starts are old. */
export const freshness = (courses: readonly Course[], asOf: string): Freshness => {
  const ofAge = countAges(courses, asOf);
  return {
    courses: courses.length,
    older: courses.length - ofAge.checked - ofAge.undated,
    past: ofAge.past,
    withPastIntakes: courses.filter((course) => overIntakes(course, asOf).length > 0).length,
    onlyPastIntakes: courses.filter((course) => hasNoStartLeft(course, asOf)).length,
  };
};

/** How old what we know of the courses is; every course is in one of the groups. */
export const ageGroups = (courses: readonly Course[], asOf: string): Share[] => {
  const counts = countAges(courses, asOf);
  return ages.map((age) => ({ key: age, label: ageLabels[age], known: counts[age], of: courses.length }));
};

/**
 * What is known of when the courses start; every course is in one of the groups, the first that fits. Of the first four
 * the next start is known, as the list of fields, the finder and the first page count it.
 */
export const startGroups = (courses: readonly Course[], asOf: string): Share[] => {
  const isOffered = (course: Course) => isKnown(answerOf(factOf('start'), course, { asOf }));
  const fits: Record<keyof typeof startGroupLabels, (course: Course) => boolean> = {
    coming: (course) => isOffered(course) && (nextIntake(course, asOf)?.start ?? 'anytime') !== 'anytime',
    anytime: (course) => isOffered(course) && nextIntake(course, asOf)?.start === 'anytime',
    months: (course) => isOffered(course) && course.startMonths !== undefined,
    words: isOffered,
    past: (course) => hasNoStartLeft(course, asOf) || earlierStarts(course, asOf).length > 0,
    closed: ({ intakes, startMonths, startNote, status }) =>
      intakes.length > 0 || (status === 'paused' && (startMonths ?? startNote) !== undefined),
    undated: (course) => undatedStartWords(course, asOf) !== undefined,
    none: () => true,
  };
  const keys = keysOf(fits);
  const counts = Map.groupBy(courses, (course) => keys.find((key) => fits[key](course)));
  return keys
    .map((key) => ({
      key,
      label: startGroupLabels[key],
      known: counts.get(key)?.length ?? 0,
      of: courses.length,
    }))
    .filter(({ key, known }) => known > 0 || (key !== 'closed' && key !== 'undated'));
};

/** The same counts for a group of courses: of one kind, of one provider. */
export interface GroupQuality {
  readonly group: string;
  readonly courses: number;
  /** Fields that are known, of all that could be. */
  readonly fields: Share;
  /** Elements of the EU list that are known, of all that could be. */
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
    known: shares.reduce((total, { known }) => total + known, 0),
    of: shares.reduce((total, { of }) => total + of, 0),
  });
  return [...Map.groupBy(courses, groupOf)]
    .map(([group, list]): GroupQuality => {
      const byElement = disclosureByElement(list);
      return {
        group,
        courses: list.length,
        fields: sum('fields', 'Fields', completenessByField(list, asOf)),
        elements: sum('elements', 'EU list', byElement),
        byElement,
        freshness: freshness(list, asOf),
      };
    })
    .sort((a, b) => b.courses - a.courses || a.group.localeCompare(b.group, 'en'));
};
