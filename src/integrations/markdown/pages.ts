import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '#content-check/build-day.ts';
import { contentOnce } from '#content-check/index.ts';
import { coursesAmong } from '#domain/join.ts';
import { currentCourses } from '#domain/listing.ts';
import { filesOf, markdownPathsOf } from '#formats/markdown/files.ts';
import { courseLine, wholeLimit } from '#formats/markdown/write.ts';
import * as words from '#words/markdown.ts';
import { topic } from '../../topic.ts';
import type { PageStep, Site } from '../each-page.ts';
import { markdownOf } from './from-html.ts';
import { asPart, wholeText } from './whole.ts';

/** Pages that stand in `llms-full.txt`, in its order, by the first part of their paths. */
const order = ['guides/', 'tools/', 'glossary/'];
const rankOf = (path: string): number => order.findIndex((start) => path.startsWith(start));

/**
 * Writes each page that names a Markdown form of itself, and each of plain text, as one beside the page, made from the page, so that the two cannot
 * differ; and all of them together as `llms-full.txt`.
 * @param origin of the site
 */
export const markdownPages = (origin: string): PageStep => {
  const texts = new Map<string, { readonly address: string; readonly text: string }>();
  const folderOf = (path: string) => path.replace(/index\.html$/, '');
  /** Addresses of the pages of plain text, which llms.txt names alone. */
  let plain: ReadonlySet<string> = new Set();
  let base = '';
  return {
    begin: (site) => {
      base = site.base;
      texts.clear();
      plain = new Set(
        contentOnce().entries.flatMap(({ collection, data }) =>
          collection === 'pages' && 'path' in data && typeof data.path === 'string' ? [data.path] : [],
        ),
      );
      return Promise.resolve();
    },
    page: ({ path, html }) => {
      const isNamed = html.includes(`type="text/markdown" title="${words.asMarkdown}"`);
      // Providers have a richer text of their own.
      if (plain.has(`/${folderOf(path)}`) || (isNamed && !path.startsWith('providers/'))) {
        const address = `${origin}${base}/${folderOf(path)}`;
        texts.set(path, { address, text: markdownOf(html, address) });
      }
      return Promise.resolve(undefined);
    },
    end: ({ folder }: Site) => {
      for (const [path, { address, text }] of texts) {
        const file = join(folder, `${path}.md`);
        mkdirSync(dirname(file), { recursive: true });
        const about = ['---', `url: ${address}`, `licence: ${topic.licence.url}`, '---'].join('\n');
        writeFileSync(file, `${about}\n\n${text}`);
      }
      const { entries } = contentOnce();
      const day = buildDay(entries) ?? '';
      const courses = coursesAmong(entries);
      const paths = markdownPathsOf(filesOf(courses));
      const lines = currentCourses(courses, day).map((course) =>
        courseLine(course, day, `${base}${paths.get(course.id) ?? ''}`),
      );
      const parts = [...texts]
        .filter(([path]) => rankOf(path) >= 0)
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map(([, { address, text }], index) => `${address}\n\n${asPart(text, index + 1, address, origin).trimEnd()}`);
      const head = `# ${topic.name}\n\n${words.whole.about(wholeLimit, origin)}\n\n${words.licence}: ${topic.licence.url}`;
      writeFileSync(join(folder, 'llms-full.txt'), wholeText(head, parts, lines, wholeLimit));
      return Promise.resolve();
    },
  };
};
