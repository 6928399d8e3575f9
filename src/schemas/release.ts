import { z } from 'astro/zod';
import { day, editorSchema, line } from './values.ts';

const courseId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'write provider/course, such as "open-university/intro-data"' });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'write the SHA-256 as 64 digits of hexadecimal numbers' });

/** Longest words of a field that a release keeps. */
export const longestTold = 300;

/** Why a course is no longer in the data. */
export const goneReasons = ['closed', 'moved', 'removed'] as const;

const changedField = z.strictObject({
  field: z
    .string()
    .regex(/^[a-zA-Z]+$/, { error: 'write the name of a field of a course, such as "price"' })
    .describe('Field of the record that changed.'),
  before: line(longestTold).optional().describe('What the site said of it before, where it says it in a few words.'),
  after: line(longestTold).optional().describe('What the site says of it since.'),
});

/** A release of the data: what it holds, and what changed since the one before. `npm run release` writes it. */
export const releaseSchema = z.strictObject({
  $schema: editorSchema,
  date: day.describe('Day of the release, which is its name: that of the file.'),
  since: day.optional().describe('Day of the release before; left out of the first one, which lists no changes.'),
  note: line(300).optional().describe('What it was made of, where that is not the records of its own day.'),
  courses: z.number().int().min(0).describe('Courses in it.'),
  sha256: sha256.describe('SHA-256 of courses.jsonl, by which the release can be told from any other state.'),
  added: z.array(courseId).describe('Ids of the courses that came in.'),
  changed: z
    .array(
      z.strictObject({
        id: courseId.describe('Id of the course.'),
        fields: z.array(changedField).min(1).describe('Fields that changed, in the order of the schema.'),
      }),
    )
    .describe('Courses whose records changed.'),
  gone: z
    .array(
      z.strictObject({
        id: courseId.describe('Id of the course.'),
        title: line(180).describe('Its title, as it last was.'),
        provider: line(160).describe('Name of its provider.'),
        why: z
          .enum(goneReasons)
          .describe(
            '"closed": no longer offered, its page says so; "moved": listed under another id; "removed": taken out of the directory.',
          ),
        now: courseId.optional().describe('Id under which it is listed now, where it moved.'),
      }),
    )
    .describe('Courses that are no longer in it.'),
});

export type ReleaseRecord = z.output<typeof releaseSchema>;

/** What of each course the next release is compared with. `npm run release` writes it; nothing publishes it. */
export const releaseStateSchema = z.strictObject({
  version: z.literal(1),
  release: day,
  courses: z.record(
    courseId,
    z.strictObject({
      title: z.string(),
      provider: z.string(),
      /** The beginning of a SHA-256 of each field that it has. */
      fields: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)),
      /** What the site said of the fields that readers decide by. */
      told: z.record(z.string(), z.string()),
    }),
  ),
});

export type ReleaseState = z.output<typeof releaseStateSchema>;
