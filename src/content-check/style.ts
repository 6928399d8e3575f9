/** What a machine can hold of the style sheet for writers, `content/STYLE.md`. */
import { readMdx } from './mdx.ts';
import { show, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words and forms that the style sheet rules out, and what it asks for in their place. */
export const styleRules: readonly { readonly found: RegExp; readonly wanted: string }[] = [
  { found: /"/, wanted: 'typographic quotation marks: “ and ”' },
  { found: /'/, wanted: 'a typographic apostrophe: ’' },
  {
    found:
      /\b\w*(?:organiz|recogniz|specializ|summariz|prioritiz)\w*|\b(?:color|center|labor|favor|enrollment|catalog|fulfill|program)s?\b/,
    wanted: 'British spelling: organise, recognise, colour, centre, programme',
  },
  {
    found: /\b(?:[Bb]achelor[’']s|(?<!Postgraduate )[Mm]aster[’']s)\b/,
    wanted: '“bachelors” and “masters” without an apostrophe, except in the name of a loan or an award',
  },
  { found: /(?<!“)\bmicro[- ]credentials?\b/, wanted: '“microcredential” in one word, except where a name is quoted' },
  { found: /\b(?:per cent|percent)\b/, wanted: 'the sign %' },
  { found: /[£€$]\d{4,}/, wanted: 'a comma in thousands: £1,000' },
  {
    found: /(?<![\w.-])(?!20\d\d[-–]\d\d(?!\d))\d[\d,.]*[-–]\d[\d,.]*(?![\w-])/,
    wanted: 'a range in words: 10 to 15; only years are joined: 2025-26',
  },
  {
    found: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${months})\\b|\\b(?:${months}) \\d{1,2},? \\d{4}|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
    ),
    wanted: 'a date as 26 November 2026',
  },
  {
    found:
      /\b(?:utili[sz]e[sd]?|leverag(?:e|ed|ing)|in order to|prior to|facilitat(?:e|es|ed|ing)|holistic|empower(?:s|ed|ing)?|seamless(?:ly)?|cutting-edge|world-class|going forward|please note|click here|learning journey)\b/i,
    wanted: 'plain words: use, to, before, help, all in one, or nothing at all',
  },
  {
    found:
      /\b(?:\d[\d,]*|a few hundred|dozens of) (?:courses|listings|microcredentials|providers|universities|terms)\b[^.]*\b(?:our|this) (?:directory|site|glossary)\b/,
    wanted: 'the count from the content itself: <Count of="courses" />',
  },
];

const proseFields = [
  'title',
  'description',
  'shortAnswer',
  'inShort',
  'short',
  'ask',
  'why',
  'who',
  'aim',
  'story',
  'result',
];

/** Where guides, terms, questions and examples leave the style sheet, by line. */
export const checkStyle = (entries: readonly Entry[]): Problem[] => {
  const problems: Problem[] = [];
  const look = (entry: Entry, text: string, at: Pick<Problem, 'line' | 'field'>) => {
    for (const { found, wanted } of styleRules) {
      const [word] = found.exec(text) ?? [];
      if (word !== undefined) problems.push({ file: entry.file, ...at, found: show(word), wanted });
    }
  };
  for (const entry of entries) {
    if (!['guides', 'glossary', 'questions', 'examples'].includes(entry.collection)) continue;
    for (const field of proseFields) {
      for (const text of [entry.data[field]].flat()) {
        if (typeof text === 'string') look(entry, text, { line: entry.lineOf([field]), field });
      }
    }
    const parts = readMdx(entry.body);
    // A text that is no MDX is told by checkBodies.
    for (const part of Array.isArray(parts) ? parts : []) {
      if (part.kind === 'text' || part.kind === 'heading') {
        look(entry, part.text.replace(/<[^>]*>|\]\([^)]*\)/g, ''), { line: entry.bodyLine + part.line - 1 });
      }
    }
  }
  return problems;
};
