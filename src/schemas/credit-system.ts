import { z } from 'astro/zod';
import { line, quantity, slug } from './values.ts';

/** A way of counting the size of learning, and what one credit stands for. */
export const creditSystemSchema = z.strictObject({
  id: slug.describe('Id that courses refer to.'),
  name: line(120).describe('Full name.'),
  unit: z
    .strictObject({
      one: line(40).describe('What one of them is called: "UK credit".'),
      many: line(40).describe('What several are called: "UK credits".'),
    })
    .describe('How an amount of it is written.'),
  hoursPerCredit: quantity.optional().describe('Notional hours of learning a credit; left out where not defined.'),
  perEcts: z.number().positive().optional().describe('How many of these credits correspond to one ECTS credit.'),
  fullTimeYear: z.number().positive().optional().describe('Credits of a full-time academic year.'),
  academic: z.boolean().describe('False for units that are no academic credit, such as continuing-education units.'),
  source: slug.optional().describe('Id of the record in content/sources that the rule was read in.'),
  note: line(300).optional().describe('A caution about the conversion.'),
});

export type CreditSystemRecord = z.output<typeof creditSystemSchema>;
