import { z } from 'astro/zod';
import { countryCode, httpsUrl, line, slug } from './values.ts';

/** A unit group of occupations of ISCO-08 (International Labour Organization), and what one learns for it. */
export const occupationSchema = z.strictObject({
  isco: z
    .string()
    .regex(/^\d{4}$/, { error: 'write the four-digit code of a unit group of ISCO-08' })
    .describe('Code of the unit group in ISCO-08.'),
  name: line(80).describe('What the group is called here.'),
  names: z.array(line(60)).min(1).describe('Names of occupations in it, as people type them.'),
  subject: slug.describe('Id of the subject in content/subjects.json in which one looks first.'),
  learn: z.array(line(60)).min(1).describe('What one learns for it, as courses call it.'),
  regulator: z
    .strictObject({
      name: line(80).describe('What it is called.'),
      country: countryCode.describe('Country in which it regulates.'),
      url: httpsUrl.describe('Its address: it says which courses count.'),
    })
    .optional()
    .describe('Who must license, register or approve those who work in it, or most of them.'),
});

export type OccupationRecord = z.output<typeof occupationSchema>;
