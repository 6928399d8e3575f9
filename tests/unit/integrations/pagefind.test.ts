/** The index of texts as a build makes it: a stand-in for Pagefind reports what Pagefind may. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexWriter } from '../../../src/integrations/pagefind.ts';
import { makeFolder } from '../../support/make-content.ts';

const page = (name: string, main = ' data-pagefind-body') => ({
  path: name,
  html: `<!doctype html><html lang="en"><head><title>${name}</title></head><body><nav>No</nav><main${main}><p>Text</p></main></body></html>`,
});

/** A stand-in, and what was asked of it. */
const standIn = ({
  start = [],
  read = [],
  write = [],
  lacks = 0,
  isWithout = false,
}: Partial<Record<'start' | 'read' | 'write', string[]>> & { lacks?: number; isWithout?: boolean } = {}) => {
  const asked = { pages: [] as { url?: string; content: string }[], closed: 0, options: undefined as unknown };
  const index = {
    addHTMLFile: (given: { url?: string; content: string }) => {
      asked.pages.push(given);
      return Promise.resolve({ errors: read });
    },
    getFiles: () =>
      Promise.resolve({
        errors: write,
        files: [
          {
            path: 'pagefind-entry.json',
            content: Buffer.from(JSON.stringify({ languages: { en: { page_count: asked.pages.length - lacks } } })),
          },
          { path: 'index/en.pf_index', content: Buffer.from('x') },
          { path: 'pagefind-ui.js', content: Buffer.from('not used') },
        ],
      }),
  };
  const load = () =>
    Promise.resolve({
      createIndex: (options: unknown) => {
        asked.options = options;
        return Promise.resolve({ errors: start, index: isWithout ? undefined : index });
      },
      close: () => {
        asked.closed += 1;
        return Promise.resolve(null);
      },
    } as never);
  return { asked, load };
};

describe('the index of texts', () => {
  it('takes the main part of the pages that ask to be in it, and writes what the site uses', async () => {
    const { asked, load } = standIn();
    const folder = makeFolder({});
    const writer = await IndexWriter.open(load);
    await writer.add(page('guides/one/index.html'));
    await writer.add(page('about/index.html', ''));
    await writer.add(page('404.html'));
    expect(await writer.write(folder)).toBe(2);
    expect(asked.pages.map(({ url }) => url)).toEqual(['/guides/one/', '/404.html']);
    expect(asked.pages[0]?.content).toBe(
      '<!doctype html><html lang="en"><head><title>guides/one/index.html</title></head><body><main data-pagefind-body><p>Text</p></main></body></html>',
    );
    expect(readFileSync(join(folder, 'index/en.pf_index'), 'utf8')).toBe('x');
    expect(existsSync(join(folder, 'pagefind-ui.js'))).toBe(false);
    expect(asked).toMatchObject({
      closed: 1,
      options: { includeCharacters: '+#', excludeSelectors: ['sup', '[popover]'] },
    });
  });

  it('takes more pages than it has in hand at once', async () => {
    const { asked, load } = standIn();
    const writer = await IndexWriter.open(load);
    for (let place = 0; place < 130; place += 1) await writer.add(page(`${place}/index.html`));
    expect(await writer.write(makeFolder({}))).toBe(130);
    expect(asked.pages).toHaveLength(130);
  });

  it.each([
    [{ start: ['one', 'two'] }, 'Pagefind failed to start: one; two'],
    [{ isWithout: true }, 'Pagefind gave no index'],
  ])('is not begun where it says %j', async (said, message) => {
    await expect(IndexWriter.open(standIn(said).load)).rejects.toThrow(message);
  });

  it.each([
    [{ read: ['broken'] }, 'Pagefind failed to read the pages: broken'],
    [{ write: ['full'] }, 'Pagefind failed to write the index: full'],
    [{ lacks: 1 }, 'The search index has 0 pages, but 1 pages were built to be in it'],
    [{ lacks: -1 }, 'The search index has 2 pages, but 1 pages were built to be in it'],
  ])('stops the build where it says %j, and ends its program', async (said, message) => {
    const { asked, load } = standIn(said);
    const writer = await IndexWriter.open(load);
    await writer.add(page('index.html'));
    await expect(writer.write(makeFolder({}))).rejects.toThrow(message);
    expect(asked.closed).toBe(1);
  });
});
