/** Where things stand on the page: nothing lies over anything, nothing is cut, and no line is too long to read. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

/**
 * What is wrong with the boxes of a page, one line each.
 * @param isWhole whether of the whole page, or only of what is in the window as it is scrolled now
 */
const faults = (page: Page, isWhole: boolean): Promise<string[]> =>
  page.evaluate((whole) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (whole && root.scrollWidth > innerWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('[role="region"]'),
      );
      found.push(
        `is ${root.scrollWidth} wide: ${wide
          .slice(0, 3)
          .map((element) => element.outerHTML.slice(0, 80))
          .join(' | ')}`,
      );
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      // Words for those who do not see the page.
      getComputedStyle(element).clipPath === 'none' &&
      !element.closest('.visually-hidden, svg, .skip, [role="region"], .compare-bar, [popover]');
    interface Line {
      left: number;
      right: number;
      top: number;
      bottom: number;
      text: string;
      owner: Element;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!owner || !text) continue;
      if (!whole) {
        const { top, bottom } = owner.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) continue;
      }
      if (!isSeen(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        // Lines of type are taller than their letters.
        const isUpright = getComputedStyle(owner).writingMode === 'horizontal-tb';
        const [leadX, leadY] = isUpright ? [0, height * 0.22] : [width * 0.22, 0];
        if (width > 2)
          lines.push({
            left: left + leadX,
            right: right - leadX,
            top: top + leadY,
            bottom: bottom - leadY,
            text,
            owner,
          });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    lines.forEach((a, index) => {
      for (const b of lines.slice(index + 1)) {
        if (b.top >= a.bottom) break;
        if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2)
          found.push(`“${a.text.slice(0, 30)}” lies over “${b.text.slice(0, 30)}”`);
      }
    });
    // Words of usual length that a line of headings was too short for.
    for (const heading of whole ? document.querySelectorAll('h1, h2, h3, h4, .lead') : []) {
      if (!isSeen(heading)) continue;
      const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,14}(?!\p{L})/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(`breaks the word “${word}” of “${heading.textContent.trim().slice(0, 40)}”`);
        }
    }
    // At large text an example is a help that may be cut; its box grows with the window alone.
    const isUsualText = parseFloat(getComputedStyle(root).fontSize) === 16;
    const pen = document.createElement('canvas').getContext('2d');
    for (const box of whole && isUsualText ? document.querySelectorAll<HTMLInputElement>('input[placeholder]') : []) {
      const style = getComputedStyle(box);
      if (!pen || !isSeen(box) || box.clientWidth === 0) continue;
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(box.placeholder).width > room + 1) found.push(`cuts the example “${box.placeholder}”`);
    }
    const head = document.querySelector('.site-header');
    if (whole && head && head.clientHeight > innerHeight / 4) found.push(`has a head of ${head.clientHeight} pixels`);
    for (const element of whole ? document.querySelectorAll<HTMLElement>('body *') : []) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isClip = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!isClip || !isSeen(element) || !element.textContent.trim()) continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        found.push(`cuts “${element.textContent.trim().slice(0, 40)}”`);
    }
    return [...new Set(found)];
  }, isWhole);

/** All faults of a page, looked at from its head to its foot. */
const faultsAlong = async (page: Page): Promise<string[]> => {
  const found = new Set<string>();
  for (const part of [0, 0.3, 0.6, 0.8, 1]) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
    for (const fault of await faults(page, part === 0)) found.add(fault);
  }
  return [...found];
};

const sizes = [
  [360, 16],
  [768, 16],
  [1280, 16],
  [1920, 16],
  [360, 32],
  [1280, 32],
] as const;

/** Lines of running text that are too long to read, one line each. */
const longLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, li, dd, figcaption)')].flatMap((element) => {
      if (!element.checkVisibility() || element.closest('.visually-hidden, [popover], [role="region"]')) return [];
      // A block of running text: nothing within it stands on lines of its own.
      if ([...element.children].some((child) => !/^inline/.test(getComputedStyle(child).display))) return [];
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Map<number, { left: number; right: number }>();
      for (const { top, bottom, left, right } of range.getClientRects()) {
        const key = [...lines.keys()].find((middle) => middle > top && middle < bottom) ?? (top + bottom) / 2;
        const line = lines.get(key) ?? { left, right };
        lines.set(key, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
      }
      if (lines.size < 3) return [];
      const widths = [...lines.values()].map(({ left, right }) => right - left);
      const all = widths.reduce((sum, width) => sum + width, 0);
      const longest = (text.length * Math.max(...widths)) / all;
      return Math.round(longest) > 75 ? [`${Math.round(longest)}: ${text.slice(0, 60)}`] : [];
    }),
  );

describe.each(Object.entries(templates))('the template %s', (_, path) => {
  const seen = { faults: [''], long: [''] };

  // One page is looked at in every size: opening it costs more than the looks.
  beforeAll(async () => {
    seen.faults = [];
    seen.long = [];
    const { page } = await open(path, { viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    for (const [width, size] of sizes) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
      await page.setViewportSize({ width, height: 800 });
      const at = `at ${width} pixels with text of ${size}:`;
      seen.faults.push(...(await faultsAlong(page)).map((fault) => `${at} ${fault}`));
      if (width >= 1280 && size === 16) seen.long.push(...(await longLines(page)).map((line) => `${at} ${line}`));
    }
    await page.context().close();
  });

  it('has no text over another, cuts none and is no wider than its window, at any size', () => {
    expect(seen.faults).toEqual([]);
  });

  it('has about 75 characters a line of running text at most', () => {
    expect(seen.long).toEqual([]);
  });
});

describe('running text', () => {
  it('never begins a line with the mark that ends a sentence', { timeout: 300_000 }, async () => {
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

describe('what the keyboard reaches', () => {
  it.each([
    [1280, 900],
    [320, 256],
  ])('is not hidden by the bar at the foot of a window of %i by %i', { timeout: 200_000 }, async (width, height) => {
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
