/** The dictionary of the interface, held against the places that use it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro|mdx)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

const areas = readdirSync('src/words/en')
  .map((file) => file.replace(/\.ts$/, ''))
  .map((area) => ({
    area,
    keys: [...readFileSync(`src/words/en/${area}.ts`, 'utf8').matchAll(/^export const (\w+)/gm)].map(
      ([, key = '']) => key,
    ),
  }));

/** The keys of an area that a file uses: by name, or as members of whatever it calls the area. */
const keysUsed = (text: string, area: string): Set<string> => {
  const used = new Set<string>();
  for (const [, what = ''] of text.matchAll(
    new RegExp(`(?:import|export) ([^;]*?) from '(?:#words|\\.)/${area}\\.ts'`, 'g'),
  )) {
    const name = /^\* as (\w+)/.exec(what)?.[1];
    if (name) for (const [, key = ''] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))) used.add(key);
    else for (const [key] of what.matchAll(/\w+/g)) used.add(key);
  }
  return used;
};

describe.each(areas)('the words of $area', ({ area, keys }) => {
  it('are each used somewhere', () => {
    const own = readFileSync(`src/words/en/${area}.ts`, 'utf8');
    const used = new Set(files.flatMap(({ text }) => [...keysUsed(text, area)]));
    const usedWithin = (key: string) => (own.match(new RegExp(`\\b${key}\\b`, 'g')) ?? []).length > 1;
    expect(keys.filter((key) => !used.has(key) && !usedWithin(key))).toEqual([]);
  });
});

it('there are words', () => {
  expect(areas.flatMap(({ keys }) => keys).length).toBeGreaterThan(100);
});
