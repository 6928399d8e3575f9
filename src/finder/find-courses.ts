/** The courses that a reading of a query finds: what the words choose and what they say, for both searches. */
import { isOwnName, type NamedOccupation } from '#query/occupations.ts';
import { asksOnlyForCourses, isWithin, type QueryReading } from '#query/read-query.ts';
import { findWords, onlyMentioned, rowsNamed, type FindOptions, type Found } from '#text/find-words.ts';
import type { WordIndex } from '#text/word-index.ts';
import { stem, tokens } from '#text/tokens.ts';
import { narrow, type Besides, type Narrowed, type Order } from './narrow.ts';
import { chosenOf } from './reading.ts';
import type { FinderState } from './state.ts';
import { numberKeys, type Table } from './table-file.ts';

export interface FoundCourses extends Besides {
  /** What fits says all the words itself, whatever else is chosen. */
  readonly narrowed: Narrowed;
  /** How many of them have exactly the amounts that the words name; undefined where none is named. */
  readonly exactly: number | undefined;
  /** The answer to the words, where there are any. */
  readonly found: Found | undefined;
  /** The words of a topic that the courses which fit only mention, or all where none fits; none where one is about them. */
  readonly mentioned: readonly string[];
  /** How many courses say all the words, whatever else is chosen: the filters leave out those that do not fit. */
  readonly said: number;
  /** How many of the whole directory say the name of the occupation that the words name, those too that may be over. */
  readonly named: number;
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

/** What a course is worth beside its words that has exactly the amount asked for. */
const exactAmount = 1000;

/** How often a row has exactly the amounts that a reading names; undefined for a row that is outside of a limit. */
const amountsOf = (table: Table, filters: QueryReading['filters'], row: number): number | undefined => {
  let exact = 0;
  for (const { facet, range } of filters) {
    const key = numberKeys.find((name) => name === facet);
    const ends = key && table.spans[key]?.[row];
    // What is asked to be below an amount is so with the whole of its range.
    const end = range?.least === 0 ? ends?.[1] : range?.most === Infinity ? ends?.[0] : undefined;
    const value = range && key ? (end ?? table.numbers[key][row]) : undefined;
    if (!range || value === undefined || Number.isNaN(value)) continue;
    if (isWithin(value, range)) exact += Number(range.kind === 'exactly');
    else if (range.kind !== 'exactly') return undefined;
  }
  return exact;
};

/** Whether a topic is a part of the name of who offers a course. */
const ownNames = ({ facets }: Table): ((topic: string, row: number) => boolean) => {
  const facet = facets.find(({ key }) => key === 'provider');
  return (topic, row) => {
    const code = facet?.codes[facet.starts[row] ?? 0];
    return code !== undefined && isOwnName(topic, facet?.names[code] ?? '');
  };
};

/** How well each course fits what one learns for an occupation: the first of it counts most, a rare word no more than a common one. */
const leadingScores = (table: Table, index: WordIndex, learn: readonly string[]): Float64Array => {
  const answers = learn.map((phrase) => findWords(index, phrase, { isForCourses: true, isExact: true }));
  const isOwn = ownNames(table);
  const leading = new Float64Array(index.count);
  const bests = answers.map(({ scores: some }) => some.subarray(0, table.count).reduce((a, b) => Math.max(a, b), 0));
  const best = Math.max(...bests);
  answers.forEach(({ scores: some, isAbout }, place) => {
    const factor = best / (bests[place] || 1) / (place + 1);
    for (let row = 0; row < table.count; row += 1)
      if (isAbout[row] && !isOwn(learn[place] ?? '', row))
        leading[row] = (leading[row] ?? 0) + (some[row] ?? 0) * factor;
  });
  return leading;
};

/** How much of each filter counts that a course fits: its kind is what people mean most. */
const weightOf = (facet: string): number => (facet === 'type' ? 2 : 1);

/** Scores in which, of rows that do not fit all filters, those are raised that fit some of them. */
const nearestFirst = (
  table: Table,
  filters: QueryReading['filters'],
  own: FinderState['chosen'],
  scores: Float64Array,
  near: readonly number[],
): Float64Array => {
  const raised = Float64Array.from(scores);
  const all = filters.reduce((sum, { facet }) => sum + weightOf(facet), 0);
  for (const filter of filters) {
    const fitting = new Set(narrow(table, { chosen: chosenOf([filter], table.facets, own) }).rows);
    const share = weightOf(filter.facet) / all;
    for (const row of near) if (fitting.has(row)) raised[row] = (raised[row] ?? 0) + (scores[row] ?? 0) * share;
  }
  return raised;
};

/** Where fewer courses fit, those that have the words alone are added. */
const fewCourses = 8;

/**
 * Finds courses.
 * @param index the courses come first in it
 * @param settled choices of the visitor and of the words together
 * @param own choices of the visitor alone, which always hold
 * @param occupation the occupation that the words name: courses of what one learns for it stand after those that fit
 */
export const findCourses = (
  table: Table,
  index: WordIndex,
  reading: QueryReading,
  settled: Pick<FinderState, 'chosen'>,
  own: FinderState['chosen'],
  options: FindOptions,
  occupation?: Pick<NamedOccupation, 'said' | 'learn' | 'isForm'>,
): FoundCourses => {
  const { wishes, filters } = reading;
  const words = asksOnlyForCourses(reading.words) ? '' : reading.words;
  const found = words ? findWords(index, words, options) : undefined;
  const amounts = filters.some(({ range }) => range)
    ? Array.from({ length: table.count }, (_, row) => amountsOf(table, filters, row))
    : undefined;
  const texts = Float64Array.from({ length: table.count }, (_, row) => (found ? (found.isSaid[row] ?? 0) : 1));
  // "Free, not about coding" has no words to look for, and leaves out what says coding all the same.
  const out = found ? undefined : rowsNamed(index, options.without ?? []);
  for (const row of out ?? []) texts[row] = 0;
  const within = (scores: Float64Array) =>
    amounts ? scores.map((score, row) => (amounts[row] === undefined ? 0 : score)) : scores;
  const narrowed = narrow(table, settled, found || amounts || out?.size ? within(texts) : undefined);
  const besides = found
    ? narrow(table, settled, within(found.scores.slice(0, table.count).map((score, row) => (texts[row] ? 0 : score))))
        .rows
    : [];
  const related = besides.filter((row) => found?.isWhole[row]);
  const parts = besides.filter((row) => !found?.isWhole[row]);
  const wished = wishes ? findWords(index, wishes, { isExact: true }) : undefined;
  const worded = wished?.scores.map((score, row) =>
    found ? (found.scores[row] ?? 0) && (found.scores[row] ?? 0) + score : score,
  );
  const exact = amounts?.some(Boolean) ? amounts : undefined;
  const plain = worded ?? found?.scores ?? new Float64Array(index.count);
  const scores = exact
    ? plain.map((score, row) => (found && !score ? 0 : score + (exact[row] ?? 0) * exactAmount))
    : worded;
  const ranked = scores ? { scores, isWhole: found?.isWhole ?? new Uint8Array(scores.length).fill(1) } : found;
  const whole: Order | undefined = ranked && { ...ranked, isOfSubject: ofSubject(table, found?.words ?? []) };
  const exactly = filters.some(({ range }) => range?.kind === 'exactly')
    ? narrowed.rows.filter((row) => amounts?.[row]).length
    : undefined;
  const isFew = found !== undefined && filters.length > 0 && narrowed.rows.length < fewCourses;
  const fitting = new Set([...narrowed.rows, ...besides]);
  const near = isFew ? narrow(table, { chosen: own }, found.isSaid).rows.filter((row) => !fitting.has(row)) : [];
  const fits = new Set(narrowed.rows);
  const isAbout = found?.isAbout.map((is, row) => Number(is && (!fits.size || fits.has(row))));
  const mentioned = found && isAbout ? onlyMentioned({ ...found, isAbout }) : [];
  const order =
    whole && near.length ? { ...whole, scores: nearestFirst(table, filters, own, whole.scores, near) } : whole;
  const said =
    found && !narrowed.rows.length ? narrow(table, { chosen: {} }, found.isSaid).rows.length : narrowed.rows.length;
  const answer = { narrowed, related, parts, exactly, found, near, mentioned, said, named: said, leads: [], order };
  if (!occupation) return answer;
  const isOwn = ownNames(table);
  // What says the name in passing is not about the occupation.
  const isNamed = [...narrowed.rows, ...related].some((row) => found?.isAbout[row] && !isOwn(words, row));
  // Filters leave a course out of the answer, and not out of the directory.
  const name = findWords(index, occupation.said, { ...options, without: [] });
  const rows = [...Array(table.count).keys()];
  const isElsewhere = rows.some((row) => name.isAbout[row] && !isOwn(occupation.said, row));
  if (occupation.isForm && (isNamed || isElsewhere || near.length)) return answer;
  const leading = leadingScores(table, index, occupation.learn);
  if (isNamed) {
    // Of courses that say the name of the occupation, those of what one learns for it come first.
    const scores = whole?.scores.map((score, row) => score && score + (leading[row] ?? 0));
    return { ...answer, order: whole && scores && { ...whole, scores } };
  }
  if (isElsewhere) return answer;
  const named = rows.filter((row) => name.isSaid[row]).length;
  const leads = narrow(table, { chosen: own }, leading).rows;
  // What has only a part of the name, "train" or "driver", is about something else.
  const none = narrow(table, settled, new Float64Array(table.count));
  return {
    ...answer,
    narrowed: none,
    related: [],
    parts: [],
    near: [],
    said: 0,
    named,
    leads,
    order: { scores: leading, isWhole: new Uint8Array(index.count) },
  };
};
