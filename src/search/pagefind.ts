/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */

/** What a page is called by when its result is shown. */
export interface PageMeta {
  readonly title?: string;
  /** One line of facts, put in by the index step. */
  readonly detail?: string;
  /** Other names of it, divided by bars. */
  readonly names?: string;
}

export interface PagefindSubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Places of the words found in it. */
  readonly locations: readonly number[];
}

export interface PagefindPage {
  readonly url: string;
  /** Escaped HTML with `<mark>`. */
  readonly excerpt: string;
  readonly meta: PageMeta;
  readonly sub_results: readonly PagefindSubResult[];
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  /** Numbers of the results by filter and value; filled once `filters()` was asked. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (term: string, options?: { filters?: Readonly<Record<string, string>> }) => Promise<PagefindAnswer>;
}

/** How Pagefind weighs what it finds (https://pagefind.app/docs/ranking/); held by `npm run search-quality`. */
export const pagefindOptions = {
  // The worker would cost a request, 12 kB and, on a slow line, a second start; a search takes milliseconds.
  noWorker: true,
  excerptLength: 26,
  ranking: {
    // A word that only starts like the one looked for counts for less.
    termSimilarity: 3,
    // Course pages are short and guides are long; length says nothing of their worth.
    pageLength: 0.25,
    metaWeights: { title: 2.5, also: 4, words: 1, detail: 0.5, names: 0 },
  },
} as const;

/** There is no index at all, as before the first build. */
export class NoIndexError extends Error {
  override readonly name = 'NoIndexError';
}

/** Part of the index could not be fetched. */
export class IndexLoadError extends Error {
  override readonly name = 'IndexLoadError';
}

/** Paths below `folder` that could not be fetched: Pagefind itself goes on without them and finds less. */
const watchLoads = (folder: string): (() => boolean) => {
  let hasFailed = false;
  const look = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries as readonly (PerformanceEntry & Partial<PerformanceResourceTiming>)[]) {
      // Browsers that do not tell the status say nothing, and nothing is known to have failed.
      const { responseStatus: status, name } = entry;
      if (name.startsWith(folder) && status !== undefined && (status >= 400 || status === 0)) hasFailed = true;
    }
  };
  const observer = new PerformanceObserver((list) => look(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    look(observer.takeRecords());
    return hasFailed;
  };
};

const entryTag = 'entry';

let loading: Promise<Pagefind> | undefined;

const load = async (base: string): Promise<Pagefind> => {
  const folder = new URL(`${base}pagefind/`, location.href).href;
  // Asked for anew, at the address that Pagefind asks next: an old entry names files that are no longer there.
  const entry = await fetch(`${folder}pagefind-entry.json?ts=${entryTag}`, { cache: 'no-cache' }).catch(
    () => undefined,
  );
  if (!entry) throw new IndexLoadError('The search index could not be fetched');
  if (!entry.ok) throw new NoIndexError('There is no search index');
  const hasFailed = watchLoads(folder);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`).catch(() => {
    throw new IndexLoadError('The search could not be loaded');
  })) as Pagefind;
  await pagefind.options({ ...pagefindOptions, baseUrl: base, metaCacheTag: entryTag });
  await pagefind.init();
  await pagefind.filters();
  const guard =
    <Arguments extends unknown[], Value>(run: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      const value = await run(...given);
      if (hasFailed()) throw new IndexLoadError('Part of the search index could not be fetched');
      return value;
    };
  return { ...pagefind, search: guard(pagefind.search) };
};

/**
 * Pagefind over this site's index, loaded once; a failed load is tried again when asked again.
 * @param base path that the site is deployed under, with a slash at the end
 * @throws {NoIndexError} where there is none, {IndexLoadError} where it cannot be fetched
 */
export const loadPagefind = (base: string): Promise<Pagefind> =>
  (loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
