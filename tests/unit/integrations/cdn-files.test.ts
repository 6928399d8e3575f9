import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdnFiles } from '../../../src/integrations/cdn-files.ts';
import { contentSecurityPolicy } from '../../../src/security.ts';
import { makeFolder } from '../../support/make-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The files that the step writes for a site under a base, by name. */
const write = async (base: string) => {
  const folder = makeFolder({
    'content/redirects.json': '[{ "from": "/old/", "to": "/courses/new/" }]',
    'guides/index.html': '',
    'embed/list/index.html': '',
  });
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  const { hooks } = cdnFiles();
  // Only what the step reads of the options that Astro gives.
  await hooks['astro:config:done']?.({ config: { base, site: 'https://example.org' } } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
  return (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
};

describe('the headers of a CDN', () => {
  it('carry the policy of the pages and forbid frames, but to the pages that are made for them', async () => {
    const read = await write('/');
    for (const path of ['/', '/404.html', '/guides/*', '/pagefind/*'])
      expect(read('_headers')).toContain(
        `\n${path}\n  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'\n`,
      );
    expect(read('_headers')).toContain(
      `\n/embed/*\n  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors *\n`,
    );
  });

  it.each([
    ['/', '\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n'],
    ['/guide/', '\n/guide/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n'],
  ])('let files with a hash in their name be kept for ever under %s', async (base, lines) => {
    const read = await write(base);
    expect(read('_headers')).toContain(lines);
  });
});

it.each([
  ['/', '/old/ /courses/new/ 301\n'],
  ['/guide', '/guide/old/ /guide/courses/new/ 301\n'],
])('writes redirects under %s for ever', async (base, rows) => {
  const read = await write(base);
  expect(read('_redirects')).toBe(rows);
});

it('tells robots where the sitemap is', async () => {
  const read = await write('/guide');
  expect(read('robots.txt')).toContain('\nSitemap: https://example.org/guide/sitemap-index.xml\n');
});
