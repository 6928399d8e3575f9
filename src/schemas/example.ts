import { z } from 'astro/zod';
import { line, prose } from './values.ts';

/** An invented learner, to show a decision with its hours and its money. Pages say that it is invented. */
export const exampleSchema = z.strictObject({
  name: line(40).describe('First name.'),
  who: line(160).describe('Who the person is, in a sentence without the name.'),
  aim: line(160).describe('What the person wants, in a sentence.'),
  story: prose(900).describe('What happened, in short sentences.'),
  hours: line(60).describe('Hours of study: "150 hours, 12 a week".'),
  money: line(80).describe('What it cost and who paid: "£495, paid by the employer".'),
  outcome: z.enum(['yes', 'no', 'not-yet', 'refused']).describe('The decision, or that a claim of credit was refused.'),
  result: line(160).describe('What came of it, in a sentence.'),
});

export type ExampleRecord = z.output<typeof exampleSchema>;
