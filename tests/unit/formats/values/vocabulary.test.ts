import { describe, expect, it } from 'vitest';
import { readCourseType } from '#formats/values/course-type.ts';
import { readLanguage } from '#formats/values/language.ts';
import { readCountry } from '#formats/values/place.ts';
import { guessSubject, subjectOfCode, subjectOfLabel } from '#formats/values/subject.ts';

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
