/** Words of the tool that holds one's case against the rules of schemes that pay. */
import { formatList } from '../format.ts';

export const button = 'See who may pay';
/** The course whose page somebody came from. */
export const theCourse = 'This is the course held against the rules:';
export const leaveOut = 'Start without it';
export const optional = 'Leave out what you do not know. Nothing is sent.';
export const place = 'Where you live';
export const choose = 'Choose';
export const choosePlace = 'Choose where you live: schemes pay for the people of a place.';
export const otherPlace = 'Somewhere else';
export const age = 'Your age when it starts';
export const status = 'What you do';
export const statuses = {
  employed: 'In a job',
  'self-employed': 'Self-employed',
  unemployed: 'Looking for work',
  carer: 'Full-time carer',
  other: 'Something else',
} as const;
export const income = 'Your income a year';
export const incomeHint = 'In the money of where you live';
export const providerKind = 'Kind of provider';
export const providerCountry = 'Country of the provider';
export const kind = 'Kind of course';
export const level = 'Level';
/** Heading of the choices of a stage, where no number of a level is known. */
export const stages = 'No number is known';
export const credit = 'Credits';
export const system = 'Credit system';
export const hours = 'Hours in all';
export const weeks = 'Weeks that it takes';
export const start = 'First day';
export const notKnown = 'Not known';

/** Schemes that were not read are not judged. */
export const onlyThese = 'We have read the rules of these schemes alone; others may pay.';

/** Fields whose number could not be read: what is found leaves them out. */
export const leftOut = (labels: readonly string[]): string =>
  `Not counted, until ${labels.length > 1 ? 'they are' : 'it is'} mended: ${formatList(labels.map((label) => `“${label}”`))}.`;

export const forThoseIn = (where: string) => `For those who live in ${where}`;
export const from = (day: string) => `For courses that start on or after ${day}.`;
export const until = (day: string) => `In force until ${day}.`;
export const except = (words: string) => `with exceptions: ${words}`;
export const mustYou = (says: string) => `You must ${says}`;
export const mustCourse = (says: string) => `The course must ${says}`;
export const apply = 'To apply:';
export const ask = (question: string) => `Ask the provider: “${question}”`;
export const readOn = (day: string) => `read on ${day}`;
export const notLoaded =
  'What judges the rules could not be loaded. Check the connection and load this page again: what you have filled in stays in its address.';
export const startIsPast = 'This day is past: schemes pay for courses that are to come. It is not counted.';
export const startIsFar = 'No rules are made yet for a day more than five years from now. It is not counted.';
export const badAge = { what: 'your age in years', example: '34' };
export const badIncome = { what: 'your income a year', example: '24000' };
export const badCredit = { what: 'the number of credits', example: '15' };
export const badHours = { what: 'the hours in all', example: '150' };
export const badWeeks = { what: 'how many weeks it takes', example: '12' };
export const holdYourCase = 'Hold your own case against these rules';
