import { z } from 'astro/zod';
import { day, editorSchema, httpsUrl, line, partialDate } from './values.ts';

/** How much weight a source bears, strongest first. */
export const strengths = ['official', 'statistics', 'research', 'survey', 'provider', 'secondary', 'vendor'] as const;

/** Something that the guides and the glossary cite. */
export const sourceSchema = z.strictObject({
  $schema: editorSchema,
  title: line(240).describe('Title of the page or document.'),
  publisher: line(160).describe('Who publishes it.'),
  authors: line(200).optional().describe('Authors, where named.'),
  date: partialDate.optional().describe('Date of publication or last change, as precisely as known.'),
  url: httpsUrl.describe('Where to read it.'),
  readOn: day.optional().describe('Day on which we last read it, in whole or in the part that is cited.'),
  validUntil: day
    .optional()
    .describe('Last day on which the rule, price or scheme that it states is in force, where it names one.'),
  strength: z
    .enum(strengths)
    .describe(
      'official: law, regulator, government, intergovernmental or standards body; statistics: official statistics; research: peer-reviewed or with a stated method; survey; provider: an institution’s own page; secondary: news, law firm or blog that reports others; vendor: marketing by one who sells.',
    ),
  sample: line(120).optional().describe('Who was asked, and how many: "510 US employers".'),
  funder: line(160).optional().describe('Who paid, where it matters.'),
  note: line(300).optional().describe('A caution for the reader.'),
});

export type SourceRecord = z.output<typeof sourceSchema>;
