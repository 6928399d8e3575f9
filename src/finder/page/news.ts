/** What is new since a release, asked for once a page, and what a search finds now. */
import { formatDate } from '#domain/dates.ts';
import type { Delta } from '#domain/release.ts';
import { against, aspectsIn, hasNews, type News } from '#domain/saved-search.ts';
import { sitePath } from '#dom/address.ts';
import { jsonOf, keep, load, LoadError } from '#dom/load.ts';
import * as words from '#words/news.ts';
import type { Table } from '../table-file.ts';
import type { Engine } from './engine.ts';

/** The file of what has changed since a release. Kept for the page; what failed is asked for again. */
const loadDelta = keep((release: string): Promise<Delta> =>
  load({
    path: sitePath(`/data/releases/since/${release}.json`),
    name: release,
    read: jsonOf<Delta>(1),
    cache: 'no-cache',
  }),
);

/** What has changed since a release and holds for the courses of a table. @throws LoadError */
export const deltaSince = async (release: string, table: Table): Promise<Delta> => {
  const ids = new Set(table.titles.map((_, row) => table.idOf(row)));
  return against(await loadDelta(release), (id) => ids.has(id));
};

/** Whether the site has no such release: it will not have it later either. */
export const isUnknownRelease = (error: unknown): boolean =>
  error instanceof LoadError && error.cause instanceof Error && error.cause.message.endsWith(' answered 404');

/** Ids of the courses that a search finds now. */
export const foundBy = async (engine: Engine, query: string, signal: AbortSignal): Promise<string[]> => {
  const { state } = engine.read(query);
  await engine.prepare(state, signal);
  return engine.results(state).narrowed.rows.map((row) => engine.table.idOf(row));
};

/** What is new, in a sentence. */
export const sayNews = (release: string, news: News): string =>
  hasNews(news) ? words.since(formatDate(release), news, aspectsIn(news.changed)) : words.nothing(formatDate(release));
