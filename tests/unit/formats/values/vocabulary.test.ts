import { describe, expect, it } from 'vitest';
import { readCourseType } from '#formats/values/course-type.ts';
import { readLanguage } from '#formats/values/language.ts';
import { countryOfHost, readCountry } from '#formats/values/place.ts';

describe('words of the field', () => {
  it.each([
    ['MBA Business and Marketing', 'masters'],
    ['BA (Honours) History', 'undergraduate-degree'],
    ['PGCert in Teaching', 'postgraduate-certificate'],
    ['Micro-credential in data', 'microcredential'],
    ['microcredential', 'microcredential'],
    ['Mikrozertifikat Datenanalyse', 'microcredential'],
    ['Microcredencial universitaria', 'microcredential'],
    ['Microcertification en gestion', 'microcredential'],
    ['Meicro-gymhwyster mewn data', 'microcredential'],
    ['Mikrokraad', 'microcredential'],
    ['Microscopy certificate', 'certificate'],
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

  it.each([
    ['https://www.example.ac.uk/courses', 'GB'],
    ['https://example.de/', 'DE'],
    ['https://example.com/uk', undefined],
    ['https://example.io/', undefined],
    ['https://example.eu/', undefined],
  ])('tells the country of %s: %s', (address, country) => {
    expect(countryOfHost(address)).toBe(country);
  });
});
