import { describe, expect, test } from 'vitest';
import { trueCost } from '#domain/true-cost.ts';

const course = { fee: 495, payments: 1, certificate: 0, other: 0, hours: 150, credit: { value: 15, perEcts: 2 } };

describe('the true cost of a course', () => {
  test('is £33 a UK credit and £66 an ECTS credit for £495 and 15 credits', () => {
    expect(trueCost(course, undefined)).toEqual({
      money: 495,
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
    expect(Object.values(cost).every((value) => value === undefined || Number.isFinite(value))).toBe(true);
  });
});
