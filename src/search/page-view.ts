/** What the search page shows of a state and its answer. */
import { sitePath } from '#dom/address.ts';
import { make, need } from '#dom/elements.ts';
import { otherKinds, results as countResults } from '#words/search.ts';
import { formatNumber } from '../words/format.ts';
import { explainAnswer } from './dialog-view.ts';
import { writeState, type SearchState } from './query.ts';
import type { Answer, Hit } from './site-search.ts';
import { resultItem } from './view.ts';

export { openSearch } from './open.ts';
export { explainFailure } from './view.ts';

const pageSize = 10;

/** The part of the page of a name. */
export const partOf = (root: ParentNode, name: string): HTMLElement => need(root, `[data-part="${name}"]`);

/** The hits of a kind of page and of course, or all. */
const hitsOf = ({ hits }: Answer, kind?: SearchState['kind'], type?: string): readonly Hit[] =>
  hits.filter((hit) => (!kind || hit.kind === kind) && (!type || hit.type === type));

const address = (state: SearchState): string => sitePath('/search/') + writeState(state);

const fill = (link: HTMLAnchorElement, state: SearchState, isCurrent: boolean, count: number): void => {
  link.href = address(state);
  link.toggleAttribute('data-empty', count === 0);
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const number = link.querySelector('span');
  if (number) number.textContent = formatNumber(count);
};

/** Filters: where each leads, how many it has, which is chosen. */
const renderFilters = (root: ParentNode, state: SearchState, answer: Answer): void => {
  for (const link of partOf(root, 'kinds').querySelectorAll('a')) {
    const kind = (link.dataset['kind'] || undefined) as SearchState['kind'];
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

/** The results of one page. */
const renderResults = async (
  hits: readonly Hit[],
  { page, kind }: SearchState,
  answer: Answer,
): Promise<HTMLElement[]> => {
  const shown = hits.slice((page - 1) * pageSize, page * pageSize);
  const pages = await Promise.all(shown.map(({ load }) => load()));
  return pages.map((found, index) =>
    resultItem(found, shown[index]?.kind ?? 'guide', {
      words: answer.words,
      heading: 'h3',
      isGrouped: kind !== undefined,
    }),
  );
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
      'aria-label': `Page ${number}`,
      ...(number === state.page ? { 'aria-current': 'page' } : {}),
    }),
  ]);
  if (state.page > 1) items.unshift(link(state.page - 1, 'Previous', { rel: 'prev' }));
  if (state.page < count) items.push(link(state.page + 1, 'Next', { rel: 'next' }));
  return [make('ul', {}, ...items)];
};

/** The heading above the results. */
const headingOf = (state: SearchState, answer: Answer, count: number): string =>
  count ? `${countResults(count)} for “${answer.corrected ?? state.query}”` : `Nothing found for “${state.query}”`;

/** What helps to understand the answer, or to find more. */
const renderNote = (state: SearchState, answer: Answer, count: number): HTMLElement[] => {
  const note = explainAnswer(answer, state.query);
  if (count) return note;
  const others = otherKinds(answer.hits.length);
  const wider = { ...state, kind: undefined, type: undefined, page: 1 };
  return [
    ...note,
    make(
      'ul',
      {},
      answer.hits.length ? make('li', {}, 'There are ', make('a', { href: address(wider) }, others), '.') : undefined,
      make('li', {}, 'Try fewer words, or the subject alone: “nursing”, “data”.'),
      make('li', {}, 'Look the subject up in the lists below.'),
    ),
  ];
};

/**
 * Shows an answer.
 * @returns what to announce, or nothing where `isCurrent` says that a newer question was asked meanwhile
 */
export const showAnswer = async (
  root: ParentNode,
  state: SearchState,
  answer: Answer,
  isCurrent: () => boolean,
): Promise<string | undefined> => {
  const hits = hitsOf(answer, state.kind, state.type);
  const count = Math.ceil(hits.length / pageSize);
  const page = Math.max(1, Math.min(state.page, count));
  const shown = { ...state, page };
  const results = await renderResults(hits, shown, answer);
  if (!isCurrent()) return undefined;
  renderFilters(root, shown, answer);
  partOf(root, 'note').replaceChildren(...renderNote(shown, answer, hits.length));
  partOf(root, 'results').replaceChildren(...results);
  partOf(root, 'pages').replaceChildren(...renderPages(shown, count));
  const heading = headingOf(shown, answer, hits.length);
  partOf(root, 'heading').textContent = heading;
  partOf(root, 'found').hidden = false;
  partOf(root, 'browse').hidden = hits.length > 0;
  return count > 1 ? `${heading}, page ${page} of ${count}` : heading;
};
