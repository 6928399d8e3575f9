/** The button that saves the search that the finder shows, and beside it what is new in it. */
import { lookedAt, longestName, type SavedSearch } from '#domain/saved-search.ts';
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { keepState } from '#dom/keep-state.ts';
import * as words from '#words/kept-search.ts';
import { writeQuery } from '../state.ts';
import type { Engine } from './engine.ts';
import { showNews } from './finder-news.ts';
import { readSearches, saveSearches } from './kept-searches.ts';
import { savedEvent } from './saved.ts';

/** Lets the search that is shown be saved, and tells what is new where it is. */
export const keepSearch = (root: HTMLElement, engine: Engine, signal: AbortSignal): void => {
  const place = need(root, '[data-keep]');
  const button = need(place, 'button', HTMLButtonElement);
  const said = need(place, 'output');
  const newest = place.dataset['keep'] ?? '';
  let shown: string | undefined;

  const query = (): string => writeQuery({ ...engine.read(location.search).state, page: 1 });
  const savedNow = (): SavedSearch | undefined => readSearches().find((search) => search.query === query());
  const nameNow = (): string =>
    [...root.querySelectorAll('[data-chips] [data-remove]')]
      .map(({ textContent }) => textContent)
      .join(', ')
      .slice(0, longestName) || words.allCourses;

  const show = (): void => {
    const search = savedNow();
    button.setAttribute('aria-pressed', String(search !== undefined));
    const now = `${query()} ${search?.release ?? ''}`;
    const isSame = now === shown;
    shown = now;
    if (!isSame) said.replaceChildren();
    const isOld = search !== undefined && search.release !== '' && search.release < newest;
    if (!isOld && !root.querySelector('[data-news-mark]')) return;
    void showNews({ root, said, engine, newest, search: savedNow(), isSame, signal });
  };

  const press = (): void => {
    const search = savedNow();
    const others = readSearches().filter((other) => other.query !== query());
    const asked = query();
    const name = search?.name ?? nameNow();
    const made = { query: asked, name, release: newest };
    const list = search
      ? others
      : [
          ...others,
          lookedAt(made, newest, engine.results(engine.read(asked).state).narrowed.rows.map(engine.table.idOf)),
        ];
    const problem = saveSearches(list);
    show();
    if (problem) said.replaceChildren(problem);
    else if (search) said.replaceChildren(words.removed(name));
    else
      said.replaceChildren(
        words.saved(name),
        make('a', { href: `${sitePath('/shortlist/')}#searches` }, words.seeSearches),
      );
  };

  button.addEventListener('click', press, { signal });
  document.addEventListener(savedEvent, show, { signal });
  // The finder writes its count whenever it shows another state.
  const observer = new MutationObserver(show);
  observer.observe(need(root, '[data-count]'), { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  button.disabled = false;
  keepState(signal);
  show();
};
