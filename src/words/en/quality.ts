/** Words of the counts of how complete and how fresh the directory is. */
import { plural } from '../format.ts';

export const fieldLabels = {
  /** A word such as "Introductory" counts with levels and stages. */
  level: 'Level or difficulty',
  description: 'Description',
  url: 'Page of the provider',
  source: 'Page that the facts were read on, with its address',
  priceAmount: 'Amount of the price',
  priceDate: 'Date of the price',
} as const;

/** How an answer is named in the counts, in the order of `Answer['kind']`. */
export const answerKinds = {
  stated: 'Stated',
  derived: 'Worked out by rule',
  'not-stated': 'Not stated',
  'not-recorded': 'Not recorded',
} as const;

/** How much of the pages was read, counted. */
export const extents = (whole: number, part: number, unknown: number) =>
  `${plural(whole, { one: '# page was', other: '# pages were' })} read whole and ${plural(part, { one: '# in part', other: '# in part' })}; how much was read of the other ${plural(unknown, { one: '#', other: '#' })} is not recorded, so a gap there is ours and not the provider’s silence.`;

export const startGroupLabels = {
  coming: 'A date that is to come',
  anytime: 'Any time',
  months: 'Months of every year',
  words: 'Words only, such as “second semester”',
  past: 'Only starts that have passed, as dates or in words',
  closed: 'Dates, but closed or full',
  undated: 'A day without a year, which may have passed',
  none: 'Not recorded',
} as const;

export const countOf = (known: number, all: number): string => `${known} of ${all}`;
export const dataQuality = 'Data quality';
export const description = (count: number): string =>
  `How complete and how fresh the ${count} course records are: what is known of them, by fact, by kind of course and by provider.`;
export const lead = (count: number, day: string): string =>
  `What the ${count} records of this directory hold and what they lack, counted as of ${day}.`;
export const howMade = 'The records themselves: [open data]. How they are made: [our method].';
export const openData = 'Open data';
export const onThisPage = 'On this page';
export const parts = {
  fresh: 'How fresh',
  fields: 'By field',
  kinds: 'By kind of course',
  providers: 'By provider',
  check: 'What the check finds',
};
export const numbers = {
  listed: 'courses recorded',
  older: 'with facts that are or may be more than a year old',
  over: 'of them seem to be over, in no list',
  pastStart: 'with a date of a start that has passed',
  onlyPast: 'with no start but dates that have passed',
};
export const ages = {
  title: 'How old the facts are',
  alt: (count: number, groups: string): string => `Bars of ${count} courses by the age of their facts. ${groups}.`,
  caption:
    'Told from the newest evidence: the date that a page shows, or the day on which the live page was checked. A year or a month alone is taken at its first day. A course seems to be over where no start of it is left and nothing confirms it within two years; where no page shows a date, its last start is the newest evidence.',
  columns: ['Age of the facts', 'Courses', 'Share'],
};
export const starts = {
  title: 'What is known of the next start',
  alt: (count: number, groups: string): string =>
    `Bars of ${count} courses by what is known of their start. ${groups}.`,
  caption: 'Past dates are kept in the records and never offered as next starts.',
  columns: ['Next start', 'Courses', 'Share'],
};
/** A label and its share in words, "73%". */
interface LabelledShare {
  readonly label: string;
  readonly share: string;
}
export const fields = {
  title: 'Of how many courses each fact is known',
  alt: (count: number, most: LabelledShare, least: LabelledShare): string =>
    `Bars of ${count} fields. Most often known: ${most.label}, ${most.share}. Least often: ${least.label}, ${least.share}.`,
  caption:
    'The facts whose absence a reader notices, stated or worked out by rule. A description is in our own words and waits for somebody to write it. What each field holds: [fields of the data].',
  columns: ['Field', 'Courses', 'Share'],
};
export const kinds = {
  title: 'What is known of the EU’s list, by kind of course',
  alt: (elements: number, kinds: number): string =>
    `Squares in ${elements} rows for the elements of the EU list and ${kinds} columns for kinds of course, the darker the more often the element is known. The table below gives each share.`,
  caption: (fewest: number): string =>
    `Elements of Annex I of the EU Council Recommendation on micro-credentials (2022) that concern a course on offer. Only microcredentials are meant to state them; the others are set beside them for comparison. Kinds with at least ${fewest} courses.`,
  table: 'Completeness and age by kind of course',
  kind: 'Kind of course',
};
export const element = 'Element';
export const allCourses = 'All courses';
export const answers = {
  title: 'How each element is known, or not',
  alt: (count: number): string =>
    `Bars of ${count} elements by the share of courses of which each is known. The table gives the four kinds of answer.`,
  caption: '“Not stated” stands only where the page was read whole; else the gap is ours, and reads “Not recorded”.',
};
export const providers = {
  intro:
    'This says how much of a provider’s pages we have read and recorded, not how good its courses are. Where we read a list kept by others rather than the provider’s own page, the gaps are that list’s.',
  alt: (count: number, first: string, last: string): string => `Bars of ${count} providers, from ${first} to ${last}.`,
  table: 'Completeness and age by provider',
  provider: 'Provider',
  columns: ['Provider', 'Courses', 'EU list known', 'Facts known'],
};
export const checkIntro =
  'Every change of the content is checked. What would be wrong stops the site from being built; these remarks do not, and somebody ought to look at them.';
export const columns = {
  courses: 'Courses',
  facts: 'Facts known',
  elements: 'EU list known',
  older: 'May be over a year old',
  past: 'Only past starts',
};

/** @param most how many are shown where there are more */
export const shareByProvider = (most?: number): string =>
  most === undefined
    ? 'Share of the EU’s list that is known, by provider with three courses or more'
    : `Share of the EU’s list that is known, by provider: the ${most} with the most courses`;
export const providersShown = (shown: number, all: number): string =>
  shown === all ? `All ${all} providers` : `The ${shown} providers with the most courses, of ${all}`;
