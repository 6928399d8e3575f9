/** Numbers that are worked out, and those that are not of the course itself. */
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { ectsOf, formatCredits, ownCredits, toEcts, withOwnNumbers } from '#domain/credit.ts';
import { durationWeeks, totalHours, weeklyHours } from '#domain/duration.ts';
import { writeCalendar } from '#domain/icalendar.ts';
import { matchCourses, pickExamples } from '#domain/listing.ts';
import { courseQuerySchema } from '#schemas/guide.ts';
import { creditSystem, makeCourse, makeProvider } from '../../support/make.ts';

const cats = (value: number, of?: 'part' | 'portfolio') => ({ system: creditSystem('cats'), value, of });

describe('hours a week', () => {
  it.each<[Partial<Course>, unknown]>([
    [{ workload: { hoursPerWeek: 6, hours: 100 } }, { hours: 6, isWorkedOut: false }],
    [
      { workload: { hours: 100 }, duration: { value: 10, unit: 'weeks' } },
      { hours: 10, isWorkedOut: true },
    ],
    [
      { workload: { hours: 100 }, duration: { value: 7, unit: 'weeks' } },
      { hours: 14.3, isWorkedOut: true },
    ],
    [
      { workload: { hours: 100 }, duration: { value: 6, unit: 'weeks' } },
      { hours: 16.7, isWorkedOut: true },
    ],
    [
      { workload: { hours: 52 }, duration: { value: 3, unit: 'months' } },
      { hours: 4, isWorkedOut: true },
    ],
    [
      { workload: { hours: { min: 60, max: 100 } }, duration: { value: { min: 5, max: 10 }, unit: 'weeks' } },
      { hours: { min: 6, max: 20 }, isWorkedOut: true },
    ],
    [{ workload: { hours: 100 }, duration: { value: 1, unit: 'years' } }, undefined],
    [{ workload: { hours: 100 }, duration: { value: 10, unit: 'days' } }, undefined],
    [{ workload: { hours: 100 }, duration: { value: 1, unit: 'semesters' } }, undefined],
    [{ workload: { hours: 100 } }, undefined],
    [{ duration: { value: 10, unit: 'weeks' } }, undefined],
    [{}, undefined],
    [{ workload: { hours: 100, of: 'part' }, duration: { value: 10, unit: 'weeks' } }, undefined],
    [{ workload: { hours: 100 }, duration: { value: 10, unit: 'weeks', of: 'portfolio' } }, undefined],
  ])('of %j are %j', (fields, wanted) => {
    expect(weeklyHours(makeCourse(fields))).toEqual(wanted);
  });
});

describe('hours in all', () => {
  it.each<[Partial<Course>, unknown]>([
    [{ workload: { hours: 40, hoursPerWeek: 3 }, duration: { value: 9, unit: 'weeks' } }, 40],
    [{ workload: { hoursPerWeek: 3 }, duration: { value: 9, unit: 'weeks' } }, 27],
    [
      { workload: { hoursPerWeek: { min: 3, max: 5 } }, duration: { value: 9, unit: 'weeks' } },
      { min: 27, max: 45 },
    ],
    [
      { workload: { hoursPerWeek: 3 }, duration: { value: { min: 2, max: 4 }, unit: 'weeks' } },
      { min: 6, max: 12 },
    ],
    [
      { workload: { hoursPerWeek: { min: 3, max: 5 } }, duration: { value: { min: 2, max: 4 }, unit: 'weeks' } },
      { min: 6, max: 20 },
    ],
    [{ workload: { hoursPerWeek: 3 }, duration: { value: 2, unit: 'months' } }, undefined],
    [{ workload: { hours: 40, of: 'part' } }, undefined],
  ])('of %j are %j', (fields, wanted) => {
    expect(totalHours(makeCourse(fields))?.hours).toEqual(wanted);
  });
});

describe('what is not of the course itself', () => {
  it('is neither its length nor its credit', () => {
    expect(durationWeeks({ value: 9, unit: 'weeks', of: 'part' })).toBeUndefined();
    expect(ownCredits({ credits: [cats(15, 'part'), cats(30)] })).toEqual([cats(30)]);
    expect(ownCredits({ credits: [cats(15, 'part')] })).toBeUndefined();
    expect(ownCredits({})).toBeUndefined();
    expect(ownCredits({ credits: [] })).toEqual([]);
    expect(ectsOf({ credits: [cats(15, 'portfolio')] })).toBeUndefined();
    expect(formatCredits({ credits: [cats(15, 'part')] })).toBeUndefined();
  });

  it('is left out where a format cannot say so', () => {
    const course = makeCourse({ workload: { hours: 7, of: 'part' }, duration: { value: 9, unit: 'weeks' } });
    expect(withOwnNumbers(course)).toMatchObject({ workload: undefined, duration: { value: 9 } });
    expect(withOwnNumbers(course)).toBe(withOwnNumbers(course));
  });

  it('is rounded to a tenth in ECTS', () => {
    expect(toEcts(cats(15.3))).toBe(7.7);
    expect(toEcts(cats(15))).toBe(7.5);
    expect(toEcts({ system: creditSystem('us-semester'), value: 1 })).toBe(2);
  });
});

describe('the courses that a guide shows', () => {
  const query = (given: Record<string, unknown>) => courseQuerySchema.parse(given);
  const subject = (id: string) => ({ id, code: '06', name: id, isced: 'x', covers: 'x' });
  const two = makeCourse({ id: 'a/1', subjects: [subject('health'), subject('computing')] });

  it('have one of the subjects asked for, whatever others they have', () => {
    expect(matchCourses([two], query({ subject: ['computing', 'law'] }))).toEqual([two]);
    expect(matchCourses([two], query({ subject: ['law'] }))).toEqual([]);
  });

  it('have a stage where one is asked for', () => {
    expect(matchCourses([two], query({ stage: ['postgraduate'] }))).toEqual([]);
    const masters = makeCourse({ type: 'masters' });
    expect(matchCourses([two, masters], query({ stage: ['postgraduate'] }))).toEqual([masters]);
    expect(matchCourses([masters], query({ stage: ['doctoral'] }))).toEqual([]);
  });

  it('go by id where nothing else tells them apart', () => {
    const of = (id: string) => makeCourse({ id, provider: makeProvider({ id: id.split('/')[0] ?? '' }) });
    expect(pickExamples([of('c/1'), of('a/1'), of('b/1')], 3).map(({ id }) => id)).toEqual(['a/1', 'b/1', 'c/1']);
    expect(pickExamples([of('a/2'), of('b/1'), of('a/1')], 3).map(({ id }) => id)).toEqual(['a/1', 'b/1', 'a/2']);
  });
});

describe('a line of a calendar', () => {
  const rows = (title: string) =>
    writeCalendar([{ id: '1', title, from: '2027-01-04', to: '2027-01-04' }], '2026-11-23T00:00:00Z', 'Test').split(
      '\r\n',
    );

  it('loses every line break and control character, not only the first', () => {
    expect(rows('a\nb\r\nc\rd\u0007e\u0000f')).toContain('SUMMARY:a\\nb\\nc\\ndef');
    expect(rows('a;b;c,d,e\\f\\g')).toContain('SUMMARY:a\\;b\\;c\\,d\\,e\\\\f\\\\g');
  });

  it('may be exactly 75 octets long', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(rows(title)).toContain(`SUMMARY:${title}`);
    expect(rows(`${title}y`)).toContain(`SUMMARY:${title}`);
    expect(rows(`${title}y`)).toContain(' y');
  });
});
