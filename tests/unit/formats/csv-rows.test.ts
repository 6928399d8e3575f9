/** Where one row of a table ends and the next begins, also where a quotation mark would run them together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '#formats/csv/lines.ts';

const read = async (text: string) => {
  const rows: { record: string[]; line: number; broken: boolean }[] = [];
  for await (const { record, line, broken } of readLines(text))
    rows.push({ record, line, broken: broken !== undefined });
  return {
    whole: rows.filter(({ broken }) => !broken).map(({ record }) => record),
    broken: rows.filter(({ broken }) => broken).map(({ line }) => line),
  };
};

const header = 'id,title,url,seen,price,year';
const row = (id: number, title = `Course ${id}`) => `${id},${title},https://fixture.example/${id},2024-03-01,€100,2024`;

describe('a quotation mark that is not closed', () => {
  it.each([
    ['and that a later row would close', [row(1, '"First'), row(2), row(3, 'Third "of" these')], [2], ['2', '3']],
    ['and that the next row would close', [row(1, '"First'), row(2, '"Second"'), row(3)], [2], ['2', '3']],
    ['closed by a mark at the end of a later title', [row(1, '"First'), row(2), row(3, 'Third"')], [2], ['2', '3']],
    ['closed by a mark at the end of the next title', [row(1, '"First'), row(2, 'Second"'), row(3)], [2], ['2', '3']],
    [
      'in a row that also lacks a cell, closed by three marks',
      [row(1, '"First ""one""').replace(/,2024$/, ''), row(2, 'Second"""'), row(3)],
      [2],
      ['2', '3'],
    ],
    ['to the end of the table', [row(1), row(2, '"Second'), row(3)], [3], ['1', '3']],
    ['in the last row', [row(1), row(2, '"Second')], [3], ['1']],
    ['in two rows', [row(1, '"First'), row(2, '"Second'), row(3)], [2, 3], ['3']],
  ])('%s costs its row alone', async (_, rows, broken, ids) => {
    const found = await read([header, ...rows].join('\n'));
    expect(found.broken).toEqual(broken);
    expect(found.whole.slice(1).map(([id]) => id)).toEqual(ids);
    for (const record of found.whole) expect(record).toHaveLength(6);
  });

  it('is told in a table of words alone by the identifier of the next row', async () => {
    const found = await read('code;name;place\nAB-1;"Aye;Cork\nAB-2;Bee";Sligo\nAB-3;Cee;Trim\n');
    expect(found.broken).toEqual([2]);
    expect(found.whole.slice(1).map(([id]) => id)).toEqual(['AB-2', 'AB-3']);
  });

  it('costs no more time where every row has one', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(index, '"Open'));
    const found = await read([header, ...rows, row(9999)].join('\n'));
    expect(found.broken).toHaveLength(3000);
    expect(found.whole).toHaveLength(2);
  });
});

describe('a quotation mark within a quoted cell', () => {
  it.each(['"broken "quote" row', '"a "quoted" word"', '"He said "yes"', '"Emma" and "Persuasion'])(
    'that is not doubled costs its row, with its line: %s',
    async (title) => {
      const found = await read([header, row(1), row(2, title), row(3)].join('\n'));
      expect(found.broken).toEqual([3]);
      expect(found.whole.slice(1).map(([id]) => id)).toEqual(['1', '3']);
    },
  );

  it.each([
    ['"Emma" and its readers', '"Emma" and its readers'],
    ['"Emma" and "Persuasion"', '"Emma" and "Persuasion"'],
    ['"A ""quoted"" word"', 'A "quoted" word'],
    ['Screens of 12"', 'Screens of 12"'],
  ])('is a letter of the title where all of them have their other half: %s', async (title, wanted) => {
    const found = await read([header, row(1, title)].join('\n'));
    expect(found.broken).toEqual([]);
    expect(found.whole[1]?.[1]).toBe(wanted);
  });
});

describe('a cell of several lines', () => {
  it.each([
    ['paragraphs with commas', 'One, two, three.\n\nFour, five, six, seven, eight, nine.\nTen'],
    ['a list with numbers', '1. Sums, and more\n2. Series, and more\n3. Limits'],
    ['an address at the end of a line', 'Read on at\nhttps://fixture.example/more\nor ask, please'],
    ['dates of runs', 'Runs:\n2027-01-05\n2027-06-01, 2027-09-01\nand later'],
  ])('may hold %s', async (_, text) => {
    const found = await read(`${header}\n1,"${text}",https://fixture.example/1,2024-03-01,€100,2024\n${row(2)}`);
    expect(found.broken).toEqual([]);
    expect(found.whole.slice(1).map((record) => record[1])).toEqual([text, 'Course 2']);
  });

  it('comes back as it was written, whatever words, marks and breaks it holds', async () => {
    const word = fc.stringMatching(/^[A-Za-zäéø"';:.?!() -]{0,12}$/);
    const cell = fc
      .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constant('\n'), fc.constant(', ')))
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const all = [header.split(','), ...rows.map((cells, index) => [`k${index}`, ...cells.slice(1)])];
          const text = all.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
          const found = await read(text);
          expect(found.broken).toEqual([]);
          expect(found.whole).toEqual(all);
        },
      ),
    );
  });
});

it('gives the same rows however the text is cut into pieces', async () => {
  const text = `\uFEFFid;title\r\n1;"A ""b""\r\nc"\r\n\r\n2;d\r3;e`;
  const wanted = [
    ['id', 'title'],
    ['1', 'A "b"\nc'],
    ['2', 'd'],
    ['3', 'e'],
  ];
  for (let size = 1; size <= text.length; size += 1) {
    const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    const rows: string[][] = [];
    for await (const { record } of readLines(parts)) rows.push(record);
    expect(rows).toEqual(wanted);
  }
});
