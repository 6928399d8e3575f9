import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, lastDay, monthName, yearsBefore } from '#domain/dates.ts';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('a date in words', () => {
  it.each([
    ['2026', '2026'],
    ['2026-09', 'September 2026'],
    ['2026-09-01', '1 September 2026'],
    ['2026-12-21', '21 December 2026'],
  ])('says of %s no more than it knows: "%s"', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  it('reads back as the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [date, month, year] = formatDate(day).split(' ');
        const number = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).indexOf(String(month)) + 1;
        expect(`${year}-${String(number).padStart(2, '0')}-${String(date).padStart(2, '0')}`).toBe(day);
      }),
    );
  });
});

describe('the last day of a partial date', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2026-09', '2026-09-30'],
    ['2026-12', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-09-21', '2026-09-21'],
  ])('of %s is %s', (date, day) => {
    expect(lastDay(date)).toBe(day);
  });

  it('is the day before the next month begins', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAfter(lastDay(day.slice(0, 7))).slice(8)).toBe('01');
      }),
    );
  });
});

it('names no month outside the year', () => {
  expect([monthName(0), monthName(13)]).toEqual(['', '']);
});

it('goes back by whole years on the same day', () => {
  expect(yearsBefore('2026-11-23', 2)).toBe('2024-11-23');
});
