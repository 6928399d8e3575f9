import { expect, test } from 'vitest';
import { providerPages } from '#domain/provider-pages.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';

const provider = (id: string, country: string) => makeProvider({ id, name: id, country });
const offering = (...providers: ReturnType<typeof provider>[]) =>
  providers.map((own) => makeCourse({ id: `${own.id}/course`, provider: own }));

test('countries with more providers come first, and providers without courses not at all', () => {
  const [a, b, c, none] = [provider('a', 'IE'), provider('b', 'GB'), provider('c', 'GB'), provider('d', 'GB')];
  const [page] = providerPages([a, b, c, none], offering(a, b, c));

  expect(page?.items.map((row) => [row.country, row.provider.id])).toEqual([
    ['United Kingdom', 'b'],
    ['United Kingdom', 'c'],
    ['Ireland', 'a'],
  ]);
});

test('a long list is cut into pages, and each country is linked where its section begins', () => {
  const many = Array.from({ length: 250 }, (_, index) => provider(`p${index}`, index < 210 ? 'GB' : 'IE'));
  const pages = providerPages(many, offering(...many));

  expect(pages.map(({ items }) => items.length)).toEqual([200, 50]);
  expect(pages[0]?.countries.map(({ id, count, page }) => [id, count, page])).toEqual([
    ['GB', 210, 1],
    ['IE', 40, 2],
  ]);
});
