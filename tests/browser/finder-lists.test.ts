import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axe, contentOf, open, overflow } from '../support/browser.ts';

const ready = (page: Page) => page.locator('course-finder[data-ready]').waitFor();
const save = (page: Page, place: number) => page.locator('[data-list] [data-action=save]').nth(place).click();
const compare = (page: Page, place: number) => page.locator('[data-list] [data-action=compare]').nth(place).click();
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('shortlist') ?? '');
const notes = (page: Page) => page.locator('[data-notes]').textContent();
/** Chromium says this when a page is left during the fade into it; nothing is wrong with the page. */
const faults = (console: readonly string[]) => console.filter((text) => !text.startsWith('Transition was aborted'));
const loaded = (page: Page) => page.waitForLoadState('networkidle');

/** A shortlist page with two saved courses. */
const openShortlist = async (options: Parameters<typeof open>[1] = {}) => {
  const opened = await open('/courses/', options);
  await ready(opened.page);
  await save(opened.page, 0);
  await save(opened.page, 1);
  await opened.page.goto(`${inject('origin')}/shortlist/`);
  await loaded(opened.page);
  return opened;
};

describe('the letters of the shortlist', () => {
  it('are one to each provider, in the reader’s own mail program, and can be read and printed', async () => {
    const { page, trouble } = await openShortlist();
    const letters = page.locator('[data-letters] li');
    await letters.first().waitFor();
    const providers = new Set(await page.locator('[data-list] [data-slot=provider]').allTextContents());
    expect(await letters.count()).toBe(providers.size);
    const link = (await letters.first().locator('a').getAttribute('href')) ?? '';
    expect(decodeURIComponent(link)).toMatch(/^mailto:\?subject=Questions about .*could you tell me/s);
    await letters.first().locator('summary').click();
    expect(await letters.first().locator('.letter').last().textContent()).toContain('1. ');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });
});

describe('comparing', () => {
  it('leads from the cards to the courses side by side', async () => {
    const { page, trouble } = await open('/courses/');
    await ready(page);
    for (const place of [0, 1, 2, 3, 4]) await compare(page, place);
    expect(await page.locator('.compare-bar').textContent()).toContain('You can compare 4 courses');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Compare 4 courses' }).click();
    await page.locator('thead th').nth(4).waitFor();
    expect(await page.locator('tbody tr').first().locator('td').count()).toBe(4);
    expect(await page.locator('tbody th[scope=row]').count()).toBeGreaterThan(20);
    expect(await page.locator('thead th[scope=col]').count()).toBe(5);
    expect(await axe(page)).toEqual([]);
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });

  it('marks the rows that differ or that not all state, and can show them alone', async () => {
    const { page } = await open('/courses/');
    await ready(page);
    await compare(page, 0);
    await compare(page, 1);
    await page.locator('.compare-bar a.button').click();
    await page.locator('tr[data-state]').first().waitFor();
    const differing = await page.locator('tbody tr[data-marked]:visible').count();
    expect(differing).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Only the marked rows' }).check();
    expect(await page.locator('tbody tr:visible').count()).toBe(differing);
    await page.context().close();
  });

  it('draws numbers of the courses on scales that they share, each beside its words', async () => {
    const { page } = await open('/courses/?price=500');
    await ready(page);
    await compare(page, 0);
    await compare(page, 1);
    await page.locator('.compare-bar a.button').click();
    await page.locator('thead th').nth(2).waitFor();
    const strip = page.locator('[data-strip=price]');
    expect(await strip.isVisible()).toBe(true);
    const rows = await strip.locator('li').evaluateAll((list) =>
      list.map((row) => ({
        words: row.querySelector('.value')?.textContent,
        share: (row.querySelector<HTMLElement>('.sure')?.style.inlineSize ?? '').replace('%', ''),
      })),
    );
    expect(rows).toHaveLength(2);
    for (const { words, share } of rows)
      expect(words?.startsWith('Free') ? 0 : 1, words ?? '').toBe(Number(share) > 0 ? 1 : 0);
    await page.context().close();
  });

  it('says of a course that is gone that it is gone, and of nonsense that it was left out', async () => {
    const { page: finder } = await open('/courses/');
    const course = new URL((await finder.locator('[data-list] h3 a').first().getAttribute('href')) ?? '', 'http://x')
      .pathname;
    const [, , provider] = course.split('/');
    await finder.context().close();
    const { page, trouble } = await open(
      `/compare/?c=${provider}/no-longer-here&c=no-such-provider/course&c=<img onerror=alert(1)>&foo=1`,
    );
    await loaded(page);
    expect(await notes(page)).toContain(`No longer in the directory: ${provider}/no-longer-here`);
    expect(await notes(page)).toContain('cannot be a course');
    expect(trouble.console).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('fits a window of 320 pixels and can be taken home as CSV', async () => {
    const { page } = await open('/courses/', { viewport: { width: 320, height: 640 } });
    await ready(page);
    await compare(page, 0);
    await compare(page, 1);
    await page.locator('.compare-bar a.button').click();
    await page.locator('thead th').nth(2).waitFor();
    expect(await overflow(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const text = (await contentOf(file)).toString();
    expect(text).toContain('Fact,');
    expect(text).toContain('Not recorded');
    await page.context().close();
  });
});

describe('the shortlist', () => {
  it('keeps courses, notes and the order by hand over a reload', async () => {
    const { page, trouble } = await openShortlist();
    const names = () => page.locator('[data-list] h3').allTextContents();
    const before = await names();
    await page.locator('[data-note]').first().fill('ask about fees');
    await page.locator('[data-down]').first().click();
    expect(await names()).toEqual([...before].reverse());
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-down'))).toBe(true);
    await page.reload();
    await loaded(page);
    expect(await names()).toEqual([...before].reverse());
    expect(await page.locator('[data-note]').nth(1).inputValue()).toBe('ask about fees');
    expect(await axe(page)).toEqual([]);
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });

  it('draws its link as a code in the page, with nothing from elsewhere', async () => {
    const { page, trouble } = await openShortlist();
    await page.getByRole('button', { name: 'Show it as a QR code' }).click();
    const code = page.getByRole('img', { name: 'QR code of the link to this list' });
    await code.waitFor();
    const [, , side = 0] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
    // 21 fields for version 1 and four more for each one after it, with a margin of four on both sides.
    expect((side - 8 - 21) % 4).toBe(0);
    expect(trouble.foreign).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('fits a window of 320 pixels', async () => {
    const { page } = await openShortlist({ viewport: { width: 320, height: 640 } });
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  });

  it('gives back what was removed, with its note', async () => {
    const { page } = await openShortlist();
    await page.locator('[data-note]').first().fill('keep me');
    await page.locator('[data-remove]').first().click();
    expect(await page.locator('course-shortlist ol li').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('[data-note]').first().inputValue()).toBe('keep me');
    await page.getByRole('button', { name: 'Clear the list' }).click();
    expect(await page.locator('course-shortlist ol li').count()).toBe(0);
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('course-shortlist ol li').count()).toBe(2);
    await page.context().close();
  });

  it('keeps a note of a tab that is closed while it is written', async () => {
    const { page } = await openShortlist();
    const other = await page.context().newPage();
    await other.goto(`${inject('origin')}/shortlist/`);
    await loaded(other);
    await page.locator('[data-note]').first().pressSequentially('unfinis');
    await page.close({ runBeforeUnload: true });
    await other.waitForFunction(() => localStorage.getItem('shortlist')?.includes('unfinis'));
    await other.context().close();
  });

  it('is the same in two tabs', async () => {
    const { page } = await openShortlist();
    const other = await page.context().newPage();
    await other.goto(`${inject('origin')}/shortlist/`);
    await loaded(other);
    await other.locator('[data-remove]').first().click();
    await page.waitForFunction(() => document.querySelectorAll('course-shortlist ol li').length === 1);
    await page.context().close();
  });

  it('goes to somebody else by a link and to another browser by a file', async () => {
    const { page } = await openShortlist();
    await page.locator('[data-note]').first().fill('private');
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    const link = await page.locator('[data-address]').inputValue();
    expect(link).not.toContain('private');
    for (const name of ['JSON', 'CSV']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Export as ${name}` }).click(),
      ]);
      const { page: other } = await open('/shortlist/');
      await loaded(other);
      await other.locator('[data-import]').setInputFiles({
        name: file.suggestedFilename(),
        mimeType: 'text/plain',
        buffer: await contentOf(file),
      });
      await other.locator('course-shortlist ol li').nth(1).waitFor();
      expect(await other.locator('[data-note]').first().inputValue()).toBe('private');
      await other.context().close();
    }
    const { page: friend } = await open(link.slice(new URL(link).origin.length));
    await friend.getByRole('button', { name: 'Add these to my shortlist' }).click();
    expect(await friend.locator('course-shortlist ol li').count()).toBe(2);
    expect(await friend.locator('[data-note]').first().inputValue()).toBe('');
    await friend.context().close();
    await page.context().close();
  });

  it.each([
    ['another version', JSON.stringify({ kind: 'shortlist', version: 7, courses: [] }), 'version 7'],
    ['something else', 'hello', 'not a shortlist'],
    ['five megabytes', 'x'.repeat(5_000_000), '1 MB'],
  ])('refuses %s with a reason and keeps what it has', async (_, text, reason) => {
    const { page } = await openShortlist();
    const before = await stored(page);
    await page
      .locator('[data-import]')
      .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.waitForFunction(() => document.querySelector('[data-notes]')?.textContent.includes('as it was'));
    expect(await notes(page)).toContain(reason);
    expect(await stored(page)).toBe(before);
    await page.context().close();
  });

  it('survives nonsense in the storage and puts it aside', async () => {
    const { page, trouble } = await open('/shortlist/');
    await page.evaluate(() => {
      localStorage.setItem(
        'shortlist',
        '{"version":1,"courses":[{"id":"gone/course","title":"A course that was","provider":"P","note":"n"},{"id":"<img onerror>"}]}',
      );
    });
    await page.reload();
    await loaded(page);
    expect(await notes(page)).toContain('could not be read');
    expect(await page.locator('[data-gone]:visible').count()).toBe(1);
    expect(await page.locator('course-shortlist h3').textContent()).toContain('A course that was');
    await page.locator('[data-note]').fill('still mine');
    await page.locator('[data-heading]').click();
    expect(await page.evaluate(() => localStorage.getItem('shortlist-unread'))).toContain('<img onerror>');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });

  it('says plainly where the browser keeps nothing', async () => {
    const { page, trouble } = await open('/courses/');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await ready(page);
    await save(page, 0);
    expect(await page.locator('.compare-bar').textContent()).toContain('storage is full or blocked');
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  /** As wide as the text of an A4 page. */
  const paper = { viewport: { width: 660, height: 900 } };
  const buttons = (page: Page) => page.locator('main :is(button, input, textarea, select):visible').count();

  it('the comparison is whole, without what can only be pressed', async () => {
    const { page } = await open('/courses/', paper);
    await ready(page);
    for (const place of [0, 1, 2, 3]) await compare(page, place);
    await page.locator('.compare-bar a.button').click();
    await page.locator('thead th').nth(4).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await buttons(page)).toBe(0);
    expect(await overflow(page)).toEqual([]);
    const scroll = page.locator('.scroll');
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.context().close();
  });

  it('the shortlist shows whole notes, without what can only be pressed', async () => {
    const { page } = await openShortlist(paper);
    const note = Array.from({ length: 12 }, (_, line) => `line ${line + 1}`).join('\n');
    await page.locator('[data-note]').first().fill(note);
    await page.locator('[data-heading]').click();
    await page.emulateMedia({ media: 'print' });
    expect(await buttons(page)).toBe(0);
    expect(await page.locator('[data-note-print]').first().innerText()).toBe(note);
    expect(await page.locator('[data-note-print]').nth(1).isVisible()).toBe(false);
    const addresses = await page.locator('[data-address-print]').allInnerTexts();
    expect(addresses.filter((address) => /^https?:\/\/.+\/courses\/.+\/$/.test(address))).toHaveLength(2);
    await page.context().close();
  });
});

describe('a course page', () => {
  it('saves its course, and shows on return that it is saved', async () => {
    const { page, trouble } = await open('/courses/');
    await page.locator('[data-list] h3 a').first().click();
    await page.waitForURL(/\/courses\/.+\/.+\//);
    const button = page.locator('.actions [data-action=save]');
    await button.click();
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await axe(page)).toEqual([]);
    expect(faults(trouble.console)).toEqual([]);
    await page.context().close();
  });

  it('has neither button without JavaScript', async () => {
    const { page } = await open('/courses/', { javaScriptEnabled: false });
    await page.locator('[data-list] h3 a').first().click();
    await page.waitForURL(/\/courses\/.+\/.+\//);
    expect(await page.locator('[data-action]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-action]:visible').count()).toBe(0);
    await page.context().close();
  });
});
