import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, readQuery } from '#query/read-query.ts';
import { readCourses } from '../../support/content.ts';
import { readVocabulary } from '../../support/vocabulary.ts';

const vocabulary = readVocabulary();

/** A reading in one line: filters as facet=values, what is not wanted with a minus, then the words. */
const read = (query: string): string => {
  const { filters, words, without } = readQuery(query, vocabulary);
  return [
    ...filters.map(({ facet, values, isNot }) => `${isNot ? '-' : ''}${facet}=${values.join('|')}`).sort(),
    ...without.map((word) => `-${word}`),
    `“${words}”`,
  ].join(' ');
};

describe('the query reader', () => {
  it.each([
    ['free online nursing', 'mode=online price=free “nursing”'],
    ['masters courses', 'type=masters “”'],
    ['search for degree courses', 'type=undergraduate-degree “”'],
    ['MSc in data science', 'type=masters “in data science”'],
    ["master's degree in education", 'type=masters “in education”'],
    ['PhD', 'type=doctorate “”'],
    ['under £500', 'price=free|free-to-study|under-100|100-to-499 “”'],
    ['up to £500', 'price=free|free-to-study|under-100|100-to-499|500-to-1999 “”'],
    ['courses over £2k', 'price=over-2000 “”'],
    ['less than 1,000 pounds', 'price=free|free-to-study|under-100|100-to-499|500-to-1999 “”'],
    ['6 weeks', 'length=term “”'],
    ['six week course in python', 'length=term “course in python”'],
    ['less than 3 months', 'length=days|month|term “”'],
    ['over a year', 'length=longer “”'],
    ['5 hours a week', 'weekly=3-to-5 “”'],
    ['under 10 hours', 'hours=under-10 “”'],
    ['2-hour course', 'hours=under-10 “”'],
    ['not online', '-mode=online “”'],
    ['business not finance', '-finance “business”'],
    ['business but not accounting', '-accounting “business”'],
    ['nursing not in Australia', '-country=AU “nursing”'],
    ['Irish universities', 'country=IE “”'],
    [
      'courses in London',
      `provider=${vocabulary.phrases.find(({ say }) => say.includes('london'))?.values.join('|')} “”`,
    ],
    ['level 7 cyber security', 'level=postgraduate “cyber security”'],
    ['SCQF level 9', 'level=undergraduate “”'],
    ['NVQ level 3', 'level=before-university “”'],
    ['EQF 6', 'level=undergraduate “”'],
    ['scqf11 nursing', 'level=postgraduate “nursing”'],
    ['no degree required', 'entry=anyone “”'],
    ['courses in Welsh', 'language=cy “”'],
    ['Welsh', '“Welsh”'],
    ['after eight years at home, python', '“after eight years at home, python”'],
    ['I am a nurse with a masters degree', '“I am a nurse with a masters degree”'],
    ['nursing with a masters degree', 'type=masters “nursing with a”'],
    ['HND', '“HND”'],
    ['10 ECTS', 'credits=5-to-10 “”'],
    ['30 credits in nursing', 'credits=10-to-30 “in nursing”'],
    ['100 hours', 'hours=100-to-150 “”'],
    ['level 7 qualifications', 'level=postgraduate “”'],
    ['short courses for professionals', 'type=short-course “”'],
    ['data science without programming', '-programming “data science”'],
    ['no maths data science', '-maths “data science”'],
    ['without exams', '“without exams”'],
    ['20 UK credits in nursing', 'credits=5-to-10 “in nursing”'],
    ['accredited counselling', 'recognition=accredited “counselling”'],
    ['courses taught in Spanish', 'language=es “”'],
    ['free over £500', 'price=free “”'],
    ['free under £500', 'price=free “”'],
    ['online on campus', 'mode=on-campus mode=online “”'],
    ['learn French', '“learn French”'],
    ['teaching English', '“teaching English”'],
    ['C++', '“C++”'],
    ['data science', '“data science”'],
    ['🐝', '“🐝”'],
    ['', '“”'],
  ])('reads “%s” as %s', (query, reading) => {
    expect(read(query)).toBe(reading);
  });

  it.each([
    ['10 ECTS', [10, 10, 'exactly']],
    ['60 UK credits', [30, 30, 'exactly']],
    ['6 weeks', [6, 6, 'exactly']],
    ['under 6 months', [0, 26, 'below']],
    ['up to 6 months', [0, 26, 'up-to']],
    ['over £1000', [1000, Infinity, 'above']],
    ['at least 10 hours', [10, Infinity, 'from']],
  ])('keeps the amount of “%s”', (query, amount) => {
    const range = readQuery(query, vocabulary).filters[0]?.range;
    expect(range && [range.least, range.most, range.kind]).toEqual(amount);
  });

  it('says what cannot hold together, and takes what is no amount', () => {
    expect(readQuery('free course over £1000', vocabulary).contradiction).toEqual(['free', 'over £1000']);
    expect(readQuery('free under £500', vocabulary).contradiction).toBeUndefined();
  });

  it.each([
    [26, 'below', false],
    [25.9, 'below', true],
    [26, 'up-to', true],
    [26, 'above', false],
    [26, 'from', true],
  ] as const)('finds %d weeks %s 26 weeks: %s', (weeks, kind, isIn) => {
    const isUpwards = kind === 'above' || kind === 'from';
    expect(isWithin(weeks, { least: isUpwards ? 26 : 0, most: isUpwards ? Infinity : 26, kind })).toBe(isIn);
  });

  it('reads a whole sentence', () => {
    const reading = read('free online nursing under 10 hours not in Australia starting January');
    expect(reading).toMatch(
      /^-country=AU hours=under-10 mode=online price=free start=(?:2027-01\|)?each-01\|anytime “nursing”$/,
    );
  });

  it('reads a sentence of many filters, each once', () => {
    const said =
      'free cheap online blended on campus masters diploma microcredential short course PGCert apprenticeship level 7 ' +
      'undergraduate accredited self-paced no entry requirements in Ireland Canada Scotland not Australia taught in ' +
      'Spanish under £500 6 weeks 5 hours a week under 100 hours 10 ECTS starting January part time nursing';
    const { filters, words, wishes } = readQuery(said, vocabulary);
    const facets = new Set(filters.map(({ facet }) => facet));
    expect([...facets].sort()).toEqual(
      ['country', 'credits', 'entry', 'hours', 'language', 'length', 'level', 'mode', 'price', 'provider'].concat([
        'recognition',
        'start',
        'type',
        'weekly',
      ]),
    );
    const keys = filters.map(({ facet, isNot, values }) => [facet, isNot, ...values].join());
    expect(new Set(keys).size).toBe(keys.length);
    expect([words, wishes]).toEqual(['nursing', 'level 7 undergraduate part-time']);
  });

  it.each([
    ['free 课程 nursing', 'price=free “课程 nursing”'],
    ['онлайн masters للتمريض', 'type=masters “онлайн للتمريض”'],
    ['online short course', 'mode=online type=short-course “”'],
    ['short online course', 'mode=online type=short-course “”'],
    ['self-paced python', 'weekly=own-pace|own-pace-open “python”'],
  ])('reads “%s” as %s', (query, reading) => {
    expect(read(query)).toBe(reading);
  });

  it('puts universities first where they are asked for beside a place', () => {
    const { words, wishes } = readQuery('university in New Zealand', vocabulary);
    expect([words, wishes]).toEqual(['', 'university']);
  });

  it('says what is not recorded and looks for the rest', () => {
    const evening = readQuery('evening pottery', vocabulary);
    expect([evening.unrecorded, evening.words]).toEqual([['time-of-day'], 'pottery']);
    const proof = readQuery('nursing with certificate', vocabulary);
    expect([proof.unrecorded, proof.words]).toEqual([['certificate'], 'nursing']);
    expect(readQuery('evening classes', vocabulary).words).toBe('evening classes');
  });

  it('takes small words for abbreviations in capitals only', () => {
    expect(read('US masters')).toBe('country=US type=masters “”');
    expect(read('help us')).toBe('“help us”');
  });

  it('knows every provider by its name', () => {
    const providers = new Map(readCourses().map(({ provider }) => [provider.id, provider.name]));
    expect(providers.size).toBeGreaterThan(50);
    for (const [id, name] of providers)
      expect(read(`${name.replace(/\s*\([^)]*\)/, '')} nursing`)).toBe(`provider=${id} “nursing”`);
  });

  it('knows a question from a search', () => {
    expect(readQuery('what is a microcredential', vocabulary).isQuestion).toBe(true);
    expect(readQuery('nursing courses', vocabulary).isQuestion).toBe(false);
    expect(readQuery('I trained abroad, will they accept my diploma', vocabulary).isQuestion).toBe(true);
    expect(readQuery('best way to prove that my certificate is real', vocabulary).isQuestion).toBe(true);
    expect(readQuery('willow weaving', vocabulary).isQuestion).toBe(false);
  });

  it('reads any text, and never more than was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { filters, words } = readQuery(text, vocabulary);
        expect(filters.length).toBeLessThanOrEqual(text.length);
        expect(words.length).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
    );
    expect(readQuery(`${'free online masters '.repeat(30)}nursing`, vocabulary).words).toBe('nursing');
  });
});
