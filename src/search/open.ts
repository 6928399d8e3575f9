import { sitePath } from '#dom/address.ts';
import { loadPagefind } from './pagefind.ts';
import { SiteSearch } from './site-search.ts';
import { readVocabulary } from '#text/spelling.ts';

let vocabulary: Promise<ReadonlyMap<string, number>> | undefined;

const fetchVocabulary = (): Promise<ReadonlyMap<string, number>> =>
  (vocabulary ??= fetch(sitePath('/pagefind/words.txt'))
    .then((response) => (response.ok ? response.text() : ''))
    // Without the list there is no help in spelling; the search goes on.
    .catch(() => '')
    .then(readVocabulary));

/** The search over this site; loads what it needs when first called. */
export const openSearch = async (): Promise<SiteSearch> =>
  new SiteSearch(await loadPagefind(sitePath('/')), fetchVocabulary);
