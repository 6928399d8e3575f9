import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/** Who stands behind a figure, in the order in which readers should be on their guard. */
export const askers = ['vendor', 'sector', 'provider', 'independent'] as const;

/** One figure that a survey or a study found, for the picture that compares them. */
export const findingSchema = z.strictObject({
  id: slug.describe('Id of the finding.'),
  claim: line(120).describe('What was found, to be read after the percentage: "of UK employers say …".'),
  percent: z.number().min(0).max(100).describe('The percentage, as the source gives it.'),
  asker: z
    .enum(askers)
    .describe(
      'vendor: a company that sells courses; sector: an association, with money from a company or foundation; provider: a university’s own researchers; independent: neither.',
    ),
  measures: z
    .enum(['opinion', 'outcome'])
    .describe('What people said they think or would do, or what happened to people.'),
  who: line(60).describe('Name of the one who asked: "Coursera".'),
  year: z.number().int().min(2015).max(2100).optional().describe('Year of publication, where the source shows one.'),
  sample: line(90).describe('How many were asked or studied, in words; "not stated" where the source does not say.'),
  source: slug.describe('Id of the record in content/sources in which the figure was read.'),
});

export type FindingRecord = z.output<typeof findingSchema>;
