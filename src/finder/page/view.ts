import { hideSilent, moreMightFit, pastLeftOut, showPastOnes, showSilentBelow } from '#words/might-fit.ts';
import { questionsFor } from '../narrow.ts';
import { hasFilters, sortOf, writeQuery, type FinderState } from '../state.ts';
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

const showList = (root: ParentNode, engine: Engine, state: FinderState, { rows, silent, found }: Results) => {
  const stems = found?.stems ?? [];
  const card = (row: number, questions?: readonly string[]) => makeCard(engine.table.cardOf(row), stems, questions);
  const list = need(root, '[data-list] ul');
  list.replaceChildren(...rows.map((row) => card(row)));
  const below = need(root, '[data-silent]');
  below.hidden = !silent.length;
  // A list that looks like the one above.
  const more = list.cloneNode(false) as HTMLElement;
  more.append(...silent.map((row) => card(row, questionsFor(engine.table, state, row))));
  below.querySelector('ul')?.remove();
  below.append(more);
};

/** How many more courses might fit, what of them is not known, and what shows or hides them. */
const showSilent = (root: ParentNode, { table }: Engine, state: FinderState, { narrowed }: Results, go: Go) => {
  const place = need(root, '[data-silent-note]');
  const count = narrowed.silent.length;
  const about = table.facets
    .filter((_, index) => (narrowed.silentOn[index] ?? 0) > 0)
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const button = make('button', { type: 'button' }, state.silent ? hideSilent : showSilentBelow);
  button.addEventListener('click', () => {
    const { silent, ...rest } = state;
    go({ ...rest, page: 1, ...(silent ? {} : { silent: true }) });
  });
  place.hidden = !count;
  place.replaceChildren(...(count ? [`${moreMightFit(count, narrowed.rows.length, about)} `, button] : []));
};

/** Courses that are left out because they seem to be over, where a text finds some. */
const showPast = (root: ParentNode, { table }: Engine, state: FinderState, { narrowed }: Results, go: Go) => {
  const place = need(root, '[data-past-note]');
  const index = table.facets.findIndex(({ hides }) => hides.length > 0);
  const facet = table.facets[index];
  const codes = facet?.hides ?? [];
  const count = codes.reduce((sum, code) => sum + (narrowed.counts[index]?.[code] ?? 0), 0);
  const isAsked = !facet || state.chosen[facet.key] !== undefined || (!state.text && !hasFilters(state));
  place.hidden = isAsked || !count;
  if (isAsked || !count) return;
  const button = make('button', { type: 'button' }, showPastOnes);
  button.addEventListener('click', () => {
    const values = codes.map((code) => facet.values[code] ?? '');
    go({ ...state, page: 1, chosen: { ...state.chosen, [facet.key]: values } });
  });
  place.replaceChildren(`${pastLeftOut(count)} `, button);
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
    showSilent(root, engine, state, results, go);
    showPast(root, engine, state, results, go);
    // The first page of everything is on the page already.
    if (!isFirst || writeQuery(state)) showList(root, engine, state, results);
    list.querySelector('nav')?.remove();
    const paging = makePaging(state, results.pages);
    if (paging) list.append(paging);
    return state;
  };
};
