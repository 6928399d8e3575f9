/** Each order of the finder, with rows of which one can say by hand how they stand. */
import { describe, expect, it } from 'vitest';
import { sortRows, sortSilent } from '#finder/narrow.ts';
import type { SortKey } from '#finder/state.ts';
import type { Table } from '#finder/table-file.ts';

const numbers = [30, 10, Number.NaN, 20, 10];

/** As much of a table as orders read: five rows, two providers. */
const table = {
  count: 5,
  places: [4, 3, 2, 1, 0],
  numbers: Object.fromEntries(
    ['price', 'price-per-credit', 'weekly', 'hours', 'length', 'start', 'credits'].map((key) => [key, numbers]),
  ),
  spans: {},
  facets: [{ key: 'provider', starts: [0, 1, 2, 3, 4, 5], codes: [0, 0, 1, 1, 0] }],
} as unknown as Table;

const all = [0, 1, 2, 3, 4];
const found = (scores: number[], isWhole: number[]) => ({
  scores: Float64Array.from(scores),
  isWhole: Uint8Array.from(isWhole),
});

describe('an order', () => {
  it.each(['price', 'price-per-credit', 'hours', 'length', 'start'] as const)(
    'by %s puts the least first, the unknown last and keeps ties',
    (sort) => {
      expect(sortRows(table, all, sort)).toEqual([1, 4, 3, 0, 2]);
    },
  );

  it.each([
    ['credits', [0, 3, 1, 4, 2]],
    ['title', [0, 1, 2, 3, 4]],
    ['stated', [4, 3, 2, 1, 0]],
  ] as [SortKey, number[]][])('by %s is %j', (sort, rows) => {
    expect(sortRows(table, [3, 1, 0, 4, 2], sort)).toEqual(rows);
  });

  it('by relevance puts the best first, and equal ones in the order of lists', () => {
    expect(sortRows(table, all, 'relevance', found([1, 2, 3, 2, 1], [1, 1, 1, 1, 1]))).toEqual([2, 3, 1, 4, 0]);
  });

  it('puts rows with all the words before those with most of them, whatever it is by', () => {
    const answer = found([9, 8, 7, 6, 5], [0, 1, 0, 1, 0]);
    expect(sortRows(table, all, 'relevance', answer)).toEqual([1, 3, 0, 2, 4]);
    expect(sortRows(table, all, 'price', answer)).toEqual([1, 3, 4, 0, 2]);
  });
});

describe('the order of courses that might fit', () => {
  const start = Float64Array.from([1, 2, 3, 4, 5]);
  const chosen = { ...table, numbers: { ...table.numbers, start } } as Table;

  const silent = {
    silent: all,
    unknowns: new Map([
      [0, 2],
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
    ]),
  };

  it('puts those first of which least is unknown, then one of each provider, in the order of lists', () => {
    expect(sortSilent(chosen, silent, 'stated')).toEqual([3, 1, 2, 4, 0]);
  });

  it('keeps an order that is asked for among equally unknown ones', () => {
    expect(sortSilent(chosen, silent, 'price')).toEqual([1, 3, 2, 4, 0]);
  });

  it('puts those that have all the words first, then those that fit at least half as well as the best', () => {
    const one = { silent: all, unknowns: new Map(all.map((row) => [row, 1])) };
    expect(sortSilent(chosen, one, 'relevance', found([10, 4, 5, 4, 9], [0, 0, 0, 1, 1]))).toEqual([4, 3, 2, 0, 1]);
  });

  it('puts those of a subject that has the words before others that fit as well, and after those that fit better', () => {
    const one = { silent: all, unknowns: new Map(all.map((row) => [row, 1])) };
    const order = { ...found([9, 9, 9, 1, 1], [1, 1, 1, 1, 1]), isOfSubject: Uint8Array.of(0, 1, 0, 1, 0) };
    expect(sortSilent(chosen, one, 'relevance', order)).toEqual([1, 2, 0, 3, 4]);
  });

  it('puts lessons of under ten hours last, by the upper end of a range, however well they fit', () => {
    const one = { silent: all, unknowns: new Map([[0, 1]]) };
    const hours = Float64Array.from([30, 9.9, Number.NaN, 9, 10]);
    const short = { ...chosen, numbers: { ...chosen.numbers, hours }, spans: { hours: { 3: [8, 10] } } } as Table;
    expect(sortSilent(short, one, 'relevance', found([1, 9, 1, 1, 1], [1, 1, 1, 1, 1]))).toEqual([4, 3, 2, 0, 1]);
  });

  it('puts those with a start to come before others that fit as well', () => {
    const one = { silent: all, unknowns: new Map<number, number>() };
    const some = Float64Array.from([1, Number.NaN, Number.NaN, Number.NaN, 5]);
    const started = { ...chosen, numbers: { ...chosen.numbers, start: some } } as Table;
    expect(sortSilent(started, one, 'stated').slice(0, 2)).toEqual([4, 0]);
  });
});

it('an order counts a range by its upper end, as "at most" does', () => {
  const ranges = { ...table, spans: { hours: { 1: [0, 25], 4: [5, 15] } } } as unknown as Table;
  expect(sortRows(ranges, all, 'hours')).toEqual([4, 3, 1, 0, 2]);
});
