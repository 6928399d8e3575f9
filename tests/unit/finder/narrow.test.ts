import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, sortRows } from '#finder/narrow.ts';
import { questionsFor } from '#finder/questions.ts';
import { sortOptions } from '#finder/state.ts';
import { readTable, type Table, type TableFile } from '#finder/table-file.ts';

const keys = ['price', 'subject', 'provider'] as const;
const values = ['a', 'b', 'c', 'd'];

interface Row {
  readonly price: string;
  readonly subject: readonly string[];
  readonly provider: string;
  readonly score: number;
  readonly number: number | null;
}

const row = fc.record({
  price: fc.constantFrom(...values),
  subject: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  provider: fc.constantFrom(...values),
  score: fc.integer({ min: 0, max: 3 }),
  number: fc.option(fc.integer({ min: 0, max: 5 })),
});

const chosen = fc.record({ price: choice(), subject: choice(), provider: choice() }, { requiredKeys: [] });

function choice() {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
}

/** A table in which choosing price "a" also lets "b" through, and "d" leaves the price open. */
const tableOf = (rows: readonly Row[]): Table => {
  const numbers = rows.map(({ number }) => number);
  const words = { values: [''], codes: rows.map(() => 0) };
  const file: TableFile = {
    version: 7,
    asOf: '2026-01-01',
    titles: rows.map((_, index) => `Course ${index}`),
    titleLanguages: words,
    englishTitles: words,
    slugs: rows.map(() => ''),
    kinds: words,
    platforms: words,
    words: [],
    notes: [],
    ages: words,
    whole: [],
    places: rows.map((_, index) => index),
    numbers: {
      price: numbers,
      'price-per-credit': numbers,
      weekly: numbers,
      hours: numbers,
      length: numbers,
      start: numbers,
      credits: numbers,
    },
    pounds: { GBP: 1, EUR: 0.5 },
    facets: [
      ...keys.map((key) => ({
        key,
        label: key,
        values: values.map((_, index) => (index === 0 ? 'a' : 0)),
        names: values,
        codes: rows.map((own) => {
          const codes = [own[key]].flat().map((value) => values.indexOf(value));
          return codes.length > 1 ? codes : (codes[0] ?? 0);
        }),
        ...(key === 'price'
          ? {
              includes: [{ value: 0, with: [1], note: 'with b' }],
              open: [
                {
                  rows: rows
                    .flatMap((own, index) => (own.price === 'd' ? [index] : []))
                    .map((row, at, all) => row - (all[at - 1] ?? 0)),
                },
              ],
              question: 'How much?',
            }
          : {}),
      })),
      // Every third course seems to be over: it is let through only where that is chosen.
      {
        key: 'age',
        label: 'age',
        values: ['undated', 'past'],
        names: ['u', 'p'],
        codes: rows.map((_, index) => (index % 3 === 2 ? 1 : 0)),
        hides: [1],
      },
    ],
  };
  return readTable(file);
};

type Chosen = Partial<Record<(typeof keys)[number], string[]>>;

/** The same, as one would say it. */
const fits = (own: Row, choices: Chosen): boolean =>
  keys.every((key) => {
    const wanted = choices[key];
    if (!wanted) return true;
    const wide = key === 'price' && wanted.includes('a') ? [...wanted, 'b'] : wanted;
    return [own[key]].flat().some((value) => wide.includes(value));
  });

const rowsThatFit = (rows: readonly Row[], choices: Chosen, hasText: boolean) =>
  rows.flatMap((own, index) => (index % 3 !== 2 && fits(own, choices) && (!hasText || own.score > 0) ? [index] : []));

describe('narrowing', () => {
  it('finds the rows, the counts and what each filter takes away exactly as one by one', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), chosen, fc.boolean(), (rows, choices: Chosen, hasText) => {
        const scores = hasText ? rows.map(({ score }) => score) : undefined;
        const found = narrow(tableOf(rows), { chosen: choices }, scores);
        expect(found.rows).toEqual(rowsThatFit(rows, choices, hasText));
        keys.forEach((key, index) => {
          const counts = values.map((value) => rowsThatFit(rows, { ...choices, [key]: [value] }, hasText).length);
          expect([...(found.counts[index] ?? [])]).toEqual(counts);
          const others: Chosen = { ...choices, [key]: undefined };
          expect(found.without[index]).toBe(rowsThatFit(rows, others, hasText).length);
        });
        expect(found.withoutText).toBe(rowsThatFit(rows, choices, false).length);
      }),
    );
  });

  it('tells the rows that might fit, what of them is not known, and what to ask', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), chosen, (rows, choices: Chosen) => {
        const table = tableOf(rows);
        const found = narrow(table, { chosen: choices });
        const silent = rowsThatFit(rows, { ...choices, price: undefined }, false).filter(
          (index) => rows[index]?.price === 'd' && !found.rows.includes(index),
        );
        expect(found.silent).toEqual(silent);
        expect([...found.silentOn]).toEqual([silent.length, 0, 0, 0]);
        for (const index of silent)
          expect(questionsFor(table, { chosen: choices }, index, String)).toEqual(['How much?']);
      }),
    );
  });

  it('lets courses that seem to be over through only where they are asked for', () => {
    const rows = fc.sample(row, { numRuns: 9, seed: 1 });
    const found = narrow(tableOf(rows), { chosen: { age: ['past'] } });
    expect(found.rows).toEqual([2, 5, 8]);
    expect([...(narrow(tableOf(rows), { chosen: {} }).counts[3] ?? [])]).toEqual([6, 3]);
  });

  it('keeps every row in every order, those without the value last', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom(...sortOptions.map(({ key }) => key)),
        (rows, sort) => {
          const table = tableOf(rows);
          const all = rows.map((_, index) => index);
          const scores = Float64Array.from(rows, ({ score }) => score);
          const sorted = sortRows(table, all, sort, { scores, isWhole: new Uint8Array(rows.length).fill(1) });
          expect([...sorted].sort((a, b) => a - b)).toEqual(all);
          if (sort === 'title' || sort === 'relevance' || sort === 'stated') return;
          const numbers = sorted.map((index) => rows[index]?.number ?? null);
          const firstMissing = numbers.indexOf(null);
          const known = numbers.slice(0, firstMissing < 0 ? undefined : firstMissing);
          expect(numbers.slice(known.length).every((value) => value === null)).toBe(true);
          expect(known).toEqual([...known].sort((a, b) => (sort === 'credits' ? -1 : 1) * ((a ?? 0) - (b ?? 0))));
        },
      ),
    );
  });
});
