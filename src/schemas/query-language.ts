import { z } from 'astro/zod';
import { languageTag, line } from './values.ts';

/** Words for topics in a language that is not the site's own, for those who search in it. */
export const queryLanguageSchema = z.strictObject({
  id: languageTag.describe('Tag of the language (BCP 47).'),
  name: line(40).describe('Its name in itself.'),
  says: line(120).describe('In that language: this site is in English; we search for, with a colon at the end.'),
  script: line(40)
    .optional()
    .describe('The script that tells it, as Unicode names it, where no other language here has it.'),
  words: z.record(line(60), line(60)).describe('What people type, and the words of the site for it.'),
});
