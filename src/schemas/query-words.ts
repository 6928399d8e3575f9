import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/**
 * Words that stand for a filter of the finder: "MSc" for the kind of course, "Irish" for the country. The names of
 * the values themselves, of providers and of their towns need no row.
 */
export const queryWordsSchema = z
  .strictObject({
    id: slug.describe('Name of this row, for error messages.'),
    facet: slug.optional().describe('Key of the facet, as it stands in the address of the finder.'),
    values: z.array(line(40)).min(1).optional().describe('Values of the facet; those that no course has are left out.'),
    town: z
      .array(line(80))
      .min(1)
      .optional()
      .describe('Towns whose providers are meant, in place of facet and values.'),
    say: z.array(line(60)).min(1).describe('What people type for it.'),
  })
  .refine(({ facet, values, town }) => (town === undefined) === (facet !== undefined && values !== undefined), {
    error: 'write either "facet" and "values", or "town"',
  });

export type QueryWordsRecord = z.output<typeof queryWordsSchema>;
