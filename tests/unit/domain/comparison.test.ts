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
  ])('%s: %s', (key, state, one, other) => {
    expect(stateOf(key, one, other)).toBe(state);
  });
});
