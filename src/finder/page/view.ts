import { sortOf, writeQuery, type FinderState } from '../state.ts';
import { makeCard } from './cards.ts';
import { makeChips, makeHelp } from './chips.ts';
import { make, need } from '#dom/elements.ts';
import { courses } from '#words/finder.ts';
import type { Engine, Results } from './engine.ts';
import { readFacetList } from './facet-list.ts';
import { makePaging } from './paging.ts';

type Go = (state: FinderState) => void;

/** Says something above the results; nothing where there is nothing to say. */
export const showNotes = (root: ParentNode, notes: readonly string[]): void => {
  need(root, '[data-notes]').replaceChildren(...notes.map((note) => make('p', {}, note)));
};

/** What to say where courses are shown that have not all the words. */
const noteOnParts = ({ narrowed: { rows }, found }: Results): string[] => {
  const wholes = found ? rows.filter((row) => found.isWhole[row]).length : rows.length;
  if (wholes === rows.length) return [];
  return [
    wholes
      ? `${courses(wholes)} ${wholes === 1 ? 'has' : 'have'} all of these words and ${wholes === 1 ? 'comes' : 'come'} first; the others have most of them.`
      : 'No course has all of these words. These have most of them.',
  ];
};

const notesOf = (state: FinderState, results: Results, ignored: readonly string[]) => {
  const { narrowed, found, page, pages } = results;
  const has = narrowed.rows.length > 0;
  return [
    ...(ignored.length ? [`Some of this address was ignored. ${ignored.join('. ')}.`] : []),
    ...(page < state.page ? [`There are only ${pages} pages; this is the last.`] : []),
    ...(found?.corrected && has ? [`Showing results for “${found.corrected}”.`] : []),
    ...noteOnParts(results),
  ];
};

const showList = (root: ParentNode, engine: Engine, state: FinderState, { rows, found }: Results) => {
  const price = engine.table.facets.find(({ key }) => key === 'price');
  const chosen =
    price?.includes.filter(({ value }) => state.chosen['price']?.includes(price.values[value] ?? '')) ?? [];
  const widened = new Set(chosen.flatMap((row) => row.with));
  const isMarked = (row: number) => widened.has(price?.codes[price.starts[row] ?? 0] ?? -1);
  const cards = rows.map((row) => makeCard(engine.table.cardOf(row), found?.stems ?? [], isMarked(row)));
  need(root, '[data-list] ul').replaceChildren(...cards);
};

/**
 * Everything of the finder that shows a state.
 * @param go what the chips and the help do when pressed
 * @returns what shows a state, and gives it back with the page that there is
 */
export const readView = (
  root: HTMLElement,
  engine: Engine,
  showDialog: (count: number, chosen: number) => void,
  go: Go,
) => {
  const sort = need(root, '[data-sort]', HTMLSelectElement);
  const list = need(root, '[data-list]');
  const chipList = need(root, '[data-chips]');
  const help = need(root, '[data-help]');
  const output = need(root, '[data-count]');
  const showFacets = readFacetList(root, engine.table);
  sort.disabled = false;
  return (asked: FinderState, ignored: readonly string[], isFirst = false): FinderState => {
    const results = engine.results(asked);
    const state = { ...asked, page: results.page };
    const count = results.narrowed.rows.length;
    sort.value = sortOf(state);
    for (const option of sort.options) {
      if (option.value === 'relevance') option.hidden = option.disabled = !state.text;
    }
    showFacets(state, results.narrowed.counts);
    showDialog(count, Object.values(state.chosen).flat().length);
    showNotes(root, notesOf(asked, results, ignored));
    const chips = makeChips(state, engine.table, go);
    chipList.replaceChildren(...chips);
    chipList.hidden = !chips.length;
    const words = courses(count) + (state.text ? ` for “${state.text}”` : '');
    if (output.textContent !== words) output.textContent = words;
    help.hidden = count > 0;
    help.replaceChildren(...(count ? [] : makeHelp(state, engine.table, results.narrowed, go)));
    // The first page of everything is on the page already.
    if (!isFirst || writeQuery(state)) showList(root, engine, state, results);
    list.querySelector('nav')?.remove();
    const paging = makePaging(state, results.pages);
    if (paging) list.append(paging);
    return state;
  };
};
