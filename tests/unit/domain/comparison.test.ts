import { describe, expect, it } from 'vitest';
import { comparedFacts, comparisonFile } from '#domain/comparison.ts';
import { rowState } from '#domain/row-state.ts';
import type { Course } from '#domain/course.ts';
import { creditSystem, framework, makeCourse } from '../../support/make.ts';

/** What the comparison makes of two courses in one row. */
const stateOf = (key: string, ...fields: readonly Partial<Course>[]) => {
  const file = comparisonFile(
    fields.map((row, index) => makeCourse({ ...row, id: `fixture/${index}` })),
    '2026-11-23',
  );
  const place = comparedFacts.findIndex((fact) => fact.key === key);
  return rowState(Object.values(file).flatMap(({ values }) => values[place] ?? []));
};

const credits = (system: string, value: number, name?: string): Partial<Course> => ({
  credits: [{ system: creditSystem(system), value, name }],
});
const level = (id: string, number: string): Partial<Course> => ({
  levels: [{ framework: framework(id), level: number }],
});
const price = (per: string, amount: number) =>
  ({ price: { category: 'paid', options: [{ amount, currency: 'GBP', per }] } }) as Partial<Course>;
const free: Partial<Course> = { price: { category: 'free', options: [] } };

describe('two courses side by side', () => {
  it.each<[string, string, Partial<Course>, Partial<Course>]>([
    ['level', 'equivalent', level('fheq', '7'), level('scqf', '11')],
    ['level', 'unlike', level('fheq', '7'), { stage: 'postgraduate' }],
    ['level', 'unlike', { stage: 'postgraduate' }, { difficulty: 'advanced' }],
    ['level', 'differs', level('rqf', '4'), { stage: 'postgraduate' }],
    ['level', 'same', { type: 'masters' }, { stage: 'postgraduate' }],
    ['credit', 'equivalent', credits('cats', 15), credits('ects', 7.5)],
    ['credit', 'unlike', credits('local', 15, 'Fixture points'), credits('ects', 7.5)],
    ['credit', 'differs', credits('cats', 15), credits('ects', 15)],
    ['price', 'unlike', price('course', 300), price('month', 40)],
    ['price', 'differs', price('course', 300), price('course', 40)],
    ['price', 'differs', free, price('month', 40)],
    ['time', 'unlike', { workload: { hours: 30 } }, { duration: { value: 6, unit: 'weeks' } }],
    ['time', 'same', { workload: { hours: 30 } }, { workload: { hours: 30 } }],
    [
      'mode',
      'same',
      { delivery: { mode: 'online', inferred: true } },
      { delivery: { mode: 'online', inferred: false } },
    ],
    [
      'mode',
      'equivalent',
      { delivery: { choice: ['online', 'on-campus'], inferred: false } },
      { delivery: { choice: ['on-campus', 'online'], inferred: false } },
    ],
  ])('%s: %s', (key, state, one, other) => {
    expect(stateOf(key, one, other)).toBe(state);
  });
});

describe('what a comparison says of a price', () => {
  const option = (fields: object) => ({ currency: 'GBP', per: 'course', for: 'everyone', covers: 'both', ...fields });
  const told = (fields: Partial<Course>) =>
    comparisonFile([makeCourse({ ...fields, id: 'fixture/one' })], '2026-11-23')['fixture/one'];
  const detail = (fields: Partial<Course>) =>
    told(fields)?.values[comparedFacts.findIndex(({ key }) => key === 'prices')];
  const priced = (...options: object[]) => ({ price: { category: 'paid', options } }) as Partial<Course>;

  it('drops none: what a certificate costs stands beside what studying does', () => {
    const both = priced(option({ amount: 1200, covers: 'study' }), option({ amount: 1000, covers: 'certificate' }));
    expect(detail(both)?.words).toBe('£1,200 (study only). £1,000 (certificate only)');
    expect(detail(priced(option({ amount: 5 })))?.words).toBe('£5');
    expect(detail({})?.isMissing).toBe(true);
  });

  it('says on the scale what is known without a number for it, with what qualifies it', () => {
    expect(told(priced(option({ amount: 349, per: 'module', note: 'Each of three' })))?.strips.price).toBe(
      '£349 a module (Each of three)',
    );
    expect(told({ credits: [{ system: creditSystem('ects'), value: 5, note: 'If one passes' }] })?.strips.credits).toBe(
      '5 ECTS credits (If one passes)',
    );
    expect(told({})?.strips).toEqual({});
  });
});
