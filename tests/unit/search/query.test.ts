import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from '#search/query.ts';
import { longestQuery, tidyQuery } from '#text/tidy-query.ts';

const types = new Set(['masters', 'short-course']);

describe('the state in the address', () => {
  it('comes back from the address that it was written into', () => {
    const state = { query: 'data & science', kind: 'course', type: 'masters', isExact: true, page: 3 } as const;
    expect(readState(writeState(state), types)).toEqual({ state, notes: [] });
  });

  it('has readable names and leaves out what goes without saying', () => {
    expect(writeState({ query: 'data', page: 1 })).toBe('?q=data');
    expect(writeState({ query: 'data', kind: 'course', type: 'masters', page: 2 })).toBe(
      '?q=data&kind=course&type=masters&page=2',
    );
    expect(writeState({ query: '', page: 1 })).toBe('');
  });

  it('drops a kind of course where the kind of page is another', () => {
    expect(readState('?q=x&kind=guide&type=masters', types).state.type).toBeUndefined();
    expect(writeState({ query: 'x', kind: 'guide', type: 'masters', page: 1 })).toBe('?q=x&kind=guide');
  });

  it('notes kinds that there are not and shows all', () => {
    const { state, notes } = readState('?q=x&kind=%3Cscript%3E', types);
    expect(state.kind).toBeUndefined();
    expect(notes).toHaveLength(1);
  });

  it('cuts a query of 10,000 characters and says so', () => {
    const { state, notes } = readState(`?q=${'a'.repeat(10_000)}`, types);
    expect(state.query).toHaveLength(longestQuery);
    expect(notes.join()).toContain(String(longestQuery));
  });

  it.each(['page=0', 'page=-3', 'page=x', 'page=1e9', 'page=', 'page=NaN'])('takes "%s" for the first page', (page) => {
    expect(readState(`?q=x&${page}`, types).state.page).toBe(1);
  });

  it('reads any address without an exception, and what it reads can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { state } = readState(text, types);
        expect(readState(writeState(state), types).state).toEqual(state);
      }),
    );
  });

  it.each(['%', '?q=%E0%A4%A', '?q=%ff%fe', '?&&&=', '?q=a&q=b', '?q=\u0000'])('reads %j', (search) => {
    expect(() => readState(search, types)).not.toThrow();
  });

  it('never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), (text) => {
        expect(tidyQuery(text).query.isWellFormed()).toBe(true);
      }),
    );
  });
});
