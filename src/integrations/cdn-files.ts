import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offeredFormats } from '../open-data/formats.ts';
import { securityHeaders } from '../security.ts';
import { readRedirects } from '../deployment.ts';

/** Types that a host may not know by a file's ending, and leave for other sites to read what is open data. */
const dataHeaders = (base: string): string[] => [
  ...['/data/*', '/courses/*', '/rss.xml', '/subjects/:subject/rss.xml'].flatMap((path) => [
    `${base}${path}`,
    '  Access-Control-Allow-Origin: *',
  ]),
  ...[
    ...offeredFormats.flatMap(({ format: { mediaType }, suffix, writeOne }) => [
      { path: `/data/courses.${suffix}`, mediaType },
      ...(writeOne === null ? [] : [{ path: `/courses/:provider/:course/index.${suffix}`, mediaType }]),
    ]),
    { path: '/data/catalogue.jsonld', mediaType: 'application/ld+json' },
    { path: '/data/catalogue.ttl', mediaType: 'text/turtle' },
    { path: '/opensearch.xml', mediaType: 'application/opensearchdescription+xml' },
    ...['/rss.xml', '/courses/rss.xml', '/subjects/:subject/rss.xml'].map((path) => ({
      path,
      mediaType: 'application/rss+xml',
    })),
  ].flatMap(({ path, mediaType }) => [`${base}${path}`, `  Content-Type: ${mediaType}; charset=utf-8`]),
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
        const headers = [
          '/*',
          ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
          `${base}/_astro/*`,
          '  Cache-Control: public, max-age=31536000, immutable',
          ...dataHeaders(base),
          '',
        ];
        writeFileSync(`${folder}_headers`, headers.join('\n'));
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
