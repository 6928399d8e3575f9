import { wordsPath } from '../../open-data/finder-files.ts';

/** What the first query of the search page needs, so that it is on its way while the script still is. */
export const preloads = async (): Promise<string[]> => ['/search/pages.json', await wordsPath()];
