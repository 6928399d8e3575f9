import { z } from 'astro/zod';
import { day } from './values.ts';

/** Whether the page of a course still answers; `npm run liveness` writes it. */
export const livenessSchema = z.strictObject({
  course: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'write provider/course, such as "open-university/intro-data"' })
    .describe('Id of the course: provider/course.'),
  state: z
    .enum(['answered', 'title-missing', 'gone', 'unanswered'])
    .describe(
      '"answered": the page is there and names the course; "title-missing": it is there and does not; "gone": the host says that there is no such page; "unanswered": no answer that says either.',
    ),
  checked: day.describe('Day on which it was last asked.'),
  answered: day.optional().describe('Day on which it last answered and named the course.'),
  failures: z
    .number()
    .int()
    .min(0)
    .describe('On how many days in a row it was gone; at the third the course is closed.'),
});

export type LivenessRecord = z.output<typeof livenessSchema>;
