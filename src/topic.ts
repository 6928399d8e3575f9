/**
 * What the site is about: `content/site.json`, read once. Only what runs in Node may import it; scripts of
 * pages get what they need of it from the page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { siteSchema, type SiteRecord } from '#schemas/site.ts';
import { contentFolder } from './deployment.ts';

const file = join(contentFolder(), 'site.json');

/** @throws where the file cannot be used, with each field that is wrong */
const readTopic = (): SiteRecord => {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = siteSchema.safeParse(data);
  if (!read.success) throw new Error(`${file} cannot be used:\n${z.prettifyError(read.error)}`);
  return read.data;
};

export const topic: SiteRecord = readTopic();
