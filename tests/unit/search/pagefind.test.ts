/** What is said where the texts of pages cannot be had: a stand-in for Pagefind fails in each way in which it can. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../../support/make-content.ts';

/** What the stand-in is told to do, and what was asked of it. */
const stub = {
  options: [] as unknown[],
  inits: 0,
  search: (term: string): Promise<unknown> => Promise.resolve({ term }),
};
const loads: { name: string; responseStatus?: number }[] = [];
let entry: () => Promise<{ ok: boolean }>;
const asked: string[] = [];

beforeEach(() => {
  vi.resetModules();
  stub.options = [];
  stub.inits = 0;
  stub.search = (term) => Promise.resolve({ term });
  loads.length = 0;
  asked.length = 0;
  entry = () => Promise.resolve({ ok: true });
  const root = makeFolder({});
  mkdirSync(join(root, 'guide/pagefind'), { recursive: true });
  writeFileSync(
    join(root, 'guide/pagefind/pagefind.js'),
    `const stub = globalThis.pagefindStub;
     export const options = async (given) => { stub.options.push(given); };
     export const init = async () => { stub.inits += 1; };
     export const search = (term) => stub.search(term);`,
  );
  vi.stubGlobal('pagefindStub', stub);
  vi.stubGlobal('location', { href: `${pathToFileURL(root).href}/guide/search/` });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return entry();
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe() {
        // What is taken is read when it is asked for.
      }
      takeRecords() {
        return loads.splice(0);
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const base = () => new URL(location.href).pathname.replace(/search\/$/, '');
const load = async () => (await import('#search/pagefind.ts')).loadPagefind(base());
const folder = () => new URL(`${base()}pagefind/`, location.href).href;

describe('the texts of pages', () => {
  it('are loaded once, from below the base, and set up before they are asked', async () => {
    const { loadPagefind } = await import('#search/pagefind.ts');
    const [first, second] = await Promise.all([loadPagefind(base()), loadPagefind(base())]);
    expect(second).toBe(first);
    expect(stub).toMatchObject({
      inits: 1,
      options: [{ noWorker: true, excerptLength: 26, baseUrl: base(), metaCacheTag: 'entry' }],
    });
    expect(asked).toEqual([`${folder()}pagefind-entry.json?ts=entry`]);
    expect(await first.search('word')).toEqual({ term: 'word' });
  });

  it.each([
    ['is not there', () => Promise.resolve({ ok: false })],
    ['cannot be fetched', () => Promise.reject(new Error('offline'))],
  ])('cannot be had where their entry %s, and are asked for again', async (_, answer) => {
    const { loadPagefind } = await import('#search/pagefind.ts');
    entry = answer;
    await expect(loadPagefind(base())).rejects.toMatchObject({ name: 'LoadError' });
    entry = () => Promise.resolve({ ok: true });
    await expect(loadPagefind(base())).resolves.toBeDefined();
    expect(asked).toHaveLength(2);
  });

  it('cannot be had where their program cannot be loaded', async () => {
    vi.stubGlobal('location', { href: 'file:///no/such/folder/search/' });
    await expect(load()).rejects.toMatchObject({ name: 'LoadError' });
  });

  it('are given up where they take longer than fifteen seconds', async () => {
    vi.useFakeTimers();
    entry = () => new Promise(() => undefined);
    const { loadPagefind } = await import('#search/pagefind.ts');
    const outcome = vi.fn();
    void loadPagefind(base()).catch(outcome);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledOnce();
    expect(outcome.mock.calls[0]?.[0]).toMatchObject({ cause: 'it took too long' });
  });
});

describe('an answer', () => {
  it.each([
    ['was not there', 404],
    ['could not be answered', 500],
    ['was refused', 400],
    ['did not come', 0],
  ])('is no answer where a part of the index %s', async (_, responseStatus) => {
    const pagefind = await load();
    loads.push({ name: `${folder()}index/en.pf_index`, responseStatus });
    await expect(pagefind.search('word')).rejects.toMatchObject({ name: 'LoadError' });
  });

  it.each([
    ['a part came', () => ({ name: `${folder()}index/en.pf_index`, responseStatus: 200 })],
    ['a part is of an unknown state', () => ({ name: `${folder()}index/en.pf_index` })],
    ['something else failed', () => ({ name: 'file:///elsewhere.png', responseStatus: 404 })],
  ])('stands where %s', async (_, loaded) => {
    const pagefind = await load();
    loads.push(loaded());
    await expect(pagefind.search('word')).resolves.toEqual({ term: 'word' });
  });

  it('is asked of a fresh program after a part failed', async () => {
    const { loadPagefind } = await import('#search/pagefind.ts');
    const first = await loadPagefind(base());
    loads.push({ name: `${folder()}x`, responseStatus: 503 });
    await expect(first.search('word')).rejects.toThrow();
    const second = await loadPagefind(base());
    expect(second).not.toBe(first);
    expect(stub.inits).toBe(2);
    await expect(second.search('word')).resolves.toEqual({ term: 'word' });
  });
});
