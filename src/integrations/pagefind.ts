import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';
import type { PageStep } from './each-page.ts';
import type { HtmlFile } from './html-files.ts';

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

/** A page without what stands around its `main`: nothing else is indexed, and Pagefind would read all of it. */
const mainPart = (html: string): string => {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start === -1 || end < start) return html;
  const root = /<html\b[^>]*>/.exec(html)?.[0] ?? '<html>';
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  return `<!doctype html>${root}<head>${title}</head><body>${html.slice(start, end)}</main></body></html>`;
};

/** Pages that Pagefind may have in hand at once; more would only wait in memory. */
const mostInHand = 64;

/** As much of Pagefind as makes an index. */
type Indexer = Pick<typeof import('pagefind'), 'createIndex' | 'close'>;

/**
 * An index of texts that takes pages while others are still rendered.
 * Pagefind is a process of its own, so that both work at the same time.
 */
export class IndexWriter {
  readonly #index: PagefindIndex;
  readonly #close: () => Promise<unknown>;
  #inHand: Promise<unknown>[] = [];
  readonly #errors: string[] = [];
  #count = 0;

  private constructor(index: PagefindIndex, close: () => Promise<unknown>) {
    this.#index = index;
    this.#close = close;
  }

  /**
   * @param load brings the program that makes the index
   * @throws where Pagefind cannot start
   */
  static async open(load: () => Promise<Indexer> = () => import('pagefind')): Promise<IndexWriter> {
    const pagefind = await load();
    // "C++" and "C#" are words that people search for.
    const { index, errors } = await pagefind.createIndex({
      includeCharacters: '+#',
      // Numbers of citations, and the meanings that glossary words open.
      excludeSelectors: ['sup', '[popover]'],
    });
    if (errors.length) throw new Error(`Pagefind failed to start: ${errors.join('; ')}`);
    if (!index) throw new Error('Pagefind gave no index');
    return new IndexWriter(index, () => pagefind.close());
  }

  /** Takes a page where it asks to be in the index. */
  async add({ path, html }: HtmlFile): Promise<void> {
    const content = mainPart(html);
    if (!inIndex.test(content)) return;
    this.#count += 1;
    const url = `/${path.replace(/index\.html$/, '')}`;
    this.#inHand.push(this.#index.addHTMLFile({ url, content }).then(({ errors }) => this.#errors.push(...errors)));
    if (this.#inHand.length >= mostInHand) {
      await Promise.all(this.#inHand);
      this.#inHand = [];
    }
  }

  /**
   * Writes the index.
   * @returns the number of pages in it
   * @throws where Pagefind reports an error, or where the index has not every page that asks to be in it
   */
  async write(folder: string): Promise<number> {
    try {
      await Promise.all(this.#inHand);
      if (this.#errors.length) throw new Error(`Pagefind failed to read the pages: ${this.#errors.join('; ')}`);
      // Pagefind's own writeFiles may answer before the last bytes are in the files.
      const { errors, files } = await this.#index.getFiles();
      if (errors.length) throw new Error(`Pagefind failed to write the index: ${errors.join('; ')}`);
      const written = files.filter(({ path }) => !unused.includes(path));
      for (const below of new Set(written.map(({ path }) => dirname(path)))) {
        mkdirSync(join(folder, below), { recursive: true });
      }
      for (const { path, content } of written) writeFileSync(join(folder, path), content);
    } finally {
      await this.#close();
    }
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
    if (indexed !== this.#count) {
      throw new Error(`The search index has ${indexed} pages, but ${this.#count} pages were built to be in it`);
    }
    return indexed;
  }
}

/** Builds the search index beside the rendering of the pages. @param language of an edition, whose index stands by itself */
export const pagefindIndex = (language = ''): PageStep => {
  let writer: IndexWriter;
  return {
    begin: async () => {
      writer = await IndexWriter.open();
    },
    page: async ({ path, html }) => {
      // Pagefind puts the folder of its index before the addresses.
      await writer.add({ path: language ? path.slice(language.length + 1) : path, html });
      return undefined;
    },
    end: async ({ folder, logger }) => {
      const indexed = await writer.write(join(folder, language, 'pagefind'));
      logger.info(`${indexed} pages in the search index`);
    },
  };
};

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** While editing, serves the search index of the last build. */
export const lastIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'last-index',
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
    },
  };
};
