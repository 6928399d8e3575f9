import { z } from 'astro/zod';
import { countryCode, editorSchema, httpsUrl, line, provenance, slug } from './values.ts';

export const providerKinds = [
  'university',
  'college',
  'school',
  'consortium',
  'company',
  'platform',
  'professional-body',
  'charity',
  'government',
] as const;

/** An institution that offers courses, and the official register in which one can look it up. */
export const providerSchema = z.strictObject({
  $schema: editorSchema,
  name: line(160).describe('Name by which it is known.'),
  shortNames: z.array(line(40)).optional().describe('Short names and abbreviations that people type: "OU", "UCL".'),
  otherNames: z
    .array(line(160))
    .min(1)
    .optional()
    .describe('Names in other languages and former names, by which feeds call it.'),
  kind: z.enum(providerKinds).describe('What sort of institution it is.'),
  country: countryCode.optional().describe('Country; leave out for one that belongs to no single country.'),
  town: line(80).optional().describe('Town or city of its seat.'),
  url: httpsUrl.optional().describe('Its own site.'),
  identifiers: z
    .array(
      z.strictObject({
        scheme: z
          .enum(['ukprn', 'ctid', 'ror', 'isni', 'wikidata', 'pic', 'feed', 'other'])
          .describe('Whose identifier it is.'),
        value: line(120).describe('The identifier.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Identifiers that registers and feeds give it, by which an import knows it again.'),
  register: z
    .strictObject({
      id: slug.describe('Id of a register in content/registers.json.'),
      listed: z
        .boolean()
        .default(false)
        .describe('True only where the entry itself was read; otherwise the page says "look it up in".'),
      readAt: httpsUrl.optional().describe('Page on which the entry was read.'),
      note: line(300).optional().describe('What to know about this provider and the register.'),
    })
    .refine(({ listed, readAt }) => !listed || readAt !== undefined, {
      path: ['readAt'],
      error: 'name the page on which the entry was read, or write "listed": false',
    })
    .optional()
    .describe('The official register for such an institution.'),
  note: line(400).optional().describe('Anything a reader should know, in a sentence.'),
  source: provenance.optional(),
});

export type ProviderRecord = z.output<typeof providerSchema>;
