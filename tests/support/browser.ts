/** Pages of the served site in a real browser: one browser for all test files, a context of its own for each page. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let browser: Promise<Browser> | undefined;

/** What went wrong on a page while it was open. */
export interface Trouble {
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly console: string[];
  /** Requests to anywhere but the site. */
  readonly foreign: string[];
  /** Every request, by path. */
  readonly requests: string[];
}

/** What Playwright itself says where a page would start a worker. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/** Opens a path of the site in a fresh context. Close it with `page.context().close()`, or let `afterAll` close all. */
export const open = async (
  path: string,
  options: BrowserContextOptions = {},
  origin = inject('origin'),
): Promise<{ page: Page; trouble: Trouble }> => {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 900 },
    // A worker would stand between pages and what a test does with their requests; offline.test.ts looks at it.
    serviceWorkers: 'block',
    ...options,
  });
  // On a busy machine what comes late is no fault.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const trouble: Trouble = { console: [], foreign: [], requests: [] };
  page.on('console', (message) => {
    if (message.text() === blockedWorker) return;
    if (message.type() === 'error' || message.type() === 'warning') trouble.console.push(message.text());
  });
  page.on('pageerror', (error) => trouble.console.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(origin)) trouble.requests.push(url.slice(origin.length));
    else if (!/^(?:data|blob|about):/.test(url)) trouble.foreign.push(url);
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, trouble };
};

/** Waits until the search dialog shows all of the answer to what is in its box, and not to what had been typed before. */
export const answerInDialog = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const dialog = document.querySelector('search-dialog dialog[open]');
    const typed = dialog?.querySelector('input')?.value;
    const shown = dialog?.querySelector<HTMLAnchorElement>('a.more')?.search;
    return !dialog?.hasAttribute('aria-busy') && new URLSearchParams(shown).get('q') === typed;
  });
};

/** What is in a file that a page gave to keep. */
export const contentOf = async (download: Download): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What of axe looks at colours: all that another colour scheme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Violations of WCAG 2.2 AA and best practice on the page as it stands, one line each.
 * @param rules what to look for, where not everything
 */
export const axe = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  // A script element would be blocked by the page's own security policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    const { violations } = await (
      window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    ).axe.run({
      runOnly: only
        ? { type: 'rule', values: only }
        : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    interface Violation {
      id: string;
      help: string;
      nodes: { target: string[]; failureSummary: string }[];
    }
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 4)
          .join('; ')})`,
    );
  }, rules);
};

/**
 * Takes from long lists and tables what only repeats: a page that has one fault in each of 400 rows is wrong in the
 * first of them too, and axe takes seconds for the others.
 */
export const thinLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
      for (const item of [...list.children].slice(24)) item.remove();
  });

/** Elements that stick out of the window sideways. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > window.innerWidth
      ? [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .slice(0, 5)
          .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      : [],
  );
