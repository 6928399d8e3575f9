/** What of a typed query is searched for. */

/** Longest query that is searched for. */
export const longestQuery = 200;

/** A query on one line and without control characters; cut where it is too long. */
export const tidyQuery = (text: string): { query: string; isCut: boolean } => {
  // A lone half of a surrogate pair, as a cut or a broken link leaves it, cannot be written into an address.
  const line = text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD\s]+/gu, ' ').trim();
  const isCut = line.length > longestQuery;
  // A cut through a pair would leave half a character.
  const kept = line.slice(0, longestQuery).replace(/\p{Cs}$/u, '');
  return { query: isCut ? kept.trim() : line, isCut };
};
