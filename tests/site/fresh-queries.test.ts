import { describe, expect, it } from 'vitest';
import { everydayQueries } from '../search-quality/everyday-queries.ts';
import { heldQueries, tunedQueries } from '../search-quality/fresh-queries.ts';
import { furtherQueries } from '../search-quality/further-queries.ts';
import { freshShares, measureFresh, measureFreshCourses } from '../search-quality/measure-fresh.ts';
import { openSearch } from '../search-quality/measure.ts';

/** The levels that queries by intent have reached: of the first answer, and of the first three. */
const reached = { site: { at1: 0.92, at3: 0.97 }, finder: { at1: 0.95, at3: 0.97 } };

const all = [...tunedQueries, ...heldQueries];

/** The same of the further queries, some of which are not answered yet. */
const reachedFurther = { site: { at1: 0.91, at3: 0.94 }, finder: { at1: 0.96, at3: 0.97 } };

/** The same of those of ten classes, of which the second half was not tuned by. */
const reachedEveryday = { site: { at1: 0.86, at3: 0.94 }, finder: { at1: 0.89, at3: 0.95 } };

const sets = [
  { of: 'the hundred', queries: all, levels: reached },
  { of: 'the further ones', queries: furtherQueries, levels: reachedFurther },
  { of: 'those of ten classes', queries: everydayQueries, levels: reachedEveryday },
] as const;

describe('queries by intent', () => {
  it('are a hundred and further ones', () => {
    expect(all).toHaveLength(100);
  });

  it('are each asked once', () => {
    const queries = [...all, ...furtherQueries, ...everydayQueries].map(({ query }) => query);
    expect(new Set(queries).size).toBe(queries.length);
  });

  describe.each(sets)('of $of', ({ queries, levels }) => {
    it.each([
      ['site', () => measureFresh(openSearch(), queries)],
      ['finder', () => measureFreshCourses(queries)],
    ] as const)('are answered by the search of the %s as well as they were', (name, measure) => {
      const outcomes = measure();
      const { at1, at3 } = freshShares(outcomes);
      const wrong = outcomes
        .filter(({ place }) => place > 1)
        .map(({ query, found }) => `${query}: ${found.join(' | ')}`);
      expect(at1, wrong.join('\n')).toBeGreaterThanOrEqual(levels[name].at1);
      expect(at3, wrong.join('\n')).toBeGreaterThanOrEqual(levels[name].at3);
    });
  });
});
