/**
 * What the site is about: `content/site.json`, read once, and the exchange rates of `content/currency-rates.json`. Scripts of
 * pages get the values of the build in its place (`topic-in-browser.ts`, `integrations/own-program.ts`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { currencyRateSchema, type CurrencyRateRecord } from '#schemas/currency-rate.ts';
import { siteSchema, type SiteRecord } from '#schemas/site.ts';
import { contentFolder } from './deployment.ts';

/** @throws where the file cannot be used, with each field that is wrong */
const readFile = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> => {
  const file = join(contentFolder(), name);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = schema.safeParse(data);
  if (!read.success) throw new Error(`${file} cannot be used:\n${z.prettifyError(read.error)}`);
  return read.data;
};

export const topic: SiteRecord = readFile('site.json', siteSchema);

/** What one unit of each currency was worth in pounds on a day. */
export const currencyRates: readonly CurrencyRateRecord[] = readFile(
  'currency-rates.json',
  z.array(currencyRateSchema),
);
