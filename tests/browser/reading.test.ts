import { describe, expect, it } from 'vitest';
import { open } from '../support/browser.ts';

const pictures = [
  ['/guides/credit-levels-and-stacking/', '#level-ladder'],
  ['/guides/credit-levels-and-stacking/', '#how-credits-stack'],
  ['/guides/how-to-choose/', '#stated-elements'],
  ['/guides/how-to-choose/', '#price-per-100-hours'],
  ['/guides/which-is-which/', '#length-by-type'],
  ['/guides/will-a-microcredential-help-my-career/', '#survey-findings'],
  ['/guides/studying-online-beside-work/', '#weeks-by-hours'],
] as const;

describe.each(pictures)('the picture on %s, %s', (path, figure) => {
  it.each([320, 1280])('has no word smaller than 11 pixels or outside the picture at %d', async (width) => {
    const { page } = await open(path, { viewport: { width, height: 800 } });
    const offenders = await page.locator(`${figure} .picture`).evaluate((picture) =>
      [...picture.querySelectorAll('text, p, span, strong, li')]
        .filter((element) => element.textContent.trim() !== '' && element.getClientRects().length > 0)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return parseFloat(getComputedStyle(element).fontSize) < 11 || left < -1 || right > window.innerWidth + 1;
        })
        .map((element) => element.textContent),
    );
    expect(offenders).toEqual([]);
    await page.context().close();
  });

  it('has a name, a text alternative and its figures as a table, which the keyboard opens', async () => {
    const { page } = await open(path);
    expect(await page.locator(figure).getAttribute('aria-labelledby')).toBeTruthy();
    expect((await page.locator(`${figure} [role="img"]`).getAttribute('aria-label'))?.length).toBeGreaterThan(80);
    await page.locator(`${figure} summary`).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(`${figure} tbody tr`).count()).toBeGreaterThan(3);
    await page.context().close();
  });
});

it('no word of the level ladder overlaps another at 320 pixels', async () => {
  const { page } = await open('/guides/credit-levels-and-stacking/', { viewport: { width: 320, height: 800 } });
  const overlaps = await page.locator('#level-ladder .head, #level-ladder .code').evaluateAll((heads) => {
    const boxes = heads.filter((head) => head.textContent !== '').map((head) => head.getBoundingClientRect());
    return boxes.filter((a, index) =>
      boxes.some((b, other) => other > index && Math.abs(a.top - b.top) < 4 && a.left < b.right && b.left < a.right),
    ).length;
  });
  expect(overlaps).toBe(0);
  await page.context().close();
});

describe('the list of contents', () => {
  it('marks the section that is being read', async () => {
    const { page } = await open('/guides/credit-levels-and-stacking/');
    const current = page.locator('page-contents [aria-current]');
    await page.locator('#why-may-it-not-add-up').evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect.poll(() => current.allInnerTexts()).toEqual(['Why may it not add up?']);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await expect.poll(() => current.count()).toBe(0);
    await page.context().close();
  });

  it.each([360, 768, 1280])('marks it after a jump between headings, %d pixels wide', async (width) => {
    const { page } = await open('/guides/credit-levels-and-stacking/', { viewport: { width, height: 500 } });
    const current = page.locator('page-contents [aria-current]');
    // The bottom of a section that is higher than the window: no heading is in sight.
    const title = await page.evaluate(() => {
      const headings = [...document.querySelectorAll<HTMLElement>('.text > h2')];
      const at = (heading: HTMLElement | undefined) => (heading?.getBoundingClientRect().top ?? 0) + window.scrollY;
      const index = headings.findIndex((heading, place) => at(headings[place + 1]) - at(heading) > 900);
      window.scrollTo(0, at(headings[index + 1]) - 500);
      return headings[index]?.innerText;
    });
    expect(title).toBeDefined();
    await expect.poll(() => current.allInnerTexts()).toEqual([title]);
    await page.context().close();
  });
});

describe('the sources in the margin', () => {
  const path = '/guides/will-a-microcredential-help-my-career/';

  it('stand beside the claims that cite them, over nothing else, and the keyboard passes them by', async () => {
    const { page } = await open(path, { viewport: { width: 1440, height: 900 } });
    const notes = page.locator('source-notes > p:visible');
    await notes.first().waitFor();
    const seen = await notes.evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom, left } = row.getBoundingClientRect();
        const mark = [...document.querySelectorAll<HTMLAnchorElement>('.text sup a')].findLast(
          (link) => link.text === row.querySelector('b')?.textContent && link.getBoundingClientRect().top <= top,
        );
        const blocks = [...(document.querySelector('.text')?.children ?? [])].filter(
          (block) => block.localName !== 'source-notes' && block.getBoundingClientRect().right > left,
        );
        return {
          top,
          bottom,
          below: mark && top - mark.getBoundingClientRect().top,
          isClear: blocks.every((block) => {
            const box = block.getBoundingClientRect();
            return box.bottom <= top || box.top >= bottom;
          }),
          stops: [...row.querySelectorAll('a')].filter(({ tabIndex }) => tabIndex >= 0).length,
        };
      }),
    );
    await page.context().close();
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ below = Infinity }) => below > 400)).toEqual([]);
    expect(seen.filter(({ isClear, stops }) => !isClear || stops)).toEqual([]);
    expect(seen.filter(({ bottom }, index) => bottom > (seen[index + 1]?.top ?? Infinity))).toEqual([]);
  });

  it('are not there where a window has no margin', async () => {
    const { page } = await open(path, { viewport: { width: 1000, height: 900 } });
    await page.locator('source-notes > p').first().waitFor({ state: 'attached' });
    expect(await page.locator('source-notes').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a word of the glossary', () => {
  const path = '/guides/credit-levels-and-stacking/';

  it.each([360, 768, 1280])('is explained by a tap and put away by another, %d pixels wide', async (width) => {
    const { page } = await open(path, { viewport: { width, height: 700 }, hasTouch: true });
    const word = page.locator('button[popovertarget]').first();
    const note = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
    await word.tap();
    await note.waitFor();
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 700).toBe(true);
    await word.tap();
    await note.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('is explained by the keyboard, without a script, and Escape goes back to it', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const word = page.locator('button[popovertarget]').first();
    const note = page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
    await word.focus();
    await page.keyboard.press('Enter');
    await note.waitFor();
    await page.keyboard.press('Tab');
    expect(await note.locator('a:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await page.locator('button[popovertarget]:focus').count()).toBe(1);
    await page.context().close();
  });
});

it('a citation leads to its source and the source back to it, without a script', async () => {
  const { page } = await open('/guides/credit-levels-and-stacking/', { javaScriptEnabled: false });
  const citation = page.locator('sup a').nth(2);
  const id = (await citation.getAttribute('id')) ?? '';
  await citation.click();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#source-\d+$/);
  await page.locator(`${hash} a[href="#${id}"]`).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await citation.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

it('prints the text of a guide, its pictures and sources, without what only a screen can use', async () => {
  const { page } = await open('/guides/credit-levels-and-stacking/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(await page.locator('figure:visible').count()).toBe(2);
  expect(await page.locator('#source-1').isVisible()).toBe(true);
  expect(await page.locator('summary:visible').count()).toBe(0);
  // Chromium prints what follows a long grid over its end.
  const grids = (elements: Element[]) =>
    elements.filter((element) => getComputedStyle(element).display === 'grid').length;
  expect(await page.locator('main > .wrap, main > .wrap > div').evaluateAll(grids)).toBe(0);
  await page.context().close();
});

it('a heading is a link to itself, without a script', async () => {
  const { page } = await open('/guides/credit-levels-and-stacking/', { javaScriptEnabled: false });
  await page.getByRole('heading', { name: 'How many hours is a credit?' }).getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#how-many-hours-is-a-credit');
  await page.context().close();
});
