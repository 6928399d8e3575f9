import { z } from 'astro/zod';
import { countryCode, httpsUrl, line, slug } from './values.ts';

/** A qualification framework, its levels, and what each corresponds to on the EQF. */
export const frameworkSchema = z.strictObject({
  id: slug.describe('Id that courses refer to.'),
  name: line(120).describe('Full name.'),
  short: line(20).describe('Abbreviation: EQF, FHEQ, SCQF.'),
  countries: z.array(countryCode).describe('Countries that use it; empty for one that spans countries.'),
  place: line(80).describe('Where it applies, in words: "Scotland", "England, Wales and Northern Ireland".'),
  url: httpsUrl.describe('Official page of the framework.'),
  levels: z
    .array(
      z.strictObject({
        level: z.string().min(1).max(20).describe('The level as the framework writes it.'),
        eqf: z
          .number()
          .int()
          .min(1)
          .max(8)
          .optional()
          .describe('Level of the European Qualifications Framework that it officially corresponds to.'),
        typical: line(160).optional().describe('Typical awards at this level.'),
      }),
    )
    .min(1)
    .describe('The levels, lowest first.'),
  source: slug.describe('Id of the record in content/sources from which the correspondence was read.'),
  note: line(300).optional().describe('A caution about the correspondence.'),
});

export type FrameworkRecord = z.output<typeof frameworkSchema>;
