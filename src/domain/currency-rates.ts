/**
 * Exchange rates (content/currency-rates.json): they put prices into broad bands and in order, and give them
 * their place in the picture of hours against price. No sum that a rate was applied to is written as a price.
 */
import { currencyRates as rates } from '#topic';
import { learnerCurrencies } from './money.ts';

const byCurrency = new Map(rates.map((rate) => [rate.currency, rate]));

/** Pounds that one unit of a currency was worth on the day of its rate; undefined where content has no rate. */
export const poundsPer = (currency: string): number | undefined =>
  currency === 'GBP' ? 1 : byCurrency.get(currency)?.pounds;

/** Currencies that a budget may be given in: those of learners, where there is a rate. */
export const budgetCurrencies = learnerCurrencies.filter((currency) => poundsPer(currency) !== undefined);

/** The days that the rates are of, the earliest and the latest. */
export const rateDays = (): { readonly from: string; readonly to: string } => {
  const days = rates.map(({ day }) => day).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

/** Ids of the records in content/sources that the rates were read in. */
export const rateSourceIds: readonly string[] = [...new Set(rates.map(({ source }) => source))];
