import { hasFilters, withoutFacet, toggle, type FinderState } from '../state.ts';
import type { Narrowed } from '../narrow.ts';
import type { FacetColumn, Table } from '../table-file.ts';
import { sitePath } from '#dom/address.ts';
import { make, makeButton } from '#dom/elements.ts';
import { courses } from '#words/finder.ts';

type Change = (state: FinderState) => void;

const nameOf = (facet: FacetColumn, value: string) => facet.names[facet.values.indexOf(value)] ?? value;

const noteOf = (facet: FacetColumn, value: string) => {
  const place = facet.values.indexOf(value);
  const note = facet.includes.find((include) => include.value === place)?.note;
  return note ? ` (${note})` : '';
};

/** One chip for the text and for each chosen value, and what clears them. */
export const makeChips = (state: FinderState, { facets }: Table, change: Change): HTMLElement[] => {
  const chips: HTMLElement[] = [];
  const chip = (words: string, next: FinderState) =>
    chips.push(
      makeButton(
        words,
        () => {
          change(next);
        },
        { 'data-remove': '', 'aria-label': `Remove: ${words}` },
      ),
    );
  if (state.text) chip(`“${state.text}”`, { ...state, text: '', page: 1 });
  for (const facet of facets) {
    for (const value of state.chosen[facet.key] ?? []) {
      chip(
        `${facet.label}: ${nameOf(facet, value)}${noteOf(facet, value)}`,
        toggle(state, facet.key, value, false, facets),
      );
    }
  }
  if (hasFilters(state))
    chips.push(
      makeButton(
        'Clear filters',
        () => {
          change({ ...state, chosen: {}, page: 1 });
        },
        { class: 'clear' },
      ),
    );
  if (hasFilters(state) && state.text) {
    chips.push(
      makeButton(
        'Clear everything',
        () => {
          change({ ...state, text: '', chosen: {}, page: 1 });
        },
        { class: 'clear' },
      ),
    );
  }
  return chips.map((made) => make('li', {}, made));
};

/** What to do where nothing fits: each single thing to drop, with what that would give. */
export const makeHelp = (state: FinderState, table: Table, narrowed: Narrowed, change: Change): Node[] => {
  const ways = table.facets.flatMap((facet, place) => {
    const values = state.chosen[facet.key];
    const count = narrowed.without[place] ?? 0;
    if (!values || !count) return [];
    const words = values.map((value) => nameOf(facet, value)).join(' or ');
    return [
      {
        count,
        made: makeButton(`Drop “${facet.label}: ${words}”: ${courses(count)}`, () => {
          change(withoutFacet(state, facet.key));
        }),
      },
    ];
  });
  if (state.text && narrowed.withoutText) {
    const words = `Drop the words “${state.text}”: ${courses(narrowed.withoutText)}`;
    ways.push({
      count: narrowed.withoutText,
      made: makeButton(words, () => {
        change({ ...state, text: '', page: 1 });
      }),
    });
  }
  ways.sort((a, b) => b.count - a.count);
  const all = makeButton(`Clear everything: ${courses(table.count)}`, () => {
    change({ ...state, text: '', chosen: {}, page: 1 });
  });
  const advice = ways.length
    ? 'One of these alone is in the way:'
    : state.text
      ? 'Check the spelling, or use fewer and more general words.'
      : 'No single filter is in the way: several together leave nothing.';
  const elsewhere = make(
    'p',
    {},
    'The same words in guides, glossary and providers: ',
    make('a', { href: `${sitePath('/search/')}?q=${encodeURIComponent(state.text)}` }, 'search the whole site'),
    '.',
  );
  return [
    make('h3', {}, 'No course fits all of this'),
    make('p', {}, advice),
    make(
      'ul',
      {},
      ...[...ways.map(({ made }) => made), ...(ways.length === 1 && !state.text ? [] : [all])].map((made) =>
        make('li', {}, made),
      ),
    ),
    ...(state.text ? [elsewhere] : []),
  ];
};
