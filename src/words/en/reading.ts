/** How a query was read: what the directory does not record, and that the site is in English. */
import { formatList } from '../format.ts';
export const unrecorded = {
  'time-of-day': 'The directory does not record at what time of day a course meets.',
  certificate: 'Whether a course ends in a certificate stands on its page; there is no filter for it.',
};

/** Before what a query in another language means, after the name of English in that language. */
export const searchedInEnglish = ' · This site is in English. Searched for: ';

/** Where courses have what a query chooses or its words, and none has both. */
export const noneHasBoth = (said: readonly string[], words: string): string =>
  `No course here is ${formatList(said.map((text) => `“${text}”`))} and has “${words}” as well. These have “${words}”.`;
