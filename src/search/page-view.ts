/** What the search page shows of a state and its answer. */
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import * as words from '#words/search.ts';
import { formatNumber } from '../words/format.ts';
import { isKind } from './kinds.ts';
import { writeState, type SearchState } from './query.ts';
import type { Answer, Hit } from './site-search.ts';
import { explainAnswer, filterRow, resultItem } from './view.ts';

export { openSearch } from './open.ts';
export { addTexts } from './texts.ts';
export { explainFailure } from './view.ts';

const pageSize = 10;

/** The part of the page of a name. */
const partOf = (root: ParentNode, name: string): HTMLElement => need(root, `[data-part="${name}"]`);

/** The hits of a kind of page and of course, or all. */
const hitsOf = ({ hits }: Answer, kind?: SearchState['kind'], type?: string): readonly Hit[] =>
  hits.filter((hit) => (!kind || hit.kind === kind) && (!type || hit.type === type));

const address = (state: SearchState): string => sitePath('/search/') + writeState(state);

const fill = (link: HTMLAnchorElement, state: SearchState, isCurrent: boolean, count: number): void => {
  link.href = address(state);
  link.toggleAttribute('data-empty', count === 0);
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  need(link, 'span').textContent = formatNumber(count);
};

/** Filters: where each leads, how many it has, which is chosen. */
const renderFilters = (root: ParentNode, state: SearchState, answer: Answer): void => {
  for (const link of partOf(root, 'kinds').querySelectorAll('a')) {
    const { kind: name = '' } = link.dataset;
    const kind = isKind(name) ? name : undefined;
    fill(link, { ...state, kind, type: undefined, page: 1 }, kind === state.kind, hitsOf(answer, kind).length);
  }
  const all = hitsOf(answer, 'course').length;
  partOf(root, 'types').hidden = state.kind !== 'course' || all === 0;
  for (const link of partOf(root, 'types').querySelectorAll('a')) {
    const type = link.dataset['type'] || undefined;
    const count = type ? hitsOf(answer, 'course', type).length : all;
    fill(link, { ...state, type, page: 1 }, type === state.type, count);
    if (link.parentElement) link.parentElement.hidden = count === 0 && type !== state.type;
  }
};

/** Links to the pages of results: the first, the last and those around the present one. */
const renderPages = (state: SearchState, count: number): HTMLElement[] => {
  if (count < 2) return [];
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - state.page) <= 2,
  );
  const link = (page: number, label: string, attributes: Record<string, string> = {}) =>
    make('li', {}, make('a', { href: address({ ...state, page }), ...attributes }, label));
  const items = numbers.flatMap((number, index) => [
    ...(index && number - (numbers[index - 1] ?? 0) > 1 ? [make('li', { 'aria-hidden': 'true' }, '…')] : []),
    link(number, String(number), {
      'aria-label': words.page(number),
      ...(number === state.page ? { 'aria-current': 'page' } : {}),
    }),
  ]);
  if (state.page > 1) items.unshift(link(state.page - 1, words.previous, { rel: 'prev' }));
  if (state.page < count) items.push(link(state.page + 1, words.next, { rel: 'next' }));
  return [make('ul', {}, ...items)];
};

/** What helps to understand the answer, or to find more. */
const renderNote = (state: SearchState, answer: Answer, count: number, missing: string | undefined): HTMLElement[] => {
  const note = explainAnswer(answer, state.query);
  if (missing) note.unshift(make('p', { class: 'note' }, words.incomplete(missing)));
  if (count) return note;
  const wider = { ...state, kind: undefined, type: undefined, page: 1 };
  const others = make('a', { href: address(wider) }, words.otherKinds(answer.hits.length));
  return [
    ...note,
    make(
      'ul',
      {},
      answer.hits.length ? make('li', {}, words.thereAre, others, '.') : undefined,
      make('li', {}, words.fewerWords),
      make('li', {}, words.lookInLists),
    ),
  ];
};

/**
 * Shows an answer.
 * @param missing name of a part without which less is found
 * @returns what to announce
 */
export const showAnswer = (root: ParentNode, asked: SearchState, answer: Answer, missing?: string): string => {
  const hits = hitsOf(answer, asked.kind, asked.type);
  const count = Math.ceil(hits.length / pageSize);
  const state = { ...asked, page: Math.max(1, Math.min(asked.page, count)) };
  const shown = hits.slice((state.page - 1) * pageSize, state.page * pageSize);
  const isGrouped = state.kind !== undefined;
  renderFilters(root, state, answer);
  partOf(root, 'named').replaceChildren(...filterRow(answer, state.query));
  partOf(root, 'note').replaceChildren(...renderNote(state, answer, hits.length, missing));
  partOf(root, 'results').replaceChildren(
    ...shown.map((hit) => resultItem(hit, { stems: answer.stems, heading: 'h3', isGrouped })),
  );
  partOf(root, 'pages').replaceChildren(...renderPages(state, count));
  const heading = words.foundFor(hits.length, answer.corrected ?? state.query);
  partOf(root, 'heading').textContent = heading;
  partOf(root, 'found').hidden = false;
  partOf(root, 'browse').hidden = hits.length > 0;
  return count > 1 ? words.onPage(heading, state.page, count) : heading;
};
