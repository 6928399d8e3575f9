/**
 * JSON of any shape, or JSON Lines, read by a mapping: a list of courses somewhere in it, their fields by path
 * (`details.price`), lists of plain values as several values, a list of runs as rows of one course.
 */
import { isObject } from '#text/is-object.ts';
import { InputError, whole, type Mapping, type ReadOptions, type Reading, type TextSource } from '../format.ts';
import { otherPagesOf } from '../paging.ts';
import { openJoins, unjoined } from './joins.ts';
import { at, objectsOf, parse, valuesOf, type Values } from './json-values.ts';
import { joined, joinRuns, rejected, type Cells } from './rows.ts';

const cells = (place: string, values: Values): Cells => {
  const lower = new Map([...values].map(([name, texts]) => [name.toLowerCase(), texts]));
  return { place, columns: [...values.keys()], values: (column) => lower.get(column.toLowerCase()) ?? [] };
};

/** One course as rows: one for each of its runs, or one where it has none. */
const rowsOf = (course: unknown, place: string, { nested }: Mapping): Cells[] => {
  const runs = nested === undefined ? undefined : at(course, nested);
  if (nested === undefined || !Array.isArray(runs) || !runs.length) return [cells(place, valuesOf(course))];
  const own = new Map([...valuesOf(course)].filter(([path]) => path !== nested && !path.startsWith(`${nested}.`)));
  return runs.map((run, number) => cells(`${place}.${nested}[${number}]`, new Map([...own, ...valuesOf(run, nested)])));
};

const listOf = (value: unknown, { id, records }: Mapping): readonly unknown[] => {
  const list = records === undefined ? value : at(value, records);
  if (Array.isArray(list)) return list;
  if (records === undefined && isObject(list)) {
    const lists = Object.entries(list).filter(([, inner]) => Array.isArray(inner));
    throw new InputError(
      `this is one object and no list: say in the mapping "${id}" where the list of courses is, such as "records": "${lists[0]?.[0] ?? 'courses'}"`,
      '$',
    );
  }
  throw new InputError(
    `the mapping "${id}" looks for the list of courses at "${records ?? '$'}", and there is none`,
    '$',
  );
};

export async function* readMappedJson(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const { mapping, beside } = options;
  if (!mapping)
    throw new InputError(
      'JSON of another kind needs a mapping: say with --mapping what each field is (--draft-mapping proposes one)',
      '$',
    );
  const { value, isLines } = parse(await whole(source));
  const list = listOf(value, mapping);
  const pages = isLines ? undefined : otherPagesOf(value);
  if (pages !== undefined) yield { kind: 'page', words: pages };
  const joins = await openJoins(mapping, beside);
  for (const [index, course] of list.entries()) {
    if (course === undefined) continue;
    const place = isLines
      ? `line ${index + 1}`
      : `$${mapping.records === undefined ? '' : `.${mapping.records}`}[${index}]`;
    if (course instanceof InputError) yield rejected(course, place);
    else if (!isObject(course))
      yield { kind: 'rejected', place, reason: 'no object in braces', value: JSON.stringify(course) };
    else
      yield* joinRuns(
        rowsOf(course, place, mapping).flatMap((row) => joined(row, joins)),
        mapping,
        options,
      );
  }
  yield* unjoined(joins);
}

/** The first courses of a list of JSON as plain values by path, with where the list is: for proposing a mapping. */
export const sampleJson = (
  text: string,
  most: number,
): { records: string | undefined; rows: Record<string, string>[] } => {
  const { value } = parse(text);
  if (Array.isArray(value)) return { records: undefined, rows: objectsOf(value.filter(isObject).slice(0, most)) };
  const [records, list] = Object.entries(isObject(value) ? value : {})
    .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
    .sort((a, b) => b[1].length - a[1].length)[0] ?? [undefined, []];
  return { records, rows: objectsOf(list.filter(isObject).slice(0, most)) };
};
