/** What the converters of credit and levels answer. */
import { plural, type PluralForms } from '../format.ts';

export const hoursForOne = (hours: string, credit: string): string => `${hours} for one ${credit}`;
export const corresponds = (level: string, eqf: number): string =>
  `${level} corresponds to level ${eqf} of the European framework.`;
export const others = (level: string): string => `${level} on the other frameworks:`;
export const noCounterpart = (level: string): string =>
  `${level} has no counterpart on the European framework in the official comparison.`;
export const typical = (awards: string): string => `Typical awards: ${awards}.`;
export const none = 'no counterpart';
export const amount = 'the amount';

export const hours: PluralForms = { one: '# hour', other: '# hours' };
export const hoursAlone = (count: number): string =>
  `${plural(count, hours)} of learning ${count === 1 ? 'makes no credit by itself' : 'make no credit by themselves'}. If a provider gave credit for it, this is how much each system would reckon.`;
/** @param note what the system says of its credit */
export const noRate = (amount: string, note?: string): string =>
  `There is no agreed rate for ${amount}. ${note ? `${note} ` : ''}Ask the body that has to accept it.`;
/** "15 UK credits are about 7.5 ECTS credits, and about 150 hours of learning as its own system counts." */
export const worth = (own: string, isOne: boolean, other: string | undefined, time: string | undefined): string =>
  `${own}${other ? ` ${isOne ? 'is' : 'are'} about ${other}` : ''}${time ? `, and about ${time} of learning as its own system counts` : ''}.`;
