/** What the search does where parts of it fail, one by one: lost, refused, a page in their place, cut, or hanging. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeTable } from '#finder/table.ts';
import { readCourses } from '../../support/content.ts';
import { readVocabulary } from '../../support/vocabulary.ts';

const courses = readCourses().slice(0, 40);
const list = { weight: 8, words: ['zinc'], rows: [[0]] };

const files: Record<string, unknown> = {
  '/search/pages.json': {
    version: 1,
    courses: encodeTable(courses, '2026-11-23'),
    words: '/finder/words.1.json',
    shards: { z: '/search/lists/z.1.json' },
    rows: [{ kind: 'guide', path: '/guides/fixture/', title: 'Fixture of nursing' }],
  },
  '/finder/words.1.json': {
    version: 1,
    vocabulary: readVocabulary(),
    occupations: [],
    languages: '/finder/languages.1.json',
    shards: { z: '/search/lists/z.1.json' },
  },
  '/finder/languages.1.json': { version: 1, languages: [{ id: 'xx', english: 'x', words: { znurz: 'nursing' } }] },
  '/search/lists/z.1.json': { version: 1, courses: [list], pages: [] },
  '/search/words/n.txt': 'nursery\nnurture',
  '/search/words/z.txt': 'zebra',
};

const text = (path: string): string => {
  const file = files[path];
  return typeof file === 'string' ? file : JSON.stringify(file);
};

const faults: Record<string, (path: string, signal: AbortSignal) => Promise<Response>> = {
  lost: () => Promise.reject(new TypeError('network')),
  refused: () => Promise.resolve(new Response('busy', { status: 503 })),
  'a page of a hotel': () => Promise.resolve(new Response('<!doctype html><title>Sign in</title>')),
  cut: (path) => Promise.resolve(new Response(text(path).slice(0, -9) + (path.endsWith('.txt') ? '<' : ''))),
  hanging: (_, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('took too long')))),
};

/** Paths that fail, and how; how often each was asked for. */
let failing = new Map<string, string>();
let asked: string[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  failing = new Map();
  asked = [];
  // The pause before an answer is given up is one of the clock that the test turns.
  vi.stubGlobal('AbortSignal', {
    timeout: (milliseconds: number) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), milliseconds);
      return controller.signal;
    },
  });
  vi.stubGlobal('fetch', (path: string, { signal }: { signal: AbortSignal }) => {
    asked.push(path);
    const fault = faults[failing.get(path) ?? ''];
    return fault ? fault(path, signal) : Promise.resolve(new Response(text(path)));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The clock goes on until something is settled. */
const settle = async <Value>(promise: Promise<Value>): Promise<Value> => {
  const settled = promise.finally(() => undefined);
  settled.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(200_000);
  return settled;
};

const search = async (query: string) => {
  const { openSearch } = await import('#search/open.ts');
  return settle(openSearch().then((ask) => ask(query)));
};

const kinds = Object.keys(faults);

describe('a part of the search', () => {
  it.each(
    Object.entries({
      '/finder/words.1.json': ['nursing', 'The words of the courses'],
      '/search/lists/z.1.json': ['zinc', 'The words of the courses'],
      '/finder/languages.1.json': ['znurz', 'The words of other languages'],
      '/search/words/n.txt': ['nurzing', 'The list of English words'],
    }).flatMap(([path, [query = '', name = '']]) => kinds.map((kind) => [path, kind, query, name] as const)),
  )(
    '%s that is %s is named, asked for three times, and had when it is there again',
    async (path, kind, query, name) => {
      failing.set(path, kind);
      const answer = await search(query);
      expect(answer.missing).toBe(name);
      expect(asked.filter((other) => other === path)).toHaveLength(3);
      failing.clear();
      const again = await search(query);
      expect(again.missing).toBeUndefined();
      expect(again.hits.length).toBeGreaterThan(0);
    },
  );

  it.each(kinds)('without which there is none, %s, is named, and had when it is there again', async (kind) => {
    failing.set('/search/pages.json', kind);
    await expect(search('nursing')).rejects.toMatchObject({ name: 'LoadError', part: 'The list of pages' });
    failing.clear();
    expect((await search('nursing')).hits.map(({ path }) => path)).toContain('/guides/fixture/');
  });
});
