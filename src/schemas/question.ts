import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/** Who can answer a question. */
export const askedOf = ['acceptor', 'provider', 'employer', 'yourself'] as const;

/** A question to ask before paying, and why. */
export const questionSchema = z.strictObject({
  id: slug.describe('Id of the question.'),
  of: z
    .enum(askedOf)
    .describe(
      'acceptor: the employer, university or professional body that must accept the award; provider: whoever teaches and awards; employer: your own, about money and time; yourself.',
    ),
  ask: line(160).describe('The question, as it would stand in an email.'),
  why: line(200).describe('Why it matters, in a sentence.'),
});

export type QuestionRecord = z.output<typeof questionSchema>;
