/** A page that the index of running texts has found, as one of the hits of the search. */
import type { KindId } from './kinds.ts';
import type { PagefindPage } from './pagefind.ts';
import type { Hit } from './site-search.ts';

/** An excerpt as text. */
const textOf = (excerpt: string): string => excerpt.replace(/<\/?mark>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, ' ');

/** The hit of a page. @param path of the page, without the base of the site */
export const hitOf = ({ url, meta, excerpt }: PagefindPage, path: string, kind: KindId): Hit => ({
  kind,
  path,
  title: meta.title ?? url,
  detail: undefined,
  text: textOf(excerpt),
  sections: [],
  isWhole: true,
});
