/** How text becomes words, on both sides of the search: the index step and the query. */

/** Lower case, no accents, no apostrophes; everything else that is no letter, digit, "+" or "#" divides words. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .toLowerCase()
    .trim();

export const splitWords = (text: string): string[] => foldText(text).split(' ').filter(Boolean);

/** Words that say nothing of what is looked for; they count only where a query has no others. */
const emptyWords = new Set(
  'a an and are as at be by can for from get how i id in into is it me my of on or so than that the their there to was what whats when where which who with you your'.split(
    ' ',
  ),
);

/** More words than this no page is looked for by. */
const mostWords = 16;

/** The words of a query that are searched for, each once. */
export const queryWords = (query: string): string[] => {
  // Pagefind joins what a hyphen divides ("cyber-security" is one word to it), so the index knows both.
  const all = [...new Set(splitWords(query.replace(/(\p{L})\p{Pd}(?=\p{L})/gu, '$1 ')))];
  const telling = all.filter((word) => !emptyWords.has(word));
  return (telling.length ? telling : all).slice(0, mostWords);
};
