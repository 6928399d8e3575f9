import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readHtmlFiles } from './html-files.ts';

/**
 * Builds the search index over the finished pages.
 * @throws where Pagefind reports an error, or where the number of pages in the index is not the
 * number of pages that ask to be in it (`data-pagefind-body`)
 */
export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const pagefind = await import('pagefind');
      const check = (step: string, errors: readonly string[]) => {
        if (errors.length) throw new Error(`Pagefind failed to ${step}: ${errors.join('; ')}`);
      };
      try {
        const { index, errors } = await pagefind.createIndex({
          // "C++", "C#", ".NET" and "24/7" are words that people search for.
          includeCharacters: '+#./',
        });
        check('start', errors);
        if (!index) throw new Error('Pagefind gave no index');
        const added = await index.addDirectory({ path: folder });
        check('read the pages', added.errors);
        const pages = await readHtmlFiles(folder);
        const wanted = pages.filter(({ html }) => /<[a-z]+[^>]*\sdata-pagefind-body/.test(html)).length;
        // Pagefind counts every page that it read; those without a body are not in the index.
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        check('write the index', written.errors);
        const { readFile } = await import('node:fs/promises');
        const entry = JSON.parse(await readFile(`${folder}pagefind/pagefind-entry.json`, 'utf8')) as {
          languages: Record<string, { page_count: number }>;
        };
        const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
        if (indexed !== wanted) {
          throw new Error(`The search index has ${indexed} pages, but ${wanted} pages were built to be in it`);
        }
        logger.info(`${indexed} pages in the search index`);
      } finally {
        await pagefind.close();
      }
    },
  },
});
