/** Which rows of the finder's table have a word, and what it is worth there. */
import type { Table } from './table-file.ts';
import { rootOf, stem, wordsOf, type WordsFile } from './words-file.ts';

/** Facets whose names are words that people type: "free", "online", "masters", "Ireland". */
const namedFacets: Readonly<Record<string, number>> = {
  provider: 6,
  type: 4,
  subject: 3,
  mode: 2,
  level: 2,
  price: 2,
  country: 2,
  language: 1,
};

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

/** An index over the table and, once it has been fetched, over the words that are not in it. */
export const indexWords = (table: Table, file?: WordsFile): WordIndex => {
  const rows = new Map<string, Map<number, number>>();
  const written = new Map<string, string>();
  const add = (word: string, row: number, weight: number) => {
    const key = stem(word);
    let weights = rows.get(key);
    if (!weights) rows.set(key, (weights = new Map<number, number>()));
    weights.set(row, Math.max(weights.get(row) ?? 0, weight));
    if (!written.has(key)) written.set(key, word);
  };
  const titles = table.titles.map(wordsOf);
  titles.forEach((words, row) => {
    for (const word of words) add(word, row, titleWeight);
    // "cyber security" is found by "cybersecurity".
    words.forEach((word, place) => {
      const next = words[place + 1];
      if (next && word.length > 2 && next.length > 2) add(word + next, row, titleWeight - 1);
    });
  });
  for (const { key, names, starts, codes } of table.facets) {
    const weight = namedFacets[key];
    if (!weight) continue;
    const words = names.map((name) => (name === 'Not stated' ? [] : wordsOf(name)));
    for (let row = 0; row < table.count; row += 1) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        for (const word of words[codes[at] ?? 0] ?? []) add(word, row, weight);
      }
    }
  }
  for (const { weight, words, rows: lists } of file?.fields ?? []) {
    words.forEach((word, place) => {
      let row = 0;
      for (const step of lists[place] ?? []) add(word, (row += step), weight);
    });
  }
  return {
    rows,
    written,
    stems: [...rows.keys()].sort(),
    families: Map.groupBy(rows.keys(), rootOf),
    titleLengths: titles.map(({ length }) => length),
    count: table.count,
  };
};
