import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#text/edit-distance.ts';

describe('the distance between words', () => {
  it.each([
    ['python', 'python', 0],
    ['phython', 'python', 1],
    ['pyhton', 'python', 1],
    ['managment', 'management', 1],
    ['univeristy', 'university', 1],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
  });

  it('is given as one more than the limit where it is larger', () => {
    expect(editDistance('python', 'knitting', 2)).toBe(3);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(5), (a, b, limit) => editDistance(a, b, limit) <= limit + 1),
    );
  });
});
