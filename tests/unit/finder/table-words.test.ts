/** The words of an edition for the table of the site. */
import { expect, it } from 'vitest';
import { readTable, type TableFile } from '../../../src/finder/table-file.ts';
import { encodeTable } from '../../../src/finder/table.ts';
import { inWords, wordsOfTable } from '../../../src/finder/table-words.ts';
import { makeCourse } from '../../support/make.ts';

const courses = ['One', 'Two', 'Three'].map((title) => makeCourse({ id: `acme/${title.toLowerCase()}`, title }));
const original = encodeTable(courses, '2026-11-01');

/** The same table in other words, with the values of each facet in another order. */
const own: TableFile = {
  ...original,
  kinds: { values: ['Primero', 'Otro'], codes: [0, 0, 1] },
  facets: original.facets.map((facet) => ({
    ...facet,
    label: `${facet.label}!`,
    values: facet.values
      .map((value, at) => value || readTable(original).facets.find(({ key }) => key === facet.key)?.values[at] || '')
      .reverse(),
    names: facet.names.map((name) => `${name}!`).reverse(),
  })),
};

it('say of each row what the edition says, and of each value by its name', () => {
  const table = readTable(inWords(original, wordsOfTable(original, own)));
  expect([0, 1, 2].map((row) => table.cardOf(row).kind)).toEqual(['Primero', 'Otro', 'Primero']);
  const site = readTable(original);
  expect(table.facets.map(({ values }) => values)).toEqual(site.facets.map(({ values }) => values));
  expect(table.facets.map(({ names }) => names)).toEqual(
    site.facets.map(({ names }) => names.map((name) => `${name}!`)),
  );
  expect([0, 1, 2].map(table.idOf)).toEqual([0, 1, 2].map(site.idOf));
});

it('are few where the two say the same', () => {
  const { kinds, words, notes, ages } = wordsOfTable(original, original);
  expect([kinds, ...words, ...notes, ages].map(({ values, rows }) => [Object.keys(values), rows])).toEqual(
    [kinds, ...words, ...notes, ages].map(() => [[], undefined]),
  );
});

it('are refused of a table of other courses', () => {
  expect(() => wordsOfTable(original, encodeTable(courses.slice(1), '2026-11-01'))).toThrow(/other courses/);
});
