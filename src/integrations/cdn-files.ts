import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from '../security.ts';
import { readRedirects } from './deployment.ts';

/**
 * Writes what CDNs read beside the pages: `_headers` and `_redirects` (Netlify, Cloudflare Pages and
 * others) and robots.txt. Hosts that know neither file still get the policy from each page's meta
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
        const headers = [
          '/*',
          // frame-ancestors has no effect in a meta element.
          `  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`,
          '  X-Content-Type-Options: nosniff',
          '  Referrer-Policy: strict-origin-when-cross-origin',
          '  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
          `${base}/_astro/*`,
          '  Cache-Control: public, max-age=31536000, immutable',
          '',
        ];
        writeFileSync(`${folder}_headers`, headers.join('\n'));
        const rows = Object.entries(readRedirects()).map(([from, to]) => `${base}${from} ${base}${to} 301`);
        writeFileSync(`${folder}_redirects`, rows.map((row) => `${row}\n`).join(''));
        writeFileSync(
          `${folder}robots.txt`,
          `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}/sitemap-index.xml`, site).href}\n`,
        );
      },
    },
  };
};
