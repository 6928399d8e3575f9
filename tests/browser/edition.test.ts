/** The Spanish edition as its readers use it: the way in and out, its search, and a tool from a mistake to an answer. */
import { describe, expect, it } from 'vitest';
import { axe, open } from '../support/browser.ts';

const guide = '/guides/what-are-microcredentials/';

describe('the switch of languages', () => {
  it('leads by keyboard to the same page in Spanish and back', async () => {
    const { page } = await open(guide);
    await page.getByRole('link', { name: 'Español' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/es${guide}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('h1').innerText()).toContain('microcredenciales');
    await page.getByRole('link', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === guide);
    await page.context().close();
  });
});

describe('the search in Spanish', () => {
  it('finds a guide in the dialog, and the arrow and Enter open it', async () => {
    const { page, trouble } = await open('/es/glossary/');
    await page.keyboard.press('/');
    await page.locator('search-dialog dialog[open] input').waitFor();
    await page.keyboard.type('¿debería hacer una microcredencial?');
    await page.locator('search-dialog .search-results a').first().waitFor();
    await page.locator('search-dialog dialog:not([aria-busy])').waitFor();
    const links = await page
      .locator('search-dialog .search-results a')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links).toContain('/es/guides/should-i-do-a-microcredential/');
    expect(await axe(page)).toEqual([]);
    expect(trouble.console).toEqual([]);
    expect(trouble.foreign).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/es/glossary/');
    expect(new URL(page.url()).pathname).toMatch(/^\/es\//);
    await page.context().close();
  });

  it('answers a word with its accent or without, on its page, by kinds that there are', async () => {
    const found = await Promise.all(
      ['crédito', 'credito'].map(async (word) => {
        const { page } = await open(`/es/search/?q=${encodeURIComponent(word)}`);
        await page.locator('search-page:not([aria-busy]) output:not(:empty)').waitFor({ state: 'attached' });
        const titles = await page.locator('.search-results h3').allInnerTexts();
        const kinds = await page
          .locator('[data-part="kinds"] a')
          .evaluateAll((list) => list.map((link) => link.dataset['kind']));
        await page.context().close();
        return { titles, kinds };
      }),
    );
    expect(found[0]?.titles).toContain('crédito');
    expect(found[1]?.titles).toContain('crédito');
    expect(found[0]?.kinds).toEqual(['', 'guide', 'glossary', 'tool']);
  });

  it('says in Spanish that it found nothing, and where else to look', async () => {
    const { page } = await open('/es/search/?q=zzzqqq');
    await page.locator('search-page:not([aria-busy]) output:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.locator('[data-part="heading"]').innerText()).toContain('zzzqqq');
    expect(await page.locator('search-page').innerText()).not.toMatch(/Nothing found|Try fewer/);
    expect(await page.getByRole('link', { name: 'el directorio (en inglés)', exact: true }).getAttribute('href')).toBe(
      '/courses/',
    );
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a tool in Spanish', () => {
  it('tells a mistake in Spanish at its field, and then answers with the numbers of Spanish', async () => {
    const { page, trouble } = await open('/es/tools/credits-and-levels/');
    const field = page.locator('#field-amount');
    await field.fill('muchos');
    await page.locator('credit-converter button').click();
    const problem = await page.locator('#field-amount-problem').innerText();
    expect(problem).toMatch(/\S/);
    expect(problem).not.toMatch(/Write|amount/);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('15');
    await page.locator('credit-converter button').click();
    expect(await page.locator('credit-converter output').innerText()).toMatch(/\b7,5 créditos ECTS/);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });
});
