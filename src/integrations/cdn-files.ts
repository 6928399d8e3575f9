import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting.ts';
import { readRedirects } from '../deployment.ts';

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
        writeFileSync(`${folder}_headers`, headersFile(base));
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
