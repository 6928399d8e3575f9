import { afterEach, expect, it, vi } from 'vitest';
import { rightWordsFile } from '#query/right-words-file.ts';
import { WordShards } from '#query/word-shards.ts';
import { shardOf } from '#text/word-lists.ts';

const shard = (of: string) => JSON.stringify({ version: 1, courses: [`${of} courses`], pages: [`${of} pages`] });
const addresses = { [shardOf('data')]: '/search/lists/d.json', [shardOf('law')]: '/search/lists/l.json' };

/** Answers each address with a text, or not at all; and says what was asked for. */
const answerWith = (texts: Readonly<Record<string, string>>): string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const text = texts[path];
    return text === undefined ? Promise.reject(new Error('no connection')) : Promise.resolve(new Response(text));
  });
  return asked;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('fetches the lists of the words of a query, each once, and joins them', async () => {
  const asked = answerWith({ '/search/lists/d.json': shard('d'), '/search/lists/l.json': shard('l') });
  const shards = new WordShards(addresses);
  expect(shards.isLacking(['data law'])).toBe(true);
  expect(await shards.load(['data', 'dance'], 'words')).toBe(true);
  expect(shards.isLacking(['data'])).toBe(false);
  expect(shards.isLacking(['data law'])).toBe(true);
  expect(await shards.load(['data law'], 'words')).toBe(true);
  expect(await shards.load(['law', 'data'], 'words')).toBe(false);
  expect(asked).toEqual(['/search/lists/d.json', '/search/lists/l.json']);
  expect(shards.lists('courses')).toEqual({ version: 1, fields: ['d courses', 'l courses'] });
  expect(shards.lists('pages').fields).toEqual(['d pages', 'l pages']);
});

it('needs nothing for words that no list is for', async () => {
  const asked = answerWith({});
  const shards = new WordShards(addresses);
  expect(shards.isLacking(['zoo'])).toBe(false);
  expect(await shards.load(['zoo'], 'words')).toBe(false);
  expect(asked).toEqual([]);
});

it('fetches a list again that could not be had, and a list of another version never', async () => {
  vi.useFakeTimers();
  answerWith({});
  const shards = new WordShards(addresses);
  const first = shards.load(['data'], 'words');
  await vi.runAllTimersAsync();
  expect(await first).toBe(false);
  expect(shards.isLacking(['data'])).toBe(true);
  answerWith({ '/search/lists/d.json': JSON.stringify({ version: 2, courses: [], pages: [] }) });
  const second = shards.load(['data'], 'words');
  await vi.runAllTimersAsync();
  expect(await second).toBe(false);
  answerWith({ '/search/lists/d.json': shard('d') });
  expect(await shards.load(['data'], 'words')).toBe(true);
});

it.each([
  ['data', 'd'],
  ['xylophone', 'x'],
  ['Data', undefined],
  ['7zip', undefined],
  ['数据', undefined],
])('the right words for "%s" are in the file %s', (word, file) => {
  expect(rightWordsFile(word)).toBe(file);
});
