import { describe, expect, it } from 'vitest';
import { countryInText, countryName, languageName } from '#domain/places.ts';

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
