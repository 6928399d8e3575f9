import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { disclosureOf, elementAnswer, elements } from '#domain/disclosure.ts';
import { creditSystem, framework, makeCourse, makeProvider } from '../../support/make.ts';

const known = (fields: Partial<Course>) => disclosureOf(makeCourse(fields)).known.map(({ key }) => key);
const kindOf = (key: string, fields: Partial<Course>) => {
  const row = elements.find((element) => element.key === key);
  if (!row) throw new Error(`There is no element "${key}"`);
  return elementAnswer(row, makeCourse(fields)).kind;
};
const priceFor = (covers: 'certificate' | 'assessment') =>
  ({ amount: 50, currency: 'GBP', per: 'course', for: 'everyone', covers }) as const;
const university = makeProvider({ kind: 'university' });

/** What each element is stated by. Of the least course only how one takes part is known. */
const statements: readonly [string, Partial<Course>][] = [
  ['awarding-body', { awardingBody: { name: 'Fixture body' } }],
  ['outcomes', { learningOutcomes: ['Read a fixture'] }],
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

describe('a record', () => {
  it.each(statements)('states "%s" by %j', (key, fields) => {
    expect(kindOf(key, fields)).toBe('stated');
  });

  it('states only the mode where it has the least facts', () => {
    expect(known({})).toEqual(['participation']);
  });

  it.each<[string, Partial<Course>]>([
    ['awarding-body', { credential: { name: 'Fixture certificate' } }],
    ['outcomes', { skills: ['Fixtures'] }],
    ['workload', { credits: [{ system: creditSystem('ects'), value: { min: 3, max: 19 }, of: 'portfolio' }] }],
    ['workload', { workload: { hours: { min: 100, max: 150 }, of: 'portfolio' } }],
    ['workload', { workload: { hours: 1, of: 'part' } }],
    ['workload', { workload: { hours: 60, of: 'contact' } }],
    ['workload', { credits: [{ system: creditSystem('local'), value: 5, name: 'fixture points' }] }],
  ])('does not know "%s" by %j', (key, fields) => {
    expect(known(fields)).not.toContain(key);
  });

  it('works the hours out where we added them up', () => {
    expect(kindOf('workload', { workload: { hours: 8, addedUp: true } })).toBe('derived');
  });

  it('says that a university awards its own courses, by rule, unless somebody else is named', () => {
    const own: Partial<Course> = { provider: university, type: 'microcredential' };
    expect(kindOf('awarding-body', own)).toBe('derived');
    expect(kindOf('country', own)).toBe('derived');
    expect(kindOf('awarding-body', { ...own, awardingBody: { name: 'Fixture body' } })).toBe('stated');
    expect(kindOf('country', { ...own, awardingBody: { name: 'Fixture body' } })).toBe('not-recorded');
    expect(kindOf('awarding-body', { type: 'microcredential' })).toBe('not-recorded');
  });

  it.each<[string, Partial<Course>]>([
    ['derived', { credential: { name: 'Fixture certificate' } }],
    ['derived', { credits: [{ system: creditSystem('ects'), value: 5 }] }],
    ['derived', { price: { category: 'paid', options: [priceFor('certificate')] } }],
    ['not-recorded', {}],
    ['not-recorded', { assessment: { types: ['quiz'], text: 'A fixture quiz.' } }],
    ['not-recorded', { price: { category: 'paid', options: [priceFor('assessment')] } }],
    ['not-recorded', { credits: [] }],
    ['not-recorded', { assessment: { types: ['none'] } }],
    ['not-recorded', { price: { category: 'free', options: [] } }],
  ])('has the award of a short course of a university %s by %j', (kind, fields) => {
    const course: Partial<Course> = { provider: university, type: 'short-course', ...fields };
    expect([kindOf('awarding-body', course), kindOf('country', course)]).toEqual([kind, kind]);
  });

  it('is silent for the provider only where its page was read whole', () => {
    const source = (extent: 'whole' | 'part') => ({
      source: { name: 'Fixture page', kind: 'provider' as const, extent },
    });
    expect(kindOf('outcomes', source('whole'))).toBe('not-stated');
    expect(kindOf('outcomes', source('part'))).toBe('not-recorded');
    expect(kindOf('outcomes', {})).toBe('not-recorded');
  });

  it('has the country of its awarding body where the provider has none', () => {
    const provider = makeProvider({ country: undefined });
    expect(kindOf('country', { provider, awardingBody: { name: 'Fixture body', country: 'IE' } })).toBe('stated');
  });

  it('does not state how one takes part where that is our reading', () => {
    expect(kindOf('participation', { delivery: { mode: 'online', inferred: true } })).toBe('derived');
  });

  it('does not state its workload by saying that it carries no credit', () => {
    expect(known({ credits: [] })).not.toContain('workload');
  });

  it.each(['funds', 'developed-with', 'recognises'] as const)(
    'does not state who checks its quality by a body that "%s"',
    (kind) => {
      expect(known({ recognition: [{ text: 'A fixture body.', kind }] })).not.toContain('quality');
    },
  );
});

it('counts every element as known or as missing', () => {
  const { known: there, missing } = disclosureOf(makeCourse());
  expect([...there, ...missing].map(({ key }) => key).sort()).toEqual(elements.map(({ key }) => key).sort());
});

it('asks a question for every element', () => {
  expect(elements.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
});
