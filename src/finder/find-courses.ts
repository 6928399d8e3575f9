/** The courses that a reading of a query finds: what the words choose and what they say, for both searches. */
import type { QueryReading } from '#query/read-query.ts';
import { findWords, type FindOptions, type Found } from '#text/find-words.ts';
import type { WordIndex } from '#text/word-index.ts';
import { stem, tokens } from '#text/tokens.ts';
import { narrow, type Narrowed, type Order } from './narrow.ts';
import type { FinderState } from './state.ts';
import type { Table } from './table-file.ts';

export interface FoundCourses {
  readonly narrowed: Narrowed;
  /** The answer to the words, where there are any. */
  readonly found: Found | undefined;
  /** Rows that have all the words but not all that the words choose, where few have both. */
  readonly near: readonly number[];
  /** Courses that lead towards the occupation that the words name, where none says its name. */
  readonly leads: readonly number[];
  /** How well each row fits, for the order. */
  readonly order: Order | undefined;
}

/** The rows of the subjects whose names have one of some words; undefined where no name has. */
const ofSubject = ({ facets, count }: Table, words: readonly string[]): Uint8Array | undefined => {
  const facet = facets.find(({ key }) => key === 'subject');
  const stems = new Set(words.map(stem));
  const named = facet?.names.map((name) => tokens(name).some((word) => stems.has(stem(word)))) ?? [];
  if (!facet || !named.includes(true)) return undefined;
  const isOf = (row: number) =>
    facet.codes.subarray(facet.starts[row], facet.starts[row + 1]).some((code) => named[code]);
  return Uint8Array.from({ length: count }, (_, row) => Number(isOf(row)));
};

/** Where fewer courses fit, those that have the words alone are added. */
const fewCourses = 8;

/**
 * Finds courses.
 * @param index the courses come first in it
 * @param settled choices of the visitor and of the words together
 * @param own choices of the visitor alone, which always hold
 * @param learn what one learns for the occupation that the words name: courses of it stand after those that fit
 */
export const findCourses = (
  table: Table,
  index: WordIndex,
  reading: QueryReading,
  settled: Pick<FinderState, 'chosen'>,
  own: FinderState['chosen'],
  options: FindOptions,
  learn: readonly string[] = [],
): FoundCourses => {
  const { words, wishes, filters } = reading;
  const found = words ? findWords(index, words, options) : undefined;
  const narrowed = narrow(table, settled, found?.scores);
  const wished = wishes ? findWords(index, wishes, { isExact: true }) : undefined;
  const scores = wished?.scores.map((score, row) =>
    found ? (found.scores[row] ?? 0) && (found.scores[row] ?? 0) + score : score,
  );
  const fits = scores ? { scores, isWhole: found?.isWhole ?? new Uint8Array(scores.length).fill(1) } : found;
  const whole: Order | undefined = fits && { ...fits, isOfSubject: ofSubject(table, found?.words ?? []) };
  const isFew = found !== undefined && filters.length > 0 && narrowed.rows.length < fewCourses;
  const fitting = new Set(narrowed.rows);
  const near = isFew
    ? narrow(table, { chosen: own }, found.scores).rows.filter((row) => found.isWhole[row] && !fitting.has(row))
    : [];
  if (!learn.length || narrowed.rows.some((row) => found?.isWhole[row]))
    return { narrowed, found, near, leads: [], order: whole };
  const answers = learn.map((phrase) => findWords(index, phrase, { isForCourses: true, isExact: true }));
  const leading = new Float64Array(index.count);
  for (const { scores: some, isWhole } of answers)
    for (let row = 0; row < table.count; row += 1)
      if (isWhole[row]) leading[row] = (leading[row] ?? 0) + (some[row] ?? 0);
  const leads = narrow(table, { chosen: own }, leading).rows.filter((row) => !fitting.has(row));
  return { narrowed, found, near: [], leads, order: { scores: leading, isWhole: new Uint8Array(index.count) } };
};
