/** What becomes of the text of a page in `llms-full.txt`, and how texts and courses share its room. */
import { guidesThatUseIt, relatedWords } from '#words/guide.ts';
import * as words from '#words/markdown.ts';

/** Most rows of a table in the file: a longer one is data, which stands on its page. */
const mostRows = 25;

/** Sections that only lead from text to text: here the texts stand together. */
const leftOut = new Set([relatedWords, guidesThatUseIt].map((heading) => `## ${heading}`));

/**
 * The text of a page as a part of the file: its notes are numbered within the file, and what leads to other pages, or
 * is a long table, is left out.
 * @param text of the page
 * @param place of the text in the file, from 1
 * @param address of the page
 * @param origin of the site, which its own links go without
 */
export const asPart = (text: string, place: number, address: string, origin: string): string =>
  text
    .split(/\n\n(?=## )/)
    .filter((section) => !leftOut.has(section.split('\n', 1)[0] ?? ''))
    .join('\n\n')
    .replace(/(?:^\|.*(?:\n|$))+/gm, (table) => {
      const rows = table.trimEnd().split('\n').length - 2;
      return rows > mostRows ? `${words.whole.longTable(rows, address)}\n` : table;
    })
    .replaceAll(`](${origin}/`, '](/')
    .replace(/(?<!\\)\[\^(\d+)\]/g, `[^${place}-$1]`);

/** The texts one after another, then the courses in a line each: as many of both as the limit has room for. */
export const wholeText = (head: string, texts: readonly string[], lines: readonly string[], limit: number): string => {
  const foot = (count: number) => `\n# ${words.whole.courses}\n\n${words.whole.coursesHere(count, lines.length)}\n\n`;
  let room = limit - Buffer.byteLength(head) - Buffer.byteLength(foot(lines.length)) - 100;
  const fitting = (rows: readonly string[]): string[] => {
    const kept: string[] = [];
    for (const row of rows) {
      room -= Buffer.byteLength(row);
      if (room < 0) break;
      kept.push(row);
    }
    return kept;
  };
  const body = fitting(texts.map((text) => `\n\n---\n\n${text}\n`));
  const rows = fitting(lines.map((line) => `${line}\n`));
  return [head, ...body, foot(rows.length), ...rows].join('');
};
