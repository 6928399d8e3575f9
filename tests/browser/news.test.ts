/** Saved searches, and what is new in them and in the shortlist since the last visit. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Delta } from '#domain/release.ts';
import { axe, open, overflow } from '../support/browser.ts';

const days = readdirSync('content/releases').map((name) => name.slice(0, -5));
const [first = '', newest = ''] = [days[0], days.at(-1)];
const delta = JSON.parse(readFileSync(`dist/data/releases/since/${first}.json`, 'utf8')) as Delta;
const isThere = (id: string) => existsSync(`dist/courses/${id}/index.html`);
const changed = Object.keys(delta.changed).find(isThere) ?? expect.fail('no course that is there has changed');
const [gone] = delta.gone;
const course = (id: string) => ({ id, title: 'Saved', provider: 'Somebody', note: '' });
const search = { query: '?mode=online', name: 'Online ones', release: first };
const seed = {
  shortlist: JSON.stringify({ version: 1, courses: [changed, gone?.id ?? ''].map(course) }),
  'shortlist-release': first,
  searches: JSON.stringify({ version: 1, searches: [search] }),
};

describe('what is new since the last visit', () => {
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    ({ page } = await open('/privacy/'));
    await page.evaluate((rows) => {
      for (const [key, value] of Object.entries(rows)) localStorage.setItem(key, value);
    }, seed);
    page.on('request', (request) => {
      if (request.url().includes('/data/releases/')) asked.push(new URL(request.url()).pathname);
    });
  });
  afterAll(() => page.context().close());

  it('is told of the shortlist and of searches, with marks and links, for one request', async () => {
    await page.goto(`${inject('origin')}/shortlist/`);
    const news = page.locator('[data-news]');
    await news.getByText(/^Since .*: 1 changed \(.+\) and 1 is gone\./).waitFor();
    expect(await page.locator(`[data-id="${changed}"] [data-news-mark]`).textContent()).toMatch(/^Changed: /);
    const ofSearch = page.locator('[data-search-news]');
    await ofSearch.getByText(/^Since .*: \d+ new courses match/).waitFor();
    expect(await ofSearch.locator('a').count()).toBe(5);
    expect(asked).toEqual([`/data/releases/since/${first}.json`]);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  it('is on the cards of the finder, for the search that is saved alone', async () => {
    await page.getByRole('link', { name: search.name }).click();
    await page
      .locator('[data-keep] output')
      .getByText(/^Since /)
      .waitFor();
    expect(await page.locator('[data-keep] > button').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-list] [data-news-mark]').count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await page.locator('[data-chips] .clear').click();
    await page.locator('[data-news-mark]').first().waitFor({ state: 'detached' });
    expect(await page.locator('[data-keep] output').textContent()).toBe('');
  });

  it('is seen once one says so, and then asks for nothing more', async () => {
    await page.goto(`${inject('origin')}/shortlist/`);
    await page.locator('[data-news]').getByRole('button', { name: 'Mark as seen' }).click();
    await page.locator('[data-search-news]').getByRole('button').click();
    await page.locator('[data-search-news]').getByText('Marked as seen.').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('shortlist-release'))).toBe(newest);
    expect(await page.evaluate(() => localStorage.getItem('searches'))).toContain(`"release":"${newest}"`);
    asked.length = 0;
    await page.reload();
    await page.locator('[data-letters] li').first().waitFor();
    expect(await page.locator('[data-news]').textContent()).toBe('');
    expect(asked).toEqual([]);
  });

  it('is asked for again next time where it cannot be had', async () => {
    await page.evaluate((day) => localStorage.setItem('shortlist-release', day), first);
    let status = 503;
    await page.route('**/data/releases/**', (route) => route.fulfill({ status }));
    await page.reload();
    await page
      .locator('[data-news]')
      .getByText(/could not be loaded/)
      .waitFor();
    expect(await page.evaluate(() => localStorage.getItem('shortlist-release'))).toBe(first);
    expect(await page.locator('[data-list] > li').count()).toBe(2);
    status = 404;
    await page.reload();
    await page
      .locator('[data-news]')
      .getByText(/there is no such release here/)
      .waitFor();
    expect(await page.evaluate(() => localStorage.getItem('shortlist-release'))).toBe(newest);
  });
});

describe('a search of the finder', () => {
  it('is saved under what it asks for, and renamed and removed in the list', async () => {
    const { page } = await open('/courses/?mode=online');
    const button = page.getByRole('button', { name: 'Save this search' });
    await button.click();
    await page.locator('[data-keep] output').getByText('Saved: How you take part: Online').waitFor();
    expect(JSON.parse((await page.evaluate(() => localStorage.getItem('searches'))) ?? '')).toMatchObject({
      version: 1,
      searches: [{ query: '?mode=online', release: newest }],
    });
    await page.getByRole('link', { name: 'See saved searches' }).click();
    await page.getByRole('button', { name: /^Rename: / }).click();
    await page.getByLabel('Name of this search').fill('Mine');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Mine' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rename');
    await page.getByRole('button', { name: 'Remove: Mine' }).click();
    expect(await page.locator('[data-searches] li').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Mine' }).waitFor();
    await page.context().close();
  });

  it('is not saved where the browser keeps nothing, and says so', async () => {
    const { page } = await open('/privacy/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
    });
    await page.goto(`${inject('origin')}/courses/?mode=online`);
    const button = page.getByRole('button', { name: 'Save this search' });
    await button.click();
    await page.locator('[data-keep] output').getByText('Not kept').waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.context().close();
  });
});
