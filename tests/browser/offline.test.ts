/** The site without a connection, under a new deployment and after its worker was switched off: served by a host of our own. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mediaTypes } from '../../src/hosting.ts';
import { contentSecurityPolicy } from '../../src/security.ts';
import { axe, open } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

/** What the host does differently from the files of `dist`. */
const host: { isDown: boolean; changed: Map<string, (text: string) => string> } = { isDown: false, changed: new Map() };
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (host.isDown) {
      request.socket.destroy();
      return;
    }
    readFile(join('dist', path)).then(
      (bytes) => {
        const change = host.changed.get(pathname);
        response.setHeader('Content-Type', mediaTypes[extname(path).slice(1)] ?? 'application/octet-stream');
        response.setHeader('Content-Security-Policy', contentSecurityPolicy);
        // Nothing but the worker may keep anything.
        response.setHeader('Cache-Control', 'no-store');
        response.end(change ? change(bytes.toString()) : bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Versions of the lists that a browser keeps whole: each is marked once all of it is there. */
const versions = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const cacheName of await caches.keys()) {
      const answer = await caches.match(encodeURI('/version of this list'), { cacheName });
      if (answer) found.push(await answer.text());
    }
    return found;
  });

const settled = { timeout: 300_000, interval: 100 };

const heading = (page: Page) => page.locator('h1').textContent();

afterEach(() => {
  host.isDown = false;
});

describe('a browser that has visited the site', () => {
  const { guide, course } = templates;
  const otherGuide = templates.guideWithLadder;
  const first: string[] = [];
  let page: Page;

  beforeAll(async () => {
    const opened = await open(guide, { serviceWorkers: 'allow' }, origin);
    page = opened.page;
    // The page that says that there is no connection, and the guides.
    await vi.waitFor(async () => expect(await versions(page)).toHaveLength(2), settled);
    first.push(...opened.trouble.console);
  });

  it('starts the worker under the policy of Trusted Types without a word in the console', () => {
    expect(first).toEqual([]);
  });

  it('reads a visited page and the other guides, with their style, when the host is gone', async () => {
    const wanted = await heading(page);
    host.isDown = true;
    await page.reload();
    expect(await heading(page)).toBe(wanted);
    expect(await page.locator('.answer').evaluate((element) => getComputedStyle(element).display)).toBe('grid');
    await page.goto(origin + otherGuide);
    expect(await heading(page)).toMatch(/^Credit, levels and stacking/);
  });

  it('gets the page that says so in place of one that it has not visited, and goes on when the host is back', async () => {
    host.isDown = true;
    await page.goto(origin + course);
    expect(await heading(page)).toBe('This page is not on this device');
    await page.getByRole('link', { name: 'What are microcredentials?' }).last().waitFor();
    expect(await axe(page)).toEqual([]);
    host.isDown = false;
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.locator('main article h1').waitFor();
    expect(new URL(page.url()).pathname).toBe(course);
  });

  it('keeps the finder and the search on request, says how much that is, and searches without the host', async () => {
    await page.goto(`${origin}/offline/`);
    const button = page.getByRole('button', { name: /^Keep the directory on this device \([\d.]+ MB\)$/ });
    await button.click();
    await page.getByText('The directory is kept on this device').waitFor();
    host.isDown = true;
    await page.goto(`${origin}/courses/?mode=online&subject=computing`);
    await page.locator('course-finder[data-state="ready"], course-finder article').first().waitFor();
    await page.goto(`${origin}/search/?q=ects`);
    await page.locator('search-page li a').first().waitFor();
    host.isDown = false;
  });

  it('sees a new deployment at once, and keeps that', async () => {
    const renew = (text: string) => text.replace(/(<h1[^>]*>)[^<]*/, '$1Of the new deployment');
    host.changed.set(guide, renew);
    host.changed.set('/sw.js', (text) => text.replace(/"version":"\w+"/, '"version":"another"'));
    await page.goto(origin + guide);
    expect(await heading(page)).toBe('Of the new deployment');
    // The new worker comes with a visit, and brings the lists that are kept with one after it.
    const afterVisit = async () => {
      await page.reload();
      return new Set(await versions(page));
    };
    await expect.poll(afterVisit, { timeout: 500_000, interval: 2000 }).toEqual(new Set(['another']));
    host.isDown = true;
    await page.reload();
    expect(await heading(page)).toBe('Of the new deployment');
    host.isDown = false;
  });

  it('is rid of all of it after one deployment that switches it off', async () => {
    host.changed.set('/sw.js', (text) => text.replace('"isOff":false', '"isOff":true'));
    await page.goto(origin + otherGuide);
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left, settled).toEqual([]);
  });
});
