/** What the finder, the comparison, the shortlist and the search look like in each of their states. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, open, overflow } from '../support/browser.ts';

const courses = [
  'open-university/cyber-security',
  'university-of-strathclyde/cyber-security-msc',
  'singapore-institute-of-technology/cybersecurity',
  'swinburne-university-of-technology/graduate-certificate-of-cybersecurity',
];
const compared = (ids: readonly string[]) => `/compare/?${ids.map((id) => `c=${id}`).join('&')}`;
const results = (page: Page) =>
  page
    .locator('search-page output')
    .filter({ hasText: /result/i })
    .waitFor();
const finder = (page: Page) => page.locator('course-finder[data-ready]').waitFor();

const states: readonly (readonly [name: string, path: string, prepare: (page: Page) => Promise<unknown>])[] = [
  ['the finder, narrowed', '/courses/?q=python&type=microcredential&type=short-course&mode=online', finder],
  ['the finder, with a typo', '/courses/?q=phython', finder],
  ['the finder, in another order', '/courses/?sort=price&price=free&page=2', finder],
  ['the finder, with nothing found', '/courses/?q=python&country=NZ&type=masters', finder],
  ['the finder, asked for what there is not', '/courses/?colour=red&type=nothing', finder],
  ['the comparison, of none', '/compare/', (page) => page.waitForLoadState('networkidle')],
  ['the comparison, of two', compared(courses.slice(0, 2)), (page) => page.locator('tbody td').nth(1).waitFor()],
  ['the comparison, of four', compared(courses), (page) => page.locator('tbody td').nth(3).waitFor()],
  [
    'the comparison, of one and a course that is gone',
    compared([courses[0] ?? '', 'open-university/no-longer-here']),
    (page) => page.locator('tbody td').first().waitFor(),
  ],
  ['the shortlist, empty', '/shortlist/', (page) => page.waitForLoadState('networkidle')],
  [
    'the shortlist, with courses and a note',
    `/courses/${courses[0] ?? ''}/`,
    async (page) => {
      await page.locator('main [data-action=save]').first().click();
      await page.goto(new URL('/shortlist/', page.url()).href);
      await page.locator('textarea').first().fill('Ask about the fee');
    },
  ],
  ['the search, not yet asked', '/search/', (page) => page.waitForLoadState('networkidle')],
  ['the search, with results', '/search/?q=stackable', results],
  ['the search, with a typo', '/search/?q=managment', results],
  ['the search, with nothing found', '/search/?q=qqqqzzzz', (page) => page.waitForLoadState('networkidle')],
];

describe('every state', () => {
  it.each(states)('%s has no accessibility violation and fits 320 pixels', async (_, path, prepare) => {
    const looks = [
      { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ] as const;
    for (const look of looks) {
      const { page } = await open(path, look);
      await prepare(page);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('the filters of a small window have no accessibility violation and fit it', async () => {
    const { page } = await open('/courses/?type=masters', { viewport: { width: 320, height: 640 } });
    await finder(page);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  });
});
