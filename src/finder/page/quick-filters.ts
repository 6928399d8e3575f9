import { make } from '#dom/elements.ts';
import type { FinderState } from '../state.ts';

/** Value of the option that stands for a choice made elsewhere. */
const other = 'other';

/** The facet and value that somebody has chosen in one of the filters beside the box; an empty value frees the facet. */
export const quickChoice = (target: EventTarget | null): { key: string; value: string } | undefined => {
  const key = target instanceof HTMLSelectElement ? target.dataset['quick'] : undefined;
  return key === undefined || !(target instanceof HTMLSelectElement) || target.value === other
    ? undefined
    : { key, value: target.value };
};

/** A state in which one facet has a single value, or none where that is empty; from the first page on. */
export const chooseQuick = (state: FinderState, { key, value }: { key: string; value: string }): FinderState => {
  const { [key]: _old, ...others } = state.chosen;
  return { ...state, page: 1, chosen: value ? { ...others, [key]: [value] } : others };
};

/** The filters beside the box. Returns what shows a state in them: what they do not offer stands there as chosen elsewhere. */
export const readQuickFilters = (root: ParentNode) => {
  const filters = [...root.querySelectorAll<HTMLSelectElement>('[data-quick]')];
  for (const filter of filters) filter.disabled = false;
  return ({ chosen }: FinderState): void => {
    for (const filter of filters) {
      const [only = '', ...rest] = chosen[filter.dataset['quick'] ?? ''] ?? [];
      const isOffered = !rest.length && [...filter.options].some(({ value }) => value === only && value !== other);
      filter.querySelector(`[value=${other}]`)?.remove();
      if (!isOffered) filter.append(make('option', { value: other }, filter.dataset['other']));
      filter.value = isOffered ? only : other;
    }
  };
};
