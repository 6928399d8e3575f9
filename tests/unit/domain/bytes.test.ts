import { expect, it } from 'vitest';
import { formatBytes } from '#domain/bytes.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_540, '1.5 kB'],
  [464_168, '464 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_234_567, '1.2 MB'],
])('writes %d bytes as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
