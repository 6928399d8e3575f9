import { z } from 'astro/zod';
import { countryCode, day, httpsUrl, line, slug } from './values.ts';

/**
 * A unit group of occupations of ISCO-08 (International Labour Organization), with titles and names of ESCO
 * (European Commission), and what one learns for it.
 */
export const occupationSchema = z
  .strictObject({
    isco: z
      .string()
      .regex(/^\d{4}$/, { error: 'write the four-digit code of a unit group of ISCO-08' })
      .describe('Code of the unit group in ISCO-08.'),
    name: line(120).describe('Title of the group in ESCO.'),
    names: z.array(line(60)).min(1).describe('Names of occupations that ESCO has in it.'),
    also: z.array(line(60)).min(1).optional().describe('Names that people type for them and that ESCO has not: ours.'),
    subject: slug.describe('Id of the subject in content/subjects.json in which one looks first.'),
    learn: z
      .array(line(60))
      .min(1)
      .describe('What one learns for it, as courses call it: ours, to look for courses by.'),
    apart: z
      .array(
        z.strictObject({
          names: z.array(line(60)).min(1).describe('Names of the group, of "names" or "also".'),
          subject: slug.describe('Id of the subject in which one looks for them.'),
          learn: z.array(line(60)).min(1).describe('What one learns for them.'),
        }),
      )
      .min(1)
      .optional()
      .describe(
        'Names of the group for which one learns something else than for the others, perhaps in another subject.',
      ),
    regulator: z
      .strictObject({
        who: line(80).describe('Who must be on its register: "dispensing opticians".'),
        name: line(80).describe('What it is called.'),
        country: countryCode.describe('Country in which it regulates.'),
        url: httpsUrl.describe('Where it is found: its own address, or a page that leads there.'),
        source: httpsUrl.describe('The page on which this was read.'),
        readOn: day.describe('Day on which that page, or a stored copy of it, was read.'),
      })
      .optional()
      .describe('Who registers those who work in it, or some of them.'),
  })
  .superRefine(({ names, also = [], apart = [] }, context) => {
    const ofGroup = new Set([...names, ...also]);
    apart.forEach((row, place) => {
      row.names.forEach((name, at) => {
        if (ofGroup.has(name)) return;
        context.addIssue({
          code: 'custom',
          path: ['apart', place, 'names', at],
          input: name,
          message: 'write a name that stands in "names" or "also" of the group',
        });
      });
    });
  });

export type OccupationRecord = z.output<typeof occupationSchema>;
