/** The dictionaries of further languages, held against the original: by the type check, and by what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Complete } from '../../src/words/translated.ts';

/** Every file of Spanish: a key that is missing, or that takes or gives something else, fails the type check. */
export type Spanish = [
  Complete<typeof import('../../src/words/en/amounts.ts'), typeof import('../../src/words/es/amounts.ts')>,
  Complete<typeof import('../../src/words/en/answer.ts'), typeof import('../../src/words/es/answer.ts')>,
  Complete<typeof import('../../src/words/en/answers.ts'), typeof import('../../src/words/es/answers.ts')>,
  Complete<typeof import('../../src/words/en/found.ts'), typeof import('../../src/words/es/found.ts')>,
  Complete<typeof import('../../src/words/en/card.ts'), typeof import('../../src/words/es/card.ts')>,
  Complete<
    typeof import('../../src/words/en/certificate-finding.ts'),
    typeof import('../../src/words/es/certificate-finding.ts')
  >,
  Complete<
    typeof import('../../src/words/en/certificate-issuer.ts'),
    typeof import('../../src/words/es/certificate-issuer.ts')
  >,
  Complete<typeof import('../../src/words/en/certificate.ts'), typeof import('../../src/words/es/certificate.ts')>,
  Complete<typeof import('../../src/words/en/charts.ts'), typeof import('../../src/words/es/charts.ts')>,
  Complete<typeof import('../../src/words/en/compare.ts'), typeof import('../../src/words/es/compare.ts')>,
  Complete<
    typeof import('../../src/words/en/comparison-address.ts'),
    typeof import('../../src/words/es/comparison-address.ts')
  >,
  Complete<typeof import('../../src/words/en/converters.ts'), typeof import('../../src/words/es/converters.ts')>,
  Complete<
    typeof import('../../src/words/en/course-actions.ts'),
    typeof import('../../src/words/es/course-actions.ts')
  >,
  Complete<typeof import('../../src/words/en/course.ts'), typeof import('../../src/words/es/course.ts')>,
  Complete<typeof import('../../src/words/en/directory.ts'), typeof import('../../src/words/es/directory.ts')>,
  Complete<typeof import('../../src/words/en/edition.ts'), typeof import('../../src/words/es/edition.ts')>,
  Complete<typeof import('../../src/words/en/facets.ts'), typeof import('../../src/words/es/facets.ts')>,
  Complete<typeof import('../../src/words/en/finder-form.ts'), typeof import('../../src/words/es/finder-form.ts')>,
  Complete<typeof import('../../src/words/en/finder-state.ts'), typeof import('../../src/words/es/finder-state.ts')>,
  Complete<typeof import('../../src/words/en/finder.ts'), typeof import('../../src/words/es/finder.ts')>,
  Complete<typeof import('../../src/words/en/fit-check.ts'), typeof import('../../src/words/es/fit-check.ts')>,
  Complete<typeof import('../../src/words/en/guide.ts'), typeof import('../../src/words/es/guide.ts')>,
  Complete<typeof import('../../src/words/en/home.ts'), typeof import('../../src/words/es/home.ts')>,
  Complete<typeof import('../../src/words/en/kept-search.ts'), typeof import('../../src/words/es/kept-search.ts')>,
  Complete<typeof import('../../src/words/en/letter.ts'), typeof import('../../src/words/es/letter.ts')>,
  Complete<typeof import('../../src/words/en/levels.ts'), typeof import('../../src/words/es/levels.ts')>,
  Complete<typeof import('../../src/words/en/lists.ts'), typeof import('../../src/words/es/lists.ts')>,
  Complete<typeof import('../../src/words/en/locale.ts'), typeof import('../../src/words/es/locale.ts')>,
  Complete<typeof import('../../src/words/en/markdown.ts'), typeof import('../../src/words/es/markdown.ts')>,
  Complete<typeof import('../../src/words/en/lacking.ts'), typeof import('../../src/words/es/lacking.ts')>,
  Complete<typeof import('../../src/words/en/might-fit.ts'), typeof import('../../src/words/es/might-fit.ts')>,
  Complete<typeof import('../../src/words/en/money-panel.ts'), typeof import('../../src/words/es/money-panel.ts')>,
  Complete<typeof import('../../src/words/en/news.ts'), typeof import('../../src/words/es/news.ts')>,
  Complete<typeof import('../../src/words/en/paging.ts'), typeof import('../../src/words/es/paging.ts')>,
  Complete<typeof import('../../src/words/en/places.ts'), typeof import('../../src/words/es/places.ts')>,
  Complete<typeof import('../../src/words/en/provider.ts'), typeof import('../../src/words/es/provider.ts')>,
  Complete<typeof import('../../src/words/en/quality.ts'), typeof import('../../src/words/es/quality.ts')>,
  Complete<typeof import('../../src/words/en/quantities.ts'), typeof import('../../src/words/es/quantities.ts')>,
  Complete<typeof import('../../src/words/en/query.ts'), typeof import('../../src/words/es/query.ts')>,
  Complete<typeof import('../../src/words/en/reading.ts'), typeof import('../../src/words/es/reading.ts')>,
  Complete<typeof import('../../src/words/en/saved.ts'), typeof import('../../src/words/es/saved.ts')>,
  Complete<typeof import('../../src/words/en/search-list.ts'), typeof import('../../src/words/es/search-list.ts')>,
  Complete<typeof import('../../src/words/en/search-page.ts'), typeof import('../../src/words/es/search-page.ts')>,
  Complete<typeof import('../../src/words/en/search.ts'), typeof import('../../src/words/es/search.ts')>,
  Complete<
    typeof import('../../src/words/en/sentence-finder.ts'),
    typeof import('../../src/words/es/sentence-finder.ts')
  >,
  Complete<
    typeof import('../../src/words/en/shortlist-file.ts'),
    typeof import('../../src/words/es/shortlist-file.ts')
  >,
  Complete<typeof import('../../src/words/en/shortlist.ts'), typeof import('../../src/words/es/shortlist.ts')>,
  Complete<typeof import('../../src/words/en/study-plan.ts'), typeof import('../../src/words/es/study-plan.ts')>,
  Complete<typeof import('../../src/words/en/tools.ts'), typeof import('../../src/words/es/tools.ts')>,
  Complete<typeof import('../../src/words/en/true-cost.ts'), typeof import('../../src/words/es/true-cost.ts')>,
  Complete<typeof import('../../src/words/en/ui.ts'), typeof import('../../src/words/es/ui.ts')>,
  Complete<typeof import('../../src/words/en/who-can-pay.ts'), typeof import('../../src/words/es/who-can-pay.ts')>,
  Complete<
    typeof import('../../src/words/en/who-can-pay-answer.ts'),
    typeof import('../../src/words/es/who-can-pay-answer.ts')
  >,
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
