/**
 * What the site is about: `content/site.json`, read once, and the exchange rates of `content/currency-rates.json`. Scripts of
 * pages get the values of the build in its place (`topic-in-browser.ts`, `integrations/own-program.ts`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { currencyRateSchema, type CurrencyRateRecord } from '#schemas/currency-rate.ts';
import { siteSchema, type SiteRecord } from '#schemas/site.ts';
import { mergePatch } from '#text/merge-patch.ts';
import { contentFolder, editionLanguage } from './deployment.ts';

/** @throws where the file is no JSON */
const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** A file in the language of the build: its translation laid over it. @throws where it cannot be used */
const readFile = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> => {
  const file = join(contentFolder(), name);
  const translation = join(contentFolder(), editionLanguage() ?? '', name);
  let data = readJson(file);
  if (translation !== file && existsSync(translation))
    data = mergePatch(data, mergePatch(readJson(translation), { original: null }));
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
