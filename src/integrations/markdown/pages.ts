import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '#content-check/build-day.ts';
import { contentOnce } from '#content-check/index.ts';
import { coursesAmong } from '#domain/join.ts';
import { coursePath } from '#domain/urls.ts';
import { courseLine, wholeLimit } from '#formats/markdown/write.ts';
import * as words from '#words/markdown.ts';
import { topic } from '../../topic.ts';
import type { PageStep, Site } from '../each-page.ts';
import { markdownOf } from './from-html.ts';

/** Pages that are written from their HTML, in their order in `llms-full.txt`, by the first part of their paths. */
const order = ['guides/', 'tools/', 'glossary/'];
const rankOf = (path: string): number => order.findIndex((start) => path.startsWith(start));

/** The texts one after another, then the courses in a line each: as many of both as the limit has room for. */
export const wholeText = (head: string, texts: readonly string[], lines: readonly string[], limit: number): string => {
  const foot = (count: number) => `\n# ${words.whole.courses}\n\n${words.whole.coursesHere(count, lines.length)}\n\n`;
  let room = limit - Buffer.byteLength(head) - Buffer.byteLength(foot(lines.length)) - 100;
  const fitting = (rows: readonly string[]): string[] => {
    const kept: string[] = [];
    for (const row of rows) {
      room -= Buffer.byteLength(row);
      if (room < 0) break;
      kept.push(row);
    }
    return kept;
  };
  const body = fitting(texts.map((text) => `\n\n---\n\n${text}\n`));
  const rows = fitting(lines.map((line) => `${line}\n`));
  return [head, ...body, foot(rows.length), ...rows].join('');
};

/**
 * Writes each page that names a Markdown form of itself beside the page, made from the page, so that the two cannot
 * differ; and all of them together as `llms-full.txt`.
 * @param origin of the site
 */
export const markdownPages = (origin: string): PageStep => {
  const texts = new Map<string, string>();
  const folderOf = (path: string) => path.replace(/index\.html$/, '');
  let base = '';
  return {
    begin: (site) => {
      base = site.base;
      texts.clear();
      return Promise.resolve();
    },
    page: ({ path, html }) => {
      // Providers have a richer text of their own.
      if (rankOf(path) >= 0 && html.includes(`type="text/markdown" title="${words.asMarkdown}"`)) {
        const address = `${origin}${base}/${folderOf(path)}`;
        const about = ['---', `url: ${address}`, `licence: ${topic.licence.url}`, '---'].join('\n');
        texts.set(path, `${about}\n\n${markdownOf(html, address)}`);
      }
      return Promise.resolve(undefined);
    },
    end: ({ folder }: Site) => {
      for (const [path, text] of texts) {
        const file = join(folder, `${path}.md`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const { entries } = contentOnce();
      const day = buildDay(entries) ?? '';
      const lines = coursesAmong(entries).map((course) =>
        courseLine(course, day, `${origin}${base}${coursePath(course)}`),
      );
      const sorted = [...texts]
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map(([, text]) => text.trimEnd());
      const head = `# ${topic.name}\n\n${words.whole.about(wholeLimit)}`;
      writeFileSync(join(folder, 'llms-full.txt'), wholeText(head, sorted, lines, wholeLimit));
      return Promise.resolve();
    },
  };
};
