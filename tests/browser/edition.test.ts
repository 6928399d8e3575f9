/** The Spanish edition as its readers use it: the way in and out, its search, and a tool from a mistake to an answer. */
import { describe, expect, it } from 'vitest';
import { answerInDialog, axe, open } from '../support/browser.ts';

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
    await answerInDialog(page);
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
    expect(await page.getByRole('link', { name: 'el directorio', exact: true }).getAttribute('href')).toBe(
      '/es/courses/',
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

/** The finder of a language in a state, once it is there: the numbers of its values by facet, and how many courses fit. */
const finderIn = async (folder: string, query: string) => {
  const opened = await open(`${folder}/courses/${query}`);
  const { page } = opened;
  await page.locator('course-finder[data-ready]:not([aria-busy])').waitFor();
  const counts = await page
    .locator('[data-facet] input[type=checkbox]')
    .evaluateAll((boxes) =>
      Object.fromEntries(
        (boxes as HTMLInputElement[]).map((box) => [
          `${box.name} ${box.value}`,
          Number((box.closest('li')?.querySelector('.count')?.textContent ?? '').replace(/\D/g, '')),
        ]),
      ),
    );
  const found = Number((await page.locator('h2[data-count]').innerText()).replace(/\D.*$/s, ''));
  return { ...opened, counts, found };
};

describe('the finder in Spanish', () => {
  it.each(['', '?mode=online&price=free', '?level=postgraduate&weekly=5', '?q=nursing'])(
    'counts what the English one counts: %s',
    async (query) => {
      const [english, spanish] = await Promise.all(['', '/es'].map((folder) => finderIn(folder, query)));
      expect(spanish?.found).toBe(english?.found);
      expect(spanish?.counts).toEqual(english?.counts);
      expect(spanish?.trouble.console).toEqual([]);
      await Promise.all([english?.page.context().close(), spanish?.page.context().close()]);
    },
  );

  it.each([
    ['gratis en línea', '?mode=online&price=free'],
    ['máster en línea', '?mode=online&type=masters'],
    ['cursos gratis sin requisitos', '?price=free&entry=anyone'],
    ['nivel de posgrado', '?level=postgraduate'],
  ])('takes "%s" for filters', async (text, query) => {
    const [typed, chosen] = await Promise.all([
      finderIn('/es', `?q=${encodeURIComponent(text)}`),
      finderIn('/es', query),
    ]);
    expect(chosen.found).toBeGreaterThan(0);
    expect(typed.found).toBe(chosen.found);
    await Promise.all([typed.page.context().close(), chosen.page.context().close()]);
  });

  it('says what a topic was looked for as, and shows it as it was typed', async () => {
    const { page, found, trouble } = await finderIn('/es', `?q=${encodeURIComponent('enfermería')}`);
    expect(found).toBeGreaterThan(0);
    expect(await page.locator('[data-notes]').innerText()).toContain('nursing');
    expect(await page.locator('[data-chips]').innerText()).toContain('«enfermería»');
    expect(await axe(page)).toEqual([]);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });

  it('says that nothing teaches a word, and where else to look', async () => {
    const { page, found } = await finderIn('/es', '?q=zzzqqq');
    expect(found).toBe(0);
    expect(await page.locator('[data-help]').innerText()).toMatch(/Aquí nada enseña «zzzqqq»/);
    await page.context().close();
  });

  it('marks titles as English, and leads by keyboard to the English one in the same state', async () => {
    const { page } = await finderIn('/es', '?mode=online');
    const title = page.locator('[data-list] [data-slot=title][lang=en]').first();
    expect(await title.getAttribute('hreflang')).toBe('en');
    await page.getByRole('link', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/courses/');
    expect(new URL(page.url()).search).toBe('?mode=online');
    await page.context().close();
  });

  it.each(['/es/courses/', '/es/compare/', '/es/shortlist/'])(
    'is no wider than a phone at double text: %s',
    async (path) => {
      const { page } = await open(path, { viewport: { width: 360, height: 740 } });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

describe('the comparison and the shortlist in Spanish', () => {
  it('show what was saved in English, in Spanish', async () => {
    const { page, trouble } = await open('/courses/');
    await page.locator('course-finder[data-ready]').waitFor();
    await page.locator('[data-action=save]').first().click();
    for (const place of [0, 1]) await page.locator('[data-action=compare]').nth(place).click();
    await page.goto(new URL('/es/shortlist/', page.url()).href);
    await page.locator('course-shortlist [data-list] li .lacking').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-heading]').innerText()).toBe('En tu selección: 1 curso');
    await page.goto(new URL('/es/compare/', page.url()).href);
    await page.locator('[data-result]:not([hidden])').waitFor();
    expect(await page.locator('thead a[hreflang=en]').count()).toBe(2);
    expect(await page.locator('tbody').innerText()).not.toMatch(/Not recorded|Not stated|Microcredential\b/);
    expect(await axe(page)).toEqual([]);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });
});
