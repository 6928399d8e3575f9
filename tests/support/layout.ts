/** Where things stand on a page: what lies over something, what is cut, and which lines are too long to read. */
import type { Page } from 'playwright-core';

/**
 * What is wrong with the boxes of a page, one line each.
 * @param isWhole whether of the whole page, or only of what is in the window as it is scrolled now
 */
const faultsInView = (page: Page, isWhole: boolean): Promise<string[]> =>
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

/** Whether anything on the page stays where it is, or stops, while the rest scrolls: only that can come to lie over something. */
const hasWhatStays = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].some(
      (element) => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position) && element.checkVisibility(),
    ),
  );

/** Buttons and boxes that look as the browser makes them, not as the site does, one line each. */
export const undressed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type="range"], [type="file"]), textarea')]
      .filter((element) => element.checkVisibility() && /outset|inset/.test(getComputedStyle(element).borderStyle))
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** All faults of a page, looked at from its head to its foot where scrolling can change what lies over what. */
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => scrollTo(0, 0));
  const found = new Set(await faultsInView(page, true));
  for (const part of (await hasWhatStays(page)) ? [0.3, 0.6, 0.8, 1] : []) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
    for (const fault of await faultsInView(page, false)) found.add(fault);
  }
  return [...found];
};

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

/** Widths of the window, and sizes of the text as the reader set it, in pixels. */
const sizes = [
  [360, 16],
  [768, 16],
  [1280, 16],
  [1920, 16],
  [360, 32],
  [1280, 32],
] as const;

/** What is wrong with the layout of a page in every size, one line each. The page is left in the last size. */
export const layoutFaults = async (page: Page): Promise<{ boxes: string[]; lines: string[] }> => {
  const seen: { boxes: string[]; lines: string[] } = { boxes: [], lines: [] };
  const session = await page.context().newCDPSession(page);
  for (const [width, size] of sizes) {
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    await page.setViewportSize({ width, height: 800 });
    const at = `at ${width} pixels with text of ${size}:`;
    seen.boxes.push(...(await faults(page)).map((fault) => `${at} ${fault}`));
    if (width >= 1280 && size === 16) seen.lines.push(...(await longLines(page)).map((line) => `${at} ${line}`));
  }
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  return seen;
};
