/** What is wrong between the rows of `content/redirects.json`, and between them and the pages that exist. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CollectionName } from '#schemas/index.ts';
import { show, type Problem } from './problem.ts';
import { entriesOf, type Entry } from './entry.ts';

/** Where the pages of a collection stand. */
const pagesOf: Partial<Record<CollectionName, string>> = {
  guides: '/guides/',
  glossary: '/glossary/',
  providers: '/providers/',
  courses: '/courses/',
  subjects: '/subjects/',
  tools: '/tools/',
};

/** Beside this file; or, where a page of the build checks content and stands in a bundle, in the project that runs. */
const pagesFolder = (): string => {
  const beside = fileURLToPath(new URL('../pages', import.meta.url));
  return existsSync(beside) ? beside : join(process.cwd(), 'src/pages');
};

/** The addresses of pages that need no content, from the names of their files. */
const fixedPages = (): string[] =>
  readdirSync(pagesFolder(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '')}`)
    .map((path) => (path.endsWith('/') ? path : `${path}/`));

/** Redirects that lie over a page, lead to themselves or in a circle, or to another redirect. */
export const checkRedirects = (entries: readonly Entry[]): Problem[] => {
  const rows = entriesOf(entries, 'redirects').flatMap((entry) =>
    entry.record ? [{ ...entry, ...entry.record }] : [],
  );
  if (!rows.length) return [];
  const pages = new Set(fixedPages());
  for (const { collection, id, data } of entries) {
    const folder = pagesOf[collection];
    if (folder && data['status'] !== 'closed') pages.add(`${folder}${id}/`);
    if (collection === 'pages') pages.add(String(data['path']));
  }
  const target = new Map(rows.map(({ from, to }) => [from, to]));
  /** The end of a chain of redirects, or undefined where it goes round. */
  const endOf = (from: string): string | undefined => {
    const seen = new Set([from]);
    let to = target.get(from) ?? from;
    while (target.has(to)) {
      if (seen.has(to)) return undefined;
      seen.add(to);
      to = target.get(to) ?? to;
    }
    return to;
  };
  return rows.flatMap(({ file, lineOf, data, from, to }) => {
    const problem = (field: 'from' | 'to', wanted: string): Problem[] => [
      { file, line: lineOf([field]), field, found: show(data[field]), wanted },
    ];
    if (pages.has(from))
      return problem('from', 'an address that no page has: the redirect would stand in place of that page');
    const end = endOf(from);
    if (to === from) return problem('to', 'another address than the one it leads from');
    if (end === undefined)
      return problem('to', 'an address that does not lead back here: these redirects go in a circle');
    if (end !== to)
      return problem('to', `"${end}", where the chain of redirects ends: hosts follow one step at a time`);
    return [];
  });
};
