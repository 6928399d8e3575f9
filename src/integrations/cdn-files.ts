import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { framedPath, headersFile } from '../hosting.ts';
import { readRedirects } from '../deployment.ts';

/** Home, the page for addresses that do not exist, and the folders of a built site, without that of pages in frames. */
const sectionsOf = (folder: string): string[] => [
  '/',
  '/404.html',
  // Written after this.
  '/pagefind/*',
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${name}/*`)
    .filter((path) => path !== framedPath && path !== '/pagefind/*')
    .sort(),
];

/**
 * Writes what CDNs read beside the pages: `_headers` and `_redirects` (Netlify, Cloudflare Pages and
 * others), robots.txt, and the sitemap under the name that is tried first. Hosts that know neither file still get the policy from each page's meta
 * element and the redirects from their HTML pages.
 */
export const cdnFiles = (): AstroIntegration => {
  let base = '';
  let site: string | undefined;
  return {
    name: 'cdn-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_headers`, headersFile(base, sectionsOf(folder)));
        const rows = Object.entries(readRedirects()).map(([from, to]) => `${base}${from} ${base}${to} 301`);
        writeFileSync(`${folder}_redirects`, rows.map((row) => `${row}\n`).join(''));
        // Many programs try this name before they read robots.txt.
        if (existsSync(`${folder}sitemap-index.xml`)) {
          copyFileSync(`${folder}sitemap-index.xml`, `${folder}sitemap.xml`);
        }
        writeFileSync(
          `${folder}robots.txt`,
          `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}/sitemap-index.xml`, site).href}\n`,
        );
      },
    },
  };
};
