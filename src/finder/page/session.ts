/** The address and the scroll position of the finder's states in the browser's history. */
import { writeQuery, type FinderState } from '../state.ts';

const scrolled = (): number => {
  const state = history.state as { scroll?: unknown } | null;
  return typeof state?.scroll === 'number' ? state.scroll : 0;
};

/** Remembers where on the page this state of the history was left. */
export const keepScroll = (): void => {
  history.replaceState({ ...(history.state as object | null), scroll: Math.round(scrollY) }, '');
};

/** Goes back to where this state of the history was left. */
export const restoreScroll = (): void => {
  if (scrolled()) scrollTo({ top: scrolled(), behavior: 'instant' });
};

/** Puts a state into the address, as a new step of the history or in place of the present one. */
export const writeAddress = (state: FinderState, isNewStep: boolean): void => {
  const address = location.pathname + writeQuery(state);
  if (address === location.pathname + location.search) return;
  if (!isNewStep) history.replaceState(history.state, '', address);
  else {
    keepScroll();
    history.pushState({ scroll: Math.round(scrollY) }, '', address);
  }
};
