import chromiumPackage from '@sparticuz/chromium';
import { preview } from 'astro';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at the end. */
    origin: string;
    /** Where the browser takes orders. */
    browser: string;
  }
}

/** A Chromium: on Linux out of the npm package @sparticuz/chromium, elsewhere an installed Chrome. */
const startBrowser = async (): Promise<BrowserServer> =>
  process.platform === 'linux'
    ? chromium.launchServer({
        executablePath: await chromiumPackage.executablePath(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      })
    : chromium.launchServer({ channel: 'chrome' });

/** Serves `dist` on a free port and starts the browser, for the length of a run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await preview({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  project.provide('origin', `http://127.0.0.1:${server.port}`);
  const browser = await startBrowser();
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
};
