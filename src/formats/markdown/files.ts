/** Which file the Markdown of a course stands in: a few files a provider and none a course. */
import type { Course, Provider } from '#domain/course.ts';
import { byName } from '#domain/join.ts';
import { markdownPath, providerPath } from '#domain/urls.ts';
import { anchorOf } from './write.ts';

/** Courses in one file: about 100 kB, which a reader of text takes in one go. */
const mostInFile = 40;

/** A file of a provider's courses. */
export interface ProviderFile {
  readonly provider: Provider;
  readonly path: string;
  readonly courses: readonly Course[];
  /** Courses of the provider in all its files. */
  readonly all: number;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** The file with the Markdown of a part of a provider's courses; the first is that of the provider's page. */
export const partPath = (provider: { id: string }, part: number): string =>
  part === 1 ? markdownPath(providerPath(provider)) : `${providerPath(provider)}courses-${part}.md`;

/** The files of courses that are not closed, by the names of their providers. */
export const filesOf = (courses: readonly Course[]): ProviderFile[] =>
  [...Map.groupBy(courses, ({ provider }) => provider.id).values()]
    .flatMap((own) => {
      const parts = Math.ceil(own.length / mostInFile);
      return Array.from({ length: parts }, (_, index) => {
        const some = own.slice(index * mostInFile, (index + 1) * mostInFile);
        return some.flatMap(({ provider }, place) =>
          place
            ? []
            : [
                {
                  provider,
                  path: partPath(provider, index + 1),
                  courses: some,
                  all: own.length,
                  part: index + 1,
                  parts,
                },
              ],
        );
      }).flat();
    })
    .sort((a, b) => byName(a.provider.name, b.provider.name) || a.part - b.part);

/** The path of each course's Markdown with its anchor, by the id of the course. */
export const markdownPathsOf = (files: readonly ProviderFile[]): ReadonlyMap<string, string> =>
  new Map(files.flatMap(({ path, courses }) => courses.map((row) => [row.id, `${path}#${anchorOf(row)}`])));
