/** The edges of every band and the value of every state: the numbers that a filter stands or falls by. */
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { everyValue, facetOf, facetsAt } from '#domain/facets.ts';
import { stagePath, typePath } from '#domain/urls.ts';
import { creditSystem, makeCourse } from '../../support/make.ts';

const asOf = '2026-11-23';
const values = (key: string, fields: Partial<Course>) =>
  (facetsAt(asOf).find((facet) => facet.key === key) ?? facetOf(key)).values(makeCourse(fields));
const days = (value: number) => ({ duration: { value, unit: 'days' as const } });
const weeks = (value: number) => ({ duration: { value, unit: 'weeks' as const } });
const ects = (value: number) => ({ credits: [{ system: creditSystem('ects'), value }] }) as Partial<Course>;

describe('the length', () => {
  it.each([
    [days(7), 'days'],
    [days(8), 'month'],
    [weeks(4.4), 'month'],
    [weeks(4.5), 'term'],
    [weeks(13.4), 'term'],
    [weeks(13.5), 'half-year'],
    [weeks(26.4), 'half-year'],
    [weeks(26.5), 'year'],
    [weeks(52.9), 'year'],
    [weeks(53), 'longer'],
  ])('of %j is "%s"', (fields, band) => {
    expect(values('length', fields)).toEqual([band]);
  });
});

describe('what is known in words alone', () => {
  const facet = (key: string) => facetsAt(asOf).find((row) => row.key === key) ?? facetOf(key);
  const semesters = (value: number) => makeCourse({ duration: { value, unit: 'semesters' } });

  it('is a length in semesters, which leaves the bands open that it may be in', () => {
    expect(facet('length').values(semesters(1))).toEqual(['in-semesters']);
    expect(facet('length').leavesOpen?.(semesters(1))).toEqual(['term', 'half-year']);
    expect(facet('length').leavesOpen?.(semesters(4))).toEqual(['year', 'longer']);
    expect(values('length', { duration: { value: 1, unit: 'semesters', of: 'portfolio' } })).toEqual([]);
  });

  it('is a start without a date, which leaves every month open; one that is over or of a closed course is not known', () => {
    expect(values('start', { startNote: 'Second semester' })).toEqual(['in-words']);
    expect(values('start', { startNote: 'Autumn 2020' })).toEqual([]);
    expect(values('start', { startNote: 'Second semester', status: 'paused' })).toEqual([]);
    expect(values('start', { startNote: 'Second semester', startMonths: [2] })).toEqual(['each-02']);
    expect(facet('start').leavesOpen?.(makeCourse({ startNote: 'Second semester' }))).toBe(everyValue);
  });
});

describe('the hours', () => {
  it.each([
    [9.9, 'under-10'],
    [49.9, '10-to-49'],
    [99.9, '50-to-99'],
    [150.9, '100-to-150'],
    [600.9, '151-to-600'],
    [601, 'over-600'],
  ])('in all, %d, are "%s"', (hours, band) => {
    expect(values('hours', { workload: { hours } })).toEqual([band]);
  });

  it.each([
    [2, 'up-to-2'],
    [2.1, '3-to-5'],
    [5, '3-to-5'],
    [5.1, '6-to-10'],
    [10, '6-to-10'],
    [10.1, '11-to-20'],
    [20, '11-to-20'],
    [20.1, 'over-20'],
  ])('a week, %d, are "%s"', (hoursPerWeek, band) => {
    expect(values('weekly', { workload: { hoursPerWeek } })).toEqual([band]);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ hoursPerWeek: { min: 3, max: 10 } }, 'weekly', '6-to-10'],
    [{ hoursPerWeek: { min: 8, max: 12 } }, 'weekly', '11-to-20'],
    [{ hoursPerWeek: { min: 2, max: 21 } }, 'weekly', 'over-20'],
    [{ hours: { min: 40, max: 120 } }, 'hours', '100-to-150'],
  ])('of %j are in the band of their upper end, as where one asks for "at most"', (workload, key, band) => {
    expect(values(key, { workload })).toEqual([band]);
  });

  it('a week are one’s own where the pace is, and not known otherwise', () => {
    expect(values('weekly', { delivery: { mode: 'online', inferred: false, pace: 'self-paced' } })).toEqual([
      'own-pace-open',
    ]);
    expect(
      values('weekly', { delivery: { mode: 'online', inferred: false, pace: 'both' }, workload: { hours: 100 } }),
    ).toEqual(['own-pace']);
    expect(values('weekly', { delivery: { mode: 'online', inferred: false, pace: 'scheduled' } })).toEqual([]);
  });
});

describe('the credit', () => {
  it.each([
    [5, 'up-to-5'],
    [5.1, '5-to-10'],
    [10, '5-to-10'],
    [10.1, '10-to-30'],
    [30, '10-to-30'],
    [30.1, '30-to-90'],
    [90, '30-to-90'],
    [90.1, 'over-90'],
  ])('of %d ECTS is "%s"', (value, band) => {
    expect(values('credits', ects(value))).toEqual([band]);
  });

  it('is that of its ECTS where it is counted otherwise', () => {
    expect(values('credits', { credits: [{ system: creditSystem('cats'), value: 10 }] })).toEqual(['up-to-5']);
    expect(values('credits', { credits: [{ system: creditSystem('cats'), value: 22 }] })).toEqual(['10-to-30']);
  });

  it('is none, one’s own, or not known', () => {
    expect(values('credits', { credits: [] })).toEqual(['none']);
    expect(values('credits', { credits: [{ system: creditSystem('local'), value: 3 }] })).toEqual(['own-points']);
    expect(values('credits', {})).toEqual([]);
  });
});

describe('the price', () => {
  const paid = (options: readonly unknown[]) => ({
    price: { category: 'paid', options } as unknown as Course['price'],
  });
  it.each<[Partial<Course>, string[]]>([
    [{ price: { category: 'free', options: [] } as unknown as Course['price'] }, ['free']],
    [{ price: { category: 'partially-free', options: [] } as unknown as Course['price'] }, ['free-to-study']],
    [paid([{ amount: 99.99, currency: 'GBP' }]), ['under-100']],
    [paid([{ amount: 100, currency: 'GBP' }]), ['100-to-499']],
    [paid([{ amount: 499.99, currency: 'GBP' }]), ['100-to-499']],
    [paid([{ amount: 1999.99, currency: 'GBP' }]), ['500-to-1999']],
    [paid([{ amount: 2000, currency: 'GBP' }]), ['over-2000']],
    [paid([{ amount: 50, currency: 'GBP', per: 'module' }]), ['by-module']],
    [paid([{ amount: 50, currency: 'GBP', per: 'month' }]), ['by-month']],
    [paid([{ amount: 50, currency: 'GBP', per: 'year' }]), ['by-year']],
    [paid([{ amount: 50, currency: 'GBP', per: 'credit' }]), ['by-credit']],
    [paid([{ amount: 50, currency: 'XOF' }]), ['other-currency']],
    [paid([]), ['paid']],
    [{}, []],
  ])('of %j is %j', (fields, wanted) => {
    expect(values('price', fields)).toEqual(wanted);
  });
});

describe('who can apply', () => {
  const entry = (text: string, more = {}) => ({ entry: { text, ...more } as Course['entry'] });
  it.each<[Partial<Course>, string[]]>([
    [entry('None'), ['anyone']],
    [entry('None: open to all'), ['anyone']],
    [entry('None formal, but experience'), ['asks-for-something']],
    [entry('Nonetheless a degree'), ['asks-for-something']],
    [entry('A degree. None else'), ['asks-for-something']],
    [entry('None', { openTo: ['IE'] }), ['some-countries']],
    [{}, []],
  ])('is told by %j as %j', (fields, wanted) => {
    expect(values('entry', fields)).toEqual(wanted);
  });
});

describe('the recognition', () => {
  const by = (...kinds: string[]) => ({
    recognition: kinds.map((kind) => ({ text: 'x', kind })) as Course['recognition'],
  });
  it.each<[Partial<Course>, string[]]>([
    [by('accredits'), ['accredited']],
    [by('approves'), ['accredited']],
    [by('regulates'), ['accredited']],
    [by('recognises'), ['recognised']],
    [by('exempts'), ['recognised']],
    [by('endorses'), ['recognised']],
    [by('endorses', 'regulates'), ['accredited', 'recognised']],
    [{}, []],
    [{ qualityAssurance: { kind: 'regulator' } }, ['quality-checked']],
    [{ qualityAssurance: { kind: 'provider' } }, []],
  ])('of %j is %j', (fields, wanted) => {
    expect(values('recognition', fields)).toEqual(wanted);
  });
});

describe('the next start', () => {
  const on = (...intakes: Partial<Course['intakes'][number]>[]) => ({ intakes: intakes as Course['intakes'] });
  it.each<[Partial<Course>, string[]]>([
    [on({ start: '2026-11-23' }), ['2026-11']],
    [on({ start: '2026-11-22' }), []],
    [on({ start: '2026-11' }), ['2026-11']],
    [on({ start: '2026-10' }), []],
    [on({ start: '2027-03-01' }, { start: '2027-01-01' }, { start: '2027-01-09' }), ['2027-01', '2027-03']],
    [on({ start: 'anytime' }), ['anytime']],
    [on({ start: 'anytime', end: '2026-11-22' }), []],
    [on({ start: 'anytime', end: '2026-11-23' }), ['anytime']],
    [on({ start: '2027-01-01', applyBy: '2026-11-22' }), []],
    [on({ start: '2027-01-01', applyBy: '2026-11-23' }), ['2027-01']],
    [on({ start: '2027-01-01', applyBy: '2026-11' }), ['2027-01']],
    [on({ start: '2027-01-01', state: 'full' }), []],
    [on({ start: '2027-01-01', state: 'closed' }), []],
    [on({ start: '2027-01-01', state: 'waitlist' }), ['2027-01']],
    [{ startMonths: [2, 9] }, ['each-02', 'each-09']],
    [{ startMonths: [2], intakes: [{ start: '2027-02' }] }, ['2027-02']],
    [{ ...on({ start: '2027-01-01' }), status: 'paused' as const }, []],
    [{ ...on({ start: '2027-01-01' }), status: 'closed' as const }, []],
    [{ startMonths: [2], status: 'paused' as const }, []],
  ])('of %j is %j', (fields, wanted) => {
    expect(values('start', fields)).toEqual(wanted);
  });
});

describe('a list', () => {
  it.each(['before-university', 'undergraduate', 'postgraduate', 'doctoral'] as const)(
    'of the stage %s has its path',
    (stage) => {
      expect(stagePath(stage)).toBe(`/courses/level/${stage}/`);
      expect(facetOf('level').path?.(stage)).toBe(`/courses/level/${stage}/`);
    },
  );

  it('of a kind has the path that its content names', () => {
    expect(typePath('masters')).toBe('/courses/masters/');
    expect(facetOf('type').path?.('microcredential')).toBe('/courses/microcredentials/');
  });
});
