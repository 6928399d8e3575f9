/** What pages hand over to a tool in an address must be what a field of that tool takes. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { builtPages, find } from '../support/site.ts';

const pages = await builtPages();

interface Taken {
  readonly longest: number | undefined;
  /** The values of a list to choose from; undefined of a field to write in. */
  readonly values: ReadonlySet<string> | undefined;
}

const attributesOf = ({ attrs }: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const optionsIn = (node: Tree.Node): string[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) =>
        'tagName' in child && child.tagName === 'option' ? [attributesOf(child)['value'] ?? ''] : optionsIn(child),
      )
    : [];

/** What the fields of a page take, by name. */
const fieldsIn = (node: Tree.Node, into = new Map<string, Taken>()): Map<string, Taken> => {
  if ('tagName' in node && (node.tagName === 'input' || node.tagName === 'select')) {
    const { name, maxlength } = attributesOf(node);
    if (name !== undefined)
      into.set(name, {
        longest: maxlength === undefined ? undefined : Number(maxlength),
        values: node.tagName === 'select' ? new Set(optionsIn(node)) : undefined,
      });
  }
  if ('childNodes' in node) for (const child of node.childNodes) fieldsIn(child, into);
  return into;
};

const tools = new Map(
  pages.filter(({ path }) => path.startsWith('/tools/')).map(({ path, document }) => [path, fieldsIn(document)]),
);

it('hands to tools what their fields take: names that they have, choices that they offer, texts that fit', () => {
  const links = pages.flatMap((page) =>
    find(page, 'a', 'href').flatMap(({ attributes }) => {
      const url = new URL(attributes['href'] ?? '', `https://site.invalid${page.path}`);
      const fields = url.hostname === 'site.invalid' ? tools.get(url.pathname) : undefined;
      return fields && url.search ? [{ from: page.path, url, fields }] : [];
    }),
  );
  expect(links.length).toBeGreaterThan(500);
  const faults = links.flatMap(({ from, url, fields }) =>
    [...url.searchParams].flatMap(([name, value]) => {
      const field = fields.get(name);
      const isTaken = field && (field.values?.has(value) ?? true) && value.length <= (field.longest ?? 200);
      return isTaken ? [] : [`${from} hands ${url.pathname} ${name}=${value}`];
    }),
  );
  expect(faults).toEqual([]);
});
