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

export const nothingMissing = 'Nothing on the EU list is missing';

/** One line on all that is not known of the EU list. */
export const missingLine = {
  'not-stated': (points: string) => `We read the provider’s page whole. It does not say: ${points}.`,
  'not-recorded': (points: string) =>
    `${points.charAt(0).toUpperCase()}${points.slice(1)}. The provider’s page may well say it.`,
} as const;

/** Of a fact that is not known, and of which something is said all the same. */
export const asFarAsKnown = (label: string, note: string) => `${label}, as far as we know: ${note}.`;

export const questionsToAsk = (count: number) =>
  plural(count, { one: 'The question to ask, as a letter', other: 'The # questions to ask, as a letter' });
export const toTheQuestions = 'What to ask';

/** Over what is known of the EU list. */
export const knownOf = (known: number, of: number) => `Known from the EU list: ${known} of ${of} points`;
export const aboutTheList =
  'lists what a learner should be told. These points concern a course on offer. The count is about our record: it is no rating of the course.';
export const stated = 'Stated on the page';
export const workedOut = 'Worked out by rule';

export const readOnPage = 'Read on:';
export const showsNoDate = 'which shows no date that we could read';
export const enteredOn = (date: string) => `Last entered or checked here on ${date}.`;
export const notTheProviders = 'This is not the provider’s own page of the course.';
export const toThePage = 'Go to the provider’s page';
export const pageOnPaper = (address: string) => `The provider’s page: ${address}`;
export const toTheSite = 'Go to the provider’s site';
export const noOwnPage = 'We do not know the address of the course’s own page.';
export const workOut = 'Work out';
export const toolLinks = { 'true-cost': 'its true cost', 'study-planner': 'when you would finish' } as const;
export const addToCalendar = 'Add the dates to your calendar';
export const otherCredit = 'Credit in other systems';

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
export const earlierStarts = (dates: string, isNextKnown: boolean) =>
  `Earlier dates that we read of: ${dates}.${isNextKnown ? '' : ' Ask the provider about the next one.'}`;
export const undatedStart = (said: string) =>
  `Of a start in a year that we do not know, the source says: ${said}. Ask the provider about the next one.`;
export const qualityPage = 'The page about its quality';
export const accessibilityPage = 'Accessibility statement';
export const theList = 'The [EU Recommendation on micro-credentials]';

export const editRecord = 'Edit this record';
export const asData = 'This record as data: [JSON]. All records, also in other formats: [open data].';

/** Under a course: what makes the lines for a frame. */
export const showElsewhere = 'Show it on your own page';
