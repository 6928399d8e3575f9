/**
 * How hard a text is to read, by the Flesch-Kincaid grade level: the years of US schooling that it asks
 * for, from the length of sentences and words. Children in grade 1 are six, so the age is the grade plus five.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Paragraphs and points of an MDX body as plain text; headings, tables, citations and pictures are left out. */
export const passagesOf = (body: string): string[] =>
  body
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<[A-Z]\w*\s*\/>/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((passage) =>
      passage
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((passage) => passage !== '' && !/^(?:#|\||import |export )/.test(passage));

export interface Reading {
  readonly sentences: number;
  readonly words: number;
  /** UK reading age in years. */
  readonly age: number;
}

/** The reading age of passages taken together; 5 where there is nothing to read. */
export const measureReading = (passages: readonly string[]): Reading => {
  const wordsOf = (text: string) =>
    [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const found = passages.flatMap((passage) =>
    [...sentences.segment(passage)].filter(({ segment }) => wordsOf(segment).length > 0),
  );
  const all = passages.flatMap(wordsOf);
  if (!all.length) return { sentences: 0, words: 0, age: 5 };
  const grade = fleschKincaid({
    sentence: found.length,
    word: all.length,
    // A number is read as one or more words, but the scale knows words only.
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  return { sentences: found.length, words: all.length, age: Math.max(5, grade + 5) };
};

/** The passages of at least twelve words that are hardest to read. */
export const hardestPassages = (
  passages: readonly string[],
  count: number,
): { readonly text: string; readonly age: number }[] =>
  passages
    .map((text) => ({ text, ...measureReading([text]) }))
    .filter((passage) => passage.words >= 12)
    .sort((a, b) => b.age - a.age)
    .slice(0, count);
