import { describe, expect, it } from 'vitest';
import { ectsOf, formatCredit, formatCredits, toEcts } from '#domain/credit.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';

const credit = (system: string, value: number | { min: number; max: number }, name?: string) => ({
  system: creditSystem(system),
  value,
  name,
});

describe('credit in words', () => {
  it('gives UK credits with their ECTS', () => {
    expect(formatCredit(credit('cats', 15))).toBe('15 UK credits (about 7.5 ECTS)');
  });

  it('says ECTS once', () => {
    expect(formatCredit(credit('ects', { min: 3, max: 6 }))).toBe('3 to 6 ECTS credits');
  });

  it('does not convert hours of professional development', () => {
    expect(formatCredit(credit('cpd-hours', 20))).not.toContain('ECTS');
  });

  it('names a provider’s own points as the provider does', () => {
    expect(formatCredit(credit('local', 5, 'Fixture points'))).toBe('5 Fixture points');
  });

  it('uses the singular for one', () => {
    expect(formatCredit(credit('ects', 1))).toBe('1 ECTS credit');
  });
});

describe('the ECTS of an amount', () => {
  it.each([
    ['cats', 10, 5],
    ['us-semester', 3, 6],
    ['us-quarter', 1, 1.3],
    ['ects', 5, 5],
  ])('of %s %d is %d', (system, value, ects) => {
    expect(toEcts(credit(system, value))).toBe(ects);
  });

  it('is a range where the amount is one', () => {
    expect(toEcts(credit('cats', { min: 10, max: 30 }))).toEqual({ min: 5, max: 15 });
  });

  it('is not known of a provider’s own points', () => {
    expect(toEcts(credit('local', 5))).toBeUndefined();
  });
});

describe('the credit of a course', () => {
  it('is "None" where the course says that it carries none', () => {
    expect(formatCredits(makeCourse({ credits: [] }))).toBe('None');
  });

  it('is left out where nothing is stated', () => {
    expect(formatCredits(makeCourse())).toBeUndefined();
  });

  it('is given in every system that is stated', () => {
    expect(formatCredits(makeCourse({ credits: [credit('ects', 5), credit('local', 2, 'stars')] }))).toBe(
      '5 ECTS credits; 2 stars',
    );
  });

  it('counts for sorting in the first system that converts', () => {
    expect(ectsOf(makeCourse({ credits: [credit('local', 99), credit('cats', 20)] }))).toBe(10);
  });
});
