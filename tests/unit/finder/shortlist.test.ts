import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvFile,
  jsonFile,
  mergeLists,
  moveCourse,
  readImport,
  readShared,
  writeShared,
} from '#domain/shortlist-exchange.ts';
import { parseCompared, parseShortlist, writeShortlist, type Shortlist } from '#domain/shortlist.ts';

const words = fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\0', ''));
const course = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,8}$/),
  title: words,
  provider: words,
  note: words.map((text) => text.replaceAll('\r', '')),
});
const lists: fc.Arbitrary<Shortlist> = fc.uniqueArray(course, { selector: ({ id }) => id, maxLength: 8 });
const one = { id: 'a/b', title: 'Title', provider: 'Provider', note: '' };

describe('the stored shortlist', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(parseShortlist(writeShortlist(list))).toEqual({ list, isDamaged: false });
      }),
    );
  });

  it('takes any text without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(parseShortlist(text).list)));
  });

  it('keeps the courses that can be read beside those that cannot', () => {
    const text = JSON.stringify({ version: 1, courses: [one, { id: '<img onerror>' }, null, 7] });
    expect(parseShortlist(text)).toEqual({ list: [one], isDamaged: true });
  });

  it('compares at most four courses and nothing that is no course', () => {
    expect(parseCompared('a/b <img> a/b c/d e/f g/h i/j')).toEqual(['a/b', 'c/d', 'e/f', 'g/h']);
  });
});

describe('moving a shortlist', () => {
  it('gives back by JSON what it took', () => {
    fc.assert(
      fc.property(lists, (list) => {
        if (list.length) expect(readImport(jsonFile(list))).toEqual({ list, left: 0 });
      }),
    );
  });

  it('gives back by CSV what it took, and no cell that a spreadsheet would run', () => {
    const list = [{ ...one, title: '=HYPERLINK("x")', note: 'two\nlines, and "quotes"' }];
    expect(csvFile(list)).toContain(`'=HYPERLINK`);
    expect(readImport(csvFile(list))).toEqual({ list, left: 0 });
  });

  it.each([
    ['another version', JSON.stringify({ kind: 'shortlist', version: 9, courses: [one] }), /version 9/],
    ['something else', JSON.stringify({ hello: 'world' }), /not a shortlist/],
    ['broken JSON', '{"kind": "shortlist", ', /damaged/],
    ['prose', 'Dear Sir or Madam', /not a shortlist/],
    ['five megabytes', 'x'.repeat(5_000_000), /1 MB/],
    ['no course', JSON.stringify({ kind: 'shortlist', version: 1, courses: [] }), /no course/],
  ])('refuses %s with a reason', (_, text, reason) => {
    expect(readImport(text)).toEqual({ refusal: expect.stringMatching(reason) as string });
  });

  it('reads any text without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readImport(text) === 'object'));
  });

  it('shares ids and no notes', () => {
    expect(writeShared([{ ...one, note: 'secret' }])).toBe('#c=a/b');
    expect(readShared('?c=a/b#c=b/c').ids).toEqual(['a/b', 'b/c']);
    expect(readShared('?c=a/b&c=%3Cimg%3E&c=a/b')).toEqual({ ids: ['a/b'], refused: 1 });
  });

  it('adds what is new after what is there and keeps notes', () => {
    const other = { ...one, id: 'c/d' };
    expect(mergeLists([{ ...one, note: 'mine' }], [{ ...one, note: 'theirs' }, other])).toEqual([
      { ...one, note: 'mine' },
      other,
    ]);
  });

  it('moves a course by one place and never past an end', () => {
    const list = ['a/a', 'b/b'].map((id) => ({ ...one, id }));
    expect(moveCourse(list, 'b/b', -1).map(({ id }) => id)).toEqual(['b/b', 'a/a']);
    expect(moveCourse(list, 'a/a', -1)).toBe(list);
  });
});
