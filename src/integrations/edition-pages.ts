import type { AstroIntegration } from 'astro';
import { hasPage } from '../edition.ts';

/** The pages that an edition may have, by their files below `src/pages`: its lists, and what it has whatever its texts are. */
const pages: readonly (readonly [pattern: string, file: string, of?: string])[] = [
  ['', 'index.astro'],
  ['guides', 'guides/index.astro'],
  ['guides/[guide]', 'guides/[guide].astro'],
  ['glossary', 'glossary/index.astro'],
  ['glossary/[term]', 'glossary/[term].astro'],
  ['tools', 'tools/index.astro'],
  ['tools/[tool]', 'tools/[tool].astro'],
  ['tools/[tool]/rules.json', 'tools/[tool]/rules.json.ts'],
  ['tools/[tool]/issuers.json', 'tools/[tool]/issuers.json.ts'],
  ['courses', 'courses/index.astro'],
  ['compare', 'compare/index.astro'],
  ['compare/[file].json', 'compare/[file].json.ts'],
  ['shortlist', 'shortlist.astro'],
  ['finder/[file].[version].json', 'finder/[file].[version].json.ts', '/courses/'],
  ['search/lists/[file].[version].json', 'search/lists/[file].[version].json.ts', '/courses/'],
  ['search', 'search.astro'],
  ['opensearch.xml', 'opensearch.xml.ts'],
];

/**
 * The pages of an edition: a list of which nothing is translated would be empty.
 * @param hasPage whether the edition has a page, by its path without the language
 */
export const pagesOf = (hasPage: (path: string) => boolean): typeof pages =>
  pages.filter(([pattern, , of]) => {
    const [list = ''] = pattern.split('/');
    return hasPage(of !== undefined ? of : list === '' || list.includes('.') ? `/${list}` : `/${list}/`);
  });

/** Gives a build the pages of an edition, below its language, and no others. */
export const editionPages = (language: string): AstroIntegration => ({
  name: 'edition-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of pagesOf(hasPage))
        injectRoute({ pattern: `/${language}/${pattern}`, entrypoint: `./src/pages/${file}`, prerender: true });
    },
  },
});
