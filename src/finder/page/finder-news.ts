/** What is new in a saved search, beside its button and on the cards of its courses. */
import { formatDate } from '#domain/dates.ts';
import { aspectsIn, hasNews, lookedAt, newsOfSearch, type News, type SavedSearch } from '#domain/saved-search.ts';
import { make, makeButton } from '#dom/elements.ts';
import { LoadError } from '#dom/load.ts';
import * as words from '#words/news.ts';
import type { Engine } from './engine.ts';
import { readSearches, saveSearches } from './kept-searches.ts';
import { deltaSince, foundBy, isUnknownRelease, sayNews } from './news.ts';

interface Shown {
  readonly root: HTMLElement;
  /** Where it is said. */
  readonly said: HTMLElement;
  readonly engine: Engine;
  /** Day of the newest release. */
  readonly newest: string;
  readonly search: SavedSearch | undefined;
  /** True where it is said already, and only the cards are new. */
  readonly isSame: boolean;
  readonly signal: AbortSignal;
}

const markOf = ({ added, changed }: News, id: string): string | undefined => {
  if (added.includes(id)) return words.newMark;
  const course = changed.find((row) => row.id === id);
  return course && words.changedMark(aspectsIn([course]));
};

/** Marks the cards of the page that is shown; those of another state are taken off. */
const markCards = (root: ParentNode, news: News | undefined): void => {
  for (const old of root.querySelectorAll('[data-news-mark]')) old.remove();
  if (!news) return;
  for (const card of root.querySelectorAll<HTMLElement>('[data-list] li:has(course-actions)')) {
    const mark = markOf(news, card.querySelector<HTMLElement>('course-actions')?.dataset['id'] ?? '');
    if (mark) card.querySelector('[data-slot=kind]')?.after(make('b', { 'data-news-mark': '' }, mark));
  }
};

/** Says what is new in the search that is shown, marks its cards, and offers to mark it as seen. */
export const showNews = async ({ root, said, engine, newest, search, isSame, signal }: Shown): Promise<void> => {
  if (!search?.release || search.release >= newest) {
    markCards(root, undefined);
    return;
  }
  const { query, release } = search;
  try {
    const delta = await deltaSince(release, engine.table);
    const found = await foundBy(engine, query, signal);
    const news = newsOfSearch(search, found, delta);
    markCards(root, news);
    if (isSame) return;
    const keepSeen = () => {
      const problem = saveSearches(
        readSearches().map((other) => (other.query === query ? lookedAt(other, newest, found) : other)),
      );
      said.replaceChildren(problem ?? words.seen);
    };
    said.replaceChildren(sayNews(release, news), ' ', ...(hasNews(news) ? [makeButton(words.markSeen, keepSeen)] : []));
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof LoadError)) throw error;
    if (isUnknownRelease(error)) {
      saveSearches(readSearches().map((other) => (other.query === query ? { ...other, release: newest } : other)));
      said.replaceChildren(words.notTold(formatDate(release), formatDate(newest)));
      return;
    }
    said.replaceChildren(words.notLoaded(formatDate(release)));
  }
};
