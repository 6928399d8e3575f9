/** The inside of the search dialog: what it is made of, and what it shows of an answer. */
import { sitePath } from '#dom/address.ts';
import { make } from '#dom/elements.ts';
import { formatNumber } from '../words/format.ts';
import { kinds, type KindId } from './kinds.ts';
import { writeState } from './query.ts';
import type { Answer, Hit } from './site-search.ts';
import { resultItem } from './view.ts';

/** As many pages are fetched for one answer as for one page of results. */
const mostShown = 10;
const firstOfKind: Record<KindId, number> = { guide: 3, glossary: 2, course: 4, provider: 2, tool: 1 };

/** The best of each kind, kinds in the order of their best result; room that one kind leaves goes to the others. */
export const chooseHits = (hits: readonly Hit[]): { kind: KindId; hits: Hit[]; total: number }[] => {
  const byKind = [...Map.groupBy(hits, ({ kind }) => kind)];
  const chosen = byKind.map(([kind, list]) => ({
    kind,
    total: list.length,
    hits: list.slice(0, firstOfKind[kind]),
    list,
  }));
  let room = mostShown - chosen.reduce((sum, group) => sum + group.hits.length, 0);
  for (const group of chosen) {
    const more = group.list.slice(group.hits.length, group.hits.length + Math.max(0, room));
    group.hits.push(...more);
    room -= more.length;
    if (room < 0) group.hits.splice(room);
    room = Math.max(0, room);
  }
  return chosen.map(({ kind, total, hits: best }) => ({ kind, total, hits: best }));
};

/** Address of the search page in a state. */
export const searchAddress = (query: string, kind?: KindId, isExact?: boolean): string =>
  sitePath('/search/') + writeState({ query, kind, isExact, page: 1 });

const browseLinks = [
  ['guides/', 'Guides'],
  ['courses/', 'Courses'],
  ['subjects/', 'Subjects'],
  ['providers/', 'Providers'],
  ['glossary/', 'Glossary'],
  ['tools/', 'Tools'],
] as const;

/** Ways to go on without the search. */
export const browseList = (): HTMLElement =>
  make(
    'div',
    { class: 'browse' },
    make('p', {}, 'Or browse:'),
    make(
      'ul',
      { role: 'list' },
      ...browseLinks.map(([path, label]) => make('li', {}, make('a', { href: sitePath(`/${path}`) }, label))),
    ),
  );

/** What was looked for, where that is not what was typed. */
export const explainAnswer = (answer: Answer, query: string): HTMLElement[] => {
  const note = (...children: (Node | string)[]) => [make('p', { class: 'note' }, ...children)];
  if (answer.corrected) {
    const asTyped = make('a', { href: searchAddress(query, undefined, true) }, query);
    return note('Showing results for ', make('strong', {}, answer.corrected), '. Search for ', asTyped, ' instead.');
  }
  const { complete, hits, words } = answer;
  if (complete === hits.length) return [];
  const most = words.length === 2 ? 'one' : 'most';
  if (!complete) return note(`No page has all of these words. These have ${most} of them.`);
  return note(
    `${complete === 1 ? 'One page has' : `${complete} pages have`} all of these words; the others have ${most} of them.`,
  );
};

/** The results of a dialog, by kind. */
export const renderGroups = async (answer: Answer): Promise<HTMLElement[]> =>
  Promise.all(
    chooseHits(answer.hits).map(async ({ kind, hits, total }) => {
      const row = kinds.find(({ id }) => id === kind);
      const pages = await Promise.all(hits.map(({ load }) => load()));
      const query = answer.corrected ?? answer.words.join(' ');
      return make(
        'section',
        {},
        make(
          'header',
          {},
          make('h3', {}, row?.plural ?? kind),
          total > hits.length
            ? make(
                'a',
                { href: searchAddress(query, kind) },
                `All ${formatNumber(total)} ${(total === 1 ? row?.one : row?.many) ?? ''}`,
              )
            : undefined,
        ),
        make(
          'ol',
          { role: 'list', class: 'search-results' },
          ...pages.map((page) => resultItem(page, kind, { words: answer.words, heading: 'h4', isGrouped: true })),
        ),
      );
    }),
  );

/** The elements of the dialog. */
export const makeDialog = () => {
  const box = make('input', {
    id: 'search-dialog-box',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: 'Guides, courses, providers, words',
  });
  const status = make('output', { 'aria-live': 'polite', for: box.id });
  const results = make('div', { class: 'results' });
  const more = make('a', { class: 'more' });
  const close = make('button', { type: 'button', class: 'close' }, 'Close');
  const label = make('label', { for: box.id, class: 'visually-hidden' }, 'Search this site');
  const form = make('form', { role: 'search', method: 'get' }, label, box, close);
  const key = (name: string) => make('kbd', {}, name);
  const keys = ['p', { class: 'keys', 'aria-hidden': 'true' }] as const;
  const hint = make(...keys, key('↑'), key('↓'), ' move ', key('Enter'), ' open ', key('Esc'), ' close');
  const dialog = make(
    'dialog',
    { 'aria-label': 'Search this site' },
    form,
    status,
    results,
    make('footer', {}, more, hint),
  );
  return { dialog, form, box, close, status, results, more };
};

/** Up and down go through the box and the links, a letter typed on a link goes on in the box, Escape closes. */
export const moveByKey = (event: KeyboardEvent, { dialog, box }: ReturnType<typeof makeDialog>): void => {
  const { key } = event;
  if (key === 'Escape') {
    // The first one would only empty a search box that has text.
    event.preventDefault();
    dialog.close();
    return;
  }
  const stops = [box, ...dialog.querySelectorAll<HTMLElement>('.results a, a.more:not([hidden])')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) {
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  } else if (at > 0 && key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    box.focus();
  }
};
