/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */

import { LoadError } from '#dom/load.ts';
import { partNames } from '#words/search.ts';

/** What a page is called by when its result is shown. */
export interface PageMeta {
  readonly title?: string;
}

export interface PagefindPage {
  readonly url: string;
  /** Escaped HTML with `<mark>`. */
  readonly excerpt: string;
  readonly meta: PageMeta;
}

export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<PagefindAnswer>;
}

/** How Pagefind is set up (https://pagefind.app/docs/api/). */
export const pagefindOptions = {
  // The worker would cost a request, 12 kB and, on a slow line, a second start; a search takes milliseconds.
  noWorker: true,
  excerptLength: 26,
} as const;

/** Whether anything below `folder` could not be fetched since it was last asked: Pagefind itself goes on and finds less. */
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
    const failed = hasFailed;
    hasFailed = false;
    return failed;
  };
};

const entryTag = 'entry';

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** How long a step may take, in milliseconds; what hangs is given up. */
const patience = 15_000;

const inTime = <Value>(step: Promise<Value>): Promise<Value> =>
  Promise.race([
    step,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new LoadError(partNames.texts, 'it took too long'));
      }, patience);
    }),
  ]);

const load = async (base: string): Promise<Pagefind> => {
  const folder = new URL(`${base}pagefind/`, location.href).href;
  // Asked for anew, at the address that Pagefind asks next: an old entry names files that are no longer there.
  const entry = await fetch(`${folder}pagefind-entry.json?ts=${entryTag}`, { cache: 'no-cache' }).catch(
    () => undefined,
  );
  if (!entry?.ok) throw new LoadError(partNames.texts, undefined);
  const hasFailed = watchLoads(folder);
  attempts += 1;
  // A browser keeps a program that it could not load as one that cannot be loaded.
  const again = attempts > 1 ? `?attempt=${attempts}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`).catch(() => {
    throw new LoadError(partNames.texts, undefined);
  })) as Pagefind;
  await pagefind.options({ ...pagefindOptions, baseUrl: base, metaCacheTag: entryTag });
  await pagefind.init();
  const guard =
    <Arguments extends unknown[], Value>(run: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      const value = await run(...given);
      if (!hasFailed()) return value;
      // It keeps what it could not fetch as empty: a fresh one asks again.
      loading = undefined;
      throw new LoadError(partNames.texts, undefined);
    };
  return { ...pagefind, search: guard(pagefind.search) };
};

/**
 * Pagefind over this site's index, loaded once; a failed load is tried again when asked again.
 * @param base path that the site is deployed under, with a slash at the end
 * @throws {LoadError} where it cannot be had
 */
export const loadPagefind = (base: string): Promise<Pagefind> =>
  (loading ??= inTime(load(base)).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
