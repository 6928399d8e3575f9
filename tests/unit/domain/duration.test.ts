import { describe, expect, it } from 'vitest';
import { durationWeeks, formatDuration, formatTotalHours, totalHours } from '#domain/duration.ts';
import { makeCourse } from '../../support/make.ts';

describe('a length in words', () => {
  it.each([
    [{ value: 1, unit: 'weeks' }, '1 week'],
    [{ value: 12, unit: 'weeks' }, '12 weeks'],
    [{ value: { min: 1, max: 2 }, unit: 'semesters' }, '1 to 2 semesters'],
  ] as const)('of %j is "%s"', (duration, words) => {
    expect(formatDuration(duration)).toBe(words);
  });
});

describe('a length in weeks', () => {
  it.each([
    [{ value: 7, unit: 'days' }, 1],
    [{ value: 3, unit: 'months' }, 13],
    [{ value: 2, unit: 'years' }, 104],
    [{ value: { min: 4, max: 8 }, unit: 'weeks' }, 6],
  ] as const)('of %j is %d', (duration, weeks) => {
    expect(durationWeeks(duration)).toBeCloseTo(weeks);
  });

  it('is not known of semesters, which have no fixed length', () => {
    expect(durationWeeks({ value: 1, unit: 'semesters' })).toBeUndefined();
  });

  it('is not known where no length is stated', () => {
    expect(durationWeeks(undefined)).toBeUndefined();
  });
});

describe('the total hours', () => {
  it('are those stated, even where weeks and hours a week say otherwise', () => {
    const course = makeCourse({ workload: { hours: 150, hoursPerWeek: 5 }, duration: { value: 10, unit: 'weeks' } });
    expect(formatTotalHours(course)).toBe('150 hours');
  });

  it.each([
    [{ min: 0, max: 1 }, 'up to 1 hour'],
    [{ min: 0, max: 0.5 }, 'up to 30 minutes'],
    [{ min: 0.5, max: 1 }, '0.5 to 1 hour'],
    [0.25, '15 minutes'],
  ])('%j read as %s', (hours, words) => {
    expect(formatTotalHours(makeCourse({ workload: { hours } }))).toBe(words);
  });

  it.each([
    [12, 13, '156 hours'],
    [12, { min: 4, max: 6 }, '48 to 72 hours'],
    [{ min: 6, max: 8 }, 10, '60 to 80 hours'],
    [{ min: 6, max: 8 }, { min: 4, max: 5 }, '24 to 40 hours'],
  ])('of %j weeks at %j hours a week are worked out as about %s', (value, hoursPerWeek, words) => {
    const course = makeCourse({ workload: { hoursPerWeek }, duration: { value, unit: 'weeks' } });
    expect(formatTotalHours(course)).toBe(`about ${words}`);
  });

  it('are not worked out from months, which differ in length', () => {
    const course = makeCourse({ workload: { hoursPerWeek: 5 }, duration: { value: 3, unit: 'months' } });
    expect(totalHours(course)).toBeUndefined();
  });

  it('are not known from hours a week alone', () => {
    expect(formatTotalHours(makeCourse({ workload: { hoursPerWeek: 5 } }))).toBeUndefined();
  });
});
