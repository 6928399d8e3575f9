import { expect, it } from 'vitest';
import type { ComparedCourse } from '../../../src/domain/comparison-file.ts';
import { comparedIn, wordsOfComparison } from '../../../src/domain/comparison-words.ts';

const course = (values: ComparedCourse['values'], words: string): ComparedCourse => ({
  title: 'Title',
  provider: 'Provider',
  values,
  numbers: { price: { from: 1, to: 2, words } },
  strips: { price: words },
});

const english = course(
  [
    { words: 'Free', note: 'as of 2026', measured: { cost: 'free' } },
    { words: 'Not stated', isMissing: true },
    { words: 'Registered pharmacist' },
    { words: 'Online', note: 'our reading' },
  ],
  '£1',
);
const spanish = course(
  [
    { words: 'Gratis', note: 'a fecha de 2026', measured: { cost: 'free' } },
    { words: 'No lo indica', isMissing: true },
    { words: 'Registered pharmacist' },
    { words: 'En línea' },
  ],
  '1 £',
);

it('gives the course of the edition back from that of the site and its words', () => {
  const words = wordsOfComparison({ a: english }, { a: spanish });
  expect(comparedIn(english, words['a'])).toEqual({ ...spanish, foreign: ['Registered pharmacist'] });
});

it('carries nothing that both say alike', () => {
  expect(wordsOfComparison({ a: english }, { a: english })).toEqual({ a: { values: {}, numbers: {}, strips: {} } });
});

it('is refused where the two have other courses', () => {
  expect(() => wordsOfComparison({ a: english }, {})).toThrow(/"a"/);
});
