/**
 * Builds the edition of the site in the language that SITE_LANGUAGE names, into the folder that OUT_DIR names. `npm run
 * build` runs it for each language of the content, and sends it the content that it has read and, later, what the two
 * share; what an edition links to is looked at when it is part of the site.
 */
import { once } from 'node:events';
import { build } from 'astro';
import { takeContent, type contentToHand } from '#content-check/index.ts';

try {
  const [entries] = (await once(process, 'message')) as [ReturnType<typeof contentToHand>];
  takeContent(entries);
  globalThis.originals = once(process, 'message').then(([originals]) => originals as never);
  await build({ logLevel: 'warn' });
  // Else the channel over which it waits keeps it alive.
  process.disconnect();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env['DEBUG']) console.error(error);
  process.exit(1);
}
