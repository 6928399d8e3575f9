import { describe, expect, it } from 'vitest';
import { measure, openSearch } from '../search-quality/measure.ts';
import { judgedQueries } from '../search-quality/queries.ts';
import { builtPages } from '../support/site.ts';

/** The level that ranking has reached. Raise it when the ranking gets better; `npm run search-quality` shows where it fails. */
const reached = { successAt1: 0.9, successAt3: 0.97, ndcgAt10: 0.89 };

describe('the ranking of the site search', () => {
  it('is judged by a set of queries that is large enough and asks nothing twice', () => {
    const queries = judgedQueries.map(({ query }) => query);
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries).size).toBe(queries.length);
  });

  it('answers the judged queries as well as it did', async () => {
    const pages = await builtPages();
    const paths = pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ path }) => path);
    const { outcomes, ...measured } = await measure(await openSearch(), paths);
    const missed = outcomes.filter(({ grades }) => !grades.slice(0, 3).includes(3)).map(({ query }) => query);
    const fallen = (Object.keys(reached) as (keyof typeof reached)[]).filter((key) => measured[key] < reached[key]);
    expect(fallen, `measured ${JSON.stringify(measured)}; no best answer among three: ${missed.join(', ')}`).toEqual(
      [],
    );
  });
});
