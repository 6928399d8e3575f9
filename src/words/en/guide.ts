/** Words of the interface around the guides. */
import type { AcceptanceRecord } from '#schemas/acceptance.ts';
import type { ExampleRecord } from '#schemas/example.ts';
import type { GuideRecord } from '#schemas/guide.ts';
import type { QuestionRecord } from '#schemas/question.ts';
import type { SourceRecord } from '#schemas/source.ts';
import { formatNumber } from '../format.ts';

export const awards: Readonly<Record<AcceptanceRecord['award'], string>> = {
  any: 'any award',
  'honours-degree': 'honours degree',
  'postgraduate-certificate': 'PGCert',
  'postgraduate-diploma': 'PGDip',
  masters: 'masters',
};

export const acceptanceTitle = 'How much credit from elsewhere counts, and how old it may be';
export const acceptanceColumns = ['University and award', 'At most', 'Share', 'How old', 'Read on'];
export const creditOf = (atMost: number, total: number): string =>
  `${formatNumber(atMost)} of ${formatNumber(total)} credits`;
export const smallestClaim = (credits: number): string => `smallest claim ${formatNumber(credits)}`;
export const yearsOld = (years: number): string => `${formatNumber(years)} years`;
export const notRead = 'not stated';

export const invented = 'Invented example';
export const outcomes: Readonly<Record<ExampleRecord['outcome'], string>> = {
  yes: 'Decided: yes',
  no: 'Decided: no',
  'not-yet': 'Decided: not yet',
  refused: 'Credit refused',
};
export const exampleLabels = { hours: 'Hours', money: 'Money', result: 'What came of it' };

const emailSubjects: Readonly<Record<QuestionRecord['of'], string>> = {
  acceptor: 'Would you accept this award?',
  provider: 'Questions about your course',
  employer: 'A course that would help me in my work',
  yourself: 'Questions to myself before I pay',
};
/** An email to fill in: its subject and its lines. */
export const questionEmail = (of: QuestionRecord['of'], asks: readonly string[]) => ({
  subject: emailSubjects[of],
  lines: [
    'Hello,',
    'I am thinking of taking [course] from [provider]. I would be glad of answers to these questions:',
    ...asks.map((ask, index) => `${index + 1}. ${ask}`),
    'Thank you,',
    '[name]',
  ],
});
export const openAsEmail = 'Open this as an email';

/** Lists of guides, sources and words. */
export const guides = 'Guides';
export const guidesDescription = (topic: string): string =>
  `Plain guides to ${topic} in reading order, from what they are to what comes after. Every claim has a numbered source.`;
export const guidesLead =
  'The answer first, then the evidence and how strong it is. Read in order, or go straight to your question.';
export const minutes = (count: number): string => `${count} minutes`;
export const sources = 'Sources';
export const sourcesDescription = (count: number): string =>
  `Everything that the guides and the glossary cite: ${count} sources by strength, from law and statistics to vendor claims, and where each is used.`;
export const sourcesLead = (terms: number, count: number): string =>
  `Everything that the guides, the ${terms} terms of the glossary, and the site’s tables of levels, credit, rates and schemes rest on: ${count} sources, strongest kinds first.`;
export const usedIn = 'Used in:';
export const backTo = (use: number, source: number): string => `Back to citation ${use} of source ${source}`;
export const alsoWritten = (aliases: string): string => `Also written: ${aliases}.`;
export const relatedWords = 'Related words';
export const guidesThatUseIt = 'Guides that use it';
export const editTerm = 'Edit this term';
export const glossaryOf = (topic: string): string => `Glossary of ${topic}`;
export const glossary = 'Glossary';
export const glossaryDescription = (count: number, topic: string): string =>
  `${count} words and abbreviations about ${topic}, each in one plain sentence with its source.`;
export const glossaryLead = (count: number): string =>
  `${count} words you will meet, each in one plain sentence with its source.`;
export const letters = 'Letters';
export const callouts = {
  note: 'Note',
  warning: 'Take care',
  example: 'Example',
  'who-says': 'Who says so',
};
export const sourceMark = (number: number, strength: string): string => `Source ${number}, ${strength}`;
export const seeInFinder = 'See it in the finder';
export const allInFinder = (count: number): string => `All ${count} such courses in the finder`;
export const searchOf = (what: string): string => `Search ${what}`;
export const listed = (count: number): string => `${count} listed`;
export const tableNumber = (number: number): string => `Table ${number}`;
export const sourcesAre = 'Sources:';
export const dueSince = (day: string): string => `Due for review since ${day}.`;
export const lastReviewed = 'Last reviewed';
export const length = (minutes: number, sources: number): string => `${minutes} minutes to read · ${sources} sources`;
export const shortAnswer = 'The short answer';
export const onThisPage = 'On this page';
export const inShort = 'In short';
export const coursesToLookAt = 'Courses to look at';
export const chosenByRule =
  'Chosen by rule, not recommended: of those that fit this guide, the listings that state most.';
export const allSuchCourses = 'All such courses in the finder';
export const neighbours = 'Previous and next guide';
export const previous = 'Previous';
export const next = 'Next';
export const editGuide = 'Edit this guide';
export const whatStrengthsMean = 'What the strengths mean';

export const cardNote = (sources: number, day: string): string => `A guide with ${sources} sources, reviewed ${day}`;

export const meaningOf = (term: string): string => `${term}: what it means`;
export const readOn = (day: string): string => `Read on ${day}.`;
export const inForceUntil = (day: string): string => `In force until ${day}.`;
export const askedOf = (sample: string): string => `Asked: ${sample}`;
export const paidForBy = (funder: string): string => `Paid for by ${funder}`;
export const more = 'More';
export const aboutTerm = (term: string): string => `about ${term}`;

/** Headings of the library's groups, in reading order. */
export const guideGroupLabels: Record<GuideRecord['group'], { label: string; what: string }> = {
  'start-here': { label: 'Start here', what: 'What they are, and whether one is for you.' },
  choose: { label: 'Choose', what: 'Find courses, compare them and check who is behind them.' },
  afford: { label: 'Afford it', what: 'What it costs and who may help to pay.' },
  study: { label: 'Study', what: 'Make it work beside a job, a family or a border.' },
  advise: { label: 'For employers and advisers', what: 'Read somebody else’s award, and help people to choose.' },
  'use-it': { label: 'Use it', what: 'Show what you have earned and build on it.' },
};

/** How the strength of a source is written, and what it means for a reader. */
export const strengthLabels: Record<SourceRecord['strength'], { label: string; meaning: string }> = {
  official: { label: 'Official', meaning: 'law, government, a regulator, or an intergovernmental or standards body' },
  statistics: { label: 'Statistics', meaning: 'official statistics' },
  research: { label: 'Research', meaning: 'peer-reviewed, or a study that states its method' },
  survey: { label: 'Survey', meaning: 'what people said when asked; who asked and how many is noted' },
  provider: { label: 'Provider', meaning: 'an institution about its own courses or rules' },
  secondary: { label: 'Secondary', meaning: 'somebody reporting what others found or decided' },
  vendor: { label: 'Vendor', meaning: 'somebody who sells what the claim is about' },
};

/** What a cell of a table says that has a mark. */
export const yes = 'Yes';
export const no = 'No';
