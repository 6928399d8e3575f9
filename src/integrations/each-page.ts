import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, PathWithRoute } from 'astro';
import { contentFolder } from '../deployment.ts';
import { keptFolder } from '../kept-bytes.ts';
import type { HtmlFile } from './html-files.ts';
import { KeptPages, versionOfPages } from './kept-pages.ts';

/** Where the steps work. */
export interface Site {
  /** Folder that the site is built into. */
  readonly folder: string;
  /** Path that the site is deployed under, without a slash at the end. */
  readonly base: string;
  readonly logger: AstroIntegrationLogger;
}

/** Something that is done with each page as soon as it is rendered, so that no page is read again from the disk. */
export interface PageStep {
  readonly begin?: (site: Site) => Promise<void>;
  /** @returns what the page becomes; undefined where it stays as it is */
  readonly page: (page: HtmlFile) => Promise<string | undefined>;
  /** A page that only sends visitors on. */
  readonly redirect?: (path: string, target: string) => void;
  readonly end?: (site: Site) => Promise<void>;
}

/** The file of a page by its address: `guides/index.html`. */
const fileOf = (pathname: string, base: string): string => {
  const path = decodeURI(pathname.slice(base.length + 1));
  return path === '404/' || path === '404' ? '404.html' : `${path}index.html`;
};

/** A response whose text is taken as it is: a stream of a body would be filled and emptied again for each page. */
class TextResponse extends Response {
  readonly #text: string;

  constructor(text: string, init: ResponseInit) {
    // A body of its own tells that there is one.
    super(' ', init);
    this.#text = text;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(new TextEncoder().encode(this.#text).buffer);
  }
}

/** Where pages are kept for the next build. */
export const keptPages = join(keptFolder, 'pages');

/**
 * Runs every page through the steps, in their order, and ends them in the same order when all pages are there.
 * A build fails with the faults of all steps together. A page whose route says by a `cacheKey` what of the courses it
 * is made from is rendered only where that or anything else that pages are made from has changed since the build before.
 */
export const eachPage = (steps: readonly PageStep[]): AstroIntegration => {
  let base = '';
  let site: Site;
  let kept: KeptPages | undefined;
  /** What pages are made from, by path. */
  const keys = new Map<string, string>();
  const takeKeys = (pages: readonly PathWithRoute[]) => {
    for (const { pathname, cacheKey } of pages)
      if (cacheKey !== undefined) keys.set(`${pathname.replace(/^\/|\/$/g, '')}/index.html`, cacheKey);
    const version = keys.size
      ? versionOfPages(process.cwd(), contentFolder(), join(site.folder, '.prerender'), process.env)
      : undefined;
    if (version !== undefined) kept = new KeptPages(keptPages, version);
  };
  return {
    name: 'each-page',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        base = config.base.replace(/\/$/, '');
        site = { folder: fileURLToPath(config.outDir), base, logger };
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        for (const { begin } of steps) await begin?.(site);
        setPrerenderer((usual) => ({
          ...usual,
          name: 'each-page',
          getStaticPaths: async () => {
            const pages = await usual.getStaticPaths();
            takeKeys(pages);
            return pages;
          },
          render: async (request, options) => {
            const path = fileOf(new URL(request.url).pathname, base);
            const key = keys.get(path);
            const throughSteps = async (html: string): Promise<string> => {
              let changed = html;
              for (const { page } of steps) changed = (await page({ path, html: changed })) ?? changed;
              return changed;
            };
            const known = key === undefined ? undefined : kept?.get(path, key);
            if (key !== undefined && known !== undefined) {
              kept?.put(path, key, known);
              return new TextResponse(await throughSteps(known), { headers: { 'Content-Type': 'text/html' } });
            }
            const result = await usual.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const target = response.headers.get('Location');
            if (target !== null) for (const { redirect } of steps) redirect?.(path, target);
            if (target !== null || options.routeData.type !== 'page') return result;
            const html = await response.text();
            if (key !== undefined && response.ok) kept?.put(path, key, html);
            const { status, headers } = response;
            const changed = new TextResponse(await throughSteps(html), { status, headers });
            return result instanceof Response ? changed : { ...result, response: changed };
          },
        }));
      },
      'astro:build:done': async () => {
        kept?.close();
        if (kept) site.logger.info(`${kept.given} of ${keys.size} pages of courses are those of the build before`);
        // All that is wrong is told at once: a step that finds a fault does not keep the next from looking.
        const errors: unknown[] = [];
        for (const { end } of steps) await end?.(site).catch((error: unknown) => errors.push(error));
        if (errors.length === 1) throw errors[0];
        if (errors.length) throw new Error(errors.map((error) => (error as Error).message).join('\n\n'));
      },
    },
  };
};
