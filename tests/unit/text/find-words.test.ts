/** What a word finds that no row has as it is, and what rows only mention. */
import { describe, expect, it } from 'vitest';
import { findWords, isKnown, onlyMentioned } from '#text/find-words.ts';
import { indexWords } from '#text/word-index.ts';

const titles = ['Looms', 'Baasteadmisi raamatupidamisest', 'Design Thinking for Leading and Learning', 'Knots'];
const index = indexWords({
  titles,
  isBent: (row) => row === 1,
  names: [
    { weight: 2, words: ['archery', 'knots'], rows: [0] },
    { weight: 2, words: ['archery'], rows: [3] },
  ],
});
const rowsOf = (query: string, options = {}) => {
  const { scores } = findWords(index, query, options);
  return [...scores.keys()].filter((row) => scores[row]);
};

describe('a word that no row has as it is', () => {
  it.each(['raamatupidamine', 'raamatupidamise', 'raamatupidamist'])(
    'finds another form of a word of a title whose language bends it: “%s”',
    (query) => {
      expect(rowsOf(query, { isRight: () => true })).toEqual([1]);
      expect(isKnown(index, query)).toBe(true);
    },
  );

  it('finds no word that only begins alike', () => {
    expect(rowsOf('raamatukogu', { isRight: () => true })).toEqual([]);
    expect(rowsOf('certifiable', { isRight: () => true })).toEqual([]);
  });
});

describe('a topic that rows only mention', () => {
  it('is told', () => {
    expect(onlyMentioned(findWords(index, 'archery'))).toEqual(['archery']);
  });

  it('is not where a row is about it', () => {
    expect(onlyMentioned(findWords(index, 'knots'))).toEqual([]);
  });

  it('is not where no row has all of it, which is told otherwise', () => {
    expect(onlyMentioned(findWords(index, 'archery learning'))).toEqual([]);
  });
});
