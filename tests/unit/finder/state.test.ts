import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { emptyState, readQuery, toggle, writeQuery, type FinderState } from '#finder/state.ts';
import { readCourses } from '../../support/content.ts';

const { facets } = readTable(encodeTable(readCourses(), '2026-11-23'));

describe('the address of the finder', () => {
  it('gives back any state that it was made from', () => {
    const chosen = fc.record(
      Object.fromEntries(facets.map(({ key, values }) => [key, fc.subarray([...values], { minLength: 1 })])),
      { requiredKeys: [] },
    );
    const state: fc.Arbitrary<FinderState> = fc.record({
      text: fc.string({ maxLength: 60 }).map((text) => text.replace(/[\p{Cc}\uFFFD\s]+/gu, ' ').trim()),
      chosen: chosen as fc.Arbitrary<FinderState['chosen']>,
      sort: fc.constantFrom(undefined, 'price' as const, 'title' as const),
      page: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(state, (made) => {
        expect(readQuery(writeQuery(made), facets)).toEqual({ state: made, ignored: [] });
      }),
    );
  });

  it('reads any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = readQuery(query, facets);
        expect(readQuery(writeQuery(state), facets)).toEqual({ state, ignored: [] });
      }),
    );
  });

  it.each([
    ['?colour=red', 'There is no filter “colour”'],
    ['?type=microcredential&type=unicorn', 'Kind of course: no course has “unicorn”'],
    ['?sort=price&sort=title', 'The order “title” was not used'],
    ['?page=-1', 'There is no page “-1”'],
    ['?q=a&q=b', 'More than one search text was given; the first one counts'],
    ['?country=%E0%A4%A', 'Country of the provider: no course has'],
    ['?q=' + 'x'.repeat(300), 'The search text was cut to 200 characters'],
  ])('says what it ignored of %s', (query, note) => {
    expect(readQuery(query, facets).ignored.join(' ')).toContain(note);
  });

  it.each(['', '-'])('takes a value of an older address for those that it was divided into: “%seach-year”', (sign) => {
    const { state, ignored } = readQuery(`?start=${sign}each-year&start=${sign}each-09`, facets);
    const months = facets.find(({ key }) => key === 'start')?.values.filter((value) => value.startsWith('each-'));
    expect(months?.length).toBeGreaterThan(2);
    expect(state.chosen['start']).toEqual(months?.map((value) => sign + value));
    expect(ignored).toEqual([]);
  });

  it('names three of three hundred values that no course has', () => {
    const query = `?${Array.from({ length: 300 }, (_, index) => `provider=nobody-${index}`).join('&')}`;
    expect(readQuery(query, facets).ignored).toEqual([
      'Provider: no course has “nobody-0”, “nobody-1”, “nobody-2” and 297 more',
    ]);
  });

  it('keeps the known values where unknown ones stand beside them', () => {
    expect(readQuery('?type=unicorn&type=masters', facets).state.chosen).toEqual({ type: ['masters'] });
  });

  it('goes back to the first page when a filter changes', () => {
    expect(toggle({ ...emptyState, page: 4 }, 'type', 'masters', true, facets).page).toBe(1);
  });
});
