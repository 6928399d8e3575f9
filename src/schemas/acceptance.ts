import { z } from 'astro/zod';
import { countryCode, line, slug } from './values.ts';

/** Awards towards which credit from elsewhere may count, smallest of a stage first; `any` is a rule for all awards. */
export const creditAwards = [
  'any',
  'honours-degree',
  'postgraduate-certificate',
  'postgraduate-diploma',
  'masters',
] as const;

/** How much credit from elsewhere an institution counts towards one award, and how old it may be. */
export const acceptanceSchema = z
  .strictObject({
    institution: line(120).describe('Name of the institution, as it writes it.'),
    country: countryCode.describe('Country of the institution.'),
    award: z.enum(creditAwards).describe('The award that the credit would count towards; any: all of its awards.'),
    scope: line(160).optional().describe('Which courses the rule is for, where not for all.'),
    total: z.number().int().min(1).optional().describe('Credits of the whole award, in the country’s own unit.'),
    atMost: z.number().int().min(1).optional().describe('The most that it counts from elsewhere.'),
    atLeast: z.number().int().min(1).optional().describe('The smallest amount that it counts.'),
    years: z.number().int().min(1).optional().describe('How many years old the study may be.'),
    older: line(160).optional().describe('What it asks of older study, where it does not refuse it.'),
    note: line(200).optional().describe('What a reader should know besides.'),
    source: slug.describe('Id of the record in content/sources in which the rule was read.'),
  })
  .refine(({ atMost, years }) => atMost !== undefined || years !== undefined, {
    error: 'write atMost, or years, or both: a record without a limit says nothing',
  })
  .refine(({ atMost, total }) => atMost === undefined || (total !== undefined && atMost < total), {
    path: ['atMost'],
    error: 'write the credits of the whole award in total, and less than that in atMost',
  });

export type AcceptanceRecord = z.output<typeof acceptanceSchema>;
