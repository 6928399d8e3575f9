import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/** Front matter of a tool; the text below it says how the tool works things out. */
export const toolSchema = z.strictObject({
  title: line(60).describe('Title of its page.'),
  short: line(40).describe('What links call it.'),
  order: z.number().int().min(1).describe('Place among the tools.'),
  what: line(170).describe('What it does, for the list of tools.'),
  description: line(170).describe('One sentence for search results.'),
  intro: line(240).describe('What stands under its title.'),
  needs: line(170)
    .optional()
    .describe('What it needs, for readers without JavaScript; left out where it works all the same.'),
  guides: z.array(slug).max(6).describe('Guides that help, by id, the most useful first.'),
  words: z.array(line(40)).describe('What else people call it, for the search.'),
});

export type ToolRecord = z.output<typeof toolSchema>;
