import { writeQuery, type FinderState } from '../state.ts';
import { need } from '#dom/elements.ts';
import { next, pageNumber, previous } from '#words/paging.ts';

/** Pages of the results as links to their addresses, made from the page's own navigation. */
export const makePaging = (state: FinderState, count: number): HTMLElement | undefined => {
  const template = document.querySelector<HTMLTemplateElement>('#paging-template');
  if (count < 2 || !template) return undefined;
  const nav = need(template.content, 'nav').cloneNode(true) as HTMLElement;
  const list = need(nav, 'ul');
  const sample = need(list, 'li', HTMLLIElement);
  const link = (page: number, words: string, label: string | undefined) => {
    const row = sample.cloneNode(true) as HTMLLIElement;
    const anchor = need(row, 'a', HTMLAnchorElement);
    for (const name of ['rel', 'aria-label', 'aria-current']) anchor.removeAttribute(name);
    anchor.href = writeQuery({ ...state, page }) || '?';
    anchor.dataset['page'] = String(page);
    anchor.textContent = words;
    if (label) anchor.setAttribute('aria-label', label);
    if (label && page === state.page) anchor.setAttribute('aria-current', 'page');
    return row;
  };
  const near = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - state.page) <= 1,
  );
  list.replaceChildren(
    ...(state.page > 1 ? [link(state.page - 1, previous, undefined)] : []),
    ...near.map((page, index) => {
      const row = link(page, String(page), pageNumber(page));
      if (index > 0 && page - (near[index - 1] ?? 0) > 1) row.prepend('…');
      return row;
    }),
    ...(state.page < count ? [link(state.page + 1, next, undefined)] : []),
  );
  return nav;
};
