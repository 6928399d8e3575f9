import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentOnce } from '#content-check/index.ts';
import { coursesAmong } from '#domain/join.ts';
import { courseDataPath } from '#domain/urls.ts';
import { courseJson } from '#formats/json/write.ts';
import { contentPath } from '../deployment.ts';

/** The public file of a course, from that of its record. */
const fileOf = ({ id }: { readonly id: string }, origin: string): string =>
  courseJson(readFileSync(contentPath(process.cwd(), `content/courses/${id}.json`), 'utf8'), id, origin);

/**
 * Writes the record of each course as JSON beside its page once the pages stand: the renderer of pages would cost more
 * than the writing, once for each course. While editing, serves the same.
 */
export const courseFiles = (): AstroIntegration => {
  let base = '';
  let origin = '';
  return {
    name: 'course-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        origin = `${new URL(config.site ?? 'http://localhost').origin}${base}`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.replace(base, '');
          const course = coursesAmong(contentOnce().entries).find((row) => courseDataPath(row) === path);
          if (!course) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'application/json');
          response.end(fileOf(course, origin));
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Each stands beside the page of the course, whose folder is there.
        for (const course of coursesAmong(contentOnce().entries)) {
          writeFileSync(join(folder, courseDataPath(course)), fileOf(course, origin));
        }
      },
    },
  };
};
