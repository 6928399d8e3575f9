/** The form of a course: made of the schema, and of no other list of fields. */
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#content-check/entry.ts';
import type { Path } from '#content-check/problem.ts';
import { fieldAt, formFields, placesIn, type Field } from '#contribute/fields.ts';
import { withDelivery } from '#contribute/proposal.ts';
import { recordText, withValue, type Json } from '#contribute/record.ts';
import { formSections } from '#contribute/sections.ts';
import { fromBoxes, toBoxes } from '#contribute/values.ts';
import { recordOf } from '#formats/record-of.ts';
import { courseJsonSchema } from '#formats/json/write.ts';
import { coursesAmong } from '#domain/join.ts';
import { courseSchema } from '#schemas/course.ts';
import { line } from '#schemas/values.ts';
import { courseFields, sections } from '#words/contribute-fields.ts';
import { isObject } from '#text/is-object.ts';
import { plainRecord } from '../../support/make.ts';
import { fieldRows } from '../../../src/open-data/fields.ts';
import { readEntries } from '../../support/content.ts';

const fields = formFields(courseSchema, courseFields);
const entries = readEntries();
const records = entriesOf(entries, 'courses').flatMap(({ id, data, record }) =>
  record?.status === 'closed' ? [] : [[id, data] as const],
);

/** Everything that the form shows of a value: its places with what stands in their boxes. */
const boxesOf = (field: Field, path: Path, value: unknown): { path: Path; value: unknown }[] => {
  if (value === undefined) return [];
  if (field.kind === 'group')
    return field.fields.flatMap((part) =>
      boxesOf(part, [...path, part.name], isObject(value) ? value[part.name] : undefined),
    );
  if (field.kind === 'list' && Array.isArray(value) && value.length)
    return value.flatMap((row, at) => boxesOf(field.row, [...path, at], row));
  if (field.kind === 'list') return [{ path, value: [] }];
  return [{ path, value: fromBoxes(field, toBoxes(field, value)) }];
};

const orderAt = (path: Path): readonly string[] => {
  let inner: readonly Field[] = fields;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const field = inner.find(({ name }) => name === part);
    const group = field?.kind === 'list' ? field.row : field;
    inner = group?.kind === 'group' ? group.fields : [];
  }
  return inner.map(({ name }) => name);
};

/** What one has written who has filled in every box as it stands. */
const typedAgain = (record: Json, into: Json): string =>
  recordText(
    withDelivery(
      fields
        .flatMap((field) => boxesOf(field, [field.name], record[field.name]))
        .reduce((made, { path, value }) => withValue(made, path, value, orderAt), into),
    ),
  );

/** The fields of a record in the order of the schema. */
const inOrder = (value: unknown, path: Path = []): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown, at) => inOrder(row, [...path, at]));
  if (!isObject(value)) return value;
  const order = orderAt(path);
  const sorted = Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  // A range is one value and has no fields of its own.
  const kept = order.length ? sorted : Object.entries(value);
  return Object.fromEntries(kept.map(([name, inner]) => [name, inner && inOrder(inner, [...path, name])]));
};

describe('a record that is typed into the form again', () => {
  it('is the same to the byte where it was open, for every record of the directory', () => {
    expect(records.length).toBeGreaterThan(500);
    const other = records.filter(([, data]) => typedAgain(data, data) !== recordText(data));
    expect(other.map(([id]) => id)).toEqual([]);
  });

  it('is the same in the order of the schema where the form was empty', () => {
    const other = records.filter(([, data]) => typedAgain(data, {}) !== JSON.stringify(inOrder(data), null, 2) + '\n');
    expect(other.map(([id]) => id)).toEqual([]);
  });

  it('is the same with its defaults written out', () => {
    const other = coursesAmong(entries).filter((course) => {
      const { id: _, ...data } = JSON.parse(JSON.stringify(recordOf(course))) as Json;
      return typedAgain(data, {}) !== JSON.stringify(inOrder(data), null, 2) + '\n';
    });
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});

describe('a box', () => {
  const at = (path: string) => {
    const find = (list: readonly Field[]): Field | undefined => {
      for (const field of list) {
        if (field.path === path) return field;
        const inner = field.kind === 'group' ? field.fields : field.kind === 'list' ? [field.row] : [];
        const found = find(inner);
        if (found) return found;
      }
      return undefined;
    };
    const field = find(fields);
    if (!field) throw new Error(`There is no field ${path}`);
    return field;
  };

  it.each([
    ['price.options.amount', ['£1,250', ''], 1250],
    ['price.options.amount', ['100', '150'], { min: 100, max: 150 }],
    ['price.options.amount', ['about a hundred', ''], 'about a hundred'],
    ['price.options.amount', ['', ''], undefined],
    ['price.options.amount', ['', '150'], { min: undefined, max: 150 }],
    ['entry.minAge', ['18'], 18],
    ['title', ['  Fixture course \n of two lines '], 'Fixture course of two lines'],
    ['title', [' \u200b '], undefined],
    ['description', ['One.\n\nTwo.'], 'One.\n\nTwo.'],
    ['delivery.inferred', ['true'], true],
    ['startMonths', ['9', '1'], [9, 1]],
    ['startMonths', [], undefined],
    ['type', ['masters'], 'masters'],
    ['type', [''], undefined],
  ])('of %s with %j gives %j', (path, boxes, value) => {
    expect(fromBoxes(at(path), boxes)).toEqual(value);
  });
});

describe('a value', () => {
  const order = () => ['a', 'b', 'c'];
  it('takes its place in the order of the schema', () => {
    expect(Object.keys(withValue({ a: 1, c: 3 }, ['b'], 2, order))).toEqual(['a', 'b', 'c']);
  });
  it('that is taken out takes groups along in which nothing is left, and no rows', () => {
    expect(withValue({ a: 1, b: { c: { a: 2 } } }, ['b', 'c', 'a'], undefined, order)).toEqual({ a: 1 });
    expect(withValue({ a: [{ b: 1 }, { b: 2 }] }, ['a', 0, 'b'], undefined, order)).toEqual({ a: [{}, { b: 2 }] });
  });
  it('leaves what the form does not know', () => {
    expect(withValue({ unknown: 1, a: 1 }, ['a'], 2, order)).toEqual({ unknown: 1, a: 2 });
  });
});

describe('the form', () => {
  const places = (list: readonly Field[]) =>
    formSections(list).flatMap(({ fields: open, folded }) => placesIn([...open, ...folded]));
  /** Places of what is written, without the groups that hold it. */
  const ends = (all: readonly string[]) =>
    all.filter((place) => !all.some((other) => other.startsWith(`${place}.`))).sort();

  it('has every field of the schema in one section', () => {
    const all = fieldRows(courseJsonSchema('')).map(({ path }) => path);
    expect(ends(places(fields))).toEqual(ends(all.filter((path) => path !== 'id' && path !== 'age')));
  });

  it('shows a field that the schema gains without another edit, with what the schema says of it', () => {
    const wider = courseSchema.extend({ fixtureField: line(20).optional().describe('A fixture.') });
    const last = formSections(formFields(wider, courseFields)).at(-1);
    expect(last?.folded).toMatchObject([{ path: 'fixtureField', label: 'Fixture field', hint: 'A fixture.' }]);
  });

  it('calls a field of a group that may be left out needed only within it, and one of a row needed', () => {
    const at = (path: string) => fieldAt(fields, path);
    expect(at('duration.value')).toMatchObject({ isRequired: true, isInOptional: true });
    expect(at('stacking.kind')).toMatchObject({ isRequired: true, isInOptional: true });
    expect(at('source.name')).toMatchObject({ isRequired: true, isInOptional: false });
    expect(at('price.options.amount')).toMatchObject({ isRequired: true, isInOptional: false });
    expect(at('title')).toMatchObject({ isRequired: true, isInOptional: false });
  });

  it('lets a group be left out exactly where its fields are not called needed', () => {
    const groups = fields.filter(({ kind, path }) => kind === 'group' && path !== 'delivery');
    const odd = groups.flatMap((group) => {
      const { [group.path]: _, ...without } = plainRecord({ source: { name: 'Page', kind: 'provider' } });
      const isFine = courseSchema.safeParse(without).success;
      const needed = group.kind === 'group' ? group.fields.filter(({ isRequired }) => isRequired) : [];
      return needed.some(({ isInOptional }) => isInOptional !== isFine) ? [group.path] : [];
    });
    expect(odd).toEqual([]);
    expect(groups.length).toBeGreaterThan(8);
  });

  it('has words for nothing that is no field', () => {
    const all = new Set(placesIn(fields));
    const named = [
      ...Object.keys(courseFields),
      ...sections.flatMap(({ fields: open = [], folded = [] }) => [...open, ...folded]),
    ];
    expect(named.filter((path) => !all.has(path))).toEqual([]);
  });

  it('opens with what every record must have', () => {
    const open = formSections(fields)
      .slice(0, 2)
      .flatMap((section) => section.fields);
    expect(open.filter(({ isRequired }) => isRequired).map(({ path }) => path)).toEqual([
      'title',
      'provider',
      'type',
      'subjects',
      'source.name',
      'source.kind',
    ]);
  });
});
