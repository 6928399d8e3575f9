import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { isKnown } from '#domain/answer.ts';
import { answerOf, courseFacts, decidingFacts, noteOf } from '#domain/course-facts.ts';
import { facetOf } from '#domain/facets.ts';
import { makeCourse } from '../../support/make.ts';

const context = { asOf: '2026-11-23' };

const factOf = (key: string) => {
  const fact = courseFacts.find((row) => row.key === key);
  if (!fact) throw new Error(`There is no fact "${key}"`);
  return fact;
};
const answer = (key: string, fields: Partial<Course>) => answerOf(factOf(key), makeCourse(fields), context);
const value = (key: string, fields: Partial<Course>) => {
  const found = answer(key, fields);
  return isKnown(found) ? found.words : undefined;
};
const note = (key: string, fields: Partial<Course>) => noteOf(factOf(key), makeCourse(fields), context);
const price = (written: unknown) => ({ price: written as Course['price'] });

describe('the table of facts', () => {
  it('has a key of its own for every fact', () => {
    const keys = courseFacts.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('puts the six facts that people decide on first, in one order', () => {
    expect(decidingFacts.map(({ key }) => key)).toEqual(['price', 'time', 'credit', 'level', 'mode', 'start']);
  });

  it('knows nothing of the least course but its mode, kind and subject', () => {
    const known = courseFacts.filter((fact) => isKnown(answerOf(fact, makeCourse(), context)));
    expect(known.map(({ key }) => key)).toEqual(['mode', 'type', 'subject']);
  });
});

describe('the fact', () => {
  it.each<[string, Partial<Course>, string]>([
    ['price', price({ category: 'free' }), 'Free'],
    ['time', { workload: { hours: 150 }, duration: { value: 12, unit: 'weeks' } }, '150 hours, 12 weeks'],
    ['time', { workload: { hoursPerWeek: 5 }, duration: { value: 4, unit: 'weeks' } }, 'About 20 hours, 4 weeks'],
    ['time', { duration: { value: 3, unit: 'months' } }, '3 months'],
    ['time', { workload: { hours: 1 } }, '1 hour'],
    ['credit', { credits: [] }, 'None'],
    ['level', { stage: 'postgraduate' }, 'Postgraduate'],
    ['mode', { delivery: { mode: 'work-based', inferred: false } }, 'At work'],
    ['start', { intakes: [{ start: '2027-01' }] }, 'January 2027'],
    ['type', { typeLabel: 'Fixturecred' }, 'Microcredential (“Fixturecred”)'],
    ['awardingBody', { awardingBody: { name: 'Fixture body' } }, 'Fixture body'],
    ['platform', { platform: 'Fixture platform' }, 'Fixture platform'],
    ['hoursPerWeek', { workload: { hoursPerWeek: { min: 2, max: 3 } } }, '2 to 3 hours'],
    ['pace', { delivery: { mode: 'online', inferred: false, pace: 'both' } }, 'At your own pace or to a timetable'],
    ['studyMode', { studyMode: ['full-time', 'part-time'] }, 'Full-time and part-time'],
    [
      'place',
      { delivery: { mode: 'on-campus', inferred: false, place: { town: 'Fixtureham' } } },
      'Fixtureham, United Kingdom',
    ],
    ['place', { delivery: { mode: 'on-campus', inferred: false, place: { country: 'IE' } } }, 'Ireland'],
    ['language', { languages: ['en', 'cy'] }, 'English and Welsh'],
    [
      'funding',
      { funding: [{ name: 'Fixture grant', kind: 'grant', until: '2027-03' }] },
      'Fixture grant, until March 2027',
    ],
    ['difficulty', { difficulty: 'introductory' }, 'Introductory'],
    ['levelNote', { levelNote: 'for beginners' }, 'For beginners'],
    ['taughtBy', { delivery: { inferred: false, taughtBy: 'fixture schools' } }, 'Fixture schools'],
    ['code', { code: 'FX101' }, 'FX101'],
  ])('"%s" of %j is "%s"', (key, fields, words) => {
    expect(value(key, fields)).toBe(words);
  });

  it('gives no place where none is stated, though the provider has a country', () => {
    expect(value('place', { delivery: { mode: 'on-campus', inferred: false } })).toBeUndefined();
  });

  it('gives no next start that has passed', () => {
    expect(value('start', { intakes: [{ start: '2026-09-07' }] })).toBeUndefined();
  });
});

describe('the prices in detail', () => {
  it('are left out where the price in a few words says the same', () => {
    expect(value('prices', price({ category: 'paid', options: [{ amount: 495, currency: 'GBP' }] }))).toBeUndefined();
  });

  it('list who pays what', () => {
    const options = [
      { amount: 500, currency: 'GBP', for: 'home' },
      { amount: 900, currency: 'GBP', for: 'international' },
    ];
    expect(value('prices', price({ category: 'paid', options }))).toBe(
      '£500 (home students). £900 (international students)',
    );
  });

  it('give what the source says beside the amounts', () => {
    expect(value('prices', price({ category: 'paid', note: 'paid in two parts' }))).toBe('Paid in two parts');
  });
});

describe('the small print', () => {
  it('dates the price', () => {
    expect(note('price', price({ category: 'paid', asOf: '2026' }))).toBe('as of 2026');
  });

  it('owns up to a mode that is our reading', () => {
    expect(note('mode', { delivery: { mode: 'online', inferred: true } })).toMatch(/our reading/);
  });

  it('has no mode where the record has none, and shows its note all the same', () => {
    const delivery = { inferred: false, note: 'Not said how it is taught' };
    expect(value('mode', { delivery })).toBeUndefined();
    expect(note('mode', { delivery })).toBeUndefined();
    expect(value('deliveryNote', { delivery })).toBe('Not said how it is taught');
  });

  it('puts the note of weekly hours beside them, and beside a length only with their number', () => {
    const workload = { hoursPerWeek: { min: 15, max: 20 }, note: 'For each part' };
    expect(note('time', { workload })).toBe('15 to 20 hours a week: For each part');
    expect(note('time', { workload: { hoursPerWeek: 3 } })).toBeUndefined();
    expect(note('hoursPerWeek', { workload })).toBe('For each part');
    expect(note('time', { workload: { hours: 20, note: 'For each part' } })).toBe('For each part');
  });

  it('shows hours of teaching alone as that, and counts them for nothing', () => {
    const workload = { hoursPerWeek: 3, of: 'contact', note: 'An evening' } as const;
    const fields: Partial<Course> = { workload, duration: { value: 40, unit: 'weeks' } };
    expect(value('time', fields)).toBe('40 weeks');
    expect(note('time', fields)).toBe('3 hours a week of teaching alone: study of your own comes on top: An evening');
    expect(value('hoursPerWeek', fields)).toBeUndefined();
    expect(note('hoursPerWeek', fields)).toContain('3 hours of teaching alone');
    expect(facetOf('weekly').values(makeCourse(fields))).toEqual([]);
    expect(facetOf('hours').values(makeCourse(fields))).toEqual([]);
  });

  it('owns up to hours that we added up', () => {
    const fields: Partial<Course> = { workload: { hours: 8, addedUp: true, note: 'All episodes' } };
    expect(answer('time', fields)).toMatchObject({ kind: 'derived', rule: 'hours-added-up', words: 'About 8 hours' });
    expect(note('time', fields)).toBe('All episodes; the hours of its parts, added up and rounded');
  });

  it('says nothing of a mode that is stated', () => {
    expect(note('mode', {})).toBeUndefined();
  });

  it('has words about the next start as the start itself, and none that are over or may be', () => {
    expect(value('start', { startNote: 'second semester' })).toBe('Second semester');
    expect(note('start', { startNote: 'second semester' })).toBeUndefined();
    expect(value('start', { startNote: '2 April to 3 June' })).toBeUndefined();
    expect(note('start', { startNote: '2 April to 3 June' })).toBeUndefined();
    const months = { startMonths: [2], startNote: 'second semester' };
    expect([value('start', months), note('start', months)]).toEqual(['Each year in February', 'second semester']);
  });

  it('says that a paused course took no applications', () => {
    expect(note('start', { status: 'paused', startNote: 'each autumn' })).toBe('not taking applications when read');
  });

  it('says a note on time once where both facts carry it', () => {
    const both = { workload: { hours: 10, note: 'roughly' }, duration: { value: 1, unit: 'weeks', note: 'roughly' } };
    expect(note('time', both as Partial<Course>)).toBe('roughly');
  });
});
