import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axe, open, overflow } from '../support/browser.ts';

const ready = (page: Page) => page.locator('course-finder[data-ready]').waitFor();
const openFinder = async (query = '', options: Parameters<typeof open>[1] = {}) => {
  const opened = await open(`/courses/${query}`, options);
  await ready(opened.page);
  return opened;
};
const count = async (page: Page) =>
  Number.parseInt(((await page.locator('course-finder [data-count]').textContent()) ?? '').replace(',', ''), 10);
const titles = (page: Page) => page.locator('[data-list] article h3').allTextContents();
const query = (page: Page) => new URL(page.url()).search;
const facetCount = async (page: Page, key: string, value: string) =>
  Number(
    await page
      .locator(`[name="${key}"][value="${value}"]`)
      .locator('xpath=ancestor::label')
      .locator('.count')
      .textContent(),
  );
const choose = (page: Page, key: string, value: string) => page.locator(`[name="${key}"][value="${value}"]`).click();
const active = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? '');

describe('the finder', () => {
  it('finds as one types, marks what matched and says how many there are', async () => {
    const { page, trouble } = await openFinder();
    await page.locator('[name=q]').pressSequentially('python');
    await page.waitForFunction(() =>
      document.querySelector('course-finder [data-count]')?.textContent.includes('“python”'),
    );
    expect(query(page)).toBe('?q=python');
    expect((await titles(page))[0]).toMatch(/python/i);
    expect(await page.locator('[data-list] mark').first().textContent()).toMatch(/python/i);
    expect(trouble.console).toEqual([]);
    await page.context().close();
  });

  it('says in numbers of its own what usually matters and is known of none that stand first', async () => {
    const { page } = await openFinder('?q=data&weekly=5&price=500&currency=GBP&mode=online');
    const said = page.locator('[data-lacking]');
    await said.getByText('carry credit').waitFor();
    const all = await count(page);
    const counts = await page.locator('[name=credits]').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const { value } = box as HTMLInputElement;
        const number = Number(box.closest('label')?.querySelector('.count')?.textContent ?? 0);
        return value === 'none' || value === 'not-stated' ? [] : [number];
      }),
    );
    const known = counts.reduce((sum, number) => sum + number, 0);
    const text = (await said.textContent()) ?? '';
    expect(text).toContain(`these ${all} courses`);
    expect(text).toMatch(/Prices in other currencies count by the rates of \d+ \w+ \d{4}\./);
    if (known) expect(text).toMatch(new RegExp(`these ${all} courses ${known} (is|are) known to carry credit`));
    else expect(text).toMatch(/^None of these \d+ courses is known to carry credit/);
    await page.locator('[data-chips] .clear').last().click();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-lacking]')?.hidden);
    await page.context().close();
  });

  it('says how many have all the words where it shows some that have most of them', async () => {
    const { page } = await openFinder('?q=data science health');
    await page.waitForFunction(() => document.querySelector('[data-notes]')?.textContent.includes('First'));
    const note = (await page.locator('[data-notes]').textContent()) ?? '';
    const whole = Number(/First (\d+) courses? /.exec(note)?.[1]);
    expect(whole).toBeGreaterThan(0);
    const firstTitles = (await titles(page)).slice(0, whole);
    await page.locator('[data-sort]').selectOption('title');
    expect((await titles(page)).slice(0, whole).sort()).toEqual(firstTitles.sort());
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('says honestly that it has no doctorate in education, and where to look for one', async () => {
    const { page } = await openFinder('?q=PhD in education');
    await page.waitForFunction(() => document.querySelector('[data-notes]')?.textContent.includes('elsewhere'));
    const notes = (await page.locator('[data-notes]').textContent()) ?? '';
    expect(await count(page)).toBe(0);
    expect(notes).toContain('No course fits all of this');
    expect(await page.locator('[data-notes] a[href="/elsewhere/"]').count()).toBe(1);
    await page.context().close();
  });

  it.each(['masters in clinical psychology', 'archaeology'])(
    'claims no course for “%s”, and leads to the nearest subject with its number',
    async (topic) => {
      const { page } = await openFinder(`?q=${encodeURIComponent(topic)}`);
      const said = page.locator('[data-notes]');
      await said.locator('a[href="/elsewhere/"]').waitFor();
      expect(await count(page)).toBe(0);
      expect(await said.textContent()).not.toMatch(/First \d/);
      const subject = said.locator('a[href*="subject="]');
      const promised = Number(/: ([\d,]+) course/.exec((await subject.textContent()) ?? '')?.[1]);
      expect(await axe(page)).toEqual([]);
      await subject.click();
      await page.waitForURL((url) => url.searchParams.has('subject'));
      await ready(page);
      expect(await count(page)).toBe(promised);
      await page.context().close();
    },
  );

  it('claims no masters in philosophy, and offers the filter to drop where courses say the word', async () => {
    const { page } = await openFinder('?q=masters in philosophy');
    const said = page.locator('[data-notes]');
    await said.locator('a[href="/elsewhere/"]').waitFor();
    expect(await count(page)).toBe(0);
    expect(await said.textContent()).not.toMatch(/First \d/);
    const named = Number(/None of the (\d+) courses for “philosophy” fits/.exec((await said.textContent()) ?? '')?.[1]);
    await said.getByRole('button', { name: /^Drop “Kind of course/ }).click();
    await ready(page);
    expect(await count(page)).toBe(named);
    await page.context().close();
  });

  it('never has fewer courses for more money, and says the same in box, facet and address', async () => {
    const { page } = await openFinder('?q=data&mode=online');
    const free = await facetCount(page, 'price', 'free');
    const budgets = await page
      .locator('[data-quick=price] option')
      .evaluateAll((list) => list.map((option) => (option as HTMLOptionElement).value));
    const counts: number[] = [];
    for (const budget of budgets.filter((value) => /^\d+$/.test(value))) {
      await page.locator('[data-quick=price]').selectOption(budget);
      await page.waitForFunction((value) => new URL(location.href).searchParams.get('price') === value, budget);
      counts.push(await count(page));
    }
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThanOrEqual(free);
    await page.locator('[data-quick=price]').selectOption('free');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('price') === 'free');
    expect(await count(page)).toBe(free);
    await page.context().close();
  });

  it('goes on with what was typed before the table was there', async () => {
    const { page } = await open('/about/');
    await page.route('**/finder/table.*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${inject('origin')}/courses/`, { waitUntil: 'commit' });
    await page.locator('[name=q]').pressSequentially('python');
    await ready(page);
    expect(await page.locator('[name=q]').inputValue()).toBe('python');
    await page.waitForFunction(() => location.search === '?q=python');
    expect(await count(page)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('goes on with what was typed and left before the table was there', async () => {
    const { page } = await open('/about/');
    const left = Promise.withResolvers<undefined>();
    await page.route('**/finder/table.*.json', async (route) => {
      await left.promise;
      await route.continue();
    });
    await page.goto(`${inject('origin')}/courses/`, { waitUntil: 'commit' });
    const box = page.locator('[name=q]');
    await box.pressSequentially('python');
    await box.press('Tab');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(false);
    left.resolve(undefined);
    await ready(page);
    await page.waitForFunction(() => location.search === '?q=python');
    await page.locator('course-finder:not([aria-busy])').waitFor();
    expect(await box.inputValue()).toBe('python');
    expect((await titles(page)).slice(0, 3).join(' ')).toMatch(/python/i);
    await page.context().close();
  });

  it('never lets an older answer stand over a newer one', async () => {
    const { page } = await openFinder();
    await page.locator('[name=q]').focus();
    for (const text of ['python', 'nursing', 'dementia', 'law']) {
      await page.locator('[name=q]').fill(text);
      await page.waitForTimeout(60);
    }
    await page.waitForFunction(() => location.search === '?q=law');
    await page.waitForTimeout(300);
    expect(await page.locator('course-finder [data-count]').textContent()).toContain('“law”');
    expect((await titles(page)).join(' ')).toMatch(/law/i);
    await page.context().close();
  });

  it('puts what is not stated last in every order by a number', async () => {
    const { page } = await openFinder();
    for (const [order, fact] of [
      ['price', 'price'],
      ['credits', 'credit'],
      ['start', 'start'],
    ] as const) {
      await page.locator('[data-sort]').selectOption(order);
      expect(await page.locator(`[data-list] article`).first().locator(`[data-fact=${fact}]`).count(), order).toBe(1);
      await page.locator('[data-list] nav a[data-page]').nth(-2).click();
      expect(await page.locator(`[data-list] article`).last().locator(`[data-fact=${fact}]`).count(), order).toBe(0);
    }
    await page.context().close();
  });

  it('narrows by price and time beside the box, in the first screen of a phone', async () => {
    const { page } = await openFinder('', { viewport: { width: 360, height: 740 } });
    const price = page.locator('[data-quick=price]');
    const boxes = await page
      .locator('[data-quick]')
      .evaluateAll((list) => list.map((row) => row.getBoundingClientRect().bottom));
    expect(Math.max(...boxes)).toBeLessThan(740);
    await price.selectOption('500');
    await page.locator('[data-chips]', { hasText: 'up to £500' }).waitFor();
    expect(new URL(page.url()).search).toBe('?price=500');
    await price.selectOption('');
    await page.locator('[data-chips]').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('says so where the table cannot be fetched, and keeps the list', async () => {
    const { page } = await open('/about/');
    await page.route('**/finder/table.*.json', (route) => route.abort());
    await page.goto(`${inject('origin')}/courses/`);
    await page.locator('[data-notes] p').first().waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('could not be loaded');
    expect(await page.locator('[data-list] article').count()).toBe(20);
    await page.context().close();
  });

  it('still searches titles where the other words cannot be fetched', async () => {
    const { page } = await open('/about/');
    await page.route('**/finder/words.*.json', (route) => route.abort());
    await page.goto(`${inject('origin')}/courses/?q=python`);
    await ready(page);
    expect((await titles(page))[0]).toMatch(/python/i);
    await page.context().close();
  });

  it('shows in a folded facet first what would give something', async () => {
    const { page } = await openFinder('?country=NZ');
    const group = page.locator('[data-facet=provider]');
    await group.locator('summary').click();
    const counts = await group.locator('li:visible .count').allTextContents();
    expect(counts).toHaveLength(8);
    expect(counts.filter((number) => number !== '0').length).toBeGreaterThanOrEqual(5);
    await page.context().close();
  });

  it('corrects a mistyped word and says so', async () => {
    const { page } = await openFinder('?q=phython');
    expect(await page.locator('[data-notes]').textContent()).toContain('Showing results for “python”');
    expect(await count(page)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('says beside each value exactly how many courses choosing it gives', async () => {
    const { page } = await openFinder('?country=GB');
    const promised = await facetCount(page, 'type', 'microcredential');
    await choose(page, 'type', 'microcredential');
    expect(await count(page)).toBe(promised);
    expect(query(page)).toBe('?country=GB&type=microcredential');
    await page.context().close();
  });

  it('takes several values of a facet as alternatives', async () => {
    const { page } = await openFinder('?type=masters');
    const masters = await count(page);
    const others = await facetCount(page, 'type', 'microcredential');
    await choose(page, 'type', 'microcredential');
    expect(await count(page)).toBe(masters + others);
    await page.context().close();
  });

  it('shows free to study with a paid certificate where free is chosen, marked so', async () => {
    const { page } = await openFinder('?price=free&sort=price');
    expect(await page.locator('[data-chips]').textContent()).toContain('also free to study');
    const shown = await page.locator('[data-list] article').count();
    expect(shown).toBeGreaterThan(0);
    const marks = await page.locator('[data-slot=mark]:not([hidden])').count();
    const partly = await page.locator('[data-list] [data-fact=price] dd', { hasText: 'Free to study' }).count();
    expect(marks).toBe(partly);
    await page.context().close();
  });

  it('keeps every course in every order', async () => {
    const { page } = await openFinder();
    const all = await count(page);
    for (const order of await page
      .locator('[data-sort] option:not([disabled])')
      .evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).value))) {
      await page.locator('[data-sort]').selectOption(order);
      expect(await count(page), order).toBe(all);
    }
    await page.context().close();
  });

  it('renders in the browser the very cards that the server rendered', async () => {
    const plain = await open('/courses/', { javaScriptEnabled: false });
    // Attributes in one order, and without what only the running script sets.
    const bare = (page: Page) =>
      page.locator('[data-list] article').evaluateAll((cards) => {
        const write = (node: Node): string => {
          if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
          // The server leaves out what a card has no words for.
          if (node.matches('[data-slot][hidden]')) return '';
          const attributes = [...node.attributes]
            .filter(({ name }) => name !== 'aria-pressed')
            .map(({ name, value }) => `${name}=${value}`);
          return `<${node.localName} ${attributes.sort().join(' ')}>${[...node.childNodes].map(write).join('')}`;
        };
        return cards.map(write);
      });
    const server = await bare(plain.page);
    const { page } = await openFinder('?sort=stated&page=2');
    await page.locator('[data-page="1"]').first().click();
    expect(await bare(page)).toEqual(server);
    await plain.page.context().close();
    await page.context().close();
  });

  it('clears text and filters apart', async () => {
    const { page } = await openFinder('?q=data&type=masters&country=GB');
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    expect(query(page)).toBe('?q=data');
    await page.goBack();
    await page.getByRole('button', { name: 'Remove: “data”' }).click();
    expect(query(page)).toBe('?country=GB&type=masters');
    expect(await page.locator('[name=q]').inputValue()).toBe('');
    await page.getByRole('button', { name: /^Remove: .*United Kingdom/ }).click();
    expect(query(page)).toBe('?type=masters');
    await page.context().close();
  });

  it('comes back to each state and scroll position by back, forward and reload', async () => {
    const { page } = await openFinder();
    await choose(page, 'type', 'microcredential');
    const micro = await titles(page);
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    await page.locator('[data-page="2"]').first().click();
    expect(query(page)).toBe('?type=microcredential&page=2');
    const second = await titles(page);
    await page.goBack();
    expect(await titles(page)).toEqual(micro);
    await page.waitForFunction(() => scrollY > 1000);
    await page.goForward();
    expect(await titles(page)).toEqual(second);
    await page.reload();
    await ready(page);
    expect(await titles(page)).toEqual(second);
    await page.evaluate(() => {
      scrollTo(0, 900);
    });
    await page.locator('[data-list] article h3 a').nth(6).click();
    await page.waitForURL(/\/courses\/.+\/.+\//);
    await page.goBack();
    await ready(page);
    expect(await titles(page)).toEqual(second);
    await page.waitForFunction(() => scrollY > 400);
    await page.context().close();
  });

  it('pages twenty at a time and leaves the keyboard at the top of the new page', async () => {
    const { page } = await openFinder();
    expect(await page.locator('[data-list] article').count()).toBe(20);
    await page.locator('[data-page="2"]').first().focus();
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?page=2');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-list]'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
    await page.context().close();
  });

  it('says what to drop where nothing fits, and keeps its word', async () => {
    const { page } = await openFinder('?type=masters&hours=under-10');
    expect(await count(page)).toBe(0);
    const way = page.locator('[data-help] button').first();
    const promised = Number(/: ([\d,]+) course/.exec((await way.textContent()) ?? '')?.[1]);
    expect(await axe(page)).toEqual([]);
    await way.click();
    expect(await count(page)).toBe(promised);
    await page.context().close();
  });

  it('works by keyboard alone, and the focus stays where it was used', async () => {
    const { page } = await openFinder();
    await page.locator('[name=q]').focus();
    await page.keyboard.type('health');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?q=health');
    expect(await active(page)).toBe('q');
    for (let stop = 0; stop < 60 && (await active(page)) !== 'type'; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(query(page)).toMatch(/^\?q=health&type=/);
    expect(await active(page)).toBe('type');
    await page.context().close();
  });

  it('lets the keyboard go past the filters', async () => {
    const { page } = await openFinder('?q=nursing');
    // The words come after the table and list the courses anew.
    await page.waitForLoadState('networkidle');
    await page.locator('.box button').focus();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('link', { name: 'Go to the results' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
    expect(query(page)).toBe('?q=nursing');
    await page.context().close();
  });

  it('gives the answer once, when the words are there', async () => {
    const { page } = await openFinder();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/words\./, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('?q=nursing', page.url()).href);
    await page.locator('course-finder[aria-busy]').waitFor();
    expect(await page.locator('course-finder output[for]').textContent()).toBe('');
    letGo();
    await page.locator('course-finder output[for]', { hasText: '“nursing”' }).waitFor({ state: 'attached' });
    expect(await page.locator('course-finder output[for]').textContent()).toBe(
      await page.locator('course-finder [data-count]').textContent(),
    );
    expect(await page.title()).toContain('“nursing”');
    await page.context().close();
  });

  it('reads what a query chooses, shows it as chips, and takes it as words on request', async () => {
    const { page } = await openFinder(`?q=${encodeURIComponent('free online nursing not in Australia')}`);
    const chips = await page.locator('[data-chips] button').allTextContents();
    expect(chips.join('; ')).toMatch(/“nursing”.*Free.*not Australia.*Online/s);
    await page.locator('[data-chips] button', { hasText: 'as words' }).click();
    await page.waitForURL('**spelling=as-typed');
    expect(await page.locator('[data-chips] [data-remove]').count()).toBe(1);
    await page.goBack();
    await page.locator('[data-chips] button', { hasText: 'not Australia' }).click();
    await page.waitForURL(/q=nursing/);
    expect(new URL(page.url()).searchParams.get('country')).toBeNull();
    await page.context().close();
  });

  it('says of a right word that no course has it, with the subject and where else to look', async () => {
    const { page } = await openFinder('?q=massage');
    expect(await page.locator('[data-help] h3').textContent()).toBe('Nothing here teaches “massage”');
    expect(await page.locator('[data-help] a').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Health and care: \d+ courses$/), 'by country']),
    );
    await page.context().close();
  });

  it('leads by keyboard alone from words to two courses side by side', async () => {
    const { page } = await openFinder();
    const tabTo = async (selector: string) => {
      for (let stop = 0; stop < 200; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`The keyboard does not come to ${selector}`);
    };
    await page.locator('[name=q]').focus();
    await page.keyboard.type('cyber');
    await page.waitForFunction(() => location.search === '?q=cyber');
    for (const key of ['Space', 'Enter']) {
      await tabTo('article [data-action=compare]');
      await page.keyboard.press(key);
    }
    await tabTo('.compare-bar a.button');
    await page.keyboard.press('Enter');
    await page.locator('thead th').nth(2).waitFor();
    await tabTo('thead button');
    await page.keyboard.press('Enter');
    expect(await page.locator('thead th').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.matches('thead button'))).toBe(true);
    await page.goBack();
    await page.locator('thead th').nth(2).waitFor();
    await page.context().close();
  });

  it('unfolds a long facet and searches in it', async () => {
    const { page } = await openFinder();
    const group = page.locator('[data-facet=provider]');
    await group.locator('summary').click();
    const visible = () => group.locator('li:visible').count();
    expect(await visible()).toBe(8);
    await group.locator('[data-more]').click();
    expect(await visible()).toBeGreaterThan(50);
    await group.locator('[data-find]').fill('open');
    expect(await group.locator('li:visible').first().textContent()).toMatch(/open/i);
    expect(query(page)).toBe('');
    await page.context().close();
  });
});

describe('the finder in a window of 320 pixels', () => {
  const viewport = { width: 320, height: 640 };

  it('has its filters in a dialog that says how many courses it would show', async () => {
    const { page } = await openFinder('', { viewport });
    expect(await overflow(page)).toEqual([]);
    const opener = page.locator('[data-open]');
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    expect(await dialog.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await choose(page, 'type', 'masters');
    const show = dialog.locator('[data-show]');
    expect(await show.textContent()).toBe(`Show ${await count(page)} courses`);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await show.click();
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-open'))).toBe(true);
    expect(await opener.textContent()).toContain('(1)');
    await opener.click();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('an address that makes no sense', () => {
  const many = Array.from({ length: 300 }, (_, index) => `provider=nobody-${index}`).join('&');
  it.each([
    ['an unknown filter', '?colour=red', 'There is no filter “colour”'],
    ['an unknown value', '?type=unicorn&type=masters', '“unicorn”'],
    ['a contradiction', '?sort=price&sort=title&page=0', '“title”'],
    ['300 values', `?${many}`, 'and 297 more'],
    ['broken percent-encoding', '?country=%E0%A4%A&q=%', 'Some of this address was ignored'],
    ['markup', '?type=<img src=x onerror=alert(1)>&q=<img src=x onerror=alert(1)>', '<img'],
    ['a page past the end', '?page=9999', 'this is the last'],
  ])('with %s gives the nearest sensible state and says what was ignored', async (_, address, note) => {
    const { page, trouble } = await openFinder(address);
    expect(await page.locator('[data-notes]').textContent()).toContain(note);
    expect(await page.locator('course-finder img').count()).toBe(0);
    expect(trouble.console).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what the finder costs', () => {
  it('opens with one request beyond the page, and typing adds what reads words and those of their letter', async () => {
    const { page, trouble } = await openFinder();
    const data = () => trouble.requests.filter((path) => path.endsWith('.json'));
    expect(data()).toHaveLength(1);
    await choose(page, 'type', 'masters');
    expect(data()).toHaveLength(1);
    await page.locator('[name=q]').pressSequentially('data');
    await page.waitForFunction(() =>
      document.querySelector('course-finder [data-count]')?.textContent.includes('“data”'),
    );
    expect(data()).toHaveLength(3);
    await page.context().close();
  });
});

describe('the finder without JavaScript', () => {
  it('is the complete list with a way to every list page', async () => {
    const { page } = await open('/courses/', { javaScriptEnabled: false });
    expect(await page.locator('[data-list] article').count()).toBe(20);
    expect(await page.locator('[name=q]').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Next', exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.ways a').count()).toBeGreaterThan(30);
    await page.context().close();
  });
});
