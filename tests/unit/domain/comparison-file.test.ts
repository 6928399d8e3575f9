import { describe, expect, it } from 'vitest';
import {
  cellWords,
  comparisonFileName,
  comparisonFileOf,
  comparisonFiles,
  readComparison,
  writeComparison,
} from '#domain/comparison-file.ts';
import { rowState } from '#domain/row-state.ts';

describe('the files of the comparison', () => {
  it.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [11, 2],
    [358, 36],
  ])('of %d courses are %d', (courses, files) => {
    expect(comparisonFiles(courses)).toBe(files);
  });

  it('are named by their place and number, from 1', () => {
    expect(comparisonFileName(0, 36)).toBe('1-of-36');
    expect(comparisonFileName(35, 36)).toBe('36-of-36');
  });

  it.each([
    // FNV-1a of the empty text, "a" and "foobar", as its authors give them.
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('take "%s" by its FNV-1a sum', (id, sum) => {
    expect(comparisonFileOf(id, 2 ** 32)).toBe(sum);
    expect(comparisonFileOf(id, 36)).toBe(sum % 36);
  });
});

describe('an address that compares', () => {
  it('names each course once, in its order', () => {
    expect(readComparison('?c=a/b&c=c/d&c=a/b')).toEqual({ ids: ['a/b', 'c/d'], ignored: [] });
  });

  it('says how many of its parts cannot be a course', () => {
    expect(readComparison('?c=a/b&c=..%2F&c=x').ignored).toEqual(['2 of the addresses given cannot be a course']);
    expect(readComparison('?c=a/b&c=').ignored).toEqual([]);
  });

  it('compares four courses, and says where there were more', () => {
    const four = '?c=a/1&c=a/2&c=a/3&c=a/4';
    expect(readComparison(four)).toEqual({ ids: ['a/1', 'a/2', 'a/3', 'a/4'], ignored: [] });
    expect(readComparison(`${four}&c=a/5`)).toEqual({
      ids: ['a/1', 'a/2', 'a/3', 'a/4'],
      ignored: ['At most 4 courses are compared: the first 4 of 5 are shown'],
    });
  });

  it('says where it holds anything else, but for what trackers add', () => {
    expect(readComparison('?c=a/b&colour=red').ignored).toEqual([
      'Parts of the address that are no course were left out',
    ]);
    expect(readComparison('?c=a/b&utm_source=x').ignored).toEqual([]);
  });

  it('is written as it is read', () => {
    expect(writeComparison([])).toBe('');
    expect(writeComparison(['a/b', 'c/d'])).toBe('?c=a/b&c=c/d');
  });
});

describe('a row of the comparison', () => {
  const missing = { words: 'Not recorded', isMissing: true } as const;
  it.each([
    ['differs', [{ words: '£10' }, { words: '£20' }]],
    ['differs', [{ words: '£10' }, { words: '£20' }, missing]],
    ['differs', [{ words: '£10', note: 'a month' }, { words: '£10' }]],
    ['same', [{ words: '£10' }, { words: '£10' }]],
    ['same', [missing, missing]],
    ['same', []],
    ['partly', [{ words: '£10' }, missing]],
    ['partly', [missing, { words: '£10' }, { words: '£10' }]],
    [
      'equivalent',
      [
        { words: 'Level 7 (FHEQ)', measured: { eqf: '7' } },
        { words: 'Level 11 (SCQF)', measured: { eqf: '7' } },
      ],
    ],
    [
      'same',
      [
        { words: 'Level 7', measured: { eqf: '7' } },
        { words: 'Level 7', measured: { eqf: '7' } },
      ],
    ],
    [
      'differs',
      [
        { words: 'Level 7', measured: { eqf: '7' } },
        { words: 'Level 7', measured: { eqf: '6' } },
      ],
    ],
    [
      'unlike',
      [
        { words: 'Level 7 (FHEQ)', measured: { stage: 'postgraduate', eqf: '7' } },
        { words: 'Postgraduate', measured: { stage: 'postgraduate' } },
      ],
    ],
    [
      'differs',
      [
        { words: 'Level 4 (RQF)', measured: { stage: 'before-university', eqf: '4' } },
        { words: 'Postgraduate', measured: { stage: 'postgraduate' } },
      ],
    ],
    [
      'unlike',
      [
        { words: '£300', measured: { cost: 'paid', 'course everyone': 'GBP 300-300' } },
        { words: '£40 a month', measured: { cost: 'paid', 'month everyone': 'GBP 40-40' } },
        missing,
      ],
    ],
  ] as const)('%s: %j', (state, values) => {
    expect(rowState(values)).toBe(state);
  });

  it('writes a cell with what qualifies it', () => {
    expect(cellWords(undefined)).toBe('');
    expect(cellWords({ words: '£10' })).toBe('£10');
    expect(cellWords({ words: '£10', note: 'a month' })).toBe('£10 (a month)');
  });
});
