/** Help with typing errors, from the words of an index itself. */
import { editDistance } from './edit-distance.ts';
import { stem } from './tokens.ts';
import type { WordIndex } from './word-index.ts';

/** Fewest letters of a word that is taken for a mistyped one: shorter ones are near to too many. */
const shortest = 5;

/** Words up to this length hold one mistake, longer ones two. */
const oneMistake = 7;

/** Most words that are offered. */
const mostOffered = 3;

/** False for short words, for abbreviations and for what has digits. */
export const mayBeMistyped = (word: string): boolean => word.length >= shortest && !/[\d\p{Lu}]/u.test(word);

/**
 * The stems of an index that a word is probably a mistyped form of: by fewest edits, then most rows.
 */
export const nearWords = (word: string, { stems, rows }: Pick<WordIndex, 'stems' | 'rows'>): string[] => {
  const key = stem(word);
  if (!mayBeMistyped(word)) return [];
  const most = key.length <= oneMistake ? 1 : 2;
  return stems
    .flatMap((other) => {
      // A first letter is seldom wrong, and requiring it keeps far-fetched words away.
      if (other.length < 4 || (other[0] !== key[0] && other[1] !== key[0])) return [];
      const edits = editDistance(key, other, most);
      const isSwapped = other[0] !== key[0];
      if (edits > most || (isSwapped && edits > 1)) return [];
      return [{ other, cost: edits + (isSwapped ? 0.5 : 0), rows: rows.get(other)?.size ?? 0 }];
    })
    .sort((a, b) => a.cost - b.cost || b.rows - a.rows || (a.other < b.other ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ other }) => other);
};
