import { z } from 'astro/zod';
import { countryCode, line, slug } from './values.ts';

/** A piece of advice on how to pay for a course. */
export const paymentAdviceSchema = z.strictObject({
  id: slug.describe('Id of the advice.'),
  countries: z
    .array(countryCode)
    .min(1)
    .optional()
    .describe(
      'Countries of the providers that it concerns, where it is a matter of their law; everywhere if left out.',
    ),
  says: line(240).describe('The advice, in a sentence or two.'),
  source: slug.optional().describe('Id of the record in content/sources that it rests on; left out where it is ours.'),
});

export type PaymentAdviceRecord = z.output<typeof paymentAdviceSchema>;
