/** Which rows fit a state, and what each further choice would give: plain loops over the columns. */
import type { Found } from '#text/find-words.ts';
import { mostOf } from './limit.ts';
import type { FacetColumn, Table } from './table-file.ts';
import { notSign, type FinderState, type SortKey } from './state.ts';

export interface Narrowed {
  /** Rows that fit, in the order of the table. */
  readonly rows: readonly number[];
  /** For each facet and value: rows that would fit if it were the facet's one choice. */
  readonly counts: readonly Uint32Array[];
  /** For each facet: rows that would fit without its choice. */
  readonly without: readonly number[];
  /** Rows that would fit without the text. */
  readonly withoutText: number;
  /** Rows that might fit: they fit in all that is known of them, and what is asked for beside it is not known. */
  readonly silent: readonly number[];
  /** For each of those rows: of how much of what is asked for it is not known. */
  readonly unknowns: ReadonlyMap<number, number>;
  /** For each facet: rows that would fit or be among those, but for the least that their number may be. */
  readonly leftOut: Uint32Array;
  /** For each facet: how many of those rows are silent on it. */
  readonly silentOn: Uint32Array;
}

/** How well rows fit, for their order. */
export interface Order extends Pick<Found, 'scores' | 'isWhole'> {
  /** 1 for each row that is of a subject whose name has one of the words; left out where no name has any. */
  readonly isOfSubject?: Uint8Array | undefined;
}

/** Rows beside those that fit, and how well all rows fit. */
export interface Besides {
  /** Rows that fit all but the words, which they have by their subject or a related word and do not say. */
  readonly related: readonly number[];
  /** Rows that fit all but the words, of which they have most. */
  readonly parts: readonly number[];
  /** Rows that have all the words but not all that the words choose, where few have both. */
  readonly near: readonly number[];
  /** Courses that lead towards the occupation that the words name, where none says its name. */
  readonly leads: readonly number[];
  readonly order: Order | undefined;
}

/** Codes that a facet's choice lets through, or undefined where nothing is chosen: those chosen, without those not wanted. */
export const wantedCodes = (facet: FacetColumn, values: readonly string[] | undefined): Uint8Array | undefined => {
  if (!values?.length) {
    if (!facet.hides.length) return undefined;
    const all = new Uint8Array(facet.values.length).fill(1);
    for (const code of facet.hides) all[code] = 0;
    return all;
  }
  const isOnlyNot = values.every((value) => value.startsWith(notSign));
  const wanted = new Uint8Array(facet.values.length).fill(isOnlyNot ? 1 : 0);
  for (const value of values) {
    const isNot = value.startsWith(notSign);
    const code = facet.values.indexOf(isNot ? value.slice(notSign.length) : value);
    if (code >= 0) wanted[code] = isNot ? 0 : 1;
    for (const row of facet.includes) if (row.value === code && !isNot) for (const other of row.with) wanted[other] = 1;
  }
  return wanted;
};

/**
 * Narrows the table to a state: values of one facet are alternatives, facets narrow each other.
 * @param scores how well each row fits the text, zero where not at all; left out where there is no text
 */
export const narrow = (table: Table, { chosen }: Pick<FinderState, 'chosen'>, scores?: ArrayLike<number>): Narrowed => {
  const { count, facets } = table;
  const textFacet = facets.length;
  const wanted = facets.map((facet) => wantedCodes(facet, chosen[facet.key]));
  const limits = facets.map((facet) => mostOf(facet, chosen[facet.key]));
  const failures = new Uint8Array(count);
  const failed = new Uint8Array(count);
  const unknowns = new Uint8Array(count);
  const overs = new Uint8Array(count);
  const over = new Uint8Array(count);
  facets.forEach((facet, index) => {
    const { starts, codes, limit } = facet;
    const pass = wanted[index];
    if (!pass) return;
    const most = limits[index];
    for (let row = 0; row < count; row += 1) {
      let fits = 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) fits |= pass[codes[at] ?? 0] ?? 0;
      if (most !== undefined && (limit?.most[row] ?? Number.NaN) <= most) fits = 1;
      if (!fits) {
        failures[row] = (failures[row] ?? 0) + 1;
        failed[row] = index;
        const isOwnPace = most !== undefined && codes[starts[row] ?? 0] === limit?.ownPace;
        if (!isOwnPace && !mayFit(facet, row, pass, most)) continue;
        if (most !== undefined && (limit?.floors?.[row] ?? Number.NaN) > most) {
          overs[row] = (overs[row] ?? 0) + 1;
          over[row] = index;
        } else unknowns[row] = (unknowns[row] ?? 0) + 1;
      }
    }
  });
  if (scores) {
    for (let row = 0; row < count; row += 1) {
      if (scores[row]) continue;
      failures[row] = (failures[row] ?? 0) + 1;
      failed[row] = textFacet;
    }
  }
  const rows: number[] = [];
  const silent: number[] = [];
  const leftOut = new Uint32Array(facets.length);
  const silentOn = new Uint32Array(facets.length);
  const only = new Uint32Array(facets.length + 1);
  for (let row = 0; row < count; row += 1) {
    if (failures[row] === 0) rows.push(row);
    else if (failures[row] === 1) only[failed[row] ?? 0] = (only[failed[row] ?? 0] ?? 0) + 1;
    if (failures[row] !== 0 && failures[row] === unknowns[row]) silent.push(row);
    const place = over[row] ?? 0;
    if (overs[row] && failures[row] === (unknowns[row] ?? 0) + (overs[row] ?? 0))
      leftOut[place] = (leftOut[place] ?? 0) + 1;
  }
  for (const row of silent) {
    for (const place of silentFacets(facets, row, wanted, limits)) silentOn[place] = (silentOn[place] ?? 0) + 1;
  }
  const counts = facets.map(({ starts, codes, values, includes }, index) => {
    const tally = new Uint32Array(values.length);
    for (let row = 0; row < count; row += 1) {
      if (failures[row] !== 0 && (failures[row] !== 1 || failed[row] !== index)) continue;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const code = codes[at] ?? 0;
        tally[code] = (tally[code] ?? 0) + 1;
      }
    }
    const own = tally.slice();
    for (const { value, with: others } of includes) {
      for (const other of others) tally[value] = (tally[value] ?? 0) + (own[other] ?? 0);
    }
    return tally;
  });
  return {
    rows,
    counts,
    without: facets.map((_, index) => rows.length + (only[index] ?? 0)),
    withoutText: rows.length + (only[textFacet] ?? 0),
    silent,
    unknowns: new Map(silent.map((row) => [row, unknowns[row] ?? 0])),
    leftOut,
    silentOn,
  };
};

/** Whether what is asked for of a facet may hold of a row that it is not known of, or known of only in part. */
const mayFit = (facet: FacetColumn, row: number, wanted: Uint8Array, most?: number): boolean => {
  if (facet.codes[facet.starts[row] ?? 0] === facet.unknown || reachesBelow(facet, row, most)) return true;
  const open = facet.open.get(row);
  if (!open) return false;
  const isNumberKnown = !Number.isNaN(facet.limit?.least[row] ?? Number.NaN);
  return (most !== undefined && !isNumberKnown) || open.some((isOpen, code) => isOpen === 1 && wanted[code] === 1);
};

/** Whether a row states a range that begins within a limit and ends beyond it, or the least alone: it may fit. */
export const reachesBelow = ({ limit }: FacetColumn, row: number, most = Number.NaN): boolean =>
  Number(limit?.least[row]) <= most && Number(limit?.most[row]) > most;

/** Places of the facets that are asked for and of which a row's own is not known, or a range that only begins within it. */
export const silentFacets = (
  facets: readonly FacetColumn[],
  row: number,
  asked: readonly (Uint8Array | undefined)[],
  most: readonly (number | undefined)[],
): number[] =>
  facets.flatMap((facet, place) => {
    const code = facet.codes[facet.starts[row] ?? 0] ?? 0;
    const wanted = asked[place];
    return wanted && !wanted[code] && mayFit(facet, row, wanted, most[place]) ? [place] : [];
  });

/**
 * Rows in an order; those without the value come last. Equal ones keep the table's order, and those that fit a text
 * equally well the order of lists: recent and complete first.
 * @param found the answer to the text, where there is one: rows that have all its words stand before those that have most
 */
export const sortRows = (
  table: Table,
  rows: readonly number[],
  sort: SortKey,
  found?: Pick<Found, 'scores' | 'isWhole'>,
): number[] => {
  const key = (row: number): number => {
    if (sort === 'title') return row;
    if (sort === 'relevance') return -(found?.scores[row] ?? 0);
    if (sort === 'stated') return table.places[row] ?? 0;
    const value = table.spans[sort]?.[row]?.[1] ?? table.numbers[sort][row] ?? Number.NaN;
    if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
    return sort === 'credits' ? -value : value;
  };
  const keys = new Map(rows.map((row) => [row, key(row)]));
  const part = (row: number) => (found?.isWhole[row] ? 0 : 1);
  return [...rows].sort((a, b) => {
    const [first, second] = [keys.get(a) ?? 0, keys.get(b) ?? 0];
    const tie = sort === 'relevance' ? (table.places[a] ?? a) - (table.places[b] ?? b) : a - b;
    return part(a) - part(b) || (first === second ? tie : first - second);
  });
};

/** Whether an order is one that the visitor asked for, rather than the one that fits. */
const isAskedFor = (sort: SortKey): boolean => sort !== 'relevance' && sort !== 'stated';

/**
 * The hours a week of a row, a number or the ends of a range, where its hours a week are asked for and known as such:
 * "own" where one takes it when one likes.
 */
export const weeklyAsked = (
  { facets, numbers, spans }: Table,
  { chosen }: Pick<FinderState, 'chosen'>,
  row: number,
): number | readonly [least: number, most: number] | 'own' | undefined => {
  const facet = facets.find(({ key }) => key === 'weekly');
  const code = facet?.codes[facet.starts[row] ?? 0];
  if (!facet?.limit || !chosen[facet.key]?.length || code === undefined) return undefined;
  if (code === facet.limit.ownPace) return 'own';
  return code === facet.unknown || facet.open.has(row) ? undefined : (spans.weekly?.[row] ?? numbers.weekly[row]);
};

/** Whether somebody says what they have, hours or money: they choose among courses rather than look for words. */
export const hasLimit = ({ facets }: Table, { chosen }: Pick<FinderState, 'chosen'>): boolean =>
  facets.some((facet) => mostOf(facet, chosen[facet.key]) !== undefined);

/** What takes fewer hours in all is a lesson, which stands after courses. */
const shortestCourse = 10;

/**
 * Rows to choose from: first those of which the least of what is asked for is unknown. Where no other order is asked
 * for, courses come before all lessons, and among those of which equally much is unknown come first those that have all
 * the words and fit them well, of these those of a subject that has them too, then those with a start to come, then one
 * of each provider before a second of any, then the order of lists: recent and complete first.
 */
export const sortSilent = (
  table: Table,
  { silent, unknowns }: Pick<Narrowed, 'silent' | 'unknowns'>,
  sort: SortKey,
  found?: Order,
): number[] => {
  const open = (row: number) => unknowns.get(row) ?? 0;
  if (isAskedFor(sort)) return sortRows(table, silent, sort, found).sort((a, b) => open(a) - open(b));
  const best = silent.reduce((most, row) => Math.max(most, found?.scores[row] ?? 0), 0);
  const fit = (row: number) =>
    (found?.isWhole[row] ? 0 : 4) +
    ((found?.scores[row] ?? 0) * 2 >= best ? 0 : 2) +
    (found?.isOfSubject && !found.isOfSubject[row] ? 1 : 0);
  const isLesson = (row: number) =>
    Number((table.spans.hours?.[row]?.[1] ?? table.numbers.hours[row] ?? Number.NaN) < shortestCourse);
  const keysOf = (row: number) => [isLesson(row), open(row), fit(row), Number(Number.isNaN(table.numbers.start[row]))];
  const keys = new Map(silent.map((row) => [row, keysOf(row)]));
  const byFit = (a: number, b: number) =>
    keys.get(a)?.reduce((found, key, at) => found || key - (keys.get(b)?.[at] ?? 0), 0) ?? 0;
  const listed = sortRows(table, silent, 'stated').sort(byFit);
  const provider = table.facets.find(({ key }) => key === 'provider');
  const seen = new Map<string, number>();
  const turns = new Map(
    listed.map((row) => {
      const group = `${keys.get(row)?.join(' ') ?? ''} ${provider?.codes[provider.starts[row] ?? 0] ?? row}`;
      const turn = seen.get(group) ?? 0;
      seen.set(group, turn + 1);
      return [row, turn];
    }),
  );
  return listed.sort((a, b) => byFit(a, b) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
};

/** Rows that stand below those that fit: first those that fit all but the words, then those that have the words alone. */
export const sortBesides = (table: Table, { related, parts, near, leads, order }: Besides, sort: SortKey): number[] =>
  [related, parts, [...near, ...leads]].flatMap((rows) => sortRows(table, rows, sort, order));
