import { expect, it } from 'vitest';
import { isRightIn } from '#query/right-words-file.ts';

const stems = new Set(['florist', 'sustain', 'car', 'manage']);

it.each([
  ['florists', true],
  ['floristry', true],
  ['forestry', false],
  ['sustainable', true],
  ['managment', false],
  ['caring', false],
])('tells whether “%s” is a right word or a form of one', (word, isRight) => {
  expect(isRightIn(stems, word)).toBe(isRight);
});
