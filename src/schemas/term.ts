import { z } from 'astro/zod';
import { line, slug } from './values.ts';

/** Front matter of a glossary term; its file may go on with a longer explanation. */
export const termSchema = z.strictObject({
  term: line(80).describe('The term, written as in running text.'),
  expansion: line(160).optional().describe('What an abbreviation stands for.'),
  aliases: z.array(line(80)).default([]).describe('Other words for it that people type.'),
  short: line(200).describe('The definition, in one plain sentence.'),
  seeAlso: z.array(slug).default([]).describe('Ids of related terms.'),
  sources: z.array(slug).min(1).describe('Ids of records in content/sources that the definition rests on.'),
});

export type TermRecord = z.output<typeof termSchema>;
