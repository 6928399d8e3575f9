/** Pages that have the words of a query in their running text only, where what is known beforehand has few. */
import { sitePath } from '#dom/address.ts';
import { queryWords } from '#text/tokens.ts';
import { kindIds, type KindId } from './kinds.ts';
import { loadPagefind } from './pagefind.ts';
import type { Answer } from './site-search.ts';
import { hitOf } from './text-hit.ts';

/** Where fewer pages have all the words, the texts are searched too. */
const fewHits = 3;

/** Most pages that are added: each costs a request. */
const mostAdded = 3;

/** First parts of the addresses of lists that are called otherwise than their kind. */
const lists = new Set(['jobs', 'subjects']);

/** Kinds by the first part of their addresses. */
const kindOf = (path: string): KindId => {
  const first = path.split('/')[1] ?? '';
  const known = kindIds.find((kind) => first.startsWith(kind));
  return known ?? (lists.has(first) ? 'list' : 'page');
};

/** True where the texts of pages may have more than an answer has. */
export const wantsTexts = ({ complete, reading }: Answer): boolean => complete < fewHits && reading.words !== '';

/**
 * An answer with pages added whose texts have all of its words, after those that it has.
 * @throws {LoadError} where the texts cannot be searched
 */
export const addTexts = async (answer: Answer): Promise<Answer> => {
  const words = queryWords(answer.corrected ?? answer.reading.words);
  if (!wantsTexts(answer) || !words.length) return answer;
  const pagefind = await loadPagefind(sitePath('/'));
  // Quoted words are found as they are, and not as the start of others.
  const found = await Promise.all(words.map((word) => pagefind.search(`"${word.toLowerCase()}"`)));
  const [first, ...others] = found.map(({ results }) => results);
  const whole = (first ?? []).filter(({ id }) => others.every((list) => list.some((other) => other.id === id)));
  const pages = await Promise.all(
    whole
      .slice(0, mostAdded + answer.hits.length)
      .slice(0, mostAdded * 2)
      .map(({ data }) => data()),
  );
  const base = sitePath('/').replace(/\/$/, '');
  const known = new Set(answer.hits.map(({ path }) => path));
  const added = pages
    .map((page) => {
      const path = page.url.slice(base.length);
      return hitOf(page, path, kindOf(path));
    })
    .filter(({ path }) => !known.has(path))
    .slice(0, mostAdded);
  if (!added.length) return answer;
  return { ...answer, hits: [...answer.hits, ...added], absent: [], complete: answer.complete + added.length };
};
