import { describe, expect, it } from 'vitest';
import { creditSystemOf, readCredits, type CreditContext } from '#formats/values/credit.ts';

describe('credit', () => {
  it.each<[string, object[], CreditContext?]>([
    ['5 ECTS (125 h)', [{ system: 'ects', value: 5 }]],
    ['ECTS: 5', [{ system: 'ects', value: 5 }]],
    ['ECTS credits: 10', [{ system: 'ects', value: 10 }]],
    ['12,5 ECTS', [{ system: 'ects', value: 12.5 }]],
    ['5 to 7.5 ECTS', [{ system: 'ects', value: { min: 5, max: 7.5 } }]],
    ['12–30 ECTS', [{ system: 'ects', value: { min: 12, max: 30 } }]],
    ['1 ECTS credit (25-30 hours)', [{ system: 'ects', value: 1 }]],
    ['6 créditos ECTS', [{ system: 'ects', value: 6 }]],
    ['30 ECTS credits over 2 semesters', [{ system: 'ects', value: 30 }]],
    ['6 ECTS, 150 hours', [{ system: 'ects', value: 6 }]],
    [
      '60 ECTS / 120 CATS',
      [
        { system: 'ects', value: 60 },
        { system: 'cats', value: 120 },
      ],
    ],
    ['30 CATS points', [{ system: 'cats', value: 30 }]],
    ['15 UK credits', [{ system: 'cats', value: 15 }]],
    ['20 SCQF credit points', [{ system: 'scqf', value: 20 }]],
    ['3 semester credit hours', [{ system: 'us-semester', value: 3 }]],
    ['4.5 quarter units', [{ system: 'us-quarter', value: 4.5 }]],
    ['2.6 CEUs', [{ system: 'ceu', value: 2.6 }]],
    ['6 CPD hours', [{ system: 'cpd-hours', value: 6 }]],
    ['3.125 ECTS', [{ system: 'ects', value: 3.125 }]],
    ['1 NZQCF', [{ system: 'nzqcf', value: 1 }]],
    ['10 Acme points', [{ system: 'local', value: 10, name: 'Acme points' }]],
    ['Non-credit', []],
    ['none', []],
    ['13', [{ system: 'ects', value: 13 }], { scheme: 'ECTS' }],
    ['5', [{ system: 'ects', value: { min: 5, max: 7.5 } }], { scheme: 'ECTS', max: '7.5' }],
    ['60', [{ system: 'local', value: 60, name: 'Open University' }], { scheme: 'Open University' }],
  ])('reads %s and does not doubt it', (words, value, context) => {
    expect(readCredits(words, context)).toEqual({ certainty: 'certain', value, words });
  });

  it.each<[string, object[], CreditContext?]>([
    ['15 EAP', [{ system: 'ects', value: 15 }]],
    ['15 EAP, 390 akadeemilist tundi', [{ system: 'ects', value: 15 }]],
    ['7.5 hp', [{ system: 'ects', value: 7.5 }]],
    ['10 studiepoeng', [{ system: 'ects', value: 10 }]],
    ['6 CFU', [{ system: 'ects', value: 6 }]],
    ['5 LP', [{ system: 'ects', value: 5 }], { country: 'DE' }],
    ['15 credits', [{ system: 'cats', value: 15 }], { country: 'GB' }],
    ['15 credits', [{ system: 'ects', value: 15 }], { country: 'EE' }],
    ['15 credits', [{ system: 'us-semester', value: 15 }], { country: 'US' }],
    ['15 credits', [{ system: 'nzqcf', value: 15 }], { country: 'NZ' }],
    ['15 credits', [{ system: 'local', value: 15, name: 'credits' }]],
    ['5', [{ system: 'local', value: 5, name: 'Credits' }]],
    ['120 credits (60 ECTS)', [{ system: 'ects', value: 60 }], undefined],
    ['20 credits at SCQF level 8', [{ system: 'scqf', value: 20 }]],
    ['SCQF Level 7, 20 credits', [{ system: 'scqf', value: 20 }]],
    ['up to 30 ECTS', [{ system: 'ects', value: 30 }]],
  ])('reads %s by a rule that it names', (words, value, context) => {
    const read = readCredits(words, context);
    expect(read.value).toEqual(expect.arrayContaining(value.map((row) => expect.objectContaining(row) as object)));
    expect(read).toMatchObject({ certainty: 'by-rule', rule: expect.any(String) as string });
  });

  it.each([
    'ask us',
    '15 to be agreed',
    '0',
    '0 credits',
    '15 ECTS per module',
    '180 credits required for entry',
    '150 hours',
    '6 weeks',
    'Level 7',
    '1.2.3 ECTS',
  ])('reads no credit in "%s" and says why', (words) => {
    expect(readCredits(words)).toMatchObject({ certainty: 'unread', rule: expect.any(String) as string });
  });

  it('knows the system that a name means', () => {
    expect(['ECTS', 'CATS', 'SCQF', 'FHEQ', 'Acme points'].map(creditSystemOf)).toEqual([
      'ects',
      'cats',
      'scqf',
      'cats',
      'local',
    ]);
  });

  it.each<[string, object[]]>([
    ['180 ECTS programme; this course 5 ECTS', [{ system: 'ects', value: 5 }]],
    ['5 ECTS, part of a 60 ECTS master', [{ system: 'ects', value: 5 }]],
    ['10 ECTS; requires 60 ECTS of a master already earned', [{ system: 'ects', value: 10 }]],
    ['5 ECTS or 10 ECTS', [{ system: 'ects', value: { min: 5, max: 10 } }]],
    ['60 ECTS master', [{ system: 'ects', value: 60 }]],
    ['15 RQF credits', [{ system: 'cats', value: 15 }]],
  ])('tells the credit of the course from that of what is around it: %s', (words, value) => {
    expect(readCredits(words).value).toEqual(value);
  });

  it.each([
    '60 ECTS of a master already earned',
    '60 ECTS already earned',
    '30 ECTS from a bachelor degree',
    '60 ECTS eines Masterstudiums',
    'exempts from 10 ECTS',
    '5 FHEQ',
    '4 RQF',
    '1,500 ECTS',
    '5 ECTS, later 7 ECTS',
  ])('reads none that the course does not give, and says why: %s', (words) => {
    const read = readCredits(words);
    expect(read.certainty).toBe('unread');
    expect(read.rule).not.toBe('');
  });
});

describe('credit that is not that of the whole', () => {
  it.each(
    ['each', 'apiece', 'jeweils', 'chacun', 'cada uno', 'ciascuno', 'elk'].flatMap((word) =>
      ['5 ECTS', '7.5 ECTS', '20 CATS', '10 credits'].map((credit) => `${credit} ${word}`),
    ),
  )('is no credit of the course in "%s"', (words) => {
    expect(readCredits(words)).toMatchObject({ certainty: 'unread', left: [{}] });
  });

  it('is added up where the parts are counted', () => {
    expect(readCredits('3 modules of 5 ECTS each')).toMatchObject({ value: [{ value: 15 }] });
  });

  it.each(['ECTS: 2.500', '2.500 ECTS', 'ECTS: 1,500', '1/2 ECTS', 'ECTS 1/2', '1/4 ECTS', '3/4 ECTS'])(
    'is not told by signs that can be read in two ways: "%s"',
    (words) => {
      expect(readCredits(words).certainty).toBe('unread');
    },
  );

  it.each([
    ['½ ECTS', 0.5],
    ['2½ ECTS', 2.5],
    ['ECTS: 2.5', 2.5],
    ['2.50 ECTS', 2.5],
  ])('reads %s as %s', (words, value) => {
    expect(readCredits(words)).toMatchObject({ certainty: 'certain', value: [{ system: 'ects', value }] });
  });
});
