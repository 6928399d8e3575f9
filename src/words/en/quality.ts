/** Words of the counts of how complete and how fresh the directory is. */
import { plural } from '../format.ts';

export const fieldLabels = {
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
  past: 'Only dates that have passed',
  closed: 'Dates, but closed or full',
  words: 'Words only, such as “second semester”',
  none: 'Not recorded',
} as const;

/** @param most how many are shown where there are more */
export const shareByProvider = (most?: number): string =>
  most === undefined
    ? 'Share of the EU’s list that is known, by provider with three courses or more'
    : `Share of the EU’s list that is known, by provider: the ${most} with the most courses`;
export const providersShown = (shown: number, all: number): string =>
  shown === all ? `All ${all} providers` : `The ${shown} providers with the most courses, of ${all}`;
