import { formatMoney as money } from '../words/format.ts';

/** An amount of money as UK readers write it: £1,250, US$2,950, €49.50. */
export const formatMoney = (amount: number, currency: string): string => {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return money(amount, currency, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** Currencies that a learner may reckon in: pounds, and those of the countries that most of the courses here are from. */
export const learnerCurrencies: readonly string[] = [
  'GBP',
  'EUR',
  'USD',
  'AUD',
  'CAD',
  'NZD',
  'CHF',
  'HKD',
  'INR',
  'SGD',
  'ZAR',
];
