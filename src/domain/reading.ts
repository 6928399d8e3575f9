/** Words a minute of an adult reading English non-fiction silently (Brysbaert 2019: 238). */
const wordsPerMinute = 238;

/** Number of words of running text in an MDX body, without tags, links' addresses and markup. */
export const countWords = (body: string): number =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[#*_|`>\-[\]]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Minutes that it takes to read a body, at least one. */
export const readingMinutes = (body: string): number => Math.max(1, Math.round(countWords(body) / wordsPerMinute));
