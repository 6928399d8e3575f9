/** Finds the rows of a table that fit a text, and how well: exact counts, so facets can be counted with it. */
import { editDistance } from './edit-distance.ts';
import { queryWords, rootOf, stem } from './tokens.ts';
import { titleWeight, type WordIndex } from './word-index.ts';

export interface Found {
  /** How well each row fits; zero where it does not. */
  readonly scores: Float64Array;
  /** 1 for each row that has every word; the others that fit have most of them. */
  readonly isWhole: Uint8Array;
  /** What was searched for instead, where a word was mistyped. */
  readonly corrected: string | undefined;
  /** Stems that matched, for marking them in titles. */
  readonly stems: readonly string[];
}

/** Where fewer rows have all the words, those that have most of them are added. */
const fewRows = 8;

/** Least share that the words of an added row must have of what all the words tell. */
const leastShare = 0.5;

/** What a word is worth as another form of the one looked for: "hairdresser" for "hairdressing". */
const formFactor = 0.6;

/** What a word is worth that only starts with the one looked for, where that is complete and where it may still be typed. */
const startFactor = { complete: 0.3, typing: 0.6 };

/** Words up to this length are no starts of others where they are words themselves: "AI" is no start of "aid". */
const shortWord = 3;

/** How much more a row is worth whose whole title was asked for. */
const titleBonus = 0.3;

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
  const add = (other: string, factor: number) => {
    if (other === key) return;
    keepBest(hits, index.rows.get(other), factor);
    stems.push(other);
  };
  for (const other of index.families.get(rootOf(key)) ?? []) add(other, formFactor);
  const isStart = index.rows.has(key) ? word.length > shortWord : word.length >= (isLast ? 2 : 4);
  if (isStart) {
    const factor = isLast ? startFactor.typing : startFactor.complete;
    for (const other of index.stems) if (other.startsWith(key)) add(other, factor);
  }
  return { hits, stems };
};

interface Term {
  readonly hits: Hits;
  readonly stems: readonly string[];
  readonly corrected: string;
}

const readTerms = (index: WordIndex, words: readonly string[]): Term[] => {
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

/**
 * Finds a text. Rows with every word come first; where they are few or none, rows follow that have the words
 * which tell most. A word tells the more the fewer rows have it.
 */
export const findWords = (index: WordIndex, text: string): Found => {
  const { count, titleLengths } = index;
  const words = queryWords(text, true);
  const terms = readTerms(index, words);
  const scores = new Float64Array(count);
  const matched = new Uint8Array(count);
  const told = new Float64Array(count);
  const named = new Uint8Array(count);
  let tellable = 0;
  for (const { hits } of terms) {
    const rarity = Math.log(1 + count / (1 + hits.size)) + 0.2;
    if (hits.size) tellable += rarity;
    for (const [row, weight] of hits) {
      scores[row] = (scores[row] ?? 0) + weight * rarity;
      told[row] = (told[row] ?? 0) + rarity;
      matched[row] = (matched[row] ?? 0) + 1;
      if (weight >= titleWeight) named[row] = (named[row] ?? 0) + 1;
    }
  }
  const isWhole = matched.map((number) => Number(terms.length > 0 && number === terms.length));
  const wholes = isWhole.reduce((sum, whole) => sum + whole, 0);
  const bar = wholes >= fewRows ? Infinity : leastShare * Math.min(tellable, Math.max(0, ...told));
  for (let row = 0; row < count; row += 1) {
    const share = (told[row] ?? 0) / tellable;
    const isIn = isWhole[row] === 1 || (told[row] ?? 0) >= bar;
    const closeness = Math.min(1, (named[row] ?? 0) / (titleLengths[row] || 1));
    scores[row] = isIn ? (scores[row] ?? 0) * share * (1 + titleBonus * closeness) : 0;
  }
  const asked = words.join(' ');
  const corrected = terms.map((term) => term.corrected).join(' ');
  return {
    scores,
    isWhole,
    corrected: corrected === asked ? undefined : corrected,
    stems: terms.flatMap(({ stems }) => stems),
  };
};
