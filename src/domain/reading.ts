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

const counted = new Map<string, number>();

/** Minutes that it takes to read a body, at least one. Kept, since a guide is listed on many pages. */
export const readingMinutes = (body: string): number => {
  const words = counted.get(body) ?? countWords(body);
  counted.set(body, words);
  return Math.max(1, Math.round(words / wordsPerMinute));
};
