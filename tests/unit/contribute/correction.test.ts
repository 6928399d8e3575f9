/** A correction changes what its writer changed: in a record that others have changed since, and in the lines of its file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#content-check/entry.ts';
import { pathOf } from '#contribute/proposal.ts';
import { changesBetween } from '#contribute/changes.ts';
import { formFields } from '#contribute/fields.ts';
import { fileText } from '#contribute/file-text.ts';
import { rebase } from '#contribute/rebase.ts';
import { withValue, type Json } from '#contribute/record.ts';
import { correctionOver } from '#contribute/start.ts';
import { publicFile, recordFile } from '#domain/course-file.ts';
import { coursesAmong } from '#domain/join.ts';
import { recordOf } from '#formats/record-of.ts';
import { courseSchema } from '#schemas/course.ts';
import { courseFields } from '#words/contribute-fields.ts';
import { readEntries } from '../../support/content.ts';

const entries = readEntries();
const listed = entriesOf(entries, 'courses').flatMap(({ id, file, record }) =>
  record && record.status !== 'closed' ? [{ id, record, text: readFileSync(file, 'utf8') }] : [],
);
const order = () => courseSchema.keyof().options as string[];

/** Lines of each of two texts that the other has not, without the comma that a line before another needs. */
const apart = (one: string, other: string): readonly [gone: string[], come: string[]] => {
  const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));
  const without = (lines: string[], others: string[]) => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [a, b] = [linesOf(one), linesOf(other)];
  return [without(a, b), without(b, a)];
};

const corrected = (id: string, text: string, place: string, value: unknown): string => {
  const { draft, file } = correctionOver(id, text, undefined);
  return fileText(withValue(draft.record, pathOf(place), value, order), file);
};

describe('the file of a correction', () => {
  it('is the record’s own, for every course of the directory, from what is offered beside its page', () => {
    const other = listed.filter(({ id, text }) => {
      const open = publicFile(text, id, 'https://site.example/data/record.schema.json');
      const { id: said } = JSON.parse(open) as { id: string };
      return said !== id || recordFile(open) !== text;
    });
    expect(listed.length).toBeGreaterThan(500);
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('is another in the lines of what was changed alone, for every course of the directory', () => {
    const odd = listed.flatMap(({ id, text, record }) => {
      const { title, price, description } = record;
      const amount = price?.options[0]?.amount;
      const title2 = apart(text, corrected(id, text, 'title', 'Another name'));
      const isOdd = [
        JSON.stringify(title2) !==
          JSON.stringify([[`  "title": ${JSON.stringify(title)}`], ['  "title": "Another name"']]),
        ...(typeof amount === 'number'
          ? [apart(text, corrected(id, text, 'price.options[0].amount', 987.65))].map(
              ([gone, come]) =>
                gone.length !== 1 ||
                come.length !== 1 ||
                come[0] !== gone[0]?.replace(`"amount": ${amount}`, '"amount": 987.65'),
            )
          : []),
        ...(description === undefined
          ? [apart(text, corrected(id, text, 'description', 'What it is.'))].map(
              ([gone, come]) => gone.length > 0 || come.join() !== '  "description": "What it is."',
            )
          : [apart(text, corrected(id, text, 'description', undefined))].map(
              ([gone, come]) => gone.length !== 1 || come.length > 0,
            )),
      ];
      return isOdd.flatMap((is, at) => (is ? [`${id} ${at}`] : []));
    });
    expect(odd).toEqual([]);
  });

  it('keeps lists and objects in the lines in which they stood', () => {
    const text =
      '{\n  "title": "A",\n  "skills": ["b", "c"],\n  "price": {\n    "options": [\n      { "amount": 244, "currency": "GBP" }\n    ]\n  },\n  "subjects": [\n    "x"\n  ]\n}\n';
    expect(apart(text, corrected('a/b', text, 'skills[2]', 'd'))).toEqual([
      ['  "skills": ["b", "c"]'],
      ['  "skills": ["b", "c", "d"]'],
    ]);
    expect(apart(text, corrected('a/b', text, 'price.options[0].amount', 250))).toEqual([
      ['      { "amount": 244, "currency": "GBP" }'],
      ['      { "amount": 250, "currency": "GBP" }'],
    ]);
    expect(apart(text, corrected('a/b', text, 'subjects[1]', 'y'))).toEqual([[], ['    "y"']]);
  });

  it('keeps the text of a row that has moved, and any signs of a value', () => {
    const text = '{\n  "rows": [\n    { "a": 1.0 },\n    { "b":  2 }\n  ]\n}\n';
    expect(fileText({ rows: [{ c: 3 }, { a: 1 }, { b: 2 }] }, text)).toContain('    { "a": 1.0 },\n    { "b":  2 }\n');
    expect(fileText({ title: 'US$& and $`' }, '{\n  "title": "A"\n}\n')).toBe('{\n  "title": "US$& and $`"\n}\n');
  });

  it('is that of a record by itself where there is none yet', () => {
    expect(fileText({ title: 'A' })).toBe('{\n  "title": "A"\n}\n');
  });
});

describe('a correction of a record that has changed since', () => {
  const before = {
    title: 'A',
    price: { options: [{ amount: 25, currency: 'GBP' }], asOf: '2025' },
    skills: ['x', 'y'],
  };
  const price = (amount: number, rest: object = {}) => ({
    options: [{ amount, currency: 'GBP' }],
    asOf: '2025',
    ...rest,
  });

  it.each<[string, Json, Json, Json, object[]]>([
    [
      'takes what only the record changed, and keeps what only the writer did',
      { ...before, title: 'B' },
      { ...before, price: price(39) },
      { ...before, title: 'B', price: price(39) },
      [],
    ],
    [
      'tells of what both changed, and has it as the writer does',
      { ...before, price: price(42) },
      { ...before, price: price(39, { asOf: '2026' }) },
      { ...before, price: price(42, { asOf: '2026' }) },
      [{ path: ['price', 'options', 0, 'amount'], theirs: 39 }],
    ],
    [
      'is no contradiction where both changed it alike',
      { ...before, title: 'B' },
      { ...before, title: 'B' },
      { ...before, title: 'B' },
      [],
    ],
    [
      'follows rows that have moved',
      { ...before, price: { ...before.price, options: [{ amount: 30, currency: 'GBP' }] } },
      {
        ...before,
        price: {
          ...before.price,
          options: [
            { amount: 9, currency: 'EUR' },
            { amount: 25, currency: 'GBP' },
          ],
        },
      },
      {
        ...before,
        price: {
          ...before.price,
          options: [
            { amount: 9, currency: 'EUR' },
            { amount: 30, currency: 'GBP' },
          ],
        },
      },
      [],
    ],
    [
      'puts together the rows that came and went on both sides',
      { ...before, skills: ['x', 'z'] },
      { ...before, skills: ['x', 'y', 'w'] },
      { ...before, skills: ['x', 'z', 'w'] },
      [],
    ],
    [
      'tells of a row that one took out and the other changed',
      { ...before, price: { ...before.price, options: [] } },
      { ...before, price: price(39) },
      { ...before, price: { ...before.price, options: [] } },
      [{ path: ['price', 'options'], theirs: price(39).options }],
    ],
    [
      'tells of a field that one took out and the other changed',
      { price: before.price, skills: before.skills },
      { ...before, title: 'B' },
      { price: before.price, skills: before.skills },
      [{ path: ['title'], theirs: 'B' }],
    ],
    [
      'has a row that both added once',
      { ...before, skills: ['x', 'y', 'new'] },
      { ...before, skills: ['x', 'y', 'new'] },
      { ...before, skills: ['x', 'y', 'new'] },
      [],
    ],
    [
      'has a row that both added once, beside what the record added too',
      { ...before, skills: ['x', 'y', 'new'] },
      { ...before, skills: ['x', 'y', 'w', 'new'] },
      { ...before, skills: ['x', 'y', 'w', 'new'] },
      [],
    ],
    [
      'tells of another order with the whole list',
      { ...before, skills: ['y', 'x'] },
      { ...before, skills: ['x', 'y', 'w'] },
      { ...before, skills: ['y', 'x'] },
      [{ path: ['skills'], theirs: ['x', 'y', 'w'] }],
    ],
    [
      'takes no row for another with which it has nothing in common',
      { ...before, price: price(30) },
      { ...before, price: { ...before.price, options: [{ total: 9 }] } },
      { ...before, price: price(30) },
      [{ path: ['price', 'options'], theirs: [{ total: 9 }] }],
    ],
    [
      'takes a range as one value',
      { ...before, hours: { min: 10, max: 30 } },
      { ...before, hours: { min: 5, max: 20 } },
      { ...before, hours: { min: 10, max: 30 } },
      [{ path: ['hours'], theirs: { min: 5, max: 20 } }],
    ],
  ])('%s', (_, mine, today, record, clashes) => {
    expect(rebase(before, mine, today)).toEqual({ record, clashes });
  });

  it('hands over nothing else, for every course of the directory, also from a draft with its defaults written out', () => {
    const fields = formFields(courseSchema, courseFields);
    const other = coursesAmong(entries).flatMap((course) => {
      const file = listed.find(({ id }) => id === course.id)?.text ?? '';
      const { id, ...old } = JSON.parse(JSON.stringify(recordOf(course))) as Json & { id: string };
      const began = { ...old, url: 'https://example.org/old', skills: ['old'] };
      const kept = { course: id, before: began, record: { ...began, title: 'Another name' } };
      const { draft, since } = correctionOver(id, file, kept);
      const told = changesBetween(fields, draft.before, draft.record, () => undefined);
      const isRight =
        apart(file, fileText(draft.record, file))[1].join() === '  "title": "Another name"' &&
        told.map(({ after }) => after).join() === 'Another name' &&
        since?.kind === 'changed' &&
        !since.clashes.length;
      return isRight ? [] : [id];
    });
    expect(other).toEqual([]);
  });
});
