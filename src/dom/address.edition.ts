/** Addresses in the browser for an edition: pages that it has stand below its language. */
export { keepScroll, restoreScroll, writeAddress } from './address.ts';

declare const __EDITION__: { readonly language: string; readonly lists: readonly string[] };

/** A path of the site with the base that it is deployed under; the lists of the edition, and its search, are its own. */
export const sitePath = (path: string): string => {
  const isOwn = __EDITION__.lists.includes(path.replace(/[?#].*$/, ''));
  return import.meta.env.BASE_URL.replace(/\/$/, '') + (isOwn ? `/${__EDITION__.language}${path}` : path);
};
