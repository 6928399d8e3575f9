import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readHtmlFiles } from '../../src/integrations/html-files.ts';

const folder = 'dist';

/** A built page, parsed. */
export interface BuiltPage {
  /** File below dist: `guides/index.html`. */
  readonly file: string;
  /** Path in the address: `/guides/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Tree.Document;
  readonly elements: readonly Element[];
}

/** An element with its attributes as a record and its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within it; put together when it is asked for. */
  readonly text: string;
}

const textOf = (node: Tree.Node): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

const collect = (node: Tree.Node, into: Element[]): void => {
  if ('tagName' in node) {
    into.push({
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      get text() {
        return textOf(node);
      },
    });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
};

/** The language of an edition that a page is of, as its path begins with it; undefined for the site itself. */
export const editionOf = (path: string): string | undefined => /^\/([a-z]{2})\//.exec(path)?.[1];

/** The path of a page in the language of the site itself: `/guides/` of `/es/guides/`. */
export const pathWithoutEdition = (path: string): string => path.replace(/^\/[a-z]{2}(?=\/)/, '');

let pages: Promise<BuiltPage[]> | undefined;

/** Every page of the built site; redirect stubs are left out. */
export const builtPages = (): Promise<BuiltPage[]> =>
  (pages ??= (async () =>
    (await readHtmlFiles(folder))
      .filter(({ path }) => !path.startsWith('pagefind/'))
      .filter(({ html }) => !/<meta http-equiv="refresh"/.test(html))
      .map(({ path: file, html }) => {
        const elements: Element[] = [];
        const document = parse(html);
        collect(document, elements);
        return { file, html, document, elements, path: `/${file.replace(/index\.html$/, '')}` };
      }))());

/** Elements of a page by name, or with an attribute. */
export const find = (page: BuiltPage, name: string, attribute?: string): Element[] =>
  page.elements.filter((element) => element.name === name && (!attribute || attribute in element.attributes));

/** A file of the built site by its path in the address. */
export const readBuilt = (path: string): Buffer => {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) throw new Error(`${file} was not built`);
  return readFileSync(file);
};
