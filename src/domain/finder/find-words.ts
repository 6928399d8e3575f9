/** Finds the rows of the finder's table that fit a text, and how well: exact counts, so facets can be counted with it. */
import { editDistance } from '../edit-distance.ts';
import type { Table } from './table-file.ts';
import { searchWords, stem, wordsOf, type WordsFile } from './words-file.ts';

/** Facets whose names are words that people type: "free", "online", "masters", "Ireland". */
const namedFacets: Readonly<Record<string, number>> = {
  type: 4,
  subject: 3,
  mode: 2,
  level: 2,
  price: 2,
  country: 2,
  language: 1,
};

export interface WordIndex {
  /** Weight of each row by stem. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Stems in alphabetical order, for words that are still being typed. */
  readonly stems: readonly string[];
  /** A word as it is written, by stem. */
  readonly written: ReadonlyMap<string, string>;
  readonly count: number;
}

export interface Found {
  /** How well each row fits; zero where it does not. */
  readonly scores: Float64Array;
  /** What was searched for instead, where a word was mistyped. */
  readonly corrected: string | undefined;
  /** True where no row has all the words, and those with the most are given. */
  readonly isPartial: boolean;
  /** Stems that matched, for marking them in titles. */
  readonly stems: readonly string[];
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
  table.titles.forEach((title, row) => {
    const words = wordsOf(title);
    for (const word of words) add(word, row, 10);
    // "cyber security" is found by "cybersecurity".
    words.forEach((word, place) => {
      const next = words[place + 1];
      if (next && word.length > 2 && next.length > 2) add(word + next, row, 9);
    });
  });
  for (const { key, names, starts, codes } of table.facets) {
    const weight = key === 'provider' ? 6 : namedFacets[key];
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
  return { rows, written, stems: [...rows.keys()].sort(), count: table.count };
};

/** The word of the index that a mistyped one most likely means, by fewest edits, then most rows. */
export const nearestWord = (index: WordIndex, word: string): string | undefined => {
  const key = stem(word);
  if (key.length < 4 || /\d/.test(key)) return undefined;
  const most = key.length < 8 ? 1 : 2;
  let best: { stem: string; edits: number; rows: number } | undefined;
  for (const other of index.stems) {
    // A first letter is seldom wrong, and requiring it keeps far-fetched words away.
    if (other.length < 4 || other[0] !== key[0]) continue;
    const edits = editDistance(key, other, most);
    const rows = index.rows.get(other)?.size ?? 0;
    if (edits <= most && (!best || edits < best.edits || (edits === best.edits && rows > best.rows)))
      best = { stem: other, edits, rows };
  }
  return best && index.written.get(best.stem);
};

type Hits = Map<number, number>;

const keepBest = (hits: Hits, more: ReadonlyMap<number, number> | undefined, factor: number) => {
  for (const [row, weight] of more ?? []) hits.set(row, Math.max(hits.get(row) ?? 0, weight * factor));
};

const hitsOf = (index: WordIndex, word: string, isLast: boolean): { hits: Hits; stems: string[] } => {
  const key = stem(word);
  const hits: Hits = new Map(index.rows.get(key));
  const stems = hits.size ? [key] : [];
  if (word.length >= (isLast ? 2 : 4)) {
    for (const other of index.stems) {
      if (other === key || !other.startsWith(key)) continue;
      keepBest(hits, index.rows.get(other), isLast ? 0.6 : 0.4);
      stems.push(other);
    }
  }
  return { hits, stems };
};

interface Term {
  readonly hits: Hits;
  readonly stems: readonly string[];
  readonly corrected: string;
}

const readTerms = (index: WordIndex, text: string): Term[] => {
  const words = searchWords(text);
  const terms = words.map((word, at): Term => {
    const { hits, stems } = hitsOf(index, word, at === words.length - 1);
    if (hits.size) return { hits, stems, corrected: word };
    const nearest = nearestWord(index, word);
    const mended = nearest === undefined ? { hits, stems } : hitsOf(index, nearest, false);
    return { ...mended, corrected: nearest ?? word };
  });
  // "cybersecurity" and "cyber security" are one word to most people.
  words.forEach((word, at) => {
    const next = words[at + 1];
    const joined = next && index.rows.get(stem(word + next));
    if (!joined) return;
    const [first, second] = [terms[at], terms[at + 1]];
    if (first && second) for (const term of [first, second]) keepBest(term.hits, joined, 1.2);
  });
  return terms;
};

/** Finds a text. Rows with every word count; where there are none, those with the most words. */
export const findWords = (index: WordIndex, text: string): Found => {
  const terms = readTerms(index, text);
  const scores = new Float64Array(index.count);
  const matched = new Uint8Array(index.count);
  for (const { hits } of terms) {
    const rarity = Math.log(1 + index.count / (1 + hits.size)) + 0.2;
    for (const [row, weight] of hits) {
      scores[row] = (scores[row] ?? 0) + weight * rarity;
      matched[row] = (matched[row] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...matched);
  for (let row = 0; row < index.count; row += 1) if (most === 0 || matched[row] !== most) scores[row] = 0;
  const asked = searchWords(text).join(' ');
  const corrected = terms.map((term) => term.corrected).join(' ');
  return {
    scores,
    corrected: corrected === asked ? undefined : corrected,
    isPartial: most > 0 && most < terms.length,
    stems: terms.flatMap(({ stems }) => stems),
  };
};
