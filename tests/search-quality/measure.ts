/** Runs the judged queries against the built index in plain Node, and says how well it answers. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pagefindOptions, type Pagefind } from '#search/pagefind.ts';
import { SiteSearch } from '#search/site-search.ts';
import { readVocabulary } from '#text/spelling.ts';
import { outcomeOf, qualityOf, type Outcome, type Quality } from './grading.ts';
import { judgedQueries, type JudgedQuery } from './queries.ts';

/** Pagefind asks for its files with `fetch`, which in Node reads none from the disk. */
const readFilesByFetch = (): (() => void) => {
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    const path = String(input instanceof Request ? input.url : input).split('?')[0] ?? '';
    return Promise.resolve(new Response(readFileSync(path.startsWith('file:') ? fileURLToPath(path) : path)));
  };
  return () => {
    globalThis.fetch = fetch;
  };
};

/** The site's search over the index in a folder. */
export const openSearch = async (
  folder = 'dist/pagefind',
  options: Readonly<Record<string, unknown>> = pagefindOptions,
): Promise<SiteSearch> => {
  readFilesByFetch();
  const path = `${resolve(folder)}/`;
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(`${path}pagefind.js`).href)) as Pagefind;
  await pagefind.options({ ...options, basePath: path, baseUrl: '/' });
  await pagefind.init();
  await pagefind.filters();
  const words = readVocabulary(readFileSync(`${path}words.txt`, 'utf8'));
  return new SiteSearch(pagefind, () => Promise.resolve(words));
};

const matches = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(path);

const gradeOf = ({ best, fair = [] }: JudgedQuery, path: string): number =>
  best.some((pattern) => matches(path, pattern)) ? 3 : fair.some((pattern) => matches(path, pattern)) ? 1 : 0;

/** How well a search answers the judged queries. @param paths of all pages in the index */
export const measure = async (search: SiteSearch, paths: readonly string[]): Promise<Quality> => {
  const outcomes: Outcome[] = [];
  for (const judged of judgedQueries) {
    const { hits } = await search.search({ query: judged.query });
    const found = await Promise.all(hits.slice(0, 10).map(async ({ load }) => (await load()).url));
    const grade = (path: string) => gradeOf(judged, path);
    outcomes.push(
      outcomeOf(
        judged.query,
        found.map((path) => [path, grade(path)]),
        paths.map(grade),
      ),
    );
  }
  return qualityOf(outcomes);
};
