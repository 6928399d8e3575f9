import { z } from 'astro/zod';
import { countryCode, day, httpsUrl, line } from './values.ts';

/** A list of courses that somebody else keeps: an official one of a country, or a platform that people ask for by name. */
export const elsewhereSchema = z
  .strictObject({
    url: httpsUrl.describe('Its address.'),
    name: line(120).describe('What it is called.'),
    country: countryCode.optional().describe('The country whose official list it is.'),
    what: line(200).describe('What one finds there.'),
    platform: z.literal(true).optional().describe('True for a platform that people ask for by name.'),
    source: httpsUrl.describe('The page on which this was read, its own or another.'),
    readOn: day.describe('Day on which that page, or a stored copy of it, was read.'),
  })
  .refine(({ country, platform }) => (country === undefined) !== (platform === undefined), {
    error: 'write either "country" or "platform": true',
  });
