import { describe, expect, it } from 'vitest';
import { courseSchema } from '#schemas/course.ts';
import { plainRecord } from '../../support/make.ts';

/** Fields that a record is refused for, with what is said of each. */
const complaints = (fields: Record<string, unknown>): string[] =>
  courseSchema
    .safeParse(plainRecord(fields))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const paths = (fields: Record<string, unknown>): string[] => complaints(fields).map((row) => row.split(':')[0] ?? '');

describe('a course', () => {
  it('needs no more than title, provider, type, subject, mode, source and date', () => {
    expect(complaints({})).toEqual([]);
  });

  it.each(['title', 'provider', 'type', 'subjects', 'delivery', 'source', 'recorded'])('needs its %s', (field) => {
    expect(paths({ [field]: undefined })).toEqual([field]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['', { cost: 5 }],
    ['delivery', { delivery: { mode: 'online', modus: 'x' } }],
    ['title', { title: 5 }],
    ['title', { title: ' ' }],
    ['type', { type: 'online-course' }],
    ['subjects', { subjects: [] }],
    ['subjects', { subjects: 'computing' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'http://example.org/' }],
    ['source.url', { source: { name: 'Fixture', kind: 'provider', url: 'http://example.org/' } }],
    ['recorded', { recorded: '2026-02-30' }],
    ['languages.0', { languages: ['xx'] }],
    ['awardingBody.country', { awardingBody: { name: 'Fixture', country: 'UK' } }],
    ['startMonths.0', { startMonths: [13] }],
    ['workload.hours', { workload: { hours: -1 } }],
    ['learningOutcomes', { learningOutcomes: [] }],
    ['levels.0.level', { levels: [{ framework: 'fheq', level: 7 }] }],
    ['credential.expiresAfterYears', { credential: { name: 'Fixture', expiresAfterYears: 0 } }],
  ])('is refused at "%s" for %j', (path, fields) => {
    expect(paths(fields)).toEqual([path]);
  });

  it('reports every fault of a record at once', () => {
    expect(paths({ title: '', type: 'x', url: 'x', recorded: 'x' })).toEqual(['title', 'type', 'url', 'recorded']);
  });

  it('has no status where nothing is said of it', () => {
    expect(courseSchema.parse(plainRecord()).status).toBeUndefined();
  });

  it('may say that it carries no credit', () => {
    expect(complaints({ credits: [] })).toEqual([]);
  });
});

describe('the hours of a week', () => {
  it('are at most 168, as one number and as a range', () => {
    expect(complaints({ workload: { hoursPerWeek: 168 } })).toEqual([]);
    expect(complaints({ workload: { hoursPerWeek: 200 } })[0]).toMatch(/a week has 168 hours/);
    expect(complaints({ workload: { hoursPerWeek: { min: 5, max: 169 } } })[0]).toMatch(/a week has 168 hours/);
  });
});

describe('an intake', () => {
  const intake = (fields: Record<string, unknown>) => complaints({ intakes: [fields] });

  it.each([
    { start: 'anytime' },
    { start: '2026-09' },
    { start: '2026-09-21', end: '2026-09-21' },
    { start: '2026-09-21', end: '2026-09' },
    { start: '2026-09', end: '2026-09-15' },
    { start: '2026-09', applyBy: '2026-09-30' },
    { start: '2026-09-21', end: '2027' },
    { start: 'anytime', end: '2026-01' },
  ])('may be %j', (fields) => {
    expect(intake(fields)).toEqual([]);
  });

  it.each([
    [{ start: '2026-09-21', end: '2026-09-20' }, 'end: the end must not be before the start'],
    [{ start: '2026-09', end: '2026-08-31' }, 'end: the end must not be before the start'],
    [{ start: '2026-09-21', end: '2025' }, 'end: the end must not be before the start'],
    [{ start: '2026-09-21', applyBy: '2026-09-22' }, 'applyBy: the last date to apply must not be after the start'],
    [{ start: '2026-02-30' }, 'start: write a date that exists in the calendar'],
    [{ start: '2026' }, 'start: write at least the month, as YYYY-MM'],
    [{ start: 'soon' }, 'start: write "anytime", or a date as YYYY-MM or YYYY-MM-DD'],
    [{ start: 20260921 }, 'start: write "anytime", or a date as YYYY-MM or YYYY-MM-DD'],
    [{ start: 'anytime', end: 'never' }, 'end: write a date as YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('is refused as %j', (fields, message) => {
    expect(intake(fields)).toEqual([`intakes.0.${message}`]);
  });
});

describe('a price', () => {
  const price = (fields: Record<string, unknown>) => complaints({ price: { category: 'paid', ...fields } });
  const option = (fields: Record<string, unknown>) => price({ options: [{ amount: 1, currency: 'GBP', ...fields }] });

  it('is for everyone, for the whole course and for all of it where nothing else is said', () => {
    const record = plainRecord({ price: { category: 'paid', options: [{ amount: 1, currency: 'GBP' }] } });
    expect(courseSchema.parse(record).price?.options[0]).toMatchObject({
      per: 'course',
      for: 'everyone',
      covers: 'both',
    });
  });

  it.each([
    [{ amount: -5 }, 'amount: write zero or more'],
    [{ amount: { min: 2, max: 1 } }, 'amount: min must be below max; write one number where they are equal'],
    [{ amount: '£5' }, 'amount: write a number of zero or more, or { "min": 100, "max": 150 } for a range'],
    [{ currency: 'STG' }, 'currency: write a three-letter ISO 4217 currency code in capitals, such as GBP or EUR'],
  ])('is refused with an option of %j', (fields, message) => {
    expect(option(fields)).toEqual([`price.options.0.${message}`]);
  });

  it('cannot be free with an amount to pay', () => {
    expect(price({ category: 'free', options: [{ amount: 5, currency: 'GBP' }] })).toEqual([
      'price.category: an amount above zero is listed: write "paid", or "partially-free" where studying itself is free',
    ]);
  });

  it('may be free with an amount of zero', () => {
    expect(price({ category: 'free', options: [{ amount: 0, currency: 'GBP' }] })).toEqual([]);
  });
});
