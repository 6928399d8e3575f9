import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryInText, countryName, languageName, slugOf } from '#domain/places.ts';
import { slugPattern } from '#schemas/values.ts';

describe('the name of a country', () => {
  it.each([
    ['GB', 'United Kingdom'],
    ['IE', 'Ireland'],
    ['HK', 'Hong Kong'],
    ['MO', 'Macao'],
  ])('%s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});

describe('the name of a country within a sentence', () => {
  it.each([
    ['GB', 'the United Kingdom'],
    ['NL', 'the Netherlands'],
    ['IE', 'Ireland'],
  ])('%s is %s', (code, name) => {
    expect(countryInText(code)).toBe(name);
  });
});

describe('the name of a language', () => {
  it.each([
    ['cy', 'Welsh'],
    ['pt-BR', 'Brazilian Portuguese'],
  ])('%s is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});

describe('a name in an address', () => {
  it.each([
    ['United Kingdom', 'united-kingdom'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['Türkiye', 'turkiye'],
    ['  Trinidad & Tobago ', 'trinidad-tobago'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is empty or has the form of an id, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugOf(name);
        expect(slug === '' || slugPattern.test(slug)).toBe(true);
      }),
    );
  });
});
