/**
 * An interface that answers page by page, taken as one feed: all of its pages or none. Only pages of the same host are
 * asked, each as safely as the first, and no more of them than an honest feed has.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { InputError, limits } from '#formats/format.ts';
import { parseJson } from '#formats/json-ld.ts';
import { countedIn, nextPageOf, withoutNext } from '#formats/paging.ts';
import { isObject } from '#text/is-object.ts';
import { charsetOf, decodeWhole } from './encoding.ts';
import { fetchInto, FetchError, type Answer, type FetchOptions } from './fetch.ts';

type Taken = Extract<Answer, { kind: 'taken' }>;

/** Most pages of one feed, and most bytes of all. */
export const bounds = { pages: 200, bytes: 512 * 1024 * 1024 };

export interface Pages {
  /** How many were taken, the first counted. */
  readonly count: number;
  /** What is said of pages that were not taken; undefined where the feed is whole, as far as it tells. */
  readonly left?: string | undefined;
}

/** Whether a text may be a document of several pages: only then is it read here at all. Every key of paging.ts has one of the words. */
const mayLead = /"[^"\n]{0,40}(?:next|more)[^"\n]{0,40}"\s*:/i;

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** The lists of entries of a document by their keys; the document itself may be one. */
const listsOf = (document: unknown): Map<string, unknown[]> =>
  new Map(
    Array.isArray(document)
      ? [['', document as unknown[]]]
      : Object.entries(isObject(document) ? document : {}).filter(
          (entry): entry is [string, unknown[]] =>
            Array.isArray(entry[1]) && (entry[1].length === 0 || entry[1].some(isObject)),
        ),
  );

/**
 * The lists of a further page put behind those of the first.
 * @throws FetchError where it lacks the longest of them, which holds what the feed is of: it would be lost without a word
 */
const append = (lists: ReadonlyMap<string, unknown[]>, page: unknown, address: string): void => {
  const more = listsOf(page);
  const main = [...lists.keys()].toSorted(
    (one, other) => (lists.get(other)?.length ?? 0) - (lists.get(one)?.length ?? 0),
  )[0];
  if (main !== undefined && !more.has(main))
    throw new FetchError(`its page ${address} has no list such as the first page has (${main || 'the page itself'})`);
  for (const [key, list] of lists) for (const item of more.get(key) ?? []) list.push(item);
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

interface Walk {
  readonly asked: string;
  readonly path: string;
  readonly options: FetchOptions;
  readonly encoding: string | undefined;
}

/** Reads one page. @throws InputError where it is no JSON */
const readPage = ({ path, encoding }: Walk, { address, type }: Taken): unknown =>
  parseJson(decodeWhole(readFileSync(path), address, { option: encoding, charset: charsetOf(type) }));

/** The first page; undefined where it is no document of JSON, of which its reader says more. */
const readFirst = (walk: Walk, first: Taken): unknown => {
  try {
    return readPage(walk, first);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
};

/** The address of the page after one, read as https: where the feed itself is asked so: hosts behind a proxy write http:. */
const after = ({ asked }: Walk, page: unknown, { next, address }: Taken): string | undefined => {
  const told = next ?? nextPageOf(page, address);
  return told !== undefined && asked.startsWith('https:') && hostOf(told) === hostOf(asked)
    ? told.replace(/^http:/i, 'https:')
    : told;
};

const takePage = async (walk: Walk, address: string, number: number): Promise<Taken> => {
  const { etag: _, lastModified: __, ...options } = walk.options;
  try {
    const answer = await fetchInto(address, walk.path, options);
    if (answer.kind !== 'taken') throw new FetchError('it says that nothing has changed, though it was not asked so');
    return answer;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { status, isUnreached } = error instanceof FetchError ? error : { status: undefined, isUnreached: false };
    throw new FetchError(`page ${number} of it, ${address}: ${error.message}; of a feed all pages are taken or none`, {
      ...(status !== undefined && { status }),
      isUnreached,
    });
  }
};

/**
 * Asks for the pages that follow the first and writes all into its file as one document.
 * @param asked the address that was asked for the first page
 * @param path the file that holds the first page
 * @returns undefined where there is one page alone
 */
export const takePages = async (
  asked: string,
  path: string,
  first: Taken,
  options: FetchOptions = {},
  encoding?: string,
): Promise<Pages | undefined> => {
  const onlyFirst = first.next === undefined ? undefined : { count: 1, left: `Link: ${first.next}; rel="next"` };
  if (statSync(path).size > limits.document) return onlyFirst;
  const start = readFileSync(path).subarray(0, 64).toString('latin1').replace(/^ï»¿/, '');
  if (!isJson(start)) return onlyFirst;
  if (first.next === undefined && !mayLead.test(readFileSync(path, 'utf8'))) return undefined;
  const walk: Walk = { asked, path, options, encoding };
  const document = readFirst(walk, first);
  if (document === undefined) return onlyFirst;
  const lists = listsOf(document);
  const hosts = new Set([hostOf(asked), hostOf(first.address)]);
  const done = new Set([asked, first.address]);
  let bytes = statSync(path).size;
  let count = 1;
  let next = after(walk, document, first);
  while (next !== undefined && lists.size && hosts.has(hostOf(next))) {
    if (done.has(next)) throw new FetchError(`its pages lead in a circle: ${next} comes again`);
    if (count >= bounds.pages)
      throw new FetchError(
        `it has more than ${bounds.pages} pages: give an address that answers with more courses at once`,
      );
    done.add(next);
    const answer = await takePage(walk, next, count + 1);
    if (!hosts.has(hostOf(answer.address)))
      throw new FetchError(`page ${count + 1} of it leads on to another host, ${hostOf(answer.address)}`);
    bytes += answer.bytes;
    if (bytes > (options.maxBytes ?? bounds.bytes))
      throw new FetchError(
        `its pages together are longer than ${Math.round((options.maxBytes ?? bounds.bytes) / 1024 / 1024)} MB`,
      );
    const page = readPage(walk, answer);
    append(lists, page, next);
    count += 1;
    next = after(walk, page, answer);
  }
  if (count === 1) return next === undefined ? undefined : { count, left: `next: ${next}` };
  writeFileSync(path, JSON.stringify(Array.isArray(document) ? document : withoutNext(document)));
  const said = countedIn(document);
  const had = Math.max(...[...lists.values()].map((list) => list.length));
  const left =
    next !== undefined ? `next: ${next}` : said !== undefined && had < said ? `${had} of ${said}` : undefined;
  return { count, ...(left !== undefined && { left }) };
};
