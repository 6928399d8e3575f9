/** Help with typing errors, from the words of the index itself. Pure; the word list is fetched elsewhere. */

/**
 * Fewest single-letter changes that turn one word into the other: put in, leave out, replace, or swap two
 * neighbours (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 * Stops counting above `limit`.
 */
export const editDistance = (a: string, b: string, limit = 3): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

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
 * Nearest first; among equals the one that starts alike longest, then the most frequent.
 */
export const correctWord = (word: string, vocabulary: ReadonlyMap<string, number>): string | undefined => {
  if (vocabulary.has(word) || /\d/.test(word)) return undefined;
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
