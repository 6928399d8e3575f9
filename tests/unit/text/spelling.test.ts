import { describe, expect, it } from 'vitest';
import { nearWords } from '#text/spelling.ts';
import { indexWords } from '#text/word-index.ts';

const index = indexWords({
  titles: ['Course management', 'Python data science', 'Psychology at university', 'Nursing credit', 'Making things'],
});

describe('words near a mistyped one', () => {
  it.each([
    ['phython', 'python'],
    ['managment', 'management'],
    ['psycology', 'psychology'],
    ['univeristy', 'university'],
    ['yphton', undefined],
  ])('%s is near to %s', (typed, meant) => {
    expect(nearWords(typed, index)[0]).toBe(meant);
  });

  it.each(['ou', 'abc', 'xylophone', '2026x', 'PGCE', 'Abcdef'])('nothing is near to %s', (word) => {
    expect(nearWords(word, index)).toEqual([]);
  });
});
