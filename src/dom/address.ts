/** Addresses of the site in the browser, and the states of a page that its history keeps. */

/** A path of the site with the base that it is deployed under. */
export const sitePath = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Remembers where on the page this state of the history was left. */
export const keepScroll = (): void => {
  history.replaceState({ ...(history.state as object | null), scroll: Math.round(scrollY) }, '');
};

/** Goes back to where this state of the history was left. */
export const restoreScroll = (): void => {
  const { scroll } = (history.state ?? {}) as { scroll?: unknown };
  if (typeof scroll === 'number' && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
};

/**
 * Puts a state of this page into the address.
 * @param query from the question mark on
 * @param isNewStep true for a new step of the history, false in place of the present one
 */
export const writeAddress = (query: string, isNewStep: boolean): void => {
  const address = location.pathname + query;
  if (address === location.pathname + location.search) return;
  if (!isNewStep) history.replaceState(history.state, '', address);
  else {
    keepScroll();
    history.pushState({ scroll: Math.round(scrollY) }, '', address);
  }
};
