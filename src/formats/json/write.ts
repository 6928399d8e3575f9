/** The records as they stand in `content/`, in one JSON document or a line each, described by a JSON Schema. */
import { z } from 'astro/zod';
import { ages } from '#domain/age.ts';
import { ageDescription } from '#words/formats.ts';
import { publicFile } from '#domain/course-file.ts';
import { courseSchema } from '#schemas/course.ts';
import type { Format, WriteContext } from '../format.ts';
import { datedRecordOf } from '../record-of.ts';
import { listDocument } from '../shared.ts';
import { readDocument, readLines } from './read.ts';

/** A JSON Schema (2020-12) of the fields of a course with its id in front. */
const schemaOf = (io: 'input' | 'output', id: string, title: string): Record<string, unknown> => {
  const { properties, required, ...schema } = z.toJSONSchema(courseSchema, { io, unrepresentable: 'any' }) as {
    properties: Record<string, unknown>;
    required?: string[];
  };
  return {
    ...schema,
    $id: id,
    title,
    properties: { id: { type: 'string', description: 'Provider and course: `<provider>/<course>`.' }, ...properties },
    required: ['id', ...(required ?? [])],
  };
};

/** The schema of one record as the downloads of the whole directory have it: what has a default is always there. */
export const courseJsonSchema = (origin: string): Record<string, unknown> => {
  const { properties, required, ...schema } = schemaOf('output', `${origin}/data/course.schema.json`, 'Course');
  return {
    ...schema,
    properties: { ...(properties as object), age: { enum: ages, description: ageDescription } },
    required: [...(required as string[]), 'age'],
  };
};

const recordSchemaAddress = (origin: string): string => `${origin}/data/record.schema.json`;

/** The schema of one record as it stands beside its page: what is left out counts as its default. */
export const recordJsonSchema = (origin: string): Record<string, unknown> =>
  schemaOf('input', recordSchemaAddress(origin), 'Record of a course');

/** Whether a text begins with one of our records whole on a line. */
const isLines = (head: string): boolean => /^\uFEFF?\{"id":"[^\n]*"title":"/.test(head);

export const json = {
  id: 'json',
  label: 'JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    !head.includes('"@') &&
    /"recorded"|courses\.schema\.json/.test(head) &&
    !isLines(head),
  read: readDocument,
  write: (courses, { origin, generated, title, licence }) =>
    listDocument(
      { $schema: `${origin}/data/courses.schema.json`, title, licence, generated, count: courses.length },
      'courses',
      courses.map((course) => datedRecordOf(course, generated.slice(0, 10))),
    ),
} as const satisfies Format;

/** One record by itself, as its file has it, with the schema that describes it. */
export const courseJson = (file: string, id: string, origin: string): string =>
  publicFile(file, id, recordSchemaAddress(origin));

export const jsonLines = {
  id: 'json-lines',
  label: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaType: 'application/jsonl',
  detect: isLines,
  read: readLines,
  write: (courses, { generated }: Pick<WriteContext, 'generated'>) =>
    courses.map((course) => `${JSON.stringify(datedRecordOf(course, generated.slice(0, 10)))}\n`).join(''),
} as const satisfies Format;

/** JSON Schema of the whole document that `json.write` makes. */
export const coursesJsonSchema = (origin: string): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${origin}/data/courses.schema.json`,
  title: 'Course directory',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    title: { type: 'string' },
    licence: { type: 'string' },
    generated: { type: 'string' },
    count: { type: 'integer' },
    courses: { type: 'array', items: { $ref: `${origin}/data/course.schema.json` } },
  },
  required: ['title', 'licence', 'generated', 'count', 'courses'],
  additionalProperties: false,
});
