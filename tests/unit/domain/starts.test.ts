import { describe, expect, it } from 'vitest';
import {
  comingIntakes,
  comingWords,
  earlierStarts,
  formatNextStart,
  nextIntake,
  pastIntakes,
  pastStartWords,
  startWords,
  undatedStartWords,
} from '#domain/starts.ts';
import { makeCourse } from '../../support/make.ts';

const today = '2026-11-23';
const starting = (...intakes: { start: string; end?: string; applyBy?: string; state?: 'closed' | 'full' }[]) =>
  makeCourse({ intakes });

describe('the next start', () => {
  it('is the first one that has not passed', () => {
    const course = starting({ start: '2027-09-06' }, { start: '2026-09-07' }, { start: '2027-01-18' });
    expect(formatNextStart(course, today)).toBe('18 January 2027');
  });

  it('is never in the past', () => {
    expect(formatNextStart(starting({ start: '2026-09-07' }), today)).toBeUndefined();
  });

  it('may be later in the present month where only the month is known', () => {
    expect(formatNextStart(starting({ start: '2026-11' }), today)).toBe('November 2026');
  });

  it('leaves out an intake that is full, closed or past its last date to apply', () => {
    const course = starting(
      { start: '2026-12-01', state: 'full' },
      { start: '2026-12-02', state: 'closed' },
      { start: '2026-12-03', applyBy: '2026-11-01' },
      { start: '2027-02' },
    );
    expect(nextIntake(course, today)?.start).toBe('2027-02');
  });

  it('is told with those that one can no longer join, which say so', () => {
    const course = starting(
      { start: '2027-02' },
      { start: '2026-12-01', state: 'full' },
      { start: '2026-12-03', applyBy: '2026-11-01' },
      { start: '2026-09' },
    );
    expect(comingIntakes(course, today).map((intake) => comingWords(intake, today))).toEqual([
      '1 December 2026; full',
      '3 December 2026; apply by 1 November 2026; closed to applications',
      'February 2027',
    ]);
  });

  it('is told with the latest four that are over', () => {
    const course = starting(...['2022-01', '2023-01', '2024-01', '2025-01', '2026-01'].map((start) => ({ start })));
    expect(earlierStarts(course, today)).toEqual(['January 2026', 'January 2025', 'January 2024', 'January 2023']);
  });

  it('is any time where one may start when one likes', () => {
    expect(formatNextStart(starting({ start: 'anytime' }), today)).toBe('Any time');
  });

  it('is not offered for a course that takes no applications', () => {
    expect(formatNextStart(makeCourse({ status: 'paused', intakes: [{ start: 'anytime' }] }), today)).toBeUndefined();
  });

  it('names the months where no year is stated', () => {
    expect(formatNextStart(makeCourse({ startMonths: [2, 9] }), today)).toBe('Each year in February and September');
  });
});

it('lists past starts with the latest first', () => {
  const course = starting({ start: '2024-01' }, { start: '2027-01' }, { start: '2026-09-07' });
  expect(pastIntakes(course, today).map(({ start }) => start)).toEqual(['2026-09-07', '2024-01']);
});

describe('what a source says of starts in words', () => {
  const said = (startNote: string, date?: string) => {
    const course = makeCourse({
      startNote,
      source: { name: 'Fixture page', kind: 'provider', ...(date ? { date } : {}) },
    });
    return [startWords(course, '2026-11-23'), pastStartWords(course, '2026-11-23')];
  };

  it.each([
    ['Autumn 2024', undefined, 'Autumn 2024'],
    ['2024-25', undefined, '2024-25'],
    ['Spring semester of 2025/26', undefined, 'Spring semester of 2025/26'],
    ['Autumn 2026', 'Autumn 2026', undefined],
    ['2026/27', '2026/27', undefined],
    ['Second semester', 'Second semester', undefined],
  ])('"%s" is offered as %s and past as %s', (note, offered, past) => {
    expect(said(note)).toEqual([offered, past]);
  });

  it('is dated by its page where it names no year and the page is of an earlier one', () => {
    expect(said('Autumn term', '2023')[0]).toBe('Autumn term (said in 2023)');
    expect(said('Autumn term', '2026')[0]).toBe('Autumn term');
  });

  it.each([
    ['Register by 7 March', '2023', 'past'],
    ['Register by 7 March', '2026-04-02', 'offered'],
    ['Register by 7 March', '2026-02', 'past'],
    ['Register by 7 March', '2026', 'unknown'],
    ['Register by 24 November', '2026-11-24', 'offered'],
    ['Register by 23 November', '2026-11-23', 'offered'],
    ['Register by 22 November', '2026-11-22', 'past'],
    ['2 April to 3 June', undefined, 'unknown'],
    ['A new group every fall; priority deadline 15 July', undefined, 'offered'],
    ['Before the exams of March and June', undefined, 'offered'],
    ['Two intakes a year; in 2026 apply by 26 January or 29 June', '2026', 'past'],
  ])('“%s”, on a page of %s, is %s: a day without a year is of the year after its page', (note, date, wanted) => {
    const course = makeCourse({ startNote: note, source: { name: 'Page', kind: 'provider', date } });
    const [offered, past] = said(note, date);
    const found = { offered, past, unknown: undatedStartWords(course, '2026-11-23') };
    expect(Object.entries(found).flatMap(([kind, words]) => (words === undefined ? [] : [kind]))).toEqual([wanted]);
  });
});

it.each([
  ['Autumn semester of 2026/27; apply by 23 August 2026', '2026-08-24'],
  ['Two intakes in 2026; apply by 2 February or 6 July 2026', '2026-07-07'],
  ['Applications by May 2027', '2027-06-01'],
  ['Autumn semester of 2026/27', '2026-12-01'],
  ['Fall 2026', '2026-12-01'],
])('words about starts, “%s”, are of the past from %s', (startNote, from) => {
  const course = makeCourse({ startNote });
  const before = new Date(Date.parse(from) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect([startWords(course, before), pastStartWords(course, before)]).toEqual([startNote, undefined]);
  expect([startWords(course, from), pastStartWords(course, from)]).toEqual([undefined, startNote]);
});
