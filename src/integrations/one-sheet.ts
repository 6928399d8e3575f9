import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageStep } from './each-page.ts';

/**
 * What the lowering of CSS adds for screens of more colours: the colours of the site once more, as `lab()`. All of them
 * lie within sRGB, so the block changes no pixel and costs each page about 350 bytes on the wire.
 */
const colourTwice = /@supports \(color:lab\(0% 0 0\)\)\{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

const sheetLink = /<link rel="stylesheet" href="([^"]+)"[^>]*>\s*/g;

/**
 * Puts the style sheets of a page, in their order, into one: each is a request that the first paint waits for, and
 * the bundler makes one of every component that several pages share. Pages with the same sheets share the one.
 */
export const oneSheet = (): PageStep => {
  let folder = '';
  let base = '';
  const joined = new Map<string, string>();
  const parts = new Set<string>();
  const alone = new Set<string>();
  const fileOf = (href: string) => join(folder, href.slice(base.length));
  const sheetOf = (links: readonly string[]): string => {
    const key = links.join(' ');
    const known = joined.get(key);
    if (known !== undefined) return known;
    const css = links
      .map((href) => readFileSync(fileOf(href), 'utf8').trim())
      .join('\n')
      .replace(colourTwice, '');
    const href = `${base}/_astro/page.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    writeFileSync(fileOf(href), css);
    joined.set(key, href);
    return href;
  };
  return {
    begin: (site) => {
      ({ folder, base } = site);
      return Promise.resolve();
    },
    page: ({ html }) => {
      const links = [...html.matchAll(sheetLink)].map(([, href = '']) => href);
      if (links.length < 2) {
        for (const href of links) alone.add(href);
        return Promise.resolve(undefined);
      }
      for (const href of links) parts.add(href);
      let isFirst = true;
      return Promise.resolve(
        html.replace(sheetLink, () => {
          if (!isFirst) return '';
          isFirst = false;
          return `<link rel="stylesheet" href="${sheetOf(links)}">`;
        }),
      );
    },
    end: () => {
      for (const href of parts) if (!alone.has(href)) rmSync(fileOf(href), { force: true });
      return Promise.resolve();
    },
  };
};
