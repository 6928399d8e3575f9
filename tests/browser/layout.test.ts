/** Where things stand on the page as it comes, as one goes through it by keyboard, and in forced colours. */
import { describe, expect, it } from 'vitest';
import { open } from '../support/browser.ts';
import { layoutFaults } from '../support/layout.ts';
import { templates } from '../support/templates.ts';

describe('the look at the layout of a page', () => {
  it('finds a text over another, one that is cut, a page that scrolls sideways and a line that is too long', async () => {
    const { page } = await open('about:blank', {}, '');
    await page.setContent(`<!doctype html><style>body { margin: 0; font: 16px/1.5 monospace }</style><main>
      <div style="position: relative; height: 60px"><p style="position: absolute; margin: 0">Under this text</p>
      <p style="position: absolute; margin: 0">Over that text</p></div>
      <p style="overflow: hidden; white-space: nowrap; width: 60px">Cut before its end</p>
      <p style="width: 1000px">${'word '.repeat(60)}</p></main>`);
    const { boxes, lines } = await layoutFaults(page);
    await page.context().close();
    const said = boxes.join('\n');
    expect(said).toContain('at 360 pixels with text of 16: is 1000 wide');
    expect(said).toContain('Under this text');
    expect(said).toContain('Cut before its end');
    expect(lines.join('\n')).toMatch(/at 1280 pixels with text of 16:.*word/);
  });
});

describe('running text', () => {
  it('never begins a line with the mark that ends a sentence', async () => {
    const found: string[] = [];
    for (const width of [360, 768, 1280]) {
      const { page } = await open(templates.guide, { viewport: { width, height: 900 } });
      found.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll('button[popovertarget]')].flatMap((button) => {
            let next = button.nextSibling;
            while (next && !/\S/.test((next.textContent ?? '').replace('\u2060', '').trim() || ''))
              next = next.nextSibling;
            while (next instanceof HTMLElement && next.hasAttribute('popover')) next = next.nextSibling;
            if (!next || !/^[.,;:)?!]/.test(next.textContent ?? '')) return [];
            const range = document.createRange();
            range.setStart(next, 0);
            range.setEnd(next, 1);
            const own = [...button.getClientRects()].at(-1);
            return own && range.getBoundingClientRect().top > own.bottom - 4 ? [button.textContent] : [];
          }),
        )),
      );
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

describe('text alone that is twice as large', () => {
  it.each([templates.course, templates.guide, templates.glossary, templates.courses])(
    'leaves no column too narrow for its words on %s',
    async (path) => {
      const { page } = await open(path);
      // As browsers that enlarge nothing but text: the window is as wide as it was for every rule on its width.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const narrow = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(p, li, dt, dd, h2, h3, label)')]
          .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg, [popover]'))
          .filter(({ textContent }) => textContent.trim().length > 40)
          .filter((element) => element.clientWidth > 0 && element.clientWidth < 200)
          .map((element) => `${element.clientWidth}: ${element.textContent.trim().slice(0, 40)}`),
      );
      expect(narrow).toEqual([]);
      await page.context().close();
    },
  );
});

describe('what the keyboard reaches', () => {
  it.each([
    [1280, 900],
    [320, 256],
  ])('is not hidden by the bar at the foot of a window of %i by %i', async (width, height) => {
    const { page } = await open(templates.courses, { viewport: { width, height } });
    await page.evaluate(() => {
      const ids = [...document.querySelectorAll<HTMLElement>('course-actions')].flatMap(
        ({ dataset }) => dataset['id'] ?? [],
      );
      localStorage.setItem('compare', ids.slice(0, 2).join(' '));
    });
    await page.reload({ waitUntil: 'load' });
    const found: string[] = [];
    for (let stop = 0; stop < 45; stop += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { left, top, width: wide, height: high } = focused.getBoundingClientRect();
        const points = [0.2, 0.5, 0.8].map((part) => document.elementFromPoint(left + wide * part, top + high / 2));
        const isThere = points.some((point) => point !== null && (focused.contains(point) || point.contains(focused)));
        return isThere ? undefined : focused.outerHTML.slice(0, 100);
      });
      if (hidden) found.push(hidden);
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});

describe('while a page comes', () => {
  it.each(['/', '/compare/'])('nothing on %s moves that is there already', async (path) => {
    const { page } = await open('/404.html', { viewport: { width: 360, height: 740 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0);
        const before = Number(document.documentElement.dataset['moved'] ?? 0);
        document.documentElement.dataset['moved'] = String(before + moved);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    const moved = await page.locator('html').getAttribute('data-moved');
    // Type that comes later than its stand-in may differ from it by a hair.
    expect(Number(moved ?? 0)).toBeLessThan(0.01);
    await page.context().close();
  });
});

describe('in forced colours', () => {
  it('what is chosen looks other than what is not', async () => {
    const { page } = await open(templates.guides, { forcedColors: 'active' });
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('header nav a')].map((link) => {
        const style = getComputedStyle(link);
        return { isCurrent: link.hasAttribute('aria-current'), look: [style.backgroundColor, style.color].join(' ') };
      }),
    );
    const current = looks.filter(({ isCurrent }) => isCurrent).map(({ look }) => look);
    const others = new Set(looks.filter(({ isCurrent }) => !isCurrent).map(({ look }) => look));
    expect(current).toHaveLength(1);
    expect(others.has(current[0] ?? '')).toBe(false);
    await page.context().close();
  });
});
