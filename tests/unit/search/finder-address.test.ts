import { expect, it } from 'vitest';
import { finderAddress, isLimit } from '#search/finder-address.ts';
import type { ReadFilter } from '#query/read-query.ts';

const filter = (facet: string, value: string, isNot = false): ReadFilter => ({
  facet,
  values: [value],
  isNot,
  said: value,
});
const amount = (kind: 'exactly' | 'up-to', said: string): ReadFilter => ({
  ...filter('price', 'any'),
  said,
  range: { kind, least: 0, most: 500 },
});

it('has choices as choices, amounts as the words that were typed, and the rest of the words before them', () => {
  const address = finderAddress(
    [filter('mode', 'online'), filter('subject', 'law', true), amount('up-to', 'under £500')],
    'contract',
  );
  const url = new URL(address, 'https://site.example');
  expect(url.pathname).toBe('/courses/');
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: 'contract under £500', mode: 'online', subject: '-law' });
});

it('is the finder alone where nothing was said', () => {
  expect(finderAddress([], '')).toBe('/courses/');
});

it('tells limits from amounts that are named exactly', () => {
  expect([amount('up-to', 'a'), amount('exactly', 'a'), filter('mode', 'online')].map(isLimit)).toEqual([
    true,
    false,
    false,
  ]);
});
