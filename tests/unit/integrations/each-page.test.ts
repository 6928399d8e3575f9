/** Steps over the pages of a build: in their order, and with the faults of all of them. */
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AstroIntegration } from 'astro';
import { eachPage, type PageStep } from '../../../src/integrations/each-page.ts';

/** Runs the steps over one page of a build, as Astro would; what the page became, and how the build ended. */
const build = async (steps: readonly PageStep[], html: string) => {
  const { hooks } = eachPage(steps);
  const call = (name: keyof AstroIntegration['hooks'], given: object): Promise<unknown> =>
    Promise.resolve((hooks[name] as ((options: object) => unknown) | undefined)?.(given));
  let render: (request: Request, options: object) => Promise<Response> = () => Promise.reject(new Error('not set'));
  await call('astro:config:done', { config: { base: '/fixture', outDir: pathToFileURL('/fixture/') }, logger: {} });
  await call('astro:build:start', {
    setPrerenderer: (make: (usual: object) => { render: typeof render }) => {
      render = make({ render: () => Promise.resolve(new Response(html)) }).render;
    },
  });
  const page = await render(new Request('https://example.org/fixture/a/'), { routeData: { type: 'page' } });
  const error = await call('astro:build:done', {}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { html: await page.text(), error: error instanceof Error ? error.message : error };
};

const adds = (text: string, ended: string[] = [], fault?: string): PageStep => ({
  page: ({ html }) => Promise.resolve(html + text),
  end: () => {
    ended.push(text);
    return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
  },
});

describe('the steps over each page', () => {
  it('see what the one before made of it, under its path below the base', async () => {
    const seen: string[] = [];
    const looks: PageStep = {
      page: ({ path, html }) => {
        seen.push(`${path}: ${html}`);
        return Promise.resolve(undefined);
      },
    };
    expect(await build([adds(' one'), looks, adds(' two')], 'page')).toEqual({
      html: 'page one two',
      error: undefined,
    });
    expect(seen).toEqual(['a/index.html: page one']);
  });

  it('all end, and the build fails with the faults of all of them', async () => {
    const ended: string[] = [];
    const steps = [adds('1', ended, 'first fault'), adds('2', ended), adds('3', ended, 'last fault')];
    expect((await build(steps, '')).error).toBe('first fault\n\nlast fault');
    expect(ended).toEqual(['1', '2', '3']);
  });

  it('fail with the one fault that there is as it was', async () => {
    expect((await build([adds('1', [], 'only fault'), adds('2')], '')).error).toBe('only fault');
  });
});
