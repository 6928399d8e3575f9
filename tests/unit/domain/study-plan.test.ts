import { describe, expect, test } from 'vitest';
import { describePlan, isDay, planStudy, type PlanWishes, type StudyPlan } from '#domain/study-plan.ts';

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

  test.each([Number.NaN, Infinity, 0, -1])('hours of %d give a message, never a date', (hours) => {
    expect(planStudy({ hours, hoursPerWeek: 8, start: '2027-01-04', breaks: [] })).toHaveProperty('problem');
  });

  test('is described in weeks and days off', () => {
    expect(describePlan(plan({ hours: 10 }))).toBe('1 week of study');
    expect(describePlan(plan({ hours: 20, breaks: [{ from: '2027-01-13', to: '2027-01-19' }] }))).toBe(
      '2 weeks of study and 7 days off',
    );
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
