/** Runs queries that are judged by rule against both searches, and tells which are not answered. */
import { findCourses } from '#finder/find-courses.ts';
import { sortBesides, sortRows } from '#finder/narrow.ts';
import { chosenOf } from '#finder/reading.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { indexTable } from '#finder/table-index.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { englishIn } from '#domain/places.ts';
import { coursePath } from '#domain/urls.ts';
import { occupationIn } from '#query/occupations.ts';
import { readQuery } from '#query/read-query.ts';
import { translate } from '#query/translate.ts';
import { pageWords } from '#search/page-texts.ts';
import type { Answer } from '#search/site-search.ts';
import { isKnown } from '#text/find-words.ts';
import { recordsOf } from '../../src/content-check/entry.ts';
import { readCourses, readEntries } from '../support/content.ts';
import { readVocabulary } from '../support/vocabulary.ts';
import type { FreshQuery } from './fresh-queries.ts';
import { readRightWords } from './measure.ts';

/** What came first, and the place of the first right answer: 1 for the best; Infinity for none. */
export interface FreshOutcome {
  readonly query: string;
  readonly kind: string;
  readonly place: number;
  readonly found: readonly string[];
}

const placeOf = (found: readonly string[], right: RegExp | undefined, isHonest: boolean): number => {
  if (isHonest) return 1;
  const place = found.findIndex((text) => right?.test(text) ?? false);
  return place < 0 ? Infinity : place + 1;
};

/** What a search of the site answers. It says "none" where it says that no page has all of the words, too. */
export const measureFresh = (ask: (query: string) => Answer, queries: readonly FreshQuery[]): FreshOutcome[] =>
  queries.map(({ query, kind, site, orNone }) => {
    const { hits, absent, mentioned, complete } = ask(query);
    const found = hits.slice(0, 3).map(({ path, title, detail = '' }) => `${path} ${title} ${detail}`);
    const isHonest = (orNone ?? false) && (absent.length > 0 || mentioned.length > 0 || complete === 0);
    return { query, kind, place: placeOf(found, site, isHonest), found };
  });

const makeFinder = () => {
  const courses = readCourses();
  const table = readTable(encodeTable(courses, '2026-11-23'));
  const entries = readEntries();
  const others = pageWords(entries);
  const lists = courseWordLists(courses, (course) => others.get(coursePath(course)));
  const languages = [...recordsOf(entries, 'queryLanguages').values()].map((row) => ({
    ...row,
    english: englishIn(row.id),
  }));
  const occupations = [...recordsOf(entries, 'occupations').values()].map(
    ({ names, also = [], subject, learn }) => [[...names, ...also], subject, learn] as const,
  );
  return { vocabulary: readVocabulary(), table, index: indexTable(table, lists), languages, occupations };
};
let made: ReturnType<typeof makeFinder> | undefined;

/** What the box of the finder answers to those that are judged there. */
export const measureFreshCourses = (queries: readonly FreshQuery[]): FreshOutcome[] => {
  const { vocabulary, table, index, languages, occupations } = (made ??= makeFinder());
  const isRight = readRightWords();
  return queries.flatMap(({ query, kind, finder, filters = [], orNone }) => {
    if (!finder && !filters.length) return [];
    const text = translate(query, languages, (word) => isKnown(index, word))?.query ?? query;
    const reading = readQuery(text, vocabulary);
    const settled = { chosen: chosenOf(reading.filters, table.facets) };
    const options = { isForCourses: true, isRight, without: reading.without };
    const occupation = occupationIn(reading.words, occupations);
    const answer = findCourses(table, index, reading, settled, {}, options, occupation);
    const { narrowed, order, found, mentioned } = answer;
    const sort = order ? 'relevance' : 'stated';
    const rows = [...sortRows(table, narrowed.rows, sort, order), ...sortBesides(table, answer, sort)];
    const top = rows.slice(0, 3).map((row) => {
      const { title, kind: type, provider } = table.cardOf(row);
      return `${title} ${type} ${provider.name}`;
    });
    const missing = filters.filter((filter) => {
      const [facet = '', value = ''] = filter.split('=');
      return !settled.chosen[facet]?.some((other) => value === '' || other === value);
    });
    const shown = [...top, ...Object.entries(settled.chosen).map(([key, values]) => `[${key}=${values.join()}]`)];
    const isHonest =
      (orNone ?? false) && (!narrowed.rows.length || mentioned.length > 0 || (found?.absent.length ?? 0) > 0);
    const place = missing.length ? Infinity : finder ? placeOf(top, finder, isHonest) : 1;
    return { query, kind, place, found: shown };
  });
};

/** Share of the outcomes that are right at once, and among the first three. */
export const freshShares = (outcomes: readonly FreshOutcome[]): { at1: number; at3: number } => ({
  at1: outcomes.filter(({ place }) => place === 1).length / outcomes.length,
  at3: outcomes.filter(({ place }) => place <= 3).length / outcomes.length,
});
