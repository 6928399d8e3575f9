/** Words of the interface around the guides. */
import type { AcceptanceRecord } from '#schemas/acceptance.ts';
import type { ExampleRecord } from '#schemas/example.ts';
import type { QuestionRecord } from '#schemas/question.ts';
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
