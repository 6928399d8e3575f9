import { describe, expect, it } from 'vitest';
import type { Delta } from '#domain/release.ts';
import {
  against,
  aspectsIn,
  hasNews,
  lookedAt,
  newsOfCourses,
  newsOfSearch,
  parseSearches,
  writeSearches,
  type SavedSearch,
} from '#domain/saved-search.ts';
import * as words from '#words/news.ts';

const search: SavedSearch = { query: '?mode=online', name: 'Online', release: '2026-11-24', ids: ['a/one', 'a/old'] };
const delta: Delta = {
  version: 1,
  from: '2026-11-24',
  to: '2026-11-27',
  added: ['a/new', 'b/new'],
  changed: { 'a/one': { price: ['£5', '£6'] }, 'a/two': { start: [], price: [] }, 'b/two': { entry: [] } },
  gone: [
    { id: 'a/old', title: 'Old' },
    { id: 'b/old', title: 'Other' },
  ],
};

describe('a delta against the directory that is open', () => {
  const isListed = (id: string) => ['a/one', 'a/two', 'a/old', 'a/new'].includes(id);

  it('calls nothing gone that is listed, and nothing new or changed that is not', () => {
    expect(against(delta, isListed)).toEqual({
      ...delta,
      added: ['a/new'],
      changed: { 'a/one': { price: ['£5', '£6'] }, 'a/two': { start: [], price: [] } },
      gone: [{ id: 'b/old', title: 'Other' }],
    });
  });

  it('leaves a shortlist without news whose course is there after all', () => {
    expect(hasNews(newsOfCourses(['a/old', 'b/two'], against(delta, isListed)))).toBe(false);
  });
});

describe('saved searches', () => {
  it('are read as they were written', () => {
    const all = { query: '', name: 'All', release: '' };
    expect(parseSearches(writeSearches([search, all]))).toEqual({ list: [search, all], isDamaged: false });
  });

  it.each([
    ['nothing', null, false],
    ['no JSON', '{', true],
    ['another version', '{"version":2,"searches":[]}', true],
    ['no list', '{"version":1,"searches":{}}', true],
    [
      'rows of another form',
      '{"version":1,"searches":[null,{"query":"javascript:x","name":"x"},{"query":"?a"}]}',
      true,
    ],
  ])('are none where the browser keeps %s', (_, text, isDamaged) => {
    expect(parseSearches(text)).toEqual({ list: [], isDamaged });
  });

  it('are read as far as they can be: one of each address, with a day and ids that can be such', () => {
    const rows = [
      { ...search, release: 'yesterday', ids: ['a/one', 7, '../x'] },
      { ...search, name: 'Again' },
    ];
    const { list, isDamaged } = parseSearches(JSON.stringify({ version: 1, searches: rows }));
    expect(list).toEqual([{ ...search, release: '', ids: ['a/one'] }]);
    expect(isDamaged).toBe(true);
  });

  it('keep what they found, unless that is much', () => {
    const many = Array.from({ length: 201 }, (_, at) => `a/c${at}`);
    expect(lookedAt(search, '2026-11-27', ['a/two'])).toMatchObject({ release: '2026-11-27', ids: ['a/two'] });
    expect(lookedAt(search, '2026-11-27', many.slice(1)).ids).toHaveLength(200);
    expect(lookedAt(search, '2026-11-27', many).ids).toBeUndefined();
  });
});

describe('what is new in a search', () => {
  it('is what came in and matches, what matches since it changed, what changed, and what it found that is gone', () => {
    expect(newsOfSearch(search, ['a/one', 'a/new', 'a/two'], delta)).toEqual({
      added: ['a/new', 'a/two'],
      changed: [{ id: 'a/one', aspects: { price: ['£5', '£6'] } }],
      gone: [{ id: 'a/old', title: 'Old' }],
    });
  });

  it('is told of what is there alone where it is not kept what it found', () => {
    expect(newsOfSearch({ ...search, ids: undefined }, ['a/one', 'a/new', 'a/two'], delta)).toEqual({
      added: ['a/new'],
      changed: [
        { id: 'a/one', aspects: { price: ['£5', '£6'] } },
        { id: 'a/two', aspects: { start: [], price: [] } },
      ],
      gone: [],
    });
  });

  it('is nothing where nothing that it finds came or changed', () => {
    expect(hasNews(newsOfSearch({ ...search, ids: ['c/one'] }, ['c/one'], delta))).toBe(false);
  });
});

it('tells of saved courses those that changed or are gone', () => {
  expect(newsOfCourses(['a/two', 'b/old', 'c/one'], delta)).toEqual({
    added: [],
    changed: [{ id: 'a/two', aspects: { start: [], price: [] } }],
    gone: [{ id: 'b/old', title: 'Other' }],
  });
});

describe('the words', () => {
  it('count and name what changed', () => {
    const news = newsOfSearch(search, ['a/one', 'a/new', 'b/new'], delta);
    expect(words.since('24 November 2026', news, aspectsIn(news.changed))).toBe(
      'Since 24 November 2026: 2 new courses match, 1 changed (price) and 1 is gone.',
    );
    const changed = newsOfCourses(['a/one', 'a/two'], delta);
    expect(words.since('1 May 2026', changed, aspectsIn(changed.changed))).toBe(
      'Since 1 May 2026: 2 changed (price and start).',
    );
    expect(words.changedMark(['price', 'start', 'level', 'entry', 'title'])).toBe(
      'Changed: price, start, level and more',
    );
  });

  it('tell a fact before and after, as far as it was told', () => {
    expect(words.changedFact('price', ['£5', '£6'])).toBe('price: £6, was £5');
    expect(words.changedFact('price', ['', '£6'])).toBe('price: £6, was not stated');
    expect(words.changedFact('price', ['£5', ''])).toBe('price: not stated any more, was £5');
    expect(words.changedFact('start', [])).toBe('start');
  });
});
