/** What usually matters and is known of none of the courses that stand first in the finder. */
import { formatList, formatNumber, plural } from '../format.ts';

export const facts = { credit: 'carry credit', certificate: 'end in a certificate', price: 'say what it costs' };

/** Of all that fit it is known of none. */
export const noneKnown = (count: number, said: readonly string[]) =>
  `None of these ${formatNumber(count)} courses is known to ${formatList(said, 'disjunction')}.`;

/** Of some that fit it is known, and of none on the first page. */
export const knownFurtherDown = (known: number, count: number, said: string) =>
  plural(known, {
    one: `Of these ${formatNumber(count)} courses # is known to ${said}, and it is not on this page.`,
    other: `Of these ${formatNumber(count)} courses # are known to ${said}, and none of them is on this page.`,
  });
/** Where a price was asked for. @param day of the rates */
export const otherCurrencies = (day: string) => `Prices in other currencies count by the rates of ${day}.`;
export const creditFirst = 'Most credit first';
