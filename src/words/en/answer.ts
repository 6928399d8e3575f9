/** What is said above the answer of the site's search, and nowhere else. */
import { formatList } from '../format.ts';

/** Where courses have what a query chooses or its words, and none has both. */
export const noneHasBoth = (said: readonly string[], words: string): string =>
  `No course here is ${formatList(said.map((text) => `“${text}”`))} and has “${words}” as well. These have “${words}”.`;
