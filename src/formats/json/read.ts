/** Our own records, in one document, in a list or a line each. */
import type { z } from 'astro/zod';
import { courseSchema } from '#schemas/course.ts';
import { isObject } from '#text/is-object.ts';
import { DraftBuilder, type Spot } from '../draft-builder.ts';
import {
  InputError,
  whole,
  type CourseDraft,
  type Reading,
  type ReadOptions,
  type SourceFacts,
  type TextSource,
} from '../format.ts';
import { parseJson, type Json, type JsonObject } from '../json-ld.ts';
import { shorten, withoutControls } from '../text.ts';

const { provider: _provider, source: provenance, recorded: day, $schema: _schema, ...shape } = courseSchema.shape;
/** Fields of a draft: those that an importer does not set itself. */
const draftSchema = courseSchema.omit({ provider: true, source: true, recorded: true, $schema: true }).partial();
const ownFields = new Set(['id', 'provider', 'source', 'recorded', 'age', '$schema']);

/** A value whose texts hold nothing that the schema forbids in any text. */
const cleaned = (value: Json): Json =>
  typeof value === 'string'
    ? withoutControls(value)
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
      : Array.isArray(value)
        ? value.map(cleaned)
        : value;

/**
 * Where a record says that its facts were read, and when. A part that is not in the form of the schema is left out by
 * itself and reported, so that an address that is not kept costs neither the name nor the day.
 */
const readSource = (record: JsonObject, builder: DraftBuilder, place: string): SourceFacts => {
  const told: Record<string, unknown> = {};
  const take = (key: string, value: unknown, field: string, rule: z.ZodType | undefined): void => {
    const spot: Spot = { field, place: `${place}.${field}` };
    const read = rule?.safeParse(value);
    if (key === 'url' && typeof value === 'string') told[key] = builder.link(value, spot);
    else if (read?.success) told[key] = read.data;
    else builder.drop(value, read?.error.issues[0]?.message ?? 'a field that a record does not have', spot);
  };
  const source = cleaned(record['source'] ?? {});
  const rules: Readonly<Record<string, z.ZodType>> = provenance.shape;
  if (isObject(source))
    for (const [key, value] of Object.entries(source))
      take(key, value, `source.${key}`, Object.hasOwn(rules, key) ? rules[key] : undefined);
  else take('source', source, 'source', undefined);
  if (record['recorded'] !== undefined) take('recorded', record['recorded'], 'recorded', day);
  return told;
};

const readRecord = (record: JsonObject, place: string, options: ReadOptions): CourseDraft => {
  const { id, provider } = record;
  if (typeof id !== 'string' || id.trim() === '') throw new InputError('a record without an "id"', place);
  const builder = new DraftBuilder(id, place, options);
  if (typeof provider === 'string') builder.provider = { key: provider };
  else if (provider !== undefined)
    builder.drop(provider, 'a provider is named by its id', { field: 'provider', place: `${place}.provider` });
  const kept: Record<string, unknown> = {};
  for (const [field, raw] of Object.entries(record)) {
    if (ownFields.has(field)) continue;
    const value = cleaned(raw);
    const spot: Spot = { field, place: `${place}.${field}` };
    const rule = Object.hasOwn(shape, field) ? shape[field as keyof typeof shape] : undefined;
    const read = rule?.safeParse(value);
    if (read === undefined) builder.drop(value, 'a field that a record does not have', spot);
    else if (read.success) kept[field] = value;
    else builder.drop(value, read.error.issues[0]?.message ?? 'not in the form of the schema', spot);
  }
  Object.assign(builder.data, draftSchema.parse(kept));
  const source = readSource(record, builder, place);
  return { ...builder.finish(), ...(Object.keys(source).length && { source }) };
};

const isRecord = (value: unknown): value is JsonObject => isObject(value) && typeof value['title'] === 'string';

/** One document: a list of records, or an object that holds them under "courses"; a single record is a list of one. */
export async function* readDocument(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const document = parseJson(await whole(source));
  const [list, path] = Array.isArray(document)
    ? [document, '$']
    : isObject(document) && Array.isArray(document['courses'])
      ? [document['courses'], '$.courses']
      : [[document], '$'];
  if (isObject(document) && typeof document['generated'] === 'string')
    yield { kind: 'date', date: document['generated'].slice(0, 10) };
  if (!list.some(isRecord)) throw new InputError('no record in it: no object with an "id" and a "title"', '$');
  for (const [index, record] of list.entries()) {
    const place = `${path}[${index}]`;
    if (isRecord(record)) {
      try {
        yield { kind: 'course', draft: readRecord(record, place, options) };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { kind: 'rejected', place, reason: error.message, value: shorten(record) };
      }
    } else yield lost(record, place, 'no record: an object with an "id" and a "title" is wanted');
  }
}

const lost = (value: unknown, place: string, note: string): Reading => ({
  kind: 'loss',
  loss: { field: 'record', place, value: shorten(value), reason: 'dropped', note },
});

/** A record a line; a line that is broken costs that line. */
export async function* readLines(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  let count = 0;
  for (const [index, line] of (await whole(source)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    try {
      const record = parseJson(line, index + 1);
      if (!isRecord(record)) throw new InputError('no record: an object with an "id" and a "title" is wanted', place);
      yield { kind: 'course', draft: readRecord(record, place, options) };
      count += 1;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield lost(line, place, error.message);
    }
  }
  if (!count) throw new InputError('no record in it: no line is an object with an "id" and a "title"', 'line 1');
}
