import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtPages, editionOf, find, readBuilt } from '../support/site.ts';

const pages = await builtPages();
const guides = pages.filter(({ path }) => /^\/guides\/[^/]+\/$/.test(path));
const metaOf = (page: (typeof pages)[number], property: string) =>
  find(page, 'meta').find(({ attributes }) => attributes['property'] === property)?.attributes['content'];

describe('the card of every guide', () => {
  it('is named in the head with its size and a text, and in the structured data', () => {
    const offenders = guides.filter((page) => {
      const image = metaOf(page, 'og:image') ?? '';
      const article = find(page, 'script')
        .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
        .map(({ text }) => JSON.parse(text) as Record<string, unknown>)
        .find((data) => data['@type'] === 'Article');
      return !(
        /^https:.*\/cards\/[^/]+\.png$/.test(image) &&
        metaOf(page, 'og:image:alt') &&
        article?.['image'] === image
      );
    });
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('is a PNG of 1200 by 630 pixels and at most 100 kB', async () => {
    const offenders: string[] = [];
    for (const page of guides) {
      const file = readBuilt(new URL(metaOf(page, 'og:image') ?? '').pathname);
      const { format, width, height } = await sharp(file).metadata();
      if (format !== 'png' || width !== 1200 || height !== 630 || file.length > 100_000) offenders.push(page.path);
    }
    expect(offenders).toEqual([]);
  });
});

describe('the feed', () => {
  const feed = readBuilt('/rss.xml').toString();

  it('names every guide once by its canonical address', () => {
    const links = [...feed.matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map((match) => match[1]);
    const canonical = guides.map(
      (page) => find(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'],
    );
    expect(links.toSorted()).toEqual(canonical.toSorted());
  });

  it('is announced by every page', () => {
    const alone = pages.filter(
      // A page in a frame of another site announces nothing of its own, and the feed is in the language of the site.
      ({ path }) => !path.startsWith('/embed/') && editionOf(path) === undefined,
    );
    const silent = alone.filter(
      (page) => !find(page, 'link').some(({ attributes }) => attributes['type'] === 'application/rss+xml'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

it('llms.txt links only pages that exist', () => {
  const links = [
    ...readBuilt('/llms.txt')
      .toString()
      .matchAll(/\]\((https?:\/\/[^)]+)\)/g),
  ].map((match) => new URL(match[1] ?? '').pathname);
  expect(links.length).toBeGreaterThan(guides.length);
  expect(links.filter((path) => !existsSync(`dist${path}`))).toEqual([]);
});

describe('the pictures', () => {
  it('stand on the guides that they belong to, each with an id of its own', () => {
    const ids = guides.flatMap((page) =>
      find(page, 'figure', 'id').map(({ attributes }) => `${page.path}#${attributes['id'] ?? ''}`),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stand on every guide, at least one', () => {
    const without = guides.filter((page) => page.path !== '/guides/' && !find(page, 'figure', 'id').length);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('can each be kept as SVG of outlines alone, as PNG of the same size, and as CSV of more than a head', () => {
    const ids = new Set(guides.flatMap((page) => find(page, 'figure', 'id').map(({ attributes }) => attributes['id'])));
    expect(ids.size).toBeGreaterThan(14);
    for (const id of ids) {
      const svg = readBuilt(`/pictures/${id ?? ''}.svg`).toString();
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(svg, id).toContain('<path');
      expect(svg, id).not.toContain('<text');
      const png = readBuilt(`/pictures/${id ?? ''}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([Number(width), Number(height)]);
      expect(
        readBuilt(`/pictures/${id ?? ''}.csv`)
          .toString()
          .split('\r\n').length,
        id,
      ).toBeGreaterThan(2);
    }
  });

  it('bring no script of their own', () => {
    const scripts = new Set(
      guides.flatMap((page) => find(page, 'script', 'src').map(({ attributes }) => attributes['src'])),
    );
    const bytes = [...scripts].reduce((sum, path) => sum + readBuilt(path ?? '').length, 0);
    expect(bytes).toBeLessThanOrEqual(5000);
  });
});
