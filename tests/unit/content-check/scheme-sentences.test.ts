/** Conditions of schemes whose sentences say something else than their limits. */
import { describe, expect, it } from 'vitest';
import { makeEntry, type Entry } from '#content-check/entry.ts';
import { checkSchemeSentences } from '#content-check/scheme-sentences.ts';

/** A scheme with one condition, which must fit the schema: only its sentence is on trial. */
const scheme = (condition: object): Entry => {
  const { entry, problems } = makeEntry({
    collection: 'fundingSchemes',
    id: 'fixture',
    file: 'content/funding-schemes/fixture.json',
    data: {
      name: 'A loan',
      place: 'GB-ENG',
      placeName: 'England',
      kind: 'loan',
      pays: 'A part of it.',
      conditions: [
        condition,
        { on: 'provider', countries: ['GB'], says: 'be in the UK', quotation: 'Made up for this test.' },
      ],
      source: 'a-source',
      read: '2026-11-20',
    },
    lineOf: () => 7,
  });
  expect(problems).toEqual([]);
  if (!entry) throw new Error('the fixture is no record');
  return entry;
};

describe('a sentence that says more than its limits is refused', () => {
  const base = { says: '', quotation: 'Made up for this test.' };
  const pay = { ...base, on: 'income', currency: 'GBP' };
  const credit = { ...base, on: 'credits', system: 'scqf' };
  const unemployed = [{ on: 'status', statuses: ['unemployed'] }];

  it.each<[string, object, string | undefined]>([
    ['a limit of both', { ...pay, below: 25_750, says: 'earn less than £25,750' }, undefined],
    ['another number', { ...pay, below: 25_750, says: 'earn less than £26,750' }, 'says'],
    ['an upper limit', { ...credit, min: 30, says: 'have 30 to 119 credits' }, 'says'],
    ['both limits', { ...credit, min: 30, max: 119, says: 'have 30 to 119 credits' }, undefined],
    ['a year', { ...credit, min: 30, max: 119, says: 'have 30 to 119 credits a year' }, 'per'],
    [
      'a year that is counted',
      { ...credit, min: 30, max: 119, per: 'year', says: 'have 30 to 119 credits a year' },
      undefined,
    ],
    ['a status', { ...pay, below: 9, says: 'earn less than £9, or be unemployed' }, 'or'],
    [
      'a status among those let in',
      { ...pay, below: 9, says: 'earn less than £9', except: 'people who are unemployed' },
      'or',
    ],
    [
      'a status that is held against',
      { ...pay, below: 9, or: unemployed, says: 'earn less than £9, or be unemployed' },
      undefined,
    ],
    ['another way to meet it', { ...pay, below: 9, says: 'earn less than £9, or have a card' }, 'or'],
    ['the income of a family', { ...pay, max: 9, says: 'have a family income of at most £9' }, 'asksMore'],
    ['the same said', { ...pay, max: 9, asksMore: true, says: 'have a family income of at most £9' }, undefined],
    [
      'levels between limits',
      { ...base, on: 'level', frameworks: ['rqf'], min: 4, max: 6, says: 'be at level 4, 5 or 6' },
      undefined,
    ],
    [
      'a level beyond them',
      { ...base, on: 'level', frameworks: ['rqf'], min: 4, max: 6, says: 'be at level 4, 5, 6 or 7' },
      'says',
    ],
  ])('%s', (_, condition, field) => {
    const fields = checkSchemeSentences([scheme(condition)]).map((problem) => problem.field);
    expect([...new Set(fields)]).toEqual(field === undefined ? [] : [`conditions[0].${field}`]);
  });

  it('is told with its file and line', () => {
    expect(checkSchemeSentences([scheme({ ...pay, below: 9, says: 'earn less than £8' })])[0]).toMatchObject({
      file: 'content/funding-schemes/fixture.json',
      line: 7,
      found: '"earn less than £8"',
    });
  });
});
