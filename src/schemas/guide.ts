import { z } from 'astro/zod';
import { courseTypes, deliveryModes } from './course.ts';
import { day, line, prose, slug } from './values.ts';

/** The reading order of the library: groups in this order, guides within a group by `order`. */
export const guideGroups = ['start-here', 'choose', 'afford', 'study', 'use-it', 'advise'] as const;

/** Which courses of the directory to show: every field given must match. */
export const courseQuerySchema = z.strictObject({
  type: z.array(z.enum(courseTypes)).min(1).optional().describe('Kinds of course, any of them.'),
  mode: z.array(z.enum(deliveryModes)).min(1).optional().describe('Modes of delivery, any of them.'),
  subject: z.array(slug).min(1).optional().describe('Subjects, any of them.'),
  stage: z
    .array(z.enum(['before-university', 'undergraduate', 'postgraduate', 'doctoral']))
    .min(1)
    .optional()
    .describe('Stages of education, any of them.'),
  limit: z.number().int().min(1).max(12).default(3).describe('How many to show.'),
});

export type CourseQuery = z.output<typeof courseQuerySchema>;

/** The query of a `<Courses>` list: a field may have one value without brackets, and `level` is the stage. Still to be checked. */
export const courseQueryOf = ({ level, ...given }: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...given, stage: level }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, key === 'limit' ? value : [value].flat()]],
    ),
  );

/** Front matter of a guide. */
export const guideSchema = z
  .strictObject({
    title: line(90).describe('Title, as a question or a plain statement.'),
    description: line(170).describe('One sentence for search results and cards.'),
    shortAnswer: prose(700).describe('The answer in two or three sentences; stands at the top of the page.'),
    inShort: z.array(line(260)).min(2).max(8).describe('The points to remember, one sentence each.'),
    group: z.enum(guideGroups).describe('Where it stands in the library.'),
    order: z.number().int().min(1).describe('Place within its group.'),
    reviewed: day.describe('Day on which every claim was last checked.'),
    reviewBy: day.describe('Day by which it should be checked again.'),
    courses: courseQuerySchema.optional().describe('Courses that fit the guide, chosen at build time.'),
  })
  .refine(({ reviewed, reviewBy }) => reviewed < reviewBy, {
    path: ['reviewBy'],
    error: 'the next review must come after the last one',
  });

export type GuideRecord = z.output<typeof guideSchema>;
