import { describe, expect, it } from 'vitest';
import { open } from '../support/browser.ts';

const pictures = [
  ['/guides/credit-levels-and-stacking/', '#level-ladder'],
  ['/guides/credit-levels-and-stacking/', '#how-credits-stack'],
  ['/guides/how-to-choose/', '#stated-elements'],
  ['/guides/how-to-choose/', '#hours-against-price'],
  ['/guides/which-is-which/', '#length-by-type'],
  ['/guides/will-a-microcredential-help-my-career/', '#survey-findings'],
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
    await page.locator(`${figure} summary`).focus();
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
    await page.locator('#why-it-may-not-add-up').evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect.poll(() => current.allInnerTexts()).toEqual(['Why it may not add up']);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await expect.poll(() => current.count()).toBe(0);
    await page.context().close();
  });
});

it('a heading is a link to itself, without a script', async () => {
  const { page } = await open('/guides/credit-levels-and-stacking/', { javaScriptEnabled: false });
  await page.getByRole('heading', { name: 'Credit in hours' }).getByRole('link').click();
  expect(new URL(page.url()).hash).toBe('#credit-in-hours');
  await page.context().close();
});
