/** How a query was read: what the directory does not record, and that the site is in English. */
import { formatList } from '../format.ts';
export const unrecorded = {
  'time-of-day': 'At what time of day a course meets is not recorded.',
  certificate: 'Whether a course ends in a certificate stands on its page, not in a filter.',
};

/** Before what a query in another language means, after the name of English in that language. */
export const searchedInEnglish = ' · This site is in English. Searched for: ';

/** Where words of a topic stand in what was found, and nothing is about them. */
export const onlyMentions = (words: readonly string[]): string =>
  `Nothing here is about ${formatList(words.map((text) => `“${text}”`))}. These only mention it.`;
