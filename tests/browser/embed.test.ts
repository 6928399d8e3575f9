import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hostingRules, mediaTypes } from '../../src/hosting.ts';
import { axe, open } from '../support/browser.ts';

const servers: { close: () => unknown }[] = [];

const listen = (answer: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
    servers.push(server);
  });

afterAll(() => {
  for (const server of servers) server.close();
});

/** The built site with the headers of its hosting table, which no server of files sends by itself. */
const site = await listen(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://site.invalid');
  const file = `dist${pathname}`;
  const found = existsSync(file) && statSync(file).isDirectory() ? `${file}index.html` : file;
  for (const { path, headers } of hostingRules()) {
    const isFor = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
    if (isFor) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
  response.setHeader('Content-Type', mediaTypes[found.replace(/^.*\./, '')] ?? 'text/html');
  response.end(readFileSync(existsSync(found) ? found : 'dist/404.html'));
});

const paths = {
  list: '/embed/list/?subject=computing&amp;limit=3',
  light: '/embed/list/subject/computing/?limit=7&amp;theme=dark&amp;price=free',
  course: '/embed/course/?id=open-university/msc-in-cyber-security&amp;theme=dark',
  figure: '/embed/figure/credit-hours/',
  nothing: '/embed/list/?q=zzxqyv&amp;price=free',
  gone: '/embed/course/?id=nobody/nothing',
  guide: '/guides/',
};

/** A page of somebody else, which allows frames of the site and nothing else, and isolates itself. */
const foreign = await listen((_, response) => {
  response.setHeader('Content-Security-Policy', `default-src 'none'; frame-src ${site}`);
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Content-Type', 'text/html');
  const frames = Object.entries(paths).map(
    ([name, path]) => `<iframe name="${name}" title="${name}" src="${site}${path}" width="320" height="400"></iframe>`,
  );
  response.end(`<!doctype html><html lang="en"><title>Foreign</title><h1>Foreign</h1>${frames.join('')}`);
});

const { page } = await open('/', {}, foreign);

/** A frame of the foreign page once it has what it shows. */
const frameOf = async (name: keyof typeof paths): Promise<Frame> => {
  const frame = page.frame({ name });
  if (!frame) throw new Error(`${name} is no frame of the page`);
  await frame.waitForSelector('[data-shown]', { state: 'attached' });
  return frame;
};

describe('in a page of another site with a strict policy', () => {
  it('a list shows as many courses of its search as it says, with their number and the way to all', async () => {
    const frame = await frameOf('list');
    expect(await frame.textContent('h1')).toMatch(/^Computing and data: \d+ courses$/);
    expect(await frame.locator('li h2 a[href^="/courses/"]').count()).toBe(3);
    expect(await frame.getAttribute('[data-whole]', 'href')).toBe('/courses/?subject=computing');
  });

  it('the list of one value is there, as long as it is asked to be, and says what it has no use for', async () => {
    const [frame, searched] = [await frameOf('light'), await frameOf('list')];
    expect(await frame.textContent('h1')).toBe(await searched.textContent('h1'));
    expect(await frame.locator('li h2:visible').count()).toBe(7);
    const cards = (one: Frame) => one.locator('li:visible').allInnerTexts();
    expect((await cards(frame)).slice(0, 3)).toEqual(await cards(searched));
    expect(await frame.textContent('[data-note]')).toContain('no use for “price”');
    expect(await frame.getAttribute('[data-whole]', 'href')).toBe('/subjects/computing/');
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  it('a course shows its facts, and those that are not known as such, in the colours asked for', async () => {
    const frame = await frameOf('course');
    expect(await frame.textContent('h1')).toContain('Cyber Security');
    expect(await frame.locator('dl > div').count()).toBe(6);
    expect(await frame.textContent('[data-missing]')).toContain('Not recorded');
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  it('a figure is there', async () => {
    const frame = await frameOf('figure');
    expect(await frame.locator('.bars .row').count()).toBeGreaterThan(3);
  });

  it.each([320, 480, 560, 640, 900])(
    'a figure of levels shows every number at %d pixels, and level 7 filled',
    async (width) => {
      const { page: own } = await open('/embed/figure/level-ladder/', { viewport: { width, height: 900 } }, site);
      const cells = await own.locator('dd').evaluateAll((all) =>
        all.map((cell) => ({
          text: cell.textContent.trim().replace(/\s+/g, ' '),
          isShown: cell.checkVisibility(),
          filled: [...cell.querySelectorAll('strong')].map(({ textContent }) => textContent),
        })),
      );
      const numbers = cells.filter(({ text }) => /\d/.test(text));
      expect(numbers.length).toBeGreaterThan(30);
      expect(numbers.filter(({ isShown }) => !isShown)).toEqual([]);
      expect(
        numbers.filter(({ text, filled }) => filled.length !== text.split(', ').filter((one) => one === '7').length),
      ).toEqual([]);
      expect(await axe(own)).toEqual([]);
      await own.context().close();
    },
  );

  it('a search that finds nothing says so, and so does a course that is gone', async () => {
    const nothing = await frameOf('nothing');
    expect(await nothing.textContent('[data-note]')).toContain('No course in the directory fits');
    expect(await nothing.textContent('[data-note]')).not.toContain('These have');
    expect(await nothing.getAttribute('[data-whole]', 'href')).toBe('/courses/');
    expect(await (await frameOf('gone')).textContent('[data-note]')).toContain('not in the directory');
  });

  it('no other page of the site stands in a frame', () => {
    expect(page.frame({ name: 'guide' })?.url()).toBe('chrome-error://chromewebdata/');
  });

  it.each(['list', 'light', 'course', 'figure', 'nothing'] as const)(
    'the frame of a %s has no accessibility faults',
    async (name) => {
      // What axe is handed need only run scripts.
      expect(await axe((await frameOf(name)) as unknown as Page)).toEqual([]);
    },
  );
});

describe('the page that makes the lines', () => {
  it('shows the frame and its lines, and says at the field what is wrong with an address', async () => {
    const { page: builder, trouble } = await open('/contribute/embed/', {}, site);
    await builder.fill('[name=search]', 'computing');
    await builder.click('button[type=submit]');
    expect(await builder.textContent('#field-search-problem')).toContain('no address of a search');
    expect(await builder.isVisible('[data-result]')).toBe(false);
    await builder.fill('[name=search]', `${site}/courses/?subject=computing`);
    await builder.click('button[type=submit]');
    await builder.waitForFunction(() => document.querySelector('output')?.textContent.startsWith('Ready'));
    const lines = await builder.inputValue('[data-lines]');
    await builder.fill('[name=search]', 'computing');
    expect(await builder.textContent('output')).toBe('');
    expect(lines).toMatch(
      /^<div style="container-type:inline-size">\n<iframe title="Courses · Computing and data – [^"]+" src="[^"]+\/embed\/list\/subject\/computing\/\?limit=5"/,
    );
    expect(Number(/height="(\d+)"/.exec(lines)?.[1])).toBeGreaterThan(300);
    expect(lines).toContain('/courses/?subject=computing">');
    await builder.fill('[name=search]', '');
    await builder.click('button[type=submit]');
    await builder.waitForFunction(() => document.querySelector('output')?.textContent.startsWith('Ready'));
    expect(await builder.inputValue('[data-lines]')).toContain('/embed/list/all/?limit=5"');
    await builder.fill('[name=search]', '?mode=nonsense');
    await builder.click('button[type=submit]');
    await builder.getByText(/^Not all of this search is used\. .*nonsense/).waitFor();
    expect(trouble.console).toEqual([]);
    expect(await axe(builder)).toEqual([]);
  });
});

describe('a frame on a page of another site', () => {
  /** A page of somebody who allows styles and frames, with some lines in a place of a width. */
  const pageWith = async (lines: string, width: number) => {
    const host = await listen((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><div style="width:${width}px">${lines}</div>`,
      );
    });
    const { page: own } = await open('/', { viewport: { width: 1400, height: 900 } }, host);
    const frame = own.frames().find((one) => one !== own.mainFrame()) ?? expect.fail('no frame');
    await frame.waitForLoadState('load');
    return { own, frame };
  };

  it('of a figure is as high as the figure is, in a narrow place and in a wide one', async () => {
    const { page: builder } = await open('/contribute/embed/?what=figure&figure=level-ladder', {}, site);
    await builder.click('button[type=submit]');
    await builder.waitForFunction(() => document.querySelector('output')?.textContent.startsWith('Ready'));
    const lines = (await builder.inputValue('[data-lines]'))
      .replace('loading="lazy"', '')
      .replace(/src="https?:\/\/[^/]+/, `src="${site}`);
    for (const width of [320, 500, 800, 1280]) {
      const { own, frame } = await pageWith(lines, width);
      await frame.waitForSelector('[data-shown]');
      const { inner, needed } = await frame.evaluate(() => ({
        inner: innerHeight,
        needed: Math.ceil(document.querySelector('embed-figure')?.getBoundingClientRect().bottom ?? 0) + 12,
      }));
      expect(inner, `${width} pixels`).toBeGreaterThanOrEqual(needed - 1);
      expect(inner, `${width} pixels`).toBeLessThan(needed * 1.25);
      const frameWidth = await own.locator('iframe').evaluate((element) => element.getBoundingClientRect().width);
      expect(frameWidth, 'no wider than its place').toBe(width);
      await own.context().close();
    }
  });

  it('that is gone says so in a small page of its own, with the way to the site', async () => {
    const { own, frame } = await pageWith(
      `<iframe title="Gone" src="${site}/embed/figure/nothing/" width="320" height="300"></iframe>`,
      320,
    );
    await frame.waitForURL(/\/embed\/lost\/$/);
    expect(await frame.textContent('h1')).toContain('not on the site');
    expect(await frame.locator('a').first().getAttribute('target')).toBe('_blank');
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await axe(frame as unknown as Page)).toEqual([]);
    await own.context().close();
  });
});
