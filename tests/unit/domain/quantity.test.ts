import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, formatQuantity, lower, mapQuantity, middle, upper } from '#domain/quantity.ts';

const amounts = fc.integer({ min: 0, max: 1_000_000 });
const quantities = fc.oneof(
  amounts,
  fc.tuple(amounts, fc.integer({ min: 1, max: 1000 })).map(([min, more]) => ({ min, max: min + more })),
);

describe('a quantity in words', () => {
  it('groups thousands', () => {
    expect(formatQuantity(1500)).toBe('1,500');
  });

  it('joins the ends of a range by "to"', () => {
    expect(formatQuantity({ min: 100, max: 1500 })).toBe('100 to 1,500');
  });

  it('shows at most three decimal places', () => {
    expect(formatQuantity(1 / 3)).toBe('0.333');
  });

  it('puts both ends of a range through a format of one’s own', () => {
    expect(formatQuantity({ min: 1, max: 2 }, (value) => `<${value}>`)).toBe('<1> to <2>');
  });
});

describe('a quantity with its unit', () => {
  it.each([
    [1, '1 week'],
    [6, '6 weeks'],
    [0, '0 weeks'],
    [0.5, '0.5 weeks'],
    [{ min: 1, max: 2 }, '1 to 2 weeks'],
  ])('of %j is "%s"', (quantity, words) => {
    expect(countOf(quantity, 'week')).toBe(words);
  });

  it('takes an irregular plural', () => {
    expect(countOf(2, 'UK credit', 'UK credit points')).toBe('2 UK credit points');
  });
});

it('has its middle between its ends', () => {
  fc.assert(
    fc.property(quantities, (quantity) => {
      expect(middle(quantity)).toBeGreaterThanOrEqual(lower(quantity));
      expect(middle(quantity)).toBeLessThanOrEqual(upper(quantity));
    }),
  );
});

it('has its middle half way', () => {
  expect(middle({ min: 10, max: 20 })).toBe(15);
});

it('changes both its ends', () => {
  expect(mapQuantity({ min: 12, max: 30 }, (value) => value * 2)).toEqual({ min: 24, max: 60 });
});

it('stays a single number when changed', () => {
  expect(mapQuantity(12, (value) => value * 2)).toBe(24);
});
