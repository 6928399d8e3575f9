/** How the words that find a course travel, and how text becomes words: used at build and in the browser. */

export interface WordsFile {
  readonly version: 1;
  /** Words of skills, outcomes, descriptions, assessment and providers' short names, sorted. */
  readonly words: readonly string[];
  /** For each word the rows of the table that have it, each as the distance from the one before. */
  readonly rows: readonly (readonly number[])[];
  /** Words that mean the same: each line is a group. */
  readonly synonyms: readonly (readonly string[])[];
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
