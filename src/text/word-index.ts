/** Which rows of a table have a word, and what it is worth there. */
import { rootOf, stem, tokens } from './tokens.ts';
import type { WordLists } from './word-lists.ts';

/** What a word of a title is worth. */
export const titleWeight = 10;

export interface WordIndex {
  /** Weight of each row by stem. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Stems in alphabetical order, for words that are still being typed. */
  readonly stems: readonly string[];
  /** Stems that are forms of one word, by what they have in common. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** A word as it is written, by stem. */
  readonly written: ReadonlyMap<string, string>;
  /** Number of words in each row's title. */
  readonly titleLengths: readonly number[];
  readonly count: number;
}

/** Words that some rows have beside their titles. */
export interface NamedRows {
  readonly weight: number;
  readonly words: readonly string[];
  readonly rows: Iterable<number>;
}

/**
 * An index over the titles of rows, over names that many rows share, and over lists of further words.
 * @param lists left out where they have not been fetched yet
 */
export const indexWords = (
  titles: readonly string[],
  names: Iterable<NamedRows> = [],
  lists?: WordLists,
): WordIndex => {
  const rows = new Map<string, Map<number, number>>();
  const written = new Map<string, string>();
  const add = (word: string, row: number, weight: number) => {
    const key = stem(word);
    let weights = rows.get(key);
    if (!weights) rows.set(key, (weights = new Map<number, number>()));
    weights.set(row, Math.max(weights.get(row) ?? 0, weight));
    if (!written.has(key)) written.set(key, word);
  };
  const titleWords = titles.map(tokens);
  titleWords.forEach((words, row) => {
    for (const word of words) add(word, row, titleWeight);
    // "cyber security" is found by "cybersecurity".
    words.forEach((word, place) => {
      const next = words[place + 1];
      if (next && word.length > 2 && next.length > 2) add(word + next, row, titleWeight - 1);
    });
  });
  for (const { weight, words, rows: named } of names)
    for (const row of named) for (const word of words) add(word, row, weight);
  for (const { weight, words, rows: steps } of lists?.fields ?? []) {
    words.forEach((word, place) => {
      let row = 0;
      for (const step of steps[place] ?? []) add(word, (row += step), weight);
    });
  }
  return {
    rows,
    written,
    stems: [...rows.keys()].sort(),
    families: Map.groupBy(rows.keys(), rootOf),
    titleLengths: titleWords.map(({ length }) => length),
    count: titles.length,
  };
};
