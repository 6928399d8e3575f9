import { expect, it } from 'vitest';
import { calledOf, kindsCalled } from '#domain/called.ts';

const called = calledOf([
  {
    id: 'certificate',
    one: 'ticket',
    many: 'tickets',
    slug: 'tickets',
    what: '',
    suits: '',
    guides: [],
    called: ['skipp'],
  },
  { id: 'diploma', one: 'log', many: 'logs', slug: 'logs', what: '', suits: '', guides: [] },
]);

it('knows no word of a kind but those that the content has', () => {
  expect(called).toEqual({ certificate: ['skipp'] });
  expect(kindsCalled(['A micro-credential', 'Log'], called)).toEqual([]);
});

it.each(['SKIPPER', 'ski-pper', 'Day skíp‑per’s course', 'ski pper'])(
  '"%s" is the word, however it is written',
  (text) => {
    expect(kindsCalled([undefined, text], called)).toEqual(['certificate']);
  },
);

it('does not join the words of two texts', () => {
  expect(kindsCalled(['A short ski', 'pper'], called)).toEqual([]);
});
