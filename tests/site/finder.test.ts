import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../support/site.ts';

const sizeOf = (name: string) => {
  const file =
    readdirSync('dist/courses').find((entry) => new RegExp(`^${name}\\.[0-9a-f]{10}\\.json$`).test(entry)) ?? '';
  return brotliCompressSync(readBuilt(`/courses/${file}`)).length;
};

describe('the finder’s files', () => {
  it('fetch at most 35 kB before the first facet can be pressed', () => {
    expect(sizeOf('table')).toBeLessThanOrEqual(35_000);
  });

  // The words of the courses, and what reads a query: occupations, languages and the names of facets.
  it('fetch at most 42 kB more when somebody types', () => {
    expect(sizeOf('words')).toBeLessThanOrEqual(42_000);
  });
});
