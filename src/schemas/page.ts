import { z } from 'astro/zod';
import { line } from './values.ts';

/** Front matter of a page of plain text, such as "About". */
export const pageSchema = z.strictObject({
  path: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)+$/, { error: 'write a path that starts and ends with a slash, such as "/about/"' })
    .describe('Address of the page on the site.'),
  title: line(60).describe('Title and first heading.'),
  description: line(170).describe('One sentence for search results.'),
});

export type PageRecord = z.output<typeof pageSchema>;
