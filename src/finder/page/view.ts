import { make, makeButton, need } from '#dom/elements.ts';
import { loadProgram } from '#dom/load.ts';
import * as words from '#words/finder.ts';
import {
  hideSilent,
  leftOutAsDear,
  leftOutAsLong,
  someMightFit,
  pastLeftOut,
  showPastOnes,
  showSilentBelow,
} from '#words/might-fit.ts';
import { weeklyAsked } from '../narrow.ts';
import { questionsFor } from '../questions.ts';
import { nameOf } from '../value-name.ts';
import { hasFilters, sortOf, writeQuery, type FinderState } from '../state.ts';
import { makeCard } from './cards.ts';
import { makeChips, makeHelp } from './chips.ts';
import type { Engine, Results } from './engine.ts';
import { readFacetList } from './facet-list.ts';
import { makePaging } from './paging.ts';
import { readQuickFilters } from './quick-filters.ts';

type Go = (state: FinderState) => void;

/** Says something above the results; nothing where there is nothing to say. */
export const showNotes = (root: ParentNode, notes: readonly (string | Node)[]): void => {
  need(root, '[data-notes]').replaceChildren(...notes.map((note) => make('p', {}, note)));
};

/** That the words could not be read, and what tries again: a browser keeps a program that it could not load. */
const noteOnUnread = (): (string | Node)[] => [
  `${words.wordsNotLoaded} `,
  makeButton(words.tryAgain, () => location.reload()),
];

let text: typeof import('./text-notes.ts') | undefined;

/** Fetches what is said of words. Never throws: without it the courses stand without a word on them. */
export const loadNotes = async (): Promise<void> => {
  text ??= await loadProgram(() => import('./text-notes.ts')).catch(() => undefined);
};

const notesOf = (
  engine: Engine,
  asked: FinderState,
  results: Results,
  ignored: readonly string[],
  go: Go,
): (string | Node)[] => [
  ...(ignored.length ? [words.ignoredInAddress(ignored)] : []),
  ...(results.page < asked.page ? [words.onlyPages(results.pages)] : []),
  ...(results.isUnread ? [make('span', {}, ...noteOnUnread())] : []),
  ...((asked.text && text?.sayFound(engine, asked, results, go)) || []),
];

/** The hours a week of a row in words, where one asked for them. */
const weeklyOf = (...of: Parameters<typeof weeklyAsked>): string | undefined => {
  const hours = weeklyAsked(...of);
  return hours ? (hours === 'own' ? words.atOwnPace : words.hoursAWeek(hours)) : undefined;
};

/** Courses near to what was looked for, which stand below those that fit. */
const besidesOf = ({ related, parts, near, leads }: Results): number => [related, parts, near, leads].flat().length;

const showList = (root: ParentNode, engine: Engine, results: Results) => {
  const { rows, silent, found, settled, narrowed } = results;
  const stems = found?.stems ?? [];
  const card = (row: number, questions?: readonly string[]) =>
    makeCard(engine.table.cardOf(row), stems, questions, weeklyOf(engine.table, settled, row));
  const list = need(root, '[data-list] ul');
  const showBelow = (name: string, cards: readonly Node[]) => {
    const below = need(root, name);
    below.hidden = !cards.length;
    // A list that looks like the one above.
    const more = list.cloneNode(false) as HTMLElement;
    more.append(...cards);
    below.querySelector('ul')?.remove();
    below.append(more);
  };
  const fitting = new Set(narrowed.rows);
  const near = rows.filter((row) => !fitting.has(row));
  list.replaceChildren(...rows.filter((row) => fitting.has(row)).map((row) => card(row)));
  need(root, '[data-near] h3').textContent = words.nearIt(besidesOf(results));
  showBelow(
    '[data-near]',
    near.map((row) => card(row)),
  );
  showBelow(
    '[data-silent]',
    silent.map((row) => card(row, questionsFor(engine.table, settled, row, nameOf))),
  );
};

/** How many courses might fit beside those that fit, what of them is not known, and what shows or hides them. */
const showSilent = (root: ParentNode, { table }: Engine, state: FinderState, { narrowed }: Results, go: Go) => {
  const place = need(root, '[data-silent-note]');
  const count = narrowed.silent.length;
  const about = table.facets
    .filter((_, index) => narrowed.silentOn[index])
    .map(({ label }) => label.replace(/^./, (letter) => letter.toLowerCase()));
  const button = makeButton(state.silent ? hideSilent : showSilentBelow, () => {
    go({ ...state, page: 1, silent: !state.silent });
  });
  const leftOut = table.facets.flatMap(({ limit }, index) => {
    const number = narrowed.leftOut[index];
    return number ? (limit?.pounds ? leftOutAsDear(number) : leftOutAsLong(number)) : [];
  });
  place.hidden = !(count || leftOut.length);
  place.replaceChildren(
    ...(count ? [`${someMightFit(count, about, narrowed.rows.length > 0)} `, button] : []),
    leftOut.map((said) => ` ${said}`).join(''),
  );
};

/** Courses that are left out because they seem to be over, where a text finds some. */
const showPast = (root: ParentNode, { table }: Engine, state: FinderState, { narrowed }: Results, go: Go) => {
  const place = need(root, '[data-past-note]');
  const index = table.facets.findIndex(({ hides }) => hides.length);
  const facet = table.facets[index];
  const codes = facet?.hides ?? [];
  const count = codes.reduce((sum, code) => sum + (narrowed.counts[index]?.[code] ?? 0), 0);
  const isAsked = !facet || state.chosen[facet.key] !== undefined || (!state.text && !hasFilters(state));
  place.hidden = isAsked || !count;
  if (isAsked || !count) return;
  const button = makeButton(showPastOnes, () => {
    const values = codes.map((code) => facet.values[code] ?? '');
    go({ ...state, page: 1, chosen: { ...state.chosen, [facet.key]: values } });
  });
  place.replaceChildren(`${pastLeftOut(count)} `, button);
};

/**
 * Everything of the finder that shows a state.
 * @param go what the chips and the help do when pressed
 * @returns what shows a state, and gives it back with what its words say as choices and the page that there is
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
  const heading = need(root, '[data-count]');
  const output = need(root, 'output');
  const title = document.title;
  const showFacets = readFacetList(root, engine.table);
  const showQuick = readQuickFilters(root);
  sort.disabled = false;
  return (asked: FinderState, ignored: readonly string[], isFirst = false): FinderState => {
    const results = engine.results(asked);
    const { settled, narrowed } = results;
    const count = narrowed.rows.length;
    sort.value = sortOf({ ...settled, text: results.reading.words });
    for (const option of sort.options) {
      if (option.value === 'relevance') option.hidden = option.disabled = !results.reading.words;
    }
    showFacets(settled, narrowed.counts);
    showQuick(settled);
    showDialog(count, Object.values(settled.chosen).flat().length);
    showNotes(root, notesOf(engine, asked, results, ignored, go));
    const chips = makeChips(asked, results, engine.table, go);
    chipList.replaceChildren(...chips);
    chipList.hidden = !chips.length;
    const others = besidesOf(results);
    const found =
      !count && others
        ? words.nearFor(others, asked.text)
        : words.resultsFor(count, results.isUnread ? '' : asked.text);
    heading.textContent = found;
    // What is there from the start need not be read out.
    if (!isFirst || asked.text) output.textContent = found;
    document.title = writeQuery(asked) ? `${found} – ${title}` : title;
    const isEmpty = count + others === 0;
    help.hidden = !isEmpty;
    help.replaceChildren(
      ...(isEmpty ? makeHelp(engine, asked, results, go, text?.sayAbsent(engine, results, go)) : []),
    );
    showSilent(root, engine, settled, results, go);
    showPast(root, engine, settled, results, go);
    // The first page of everything is on the page already.
    if (!isFirst || writeQuery(asked)) showList(root, engine, results);
    list.querySelector('nav')?.remove();
    const paging = makePaging({ ...asked, page: results.page }, results.pages);
    if (paging) list.append(paging);
    return settled;
  };
};
