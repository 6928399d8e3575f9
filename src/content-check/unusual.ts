/** What is unusual in a text as it was saved, named as what it is: editors and word processors put it there unseen. */
import type { Problem } from './problem.ts';

const curly = /[\u201C\u201D\u201E\u201F\u2033]/;

/** The curly quotation mark in a line that stands where JSON wants a straight one. */
export const curlyQuotes = (line: string): string | undefined =>
  curly.test(line.replace(/"(?:[^"\\]|\\.)*"/g, ''))
    ? 'straight quotation marks (") round names and texts instead of curly ones, such as "title": "Welding"; a word processor has changed them'
    : undefined;

/** Why front matter is not found where it seems to stand. */
export const unusualStart = (text: string, file: string): Problem | undefined => {
  const problem = (found: string, wanted: string): Problem => ({ file, line: 1, found, wanted });
  if (text.startsWith('\uFEFF'))
    return problem(
      'a byte-order mark (BOM), which cannot be seen, before the first line',
      'the file saved as "UTF-8" and not as "UTF-8 with BOM", so that it starts with ---',
    );
  if (/^---[^\n]*\r(?!\n)/.test(text))
    return problem(
      'line ends of one carriage return (CR)',
      'line ends of Unix (LF) or Windows (CRLF): save the file again with one of them',
    );
  if (/^[\u2014\u2013]/.test(text))
    return problem(
      'a dash in the place of three hyphens',
      'a first line of three hyphens, ---; a word processor has changed them',
    );
  return /^\s+---/.test(text)
    ? problem('blank lines or spaces before the first line', 'a first line of three hyphens, ---')
    : undefined;
};
