/** How text becomes words, on both sides of the search: the index step and the query. */
import { emptyWords } from './empty-words.ts';

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

/** Words that ask for courses: they say of what kind the answer is, not of what subject. */
const courseWords = new Set('course courses class classes'.split(' '));

/** True where a query says that it is for courses. */
export const asksForCourses = (query: string): boolean => splitWords(query).some((word) => courseWords.has(word));

/** "cyber-security" as "cybersecurity", which is one of the ways in which Pagefind keeps it. */
export const joinHyphens = (text: string): string => text.replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, '');

/** More words than this no page is looked for by. */
const mostWords = 16;

/** The words of a query that are searched for, each once. */
export const queryWords = (query: string): string[] => {
  const all = [...new Set(splitWords(joinHyphens(query)))];
  const telling = all.filter((word) => !emptyWords.has(word));
  const narrowing = telling.filter((word) => !courseWords.has(word));
  return [narrowing, telling, all].find(({ length }) => length > 0)?.slice(0, mostWords) ?? [];
};
