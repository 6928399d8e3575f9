import { describe, expect, it } from 'vitest';
import { csvText, readCell } from '#domain/csv-text.ts';

describe('a cell of a table', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    [undefined, ''],
    [0, '0'],
    [-5, '-5'],
    [2.5, '2.5'],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['a,b', '"a,b"'],
    ['a "b" c', '"a ""b"" c"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['a;b', 'a;b'],
  ])('%j is written as %j', (cell, text) => {
    expect(csvText([[cell]])).toBe(text);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5 %', "'-5 %"],
    ['-', "'-"],
    ['-5.', "'-5."],
    ['--5', "'--5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('that a spreadsheet would run, %j, is kept from it as %j', (cell, text) => {
    expect(csvText([[cell]])).toBe(text);
  });

  it.each(["it's", 'a=b', ' =1', "'quoted'", 'x-5', '5-3'])('that it would not, %j, stays as it is', (cell) => {
    expect(csvText([[cell]])).toBe(cell);
  });

  it.each(['=1', "'=1", "''-x", '@a', "it's", '-5', "'a"])('%j is read back as it was', (cell) => {
    expect(readCell(csvText([[cell]]))).toBe(cell);
  });
});

it('puts commas between cells and CRLF between rows, and nothing at the end', () => {
  expect(
    csvText([
      ['a', 1],
      ['b', undefined],
    ]),
  ).toBe('a,1\r\nb,');
  expect(csvText([])).toBe('');
});
