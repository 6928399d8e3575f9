import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'astro/zod';
import { redirectSchema } from '#schemas/redirect.ts';

const redirectList = z.array(redirectSchema);

/** An address that is reserved for examples, for builds that do not say where they will live. */
const placeholder = 'https://site.example';

/** Folder with the content of the site, below the project or anywhere: CONTENT_DIR, or `content`. */
export const contentFolder = (env: NodeJS.ProcessEnv = process.env): string => env['CONTENT_DIR'] || 'content';

/**
 * The language that this build writes pages in, where that is not the one of the content: SITE_LANGUAGE, which the build
 * of a site sets for each of its editions.
 */
export const editionLanguage = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  env['SITE_LANGUAGE'] || undefined;

/**
 * Where a file of the content stands on disk, whatever folder CONTENT_DIR names.
 * @param root folder of the project
 * @param file its name as records and reports have it: `content/courses/<provider>/<course>.json`
 */
export const contentPath = (root: string, file: string, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(root, contentFolder(env), relative('content', file));

/** The same as messages name it: with the folder that CONTENT_DIR names in place of `content`. */
export const contentName = (file: string, env: NodeJS.ProcessEnv = process.env): string =>
  join(contentFolder(env), relative('content', file));

/** Old path to new path, from `redirects.json` of the content; unreadable entries are the content check's to report. */
export const readRedirects = (env: NodeJS.ProcessEnv = process.env): Record<string, string> => {
  try {
    const list = redirectList.parse(JSON.parse(readFileSync(join(contentFolder(env), 'redirects.json'), 'utf8')));
    return Object.fromEntries(list.map(({ from, to }) => [from, to]));
  } catch {
    return {};
  }
};

/**
 * The day that a build counts as today where SOURCE_DATE_EPOCH says so, `YYYY-MM-DD`.
 * @throws where it is not whole seconds since 1970 of a year with four digits
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export const readToday = (env: NodeJS.ProcessEnv): string | undefined => {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  // The last second of the year 9999.
  if (!/^\d+$/.test(epoch) || Number(epoch) > 253_402_300_799) {
    throw new Error(
      `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; write whole seconds since 1970, such as 1795392000 for 2026-11-23`,
    );
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
};

/**
 * Where a build goes, from the environment:
 * SITE_URL (origin, such as https://example.org), BASE_PATH (such as /guide), OUT_DIR (folder), CONTENT_DIR (folder).
 * PUBLIC_REPOSITORY_URL, PUBLIC_OFFLINE and SOURCE_DATE_EPOCH are read where they are needed, and looked at here.
 * @throws where one of them cannot be used, with what to write instead
 */
export const readDeployment = (env: NodeJS.ProcessEnv) => {
  readToday(env);
  const site = env['SITE_URL'] ?? placeholder;
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error(`SITE_URL is ${JSON.stringify(site)}; write an origin such as https://example.org`);
  }
  if (new URL(site).href !== `${new URL(site).origin}/`) {
    throw new Error(`SITE_URL is ${JSON.stringify(site)}; write the origin alone and put the path into BASE_PATH`);
  }
  const base = env['BASE_PATH'] ?? '/';
  if (!/^\/(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/.test(base)) {
    throw new Error(`BASE_PATH is ${JSON.stringify(base)}; write a path that starts with a slash, such as /guide`);
  }
  const repository = env['PUBLIC_REPOSITORY_URL'];
  if (repository && !/^https?:\/\/[^/]/.test(repository)) {
    throw new Error(
      `PUBLIC_REPOSITORY_URL is ${JSON.stringify(repository)}; write an address such as https://github.com/example/guide`,
    );
  }
  const offline = env['PUBLIC_OFFLINE'];
  if (offline && offline !== 'off') {
    throw new Error(
      `PUBLIC_OFFLINE is ${JSON.stringify(offline)}; write off, or leave it out where pages are to be kept on devices`,
    );
  }
  const prefix = base.replace(/\/$/, '');
  const redirects = Object.fromEntries(Object.entries(readRedirects(env)).map(([from, to]) => [from, prefix + to]));
  return { site, base, outDir: env['OUT_DIR'] ?? './dist', redirects };
};

/** Pages that search engines should not list: of a visitor's own making, and for those who work on the site. */
const unlisted = ['/search/', '/compare/', '/shortlist/', '/offline/', '/about/design/'];

/** Pages that stand in frames of other sites: each says again what a page of this one says. */
const framed = /\/embed\/(?:list|course|figure|lost)\//;

/** Whether a page belongs into the sitemap. */
export const isListed = (page: string): boolean => {
  const { pathname } = new URL(page);
  return !unlisted.some((path) => pathname.endsWith(path)) && !framed.test(pathname);
};
