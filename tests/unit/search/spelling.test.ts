import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctWord, editDistance, readVocabulary } from '#search/spelling.ts';

const vocabulary = readVocabulary(
  ['course', 'management', 'python', 'data', 'science', 'psychology', 'university', 'nursing', 'credit'].join('\n'),
);

describe('the distance between words', () => {
  it.each([
    ['python', 'python', 0],
    ['phython', 'python', 1],
    ['pyhton', 'python', 1],
    ['managment', 'management', 1],
    ['univeristy', 'university', 1],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
  });
});

describe('spelling help', () => {
  it.each([
    ['phython', 'python'],
    ['managment', 'management'],
    ['psycology', 'psychology'],
    ['univeristy', 'university'],
    ['datascience', 'data science'],
  ])('takes %s for %s', (typed, meant) => {
    expect(correctWord(typed, vocabulary)).toBe(meant);
  });

  it.each(['python', 'courses', 'ou', 'abc', 'xylophone', '2026x'])('leaves %s alone', (word) => {
    expect(correctWord(word, vocabulary)).toBeUndefined();
  });
});
