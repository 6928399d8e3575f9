import { z } from 'astro/zod';
import { currencyCode, day, slug } from './values.ts';

/** What one unit of a currency was worth in pounds on a day. */
export const currencyRateSchema = z.strictObject({
  currency: currencyCode.describe('ISO 4217 code of the currency.'),
  pounds: z.number().positive().describe('Pounds sterling that one unit of it was worth.'),
  day: day.describe('Day of the rate.'),
  source: slug.describe('Id of the record in content/sources that the rate was read in.'),
});

export type CurrencyRateRecord = z.output<typeof currencyRateSchema>;
