import { expect, it } from 'vitest';
import { foreignParts, runsOf } from '../../../src/domain/foreign-words.ts';

const said = (note: string) => ({ kind: 'Microcredential', facts: [{ words: '10 hours', note }] });

it('tells the parts of a note that are as the original has them, numbers apart', () => {
  const own = {
    kind: 'Microcredencial',
    facts: [{ words: '10 horas', note: 'unas 5 por semana; Full-time; 40 ECTS' }],
  };
  expect(foreignParts(own, said('about 5 a week; Full-time; 40 ECTS'))).toEqual(['Full-time']);
});

it('cuts a text where its language changes, and loses no sign of it', () => {
  const runs = runsOf('a; b; c; d', ['b', 'c']);
  expect(runs.map(({ text }) => text).join('')).toBe('a; b; c; d');
  expect(runs.map(({ isForeign }) => isForeign)).toEqual([false, true, false]);
});
