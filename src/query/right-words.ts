/** Right words of English, so that a word that the content lacks is not taken for a mistyped one. */
import { keep, load } from '#dom/load.ts';
import { sitePath } from '#dom/address.ts';
import { isRightIn, rightWordsFile } from '#query/right-words-file.ts';

const stemsOf = keep((file: string): Promise<ReadonlySet<string>> =>
  load({
    path: sitePath(`/search/words/${file}.txt`),
    name: 'words',
    // A page in place of the list has marks that no word has.
    read: (text) => {
      if (text.includes('<')) throw new Error('this is no list of words');
      return new Set(text.split('\n'));
    },
  }),
);

export interface RightWords {
  readonly words: ReadonlySet<string>;
  /** False where a list could not be had. */
  readonly isWhole: boolean;
}

/**
 * Which of some words are right; all of them where there is no list for them or it cannot be had, since a right word
 * replaced does more harm than a mistyped one that is not.
 */
export const rightWords = async (words: readonly string[]): Promise<RightWords> => {
  let isWhole = true;
  const known = await Promise.all(
    words.map(async (word) => {
      const file = rightWordsFile(word);
      if (file === undefined) return true;
      const list = await stemsOf(file).catch(() => undefined);
      isWhole &&= list !== undefined;
      return !list || isRightIn(list, word);
    }),
  );
  return { words: new Set(words.filter((_, place) => known[place])), isWhole };
};
