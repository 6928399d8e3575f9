/** Words of a course's page. */
import { plural } from '../format.ts';

export const headings = {
  allFacts: 'All facts',
  starts: 'Starts',
  outcomes: 'What you will be able to do',
  covers: 'What it covers',
  assessment: 'Assessment and certificate',
  recognition: 'Recognition',
  entry: 'What you need to enrol',
  provenance: 'Where these facts come from',
  similar: 'Similar courses',
  before: 'Before you decide',
} as const;

/** Over the points that are not known: the provider's silence only after a whole reading. */
export const inEnglish = (title: string) => `In English: ${title}`;

export const missingHeadings = {
  'not-stated': 'What the provider does not say',
  'not-recorded': 'What we have not recorded',
} as const;

export const missingIntros = {
  'not-stated': 'We read the provider’s page whole, and it does not say this. Ask:',
  'not-recorded': 'We have not read enough to know this. The provider’s page may well say it; if it does not, ask:',
} as const;

/** Before the list of what is known of the EU list. */
export const knownOf = (known: number, of: number) => ({
  count: `${known} of ${of}`,
  after: 'points that concern a course on offer are known here. This is about our record, not a rating of the course.',
});

export const stated = 'Stated on the page';
export const workedOut = 'Worked out by rule';

export const evidenceHeading = (facts: number) =>
  plural(facts, { one: 'Where # fact was read', other: 'Where each of # facts was read' });

export const dated = (date: string) => `dated ${date}`;
export const readOnDay = (date: string) => `read there on ${date}`;
export const noAddress = 'a page that we cannot link';
export const byRule = (rule: string) => `worked out: ${rule}`;

export const readWhole = 'We read this page whole.';
export const readPart = 'We read a part of this page.';
export const extentUnknown = 'How much of this page was read is not recorded.';
export const checkedOn = (date: string) => `The live page still said this on ${date}.`;

/** Of the course's own page: how it answered when it was asked last, and when it last was right. */
export const pageAnswers = {
  answered: (day: string) => `The course’s page answered on ${day}.`,
  'title-missing': (day: string, last: string | undefined) =>
    `The course’s page answered on ${day}, but did not name the course.${last === undefined ? '' : ` It last did on ${last}.`}`,
  gone: (day: string, last: string | undefined) =>
    `The course’s page was gone on ${day}.${last === undefined ? '' : ` It last answered on ${last}.`} The course may have ended: ask the provider.`,
} as const;

/** On the page that stays of a course that has ended. */
export const closed = {
  strong: (provider: string) => `${provider} no longer offers this course.`,
  rest: (day: string) =>
    `It was closed here on ${day}, and is in none of our lists. This page stays so that links to it lead somewhere.`,
  others: (provider: string) => `What we know of ${provider}, and its other courses`,
  description: (title: string, provider: string) =>
    `${title} by ${provider} is no longer offered. This page says since when, and what is like it.`,
} as const;

export const ageNotes = {
  older: (when: string) => ({
    strong: `The newest evidence for this is of ${when}.`,
    rest: 'Price, dates and even the course itself may have changed: check the provider’s page.',
  }),
  past: (when: string) => ({
    strong: 'This course seems to be over.',
    rest: `No start of it is left, and nothing that we read since ${when} confirms it. It is kept at this address and left out of the lists; ask the provider whether it runs again.`,
  }),
} as const;

export const asStated =
  'As the source states it. Whether an employer or another university accepts it is for them to decide: ask them before you pay.';
export const qualityCheckedBy = (body: string) => `Quality checked by: ${body}`;
export const youGet = (credential: string) => `What you get: ${credential}`;
export const earlierStarts = (dates: string) =>
  `Earlier starts that we read of: ${dates}. Ask the provider about the next one.`;
export const qualityPage = 'The page about its quality';
export const accessibilityPage = 'Accessibility statement';
