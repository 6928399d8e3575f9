/** What the writers of several formats share: nodes without empty values, and values in words that read back. */
import type { Course } from '#domain/course.ts';
import { isFreeForAll } from '#domain/price.ts';
import { formatQuantity } from '#domain/quantity.ts';
import { courseSchema } from '#schemas/course.ts';
import { categoryWords, readPrice } from './values/price.ts';

export type Node = Record<string, unknown>;

/** Leaves out what is not known, so that nothing is stated as null or as an empty list. */
export const node = (entries: Node): Node =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );

/**
 * A JSON document with a list at its end, a row of it on each line: a third smaller than with every value on a line of
 * its own, and a course that has changed is one line that has changed.
 */
export const listDocument = (head: Node, list: string, rows: readonly unknown[]): string =>
  `${JSON.stringify({ ...head, [list]: [] }).slice(0, -2)}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;

/** Scheme of a credit system as feeds name it. */
export const schemeNames: Readonly<Record<string, string>> = {
  ects: 'ECTS',
  cats: 'CATS',
  scqf: 'SCQF',
  nzqcf: 'NZQCF',
  ceu: 'CEU',
  'us-semester': 'US semester credit hours',
  'us-quarter': 'US quarter credit hours',
  'cpd-hours': 'CPD hours',
};

const isoUnits = { days: 'D', weeks: 'W', months: 'M', semesters: undefined, years: 'Y' } as const;

/** ISO 8601 duration of a length, where it is one number of a unit that ISO 8601 has. */
export const isoDuration = (duration: Course['duration']): string | undefined => {
  const unit = duration && isoUnits[duration.unit];
  return duration && unit && typeof duration.value === 'number' ? `P${duration.value}${unit}` : undefined;
};

/** "6 weeks", "10 to 15 hours". */
export const amountText = (value: NonNullable<Course['duration']>['value'], unit: string): string =>
  `${formatQuantity(value, String)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;

/** A price in one line that reads back to the same options. */
export const priceText = (price: NonNullable<Course['price']>): string => {
  if (isFreeForAll(price)) return 'Free';
  if (price.category === 'free') return ['Free for some', price.note].filter(Boolean).join(': ');
  const readers = { everyone: '', home: 'Home: ', international: 'International: ', employer: 'Employer: ' } as const;
  const options = price.options.map(
    ({ amount, currency, per, for: reader, note }) =>
      `${readers[reader]}${currency} ${formatQuantity(amount, String)}${per === 'course' ? '' : ` per ${per}`}${note ? ` (note: ${note.replaceAll(');', '),')})` : ''}`,
  );
  const text = options.join('; ') || price.note;
  const words = categoryWords[price.category];
  if (!text) return words;
  const read = readPrice(text);
  // An amount in a note that stands alone is none of the prices that the record states.
  if (!options.length && (read.value?.options.length || read.left?.length)) return `${words} (note: ${text})`;
  return read.value?.category === price.category ? text : `${words}. ${text}`;
};

const { per, for: payer } = courseSchema.shape.price.unwrap().shape.options.unwrap().element.shape;
/** What one may pay an amount for, and who pays it, as the schema has them, but for what goes without saying. */
export const priceUnits = per.unwrap().options.filter((unit) => unit !== 'course');
export const pricePayers = payer.unwrap().options.filter((reader) => reader !== 'everyone');

/** How the note of an amount begins whose kind is another than that of the amounts beside it. */
export const kindNotes = { 'partially-free': 'partially free', subscription: 'by subscription' } as const;
