import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jsonFile } from '#domain/shortlist-exchange.ts';
import { contentOf, open } from '../support/browser.ts';
import { undressed } from '../support/layout.ts';

const script = '<script>window.hacked=1</script>';
const image = '<img src=x onerror=window.hacked=1>';
const many = (pair: string, count: number) => Array.from({ length: count }, (_, at) => `${pair}${at}`).join('&');

/** Queries of an address that no page of the site writes. */
const oddQueries = [
  '?',
  '?&&&===',
  '?q',
  '?q=',
  '?q=%20%20%09',
  '?q=%',
  '?q=%E0%A4%A',
  '?q=%00%01%7F',
  '?q=%F0%9F%98%80%F0%9F%98%80',
  '?q=%ED%A0%80',
  `?q=${'x'.repeat(5000)}`,
  `?q=${'data%20'.repeat(800)}`,
  `?q=${encodeURIComponent(script)}`,
  `?q=${encodeURIComponent(image)}`,
  '?q=__proto__&q=constructor&q=toString',
  '?q=.*%2B%3F%5E%24%7B%7D()%7C%5B%5D%5C',
  '?q=%E2%80%AEnohtyp',
  '?q=c%2B%2B',
  '?q=%27%20OR%201%3D1%20--',
  '?Q=data&TYPE=masters',
  '?type=',
  '?type=masters&type=masters&type=masters',
  '?type[]=masters&type[0]=masters',
  '?type=masters,microcredential',
  '?type=MASTERS',
  '?type=masters%20',
  '?__proto__=1&constructor=2&hasOwnProperty=3',
  '?type=__proto__&country=constructor',
  `?country=${encodeURIComponent(image)}`,
  `?${encodeURIComponent(image)}=1`,
  `?${many('provider=nobody-', 300)}`,
  `?${many('colour', 300)}`,
  '?country=GB&country=XX&country=US&country=ZZ',
  '?price=free&price=over-2000',
  '?stated=not-stated',
  '?sort=',
  '?sort=__proto__',
  '?sort=relevance',
  '?sort=price&sort=title&sort=nonsense',
  '?page=0',
  '?page=-1',
  '?page=1e9',
  '?page=999999',
  '?page=9999999999999999999999',
  '?page=NaN&page=2',
  '?page=1.5',
  '?page=%D9%A3',
  '?c=open-university/cyber-security',
  '?utm_source=x&fbclid=y',
];

/** Queries with names that fit on a line. */
const named = (queries: readonly string[]) => queries.map((query) => [query.slice(0, 50), query] as const);

const sound = async (page: Page, trouble: { console: string[]; foreign: string[] }) => ({
  console: trouble.console.filter((text) => !text.startsWith('Transition was aborted')),
  foreign: trouble.foreign,
  hacked: await page.evaluate(() => 'hacked' in window),
  images: await page.locator('main img, main script:not([src])').count(),
});
const unharmed = { console: [], foreign: [], hacked: false, images: 0 };

describe('an odd address', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open('/about/');
  });
  afterAll(async () => {
    await opened.page.context().close();
  });
  /** The one page of these tests at an address: nothing that it keeps has a say in what an address means. */
  const goTo = async (path: string) => {
    opened.trouble.console.length = 0;
    opened.trouble.foreign.length = 0;
    await opened.page.goto(inject('origin') + path, { waitUntil: 'load' });
    return opened;
  };

  it.each(named(oddQueries))('of the finder gives a sensible state: %s', async (_, query) => {
    const { page, trouble } = await goTo(`/courses/${query.slice(0, 7000)}`);
    await page.locator('course-finder[data-ready]').waitFor();
    const count = Number.parseInt((await page.locator('course-finder [data-count]').textContent()) ?? '', 10);
    const shown = await page.locator('[data-list] article').count();
    const [fitting, near, open] = await Promise.all(
      ['> ul', '[data-near]', '[data-silent]'].map((part) => page.locator(`[data-list] ${part} article`).count()),
    );
    // The number is that of the courses that fit; those near to it stand apart, below a number of their own.
    expect(count).toBeGreaterThanOrEqual(fitting ?? 0);
    expect((fitting ?? 0) + (near ?? 0) + (open ?? 0)).toBe(shown);
    expect(await page.locator('[data-near]').isVisible()).toBe(Boolean(near));
    if (near) {
      const apart = Number.parseInt((await page.locator('[data-near] > h3').textContent()) ?? '', 10);
      expect(apart).toBeGreaterThanOrEqual(near);
    }
    // Whatever it is, there are courses or a way out.
    expect(shown > 0 || (await page.locator('[data-help] button').count()) > 0).toBe(true);
    expect(await sound(page, trouble)).toEqual(unharmed);
  });

  const oddComparisons = [
    '?c',
    '?c=',
    '?c=a',
    '?c=a/b/c',
    '?c=../../etc/passwd',
    '?c=..%2F..%2Fx/y',
    '?c=__proto__/constructor',
    '?c=constructor/prototype',
    `?c=${encodeURIComponent(image)}`,
    `?${many('c=nobody/course-', 300)}`,
    '?c=open-university/cyber-security&c=open-university/cyber-security',
    '?c=OPEN-UNIVERSITY/CYBER-SECURITY',
    `?c=${'a'.repeat(3000)}/b`,
    '?c=%E0%A4%A',
  ];
  it.each(named(oddComparisons))('of the comparison gives a sensible state: %s', async (_, query) => {
    const { page, trouble } = await goTo(`/compare/${query}`);
    await page.waitForLoadState('networkidle');
    const columns = (await page.locator('thead th').count()) - 1;
    expect(columns).toBeLessThanOrEqual(4);
    expect(await page.locator('[data-empty]').isVisible()).toBe(columns === 0);
    expect(await sound(page, trouble)).toEqual(unharmed);
  });

  const oddLists = ['?c', '?c=x', `?c=${encodeURIComponent(image)}`, '?c=__proto__/x', `?${many('c=nobody/c', 300)}`];
  it.each(named(oddLists))('of the shortlist gives a sensible state: %s', async (_, query) => {
    const { page, trouble } = await goTo(`/shortlist/${query}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await sound(page, trouble)).toEqual(unharmed);
  });
});

const course = { id: 'open-university/cyber-security', title: 'Cyber Security', provider: 'OU', note: 'mine' };
const stored = JSON.stringify({ version: 1, courses: [course] });

describe('a file that is no shortlist', () => {
  it('leaves the present list as it was, and says why', async () => {
    const { page, trouble } = await open('/shortlist/');
    await page.evaluate((text) => localStorage.setItem('shortlist', text), stored);
    await page.reload();
    await page.waitForLoadState('networkidle');
    const texts = [
      '',
      ' ',
      '\0\0\0',
      'null',
      '[]',
      '{}',
      '{"kind":"shortlist"}',
      '{"kind":"shortlist","version":1}',
      '{"kind":"shortlist","version":1,"courses":{}}',
      '{"kind":"shortlist","version":1,"courses":[]}',
      '{"kind":"shortlist","version":1,"courses":[null,1,"x",[],{}]}',
      '{"kind":"shortlist","version":"1","courses":[]}',
      '{"kind":"shortlist","version":99,"courses":[]}',
      '{"__proto__":{"kind":"shortlist"},"version":1,"courses":[]}',
      '{"kind":"shortlist","version":1,"courses":[{"id":"../x"}]}',
      `{"kind":"shortlist","version":1,"courses":[{"id":"${image.replaceAll('"', '')}"}]}`,
      '{"kind":"shortlist","version":1,"courses":[',
      '['.repeat(50_000),
      `{"a":${'{"a":'.repeat(20_000)}1`,
      'id,title\n',
      'id\n"unclosed',
      'title,provider\nA,B',
      'id,title\n=cmd|calc,x',
      '<html><script>window.hacked=1</script></html>',
      'PK\u0003\u0004',
    ];
    for (const text of texts) {
      await page.evaluate(() => document.querySelector('[data-notes]')?.replaceChildren());
      await page
        .locator('[data-import]')
        .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      const note = page.locator('[data-notes]', { hasText: 'Your list is as it was' });
      await note.waitFor().catch(() => {
        throw new Error(`Nothing was said of ${text.slice(0, 60)}`);
      });
      expect(await page.evaluate(() => localStorage.getItem('shortlist'))).toBe(stored);
    }
    expect(await sound(page, trouble)).toEqual(unharmed);
    await page.context().close();
  });

  it('is taken for what it is where its texts are markup', async () => {
    const { page, trouble } = await open('/shortlist/');
    await page.waitForLoadState('networkidle');
    const list = [{ id: 'gone/course', title: image, provider: script, note: image }];
    await page
      .locator('[data-import]')
      .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(jsonFile(list)) });
    await page.locator('course-shortlist ol li').waitFor();
    expect(await page.locator('[data-note]').inputValue()).toBe(image);
    expect((await page.locator('course-shortlist h3').textContent())?.trim()).toBe(image);
    expect(await sound(page, trouble)).toEqual(unharmed);
    await page.context().close();
  });
});

describe('a shortlist in the browser that cannot be read', () => {
  it('is told, can be kept as a file, and is forgotten on request alone', async () => {
    const { page, trouble } = await open('/404.html');
    await page.evaluate(() => localStorage.setItem('shortlist', '{cut'));
    await page.goto(`${inject('origin')}/shortlist/`);
    const get = page.getByRole('button', { name: 'Download what was stored' });
    await get.waitFor();
    expect(await undressed(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), get.click()]);
    expect((await contentOf(file)).toString()).toBe('{cut');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await get.waitFor({ state: 'detached' });
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await get.count()).toBe(0);
    expect(await sound(page, trouble)).toEqual(unharmed);
    await page.context().close();
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    '/courses/',
    '/shortlist/',
    '/compare/?c=open-university/cyber-security',
    '/courses/open-university/cyber-security/',
  ])('shows %s all the same', async (path) => {
    const { page, trouble } = await open('/about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(inject('origin') + path);
    await page.waitForLoadState('networkidle');
    const save = page.locator('[data-action=save]:visible').first();
    if (await save.count()) {
      await save.click();
      expect(await page.locator('.compare-bar').textContent()).toContain('storage is full or blocked');
      expect(await save.getAttribute('aria-pressed')).toBe('false');
    }
    if (path === '/shortlist/')
      expect(await page.locator('[data-notes]').textContent()).toContain('nothing can be saved here');
    if (path.startsWith('/compare/')) expect(await page.locator('thead th').count()).toBe(2);
    expect(await sound(page, trouble)).toEqual(unharmed);
    await page.context().close();
  });

  it('loses no note that was written while it was full', async () => {
    const { page, trouble } = await open('/shortlist/');
    await page.evaluate((text) => localStorage.setItem('shortlist', text), stored);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      Object.assign(window, { keep: Storage.prototype.setItem.bind(localStorage) });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('[data-note]').fill('a long thought');
    await page.locator('[data-heading]').click();
    expect(await page.locator('[data-notes]').textContent()).toContain('full or blocked');
    expect(await page.locator('[data-note]').inputValue()).toBe('a long thought');
    await page.evaluate(() => {
      Storage.prototype.setItem = (window as unknown as { keep: Storage['setItem'] }).keep;
    });
    await page.locator('[data-note]').press('End');
    await page.keyboard.type('!');
    await page.waitForFunction(() => localStorage.getItem('shortlist')?.includes('a long thought!'));
    expect(await sound(page, trouble)).toEqual(unharmed);
    await page.context().close();
  });

  it.each(['nonsense', '{"version":9}', '[]', '0', '{"version":1,"courses":7}', 'null', '"x"'])(
    'or holds nonsense keeps it aside: %s',
    async (text) => {
      const { page, trouble } = await open('/shortlist/');
      await page.evaluate((value) => {
        localStorage.setItem('shortlist', value);
        localStorage.setItem('compare', value);
      }, text);
      await page.goto(`${inject('origin')}/courses/`);
      await page.locator('course-finder[data-ready]').waitFor();
      await page.locator('[data-list] [data-action=save]').first().click();
      await page.locator('[data-list] [data-action=compare]').first().click();
      await page.goto(`${inject('origin')}/shortlist/`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('course-shortlist ol li').count()).toBe(1);
      expect(await page.evaluate(() => localStorage.getItem('shortlist-unread'))).toBe(text);
      expect(await page.locator('[data-notes]').textContent()).toContain('could not be read');
      expect(await sound(page, trouble)).toEqual(unharmed);
      await page.context().close();
    },
  );
});
