import { z } from 'astro/zod';
import { countryCode, day, httpsUrl, line, slug } from './values.ts';

/** An official register of institutions or qualifications that anybody can search. */
export const registerSchema = z.strictObject({
  id: slug.describe('Id that providers refer to.'),
  name: line(160).describe('Name of the register.'),
  keeper: line(160).optional().describe('Who keeps it.'),
  countries: z
    .array(countryCode)
    .min(1)
    .or(z.literal('others'))
    .describe('Countries that it covers; "others" where it leads to all those that no other register here covers.'),
  url: httpsUrl.describe('Where one searches it.'),
  read: day.optional().describe('Day on which its page was read.'),
  tells: line(300).describe('What being on it means, in a sentence.'),
  doesNotTell: line(300).optional().describe('What it does not mean, in a sentence.'),
});

export type RegisterRecord = z.output<typeof registerSchema>;
