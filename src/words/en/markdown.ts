/** Words of the pages as Markdown, for assistants and scripts. */
import { formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

export const asMarkdown = 'This page as Markdown';
export const courseAsMarkdown = 'This course as Markdown';
export const copy = 'Copy as Markdown';
export const copied = 'Copied.';
export const notCopied = 'Your browser did not let us copy it: open the file and copy from there.';
export const file = 'Markdown file';

export const page = 'Page here';
export const licence = 'Licence';
export const ownPage = 'The provider’s page';
export const facts = 'Facts';
export const starts = 'Starts that can still be joined';
export const sourceOfAll = 'Source of each fact that names no other';
export const sourceOfFact = 'source';
/** Of a field by what editors call it. */
export const sourceOf = (field: string): string => `Source of “${field}”`;
export const noDate = 'it shows no date that we could read';
export const entered = (day: string): string => `last entered or checked here on ${day}`;
export const derived = (rule: string): string => `worked out by us: ${rule}`;
export const notKnown = 'Not known';
/** What stands for all that is missing: the provider's silence only after a whole reading. */
export const missing = {
  'not-stated': 'We read that page whole, and it does not say',
  'not-recorded': 'Not recorded here; the provider’s page may well say it',
} as const;
export const pricesToldApart = 'What one pays for what, and when to apply';
export const whenToApply = 'When to apply';
export const toAsk = 'To ask the provider';
export const mayPay = 'Schemes that may help to pay (who decides is the scheme)';
export const notForIt = 'Schemes whose rules speak against it';
export const rulesOfSchemes = 'All their rules with the sources';

export const providerCourses = (count: number): string =>
  plural(count, { one: '# course is listed here', other: '# courses are listed here' });
export const asOf = (day: string): string =>
  `As of ${day}. What a page does not state is marked as not known: it is not zero, and no guess may stand for it.`;
/** Of a file that has some of a provider's courses. */
export const partWith = (part: number, parts: number, count: number): string =>
  `This is part ${part} of ${parts}, with ${formatNumber(count)} of them.`;
/** What `llms.txt` says of a file of courses. */
export const partName = (provider: string, part: number, parts: number): string =>
  parts > 1 ? `${provider}, part ${part} of ${parts}` : provider;
export const factsOf = (count: number, all: number): string =>
  `${count < all ? `${formatNumber(count)} of ${courses(all)}` : courses(all)} with all facts, their sources and what is not known`;
export const otherParts = 'The other parts';

/** What stands for a form in the text of a page. */
export const formOn = (address: string): string => `A form stands here on the page: ${address}`;

export const whole = {
  /** What `llms-full.txt` says of itself. */
  about: (limit: number, origin: string): string =>
    `This file holds the guides, the tools and the glossary, the rules of schemes that may pay, and then a line for each course that is listed, in at most ${formatNumber(limit / 1000)} kB. Each text names its page and its numbered sources; the number of a note begins with that of its text in this file. Addresses that begin with “/” are on ${origin}.`,
  courses: 'Courses in a line each',
  coursesHere: (here: number, all: number): string =>
    `${here === all ? `All ${formatNumber(all)} courses that are listed.` : `${formatNumber(here)} of ${formatNumber(all)} courses that are listed: the others stand by provider in llms.txt.`} Each line begins with the address of all facts about the course, with their sources.`,
  /** Where a table is too long for the file. */
  longTable: (rows: number, address: string): string =>
    `A table of ${formatNumber(rows)} rows stands on the page: ${address}`,
} as const;

/** What `llms.txt` says of the addresses of Markdown. */
export const whichHaveMarkdown = (limit: number, wholeFile: string): string[] => [
  'Each guide, term, tool and provider has its page as Markdown at its address with “index.html.md” behind it, and so have the pages about this site that are listed here with that address. Courses stand in the file of their provider, each at an anchor of its own, and in lists by kind, subject, country, price, start and more; searches and the pages of single courses have none.',
  `All guides, the tools, the glossary and a line for each course that is listed, in one file of at most ${formatNumber(limit / 1000)} kB:`,
  wholeFile,
];
