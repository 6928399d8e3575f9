/**
 * The items of an HTML page in microdata, as the JSON-LD that says the same, so that one reader reads both.
 * https://html.spec.whatwg.org/multipage/microdata.html
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Json, JsonObject } from '../json-ld.ts';
import { attribute, elementsIn, type Element, type Node } from './elements.ts';

const tokens = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

const textOf = (root: Node): string => {
  let text = '';
  const todo: Node[] = [root];
  for (let step = todo.pop(); step; step = todo.pop()) {
    if (step.nodeName === '#text' && 'value' in step) text += step.value;
    if ('childNodes' in step && step.nodeName !== 'script' && step.nodeName !== 'style')
      todo.push(...[...step.childNodes].reverse());
  }
  return text.replace(/\s+/g, ' ').trim();
};

/** The attribute that has the value of an element instead of its text. */
const valueAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

/** The items of a page that are no value of another one. */
export const itemsOf = (page: DefaultTreeAdapterTypes.Document): JsonObject[] => {
  const all = [...elementsIn(page)];
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  const head = all.find(
    (element) =>
      element.nodeName === 'base' || (element.nodeName === 'link' && attribute(element, 'rel') === 'canonical'),
  );
  const base = head && attribute(head, 'href');
  /** Links of a page are often without its address, which a page that is saved tells at best in its head. */
  const address = (link: string): string => {
    try {
      return new URL(link, base).href;
    } catch {
      return link;
    }
  };

  const readItem = (item: Element, above: ReadonlySet<Element>): JsonObject => {
    const raw: Record<string, Json> = {};
    const types = tokens(attribute(item, 'itemtype'));
    if (types.length) raw['@type'] = types;
    const id = attribute(item, 'itemid');
    if (id !== undefined) raw['@id'] = address(id);
    const path = new Set([...above, item]);
    const isEntered = (element: Element) => attribute(element, 'itemscope') === undefined;
    const elsewhere = tokens(attribute(item, 'itemref')).flatMap((ref) => byId.get(ref) ?? []);
    const properties = [
      ...elementsIn(item, isEntered),
      ...elsewhere.flatMap((element) => [element, ...(isEntered(element) ? elementsIn(element, isEntered) : [])]),
    ];
    for (const element of new Set(properties)) {
      const names = tokens(attribute(element, 'itemprop'));
      // An item that names itself among its own would have no end.
      if (!names.length || path.has(element)) continue;
      const value = isEntered(element) ? valueOf(element) : readItem(element, path);
      for (const name of names) {
        const before = raw[name];
        raw[name] = before === undefined ? value : [...(Array.isArray(before) ? (before as Json[]) : [before]), value];
      }
    }
    return raw;
  };

  const valueOf = (element: Element): string => {
    // Not only of <meta>: pages write the value that machines read so on any element.
    const content = attribute(element, 'content');
    if (content !== undefined) return content;
    const name = valueAttributes[element.nodeName];
    const value = name === undefined ? undefined : attribute(element, name);
    if (value === undefined) return textOf(element);
    return name === 'href' || name === 'src' || name === 'data' ? address(value) : value;
  };

  return all
    .filter((element) => attribute(element, 'itemscope') !== undefined && attribute(element, 'itemprop') === undefined)
    .map((element) => readItem(element, new Set()));
};

/** The lines on which a page describes a course in RDFa, which is not read. */
export const rdfaCourses = (page: DefaultTreeAdapterTypes.Document): number[] =>
  [...elementsIn(page)]
    .filter((element) => /(?:^|[\s:/])(?:Course|CourseInstance)(?:\s|$)/.test(attribute(element, 'typeof') ?? ''))
    .map((element) => element.sourceCodeLocation?.startLine ?? 1);
