/** The dictionaries of further languages, held against the original: by the type check, and by what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Complete } from '../../src/words/translated.ts';

/** Every file of Spanish: a key that is missing, or that takes or gives something else, fails the type check. */
export type Spanish = [
  Complete<typeof import('../../src/words/en/edition.ts'), typeof import('../../src/words/es/edition.ts')>,
  Complete<typeof import('../../src/words/en/locale.ts'), typeof import('../../src/words/es/locale.ts')>,
  Complete<typeof import('../../src/words/en/search-page.ts'), typeof import('../../src/words/es/search-page.ts')>,
];

const languages = readdirSync('src/words', { withFileTypes: true })
  .filter((item) => item.isDirectory() && item.name !== 'en')
  .map(({ name }) => name);

it.each(languages)('the files of %s are each in the table of the type check', (language) => {
  const table = readFileSync('tests/unit/dictionaries.test.ts', 'utf8');
  const files = readdirSync(`src/words/${language}`);
  expect(files.filter((file) => !table.includes(`typeof import('../../src/words/${language}/${file}')`))).toEqual([]);
});

const modules = languages.flatMap((language) =>
  readdirSync(`src/words/${language}`).map((file) => ({ language, area: file.replace(/\.ts$/, '') })),
);

describe.each(modules)('$language/$area', ({ language, area }) => {
  it('has the keys of its original and no other', async () => {
    const keysOf = async (folder: string): Promise<string[]> =>
      Object.keys((await import(`../../src/words/${folder}/${area}.ts`)) as object).sort();
    expect(await keysOf(language)).toEqual(await keysOf('en'));
  });
});
