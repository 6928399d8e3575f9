/** The records as they stand in `content/`, in one JSON document or a line each, described by a JSON Schema. */
import { z } from 'astro/zod';
import type { Course } from '#domain/course.ts';
import { courseSchema } from '#schemas/course.ts';
import type { Format } from '../format.ts';
import { recordOf } from '../record-of.ts';
import { listDocument } from '../shared.ts';
import { readDocument, readLines } from './read.ts';

/** JSON Schema (2020-12) of one record as it is offered for download: the fields of a course with its id in front. */
export const courseJsonSchema = (origin: string): Record<string, unknown> => {
  const { properties, required, ...schema } = z.toJSONSchema(courseSchema, {
    io: 'output',
    unrepresentable: 'any',
  }) as {
    properties: Record<string, unknown>;
    required?: string[];
  };
  return {
    ...schema,
    $id: `${origin}/data/course.schema.json`,
    title: 'Course',
    properties: { id: { type: 'string', description: 'Provider and course: `<provider>/<course>`.' }, ...properties },
    required: ['id', ...(required ?? [])],
  };
};

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
      courses.map(recordOf),
    ),
} as const satisfies Format;

/** One record by itself, with the schema that describes it. */
export const courseJson = (course: Course, origin: string): string =>
  `${JSON.stringify({ $schema: `${origin}/data/course.schema.json`, ...recordOf(course) }, null, 2)}\n`;

export const jsonLines = {
  id: 'json-lines',
  label: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaType: 'application/jsonl',
  detect: isLines,
  read: readLines,
  write: (courses) => courses.map((course) => `${JSON.stringify(recordOf(course))}\n`).join(''),
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
