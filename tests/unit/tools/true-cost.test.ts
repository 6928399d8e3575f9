import { describe, expect, test } from 'vitest';
import { costRows, describeCosts, trueCost, type CostItems } from '#tools/true-cost.ts';

const course = { fee: 495, payments: 1, certificate: 0, other: 0, hours: 150, credit: { value: 15, perEcts: 2 } };

describe('the true cost of a course', () => {
  test('is £33 a UK credit and £66 an ECTS credit for £495 and 15 credits', () => {
    expect(trueCost(course, undefined)).toEqual({
      money: 495,
      leftOut: [],
      time: undefined,
      whole: undefined,
      perHour: 3.3,
      perCredit: 33,
      perEcts: 66,
    });
  });

  test('adds every payment, the certificate and the rest', () => {
    expect(trueCost({ ...course, fee: 39, payments: 4, certificate: 50, other: 12.5 }, undefined).money).toBe(218.5);
  });

  test('counts time only where both the hours and their worth are known', () => {
    expect(trueCost(course, 12)).toMatchObject({ time: 1800, whole: 2295 });
    expect(trueCost({ ...course, hours: undefined }, 12)).toMatchObject({
      time: undefined,
      whole: undefined,
      perHour: undefined,
    });
  });

  test('a free course costs nothing for each credit, not an unknown amount', () => {
    expect(trueCost({ ...course, fee: 0 }, undefined)).toMatchObject({ money: 0, perCredit: 0, perHour: 0 });
  });

  test('credit without an agreed rate has a price of its own but none in ECTS', () => {
    expect(trueCost({ ...course, credit: { value: 5, perEcts: undefined } }, undefined)).toMatchObject({
      perCredit: 99,
      perEcts: undefined,
    });
  });

  test('never divides by nothing', () => {
    const cost = trueCost({ ...course, hours: 0, credit: { value: 0, perEcts: 2 } }, 0);
    expect(Object.values(cost).filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
  });

  test('what is not known is left out and named, not counted as nothing', () => {
    const cost = trueCost({ ...course, certificate: undefined, other: undefined }, undefined);
    expect(cost).toMatchObject({ money: 495, leftOut: ['certificate', 'other'] });
    expect(trueCost({ ...course, fee: undefined, certificate: 50 }, 12)).toMatchObject({
      money: undefined,
      perHour: undefined,
      perCredit: undefined,
      perEcts: undefined,
      time: 1800,
      whole: undefined,
    });
  });
});

describe('the comparison of courses', () => {
  const priced = (items: Partial<CostItems>, name = 'A', currency = 'GBP') => ({
    name,
    currency,
    unit: 'UK credit',
    cost: trueCost({ ...course, ...items }, 12),
  });
  const row = (label: string, courses: Parameters<typeof costRows>[0]) =>
    costRows(courses).find((line) => line.label === label)?.cells;

  test('has a line for each figure that any course has', () => {
    expect(costRows([priced({})])).toEqual([
      { label: 'You pay in all', cells: ['£495'] },
      { label: 'For each credit', cells: ['£33 a UK credit'] },
      { label: 'For each ECTS credit', cells: ['£66'] },
      { label: 'For each hour of study', cells: ['£3.30'] },
      { label: 'Your time', cells: ['£1,800'] },
      { label: 'Money and time together', cells: ['£2,295'] },
    ]);
  });

  test('says of each course what it does not know of it', () => {
    const courses = [
      priced({}),
      priced({ fee: undefined, credit: undefined }, 'B'),
      priced({ other: undefined, hours: undefined, credit: { value: 5, perEcts: undefined } }, 'C'),
    ];
    expect(row('You pay in all', courses)).toEqual(['£495', 'not known', '£495']);
    expect(row('Not included, because left empty', courses)).toEqual(['nothing', 'nothing', 'anything else']);
    expect(row('For each ECTS credit', courses)).toEqual(['£66', 'not known', 'no agreed rate']);
    expect(row('For each hour of study', courses)).toEqual(['£3.30', 'not known', 'not known']);
  });

  test('a sum of less than a penny is not shown as nothing, and nothing is', () => {
    expect(row('For each hour of study', [priced({ fee: 1, hours: 20_000 })])).toEqual(['less than £0.01']);
    expect(row('For each hour of study', [priced({ fee: 0 })])).toEqual(['£0']);
  });

  test('is told in a sentence', () => {
    expect(describeCosts([])).toBe('');
    expect(describeCosts([priced({})])).toBe('A costs £495 in all.');
    expect(describeCosts([priced({ certificate: undefined })])).toBe(
      'A costs £495 in all; what you left empty is not included.',
    );
    expect(describeCosts([priced({ fee: undefined })])).toBe('What A costs cannot be worked out without its fee.');
    expect(describeCosts([priced({}), priced({}, 'B')])).toMatch(/^2 courses: compare/);
    expect(describeCosts([priced({}), priced({}, 'B', 'EUR')])).toMatch(/^2 courses in different currencies/);
  });
});
