import { parseFragment } from 'parse5';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { InputError, limits, pieces, type TextSource } from './format.ts';
import { isBlock, isSilent } from './text.ts';

/** An element with what it holds, small enough to be kept: one course, one provider's head. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  readonly content: (Element | string)[];
}

/** Where an element stands; with its column in texts that have been put on one long line. */
export const placeOf = ({ line, column }: Pick<Element, 'line' | 'column'>): string =>
  column > 1_000 ? `line ${line}, column ${column}` : `line ${line}`;

/** The child elements of a name, whatever the namespace. */
export const children = (element: Element, ...names: readonly string[]): Element[] =>
  element.content.filter((child): child is Element => typeof child !== 'string' && names.includes(child.name));

export const child = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  element && children(element, ...names)[0];

/** An attribute by its local name: `xsi:type` and `type` alike. */
export const attribute = (element: Element | undefined, name: string): string | undefined => {
  if (!element) return undefined;
  const found = Object.entries(element.attributes).find(([key]) => key === name || key.endsWith(`:${name}`));
  return found?.[1];
};

/** All text below an element: XHTML blocks become paragraphs, scripts and the like are left out. */
export const textOf = (element: Element | undefined): string => {
  if (!element) return '';
  const parts: string[] = [];
  type Step = Element | string | { gap: string };
  const todo: Step[] = [...element.content].reverse();
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    if (typeof step === 'string') parts.push(step);
    else if ('gap' in step) parts.push(step.gap);
    else if (!isSilent(step.name)) {
      const isLine = /^(?:li|br|tr)$/i.test(step.name);
      if (isBlock(step.name)) {
        parts.push(isLine ? '\n' : '\n\n');
        if (!isLine) todo.push({ gap: '\n\n' });
      }
      for (const inner of [...step.content].reverse()) todo.push(inner);
    }
  }
  return parts.join('');
};

/** Text of an element with its source's line breaks joined, unless XHTML says where paragraphs end. */
export const proseOf = (element: Element | undefined): string => {
  if (!element) return '';
  const hasElements = element.content.some((part) => typeof part !== 'string');
  if (!hasElements) return textOf(element);
  const flat = (inner: Element): Element => ({
    ...inner,
    content: inner.content.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : flat(part))),
  });
  return textOf(flat(element));
};

/** The cells of a table, each under its row's and its column's heading: "Full-time, UK: GBP 9,250; Full-time, Overseas: …". */
const textOfTable = (table: Element): string => {
  const rows: Element[] = [];
  const gather = (element: Element): void => {
    for (const part of element.content) {
      if (typeof part === 'string') continue;
      if (part.name === 'tr') rows.push(part);
      else gather(part);
    }
  };
  gather(table);
  const cells = rows.map((row) => children(row, 'th', 'td').map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()));
  const head = cells[0] ?? [];
  const isHeaded = children(rows[0] ?? table, 'th').length > 1 && !head.slice(1).some((cell) => /\d/.test(cell));
  return cells
    .slice(isHeaded ? 1 : 0)
    .flatMap((row) => {
      const hasLabel = row.length > 1 && !/\d/.test(row[0] ?? '');
      return row.flatMap((cell, index) => {
        if (cell === '' || (hasLabel && index === 0)) return [];
        const heading = [hasLabel ? row[0] : '', isHeaded && row.length > 1 ? head[index] : ''].filter(Boolean);
        return [heading.length ? `${heading.join(', ')}: ${cell}` : cell];
      });
    })
    .join('; ');
};

/** Text of an element whose tables are told cell by cell, for values that are read part by part. */
export const textWithTables = (element: Element): string => {
  const flat = (inner: Element): Element => ({
    ...inner,
    content: inner.content.map((part) =>
      typeof part === 'string' ? part : part.name === 'table' ? ` ${textOfTable(part)} ` : flat(part),
    ),
  });
  return textOf(flat(element));
};

export interface Collected {
  readonly element: Element;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
  /** The element that it stands in, without its content: the same object for all that stand in it. */
  readonly parent: Element | undefined;
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text without the characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), as they stand or by number. */
const allowed = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (reference, hex?: string, decimal?: string) => {
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      const isPair = code >= 0xd800 && code <= 0xdfff;
      return isPair || code > 0x10ffff || String.fromCodePoint(code).replace(forbidden, '') === '' ? '' : reference;
    });

/**
 * The entities of XML and, for feeds that use them without declaring them, those of HTML (`&nbsp;`). None can hold
 * another, so that no document type is needed and none can grow.
 */
const entities = new Proxy<Record<string, string>>(
  { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" },
  {
    get: (own, name) => {
      if (typeof name !== 'string' || name in own) return typeof name === 'string' ? own[name] : undefined;
      const [node] = parseFragment(`&${name};`).childNodes;
      const text = node && 'value' in node ? node.value : '';
      return text === '' || text.startsWith('&') ? undefined : text;
    },
  },
);

/**
 * Streams an XML text and hands over the elements asked for, one at a time, so that only one of them
 * is held in memory. A document type is refused: with it go external entities and entity bombs.
 * Well-formedness is saxes's; depth and size are bounded here.
 */
export async function* streamXml(
  source: TextSource,
  {
    isWhole,
    onOpen,
  }: {
    isWhole: (name: string, path: readonly string[]) => boolean;
    onOpen?: (tag: Element, path: readonly string[]) => void;
  },
): AsyncGenerator<Collected> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const path: string[] = [];
  const parents: Element[] = [];
  const open: Element[] = [];
  let ready: Collected[] = [];
  let size = 0;
  let count = 0;
  parser.ENTITIES = entities;
  const refuse = (message: string): never => {
    throw new InputError(message, placeOf(parser));
  };
  parser.on('error', (error) => {
    refuse(`not well-formed XML: ${error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')}`);
  });
  parser.on('doctype', () => {
    refuse('the XML has a document type (<!DOCTYPE>): remove it; entities are not expanded');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (path.length >= limits.depth) refuse(`elements nested more than ${limits.depth} deep`);
    const element: Element = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      line: parser.line,
      column: parser.column,
      content: [],
    };
    const parent = open.at(-1);
    if (parent) {
      parent.content.push(element);
      open.push(element);
      count += 1;
      if (count > limits.courseElements)
        refuse(`more than ${limits.courseElements} elements in one <${open[0]?.name ?? ''}>`);
    } else if (isWhole(tag.local, path)) {
      open.push(element);
      size = 0;
      count = 0;
    } else onOpen?.(element, path);
    path.push(tag.local);
    parents.push(element);
  });
  const text = (value: string) => {
    const parent = open.at(-1);
    if (!parent) return;
    size += value.length;
    if (size > limits.courseText) refuse(`more than ${limits.courseText} characters in one <${open[0]?.name ?? ''}>`);
    parent.content.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    path.pop();
    parents.pop();
    const element = open.pop();
    if (element && !open.length) ready.push({ element, path: [...path], parent: parents.at(-1) });
  });
  // A reference may be cut by the end of a piece.
  let waiting = '';
  for await (const piece of pieces(source)) {
    const next = waiting + piece;
    const kept = /&[^;\s<&]{0,30}$/.exec(next)?.index ?? next.length;
    waiting = next.slice(kept);
    parser.write(allowed(next.slice(0, kept)));
    yield* ready;
    ready = [];
  }
  parser.write(allowed(waiting));
  if (!path.length && parser.position === 0) refuse('the text is empty');
  parser.close();
  yield* ready;
}
