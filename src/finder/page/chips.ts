/** What is chosen, as chips that take it back, and the ways on where nothing fits. */
import { sitePath } from '#dom/address.ts';
import { make, makeButton } from '#dom/elements.ts';
import * as words from '#words/finder.ts';
import { hasFilters, toggle, withoutFacet, type FinderState } from '../state.ts';
import type { FacetColumn, Table } from '../table-file.ts';
import { nameOf } from '../value-name.ts';
import type { Engine, Results } from './engine.ts';

type Change = (state: FinderState) => void;

const noteOf = (facet: FacetColumn, value: string): string => {
  const place = facet.values.indexOf(value);
  const note = facet.includes.find((include) => include.value === place)?.note;
  return note ? words.note(note) : '';
};

/** The words that are looked for and those that are not wanted, without what only stands between them. */
const topicOf = ({ settled, found, reading }: Results): string =>
  found ? [...found.words, ...reading.without.map(words.notValue)].join(' ') : settled.text;

/** One chip for the text and for each chosen value, and what clears them. */
export const makeChips = (asked: FinderState, results: Results, { facets }: Table, change: Change): HTMLElement[] => {
  const { settled, reading } = results;
  const chips: HTMLElement[] = [];
  const chip = (name: string, next: FinderState) => {
    const press = () => {
      change(next);
    };
    chips.push(makeButton(name, press, { 'data-remove': '', 'aria-label': words.remove(name) }));
  };
  const clear = (name: string, next: FinderState) => {
    const press = () => {
      change({ ...next, page: 1 });
    };
    chips.push(makeButton(name, press, { class: 'clear' }));
  };
  const plain = { ...settled, page: 1 };
  if (settled.text) chip(words.quoted(topicOf(results)), { ...plain, text: '', isExact: undefined });
  for (const facet of facets) {
    const said = reading.filters.find((filter) => filter.facet === facet.key)?.said;
    for (const value of settled.chosen[facet.key] ?? []) {
      const name = words.chip(facet.label, nameOf(facet, value, said)) + noteOf(facet, value);
      chip(name, toggle(plain, facet.key, value, false, facets));
    }
  }
  if (reading.filters.length || reading.without.length) clear(words.asWords, { ...asked, isExact: true });
  if (hasFilters(settled)) clear(words.clearFilters, { ...plain, chosen: {} });
  if (hasFilters(settled) && settled.text) clear(words.clearAll, { ...plain, text: '', chosen: {} });
  return chips.map((made) => make('li', {}, made));
};

interface Way {
  readonly count: number;
  readonly made: HTMLElement;
}

/** Each single thing to drop, with what that would give. */
export const waysOn = (engine: Engine, asked: FinderState, results: Results, change: Change): Way[] => {
  const { settled, narrowed, found } = results;
  const way = (name: string, count: number, next: FinderState): Way => ({
    count,
    made: makeButton(name, () => {
      change({ ...next, page: 1 });
    }),
  });
  const ways = engine.table.facets.flatMap((facet, place) => {
    const values = settled.chosen[facet.key];
    const count = narrowed.without[place] ?? 0;
    if (!values || !count) return [];
    const name = words.chip(facet.label, words.or(values.map((value) => nameOf(facet, value))));
    return [way(words.drop(name, count), count, withoutFacet(settled, facet.key))];
  });
  if (found && hasFilters(settled) && narrowed.withoutText) {
    const name = words.dropWords(topicOf(results), narrowed.withoutText);
    ways.push(way(name, narrowed.withoutText, { ...settled, text: '' }));
  }
  for (const { word, rest, count } of engine.dropOneWord(asked))
    ways.push(way(words.dropOne(word, count), count, { ...settled, text: rest }));
  return ways.sort((a, b) => b.count - a.count);
};

/** A sentence with a link to the search of the site. @param kind of the pages that are looked for */
export const searchFor = (
  text: string,
  { before, link, after }: typeof words.wholeSite,
  kind = '',
): (Node | string)[] => [
  before,
  make('a', { href: `${sitePath('/search/')}?q=${encodeURIComponent(text)}${kind}` }, link),
  after,
];

/** What to do where nothing fits. @param elsewhere where else to look for its words */
export const makeHelp = (
  engine: Engine,
  asked: FinderState,
  results: Results,
  change: Change,
  elsewhere: readonly Node[] = [],
): Node[] => {
  const { settled, found } = results;
  const ways = waysOn(engine, asked, results, change);
  const absent = (found?.absent ?? []).map(({ word }) => word);
  const all = makeButton(words.clearAll, () => {
    change({ ...settled, text: '', chosen: {}, page: 1 });
  });
  const advice = ways.length ? words.oneInTheWay : settled.text ? words.fewerWords : words.severalInTheWay;
  const buttons = [...ways.map(({ made }) => made), ...(ways.length === 1 && !settled.text ? [] : [all])];
  return [
    make('h3', {}, absent.length ? words.nothingTeaches(absent) : words.nothingFits),
    ...(found ? elsewhere : []),
    ...(absent.length && !ways.length ? [] : [make('p', {}, advice)]),
    make('ul', {}, ...buttons.map((made) => make('li', {}, made))),
    ...(asked.text ? [make('p', {}, ...searchFor(asked.text, words.wholeSite))] : []),
  ];
};
