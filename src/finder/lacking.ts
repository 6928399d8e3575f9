/** What usually matters and is known of none of the courses that stand first: one is told rather than left to find out. */
import { notKnownValue, type Table } from './table-file.ts';
import type { FinderState } from './state.ts';

export type Weighty = 'credit' | 'certificate' | 'price';

export interface Lacking {
  readonly fact: Weighty;
  /** Of how many of all that fit it is known. */
  readonly known: number;
}

/** Kinds of course that need not end in an award: of these alone a certificate is a fact of its own. */
export const kindsWithoutAward: ReadonlySet<string> = new Set(['short-course', 'other']);

/** Values that say nothing of what one wants to know. */
const [noCredit, noAmount] = ['none', 'paid'];

const isKnownIn = ({ facets }: Table, key: string, also: readonly string[] = []): ((row: number) => boolean) => {
  const facet = facets.find((column) => column.key === key);
  const none = new Set([notKnownValue, ...also]);
  return (row) => {
    const value = facet?.values[facet.codes[facet.starts[row] ?? 0] ?? -1];
    return value !== undefined && !none.has(value);
  };
};

/**
 * The facts that are known of none of the rows that stand first, those left out that were asked for.
 * @param rows all that fit; fewer than two are said by their cards
 * @param first those of them that stand on the first page
 */
export const lackingOf = (
  table: Table,
  { chosen }: Pick<FinderState, 'chosen'>,
  rows: readonly number[],
  first: readonly number[],
): Lacking[] => {
  if (rows.length < 2) return [];
  const certified = new Set(table.certified);
  const isAward = isKnownIn(table, 'type', [...kindsWithoutAward]);
  const facts: readonly (readonly [Weighty, facet: string, isKnown: (row: number) => boolean])[] = [
    ['credit', 'credits', isKnownIn(table, 'credits', [noCredit])],
    ['certificate', '', (row) => isAward(row) || certified.has(row)],
    ['price', 'price', isKnownIn(table, 'price', [noAmount])],
  ];
  return facts.flatMap(([fact, facet, isKnown]) =>
    chosen[facet]?.length || first.some(isKnown) ? [] : [{ fact, known: rows.filter(isKnown).length }],
  );
};
