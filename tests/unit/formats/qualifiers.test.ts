/** What qualifies a number is lost in no table: every note that the schema has, by the schema itself. */
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { csv } from '#formats/csv/write.ts';
import { courseJsonSchema } from '#formats/json/write.ts';
import { creditSystem, framework, makeCourse } from '../../support/make.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Paths of the notes of a schema, lists without their places. */
const notesOf = ({ properties = {}, items, anyOf = [] }: Schema, path = ''): string[] => [
  ...Object.entries(properties).flatMap(([key, inner]) => {
    const own = path ? `${path}.${key}` : key;
    return /note$/i.test(key) ? [own] : notesOf(inner, own);
  }),
  ...(items ? notesOf(items, path) : []),
  ...anyOf.flatMap((inner) => notesOf(inner, path)),
];

const note = (path: string) => `Remark on ${path}`;
const price = (options: Record<string, unknown>[]) =>
  ({ category: 'paid', options, note: note('price.note') }) as unknown as Course['price'];
const course = (fields: Partial<Course> = {}) =>
  makeCourse({
    levels: [{ framework: framework('fheq'), level: '7', note: note('levels.note') }],
    levelNote: note('levelNote'),
    credits: [{ system: creditSystem('ects'), value: 5, note: note('credits.note') }],
    duration: { value: 2, unit: 'years', note: note('duration.note') },
    workload: { hours: 100, note: note('workload.note') },
    delivery: { mode: 'online', inferred: false, note: note('delivery.note') },
    intakes: [{ start: '2020-01', note: note('intakes.note') }],
    startNote: note('startNote'),
    price: price([{ amount: 5, currency: 'GBP', note: note('price.options.note') }]),
    source: { name: 'Fixture page', kind: 'provider', note: note('source.note') },
    ...fields,
  });
const table = (fields: Partial<Course> = {}) => csv.write([course(fields)], { generated: '2026-11-23' });

describe('the table of courses', () => {
  it.each(notesOf(courseJsonSchema('https://guide.example') as Schema))('has %s', (path) => {
    expect(table()).toContain(note(path));
  });

  it.each<[string, Partial<Course>]>([
    ['a week', { workload: { hoursPerWeek: 3, note: note('workload.note') } }],
    ['a week of teaching alone', { workload: { hoursPerWeek: 3, of: 'contact', note: note('workload.note') } }],
    ['of a part', { workload: { hours: 3, of: 'part', note: note('workload.note') } }],
  ])('has the note on hours %s', (_, fields) => {
    expect(table(fields)).toContain(note('workload.note'));
  });

  it('has the condition of what costs nothing beside the course, and who teaches it', () => {
    const options = [{ amount: 0, currency: 'GBP', covers: 'certificate', note: note('price.options.note') }];
    expect(table({ price: price(options) })).toContain(`certificate at no extra cost (${note('price.options.note')})`);
    expect(table({ delivery: { inferred: false, taughtBy: 'Fixture schools' } })).toContain(
      'Taught by: Fixture schools',
    );
  });
});
