/** The finder's table as a file of the build. */
import { createHash } from 'node:crypto';
import { asOf, courses } from '../catalogue.ts';
import { encodeTable } from '#finder/table.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { coursePath } from '#domain/urls.ts';
import { contentOnce } from '#content-check/index.ts';
import { pageWords } from '#search/page-texts.ts';

interface BuiltFile {
  /** Named after its content, so that it may be kept for ever. */
  readonly version: string;
  readonly text: string;
}

const built = (content: unknown): BuiltFile => {
  const text = JSON.stringify(content);
  return { version: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
};

let files: Promise<{ table: BuiltFile; words: BuiltFile }> | undefined;

/** The table of all courses, and the words by which they are found. */
export const finderFiles = () =>
  (files ??= (async () => {
    const all = await courses();
    // The same other words as the search of the site: one table of them, content/search-words.json.
    const otherWords = pageWords(contentOnce().entries);
    return {
      table: built(encodeTable(all, await asOf())),
      words: built(courseWordLists(all, (course) => otherWords.get(coursePath(course)))),
    };
  })());

export const tablePath = async (): Promise<string> => `/courses/table.${(await finderFiles()).table.version}.json`;
export const wordsPath = async (): Promise<string> => `/courses/words.${(await finderFiles()).words.version}.json`;
