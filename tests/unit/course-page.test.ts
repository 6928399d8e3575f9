/** What pages of courses are made from: what their keys tell, and nothing else of the courses. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the catalogue has that follows from no course: with these alone a page is the same while its key is. */
const withoutCourses = new Set([
  'creditSystems',
  'findSource',
  'frameworks',
  'fundingSchemes',
  'guidesNamed',
  'livenessOf',
  'paymentAdvice',
  'tools',
]);

const shortNames: readonly (readonly [string, string])[] = [
  ['#topic', 'src/topic.ts'],
  ['#words/', 'src/words/en/'],
  ['#', 'src/'],
];

/** The file that a name of a module leads to; undefined for a package. */
const fileOf = (from: string, name: string): string | undefined => {
  if (name.startsWith('.')) return normalize(join(dirname(from), name));
  const [start, whole] = shortNames.find(([short]) => name.startsWith(short)) ?? [];
  return start === undefined || whole === undefined ? undefined : `${whole}${name.slice(start.length)}`;
};

interface Import {
  readonly file: string;
  readonly names: readonly string[];
}

/** What the code of a module imports of this project, without types. */
const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8');
  // Scripts of a component run in browsers.
  const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  return [
    ...code.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?'([^']+)'/gm),
    ...code.matchAll(/()\bimport\(\s*'([^']+)'/g),
  ].flatMap(([, given = '', name = '']) => {
    const names = given
      .replace(/[{}]/g, '')
      .split(',')
      .map((part) => part.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((part) => part && !part.startsWith('type '));
    const found = fileOf(file, name);
    return found === undefined || found.endsWith('.css') ? [] : [{ file: found, names }];
  });
};

const catalogue = 'src/catalogue.ts';

/** Every module that some are made from, with what it imports; what the catalogue imports is its own. */
const modulesOf = (start: readonly string[]): ReadonlyMap<string, readonly Import[]> => {
  const found = new Map<string, readonly Import[]>();
  const queue = [...start];
  for (const file of queue) {
    if (found.has(file) || file === catalogue) continue;
    const imports = importsOf(file);
    found.set(file, imports);
    queue.push(...imports.map((row) => row.file));
  }
  return found;
};

const modules = modulesOf([
  'src/components/course/CourseArticle.astro',
  'src/components/course/ClosedCourse.astro',
  'src/layouts/Page.astro',
]);

describe('the page of a course', () => {
  it('is drawn by modules that are all found', () => {
    expect(modules.size).toBeGreaterThan(100);
    expect([...modules.keys()]).toContain('src/components/course/MoneyPanel.astro');
    expect([...modules.values()].flat().filter(({ file }) => file === catalogue)).not.toEqual([]);
  });

  it('asks the catalogue for nothing that follows from other courses: that is for src/course-page.ts, and so in its key', () => {
    const asked = [...modules].flatMap(([file, imports]) =>
      imports
        .filter((row) => row.file === catalogue)
        .flatMap(({ names }) => names.filter((name) => !withoutCourses.has(name)).map((name) => `${file}: ${name}`)),
    );
    expect(asked).toEqual([]);
  });

  it('does not read the content by another way', () => {
    const reading = [...modules].flatMap(([file, imports]) =>
      imports.some(({ names }) => names.some((name) => /^(?:contentOnce|getCollection|getEntry)$/.test(name)))
        ? [file]
        : [],
    );
    expect(reading).toEqual([]);
  });

  it('names of the catalogue only what is there', () => {
    const exported = new Set(
      [...readFileSync(catalogue, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name),
    );
    expect([...withoutCourses].filter((name) => !exported.has(name))).toEqual([]);
  });

  it('takes in the page itself only what it lists, and what stands around a course', () => {
    const page = importsOf('src/pages/courses/[provider]/[course].astro');
    const own = page.filter(({ file }) => !modules.has(file)).map(({ file, names }) => `${file}: ${names.join(' ')}`);
    expect(own).toEqual([
      'src/catalogue.ts: closedCourses courses',
      'src/course-page.ts: keyOf surroundingsOf',
      'src/domain/summary.ts: summarise',
      'src/formats/schema-org/write.ts: coursePageJsonLd',
      'src/domain/course-title.ts: titleWithEnglish',
      'src/words/en/markdown.ts: courseAsMarkdown',
    ]);
  });
});
