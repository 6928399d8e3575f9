/** What a reader is told of a number or a day that cannot be read; scripts carry it wherever there is a field for numbers. */

export const write = (what: string, example: string): string => `Write ${what}, such as ${example}.`;
export const withoutMinus = (what: string, example: string): string =>
  `Write ${what} without a minus sign, such as ${example}.`;
export const canMeanBoth = (thousands: string, fraction: string, typed: string): string =>
  `Write ${thousands} or ${fraction}: “${typed}” can mean both.`;
export const inDigits = (what: string, example: string): string => `Write ${what} in digits alone, such as ${example}.`;
export const moreThanZero = (what: string, example: string): string =>
  `Write ${what}, more than 0, such as ${example}.`;
export const atLeast = (what: string, least: string): string => `Write ${what}, at least ${least}.`;
export const atMost = (what: string, most: string): string => `Write ${what}, at most ${most}.`;
export const doesNotFit = (value: string): string =>
  `The address of this page says “${value}”, which does not fit here.`;
