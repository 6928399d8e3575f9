/** JSON of a catalogue, read by paths, with account of what nobody asked for. */
import { isObject } from '#text/is-object.ts';
import type { DraftBuilder, Spot } from './draft-builder.ts';
import { type Json, type JsonObject } from './json-ld.ts';

/** A value of the document with the path to it. */
export interface Node {
  readonly raw: Json;
  readonly path: string;
}

export class JsonTree {
  readonly #read = new Set<string>();
  readonly root: Node & { readonly raw: JsonObject };

  constructor(raw: JsonObject, path: string) {
    this.root = { raw, path };
  }

  /** Values at a path of keys (`page.length`), lists opened; nothing for `null` and blank texts. */
  all(path: string, from: Node = this.root): Node[] {
    let nodes: Node[] = [from];
    for (const key of path.split('.'))
      nodes = nodes
        .flatMap(opened)
        .flatMap(({ raw, path: above }) =>
          isObject(raw) && raw[key] !== undefined ? [{ raw: raw[key], path: `${above}.${key}` }] : [],
        );
    return nodes.flatMap(opened).filter(({ raw }) => raw !== null && raw !== '');
  }

  /** The first text or number at a path; it counts as read. */
  text(path: string, from?: Node): string | undefined {
    return this.texts(path, from)[0]?.text;
  }

  /** Texts and numbers at a path, each with its place; they count as read. */
  texts(path: string, from?: Node): { text: string; spot: Spot }[] {
    return this.all(path, from).flatMap((node) => {
      const { raw } = node;
      if (typeof raw !== 'string' && typeof raw !== 'number') return [];
      this.#read.add(node.path);
      const text = String(raw).trim();
      return text === '' ? [] : [{ text, spot: { field: path, place: node.path } }];
    });
  }

  /** A text of which a list of languages stands: the one asked for, or the first; the others are reported as other languages. */
  inLanguage(
    path: string,
    keys: { language: string; value: string },
    wanted: string,
    from?: Node,
  ): { text: string; spot: Spot } | undefined {
    const list = this.all(path, from).flatMap((node) => {
      const [language, value] = [this.#peek(keys.language, node), this.#peek(keys.value, node)];
      if (value === undefined) return [];
      this.#read.add(`${node.path}.${keys.language}`);
      return [{ language: language ?? '', text: value, place: `${node.path}.${keys.value}` }];
    });
    const base = (tag: string) => tag.toLowerCase().split('-')[0];
    const best = list.find(({ language }) => base(language) === base(wanted)) ?? list[0];
    if (!best) return this.texts(path, from)[0];
    this.#read.add(best.place);
    return { text: best.text, spot: { field: path, place: best.place } };
  }

  #peek(key: string, { raw }: Node): string | undefined {
    const value = isObject(raw) ? raw[key] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  is(path: string, from?: Node): boolean | undefined {
    const [node] = this.all(path, from);
    if (typeof node?.raw !== 'boolean') return undefined;
    this.#read.add(node.path);
    return node.raw;
  }

  /** Counts everything below a path as read: pictures, counts of visitors and other keys that say nothing of the course. */
  skip(...paths: string[]): void {
    for (const path of paths) for (const node of this.all(path)) this.markRead(node);
  }

  /** Counts a value as read with all that stands below it, because it is told as a whole. */
  markRead(node: Node): void {
    this.#read.add(node.path);
    for (const child of childrenOf(node)) this.markRead(child);
  }

  /** Reports every value that nobody asked for, texts and numbers only. */
  report(builder: DraftBuilder): void {
    const visit = (node: Node): void => {
      if (this.#read.has(node.path)) return;
      const children = childrenOf(node);
      if (children.length || typeof node.raw === 'object') for (const child of children) visit(child);
      else if (node.raw !== '' && node.raw !== false) {
        const field = node.path.slice(this.root.path.length + 1).replace(/\[\d+\]/g, '');
        builder.drop(String(node.raw), 'a value that our record has no field for', { field, place: node.path });
      }
    };
    for (const child of childrenOf(this.root)) visit(child);
  }
}

const opened = (node: Node): Node[] =>
  Array.isArray(node.raw) ? node.raw.map((raw: Json, index) => ({ raw, path: `${node.path}[${index}]` })) : [node];

const childrenOf = ({ raw, path }: Node): Node[] =>
  Array.isArray(raw)
    ? raw.map((item: Json, index) => ({ raw: item, path: `${path}[${index}]` }))
    : isObject(raw)
      ? Object.entries(raw).map(([key, item]) => ({ raw: item, path: `${path}.${key}` }))
      : [];
