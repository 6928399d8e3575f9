import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frameBytes, readerBytes } from '#embed/weight.ts';
import { templates, type TemplateName } from '../support/templates.ts';
import { builtPages, find, readBuilt, type BuiltPage } from '../support/site.ts';

/** Most bytes that a template may take: HTML and CSS after brotli, as a CDN sends them; script as it is executed. */
interface Budget {
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

/** Script that a page for reading may carry (and it must work without). */
const readingScript = 5_000;
/** The same with the buttons that save and compare a course. */
const courseScript = 8_400;

const budgets: Record<TemplateName, Budget> = {
  home: { html: 4_340, css: 5_500, script: 6_600 },
  guides: { html: 4_000, css: 4_400, script: readingScript },
  guide: { html: 12_000, css: 8_200, script: readingScript },
  glossary: { html: 10_500, css: 4_300, script: readingScript },
  term: { html: 4_000, css: 6_200, script: readingScript },
  courses: { html: 10_500, css: 7_700, script: 43_400 },
  coursesPage: { html: 8_500, css: 7_700, script: 26_000 },
  landing: { html: 6_400, css: 5_700, script: courseScript },
  subjects: { html: 2_900, css: 4_200, script: readingScript },
  subject: { html: 5_700, css: 5_700, script: courseScript },
  course: { html: 8_400, css: 7_200, script: courseScript },
  compare: { html: 3_200, css: 6_200, script: 12_000 },
  shortlist: { html: 4_000, css: 6_200, script: 46_000 },
  providers: { html: 7_300, css: 4_400, script: readingScript },
  provider: { html: 5_900, css: 5_700, script: courseScript },
  search: { html: 2_800, css: 5_200, script: 14_800 },
  guideWithLadder: { html: 13_500, css: 8_200, script: readingScript },
  guideWithBars: { html: 17_200, css: 8_200, script: readingScript },
  guideWithFindings: { html: 13_500, css: 8_200, script: readingScript },
  tools: { html: 2_600, css: 4_300, script: readingScript },
  converter: { html: 7_500, css: 7_100, script: 13_000 },
  planner: { html: 4_500, css: 7_100, script: 16_850 },
  trueCost: { html: 5_000, css: 7_100, script: 12_100 },
  fit: { html: 7_500, css: 7_100, script: 10_000 },
  checklist: { html: 5_300, css: 7_100, script: 11_600 },
  whoCanPay: { html: 14_050, css: 7_100, script: 14_000 },
  feedCheck: { html: 4_200, css: 7_100, script: 14_000 },
  contribute: { html: 4_000, css: 7_100, script: 12_000 },
  sources: { html: 32_000, css: 4_300, script: readingScript },
  about: { html: 2_600, css: 5_700, script: readingScript },
  method: { html: 4_500, css: 5_700, script: readingScript },
  design: { html: 6_000, css: 7_700, script: readingScript },
  data: { html: 12_000, css: 5_700, script: readingScript },
  dataFields: { html: 12_000, css: 5_700, script: readingScript },
  dataQuality: { html: 18_000, css: 6_700, script: readingScript },
  releases: { html: 3_500, css: 5_700, script: readingScript },
  release: { html: 22_000, css: 5_700, script: readingScript },
  accessibility: { html: 2_800, css: 5_700, script: readingScript },
  privacy: { html: 2_600, css: 5_700, script: readingScript },
  offline: { html: 2_600, css: 4_700, script: 8_300 },
  notFound: { html: 2_400, css: 4_700, script: readingScript },
};

const brotli = (data: Buffer) => brotliCompressSync(data).length;

const weights = new Map<string, number>();

/** What a file of the site weighs as it is sent, by its path in the address. */
const weightOf = (path: string): number => {
  const weight = weights.get(path) ?? brotli(readBuilt(path));
  weights.set(path, weight);
  return weight;
};

/** Paths of the script files that a page runs on opening, with what they import at once. */
const scriptsOf = (page: BuiltPage): Set<string> => {
  const seen = new Set<string>();
  const queue = find(page, 'script', 'src').map(({ attributes }) => attributes['src'] ?? '');
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readBuilt(path).toString();
    for (const match of code.matchAll(/(?:^|[;\s}])import\s*(?:[\w*{][^'"]*from\s*)?["']([^"']+)["']/g)) {
      queue.push(new URL(match[1] ?? '', `https://site.invalid${path}`).pathname);
    }
  }
  return seen;
};

const scriptBytes = (page: BuiltPage): number =>
  [...scriptsOf(page)].reduce((sum, path) => sum + readBuilt(path).length, 0);

const sheetsOf = (page: BuiltPage): string[] =>
  find(page, 'link')
    .filter(({ attributes }) => attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => attributes['href'] ?? '');

const pages = await builtPages();

describe.each(Object.entries(budgets) as [TemplateName, Budget][])('the template %s', (name, budget) => {
  const page = pages.find(({ path }) => path === templates[name]);

  it('keeps to its budget of bytes', () => {
    if (!page) throw new Error(`${templates[name]} was not built: name another page of this template`);
    const css = sheetsOf(page).reduce((sum, path) => sum + weightOf(path), 0);
    const measured = { html: brotli(Buffer.from(page.html)), css, script: scriptBytes(page) };
    const over = (Object.keys(budget) as (keyof Budget)[]).filter((key) => measured[key] > budget[key]);
    expect(over, `measured ${JSON.stringify(measured)}, allowed ${JSON.stringify(budget)}`).toEqual([]);
  });
});

it('asks a first search for no more of the index than its budget', () => {
  // What Pagefind fetches before any word is typed: the entry, the meta index and the filter chunks.
  const entry = readBuilt('/pagefind/pagefind-entry.json');
  const hash = Object.values(
    (JSON.parse(entry.toString()) as { languages: Record<string, { hash: string }> }).languages,
  )[0]?.hash;
  const meta = readBuilt(`/pagefind/pagefind.${hash ?? ''}.pf_meta`);
  expect(entry.length + meta.length).toBeLessThan(16_000);
});

describe('the pages in frames', () => {
  const inFrames = pages.filter(({ path }) => path.startsWith('/embed/'));
  const whole = (page: BuiltPage): number =>
    [...scriptsOf(page), ...sheetsOf(page)].reduce((sum, path) => sum + weightOf(path), brotli(Buffer.from(page.html)));

  it('keep to their bytes, a course with the file of its facts', () => {
    const facts = globSync('dist/compare/*.json').map((file) => readFileSync(file));
    // The heaviest is one of the largest.
    const largest = facts.toSorted((a, b) => b.length - a.length).slice(0, 20);
    const heaviest = Math.max(...largest.map(brotli));
    const measured = inFrames.map((page) => ({
      path: page.path,
      bytes: whole(page) + (page.path === '/embed/course/' ? heaviest : 0),
    }));
    expect(measured.length).toBeGreaterThan(10);
    expect(measured.map(({ path }) => path)).toContain('/embed/list/all/');
    expect(measured.filter(({ bytes }) => bytes > frameBytes)).toEqual([]);
  });

  it('are told to other sites with what a list fetches besides', () => {
    const largest = (pattern: string) => Math.max(...globSync(pattern).map((file) => brotli(readFileSync(file))));
    const [table, words = 0, languages = 0, word] = [
      'finder/table.*',
      'finder/words.*',
      'finder/languages.*',
      'search/lists/*',
    ].map((name) => largest(`dist/${name}.json`));
    const reader = largest('dist/_astro/text-engine.*.js');
    expect(reader).toBeLessThanOrEqual(readerBytes);
    const text = find(pages.find(({ path }) => path === '/contribute/embed/') ?? expect.fail('no builder'), 'main')[0]
      ?.text;
    const kB = (bytes = 0) => `${Math.ceil(bytes / 1000)} kB`;
    expect(text).toContain(
      `the table of all courses besides, ${kB(table)}, and one whose search has words what reads them: up to ${kB(words + languages + readerBytes)}, and up to ${kB(word)} a word.`,
    );
  });

  it('load neither pictures nor fonts, and every link of theirs leaves the frame', () => {
    const offenders = inFrames.flatMap((page) => [
      ...find(page, 'img').map(() => page.path),
      ...sheetsOf(page).filter((path) => /url\(/.test(readBuilt(path).toString())),
      ...find(page, 'a', 'href')
        .filter(({ attributes }) => attributes['target'] !== '_blank' || !attributes['rel']?.includes('noopener'))
        .map(({ text }) => `${page.path} ${text}`),
    ]);
    expect(offenders).toEqual([]);
  });

  it('are listed by no search engine', () => {
    const isKept = (page: BuiltPage) =>
      find(page, 'meta').some(
        ({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex',
      );
    expect(inFrames.filter((page) => !isKept(page)).map(({ path }) => path)).toEqual([]);
  });
});
