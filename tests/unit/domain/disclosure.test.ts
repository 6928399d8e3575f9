import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { disclosureOf, elements } from '#domain/disclosure.ts';
import { creditSystem, framework, makeCourse, makeProvider } from '../../support/make.ts';

const states = (fields: Partial<Course>) => disclosureOf(makeCourse(fields)).stated.map(({ key }) => key);

/** What each element is stated by. The least course states its country and how one takes part. */
const statements: readonly [string, Partial<Course>][] = [
  ['awarding-body', { awardingBody: { name: 'Fixture body' } }],
  ['awarding-body', { credential: { name: 'Fixture certificate' } }],
  ['outcomes', { learningOutcomes: ['Read a fixture'] }],
  ['outcomes', { skills: ['Fixtures'] }],
  ['workload', { workload: { hours: 10 } }],
  ['workload', { workload: { hoursPerWeek: 2 } }],
  ['workload', { credits: [{ system: creditSystem('ects'), value: 5 }] }],
  ['level', { levels: [{ framework: framework('fheq'), level: '7' }] }],
  ['assessment', { assessment: { types: ['exam'] } }],
  ['assessment', { assessment: { text: 'A fixture exam.' } }],
  ['quality', { qualityAssurance: { kind: 'provider' } }],
  ['quality', { recognition: [{ text: 'A fixture approval.', kind: 'approves' }] }],
  ['entry', { entry: { text: 'None' } }],
  ['stacking', { stacking: { kind: 'standalone' } }],
];

describe('a listing', () => {
  it.each(statements)('states "%s" by %j', (key, fields) => {
    expect(states(fields)).toContain(key);
  });

  it('states only the country and the mode where it has the least facts', () => {
    expect(states({})).toEqual(['country', 'participation']);
  });

  it('has the country of its awarding body where the provider has none', () => {
    const provider = makeProvider({ country: undefined });
    expect(states({ provider, awardingBody: { name: 'Fixture body', country: 'IE' } })).toContain('country');
  });

  it('does not state how one takes part where that is our reading', () => {
    expect(states({ delivery: { mode: 'online', inferred: true } })).not.toContain('participation');
  });

  it('does not state its workload by saying that it carries no credit', () => {
    expect(states({ credits: [] })).not.toContain('workload');
  });

  it.each(['funds', 'developed-with', 'recognises'] as const)(
    'does not state who checks its quality by a body that "%s"',
    (kind) => {
      expect(states({ recognition: [{ text: 'A fixture body.', kind }] })).not.toContain('quality');
    },
  );
});

it('counts every element as stated or as missing', () => {
  const { stated, missing } = disclosureOf(makeCourse());
  expect([...stated, ...missing].map(({ key }) => key).sort()).toEqual(elements.map(({ key }) => key).sort());
});

it('asks a question for every element', () => {
  expect(elements.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
});
