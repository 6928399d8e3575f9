import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryPath,
  coursePath,
  guidePath,
  modePath,
  pagePath,
  providerPath,
  searchPath,
  stagePath,
  subjectPath,
  termPath,
  typePath,
} from '#domain/urls.ts';

describe('the path', () => {
  it.each([
    ['a course', coursePath({ id: 'fixture-college/data' }), '/courses/fixture-college/data/'],
    ['a provider', providerPath({ id: 'fixture-college' }), '/providers/fixture-college/'],
    ['a subject', subjectPath({ id: 'computing' }), '/subjects/computing/'],
    ['a guide', guidePath({ id: 'how-to-choose' }), '/guides/how-to-choose/'],
    ['a term', termPath({ id: 'ects' }), '/glossary/ects/'],
    ['a kind of course', typePath('undergraduate-degree'), '/courses/degrees/'],
    ['a mode', modePath('on-campus'), '/courses/on-campus/'],
    ['a level', stagePath('before-university'), '/courses/level/before-university/'],
    ['a country', countryPath('GB'), '/courses/country/united-kingdom/'],
  ])('of %s is %s', (_, path, wanted) => {
    expect(path).toBe(wanted);
  });
});

describe('the path of a page of a list', () => {
  it('is the list’s own for the first page', () => {
    expect(pagePath('/courses/', 1)).toBe('/courses/');
  });

  it('carries the number from the second page on', () => {
    expect(pagePath('/courses/', 2)).toBe('/courses/page/2/');
  });
});

describe('the path of a search', () => {
  it('has no query where none is given', () => {
    expect(searchPath()).toBe('/search/');
  });

  it('gives any query back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
        expect(new URL(searchPath(query), 'https://example.org').searchParams.get('q')).toBe(query);
      }),
    );
  });
});
