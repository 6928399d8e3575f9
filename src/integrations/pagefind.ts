import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageWords, vocabulary, type PageWords } from '#search/page-texts.ts';
import { contentOnce } from '../content-check/index.ts';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';

/** Pagefind's own interfaces, and the worker: this site has its own and searches without. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

const inIndex = /<([a-z]+)\b[^>]*\sdata-pagefind-body[^>]*>/;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page as the index gets it: with the words that find it, which the page itself does not show. */
const withWords = (html: string, words: PageWords | undefined): string =>
  html.replace(inIndex, (opening) => {
    const fields = Object.entries(words ?? {}).filter(([, value]) => value);
    return (
      opening +
      fields
        .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(String(value))}">`)
        .join('')
    );
  });

/**
 * Writes the search index of finished pages, and beside it the word list for spelling help.
 * @returns the number of pages in the index
 * @throws where Pagefind reports an error, or where the index has not every page that asks to be in it
 */
export const writeIndex = async (pages: readonly HtmlFile[], folder: string): Promise<number> => {
  const { entries } = contentOnce();
  const words = pageWords(entries);
  const wanted = pages.filter(({ html }) => inIndex.test(html));
  const pagefind = await import('pagefind');
  const check = (step: string, errors: readonly string[]) => {
    if (errors.length) throw new Error(`Pagefind failed to ${step}: ${errors.join('; ')}`);
  };
  try {
    // "C++" and "C#" are words that people search for.
    const { index, errors } = await pagefind.createIndex({
      includeCharacters: '+#',
      // Numbers of citations, and the meanings that glossary words open.
      excludeSelectors: ['sup', '[popover]'],
    });
    check('start', errors);
    if (!index) throw new Error('Pagefind gave no index');
    const files = await Promise.all(
      wanted.map(({ path, html }) => {
        const url = `/${path.replace(/index\.html$/, '')}`;
        return index.addHTMLFile({ url, content: withWords(html, words.get(url)) });
      }),
    );
    check(
      'read the pages',
      files.flatMap((file) => file.errors),
    );
    // Pagefind's own writeFiles may answer before the last bytes are in the files.
    const written = await index.getFiles();
    check('write the index', written.errors);
    for (const { path, content } of written.files) {
      if (unused.includes(path)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  } finally {
    await pagefind.close();
  }
  writeFileSync(join(folder, 'words.txt'), vocabulary(entries).join('\n'));
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (indexed !== wanted.length) {
    throw new Error(`The search index has ${indexed} pages, but ${wanted.length} pages were built to be in it`);
  }
  return indexed;
};

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds the search index over the finished pages; while editing, serves the one of the last build. */
export const pagefindIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        // Astro takes the base off the address of a request before it comes here in some versions, and not in others.
        const prefixes = [...new Set([`${base}pagefind/`, '/pagefind/'])];
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
          const prefix = prefixes.find((start) => path.startsWith(start));
          if (!prefix) {
            next();
            return;
          }
          const name = normalize(path.slice(prefix.length));
          const file = join('dist/pagefind', name);
          stat(file)
            .then((found) => {
              if (!found.isFile() || name.startsWith('..')) throw new Error('not a file of the index');
              response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
              response.end(readFileSync(file));
            })
            .catch(() => {
              response.statusCode = 404;
              response.end('There is no search index yet: run "npm run build" once.');
            });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const indexed = await writeIndex(await readHtmlFiles(folder), join(folder, 'pagefind'));
        logger.info(`${indexed} pages in the search index`);
      },
    },
  };
};
