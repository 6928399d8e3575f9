import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, open, overflow } from '../support/browser.ts';

const answer = (page: Page) => page.locator('sentence-finder output').textContent();
const counts = (text: string | null) => [...(text ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
const finder = (page: Page) => page.locator('course-finder[data-ready]').waitFor();
const send = (page: Page) => page.locator('sentence-finder button').click();

/** What the finder says: how many fit, and how many more might. */
const found = async (page: Page) => {
  await finder(page);
  const fit = (await page.locator('course-finder [data-count]').textContent()) ?? '';
  const might = (await page.locator('[data-silent-note]').textContent()) ?? '';
  return [Number.parseInt(fit, 10) || 0, Number.parseInt(might, 10) || 0].filter((number) => number > 0);
};

describe('the sentence on the home page', () => {
  it('says before anything is changed what the finder then says', async () => {
    const { page, trouble } = await open('/');
    const said = counts(await answer(page));
    expect(trouble.requests.filter((path) => path.includes('/courses/'))).toEqual([]);
    await send(page);
    expect(await found(page)).toEqual(said);
    expect(trouble.console.filter((text) => !text.startsWith('Transition was aborted'))).toEqual([]);
    await page.context().close();
  });

  it('counts anew what is changed, and leads to just that, in the currency of the learner', async () => {
    const { page } = await open('/');
    await page.locator('sentence-finder [name=q]').fill('python');
    await page.locator('[name=price]').fill('700');
    await page.locator('[name=currency]').selectOption('EUR');
    await page.locator('sentence-finder output:not([aria-busy])').waitFor();
    const said = counts(await answer(page));
    await send(page);
    expect(await found(page)).toEqual(said);
    expect(await page.locator('[data-chips]').textContent()).toContain('Price: up to €700');
    await page.context().close();
  });

  it('gives the person with five hours and £500 at least three courses by three providers, each with what to ask', async () => {
    const { page } = await open('/');
    await send(page);
    await finder(page);
    const cards = page.locator('[data-list] > ul article');
    const providers = new Set(await cards.locator('[data-slot=provider]').allTextContents());
    expect(providers.size).toBeGreaterThanOrEqual(3);
    // Who has five hours a week sees on each card how it fits into them.
    const times = await cards.locator('[data-fact=time]').allTextContents();
    expect(times.filter((time) => /a week|at your own pace|[1-5] hours?/.test(time))).toHaveLength(times.length);
    const silent = page.locator('[data-silent] article');
    expect(await silent.count()).toBeGreaterThan(0);
    for (const text of await silent.locator('[data-slot=ask]').allTextContents()) expect(text).toMatch(/\?/);
    // Lessons of minutes stand after courses.
    expect(times.filter((time) => /\bminutes\b/.test(time))).toEqual([]);
    await page.context().close();
  });

  it('says that unknown ones are left out where they are not wanted, and what to write where the money is no number', async () => {
    const { page } = await open('/');
    await page.locator('sentence-finder [name=unknown]').uncheck();
    await page.waitForFunction(() =>
      document.querySelector('sentence-finder output')?.textContent.includes('left out'),
    );
    await page.locator('[name=price]').fill('lots');
    await page.waitForFunction(() => document.querySelector('sentence-finder output')?.textContent.startsWith('Write'));
    await page.context().close();
  });

  it('is a plain form without JavaScript', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await send(page);
    expect(new URL(page.url()).search).toBe('?weekly=5&currency=GBP&price=500&q=data&mode=online&unknown=shown');
    await page.context().close();
  });

  it.each([16, 32])('fits a phone with text of %i pixels', async (size) => {
    const { page } = await open('/', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    await page.reload({ waitUntil: 'load' });
    expect(await overflow(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});
