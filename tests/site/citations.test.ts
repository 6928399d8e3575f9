import { expect, it } from 'vitest';
import { builtPages, find } from '../support/site.ts';

const articles = (await builtPages()).filter(({ path }) => /^\/(?:guides|glossary)\/[^/]+\/$/.test(path));

it('numbers the sources of a guide from one, in the order in which they are cited', () => {
  const offenders = articles
    .filter(({ path }) => path.startsWith('/guides/'))
    .filter((page) => {
      const order = find(page, 'a', 'data-strength').map(({ text }) => Number(text));
      const firstUses = [...new Set(order)];
      return firstUses.length === 0 || firstUses.some((number, index) => number !== index + 1);
    });
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

it('leads back from each source to every place that cites it', () => {
  const offenders = articles.flatMap((page) => {
    const cited = find(page, 'a', 'data-strength').map(({ attributes }) => `#${attributes['id'] ?? ''}`);
    const back = new Set(find(page, 'a').map(({ attributes }) => attributes['href']));
    return cited.filter((anchor) => !back.has(anchor)).map((anchor) => `${page.path} ${anchor}`);
  });
  expect(offenders).toEqual([]);
});

it('says of every source in a guide how strong it is', () => {
  const offenders = articles.filter((page) => {
    const sources = page.elements.filter(({ attributes }) => /^source-\d+$/.test(attributes['id'] ?? ''));
    return sources.some(
      ({ text }) => !/^\s*(?:Official|Statistics|Research|Survey|Provider|Secondary|Vendor)/.test(text),
    );
  });
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
