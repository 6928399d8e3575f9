import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { HtmlFile } from './html-files.ts';

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

/**
 * Runs every page through the steps, in their order, and ends them in the same order when all pages are there.
 * A build fails with the faults of all steps together.
 */
export const eachPage = (steps: readonly PageStep[]): AstroIntegration => {
  let base = '';
  let site: Site;
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
          render: async (request, options) => {
            const result = await usual.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const path = fileOf(new URL(request.url).pathname, base);
            const target = response.headers.get('Location');
            if (target !== null) for (const { redirect } of steps) redirect?.(path, target);
            if (target !== null || options.routeData.type !== 'page') return result;
            let html = await response.text();
            for (const { page } of steps) html = (await page({ path, html })) ?? html;
            const changed = new Response(html, { status: response.status, headers: response.headers });
            return result instanceof Response ? changed : { ...result, response: changed };
          },
        }));
      },
      'astro:build:done': async () => {
        // All that is wrong is told at once: a step that finds a fault does not keep the next from looking.
        const errors: unknown[] = [];
        for (const { end } of steps) await end?.(site).catch((error: unknown) => errors.push(error));
        if (errors.length === 1) throw errors[0];
        if (errors.length) throw new Error(errors.map((error) => (error as Error).message).join('\n\n'));
      },
    },
  };
};
