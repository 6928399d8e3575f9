import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourseType } from '#formats/values/course-type.ts';
import { readCredit, readLevel, readStage } from '#formats/values/credit.ts';
import { isAnytime, readDate, readMonths } from '#formats/values/date.ts';
import { readMode, readStudyModes } from '#formats/values/delivery.ts';
import { readLanguage } from '#formats/values/language.ts';
import { readCountry } from '#formats/values/place.ts';
import { guessSubject, subjectOfCode, subjectOfLabel } from '#formats/values/subject.ts';

describe('dates', () => {
  it.each([
    ['2026-09-21', '2026-09-21'],
    ['2026-09-21T10:00:00+01:00', '2026-09-21'],
    ['2026-09', '2026-09'],
    ['3 November 2026', '2026-11-03'],
    ['Monday, 3rd of November 2026', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['September 2026', '2026-09'],
    ['21/09/2026', '2026-09-21'],
    ['20260921', '2026-09-21'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  it('says so where day and month could be the other way round, or where the date is a count of seconds', () => {
    expect(readDate('03/04/2026')).toMatchObject({ date: '2026-04-03', guess: expect.any(String) as string });
    expect(readDate('1790000000')).toMatchObject({ date: '2026-09-21', guess: expect.any(String) as string });
  });

  it.each(['1900-01-01', '9999-12-31', '2026-02-30', '31/02/2026', 'Autumn', ''])('reads no date in "%s"', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads back every day as it writes it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1960-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDate(day)?.date).toBe(day);
          expect(
            readDate(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date))?.date,
          ).toBe(day);
        },
      ),
    );
  });

  it('finds months that a sentence names, and no month in the verb "may"', () => {
    expect(readMonths('Starts in October, February or April.')).toEqual([2, 4, 10]);
    expect(readMonths('You May start when you like')).toBeUndefined();
    expect(readMonths('October 2026')).toBeUndefined();
  });

  it('knows words for a start at any time', () => {
    expect(isAnytime('Start any time')).toBe(true);
    expect(isAnytime('Monday')).toBe(false);
  });
});

describe('words of the field', () => {
  it.each([
    ['MBA Business and Marketing', 'masters'],
    ['BA (Honours) History', 'undergraduate-degree'],
    ['PGCert in Teaching', 'postgraduate-certificate'],
    ['Micro-credential in data', 'microcredential'],
    ['microcredential', 'microcredential'],
    ['HND Engineering', 'diploma'],
    ['Basics of mba and ba', undefined],
  ])('takes "%s" for %s', (text, type) => {
    expect(readCourseType(text)).toBe(type);
  });

  it.each([
    ['CM', 'on-campus'],
    ['DS', 'online'],
    ['WB', 'work-based'],
    ['Distance with attendance', 'blended'],
    ['onsite', 'on-campus'],
    ['BlendedLearning', 'blended'],
    ['Part Time Day', undefined],
  ])('takes the mode "%s" for %s', (text, mode) => {
    expect(readMode(text)?.mode).toBe(mode);
  });

  it('finds study modes by code and by words', () => {
    expect(readStudyModes('PT')).toEqual(['part-time']);
    expect(readStudyModes('Full time or part-time')).toEqual(['full-time', 'part-time']);
  });

  it('reads credit with its scheme, and levels with their framework', () => {
    expect(readCredit('2.6 CEUs')).toEqual({ value: 2.6, scheme: 'CEUs' });
    expect(readCredit('ECTS: 5')).toEqual({ value: 5, scheme: 'ECTS' });
    expect(readCredit('5 to 7.5 ECTS')).toEqual({ value: 5, max: 7.5, scheme: 'ECTS' });
    expect(readCredit('12–30 ECTS')).toEqual({ value: 12, max: 30, scheme: 'ECTS' });
    expect(readCredit('15 to be agreed')).toEqual({ value: 15, scheme: 'to be agreed' });
    expect(readCredit('ask us')).toBeUndefined();
    expect(readLevel('SCQF level 7')).toEqual({ framework: 'scqf', level: '7' });
    expect(readLevel('https://x.example/scqf/levels/8')).toEqual({ framework: 'scqf', level: '8' });
    expect(readLevel('Level 3')).toBeUndefined();
    expect(readStage('Postgraduate')).toBe('postgraduate');
    expect(readStage('Undergraduate')).toBe('undergraduate');
  });

  it('reads languages and countries by code or name', () => {
    expect(['EN', 'English', 'en_gb', 'eng', 'Klingonese'].map(readLanguage)).toEqual([
      'en',
      'en',
      'en-GB',
      'en',
      undefined,
    ]);
    expect(['gb', 'UK', 'Ireland', 'Nowhere'].map(readCountry)).toEqual(['GB', 'GB', 'IE', undefined]);
  });

  it('maps subject codes, with the exceptions within a letter', () => {
    expect(subjectOfCode('JACS3', 'C800')).toBe('social-sciences');
    expect(subjectOfCode('JACS3', 'C100')).toBe('natural-sciences');
    expect(subjectOfCode('LDCS3', 'FN.2')).toBe('arts-and-humanities');
    expect(subjectOfCode('ISCED-F', '0613')).toBe('computing');
    expect(subjectOfCode('CIP', '11.0701')).toBe('computing');
    expect(subjectOfCode('LDCS3', 'PK.1')).toBe('social-sciences');
    expect(subjectOfCode('CAH', 'CAH03-01-02')).toBe('natural-sciences');
    expect(subjectOfCode('CAH', 'CAH03-02-01')).toBe('services');
    expect(subjectOfCode('Dewey', '500')).toBeUndefined();
    expect(subjectOfLabel('Computing and IT')).toBe('computing');
    expect(guessSubject('Foundations of nursing', '')).toBe('health-and-welfare');
    expect(guessSubject('Diploma of Higher Education', '')).toBeUndefined();
  });
});
