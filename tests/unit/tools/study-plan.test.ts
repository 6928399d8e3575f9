import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '#domain/icalendar.ts';
import {
  describePlan,
  isDay,
  planEvents,
  planStudy,
  type Break,
  type PlanWishes,
  type StudyPlan,
} from '#tools/study-plan.ts';

const plan = (wishes: Partial<PlanWishes>): StudyPlan => {
  const result = planStudy({ hours: 150, hoursPerWeek: 10, start: '2027-01-04', breaks: [], ...wishes });
  if ('problem' in result) throw new Error(result.problem);
  return result;
};

describe('planning study', () => {
  test('150 hours at 10 a week end on the last day of the 15th week', () => {
    const { finish, weeks } = plan({});
    expect(finish).toBe('2027-04-18');
    expect(weeks).toHaveLength(15);
    expect(weeks.at(-1)).toEqual({ number: 15, hours: 10, spans: [{ from: '2027-04-12', to: '2027-04-18' }] });
  });

  test('a week that is begun is counted by the day', () => {
    const { finish, weeks } = plan({ hours: 11, hoursPerWeek: 7 });
    expect(finish).toBe('2027-01-14');
    expect(weeks.map(({ hours }) => hours)).toEqual([7, 4]);
  });

  test('days within a break do not count, and the week goes on after it', () => {
    const { finish, weeks, breakDays } = plan({
      hours: 20,
      breaks: [{ from: '2027-01-13', to: '2027-01-19' }],
    });
    expect(finish).toBe('2027-01-24');
    expect(breakDays).toBe(7);
    expect(weeks[1]?.spans).toEqual([
      { from: '2027-01-11', to: '2027-01-12' },
      { from: '2027-01-20', to: '2027-01-24' },
    ]);
  });

  test('breaks may overlap, and those outside the plan change nothing', () => {
    const overlapping = plan({
      hours: 20,
      breaks: [
        { from: '2027-01-11', to: '2027-01-15' },
        { from: '2027-01-14', to: '2027-01-17' },
        { from: '2030-01-01', to: '2030-01-31' },
      ],
    });
    expect(overlapping.breakDays).toBe(7);
    expect(overlapping.finish).toBe('2027-01-24');
  });

  test('a break over the first day moves the start and is not counted as a break within', () => {
    const { weeks, breakDays } = plan({ hours: 10, breaks: [{ from: '2027-01-01', to: '2027-01-05' }] });
    expect(weeks[0]?.spans[0]?.from).toBe('2027-01-06');
    expect(breakDays).toBe(0);
  });

  test('goes over 29 February and the change of the clocks day by day', () => {
    expect(plan({ hours: 10, start: '2028-02-26' }).finish).toBe('2028-03-03');
    expect(plan({ hours: 10, start: '2027-03-26' }).finish).toBe('2027-04-01');
  });

  test('fractions that a computer cannot write exactly cost no extra day', () => {
    expect(plan({ hours: 0.3, hoursPerWeek: 0.1 }).weeks).toHaveLength(3);
  });

  test('less than a day of work is one day', () => {
    expect(plan({ hours: 0.5, hoursPerWeek: 40 }).finish).toBe('2027-01-04');
  });

  test('a plan of more than ten years is refused with a reason', () => {
    expect(planStudy({ hours: 20_000, hoursPerWeek: 1, start: '2027-01-04', breaks: [] })).toEqual({
      field: 'hours',
      problem: expect.stringContaining('more than ten years') as string,
    });
    expect(
      planStudy({
        hours: 10,
        hoursPerWeek: 1,
        start: '2027-01-04',
        breaks: [{ from: '1900-01-01', to: '2199-12-31' }],
      }),
    ).toHaveProperty('problem');
  });

  test.each([
    ['over the end of a year', { hours: 10, start: '2026-12-28' }, '2027-01-03'],
    ['over 29 February of a leap year', { hours: 10, start: '2028-02-23' }, '2028-02-29'],
    ['over the end of February of a century without one', { hours: 10, start: '2100-02-23' }, '2100-03-01'],
    ['from 29 February', { hours: 520, start: '2028-02-29' }, '2029-02-26'],
    ['from the middle of a week', { hours: 20, start: '2027-01-07' }, '2027-01-20'],
    [
      'with a break from its first day',
      { hours: 10, breaks: [{ from: '2027-01-04', to: '2027-01-10' }] },
      '2027-01-17',
    ],
    ['with a break on its last day', { hours: 10, breaks: [{ from: '2027-01-10', to: '2027-01-10' }] }, '2027-01-11'],
    [
      'with a break from the day after its last',
      { hours: 10, breaks: [{ from: '2027-01-11', to: '2027-01-31' }] },
      '2027-01-10',
    ],
    [
      'with Christmas off',
      { hours: 30, start: '2026-12-14', breaks: [{ from: '2026-12-21', to: '2027-01-03' }] },
      '2027-01-17',
    ],
    ['a fraction of an hour above a week', { hours: 10.1 }, '2027-01-11'],
    ['by half hours', { hours: 7.5, hoursPerWeek: 2.5 }, '2027-01-24'],
  ] satisfies [string, Partial<PlanWishes>, string][])('ends on the right day %s', (_, wishes, finish) => {
    expect(plan(wishes).finish).toBe(finish);
  });

  test('ends on the day that one finds by going through a calendar with a finger', () => {
    const date = (days: number) => {
      const at = new Date(2027, 0, 1, 12);
      at.setDate(at.getDate() + days);
      return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    };
    const spell = fc.record({ from: fc.integer({ min: -20, max: 900 }), length: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 800 }),
        fc.array(spell, { maxLength: 3 }),
        (hours, hoursPerWeek, start, spells) => {
          const breaks: Break[] = spells.map(({ from, length }) => ({ from: date(from), to: date(from + length) }));
          const found = planStudy({ hours, hoursPerWeek, start: date(start), breaks });
          if ('problem' in found) return hours * 7 > 3653 * hoursPerWeek;
          // Hours are done by the day, a seventh of the week's on each that is not off.
          let done = 0;
          let day = start;
          for (; ; day += 1) {
            if (breaks.some(({ from, to }) => from <= date(day) && date(day) <= to)) continue;
            done += hoursPerWeek;
            if (done >= hours * 7) break;
          }
          const sum = found.weeks.reduce((total, week) => total + week.hours, 0);
          return found.finish === date(day) && Math.abs(sum - hours) < 0.01 * found.weeks.length;
        },
      ),
    );
  });

  test.each([Number.NaN, Infinity, 0, -1])('hours of %d give a message, never a date', (hours) => {
    expect(planStudy({ hours, hoursPerWeek: 8, start: '2027-01-04', breaks: [] })).toHaveProperty('problem');
  });

  test('is described with its end, its weeks and its days off', () => {
    expect(describePlan(plan({ hours: 10 }), '2027-01-04')).toBe(
      'You finish on 10 January 2027, after 1 week of study.',
    );
    expect(describePlan(plan({ hours: 20, breaks: [{ from: '2027-01-13', to: '2027-01-19' }] }), '2027-01-04')).toBe(
      'You finish on 24 January 2027, after 2 weeks of study and 7 days off.',
    );
  });

  test('says so where the day chosen is in a break', () => {
    const later = plan({ hours: 10, breaks: [{ from: '2027-01-01', to: '2027-01-05' }] });
    expect(describePlan(later, '2027-01-04')).toBe(
      'You finish on 12 January 2027, after 1 week of study. The day that you chose is in a break, so you begin on 6 January 2027.',
    );
  });
});

describe('the calendar of a plan', () => {
  const twoWeeks = plan({ hours: 20, breaks: [{ from: '2027-01-13', to: '2027-01-19' }] });
  const stamp = '2026-11-23T12:34:56.789Z';
  const text = writeCalendar(
    planEvents(twoWeeks, 'Data, ethics; and ü\\more', 'fixture@example.org'),
    stamp,
    'Study planner',
  );
  /** Name and value of each line, unfolded as RFC 5545, section 3.1, asks. */
  const lines = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
  const valuesOf = (name: string) => lines.flatMap(([key, value]) => (key === name ? [value] : []));

  test('has an entry for each part of each week, whole days, the end not included', () => {
    expect(valuesOf('DTSTART;VALUE=DATE')).toEqual(['20270104', '20270111', '20270120']);
    expect(valuesOf('DTEND;VALUE=DATE')).toEqual(['20270111', '20270113', '20270125']);
  });

  test('has what the standard asks of each entry, once', () => {
    expect(valuesOf('BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT', 'VEVENT']);
    expect(valuesOf('END')).toEqual(['VEVENT', 'VEVENT', 'VEVENT', 'VCALENDAR']);
    expect(valuesOf('VERSION')).toEqual(['2.0']);
    expect(valuesOf('PRODID')).toHaveLength(1);
    expect(new Set(valuesOf('UID')).size).toBe(3);
    expect(valuesOf('DTSTAMP')).toEqual(Array.from({ length: 3 }, () => '20261123T123456Z'));
  });

  test('escapes what has a meaning of its own', () => {
    expect(valuesOf('SUMMARY')[0]).toBe('Data\\, ethics\\; and ü\\\\more: week 1 of 2');
  });

  test('breaks its lines as the standard does', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });
});

describe('days', () => {
  test.each(['2027-01-04', '2028-02-29'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2027-02-29', '2027-13-01', '2027-1-4', '0027-01-04', '12027-01-04', '', 'tomorrow'])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
