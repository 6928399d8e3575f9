/** One search over the whole site: the words of a query to ranked pages. Knows nothing of pages or addresses. */
import { kinds, type KindId } from './kinds.ts';
import type { Pagefind, PagefindHit, PagefindPage } from './pagefind.ts';
import { correctWord } from '#text/spelling.ts';
import { asksForCourses, fold, joinHyphens, queryWords, tokens } from '#text/tokens.ts';

export interface Hit {
  readonly id: string;
  readonly kind: KindId;
  /** Kind of course, where it is one. */
  readonly type?: string | undefined;
  readonly score: number;
  readonly load: () => Promise<PagefindPage>;
}

export interface Answer {
  /** Everything found, the best first, whatever the kind. */
  readonly hits: readonly Hit[];
  /** The words that were looked for. */
  readonly words: readonly string[];
  /** The query with its spelling corrected, where that is what was looked for. */
  readonly corrected?: string | undefined;
  /** How many of the hits have all of the words; the others have most of them. */
  readonly complete: number;
}

interface Wish {
  readonly query: string;
  /** True where the query is to be taken as it is written. */
  readonly isExact?: boolean | undefined;
}

/** How much a kind of page is preferred: a guide or a definition answers, a course is one of many. */
const worth: Record<KindId, number> = { guide: 1.6, glossary: 1.4, course: 1, provider: 1, tool: 1.4 };

/** How much more a course is worth to those who ask for courses. */
const wantedCourse = 1.6;

/** Where fewer pages have all the words, those that have most of them are added. */
const fewHits = 8;

/** A page without one of the words is added where it is worth this share of the best page that has them all. */
const nearlyAsGood = 0.2;

/** How many of the best results are looked at by name: no more than are shown at once anyway. */
const namesRead = 6;

/** How many of the best results are read to see whether they have the words. */
const pagesDoubted = 3;

/** Words up to this length are looked for as they are, where any page has them: "OU" is no start of "outcome". */
const shortWord = 3;

export class SiteSearch {
  readonly #pagefind: Pagefind;
  readonly #readVocabulary: () => Promise<ReadonlyMap<string, number>>;

  constructor(pagefind: Pagefind, readVocabulary: () => Promise<ReadonlyMap<string, number>>) {
    this.#pagefind = pagefind;
    this.#readVocabulary = readVocabulary;
  }

  /** Everything that a query finds; helps with spelling, and loosens where no page has all words. */
  async search({ query, isExact }: Wish): Promise<Answer> {
    const words = queryWords(joinHyphens(query));
    const none = { hits: [], words, complete: 0 };
    if (!words.length) return none;
    const all = await this.#find(words);
    const { missing, odd } = await this.#doubt(words, all);
    if (!isExact && (missing.length || odd.length)) {
      const corrected = await this.#correct(query, [...missing, ...odd]);
      const better = corrected && (await this.search({ query: corrected, isExact: true }));
      if (better && better.hits.length) return { ...better, corrected };
    }
    // For a word that it does not know, Pagefind takes the longest one that the word starts with.
    const found = missing.length ? [] : all;
    const known = words.filter((word) => !missing.includes(word));
    const others = found.length < fewHits && words.length > 1 ? await this.#findMost(known, words.length, found) : [];
    const factor = (kind: KindId) => (kind === 'course' && asksForCourses(query) ? wantedCourse : 1);
    const hits = [...found, ...others].map((hit) => ({ ...hit, score: hit.score * factor(hit.kind) })).sort(byScore);
    return { hits: await this.#sameNameFirst(hits, words), words, complete: found.length };
  }

  /** Pages that have all the words. */
  async #find(words: readonly string[]): Promise<Hit[]> {
    const term = words.join(' ');
    const allowed = await this.#shortWordPages(words);
    const lists = await Promise.all(
      kinds.map(async ({ id: kind }) => {
        const { results, filters } = await this.#pagefind.search(term, { filters: { kind } });
        const typeOf = kind === 'course' ? await this.#types(term, filters['type'] ?? {}) : undefined;
        return results.map((result) => toHit(result, kind, typeOf?.get(result.id)));
      }),
    );
    return lists
      .flat()
      .filter(({ id }) => !allowed || allowed.has(id))
      .sort(byScore);
  }

  /** The kind of course of each course found: Pagefind tells it by its filters only. */
  async #types(term: string, counts: Readonly<Record<string, number>>): Promise<Map<string, string>> {
    const found = Object.keys(counts).filter((type) => counts[type]);
    const lists = await Promise.all(
      found.map(async (type) => {
        const { results } = await this.#pagefind.search(term, { filters: { type } });
        return results.map(({ id }) => [id, type] as const);
      }),
    );
    return new Map(lists.flat());
  }

  /** The pages that have every short word as it is written, or nothing where that narrows nothing. */
  async #shortWordPages(words: readonly string[]): Promise<Set<string> | undefined> {
    let pages: Set<string> | undefined;
    for (const word of words.filter(({ length }) => length <= shortWord)) {
      const ids = await this.#pagesWith(word);
      if (ids.size) pages = pages ? pages.intersection(ids) : ids;
    }
    return pages?.size ? pages : undefined;
  }

  /** Ids of the pages that have a word in any of its grammatical forms, but not as the start of another. */
  async #pagesWith(word: string): Promise<Set<string>> {
    return new Set((await this.#pagefind.search(`"${word}"`)).results.map(({ id }) => id));
  }

  /** Pages that have all of the words but one, or where there is none, as many as any page has. */
  async #findMost(words: readonly string[], asked: number, found: readonly Hit[]): Promise<Hit[]> {
    const pages = new Map<string, { hit: Hit; matched: number; score: number }>();
    for (const word of words) {
      for (const hit of await this.#find([word])) {
        const page = pages.get(hit.id) ?? { matched: 0, score: 0 };
        pages.set(hit.id, { hit, matched: page.matched + 1, score: page.score + hit.score });
      }
    }
    for (const { id } of found) pages.delete(id);
    const bar = nearlyAsGood * (found[0]?.score ?? 0);
    const most = Math.max(0, ...[...pages.values()].map(({ matched }) => matched));
    return [...pages.values()]
      .filter(({ matched }) => matched === most)
      .map(({ hit, score }) => ({ ...hit, score: score * (most / asked) ** 2 }))
      .filter(({ score }) => score >= bar);
  }

  /** A page whose name is the query itself stands first: pages with longer names say more than was asked. */
  async #sameNameFirst(hits: readonly Hit[], words: readonly string[]): Promise<Hit[]> {
    const name = nameOf(words);
    const best = hits.slice(0, namesRead);
    const pages = await Promise.all(best.map(({ load }) => load()));
    const isSame = pages.map(({ meta: { title = '', names = '' } }) =>
      [title, ...names.split('|')].some((one) => nameOf(queryWords(joinHyphens(one))) === name),
    );
    return [...best.filter((_, at) => isSame[at]), ...best.filter((_, at) => !isSame[at]), ...hits.slice(namesRead)];
  }

  /** Words that no page has, not even as the start of another; and words that pages have in another form only. */
  async #doubt(words: readonly string[], hits: readonly Hit[]): Promise<{ missing: string[]; odd: string[] }> {
    const pages = await Promise.all(hits.slice(0, pagesDoubted).map(({ load }) => load()));
    const seen = pages.map(
      ({ meta, excerpt }) => ` ${tokens(`${Object.values(meta).join(' ')} ${excerpt}`).join(' ')}`,
    );
    const missing: string[] = [];
    const odd: string[] = [];
    for (const word of words) {
      if (seen.some((text) => text.includes(` ${word}`))) continue;
      if (!(await this.#pagesWith(word)).size) missing.push(word);
      // "managment" and "management" have one stem.
      else if (word.length > shortWord + 2) odd.push(word);
    }
    return { missing, odd };
  }

  /** A query with the words in doubt replaced by those probably meant, or nothing where there are none. */
  async #correct(query: string, doubtful: readonly string[]): Promise<string | undefined> {
    const vocabulary = await this.#readVocabulary();
    const meant = new Map(doubtful.map((word) => [word, correctWord(word, vocabulary)]));
    const corrected = query.replace(/[\p{L}\p{N}+#'’-]+/gu, (part) => meant.get(fold(joinHyphens(part))) ?? part);
    return corrected === query ? undefined : corrected;
  }
}

/**
 * A score without its last digits: Pagefind adds 32-bit numbers in an order that changes from search to search,
 * and pages that are as good as each other would change places.
 */
const steady = (score: number): number => Number(score.toPrecision(4));

const toHit = ({ id, score, data }: PagefindHit, kind: KindId, type: string | undefined): Hit => ({
  id,
  kind,
  type,
  score: steady(score) * worth[kind],
  load: data,
});

/** Words as one name, whatever divides them and in which number the last one stands. */
const nameOf = (words: readonly string[]): string => words.join('').replace(/s$/, '');

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);
