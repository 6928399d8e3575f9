/** What the words of a state mean in an edition: filters in its language, and a topic that courses have in that of the original. */
import type { QueryVocabulary } from '#query/read-query.ts';
import { translate, type QueryLanguage } from '#query/translate.ts';
import type { Found } from '#text/find-words.ts';
import { readingOf } from '../reading.ts';
import type { FinderState } from '../state.ts';
import type { Understood } from './understand.ts';

/** Reads the words of a state. @param isKnown whether courses have a word */
export const understand = (
  state: FinderState,
  vocabulary: QueryVocabulary,
  languages: readonly QueryLanguage[],
  isKnown: (word: string) => boolean,
): Understood => {
  const said = readingOf(state, vocabulary);
  if (state.isExact) return { text: state.text, reading: said, translation: undefined };
  const meaning = (text: string) => (text ? translate(text, languages, isKnown) : undefined);
  const translation = meaning(said.words);
  const words = translation?.query ?? said.words;
  const without = said.without.map((word) => meaning(word)?.query ?? word);
  return { text: [words, ...without].join(' '), reading: { ...said, words, without }, said, translation };
};

/** The words of its language have to be had for every text: they are few. */
export const needsLanguages = (): boolean => true;

/** True where no word is taken for a mistyped one of the site: it may be one of the language of the page. */
export const isTakenAsRight = (): boolean => true;

/** What was found, in the words of whoever asked. */
export const inWordsOf = (
  found: Found | undefined,
  { said, translation }: Understood,
  languages: readonly QueryLanguage[],
  isKnown: (word: string) => boolean,
): Found | undefined => {
  if (!found || !said || !translation) return found;
  const typed = said.words.split(/\s+/);
  const typedFor = (word: string) =>
    typed.find((own) => (translate(own, languages, isKnown)?.query ?? own).split(' ').includes(word)) ?? word;
  return {
    ...found,
    words: typed,
    absent: found.absent.map((absent) => ({ ...absent, word: typedFor(absent.word) })),
  };
};
