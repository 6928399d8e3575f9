import { HtmlValidate } from 'html-validate';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes as it likes; both forms are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles carry the site's name and are unique; search results show their beginning.
    'long-title': 'off',
    // role="list" gives a list without bullets its role back in Safari (https://webkit.org/b/170179).
    'no-redundant-role': 'off',
    // Static plain files: there is nothing to protect with subresource integrity within one origin.
    'require-sri': 'off',
  },
});

/** An element with the names of its attributes, and the values that decide what may stand in it. */
const shapeOf = ({ tagName, attrs }: Tree.Element): string =>
  `${tagName} ${attrs.map(({ name, value }) => (/^(?:role|type|scope|rel|popover|dir)$/.test(name) ? `${name}=${value}` : name)).join(' ')}`;

/** How elements stand in one another on a page: each element with its parent, and with the one before it. */
const joints = (node: Tree.Node, parent = '', into = new Set<string>()): Set<string> => {
  let before = '';
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (!('tagName' in child)) continue;
    const shape = shapeOf(child);
    into.add(`${parent}>${shape}`).add(`${parent}>${before}+${child.tagName}`);
    before = child.tagName;
    joints(child, shape, into);
  }
  return into;
};

/** Pages that between them have every joint: the others are made of the same pieces. */
const differentPages = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const seen = new Set<string>();
  return pages.filter(({ document }) => {
    const before = seen.size;
    joints(document, '', seen);
    return seen.size > before;
  });
};

it('writes valid HTML in every way in which its pages put elements together', async () => {
  const offenders: string[] = [];
  const pages = differentPages(await builtPages());
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      offenders.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(offenders.slice(0, 40)).toEqual([]);
});

it('gives no id twice on a page, and names none that is not there', async () => {
  const offenders = (await builtPages()).flatMap(({ path, elements }) => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const known = new Set(ids);
    const named = elements.flatMap(({ attributes }) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'list', 'headers'].flatMap(
        (name) => attributes[name]?.split(/\s+/).filter(Boolean) ?? [],
      ),
    );
    return [
      ...(known.size < ids.length
        ? [`${path}: ${ids.filter((id, place) => ids.indexOf(id) < place).join(' ')} twice`]
        : []),
      ...named.filter((id) => !known.has(id)).map((id) => `${path}: there is no #${id}`),
    ];
  });
  expect(offenders.slice(0, 40)).toEqual([]);
});

it.each([
  ['an element that ends within another', '<p>One <div>two</div></p>', 'close-order'],
  ['an element where it may not stand', '<ul><p>One</p></ul>', 'element-permitted-content'],
  ['a value that there is not', '<input type="nonsense">', 'attribute-allowed-values'],
])('would notice %s', async (_, html, rule) => {
  const { results } = await validator.validateString(
    `<!doctype html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`,
  );
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).join(' ')).toContain(rule);
});
