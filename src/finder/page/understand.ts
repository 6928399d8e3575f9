/** What the words of a state mean: as they stand, else in the words of the site where they are of another language. */
import type { QueryReading, QueryVocabulary } from '#query/read-query.ts';
import { translate, type QueryLanguage, type Translation } from '#query/translate.ts';
import type { Found } from '#text/find-words.ts';
import { readingOf } from '../reading.ts';
import type { FinderState } from '../state.ts';

export interface Understood {
  /** The words that are looked for. */
  readonly text: string;
  readonly reading: QueryReading;
  /** The same as it was typed, where that is in another language than the courses. */
  readonly said?: QueryReading;
  readonly translation: Translation | undefined;
}

/** Reads the words of a state. @param isKnown whether courses have a word */
export const understand = (
  state: FinderState,
  vocabulary: QueryVocabulary,
  languages: readonly QueryLanguage[],
  isKnown: (word: string) => boolean,
): Understood => {
  const translation = translate(state.text, state.isExact ? [] : languages, isKnown);
  const text = translation?.query ?? state.text;
  return { text, reading: readingOf({ ...state, text }, vocabulary), translation };
};

/** Whether words of other languages have to be had, by whether courses lack a word. */
export const needsLanguages = (lacks: () => boolean): boolean => lacks();

/** True where no word is taken for a mistyped one of the site: it may be one of the language of the page. */
export const isTakenAsRight = (): boolean => false;

/** What was found, in the words of whoever asked. */
export const inWordsOf = (
  ...[found]: readonly [
    found: Found | undefined,
    understood: Understood,
    languages: readonly QueryLanguage[],
    isKnown: (word: string) => boolean,
  ]
): Found | undefined => found;
