/** How text is set, and how each page says where it stands. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as english from '../../src/words/en/ui.ts';
import * as spanish from '../../src/words/es/ui.ts';
import { builtPages, editionOf } from '../support/site.ts';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = (element: Tree.Element, name: string) => element.attrs.find((row) => row.name === name)?.value;

/** Elements that begin and end lines of their own; all others are part of a line. */
const inline = new Set('a abbr b bdi button cite code em i kbd mark q s small span strong sub sup time u'.split(' '));
const unread = new Set(['script', 'style', 'template', 'svg', 'head', 'noscript']);

/** The text of a page, each block on lines of its own. */
const textOf = (node: Tree.Node): string => {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\s+/g, ' ');
  if (!('childNodes' in node) || unread.has(node.nodeName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return isElement(node) && !inline.has(node.tagName) ? `\n${text}\n` : text;
};

const elements = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [...(isElement(child) ? [child] : []), ...elements(child)])
    : [];

const documents = await builtPages();
/** Those that stand by themselves: a page in a frame has neither the site's head nor its foot. */
const whole = documents.filter(({ path }) => !path.startsWith('/embed/'));

/** What the path to a page is called in each language. */
const pathNames: readonly string[] = [english.breadcrumb, spanish.breadcrumb];
const isPath = (label = '') => pathNames.includes(label);

/** The links of the path to a page, in order. */
const crumbsOf = (document: Tree.Document) =>
  elements(document)
    .filter((element) => element.tagName === 'nav' && isPath(attribute(element, 'aria-label')))
    .flatMap(elements)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ path: attribute(link, 'href') ?? '', label: textOf(link).trim() }));

const texts = documents.map(({ path, document }) => ({ path, text: textOf(document) }));

/** Where a mark stands in the text of a page, with the words about it, one line each. */
const placesOf = (mark: RegExp): string[] =>
  texts.flatMap(({ path, text }) =>
    [...text.matchAll(mark)].map(({ index }) => `${path}: ${text.slice(Math.max(0, index - 30), index + 10)}`),
  );

describe('text', () => {
  it('has no space before a comma or what ends a sentence', () => {
    expect(placesOf(/(?<=\S) +[,.;:!?)](?=[ \n]|$)/g)).toEqual([]);
  });

  it('ends no sentence twice', () => {
    expect(placesOf(/[!?]\.(?=[ \n]|$)|(?<!\.)\.\s*\.(?=[ \n]|$)/g)).toEqual([]);
  });
});

describe('the path to a page', () => {
  it('begins at home on every page but home itself', () => {
    const wrong = whole
      .filter(({ path, document }) => {
        const [first] = crumbsOf(document);
        const language = editionOf(path);
        const home = language === undefined ? '/' : `/${language}/`;
        if (path === home) return first !== undefined;
        return first?.path !== home || (language === undefined && first.label !== 'Home');
      })
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('calls each page by one name, and never holds the page itself', () => {
    const names = new Map<string, Set<string>>();
    const own: string[] = [];
    for (const { path, document } of documents) {
      for (const crumb of crumbsOf(document)) {
        if (crumb.path === path) own.push(path);
        names.set(crumb.path, (names.get(crumb.path) ?? new Set()).add(crumb.label));
      }
    }
    expect(own).toEqual([]);
    expect([...names].filter(([, labels]) => labels.size > 1).map(([path, labels]) => [path, ...labels])).toEqual([]);
  });
});

it('has its own address at its foot, for paper', () => {
  const wrong = whole.filter(({ document }) => {
    const [address] = elements(document).filter((element) => attribute(element, 'class')?.includes('printed-address'));
    return !address || !/^https?:\/\/\S+$/.test(textOf(address).trim());
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
