/** Runs the judged queries against the built files of the search in plain Node, and says how well it answers. */
import { readFileSync } from 'node:fs';
import type { LanguagesFile, QueryWordsFile, WordShard } from '#query/words-file.ts';
import { readTable } from '#finder/table-file.ts';
import type { PagesFile } from '#search/pages-file.ts';
import { isRightIn, rightWordsFile } from '#query/right-words-file.ts';
import { SiteSearch, type Answer } from '#search/site-search.ts';
import { recordsOf } from '../../src/content-check/entry.ts';
import { rightWordFiles } from '../../src/open-data/right-words.ts';
import { outcomeOf, qualityOf, type Outcome, type Quality } from './grading.ts';
import { judgedQueries, type JudgedQuery } from './queries.ts';
import { readEntries } from '../support/content.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

let rightWords: ((word: string) => boolean) | undefined;

/** Whether a word is a right one of English, as the browser is told. */
export const readRightWords = (): ((word: string) => boolean) => (rightWords ??= makeRightWords());

const makeRightWords = (): ((word: string) => boolean) => {
  const elsewhere = recordsOf(readEntries(), 'elsewhere').values();
  const names = [...elsewhere].map(({ name }) => name);
  const files = new Map([...rightWordFiles(names)].map(([file, stems]) => [file, new Set(stems)]));
  return (word) => {
    const file = rightWordsFile(word);
    return file === undefined || isRightIn(files.get(file) ?? new Set(), word);
  };
};

const opened = new Map<string, (query: string) => Answer>();

/** The site's search over the files in a folder, which are read once: a query to its answer. */
export const openSearch = (folder = 'dist'): ((query: string) => Answer) => {
  const known = opened.get(folder) ?? makeSearch(folder);
  opened.set(folder, known);
  return known;
};

const makeSearch = (folder: string): ((query: string) => Answer) => {
  const pages = json(`${folder}/search/pages.json`) as PagesFile;
  const table = readTable(pages.courses);
  const words = json(folder + pages.words) as QueryWordsFile;
  const search = new SiteSearch({ table, words, pages });
  const shards = Object.values(pages.shards).map((path) => json(folder + path) as WordShard);
  const listsOf = (of: 'courses' | 'pages') => ({ version: 1 as const, fields: shards.flatMap((shard) => shard[of]) });
  search.setLists({ courses: listsOf('courses'), pages: listsOf('pages') });
  search.setLanguages((json(folder + words.languages) as LanguagesFile).languages);
  const isRight = readRightWords();
  return (query) => search.ask(query, { isRight });
};

const matches = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(path);

const gradeOf = ({ best, fair = [] }: JudgedQuery, path: string): number =>
  best.some((pattern) => matches(path, pattern)) ? 3 : fair.some((pattern) => matches(path, pattern)) ? 1 : 0;

/** How well a search answers the judged queries. @param paths of all pages that can be found */
export const measure = (ask: (query: string) => Answer, paths: readonly string[]): Quality => {
  const outcomes: Outcome[] = judgedQueries.map((judged) => {
    const grade = (path: string) => gradeOf(judged, path);
    const found = ask(judged.query)
      .hits.slice(0, 10)
      .map(({ path }) => path);
    return outcomeOf(
      judged.query,
      found.map((path) => [path, grade(path)]),
      paths.map(grade),
    );
  });
  return qualityOf(outcomes);
};
