/** What is new in the shortlist and in the saved searches since each was last looked at, and what marks it as seen. */
import { formatDate } from '#domain/dates.ts';
import { hasNews, lookedAt, newsOfCourses, newsOfSearch, type News, type SavedSearch } from '#domain/saved-search.ts';
import { sitePath } from '#dom/address.ts';
import { make, makeButton, need } from '#dom/elements.ts';
import { titleLanguage, toOriginal } from '#dom/foreign.ts';
import { LoadError } from '#dom/load.ts';
import * as words from '#words/news.ts';
import type { Aspect } from '#words/news.ts';
import type { Table } from '../table-file.ts';
import { Engine } from './engine.ts';
import { readSearches, readSeen, saveSearches, saveSeen } from './kept-searches.ts';
import { deltaSince, foundBy, isUnknownRelease, sayNews } from './news.ts';
import { readShortlist } from './saved.ts';

/** Most courses of a search that are named. */
const mostNamed = 5;

interface Places {
  readonly root: HTMLElement;
  /** Day of the newest release. */
  readonly newest: string;
  /** The courses of the directory. */
  readonly table: Table;
  readonly engine: () => Promise<Engine>;
  readonly signal: AbortSignal;
}

/** Says at a place what is new since a release; where that cannot be had, says so, and nothing is lost. */
const sayAt = async (
  place: HTMLElement,
  release: string,
  say: () => Promise<(Node | string)[]>,
  /** Takes the newest release to count from, where there is none such as was kept. */
  restart: () => void,
  { newest, signal }: Places,
) => {
  try {
    place.replaceChildren(...(await say()));
  } catch (error) {
    if (signal.aborted) return;
    if (isUnknownRelease(error)) {
      restart();
      place.replaceChildren(words.notTold(formatDate(release), formatDate(newest)));
      return;
    }
    place.replaceChildren(words.notLoaded(formatDate(release)));
    if (!(error instanceof LoadError)) throw error;
  }
};

const courseLink = (id: string, title: string): HTMLElement =>
  make('a', { href: sitePath(`/courses/${id}/`), lang: titleLanguage(undefined), ...toOriginal }, title);

const factsOf = (aspects: News['changed'][number]['aspects']): string[] =>
  Object.entries(aspects).map(([aspect, told]) => words.changedFact(aspect as Aspect, told));

const markRow = (row: HTMLElement, ...content: (Node | string)[]): void => {
  const mark = row.querySelector('[data-news-mark]') ?? make('p', { 'data-news-mark': '' });
  mark.replaceChildren(...content);
  need(row, '[data-gone]').before(mark);
};

/** Marks the rows of courses that changed or went. */
const markRows = (root: ParentNode, { changed, gone }: News): void => {
  const rowOf = (id: string) => root.querySelector<HTMLElement>(`[data-list] > [data-id="${CSS.escape(id)}"]`);
  for (const { id, aspects } of changed) {
    const row = rowOf(id);
    if (row) markRow(row, words.changedFacts(factsOf(aspects)));
  }
  for (const { id, now, title } of gone) {
    const row = rowOf(id);
    if (row && now !== undefined) markRow(row, words.listedElsewhere, courseLink(now, title));
  }
};

const tellShortlist = async (places: Places): Promise<void> => {
  const { root, newest } = places;
  const place = need(root, '[data-news]');
  const seen = readSeen();
  const ids = readShortlist().list.map(({ id }) => id);
  if (!ids.length || seen === undefined || seen >= newest) return;
  await sayAt(
    place,
    seen,
    async () => {
      const news = newsOfCourses(ids, await deltaSince(seen, places.table));
      const said = sayNews(seen, news);
      if (!hasNews(news)) {
        saveSeen(newest);
        return [said];
      }
      markRows(root, news);
      const mark = makeButton(words.markSeen, () => {
        saveSeen(newest);
        for (const old of root.querySelectorAll('[data-news-mark]')) old.remove();
        place.replaceChildren(words.seen);
        need(root, '[data-heading]').focus();
      });
      return [`${said} `, mark];
    },
    () => {
      saveSeen(newest);
    },
    places,
  );
};

const tellSearch = async (places: Places, search: SavedSearch): Promise<void> => {
  const { root, newest, signal } = places;
  const { query, release, name } = search;
  const place = root.querySelector<HTMLElement>(`[data-query="${CSS.escape(query)}"] [data-search-news]`);
  if (!place || !release || release >= newest) return;
  await sayAt(
    place,
    release,
    async () => {
      const engine = await places.engine();
      const delta = await deltaSince(release, engine.table);
      const found = await foundBy(engine, query, signal);
      const news = newsOfSearch(search, found, delta);
      const keepSeen = () =>
        saveSearches(readSearches().map((other) => (other.query === query ? lookedAt(other, newest, found) : other)));
      if (!hasNews(news)) {
        keepSeen();
        return [sayNews(release, news)];
      }
      const rowOf = new Map(engine.table.titles.map((title, row) => [engine.table.idOf(row), title]));
      const named = [...news.added, ...news.changed.map(({ id }) => id)];
      const rest = named.length + news.gone.length - mostNamed;
      const items = [
        ...named.map((id) => make('li', {}, courseLink(id, rowOf.get(id) ?? id))),
        ...news.gone.map(({ title, now }) =>
          make(
            'li',
            {},
            ...(now === undefined ? [words.goneTitle(title)] : [words.listedElsewhere, courseLink(now, title)]),
          ),
        ),
      ].slice(0, mostNamed);
      const mark = makeButton(
        words.markSeen,
        () => {
          const problem = keepSeen();
          place.replaceChildren(problem ?? words.seen);
          need(root, '#searches').focus();
        },
        { 'aria-label': words.markSeenOf(name) },
      );
      const list = make('ul', {}, ...items, ...(rest > 0 ? [make('li', {}, words.andMore(rest))] : []));
      return [`${sayNews(release, news)} `, list, mark];
    },
    () => saveSearches(readSearches().map((other) => (other.query === query ? { ...other, release: newest } : other))),
    places,
  );
};

/** Tells what is new, the shortlist first, one search after the other. */
export const tellNews = async (root: HTMLElement, newest: string, table: Table, signal: AbortSignal): Promise<void> => {
  let loading: Promise<Engine> | undefined;
  const { table: tablePath = '', words: wordsPath = '' } = root.dataset;
  const engine = () => (loading ??= Engine.load(tablePath, wordsPath, signal));
  const places = { root, newest, table, engine, signal };
  await tellShortlist(places);
  for (const search of readSearches()) await tellSearch(places, search);
};
