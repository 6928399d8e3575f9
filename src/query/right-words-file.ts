/** Where the right words of English stand, and whether a word is one of them. Pure. */
import { rootOf, stem } from '#text/tokens.ts';

/** The file of right words that has a word, by its first letter; none where it is not written as English is. */
export const rightWordsFile = (word: string): string | undefined => (/^[a-z]/.test(word) ? word.charAt(0) : undefined);

/** Shorter roots are those of other words as well. */
const shortestRoot = 6;

/** True for a word of a list, and for a form of one that it has: "floristry" of "florist". */
export const isRightIn = (stems: ReadonlySet<string>, word: string): boolean => {
  const root = rootOf(stem(word));
  return stems.has(stem(word)) || (root.length >= shortestRoot && stems.has(root));
};
