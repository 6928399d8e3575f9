import { describe, expect, it } from 'vitest';
import { correctWord, readVocabulary } from '#text/spelling.ts';

const vocabulary = readVocabulary(
  ['course', 'management', 'python', 'data', 'science', 'psychology', 'university', 'nursing', 'credit'].join('\n'),
);

describe('spelling help', () => {
  it.each([
    ['phython', 'python'],
    ['managment', 'management'],
    ['psycology', 'psychology'],
    ['univeristy', 'university'],
    ['datascience', 'data science'],
    ['psychologist', 'psychology'],
  ])('takes %s for %s', (typed, meant) => {
    expect(correctWord(typed, vocabulary)).toBe(meant);
  });

  it.each(['python', 'courses', 'ou', 'abc', 'xylophone', '2026x'])('leaves %s alone', (word) => {
    expect(correctWord(word, vocabulary)).toBeUndefined();
  });
});
