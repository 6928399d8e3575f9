/** What somebody has chosen in the finder, and the address that says so. */
import * as words from '#words/finder-state.ts';
import { longestQuery, tidyQuery } from '#text/tidy-query.ts';
import { isTracking } from '#text/tracking.ts';
import { limitOf, limitValue } from './limit.ts';
import type { FacetColumn, Table } from './table-file.ts';

export const sortOptions = [
  { key: 'relevance', label: words.sorts.relevance },
  { key: 'stated', label: words.sorts.stated },
  { key: 'price', label: words.sorts.price },
  { key: 'price-per-credit', label: words.sorts.perCredit },
  { key: 'hours', label: words.sorts.hours },
  { key: 'length', label: words.sorts.length },
  { key: 'start', label: words.sorts.start },
  { key: 'credits', label: words.sorts.credits },
  { key: 'title', label: words.sorts.title },
] as const;

export type SortKey = (typeof sortOptions)[number]['key'];

export interface FinderState {
  /** What was typed. */
  readonly text: string;
  /** Chosen values by facet key; a facet without any is not in it. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** undefined means the order that fits: best match with text, else recent and complete first. */
  readonly sort: SortKey | undefined;
  /** From 1. */
  readonly page: number;
  /** Whether courses that might fit are shown below: those of which it is not known. */
  readonly silent?: boolean;
  /** True where the text is to be taken as words alone, as they are typed. */
  readonly isExact?: boolean | undefined;
}

/** Sign before a value that is not wanted, in addresses and choices. */
export const notSign = '-';

/** Facets whose values are proper names. */
const properNames: ReadonlySet<string> = new Set(words.properNames);

/** The name of a value inside a sentence: "not online", but "not Australia". */
export const inSentence = (facet: string, name: string): string =>
  properNames.has(facet) || !/^\p{Lu}\p{Ll}/u.test(name) || /\d{4}$/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);

export const emptyState: FinderState = { text: '', chosen: {}, sort: undefined, page: 1 };

/** Whether a value of any facet is chosen. */
export const hasFilters = ({ chosen }: FinderState): boolean => Object.keys(chosen).length > 0;

/** The order in which a state's results stand. */
export const sortOf = ({ sort, text }: FinderState): SortKey =>
  sort === undefined || (sort === 'relevance' && !text) ? (text ? 'relevance' : 'stated') : sort;

/** The query of a state's address, with its question mark; empty for the state without any choice. */
export const writeQuery = ({ text, chosen, sort, page, silent, isExact }: FinderState): string => {
  const pairs = new URLSearchParams();
  if (text) pairs.append('q', text);
  for (const [key, values] of Object.entries(chosen)) for (const value of values) pairs.append(key, value);
  if (isExact && text) pairs.append('spelling', 'as-typed');
  if (sort) pairs.append('sort', sort);
  if (silent) pairs.append('unknown', 'shown');
  if (page > 1) pairs.append('page', String(page));
  const query = pairs.toString();
  return query && `?${query}`;
};

/** A state as read from an address, and what of the address had to be ignored, in sentences. */
export interface ReadState {
  readonly state: FinderState;
  readonly ignored: readonly string[];
}

/** A stranger's text as it may stand in a note: one short line. */
const quote = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
};

const listFew = (values: readonly string[]): string => {
  const few = values.slice(0, 3).map(quote).join(', ');
  return values.length > 3 ? `${few} and ${values.length - 3} more` : few;
};

/** A value as older addresses may call it. */
const formerly = (value: string): string => value.replace(/each-\d\d/, 'each-year');

/**
 * A limit, then values and those that are not wanted in the facet's own order, so that two ways to one choice have
 * one address. Of several limits the last one counts.
 */
export const inOrder = (facet: FacetColumn, wanted: readonly string[]): string[] => [
  ...wanted.filter((value) => limitOf(facet, value)).slice(-1),
  ...facet.values.flatMap((value) =>
    [value, notSign + value].filter((row) => wanted.includes(row) || wanted.includes(formerly(row))),
  ),
];

/** Values of a facet as an address has them; a form sends the currency of an amount apart. */
const valuesOf = (pairs: URLSearchParams, { key, limit }: FacetColumn): string[] => {
  const values = [...new Set(pairs.getAll(key))].filter((value) => value !== '');
  const currency = pairs.get('currency') ?? '';
  return limit?.pounds ? values.map((value) => (/^[\d.]+$/.test(value) ? limitValue(value, currency) : value)) : values;
};

/** The nearest sensible state to any query, however broken, with a sentence for all that was left out. */
export const readQuery = (address: string, facets: Table['facets']): ReadState => {
  const pairs = new URLSearchParams(address);
  const ignored: string[] = [];
  const chosen: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const wanted = valuesOf(pairs, facet);
    const values = inOrder(facet, wanted);
    const strange = wanted.filter((value) => !values.some((row) => row === value || formerly(row) === value));
    if (values.length) chosen[facet.key] = values;
    if (strange.length) ignored.push(words.noCourseHas(facet.label, listFew(strange)));
  }
  const keys = new Set(['q', 'spelling', 'sort', 'page', 'unknown', 'currency', ...facets.map(({ key }) => key)]);
  const strangeKeys = [...new Set(pairs.keys())].filter((key) => !keys.has(key) && key !== '' && !isTracking(key));
  if (strangeKeys.length) ignored.push(words.noFilter(listFew(strangeKeys)));
  const texts = pairs
    .getAll('q')
    .map(tidyQuery)
    .filter(({ query }) => query !== '');
  const [{ query: text, isCut } = { query: '', isCut: false }] = texts;
  if (new Set(texts.map(({ query }) => query)).size > 1) ignored.push(words.twoTexts);
  if (isCut) ignored.push(words.textCut(longestQuery));
  const sorts = pairs.getAll('sort').filter((key) => key !== '');
  const sort = sortOptions.find(
    ({ key }) => sorts.includes(key) && sorts.find((row) => sortOptions.some((option) => option.key === row)) === key,
  )?.key;
  const strangeSorts = sorts.filter((key) => key !== sort);
  if (strangeSorts.length) ignored.push(words.orderNotUsed(listFew([...new Set(strangeSorts)])));
  const [wantedPage = '1'] = pairs.getAll('page');
  const page = /^\d{1,6}$/.test(wantedPage) ? Math.max(1, Number(wantedPage)) : 1;
  if (String(page) !== wantedPage) ignored.push(words.noPage(quote(wantedPage)));
  const asked = pairs.getAll('unknown').filter((value) => value !== '');
  const silent = asked.includes('shown');
  if (asked.some((value) => value !== 'shown'))
    ignored.push(words.onlyShown(listFew(asked.filter((value) => value !== 'shown'))));
  const isExact = (text !== '' && pairs.get('spelling') === 'as-typed') || undefined;
  return { state: { text, chosen, sort, page, isExact, ...(silent ? { silent } : {}) }, ignored };
};

/** A state with one value of a facet added or taken away, values in the facet's order; starts again at the first page. */
export const toggle = (
  state: FinderState,
  key: string,
  value: string,
  isOn: boolean,
  facets: Table['facets'],
): FinderState => {
  const { [key]: old = [], ...others } = state.chosen;
  const opposite = value.startsWith(notSign) ? value.slice(notSign.length) : notSign + value;
  const wanted = isOn ? [...old.filter((row) => row !== opposite), value] : old.filter((row) => row !== value);
  const facet = facets.find((row) => row.key === key);
  const values = facet ? inOrder(facet, wanted) : [];
  return { ...state, page: 1, chosen: values.length ? { ...others, [key]: values } : others };
};

/** A state without one facet's values. */
export const withoutFacet = (state: FinderState, key: string): FinderState => ({
  ...state,
  page: 1,
  chosen: Object.fromEntries(Object.entries(state.chosen).filter(([other]) => other !== key)),
});
