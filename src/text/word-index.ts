/** Which rows of tables have a word, and what it is worth there. */
import { groupBy } from './group.ts';
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
  /** Rows that have a word only by a label, such as the name of a wide subject, and do not say it, by stem. */
  readonly labelled: ReadonlyMap<string, ReadonlySet<number>>;
  /** The stems of each name that is a label. */
  readonly labels: readonly ReadonlySet<string>[];
  /** Stems of titles in languages that bend their words as English does not. */
  readonly bent: readonly string[];
  readonly count: number;
}

/** Words that some rows have beside their titles. */
export interface NamedRows {
  readonly weight: number;
  readonly words: readonly string[];
  readonly rows: Iterable<number>;
  /** True of a label that says no more than where a row belongs: "Computing and data" is no word of each of its rows. */
  readonly isLabel?: boolean;
}

/** A table whose rows are found by words. Where there are several, their rows are numbered on from one to the next. */
export interface Indexed {
  readonly titles: readonly string[];
  /** Whether the title of a row is in a language that bends its words. */
  readonly isBent?: (row: number) => boolean;
  /** Names that many rows share. */
  readonly names?: Iterable<NamedRows>;
  /** Lists of further words; left out where they have not been fetched yet. */
  readonly lists?: WordLists | undefined;
  /** For rows that are parts of others, the row that they are a part of: what a part says, the whole says too. */
  readonly wholes?: ReadonlyMap<number, number>;
}

/** What a word of a part is worth for the whole. */
const partFactor = 0.3;

/** An index over tables. */
export const indexWords = (...tables: readonly Indexed[]): WordIndex => {
  const rows = new Map<string, Map<number, number>>();
  const written = new Map<string, string>();
  const titleLengths: number[] = [];
  const labelled = new Map<string, Set<number>>();
  const labels: ReadonlySet<string>[] = [];
  const bent: string[] = [];
  const put = (key: string, row: number, weight: number) => {
    let weights = rows.get(key);
    if (!weights) rows.set(key, (weights = new Map<number, number>()));
    weights.set(row, Math.max(weights.get(row) ?? 0, weight));
  };
  for (const { titles, isBent, names = [], lists, wholes } of tables) {
    const offset = titleLengths.length;
    const add = (word: string, row: number, weight: number, isLabel = false) => {
      const key = stem(word);
      const own = labelled.get(key);
      if (!isLabel) own?.delete(offset + row);
      else if (!rows.get(key)?.has(offset + row)) labelled.set(key, (own ?? new Set()).add(offset + row));
      put(key, offset + row, weight);
      const whole = wholes?.get(row);
      if (whole !== undefined) put(key, offset + whole, weight * partFactor);
      if (!written.has(key)) written.set(key, word);
    };
    titles.forEach((title, row) => {
      const words = tokens(title);
      titleLengths.push(words.length);
      for (const word of words) add(word, row, titleWeight);
      if (isBent?.(row)) bent.push(...words.map(stem));
      // "cyber security" is found by "cybersecurity".
      words.forEach((word, place) => {
        const next = words[place + 1];
        if (next && word.length > 2 && next.length > 2) add(word + next, row, titleWeight - 1);
      });
    });
    for (const { weight, words, rows: named, isLabel } of names) {
      if (isLabel) labels.push(new Set(words.map(stem)));
      for (const row of named) for (const word of words) add(word, row, weight, isLabel);
    }
    for (const { weight, words, rows: steps, isLabel } of lists?.fields ?? []) {
      words.forEach((word, place) => {
        let row = 0;
        for (const step of steps[place] ?? []) add(word, (row += step), weight, isLabel);
      });
    }
  }
  return {
    rows,
    written,
    stems: [...rows.keys()].sort(),
    families: groupBy(rows.keys(), rootOf),
    titleLengths,
    labelled,
    labels,
    bent,
    count: titleLengths.length,
  };
};
