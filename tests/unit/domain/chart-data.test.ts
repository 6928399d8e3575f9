import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { ladder, lengthByType, pricedCourses, spread, statedElements, weeksInWords } from '#domain/chart-data.ts';
import type { Course } from '#domain/course.ts';
import { courseSchema } from '#schemas/course.ts';
import { frameworkSchema } from '#schemas/framework.ts';

/** A course that states next to nothing, with the facts that a test is about. */
const makeCourse = (facts: Record<string, unknown>, id = 'acme/data'): Course => {
  const { credits, ...rest } = facts;
  const record = courseSchema.parse({
    title: 'Data',
    provider: 'acme',
    type: 'microcredential',
    subjects: ['computing'],
    delivery: { mode: 'online' },
    source: { kind: 'provider', name: 'Acme', url: 'https://acme.example/data' },
    recorded: '2026-11-01',
    ...rest,
  });
  return {
    ...record,
    id,
    provider: { id: 'acme', name: 'Acme', kind: 'university' },
    subjects: [],
    levels: undefined,
    credits,
  } as Course;
};
const uk = {
  id: 'cats',
  name: 'UK',
  unit: { one: 'UK credit', many: 'UK credits' },
  hoursPerCredit: 10,
  perEcts: 2,
  academic: true,
};
const ects = { ...uk, id: 'ects', hoursPerCredit: { min: 25, max: 30 }, perEcts: 1 };
const paid = (amount: number) => ({ category: 'paid', options: [{ amount, currency: 'GBP' }] });

describe('the price of a hundred hours', () => {
  test('takes stated hours before credit, and gives the range that ECTS leaves open', () => {
    const rows = pricedCourses([
      makeCourse({ workload: { hours: 100 }, credits: [{ system: uk, value: 15 }], price: paid(500) }, 'acme/a'),
      makeCourse({ credits: [{ system: uk, value: 15 }], price: paid(500) }, 'acme/b'),
      makeCourse({ credits: [{ system: ects, value: 10 }], price: paid(500) }, 'acme/c'),
    ]);
    expect(rows.map(({ hours, isFromCredit }) => [hours, isFromCredit])).toEqual([
      [{ min: 250, max: 300 }, true],
      [150, true],
      [100, false],
    ]);
  });

  test('is in the currency of the listing, and puts the cheapest hour first over all currencies', () => {
    const at = (id: string, amount: number, currency: string) =>
      makeCourse({ price: { category: 'paid', options: [{ amount, currency }] }, workload: { hours: 50 } }, id);
    const rows = pricedCourses([at('acme/dear', 500, 'GBP'), at('acme/free', 0, 'GBP'), at('acme/cheap', 500, 'USD')]);
    expect(rows.map(({ course, perHundred }) => [course.id, perHundred.amount, perHundred.currency])).toEqual([
      ['acme/free', 0, 'GBP'],
      ['acme/cheap', 1000, 'USD'],
      ['acme/dear', 1000, 'GBP'],
    ]);
  });

  test('divides by the hours of credit only what is paid for credit, never a price of study alone', () => {
    const study = { amount: 100, currency: 'GBP', covers: 'study' };
    const withCredit = { amount: 250, currency: 'GBP', covers: 'both' };
    const of = (options: unknown[], id: string, fields = {}) =>
      makeCourse({ credits: [{ system: ects, value: 2 }], price: { category: 'paid', options }, ...fields }, id);
    const rows = pricedCourses([
      of([study, withCredit], 'acme/both'),
      of([study], 'acme/study'),
      of([study], 'acme/hours', { workload: { hours: 50 } }),
    ]);
    expect(rows.map(({ course, perHundred }) => [course.id, Math.round(perHundred.amount)])).toEqual([
      ['acme/hours', 200],
      ['acme/both', 455],
    ]);
  });

  test('leaves out listings that lack either', () => {
    expect(pricedCourses([makeCourse({ workload: { hours: 100 } }), makeCourse({ price: paid(5) })])).toEqual([]);
  });
});

describe('a long list in a picture', () => {
  test('is cut evenly, with its first and its last', () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7], 4)).toEqual([1, 3, 5, 7]);
  });

  test('stays whole where it is short', () => {
    expect(spread([1, 2, 3], 4)).toEqual([1, 2, 3]);
  });
});

describe('length by kind', () => {
  test('gives median and quarters, counts those without a length, and leaves out small kinds', () => {
    const weeks = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => makeCourse({ duration: { value, unit: 'weeks' } }));
    const [row, ...others] = lengthByType([
      ...weeks,
      makeCourse({}),
      makeCourse({ type: 'masters', duration: { value: 1, unit: 'years' } }),
    ]);
    expect(row).toEqual({
      label: 'Microcredentials',
      count: 8,
      without: 1,
      weeks: { min: 1, low: 2.75, median: 4.5, high: 6.25, max: 8 },
    });
    expect(others).toEqual([]);
    expect(lengthByType(weeks.slice(1))).toEqual([]);
  });

  test.each([
    [1 / 7, '1 day'],
    [3 / 7, '3 days'],
    [1, '1 week'],
    [6.5, '6.5 weeks'],
    [12.8, '13 weeks'],
    [52, '1 year'],
    [78, '1.5 years'],
  ])('%d weeks are %s', (weeks, words) => {
    expect(weeksInWords(weeks)).toBe(words);
  });
});

test('elements are counted over all listings, the most often stated first', () => {
  const rows = statedElements([makeCourse({ workload: { hours: 10 } }), makeCourse({})]);
  expect(rows.find(({ label }) => label === 'How much work it is')).toMatchObject({ count: 1, share: 0.5 });
  expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).toSorted((a, b) => b - a));
  expect(statedElements([]).every(({ share }) => share === 0)).toBe(true);
});

test('the ladder sets levels beside those they correspond to, and what has no counterpart between', () => {
  const all = z.array(frameworkSchema).parse(JSON.parse(readFileSync('content/frameworks.json', 'utf8')));
  const columns = ['scqf', 'nfq', 'nzqcf']
    .map((id) => all.find((row) => row.id === id))
    .filter((row) => row !== undefined);
  const rungs = ladder(columns);
  expect(rungs.map(({ label }) => label)).toEqual(['8', '7', '–', '6', '5', '4', '3', '2', '1']);
  expect(rungs[1]?.levels).toEqual([['11'], ['9'], ['9']]);
  expect(rungs[2]?.levels).toEqual([[], [], ['8']]);
  expect(rungs[3]?.levels).toEqual([['9', '10'], ['7', '8'], ['7']]);
});
