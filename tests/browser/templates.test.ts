import { beforeAll, describe, expect, it } from 'vitest';
import { axe, colourRules, open, overflow, thinLists } from '../support/browser.ts';
import { layoutFaults, undressed } from '../support/layout.ts';
import { templates } from '../support/templates.ts';

describe.each(Object.entries(templates))('the template %s', (name, path) => {
  const seen = {
    light: [''],
    dark: [''],
    boxes: [''],
    lines: [''],
    undressed: [''],
    narrow: [''],
    console: [''],
    foreign: [''],
  };

  // One page is looked at in every way: opening it costs more than the looks.
  beforeAll(async () => {
    const { page, trouble } = await open(path);
    await page.waitForLoadState('networkidle');
    seen.undressed = await undressed(page);
    Object.assign(seen, await layoutFaults(page));
    await page.setViewportSize({ width: 320, height: 640 });
    seen.narrow = await overflow(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await thinLists(page);
    seen.light = await axe(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    seen.dark = await axe(page, colourRules);
    // The server answers the page itself with this status; that is the page's purpose.
    seen.console = name === 'notFound' ? trouble.console.filter((text) => !text.includes('404')) : trouble.console;
    seen.foreign = trouble.foreign;
    await page.context().close();
  });

  it('has no accessibility violation', () => expect(seen.light).toEqual([]));
  it('has enough contrast in dark colours', () => expect(seen.dark).toEqual([]));
  it('has no text over another, cuts none and is no wider than its window, at any size', () => {
    expect(seen.boxes).toEqual([]);
  });
  it('has about 75 characters a line of running text at most', () => expect(seen.lines).toEqual([]));
  it('has no button or box as the browser makes it', () => expect(seen.undressed).toEqual([]));
  it('fits a window of 320 pixels', () => expect(seen.narrow).toEqual([]));
  it('asks nothing of other sites', () => expect(seen.foreign).toEqual([]));
  it('leaves the console empty', () => expect(seen.console).toEqual([]));
});

describe('by keyboard', () => {
  it('the first stop is a link to the content, and it leads there', async () => {
    const { page } = await open('/guides/what-are-microcredentials/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  it('a glossary word opens its meaning and closes it again', async () => {
    const { page } = await open('/guides/what-are-microcredentials/');
    const button = page.locator('button[popovertarget]').first();
    const meaning = page.locator('[popover]').first();
    await button.focus();
    expect(await meaning.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await meaning.isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    await page.context().close();
  });

  it('a citation leads to its source and the source leads back', async () => {
    const { page } = await open('/guides/what-are-microcredentials/');
    await page.locator('sup a').first().click();
    expect(new URL(page.url()).hash).toBe('#source-1');
    await page.locator('#source-1 a[href="#cite-1-1"]').click();
    expect(new URL(page.url()).hash).toBe('#cite-1-1');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('one gets from the home page to a course by links alone', async () => {
    const { page } = await open('/', options);
    await page.getByRole('link', { name: 'Courses', exact: true }).first().click();
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/courses/page/2/');
    await page.locator('main article a').first().click();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'What we have not recorded' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('a glossary word still opens its meaning', async () => {
    const { page } = await open('/guides/what-are-microcredentials/', options);
    await page.locator('button[popovertarget]').first().click();
    expect(await page.locator('[popover]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('an unknown address', () => {
  it('answers with the page that says so and offers search', async () => {
    const { page } = await open('/no/such/page/');
    expect(await page.locator('h1').textContent()).toContain('no page at this address');
    expect(await page.getByRole('search').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
