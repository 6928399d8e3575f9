import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { countFacet, facetOf, facets } from '#domain/facets.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const values = (key: string, fields: Partial<Course>) => facetOf(key).values(makeCourse(fields));
const weeks = (value: number) => ({ duration: { value, unit: 'weeks' as const } });
const price = (written: unknown) => ({ price: written as Course['price'] });
const pounds = (amount: number) => price({ category: 'paid', options: [{ amount, currency: 'GBP' }] });

describe('the table of facets', () => {
  it('has a key of its own for every facet', () => {
    const keys = facets.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('names its keys where one is asked for that does not exist', () => {
    expect(() => facetOf('colour')).toThrow(/no row "colour".*type/);
  });

  it('has a name for every value that it puts in order', () => {
    const nameless = facets.flatMap(({ order = [], name, key }) =>
      order.filter((value) => name(value, []) === value).map((value) => `${key}: ${value}`),
    );
    expect(nameless).toEqual([]);
  });

  it('leaves a course without the fact out of every band', () => {
    const stated = ['length', 'hours', 'price', 'level', 'language'].filter((key) => values(key, {}).length > 0);
    expect(stated).toEqual([]);
  });
});

describe('the values of a course', () => {
  it.each<[string, Partial<Course>, string[]]>([
    ['type', { type: 'masters' }, ['masters']],
    ['mode', { delivery: { mode: 'blended', inferred: false } }, ['blended']],
    ['mode', { delivery: { inferred: false } }, []],
    ['subject', {}, ['computing']],
    ['level', { type: 'doctorate' }, ['doctoral']],
    ['country', {}, ['GB']],
    ['country', { provider: makeProvider({ country: undefined }) }, []],
    ['language', { languages: ['en', 'cy'] }, ['en', 'cy']],
    ['provider', {}, ['fixture-college']],
  ])('for %s of %j are %j', (key, fields, wanted) => {
    expect(values(key, fields)).toEqual(wanted);
  });

  it.each([
    [1, 'days'],
    [2, 'month'],
    [4, 'month'],
    [12, 'term'],
    [13, 'term'],
    [26, 'half-year'],
    [52, 'year'],
    [104, 'longer'],
  ])('put %d weeks into the length "%s"', (value, band) => {
    expect(values('length', weeks(value))).toEqual([band]);
  });

  it.each([
    [9.5, 'under-10'],
    [10, '10-to-49'],
    [50, '50-to-99'],
    [100, '100-to-150'],
    [150, '100-to-150'],
    [151, '151-to-600'],
    [3600, 'over-600'],
  ])('put %d hours into the band "%s"', (hours, band) => {
    expect(values('hours', { workload: { hours } })).toEqual([band]);
  });

  it.each([
    [99, 'under-100'],
    [100, '100-to-499'],
    [500, '500-to-1999'],
    [2000, 'over-2000'],
  ])('put £%d into the price band "%s"', (amount, band) => {
    expect(values('price', pounds(amount))).toEqual([band]);
  });

  it.each([
    ['free', price({ category: 'free' })],
    ['free-to-study', price({ category: 'partially-free' })],
    ['paid', price({ category: 'paid' })],
  ])('say "%s" of a price without an amount', (value, fields) => {
    expect(values('price', fields)).toEqual([value]);
  });
});

describe('the counts of a facet', () => {
  const courses = [
    makeCourse({ id: 'a/1', type: 'masters' }),
    makeCourse({ id: 'b/2', provider: makeProvider({ id: 'b', name: 'B', country: 'IE' }) }),
    makeCourse({ id: 'b/3', provider: makeProvider({ id: 'b', name: 'B', country: 'IE' }) }),
  ];

  it('give each value that occurs its number of courses', () => {
    const rows = countFacet(facetOf('type'), courses);
    expect(rows.map(({ value, count }) => [value, count])).toEqual([
      ['microcredential', 2],
      ['masters', 1],
    ]);
  });

  it('put the most frequent first where no order is given', () => {
    expect(countFacet(facetOf('country'), courses).map(({ name }) => name)).toEqual(['Ireland', 'United Kingdom']);
  });

  it('put equally frequent values by name', () => {
    const two = [
      makeCourse({ provider: makeProvider({ country: 'IE' }) }),
      makeCourse({ provider: makeProvider({ country: 'FR' }) }),
    ];
    expect(countFacet(facetOf('country'), two).map(({ name }) => name)).toEqual(['France', 'Ireland']);
  });

  it('keep the facet’s own order whatever the numbers', () => {
    const short = makeCourse(weeks(2));
    const long = makeCourse(weeks(200));
    expect(countFacet(facetOf('length'), [long, long, short]).map(({ value }) => value)).toEqual(['month', 'longer']);
  });

  it('name providers and subjects from the courses', () => {
    expect(countFacet(facetOf('provider'), courses)[0]?.name).toBe('B');
  });

  it('link to the page of a value', () => {
    expect(countFacet(facetOf('country'), courses)[0]?.path).toBe('/courses/country/ireland/');
  });

  it('link nowhere where a facet has no pages', () => {
    expect(countFacet(facetOf('length'), [makeCourse(weeks(2))])[0]?.path).toBeUndefined();
  });
});
