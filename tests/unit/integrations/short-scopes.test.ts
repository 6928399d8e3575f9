import { expect, test } from 'vitest';
import { shorten } from '../../../src/integrations/short-scopes.ts';

test('a scope is short, and the same in the styles and in the elements', () => {
  const short = shorten();

  expect([short('p:where(.astro-y24axrsn){}'), short('<p class="note astro-y24axrsn">')]).toEqual([
    'p:where(.ay24ax){}',
    '<p class="note ay24ax">',
  ]);
});

test('other names stay as they are', () => {
  expect(shorten()('<astro-island class="astro-y24axrsn9 my-astro">')).toBe(
    '<astro-island class="astro-y24axrsn9 my-astro">',
  );
});

test('two components never share a scope', () => {
  const short = shorten();
  short('.astro-y24axrsn');

  expect(() => short('.astro-y24axzzz')).toThrow('rename one of them');
});
