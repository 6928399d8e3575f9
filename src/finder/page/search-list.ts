/** The saved searches as a list, each with its way to the finder and what is new in it. */
import { longestName, type SavedSearch } from '#domain/saved-search.ts';
import { sitePath } from '#dom/address.ts';
import { make, makeButton, need } from '#dom/elements.ts';
import * as words from '#words/search-list.ts';
import { readSearches, saveSearches } from './kept-searches.ts';

type Say = (...words: (string | Node)[]) => void;

const replaced = (query: string, make: (old: SavedSearch) => readonly SavedSearch[]): SavedSearch[] =>
  readSearches().flatMap((search) => (search.query === query ? make(search) : [search]));

/** A form in place of the name, which it gives back when sent or left. */
const renameForm = (search: SavedSearch, say: Say, done: () => void): HTMLFormElement => {
  const box = make('input', { type: 'text', maxlength: String(longestName), required: '', value: search.name });
  const form = make(
    'form',
    { class: 'tools' },
    make('label', {}, words.newName, box),
    make('button', { class: 'button', 'data-quiet': '' }, words.keepName),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = box.value.trim();
    const problem = name && saveSearches(replaced(search.query, (old) => [{ ...old, name }]));
    if (problem) say(problem);
    done();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') done();
  });
  return form;
};

const makeRow = (root: ParentNode, search: SavedSearch, say: Say): HTMLElement => {
  const { query, name } = search;
  const row = make('li', { 'data-query': query });
  const link = make('a', { href: `${sitePath('/courses/')}${query}` }, name);
  const rename = makeButton(
    words.rename,
    () => {
      const form = renameForm(search, say, () => {
        showSearches(root, say);
        root.querySelector<HTMLElement>(`[data-query="${CSS.escape(query)}"] [data-rename]`)?.focus();
      });
      link.replaceWith(form);
      rename.hidden = true;
      need(form, 'input', HTMLInputElement).select();
    },
    { 'data-rename': '', 'aria-label': words.renameOf(name) },
  );
  const remove = makeButton(
    words.remove,
    () => {
      const before = readSearches();
      const problem = saveSearches(replaced(query, () => []));
      const undo = makeButton(words.undo, () => {
        say(saveSearches(before) ?? words.asItWas);
        need(root, '#searches').focus();
      });
      say(...(problem ? [problem] : [words.removed(name), undo]));
      need(root, '#searches').focus();
    },
    { 'aria-label': words.removeOf(name) },
  );
  const tools = make('p', { class: 'tools' }, rename, remove);
  row.append(link, make('div', { 'data-search-news': '', role: 'status' }), tools);
  return row;
};

const isSame = (row: Element | undefined, { query, name }: SavedSearch): boolean =>
  row instanceof HTMLElement && row.dataset['query'] === query && row.querySelector('a')?.textContent === name;

/** Shows the list. Rows stay while they stand for the same search, with what is said in them. */
export const showSearches = (root: ParentNode, say: Say): void => {
  const searches = readSearches();
  const list = need(root, '[data-searches]');
  const rows = [...list.children];
  const old = (search: SavedSearch) => rows.find((row) => isSame(row, search));
  list.replaceChildren(...searches.map((search) => old(search) ?? makeRow(root, search, say)));
  need(root, '[data-no-searches]').hidden = searches.length > 0;
};
