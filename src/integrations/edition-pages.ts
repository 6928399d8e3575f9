import type { AstroIntegration } from 'astro';

/** The pages that an edition may have, by their files below `src/pages`; each reads which of its texts there are. */
const pages: readonly (readonly [pattern: string, file: string])[] = [
  ['', 'index.astro'],
  ['guides', 'guides/index.astro'],
  ['guides/[guide]', 'guides/[guide].astro'],
  ['glossary', 'glossary/index.astro'],
  ['glossary/[term]', 'glossary/[term].astro'],
  ['tools', 'tools/index.astro'],
  ['tools/[tool]', 'tools/[tool].astro'],
  ['search', 'search.astro'],
  ['opensearch.xml', 'opensearch.xml.ts'],
];

/** Gives a build the pages of an edition, below its language, and no others. */
export const editionPages = (language: string): AstroIntegration => ({
  name: 'edition-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of pages)
        injectRoute({ pattern: `/${language}/${pattern}`, entrypoint: `./src/pages/${file}`, prerender: true });
    },
  },
});
