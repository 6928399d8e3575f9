import { z } from 'astro/zod';
import { httpsUrl, languageTag, line } from './values.ts';

/** Words for topics in a language that is not the site's own, for those who search in it. */
export const queryLanguageSchema = z.strictObject({
  id: languageTag.describe('Tag of the language (BCP 47).'),
  name: line(40).describe('Its name in itself.'),
  script: line(40)
    .optional()
    .describe('The script that tells it, as Unicode names it, where no other language here has it.'),
  small: line(200)
    .optional()
    .describe('Its small words that say nothing of a topic (articles, prepositions), divided by blanks.'),
  sources: z.array(httpsUrl).optional().describe('Pages that have those of its words that no wordnet has.'),
  words: z.record(line(60), line(60)).describe('What people type, and the words of the site for it.'),
});
