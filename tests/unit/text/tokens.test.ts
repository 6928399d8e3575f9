import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#text/fold.ts';
import { asksForCourses, joinHyphens, queryWords, rootOf, stem } from '#text/tokens.ts';

describe('the words of a query', () => {
  it('are those that tell something', () => {
    expect(queryWords('What is a microcredential?')).toEqual(['microcredential']);
    expect(queryWords('masters in data')).toEqual(['masters', 'data']);
    expect(queryWords('free course nursing')).toEqual(['free', 'nursing']);
  });

  it('are all where none tells anything', () => {
    expect(queryWords('what is it')).toEqual(['what', 'is', 'it']);
    expect(queryWords('course')).toEqual(['course']);
  });

  it('join what a hyphen or an apostrophe divides', () => {
    expect(queryWords(joinHyphens('cyber-security'))).toEqual(['cybersecurity']);
    expect(queryWords("master's")).toEqual(queryWords('master’s'));
  });

  it('keep the signs that are part of a name', () => {
    expect(queryWords('C++ or C#')).toEqual(['c++', 'c#']);
  });

  it.each(['', '   ', '?!…—"()', '🎓🎓'])('are none in %j', (query) => {
    expect(queryWords(query)).toEqual([]);
  });

  it('know other scripts', () => {
    expect(queryWords('الذكاء الاصطناعي')).toHaveLength(2);
    expect(queryWords('数据科学')).toHaveLength(1);
    expect(fold('Éducation')).toBe('education');
  });

  it('can be made of anything and are never many', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => queryWords(text).length <= 16));
  });

  it('say whether courses are asked for', () => {
    expect(asksForCourses('free nursing courses')).toBe(true);
    expect(asksForCourses('nursing')).toBe(false);
  });
});

describe('forms of a word', () => {
  it.each([
    ['electricity', 'electrical', true],
    ['statistical', 'statistics', true],
    ['animal', 'animation', false],
    ['policy', 'police', false],
    ['market', 'marketing', false],
    ['physical', 'physics', false],
    ['accessibility', 'accessible', true],
    ['accessibility', 'access', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(rootOf(stem(one)) === rootOf(stem(other))).toBe(isSame);
  });
});

describe('skills', () => {
  it.each([
    ['basic computer skills', ['basic', 'computer']],
    ['soft skills', ['soft', 'skills']],
    ['skills for care work', ['skills', 'care', 'work']],
  ])('of %j say what is looked for, or nothing', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});
