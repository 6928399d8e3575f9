import { z } from 'astro/zod';
import { courseTypes, deliveryModes } from './course.ts';
import { providerKinds } from './provider.ts';
import { day, editorSchema, httpsUrl, line, slug } from './values.ts';

/** A feed that keeps a part of the directory fresh: where it is, how it is read, and who answers for it. */
export const feedSchema = z.strictObject({
  $schema: editorSchema,
  name: line(160).describe('What the feed is, in a few words.'),
  address: httpsUrl.describe('Address of the feed.'),
  format: slug
    .optional()
    .describe('Format, as `npm run import -- --format` takes it; told from the answer where left out.'),
  mapping: z
    .union([slug, z.record(z.string(), z.unknown())], {
      error: 'write the id of a mapping that ships, or the mapping itself in braces (src/formats/mappings/README.md)',
    })
    .optional()
    .describe('For tables: id of a mapping that ships, or the mapping itself.'),
  provider: slug.optional().describe('Id of the provider of every course, where the feed does not name it.'),
  licence: line(200).describe('What allows to take the data: a licence, or the words in which the owner agreed.'),
  licenceUrl: httpsUrl.optional().describe('Page of the licence.'),
  owner: line(160).describe('Who publishes the feed and answers for it.'),
  contact: line(160).optional().describe('Whom to write to when it breaks.'),
  says: z
    .strictObject({
      type: z.enum(courseTypes).optional().describe('Kind of award of courses that state none.'),
      mode: z.enum(deliveryModes).optional().describe('Mode of delivery of courses that state none.'),
      subject: slug.optional().describe('Subject of courses of which none can be told.'),
      providerKind: z
        .enum(providerKinds)
        .optional()
        .describe('Sort of institution of providers whose name does not tell it.'),
      providerKinds: z
        .record(slug, z.enum(providerKinds))
        .optional()
        .describe('The same of single providers, by their ids.'),
    })
    .optional()
    .describe('What an editor says for courses of which the feed does not tell.'),
  language: line(20).optional().describe('Of several languages, the one to take.'),
  encoding: line(40)
    .optional()
    .describe('Encoding of its text where it does not say it or says it wrongly, such as `windows-1252`.'),
  upgradeLinks: z.boolean().optional().describe('True to read http: links as https:.'),
  keepFirst: z
    .boolean()
    .optional()
    .describe('True to take the first of several courses with one identifier also where most of the feed is such.'),
  closesMissing: z
    .boolean()
    .default(false)
    .describe('True where a course that the feed no longer has is to be closed; otherwise it is only reported.'),
  isPaused: z.boolean().default(false).describe('True to leave the feed alone.'),
  lastSeen: day.optional().describe('Day on which it last answered; `npm run refresh` sets it.'),
  note: line(400).optional().describe('What an editor should know of it.'),
});

export type FeedRecord = z.output<typeof feedSchema>;
