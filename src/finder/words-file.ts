/** How the words that find a course travel, and how text becomes words: used at build and in the browser. */
import { emptyWords } from '#text/empty-words.ts';

/** Words of one weight, sorted, and the rows that have each. */
export interface WordsField {
  /** What a word of this field is worth; a word of a title is worth 10. */
  readonly weight: number;
  readonly words: readonly string[];
  /** For each word the rows of the table that have it, each as the distance from the one before. */
  readonly rows: readonly (readonly number[])[];
}

export interface WordsFile {
  readonly version: 1;
  readonly fields: readonly WordsField[];
}

/** Text as words: lower case, without accents; "C++", "C#" and ".NET" stay whole, "master's" is "masters". */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? [];

/** Words that ask for a course without saying which. */
const askingWords = new Set(
  'anyone best class classes course courses find go good learn looking offered recommend should someone study studying take will'.split(
    ' ',
  ),
);

/** Words that are worth looking for, each once; all of them where nothing else would be left. */
export const searchWords = (text: string): string[] => {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => !emptyWords.has(word) && !askingWords.has(word));
  return telling.length ? telling : all;
};

/** American and British spellings as one: "counseling", "behaviour", "organization", "centre", "programme", "paediatric". */
const unifySpelling = (word: string): string =>
  word
    .replace(/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')
    .replace(/yz(?=e[drs]?$|ing$)/, 'ys')
    .replace(/(?<=...)our(?=s?$|al|ed$|ing$)/, 'or')
    .replace(/(?<=[aeiou])ll(?=ing$|ed$|ors?$|ers?$)/, 'l')
    .replace(/(?<=...)tre(?=s?$)/, 'ter')
    .replace(/(?<=...)mme(?=s?$)/, 'm')
    .replace(/ae(?=[dmt])/, 'e');

/** A word without the endings that do not change what it is about, in one spelling. */
export const stem = (written: string): string => {
  if (written.length < 4 || /[\d+#.]/.test(written)) return written;
  const word = unifySpelling(written);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** Endings that make another form of the same word, the longest first. */
const endings =
  /(?:abilit|ibilit|ization|ation|ician|ment|able|ible|ator|ing|ist|ism|ion|ian|ize|ied|ful|er|or|ed|ry|al|ic|y|e)$/;

/** What the forms of a word have in common: "hairdress" of "hairdresser" and "hairdressing". At least four letters. */
export const rootOf = (key: string): string => {
  if (/[\d+#.]/.test(key)) return key;
  const shorter = key.replace(endings, '');
  return shorter.length < 4 ? key : shorter.replace(/([bdfgmnprt])\1$/, '$1').replace(/[ie]$/, '');
};
