/** What a page asks for before it can be read, and what it asks for in all on a first visit: counted, never timed. */
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { builtPages, find, readBuilt } from '../support/site.ts';

const pages = await builtPages();
const sheetsOf = (page: (typeof pages)[number]) =>
  find(page, 'link')
    .filter(({ attributes }) => attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => attributes['href'] ?? '');
const css = readBuilt(sheetsOf(pages[0] ?? expect.fail('no page was built'))[0] ?? '').toString();

interface Face {
  readonly family: string;
  readonly url: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The font files of the style sheet, the last one first: it is the one that counts where several have a character. */
const faces: Face[] = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)]
  .flatMap(([, rule = '']): Face[] => {
    const url = /url\(["']?([^"')]+)/.exec(rule)?.[1];
    if (url === undefined) return [];
    const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
    );
    return [{ family: /font-family:\s*["']?([^"';]+)/.exec(rule)?.[1] ?? '', url, ranges }];
  })
  .reverse();
const families = [...new Set(faces.map(({ family }) => family))];
const has = ({ ranges }: Face, point: number) => ranges.some(([from, to]) => point >= from && point <= to);

const textOf = (page: (typeof pages)[number]) => page.elements.find(({ name }) => name === 'body')?.text ?? '';

/** Fonts that a page may ask for, whichever family each of its words is in. */
const fontsOf = (page: (typeof pages)[number]): string[] => {
  const points = new Set(Array.from(textOf(page), (character) => character.codePointAt(0) ?? 0));
  return families.flatMap((family) => [
    ...new Set(
      [...points].flatMap((point) => faces.find((face) => face.family === family && has(face, point))?.url ?? []),
    ),
  ]);
};

it('has one style sheet a page, and no other request that its first paint waits for', () => {
  const offenders = pages.filter(
    (page) =>
      sheetsOf(page).length !== 1 ||
      find(page, 'link').some(({ attributes }) => attributes['rel'] === 'preload' && attributes['as'] === 'font') ||
      find(page, 'script', 'src').some(({ attributes }) => attributes['type'] !== 'module' && !('defer' in attributes)),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

it('asks an English page for at most 30 kB of fonts, and no page for the files that are not cut', () => {
  const common = families.map((family) => faces.find((face) => face.family === family && has(face, 0x65))?.url ?? '');
  expect(common.reduce((sum, url) => sum + readBuilt(url).length, 0)).toBeLessThanOrEqual(30_000);
  const whole = pages.flatMap((page) =>
    fontsOf(page)
      .filter((url) => readBuilt(url).length > 20_000)
      .map((url) => `${page.path} asks for ${url}: run "npm run fonts"`),
  );
  expect(whole).toEqual([]);
});

/** Signs that no text font has and that are drawn in the reader's own. */
const signs = new Set(['●', '◐', '✓', '⅓']);

it('has every character of its pages in its fonts', () => {
  const known = new Map(
    faces.map(({ url }) => {
      const font = create(readBuilt(url));
      return [url, new Set('characterSet' in font ? font.characterSet : [])];
    }),
  );
  const missing = new Map<string, string>();
  for (const page of pages) {
    for (const character of new Set(textOf(page))) {
      const point = character.codePointAt(0) ?? 0;
      if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) || signs.has(character)) continue;
      if (!faces.some((face) => has(face, point) && known.get(face.url)?.has(point))) missing.set(character, page.path);
    }
  }
  expect([...missing].map(([character, path]) => `${character} on ${path}`)).toEqual([]);
});
