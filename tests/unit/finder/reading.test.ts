import { describe, expect, it } from 'vitest';
import { chosenOf, readingOf, settle } from '#finder/reading.ts';
import { emptyState } from '#finder/state.ts';
import { readTable } from '#finder/table-file.ts';
import { encodeTable } from '#finder/table.ts';
import { plainReading, type ReadFilter } from '#query/read-query.ts';
import { noQueryWords } from '#query/words-file.ts';
import { makeCourse } from '../../support/make.ts';

const { facets } = readTable(
  encodeTable(
    [makeCourse({ id: 'a/a' }), makeCourse({ id: 'a/b', delivery: { mode: 'on-campus', inferred: false } })],
    '2026-11-23',
  ),
);
const filter = (facet: string, values: readonly string[], isNot = false): ReadFilter => ({
  facet,
  values,
  isNot,
  said: values.join(' '),
});

describe('what words choose', () => {
  it('is joined with what the visitor chose, each once, in the order of the facet', () => {
    const order = facets.find(({ key }) => key === 'mode')?.values.filter((value) => /^on/.test(value)) ?? [];
    expect(order.length).toBe(2);
    const [first = '', second = ''] = order;
    expect(
      chosenOf([filter('mode', [second]), filter('mode', [first, second])], facets, {
        mode: [second],
        type: ['masters'],
      }),
    ).toEqual({ mode: [first, second], type: ['masters'] });
  });

  it('has a sign before what is not wanted', () => {
    expect(chosenOf([filter('mode', ['online'], true)], facets)).toEqual({ mode: ['-online'] });
  });

  it('is kept although no course has it, so that the answer is that there is none', () => {
    expect(chosenOf([filter('country', ['ZZ'])], facets)).toEqual({ country: ['ZZ'] });
    expect(chosenOf([filter('no-such-facet', ['a'])], facets)).toEqual({ 'no-such-facet': ['a'] });
  });
});

describe('a state', () => {
  const vocabulary = {
    ...noQueryWords.vocabulary,
    phrases: [{ facet: 'mode', values: ['online'], say: ['online'] }],
  };

  it('is read unless the visitor wants its words as they are', () => {
    const state = { ...emptyState, text: 'online law' };
    expect(readingOf(state, vocabulary).filters.map(({ facet }) => facet)).toEqual(['mode']);
    expect(readingOf({ ...state, isExact: true }, vocabulary).filters).toEqual([]);
    expect(readingOf(state, undefined).filters).toEqual([]);
  });

  it('settles on choices and the rest of the words, with what is not wanted among them', () => {
    const reading = { ...plainReading('law'), filters: [filter('mode', ['online'])], without: ['tax', 'patent'] };
    const settled = settle({ ...emptyState, text: 'online law not tax not patent' }, reading, facets);
    expect(settled.text).toBe('law not tax not patent');
    expect(settled.chosen).toEqual({ mode: ['online'] });
    expect(settle(emptyState, plainReading(''), facets).text).toBe('');
  });
});
