/** Help with typing errors, from the words of the index itself. Pure; the word list is fetched elsewhere. */
import { editDistance } from './edit-distance.ts';
import { rootOf, stem } from './tokens.ts';

/** The words of the index, the most frequent first: one a line, as the index step writes them. */
export const readVocabulary = (text: string): Map<string, number> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((word, rank) => [word, rank]),
  );

const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

const startsAlike = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** "courses" and "course" differ by a form of the word, not by a mistake. */
const isOtherForm = (a: string, b: string): boolean =>
  startsAlike(a, b) >= Math.min(a.length, b.length) - 1 &&
  /(?:s|d|ed|es|er|ing|ly|al|y|e)$/.test(a.length > b.length ? a : b);

/**
 * The word that was probably meant, or nothing where the word is known, or no known one is near.
 * Another form of a word goes before a mistake in another: "photographer" means "photography".
 * Nearest first; among equals the one that starts alike longest, then the most frequent.
 */
export const correctWord = (word: string, vocabulary: ReadonlyMap<string, number>): string | undefined => {
  if (vocabulary.has(word) || /\d/.test(word)) return undefined;
  const root = rootOf(stem(word));
  for (const candidate of vocabulary.keys()) {
    if (rootOf(stem(candidate)) === root && stem(candidate) !== stem(word)) return candidate;
  }
  const limit = mistakesIn(word);
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, rank] of limit ? vocabulary : []) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || isOtherForm(word, candidate)) continue;
    // Two mistakes and another first letter make another word.
    if (distance === 2 && candidate[0] !== word[0]) continue;
    const cost = distance * 10 - Math.min(startsAlike(word, candidate), 5) + rank / vocabulary.size;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  if (best) return best.word;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return `${left} ${right}`;
  }
  return undefined;
};
