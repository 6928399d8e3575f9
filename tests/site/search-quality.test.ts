import { describe, expect, it } from 'vitest';
import { courseQueries } from '../search-quality/course-queries.ts';
import { missed, type Quality } from '../search-quality/grading.ts';
import { measureCourses } from '../search-quality/measure-courses.ts';
import { measure, openSearch } from '../search-quality/measure.ts';
import { judgedQueries } from '../search-quality/queries.ts';
import { builtPages } from '../support/site.ts';

type Level = Omit<Quality, 'outcomes'>;

/** The levels that ranking has reached. Raise them when it gets better; `npm run search-quality` shows where it fails. */
const reached: Readonly<Record<'site' | 'finder', Level>> = {
  site: { successAt1: 0.89, successAt3: 0.97, ndcgAt10: 0.9 },
  finder: { successAt1: 0.96, successAt3: 0.98, ndcgAt10: 0.93 },
};

const fallen = (quality: Quality, level: Level) =>
  (Object.keys(level) as (keyof Level)[])
    .filter((key) => quality[key] < level[key])
    .map((key) => `${key} is ${quality[key]}; no best answer among the first three: ${missed(quality).join(', ')}`);

describe.each([
  ['the site search', judgedQueries],
  ['the finder', courseQueries],
])('the queries that judge %s', (_, list) => {
  it('are many, and none is asked twice', () => {
    const queries = list.map(({ query }) => query);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries).size).toBe(queries.length);
  });
});

describe('the ranking', () => {
  it('of the site search answers the judged queries as well as it did', async () => {
    const pages = await builtPages();
    const paths = pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ path }) => path);
    expect(fallen(measure(openSearch(), paths), reached.site)).toEqual([]);
  });

  it('of the site search is the same each time', () => {
    const ask = openSearch();
    const asked = ['education', 'cyber security masters', 'masters in data', 'computer science degree'];
    const orders = () => asked.map((query) => ask(query).hits.map(({ path }) => path));
    const first = orders();
    expect(first.every((paths) => paths.length > 5)).toBe(true);
    expect(orders()).toEqual(first);
  });

  it('of the finder answers the judged queries as well as it did', () => {
    expect(fallen(measureCourses(), reached.finder)).toEqual([]);
  });
});
