/** The inside of the search dialog: what it is made of, and what it shows of an answer. */
import { make } from '#dom/elements.ts';
import { groupBy } from '#text/group.ts';
import * as words from '#words/search.ts';
import type { KindId } from './kinds.ts';
import type { Answer, Hit } from './site-search.ts';
import { resultItem, searchAddress } from './view.ts';

/** As many pages are shown for one answer as for one page of results. */
const mostShown = 10;

/** The best of all kinds, each kind with its best at least, kinds in the order of their best result. */
export const chooseHits = (hits: readonly Hit[]): { kind: KindId; hits: Hit[]; total: number }[] => {
  const byKind = [...groupBy(hits, ({ kind }) => kind)];
  const firsts = new Set(byKind.slice(0, mostShown).map(([, list]) => list[0]));
  const others = hits.filter((hit) => !firsts.has(hit)).slice(0, mostShown - firsts.size);
  const shown = new Set([...firsts, ...others]);
  return byKind.map(([kind, list]) => ({ kind, total: list.length, hits: list.filter((hit) => shown.has(hit)) }));
};

/** The results of a dialog, by kind. The way to all of a kind comes after its first ones. */
export const renderGroups = (answer: Answer, query: string): HTMLElement[] =>
  chooseHits(answer.hits).map(({ kind, hits, total }) =>
    make(
      'section',
      {},
      make('h3', {}, words.kinds[kind].plural),
      make(
        'ol',
        { role: 'list', class: 'search-results' },
        ...hits.map((hit) => resultItem(hit, { stems: answer.stems, heading: 'h4', isGrouped: true })),
      ),
      total > hits.length
        ? make('a', { class: 'all', href: searchAddress(query, kind) }, words.allOf(kind, total))
        : undefined,
    ),
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
    placeholder: words.boxExample,
  });
  const status = make('output', { 'aria-live': 'polite', for: box.id });
  const results = make('div', { class: 'results' });
  const more = make('a', { class: 'more' });
  const close = make('button', { type: 'button', class: 'close' }, words.close);
  const label = make('label', { for: box.id, class: 'visually-hidden' }, words.searchSite);
  const form = make('form', { role: 'search', method: 'get' }, label, box, close);
  const key = (name: string) => make('kbd', {}, name);
  const hint = make(
    'p',
    { class: 'keys', 'aria-hidden': 'true' },
    ...[key('↑'), key('↓'), words.keys.move, key('Enter'), words.keys.open, key('Esc'), words.keys.close],
  );
  const dialog = make(
    'dialog',
    { 'aria-label': words.searchSite },
    form,
    status,
    results,
    make('footer', {}, more, hint),
  );
  return { dialog, form, box, close, status, results, more };
};

/**
 * Up and down go through the box and the results, or through what is offered where there are none; a letter typed on a
 * link goes on in the box, Escape closes. What stands above the results is reached as any link is.
 */
export const moveByKey = (event: KeyboardEvent, { dialog, box }: ReturnType<typeof makeDialog>): void => {
  const { key } = event;
  if (key === 'Escape') {
    // The first one would only empty a search box that has text.
    event.preventDefault();
    dialog.close();
    return;
  }
  const links = dialog.querySelector('.search-results') ? '.results section a' : '.results a';
  const stops = [box, ...dialog.querySelectorAll<HTMLElement>(`${links}, a.more:not([hidden])`)];
  const { activeElement } = document;
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop === activeElement),
  );
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) {
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  } else if (
    activeElement?.matches('a') &&
    key.length === 1 &&
    key !== ' ' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  ) {
    box.focus();
  }
};
