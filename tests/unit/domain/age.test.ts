import { describe, expect, it } from 'vitest';
import { ageOf, countAges, isCurrent } from '#domain/age.ts';
import type { Course } from '#domain/course.ts';
import { makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const source = (fields: Partial<Course['source']>) => ({
  source: { name: 'Fixture page', kind: 'provider' as const, ...fields },
});
const over = { intakes: [{ start: '2023-09' }] };

describe('the age of what is known', () => {
  it.each<[string, Partial<Course>, string]>([
    ['a page of this year', source({ date: '2026' }), 'checked'],
    ['a page of a year and a day ago', source({ date: '2025-11-22' }), 'older'],
    ['a page of a year ago to the day', source({ date: '2025-11-23' }), 'checked'],
    ['a page of last year, which may be its January', source({ date: '2025' }), 'older'],
    ['a page of a month that began more than a year ago', source({ date: '2025-11' }), 'older'],
    ['a page of a month of the last year', source({ date: '2025-12' }), 'checked'],
    ['an old page that was checked since', source({ date: '2022', checked: '2026-10-01' }), 'checked'],
    ['a page without a date, entered lately', source({}), 'undated'],
    ['a page without a date, entered long ago', { ...source({}), recorded: '2025-01-01' }, 'older'],
    ['old starts alone, on a page of this year', { ...source({ date: '2026' }), ...over }, 'checked'],
    ['old starts alone, on a page of last year', { ...source({ date: '2025-02' }), ...over }, 'older'],
    ['old starts alone, on a page of three years ago', { ...source({ date: '2023' }), ...over }, 'past'],
    ['old starts and months of every year', { ...source({ date: '2023' }), ...over, startMonths: [9] }, 'older'],
    ['old starts alone, on a page of a year that may be two ago', { ...source({ date: '2024' }), ...over }, 'past'],
    [
      'old starts alone, on a page of two years ago to the day',
      { ...source({ date: '2024-11-23' }), ...over },
      'older',
    ],
    ['old starts alone, on a page of two years and a day ago', { ...source({ date: '2024-11-22' }), ...over }, 'past'],
    ['old starts alone, on a page without a date', { ...source({}), ...over }, 'past'],
    [
      'a start of last year alone, on a page without a date',
      { ...source({}), intakes: [{ start: '2025-02-03', end: '2025-06' }] },
      'older',
    ],
    [
      'a start of this year alone, on a page without a date',
      { ...source({}), intakes: [{ start: '2026-02' }] },
      'undated',
    ],
    ['no start at all, on a page of three years ago', source({ date: '2023' }), 'older'],
    [
      'a start to come, on a page of three years ago',
      { ...source({ date: '2023' }), intakes: [{ start: '2027-01' }] },
      'older',
    ],
  ])('of %s', (_, fields, age) => {
    expect(ageOf(makeCourse(fields), asOf)).toBe(age);
  });

  it('is that of the newest evidence for any fact', () => {
    const evidence = [{ field: 'price', url: 'https://example.org/p', date: '2026-05' }];
    expect(ageOf(makeCourse({ ...source({ date: '2022' }), ...over, evidence }), asOf)).toBe('checked');
  });

  it('is not that of the day on which an old page, or one without a date, was read', () => {
    const evidence = [{ field: 'price', url: 'https://example.org/p', date: '2023', read: '2026-11-20' }];
    expect(ageOf(makeCourse({ ...source({ date: '2022' }), evidence }), asOf)).toBe('older');
    const undated = [{ field: 'price', url: 'https://example.org/p', read: '2026-11-20' }];
    expect(ageOf(makeCourse({ ...source({}), evidence: undated }), asOf)).toBe('undated');
  });

  it('keeps only what seems to be over out of lists, and counts every course once', () => {
    const courses = [makeCourse(source({ date: '2026' })), makeCourse({ ...source({ date: '2023' }), ...over })];
    expect(courses.map((course) => isCurrent(course, asOf))).toEqual([true, false]);
    expect(countAges(courses, asOf)).toEqual({ checked: 1, undated: 0, older: 0, past: 1 });
  });
});
