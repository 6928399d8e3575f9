import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnytime, isDeadline, readDate, readMonths, readPeriod } from '#formats/values/date.ts';
import type { ReadContext } from '#formats/values/reading.ts';

describe('dates', () => {
  it.each([
    ['2026-09-21', '2026-09-21'],
    ['2026-9-1', '2026-09-01'],
    ['2026-09-21T10:00:00+01:00', '2026-09-21'],
    ['2026-09-21 10:00', '2026-09-21'],
    ['2026-09', '2026-09'],
    ['2027/09', '2027-09'],
    ['2027/09/05', '2027-09-05'],
    ['09/2027', '2027-09'],
    ['9.2027', '2027-09'],
    ['2027', '2027'],
    ['20260921', '2026-09-21'],
    ['21/09/2026', '2026-09-21'],
    ['05/05/2027', '2027-05-05'],
    ['1.2.2027', '2027-02-01'],
    ['01.02.2027', '2027-02-01'],
    ['1 Feb 27', '2027-02-01'],
    ['1-Feb-2027', '2027-02-01'],
    ['1st February 2027', '2027-02-01'],
    ['Tuesday, 3rd of November 2026', '2026-11-03'],
    ['Mon 2 Nov 2026, 10:00', '2026-11-02'],
    ['Nov 3, 2026', '2026-11-03'],
    ['November 3rd 2026', '2026-11-03'],
    ['September 2026', '2026-09'],
    ['Sept. 2026', '2026-09'],
    ['Starts 1 Feb 2027', '2027-02-01'],
    ['from September 2027', '2027-09'],
    ['w/c 5 October 2026', '2026-10-05'],
    ['1. Februar 2027', '2027-02-01'],
    ['Montag, 1. Februar 2027', '2027-02-01'],
    ['März 2027', '2027-03'],
    ['ab Oktober 2027', '2027-10'],
    ['1er février 2027', '2027-02-01'],
    ['août 2027', '2027-08'],
    ['1 de febrero de 2027', '2027-02-01'],
    ['septiembre de 2027', '2027-09'],
    ['1 maart 2027', '2027-03-01'],
    ['1º febbraio 2027', '2027-02-01'],
    ['1 de março de 2027', '2027-03-01'],
    ['1 Chwefror 2027', '2027-02-01'],
    ['1 Feabhra 2027', '2027-02-01'],
    ['september 2026', '2026-09'],
    ['jaanuar 2027', '2027-01'],
    ['1 oktober 2027', '2027-10-01'],
    ['1. lokakuuta 2027', '2027-10-01'],
    ['1 lutego 2027', '2027-02-01'],
    ['1 февраля 2027', '2027-02-01'],
    ['2027年2月1日', '2027-02-01'],
    ['２０２７年２月', '2027-02'],
  ])('reads %s', (words, date) => {
    expect(readDate(words)).toEqual({ certainty: 'certain', value: date, words });
  });

  it.each<[string, string, ReadContext?]>([
    ['03/04/2026', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['03/04/2026', '2026-03-04', { country: 'US' }],
    ['03/04/2026', '2026-04-03', { country: 'GB' }],
    ['04/21/2026', '2026-04-21'],
    ['21/09/26', '2026-09-21'],
    ['mid September 2027', '2027-09'],
    ['Ende Oktober 2027', '2027-10'],
    ['Sep-27', '2027-09'],
    ['1790000000', '2026-09-21'],
  ])('reads %s as %s by a rule that it names', (words, date, context) => {
    expect(readDate(words, context)).toMatchObject({
      certainty: 'by-rule',
      value: date,
      rule: expect.any(String) as string,
    });
  });

  it.each([
    '1900-01-01',
    '9999-12-31',
    '2026-02-30',
    '31/02/2026',
    'Autumn 2027',
    'Q3 2027',
    'Sep 27',
    'Week 36',
    'Autumn',
    'TBC',
    '46000',
    '1 Febtember 2027',
    '1-5 Feb 2027',
    '',
  ])('reads no date in "%s" and says why', (words) => {
    expect(readDate(words)).toMatchObject({ certainty: 'unread', rule: expect.any(String) as string });
  });

  it('says that a date is on another day of the week than it says', () => {
    expect(readDate('Tuesday 6 September 2027')).toMatchObject({
      value: '2027-09-06',
      certainty: 'by-rule',
      rule: 'a date on another day of the week than it says',
    });
    expect(readDate('Montag, 6. September 2027')).toMatchObject({ value: '2027-09-06', certainty: 'certain' });
  });

  it.each(['2010/11', '2011/12', '2026/27'])('reads no date from %s', (words) => {
    expect(readDate(words)).toMatchObject({ certainty: 'unread' });
  });

  it.each(['From January to July', 'January–July', 'von März bis Mai', 'September until December'])(
    'reads no starts from a time between two months: %s',
    (words) => {
      expect(readMonths(words)).toBeUndefined();
    },
  );

  it('reads back every day as it is written in any of the languages', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1960-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        fc.constantFrom(
          'en-GB',
          'en-US',
          'de',
          'fr',
          'es',
          'nl',
          'it',
          'pt',
          'cy',
          'ga',
          'et',
          'sv',
          'nb',
          'da',
          'fi',
          'pl',
          'ja',
          'zh',
        ),
        fc.constantFrom('long', 'medium', 'short' as const),
        (date, locale, dateStyle) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDate(day).value).toBe(day);
          const words = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
          const read = readDate(words, { country: locale === 'en-US' ? 'US' : undefined });
          if (read.certainty === 'certain') expect([words, read.value]).toEqual([words, day]);
          if (dateStyle === 'long' && /^(?:en|de|fr|es|nl|it|pt)/.test(locale))
            expect([words, read.certainty]).toEqual([words, 'certain']);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['24.08.2026–30.06.2027', '2026-08-24', '2027-06-30'],
    ['24.08.–30.09.2027', '2027-08-24', '2027-09-30'],
    ['1–5 Feb 2027', '2027-02-01', '2027-02-05'],
    ['1 Feb 2027 to 5 March 2027', '2027-02-01', '2027-03-05'],
    ['1 Feb - 5 March 2027', '2027-02-01', '2027-03-05'],
    ['september 2026 – august 2027', '2026-09', '2027-08'],
    ['2027-02-01/2027-03-01', '2027-02-01', '2027-03-01'],
  ])('reads %s as a start and an end', (words, start, end) => {
    expect(readPeriod(words)?.value).toEqual({ start, end });
  });

  it.each(['2026–2027', '2027-03-01/2027-02-01', 'Monday to Friday', '10:00 - 12:00', '2027-02-01'])(
    'reads no period in %s',
    (words) => {
      expect(readPeriod(words)).toBeUndefined();
    },
  );

  it('finds months that a sentence names, and no month in the verb "may"', () => {
    expect(readMonths('Starts in October, February or April.')).toEqual([2, 4, 10]);
    expect(readMonths('jeweils im März und Oktober')).toEqual([3, 10]);
    expect(readMonths('en septembre')).toEqual([9]);
    expect(readMonths('You May start when you like')).toBeUndefined();
    expect(readMonths('October 2026')).toBeUndefined();
    expect(readMonths('5 October')).toBeUndefined();
  });

  it('knows words for a start at any time, and their denial', () => {
    for (const words of ['Start any time', 'jederzeit', 'à tout moment', 'doorlopend', 'igal ajal', 'löpande'])
      expect([words, isAnytime(words)]).toEqual([words, true]);
    expect(isAnytime('Monday')).toBe(false);
    expect(isAnytime('Not a flexible start')).toBe(false);
  });
});

describe('a text of a start', () => {
  it('may tell only by when one must apply', () => {
    for (const words of [
      'Apply by 21 August 2026',
      'Applications close on 3 May 2027',
      'Deadline: 30 September 2026',
      'Enrolment until 1 March 2027',
      'Bewerbung bis 15.07.2027',
    ])
      expect([words, isDeadline(words)]).toEqual([words, true]);
    for (const words of [
      '21 August 2026',
      'From 3 May 2027',
      'Applied Physics, 1 March 2027',
      'Enrolment 1 March 2027',
    ])
      expect([words, isDeadline(words)]).toEqual([words, false]);
  });
});

it.each(['1. listopada 2027.', '11 listopada 2027', '5. srp 2027', '3 lip 2027'])(
  'reads no month in a name that stands for two of them: "%s"',
  (words) => {
    expect(readDate(words).value).toBeUndefined();
  },
);

it.each([
  ['1. srpnja 2027.', '2027-07-01'],
  ['1. srpna 2027', '2027-08-01'],
  ['5 sierpnia 2027', '2027-08-05'],
  ['1. prosinca 2027.', '2027-12-01'],
  ['3. rujna 2027.', '2027-09-03'],
  ['3 października 2027', '2027-10-03'],
])('reads the Slavic month of one language alone: %s', (words, date) => {
  expect(readDate(words).value).toBe(date);
});
