import { z } from 'astro/zod';
import { courseTypes, deliveryModes } from './course.ts';
import { providerKinds } from './provider.ts';
import { countryCode, line, slug } from './values.ts';

const words = z.array(line(60)).min(1);

/**
 * Words that people type and pages do not say. Either `same`: whoever says one is found by all of them;
 * or `says`/`is` and `answers`: pages that say, or are, the first are found by the second, but not the other way round.
 */
export const searchWordsSchema = z
  .strictObject({
    id: slug.describe('Name of this row, for error messages.'),
    same: z
      .array(line(60))
      .min(2)
      .optional()
      .describe('Spellings and names that mean the same: "AI", "artificial intelligence".'),
    says: words.optional().describe('Words in a title, skill or name that make a page answer to `answers`.'),
    is: z
      .strictObject({
        type: z.array(z.enum(courseTypes)).min(1).optional().describe('Kinds of course.'),
        mode: z.array(z.enum(deliveryModes)).min(1).optional().describe('Ways of taking part.'),
        price: z
          .array(z.enum(['free', 'partially-free']))
          .min(1)
          .optional()
          .describe('Categories of price.'),
        guide: z.array(slug).min(1).optional().describe('Ids of guides.'),
        provider: z.array(z.enum(providerKinds)).min(1).optional().describe('Kinds of provider.'),
        country: z.array(countryCode).min(1).optional().describe('Countries of the provider.'),
        town: z.array(line(80)).min(1).optional().describe('Towns of the provider.'),
      })
      .optional()
      .describe('What a record must be to answer to `answers`: any of the values given.'),
    answers: words.optional().describe('Words that find the pages which `says` or `is` describes.'),
  })
  .refine(({ same, answers }) => (same === undefined) !== (answers === undefined), {
    error: 'write either "same", or "answers" together with "says" or "is"',
  })
  .refine(({ same, says, is }) => (same !== undefined) === (says === undefined && is === undefined), {
    error: 'write "says" or "is" beside "answers", and neither beside "same"',
  });

export type SearchWordsRecord = z.output<typeof searchWordsSchema>;
