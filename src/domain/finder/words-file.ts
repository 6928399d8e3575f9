/** How the words that find a course travel, and how text becomes words: used at build and in the browser. */

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

/** Words that say nothing about which course is meant. */
const empty = new Set(
  'a an and are as at be by course courses do for from how i in into is it learn me my of on or study the to with what you your'.split(
    ' ',
  ),
);

/** Text as words: lower case, without accents; "C++", "C#" and ".NET" stay whole, "master's" is "masters". */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? [];

/** Words that are worth looking for; all of them where nothing else would be left. */
export const searchWords = (text: string): string[] => {
  const all = wordsOf(text);
  const telling = all.filter((word) => !empty.has(word));
  return telling.length ? telling : all;
};

/** A word without the endings that do not change what it is about. */
export const stem = (word: string): string => {
  if (word.length < 4 || /[\d+#.]/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};
