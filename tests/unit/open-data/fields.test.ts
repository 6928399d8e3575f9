import { describe, expect, it } from 'vitest';
import { formats } from '#formats/index.ts';
import { courseJsonSchema } from '#formats/json/write.ts';
import { carriedBy, fieldRows } from '../../../src/open-data/fields.ts';

const rows = fieldRows(courseJsonSchema('https://guide.example'));

describe('the list of fields', () => {
  it('explains every field', () => {
    expect(rows.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
  });

  it('goes into groups and lists, but not into ranges', () => {
    const paths = rows.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['intakes.place.town', 'price.options.amount', 'source.url']));
    expect(paths.filter((path) => path.endsWith('.min'))).toEqual([]);
  });

  it('says what is written in a field, in words', () => {
    const kind = (path: string) => rows.find((row) => row.path === path)?.kind;
    expect(kind('workload.hours')).toBe('number or range');
    expect(kind('intakes.start')).toBe('"anytime" or date');
    expect(kind('studyMode')).toBe('list of these words');
    expect(kind('price.options')).toBe('list');
    expect(kind('delivery.inferred')).toBe('yes or no');
  });

  it('knows every field that a format says it carries', () => {
    const paths = new Set(rows.map(({ path }) => path));
    const unknown = formats.flatMap(({ id, carries = [] }) =>
      carries.filter((path) => !paths.has(path)).map((path) => `${id} ${path}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('what a format carries', () => {
  it.each([
    ['title', 'whole'],
    ['price', 'part'],
    ['price.options', 'part'],
    ['price.options.amount', 'whole'],
    ['intakes.place.town', 'whole'],
    ['funding', 'not'],
  ])('%s: %s', (path, carried) => {
    expect(carriedBy(['title', 'price.options.amount', 'intakes.place'], path)).toBe(carried);
  });
});
