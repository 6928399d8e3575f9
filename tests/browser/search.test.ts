import { gzipSync } from 'node:zlib';
import type { Page, Request, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { answerInDialog, axe, open, overflow } from '../support/browser.ts';

const guide = '/guides/what-are-microcredentials/';

const titles = (page: Page, root = 'search-dialog') =>
  page.locator(`${root} .search-results > li :is(h3, h4)`).allInnerTexts();

/** Opens the dialog by its key, types, and waits for the answer. */
const searchFor = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.locator('search-dialog dialog[open] input').waitFor();
  await page.keyboard.type(query);
  await answerInDialog(page);
};

/** Opens the search page and waits for the answer. */
const openPage = async (address: string, options = {}) => {
  const opened = await open(address, options);
  await opened.page.locator('search-page:not([aria-busy]) output:not(:empty)').waitFor({ state: 'attached' });
  return opened;
};

/** Opens the search page with some of its requests answered otherwise. */
const openWith = async (pattern: string, answer: (route: Route) => Promise<void>) => {
  const opened = await open('/about/');
  await opened.page.route(pattern, answer);
  await opened.page.goto(`${inject('origin')}/search/`);
  return opened;
};

/** Requests that nothing but the look of a page waits for. */
const looks = new Set(['font', 'image', 'manifest']);

/** How long no request comes before all that are held are let through, in milliseconds. */
const quiet = 1000;

/**
 * The rounds of requests that a page needs until something shows, each waiting for the one before: what is asked for
 * meanwhile is held and let through together. The page itself is in none of them.
 */
const roundsUntil = async (page: Page, begin: () => Promise<unknown>, shown: string): Promise<string[][]> => {
  const rounds: string[][] = [];
  let held: Route[] = [];
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest() || looks.has(request.resourceType())) return route.continue();
    held.push(route);
    return undefined;
  });
  const begun = begin();
  // No page here needs so many: one that shows nothing ends too.
  while (rounds.length < 20 && !(await page.locator(shown).count())) {
    const { length } = held;
    await page.waitForTimeout(quiet);
    if (!length || length !== held.length) continue;
    const round = held;
    held = [];
    rounds.push(round.map((route) => new URL(route.request().url()).pathname));
    await Promise.all(round.map((route) => route.continue()));
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
  await begun;
  return rounds;
};

describe('the chain of requests to the first results', () => {
  it('is short on the search page, whose modules are asked for at once', async () => {
    const { page } = await open('about:blank', {}, '');
    const goTo = () => page.goto(`${inject('origin')}/search/?q=nursing`, { waitUntil: 'commit' });
    const rounds = await roundsUntil(page, goTo, 'search-page .search-results > li');
    expect(rounds, JSON.stringify(rounds)).toSatisfy(({ length }: string[][]) => length > 0 && length <= 2);
    await page.context().close();
  });

  it('has few requests and bytes on the search page opened cold', async () => {
    const { page } = await open('about:blank', {}, '');
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(`${inject('origin')}/search/?q=nursing`, { waitUntil: 'commit' });
    await page.locator('search-page .search-results > li').first().waitFor();
    // What keeps a page is asked for once it has loaded, and no result waits for it.
    const before = asked.filter((request) => !looks.has(request.resourceType()) && !/\/offline\./.test(request.url()));
    await page.waitForLoadState('networkidle');
    // As hosts send it.
    const sizes = await Promise.all(
      before.map(async (request) => gzipSync((await (await request.response())?.body()) ?? '', { level: 9 }).length),
    );
    const list = before.map((request, place) => `${new URL(request.url()).pathname} ${sizes[place] ?? 0}`);
    // The page and its sheet, seven scripts, pages and courses, what reads a query, the words of its letter.
    expect(list).toSatisfy(({ length }: string[]) => length > 4 && length <= 12);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      list.join(),
    ).toBeLessThanOrEqual(130_000);
    await page.context().close();
  });

  it('is short from the key that opens the dialog', async () => {
    const { page } = await open(guide);
    await page.waitForLoadState('networkidle');
    const type = async () => {
      await page.keyboard.press('/');
      await page.locator('search-dialog dialog[open] input').waitFor();
      await page.keyboard.type('nursing');
    };
    const rounds = await roundsUntil(page, type, 'search-dialog .search-results > li');
    expect(rounds, JSON.stringify(rounds)).toSatisfy(({ length }: string[][]) => length > 0 && length <= 5);
    await page.context().close();
  });
});

describe('the search dialog', () => {
  it('loads nothing before it is opened, and little until the first results', async () => {
    const { page, trouble } = await open(guide);
    await page.waitForLoadState('networkidle');
    expect(trouble.requests.filter((path) => /pagefind|search-dialog|dialog-view/.test(path))).toEqual([]);
    const before = trouble.requests.length;
    let bytes = 0;
    page.on('response', async (response) => {
      // As hosts send it.
      bytes += gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length;
    });
    await searchFor(page, 'nursing');
    await page.waitForLoadState('networkidle');
    // Dialog, its style sheet and what it imports; pages and courses, what reads a query, the words of its letter.
    expect(trouble.requests.slice(before)).toSatisfy(({ length }: string[]) => length <= 12);
    expect(bytes).toBeLessThanOrEqual(130_000);
    const first = trouble.requests.length;
    await page.locator('search-dialog input').fill('python');
    await page.locator('search-dialog output', { hasText: 'python' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(trouble.requests.slice(first)).toSatisfy(({ length }: string[]) => length <= 5);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });

  it('shows results by kind as one types, with what was found marked', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'cyber security');
    expect(await page.locator('search-dialog section h3').allInnerTexts()).toContain('Courses');
    expect((await titles(page)).join()).toMatch(/Cyber Security/i);
    expect(await page.locator('search-dialog mark').count()).toBeGreaterThan(0);
    expect(await page.locator('search-dialog output').innerText()).toMatch(/^\d+ results for “cyber security”$/);
    await page.context().close();
  });

  it('leads from a guide to the sections that answer', async () => {
    const { page } = await open('/');
    await searchFor(page, 'what are microcredentials');
    const section = page.locator('search-dialog .sections a').first();
    const address = (await section.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/guides\/.+\/#.+/);
    await section.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    await page.context().close();
  });

  it('works by keyboard alone and gives the focus back', async () => {
    const { page } = await open(guide);
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('search-dialog dialog[open] input').waitFor();
    await page.keyboard.type('ects');
    await answerInDialog(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    // Not to what the query names among the filters, which stands above the results.
    await page.keyboard.type(' masters');
    await answerInDialog(page);
    expect(await page.locator('search-dialog nav.filters a').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.search-results') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('keeps the keyboard on its result when the texts of pages add to the answer', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'ects');
    const first = page.locator('search-dialog .search-results a').first();
    await first.focus();
    const address = await first.getAttribute('href');
    // The texts of a query that is typed anew come after the first results, in which one has gone on already.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const dialog = document.querySelector('search-dialog dialog');
          let wasBusy = false;
          const watch = new MutationObserver(() => {
            const isBusy = dialog?.hasAttribute('aria-busy') ?? false;
            if (wasBusy && !isBusy) resolve();
            wasBusy ||= isBusy;
          });
          if (dialog) watch.observe(dialog, { attributeFilter: ['aria-busy'] });
          dialog?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
        }),
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
    await page.context().close();
  });

  it('opens a result with Enter, and all results with Enter in the box', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'ects');
    await page.locator('search-dialog .search-results h4 a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/ects/');
    await searchFor(page, 'ects');
    await page.locator('search-dialog input').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=ects');
    await page.context().close();
  });

  it('leaves the slash to those who type it', async () => {
    const { page } = await open('/');
    await page.locator('main input[type="search"]').first().focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('main input[type="search"]').first().inputValue()).toBe('a/b');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  it('never shows an older answer in place of a newer one', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'nursing');
    for (const query of ['n', 'nu', 'python', 'ects', 'data science']) {
      await page.locator('search-dialog input').fill(query);
      await page.waitForTimeout(160);
    }
    await answerInDialog(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('search-dialog output').innerText()).toContain('“data science”');
    expect((await titles(page))[0]).toMatch(/data/i);
    await page.context().close();
  });

  it('helps with spelling and offers what was typed', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'phython');
    expect(await page.locator('search-dialog .note').innerText()).toContain('Showing results for python');
    expect((await titles(page)).join()).toContain('Python');
    await page.locator('search-dialog .note a').click();
    await page.waitForURL('**/search/?q=phython&spelling=as-typed');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s colours, empty, with results or without',
    async (colorScheme) => {
      const { page } = await open('/about/', { colorScheme });
      await page.keyboard.press('/');
      await page.locator('search-dialog dialog[open] input').waitFor();
      expect(await axe(page)).toEqual([]);
      for (const query of ['microcredential', 'zzzzqqqq']) {
        await page.locator('search-dialog input').fill(query);
        await answerInDialog(page);
        expect(await page.locator('search-dialog output').innerText()).toContain(query);
        expect(await axe(page)).toEqual([]);
      }
      await page.context().close();
    },
  );

  it('fits a window of 320 pixels and its button is large enough to touch', async () => {
    const { page } = await open(guide, { viewport: { width: 320, height: 640 } });
    const size = await page.getByRole('button', { name: 'Search' }).boundingBox();
    expect(Math.min(size?.height ?? 0, size?.width ?? 0)).toBeGreaterThanOrEqual(44);
    await searchFor(page, 'accessibility');
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  });

  it('is a link to the search page without JavaScript', async () => {
    const { page } = await open(guide, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('noscript, .notice').first().innerText()).toContain('JavaScript');
    await page.context().close();
  });
});

describe('the search dialog over its own target', () => {
  it('closes', async () => {
    const { page } = await open(guide);
    await searchFor(page, 'what are microcredentials');
    await page.locator(`search-dialog h4 a[href="${guide}"]`).click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the search page', () => {
  it('shows what the address asks for', async () => {
    const { page, trouble } = await openPage('/search/?q=data&kind=course&type=masters');
    expect(await page.locator('#count').innerText()).toMatch(/^\d+ results for “data”$/);
    expect(await page.locator('[data-kind="course"][aria-current]').count()).toBe(1);
    expect(await page.locator('[data-type="masters"][aria-current]').count()).toBe(1);
    expect(await page.locator('.search-results > li').count()).toBeGreaterThan(0);
    expect(await page.locator('.search-results .detail').allInnerTexts()).toSatisfy((lines: string[]) =>
      lines.every((line) => /mas?ters/i.test(line)),
    );
    expect(await page.title()).toMatch(/^data – Search/);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });

  it('counts by kind what its filters show', async () => {
    const { page } = await openPage('/search/?q=education');
    const total = Number(await page.locator('[data-kind=""] span').innerText());
    const counts = await page.locator('[data-part="kinds"] a:not([data-kind=""]) span').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    await page.locator('a[data-kind="provider"]').click();
    await page.waitForURL('**kind=provider');
    await page.locator('#count', { hasText: counts[4] ?? '' }).waitFor();
    await page.context().close();
  });

  it('pages through the results, and back and forward go the same way', async () => {
    const { page } = await openPage('/search/?q=education');
    const first = await titles(page, 'search-page');
    expect(first).toHaveLength(10);
    await page.getByRole('link', { name: 'Next' }).click();
    await page.waitForURL('**page=2');
    await page.locator('search-page output', { hasText: 'page 2' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('count');
    const second = await titles(page, 'search-page');
    expect(second).not.toEqual(first);
    await page.goBack();
    await page.locator('search-page output', { hasText: 'page 1' }).waitFor({ state: 'attached' });
    expect(await titles(page, 'search-page')).toEqual(first);
    await page.goForward();
    await page.locator('search-page output', { hasText: 'page 2' }).waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('search-page output', { hasText: 'page 2' }).waitFor({ state: 'attached' });
    expect(await titles(page, 'search-page')).toEqual(second);
    await page.context().close();
  });

  it('searches as one types, in one step of the history', async () => {
    const { page } = await openPage('/search/?q=ects');
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially('python', { delay: 60 });
    await page.waitForURL('**q=python');
    await page.locator('#count', { hasText: 'python' }).waitFor();
    await page.goBack();
    await page.locator('#count', { hasText: 'ects' }).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('ects');
    await page.context().close();
  });

  it('comes back to the place among the results that one left', async () => {
    const { page } = await openPage('/search/?q=education', { viewport: { width: 800, height: 500 } });
    const link = page.locator('.search-results h3 a').nth(8);
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(0);
    await link.click();
    await page.locator('main h1').waitFor();
    await page.goBack();
    await page.locator('.search-results > li').nth(8).waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place / 2);
    await page.context().close();
  });

  it.each([
    ['10,000 characters', 'a'.repeat(10_000)],
    ['punctuation', '?!.,;:—…"()[]{}'],
    ['markup', '<script>document.title="run"</script><img src=x onerror=alert(1)>'],
    ['emoji', '🎓🚀👩‍🎓'],
    ['Arabic', 'الذكاء الاصطناعي'],
    ['Chinese', '数据科学课程'],
    ['a quote that does not end', '"data'],
  ])('answers a query of %s in an ordinary way', async (_, query) => {
    const { page, trouble } = await openPage(`/search/?q=${encodeURIComponent(query)}`);
    expect(await page.locator('#count').innerText()).toMatch(/results? for|Nothing found/);
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('search-page script, search-page img').count()).toBe(0);
    expect(await page.locator('.browse').isVisible()).toBe((await page.locator('.search-results > li').count()) === 0);
    expect(trouble.console).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  });

  it('reads an address that is broken', async () => {
    const { page, trouble } = await openPage('/search/?q=data%E0%A4%A&kind=%3Cb%3E&page=minus');
    expect(await page.locator('.notice').first().isVisible()).toBe(true);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });

  it.each(['/search/?q=data', '/search/?q=data&kind=course', '/search/?q=zzzzqqqq', '/search/?q=phython', '/search/'])(
    'has no accessibility violation at %s',
    async (address) => {
      const { page } = address === '/search/' ? await open(address) : await openPage(address);
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each([['the pages', '**/search/pages.json', /list of pages could not be loaded/]])(
    'says so plainly where %s cannot be fetched, and offers to browse',
    async (_, pattern, message) => {
      const { page } = await openWith(pattern, (route) => route.abort());
      await page.locator('#q').fill('data');
      await page.locator('.notice:visible', { hasText: message }).waitFor();
      expect(await page.locator('.browse').isVisible()).toBe(true);
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['lost', (route: Route) => route.abort()],
    ['refused', (route: Route) => route.fulfill({ status: 503, body: 'busy' })],
    ['a page of a hotel', (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html>' })],
    ['cut', (route: Route) => route.fulfill({ status: 200, body: '{"version":1,"rows":[' })],
  ])('heals where each part is %s once', async (_, spoil) => {
    const { page } = await open('/about/');
    const spoiled = new Set<string>();
    await page.route(
      /\/(?:pages\.json|words\.\w+\.json|languages\.\w+\.json|lists\/\w+\.\w+\.json|words\/\w\.txt)$/,
      (route) => {
        const { pathname } = new URL(route.request().url());
        if (spoiled.has(pathname)) return route.continue();
        spoiled.add(pathname);
        return spoil(route);
      },
    );
    await page.goto(`${inject('origin')}/search/`);
    await page.locator('#q').fill('phython');
    await page.locator('#count', { hasText: /\d+ results? for “python”/ }).waitFor();
    expect(await page.locator('.notice:visible').count()).toBe(0);
    await page.context().close();
  });

  it('says that results may be incomplete where the words of the courses cannot be had', async () => {
    const { page } = await openWith('**/finder/words.*', (route) => route.abort());
    await page.locator('#q').fill('python');
    await page.locator('p.note', { hasText: 'may be incomplete' }).waitFor();
    expect(await page.locator('.search-results > li').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('names English in their language to those who search in another one, and says what was looked for', async () => {
    const { page } = await openPage(`/search/?q=${encodeURIComponent('Künstliche Intelligenz')}`);
    expect(await page.locator('p.note', { has: page.locator('[lang=de]') }).innerText()).toBe(
      'Englisch · This site is in English. Searched for: artificial intelligence',
    );
    expect((await titles(page, 'search-page')).join()).toMatch(/AI|artificial intelligence/i);
    await page.context().close();
  });

  it('names the filters of a query with their numbers, and takes them as words on request', async () => {
    const { page } = await openPage('/search/?q=masters%20courses');
    expect((await titles(page, 'search-page'))[0]).toBe('Masters courses');
    expect(await page.locator('nav.filters a').first().innerText()).toMatch(/^Masters courses: \d+ courses$/);
    await page.locator('nav.filters a', { hasText: 'as words' }).click();
    await page.waitForURL('**spelling=as-typed');
    await page.context().close();
  });

  it('does not replace a right word that nothing here has', async () => {
    const { page } = await openPage('/search/?q=falconry');
    expect(await page.locator('.note').first().innerText()).toContain('Nothing here has the word “falconry”');
    expect(await page.locator('.note a[href="/elsewhere/"]').count()).toBe(1);
    await page.context().close();
  });
});
