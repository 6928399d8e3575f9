/** The list of courses in a frame: what the query of its address finds, as the finder would. */
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { formatDate } from '#domain/dates.ts';
import { fillCard } from '#finder/page/cards.ts';
import { Engine, type Results } from '#finder/page/engine.ts';
import type { FinderState } from '#finder/state.ts';
import type { Table } from '#finder/table-file.ts';
import { namesOfState } from '#finder/value-name.ts';
import * as words from '#words/embed.ts';
import { noCourseNames } from '#words/finder.ts';
import { readListAddress } from './address.ts';

/** Above the courses: those that fit, or that there are only others near it. */
const notesOf = ({ narrowed, rows, isUnread, isIncomplete, found }: Results, ignored: readonly string[]): string[] => [
  ...(ignored.length ? [words.ignored(ignored)] : []),
  ...(isUnread || isIncomplete ? [words.wordsLacking] : []),
  ...(!narrowed.rows.length && rows.length ? [words.onlyNear] : []),
  // Where no course is shown, a sentence of its own says so.
  ...(found?.absent.length && rows.length ? [noCourseNames(found.absent.map(({ word }) => word))] : []),
];

/** Whether a query asks by some facet only for values that no course has: all courses would be no answer to it. */
export const asksForNothing = (query: string, { chosen }: FinderState, facets: Table['facets']): boolean => {
  const pairs = new URLSearchParams(query);
  return facets.some(({ key }) => pairs.getAll(key).some((value) => value !== '') && !chosen[key]);
};

const cards = (root: ParentNode, table: Table, rows: readonly number[]): HTMLElement[] =>
  rows.map((row) => {
    const card = need(need(root, 'template', HTMLTemplateElement).content, 'li').cloneNode(true) as HTMLElement;
    fillCard(card, table.cardOf(row));
    return card;
  });

/**
 * Fills the frame. Where the list cannot be had, the link stays that is there from the start, with a sentence, and leads
 * to the same query.
 * @param root with the addresses of the finder's files as `data-table` and `data-words`, and the name of the site
 */
export const showList = async (root: HTMLElement, address: string, signal: AbortSignal): Promise<void> => {
  const { query, limit, ignored } = readListAddress(address);
  const whole = need(root, '[data-whole]', HTMLAnchorElement);
  const note = need(root, '[data-note]');
  const { table: file = '', words: wordsFile = '', site = '' } = root.dataset;
  whole.href = sitePath(`/courses/${query}`);
  try {
    const engine = await Engine.load(file, wordsFile, signal);
    const read = engine.read(query);
    const state = { ...read.state, page: 1, silent: false };
    await engine.prepare(state, signal);
    const results = engine.results(state);
    const { table } = engine;
    const isGone = asksForNothing(query, read.state, table.facets);
    const count = isGone ? 0 : results.narrowed.rows.length;
    // What is only near stands there where nothing fits.
    const shown = isGone ? [] : results.rows.slice(0, Math.min(limit, count || limit));
    const names = namesOfState(results.settled, table.facets);
    const heading = words.listHeading(names, count);
    need(root, 'h1').textContent = heading;
    document.title = words.titleOn(heading, site);
    need(root, 'ul').replaceChildren(...cards(root, table, shown));
    const notes = notesOf(results, [...ignored, ...read.ignored]);
    note.replaceChildren(
      ...[...notes, ...(shown.length ? [] : [isGone ? words.gone : words.nothingFits(names)])].map((text) =>
        make('p', {}, text),
      ),
    );
    whole.textContent = shown.length ? words.allIn(count, site) : words.lookIn(site);
    if (!shown.length) whole.href = sitePath('/courses/');
    need(root, '[data-day]').textContent = words.asOf(formatDate(table.asOf));
    if (read.ignored.length) root.dataset['ignored'] = read.ignored.join('. ');
    root.dataset['shown'] = shown.length ? 'list' : 'nothing';
  } catch (error) {
    if (signal.aborted) return;
    note.textContent = words.notLoaded;
    root.dataset['shown'] = 'failed';
    throw error;
  }
};
