/** What the comparison of costs answers. */

export const fee = 'the fee';
export const payments = 'how often you pay the fee';
export const certificate = 'the price of the certificate';
export const other = 'what else you pay';
export const hours = 'the hours of the whole course';
export const credit = 'the number of credits';
export const courseNumber = (number: number): string => `Course ${number}`;
export const worth = 'what an hour is worth to you';

export const lessThan = (amount: string): string => `less than ${amount}`;
export const unknown = 'not known';
export const nothing = 'nothing';
export const noAgreedRate = 'no agreed rate';
export const inAll = 'You pay in all';
export const notIncluded = 'Not included, because left empty';
export const forCredit = 'For each credit';
export const perUnit = (unit: string): string => ` a ${unit}`;
export const forEcts = 'For each ECTS credit';
export const forHour = 'For each hour of study';
export const yourTime = 'Your time';
export const together = 'Money and time together';
export const compareLines = (count: number): string =>
  `${count} courses: compare the lines per credit and per hour, not the totals alone.`;
export const notConverted = (count: number): string =>
  `${count} courses in different currencies, which are not converted here.`;
export const feeNeeded = (name: string): string => `What ${name} costs cannot be worked out without its fee.`;
export const costs = (name: string, amount: string, isPartial: boolean): string =>
  `${name} costs ${amount} in all${isPartial ? '; what you left empty is not included' : ''}.`;
export const leftOut = { certificate: 'certificate', other: 'anything else' };
export const feeExample = '495, or 0';

/** Said after the answer. */
export const unread = (fields: number): string =>
  fields === 1 ? 'One field cannot be read: see its message.' : `${fields} fields cannot be read: see their messages.`;
