import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readMdx } from '#content-check/mdx.ts';
import { contentOnce } from '#content-check/index.ts';
import type { Entry } from '#content-check/read.ts';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';

/** A link that leads nowhere. */
export interface Broken {
  readonly page: string;
  readonly link: string;
  readonly reason: string;
}

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gi'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** A part of an address without its percent encoding, or undefined where that is malformed. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Links within the site that lead nowhere: no file, or no element with the fragment's id.
 * @param base path that the site is deployed under, with or without a slash at the end
 */
export const findBrokenLinks = (files: readonly HtmlFile[], folder: string, base: string): Broken[] => {
  const prefix = base.replace(/\/$/, '');
  const ids = new Map(files.map(({ path, html }) => [path, new Set(attribute(html, 'id'))]));
  const broken: Broken[] = [];
  for (const { path, html } of files) {
    const own = `${prefix}/${path.replace(/index\.html$/, '')}`;
    for (const link of new Set([...attribute(html, 'href'), ...attribute(html, 'src')])) {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) continue;
      const url = new URL(link, `https://site.invalid${own}`);
      if (!url.pathname.startsWith(`${prefix}/`)) {
        broken.push({ page: path, link, reason: `it does not start with the base ${prefix}/` });
        continue;
      }
      const target = decode(url.pathname.slice(prefix.length + 1));
      const fragment = decode(url.hash.slice(1));
      if (target === undefined || fragment === undefined) {
        broken.push({ page: path, link, reason: 'it has a "%" that starts no percent-encoded character' });
        continue;
      }
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      const known = ids.get(file);
      if (!known && !isFile(join(folder, file))) {
        broken.push({ page: path, link, reason: 'there is no such page or file' });
      } else if (known && fragment && !known.has(fragment)) {
        const near = [...known].slice(0, 12).join(', ');
        broken.push({ page: path, link, reason: `that page has no element with this id; it has ${near || 'none'}` });
      }
    }
  }
  return broken;
};

/** Where a link of a guide or a term was written: ` (content/guides/a.mdx, line 12)`; nothing where no text has it. */
export const whereWritten = ({ page, link }: Broken, entries: readonly Entry[], base: string): string => {
  const [, collection, id] = /^(guides|glossary)\/([^/]+)\/index\.html$/.exec(page) ?? [];
  const entry = entries.find((row) => row.collection === collection && row.id === id);
  const parts = entry ? readMdx(entry.body) : [];
  if (!entry || !Array.isArray(parts)) return '';
  const prefix = base.replace(/\/$/, '');
  const lines = parts
    .filter((part) => part.kind === 'link' && [link, link.replace(prefix, '')].includes(part.url))
    .map(({ line }) => entry.bodyLine + line - 1);
  return lines.length ? ` (${entry.file}, ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')})` : '';
};

/** Fails the build where a link within the site leads nowhere. */
export const linkCheck = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const broken = findBrokenLinks(await readHtmlFiles(folder), folder, base);
        if (!broken.length) return;
        const { entries } = contentOnce();
        const rows = broken.map(
          (row) => `  ${row.page}${whereWritten(row, entries, base)}\n    ${row.link}: ${row.reason}`,
        );
        throw new Error(`${broken.length} broken links:\n${rows.slice(0, 200).join('\n')}`);
      },
    },
  };
};
