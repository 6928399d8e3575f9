import { describe, expect, it } from 'vitest';
import { countFits } from '#finder/count.ts';
import { hasLimit, narrow, sortSilent, weeklyAsked } from '#finder/narrow.ts';
import { questionsFor } from '#finder/questions.ts';
import { readQuery, toggle, writeQuery } from '#finder/state.ts';
import { indexTable } from '#finder/table-index.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { poundsPer } from '#domain/currency-rates.ts';
import { hoursAWeek } from '#words/finder.ts';
import { creditSystem, makeCourse, makeProvider } from '../../support/make.ts';

const asOf = '2026-11-23';
const priced = (id: string, amount: number, currency = 'GBP') =>
  makeCourse({
    id: `fixture-college/${id}`,
    title: id,
    price: { category: 'paid', options: [{ amount, currency, per: 'course', for: 'everyone', covers: 'both' }] },
  });
const tableOf = (courses: Parameters<typeof encodeTable>[0]) => readTable(encodeTable(courses, asOf));
const ownPace = { mode: 'online', inferred: false, pace: 'self-paced' } as const;
const found = (table: ReturnType<typeof tableOf>, query: string) => {
  const { state } = readQuery(query, table.facets);
  return narrow(table, state).rows.map((row) => table.titles[row]);
};

describe('"at most" in the finder', () => {
  const euros = 500 / (poundsPer('EUR') ?? 1);
  const table = tableOf([
    priced('a', 500),
    priced('b', 500.5),
    priced('c', euros - 1, 'EUR'),
    makeCourse({ title: 'd' }),
  ]);

  it('lets through what costs just as much, and nothing that costs more', () => {
    expect(found(table, '?price=500')).toEqual(['a', 'c']);
  });

  it('reads an amount in another currency by the rates of content', () => {
    expect(found(table, `?price=${Math.floor(euros)}&currency=EUR`)).toEqual(['c']);
    expect(found(table, '?price=500&currency=EUR')).toEqual([]);
  });

  it('keeps the currency in the address, and takes both back with the amount', () => {
    const { state, ignored } = readQuery('?price=600&currency=EUR&weekly=5', table.facets);
    expect(ignored).toEqual([]);
    expect(state.chosen).toEqual({ weekly: ['5'], price: ['600-EUR'] });
    expect(readQuery(writeQuery(state), table.facets).state).toEqual(state);
    expect(writeQuery(toggle(state, 'price', '600-EUR', false, table.facets))).toBe('?weekly=5');
  });

  it('says of an amount in a currency without a rate, or that is no number, that it was ignored', () => {
    expect(readQuery('?price=600&currency=KWD', table.facets).ignored).toEqual(['Price: no course has “600-KWD”']);
    expect(readQuery('?weekly=many', table.facets).ignored).toEqual(['Hours a week: no course has “many”']);
    expect(readQuery('?weekly=-5', table.facets).ignored).toEqual(['Hours a week: no course has “-5”']);
  });

  it('takes an empty field of a form for none', () => {
    expect(readQuery('?weekly=&price=&currency=GBP&q=&mode=', table.facets)).toMatchObject({
      state: { chosen: {} },
      ignored: [],
    });
  });

  it('counts a course without a number as one that might fit', () => {
    const { state } = readQuery('?price=500', table.facets);
    expect(narrow(table, state).silent.map((row) => table.titles[row])).toEqual(['d']);
    expect(countFits(table, indexTable(table), state, undefined)).toEqual({ fit: 2, might: 1 });
  });

  it('takes the hours a week from the source, or from hours in all and weeks; at one’s own pace none are too few for hours that are known', () => {
    const weekly = tableOf([
      makeCourse({ title: 'stated', workload: { hoursPerWeek: { min: 4, max: 5 } } }),
      makeCourse({ title: 'too many', workload: { hoursPerWeek: 6 } }),
      makeCourse({ title: 'worked out', workload: { hours: 40 }, duration: { value: 8, unit: 'weeks' } }),
      makeCourse({ title: 'too many in fact', workload: { hours: 48 }, duration: { value: 8, unit: 'weeks' } }),
      makeCourse({ title: 'own pace', delivery: ownPace, workload: { hours: 90 } }),
      makeCourse({ title: 'hours not known', delivery: ownPace }),
      makeCourse({ title: 'in one week', workload: { hours: { min: 2, max: 5 } } }),
      makeCourse({ title: 'in two weeks perhaps', workload: { hours: { min: 5, max: 6 } } }),
      makeCourse({ title: 'a part alone', workload: { hoursPerWeek: 2, of: 'part' } }),
    ]);
    expect(found(weekly, '?weekly=5')).toEqual(['stated', 'worked out', 'own pace', 'in one week']);
    const { state } = readQuery('?weekly=5', weekly.facets);
    // "In one week" has no hours a week: it can be taken in any, and its card says what it takes in all.
    expect(
      ['stated', 'worked out', 'own pace', 'in one week'].map((title) =>
        weeklyAsked(weekly, state, weekly.titles.indexOf(title)),
      ),
    ).toEqual([[4, 5], 5, 'own', undefined]);
    expect(weeklyAsked(weekly, readQuery('', weekly.facets).state, 0)).toBeUndefined();
    expect(narrow(weekly, readQuery('?weekly=5', weekly.facets).state).silent.map((row) => weekly.titles[row])).toEqual(
      ['hours not known', 'in two weeks perhaps', 'a part alone'],
    );
  });

  it('counts a range that only begins within it as one that might fit, with the question whether it does', () => {
    const ranges = tableOf([
      makeCourse({ title: 'wide', workload: { hoursPerWeek: { min: 3, max: 10 } } }),
      makeCourse({ title: 'within', workload: { hoursPerWeek: { min: 3, max: 5 } } }),
      makeCourse({ title: 'beyond', workload: { hoursPerWeek: { min: 6, max: 10 } } }),
      {
        ...priced('dear', 1),
        price: {
          category: 'paid',
          options: [
            { amount: { min: 400, max: 900 }, currency: 'GBP', per: 'course', for: 'everyone', covers: 'both' },
          ],
        },
      },
    ]);
    const mightFit = (query: string) => {
      const { state } = readQuery(query, ranges.facets);
      return narrow(ranges, state).silent.map((row) => [
        ranges.titles[row],
        ...questionsFor(ranges, state, row, (_, value) => `up to ${value}`).filter((text) => /enough/.test(text)),
      ]);
    };
    const isOf = (title: string) => (row: (string | undefined)[]) => row[0] === title;
    expect(found(ranges, '?weekly=5')).toEqual(['within']);
    expect(mightFit('?weekly=5').find(isOf('wide'))).toEqual(['wide', 'Hours a week: is up to 5 enough?']);
    expect(mightFit('?weekly=5').some(isOf('beyond'))).toBe(false);
    expect(found(ranges, '?weekly=10')).toEqual(['wide', 'within', 'beyond']);
    expect(mightFit('?price=500').find(isOf('dear'))).toEqual(['dear', 'Price: is up to 500 enough?']);
    expect(found(ranges, '?price=900')).toEqual(['dear']);
    expect(weeklyAsked(ranges, readQuery('?weekly=5', ranges.facets).state, 0)).toEqual([3, 10]);
    expect(hoursAWeek([3, 10])).toBe('3 to 10 a week');
  });

  it.each([
    ['year', {}, 3000, 500, 0],
    ['year', { duration: { value: 6, unit: 'months' } }, 900, 500, 1],
    ['year', { duration: { value: 6, unit: 'months' } }, 1100, 500, 0],
    ['year', { duration: { value: 3, unit: 'years' } }, 200, 500, 0],
    ['month', {}, 40, 500, 1],
    ['month', { duration: { value: 18, unit: 'months' } }, 40, 500, 0],
    ['module', {}, 349, 500, 1],
    ['module', {}, 349, 300, 0],
    ['credit', { credits: [{ system: creditSystem('ects'), value: 10 }] }, 60, 500, 0],
    ['credit', { credits: [{ system: creditSystem('ects'), value: 5 }] }, 60, 500, 1],
  ] as const)(
    'a price by the %s of %j, £%d, beside a limit of £%d might fit: %d',
    (per, fields, amount, limit, might) => {
      const byPiece = tableOf([
        {
          ...makeCourse(fields),
          price: { category: 'paid', options: [{ amount, currency: 'GBP', per, for: 'everyone', covers: 'both' }] },
        },
      ]);
      const { state } = readQuery(`?price=${limit}`, byPiece.facets);
      expect(narrow(byPiece, state).silent).toHaveLength(might);
    },
  );

  it('lets what is paid without an amount fit a limit perhaps, and never “free”', () => {
    const paid = tableOf([
      makeCourse({ title: 'paid', price: { category: 'paid', options: [] } }),
      makeCourse({ title: 'by subscription', price: { category: 'subscription', options: [] } }),
      makeCourse({ title: 'silent' }),
      makeCourse({ title: 'free', price: { category: 'free', options: [] } }),
    ]);
    const might = (query: string) =>
      narrow(paid, readQuery(query, paid.facets).state).silent.map((row) => paid.titles[row]);
    expect(might('?price=free')).toEqual(['silent']);
    expect(might('?price=500')).toEqual(['paid', 'by subscription', 'silent']);
  });

  it('counts no course of unknown price whose kind costs at least twice the limit, and says how many', () => {
    const eight = [2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000].map((amount) => ({
      ...priced(`masters-${amount}`, amount),
      type: 'masters' as const,
    }));
    const unpriced = [
      makeCourse({ title: 'unknown', type: 'masters' }),
      makeCourse({ title: 'short', type: 'short-course' }),
    ];
    const might = (query: string, known = eight) => {
      const masters = tableOf([...known, ...unpriced]);
      const { silent, leftOut } = narrow(masters, readQuery(query, masters.facets).state);
      return [
        silent.map((row) => masters.titles[row]),
        leftOut[masters.facets.findIndex(({ key }) => key === 'price')],
      ];
    };
    expect(might('?price=999')).toEqual([['short'], 1]);
    expect(might('?price=1000')).toEqual([['unknown', 'short'], 0]);
    // Of seven masters one learns what these seven cost, and not what a masters does.
    expect(might('?price=999', eight.slice(1))).toEqual([['unknown', 'short'], 0]);
  });
});

describe('courses that might fit', () => {
  it('stand with the least unknown first, then one of each provider before a second of any', () => {
    const [one, two] = [makeProvider({ id: 'one', name: 'One' }), makeProvider({ id: 'two', name: 'Two' })];
    const known = { delivery: { mode: 'online' as const, inferred: false }, assessment: { text: 'An exam' } };
    const free = { category: 'free' as const, options: [] };
    const table = tableOf([
      makeCourse({ id: 'one/neither', title: 'neither', provider: one, ...known, entry: { text: 'None' } }),
      makeCourse({ id: 'one/full', title: 'full', provider: one, ...known, entry: { text: 'None' }, price: free }),
      makeCourse({ id: 'one/fair', title: 'fair', provider: one, ...known, price: free }),
      makeCourse({ id: 'two/bare', title: 'bare', provider: two, price: free }),
    ]);
    const { state } = readQuery('?price=500&weekly=5', table.facets);
    const might = narrow(table, state);
    expect(hasLimit(table, state)).toBe(true);
    expect(sortSilent(table, might, 'stated').map((row) => table.titles[row])).toEqual([
      'full',
      'bare',
      'fair',
      'neither',
    ]);
    expect(sortSilent(table, might, 'title').map((row) => table.titles[row])).toEqual([
      'full',
      'fair',
      'bare',
      'neither',
    ]);
  });
});
