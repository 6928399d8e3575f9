/**
 * Just enough of JSON-LD 1.1 to read course data: inline contexts, `@graph`, references by `@id`, language maps
 * and value objects, compact or expanded. Contexts are never fetched; terms of schema.org and CTDL are known by name.
 */
import { isObject } from '#text/is-object.ts';
import { InputError, limits } from './format.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Refuses JSON nested deeper than any record is, before anything recursive touches it. */
const checkDepth = (text: string): void => {
  let depth = 0;
  let line = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === 10) line += 1;
    if (inString) {
      if (sign === 92) index += 1;
      else if (sign === 34) inString = false;
    } else if (sign === 34) inString = true;
    else if (sign === 91 || sign === 123) {
      depth += 1;
      if (depth > limits.depth)
        throw new InputError(`lists and objects nested more than ${limits.depth} deep`, `line ${line}`);
    } else if (sign === 93 || sign === 125) depth -= 1;
  }
};

/** Parses JSON; a mistake is told with its line and the likely cause. */
export const parseJson = (text: string, firstLine = 1): Json => {
  checkDepth(text);
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, position === undefined ? undefined : Number(position));
    const line = firstLine + before.split('\n').length - 1;
    const cause =
      position === undefined || Number(position) >= text.trimEnd().length
        ? 'the text ends too early'
        : /,\s*$/.test(before)
          ? 'a comma too many before this place'
          : 'look for a missing quote, bracket or comma, or a comma too many';
    throw new InputError(
      `not valid JSON: ${cause} (${message.replace(/\s*\(line.*$/, '').replace(/, \.\.\..*$|, ".*$/s, '')})`,
      `line ${line}`,
    );
  }
};

const vocabularies =
  /^(?:https?:\/\/(?:www\.)?schema\.org\/|https?:\/\/purl\.org\/ctdl(?:asn)?\/terms\/|(?:schema|sdo|ceterms|ceasn|qdata):)/;

/** Terms whose text is an address to go to, also where an object of the document has that address as its id. */
const addressTerms = new Set(
  'url sameAs mainEntityOfPage image logo contentUrl subjectWebpage sourceUrl availableOnlineAt availabilityListing'.split(
    ' ',
  ),
);

/** A value of a document with the path to it: `$.@graph[3].name`. */
export interface Value {
  readonly raw: Json;
  readonly path: string;
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const isLanguageMap = (raw: JsonObject): boolean => {
  const keys = Object.keys(raw);
  return keys.length > 0 && keys.every((key) => languageTag.test(key) || key === '@none');
};

/** Of several languages the one asked for, or another form of it, or the first. */
const bestOf = (tags: Iterable<string>, language: string): string | undefined => {
  const all = [...tags];
  const base = language.split('-')[0];
  return all.find((tag) => tag === language) ?? all.find((tag) => tag.split('-')[0] === base) ?? all[0];
};

/** A value that nobody asked for. */
export interface Unread extends Value {
  /** Its terms from the object down: `offers.eligibleRegion`. */
  readonly name: string;
  readonly isOtherLanguage: boolean;
}

export class JsonLd {
  /** Paths of the values that have been read, so that those that have not can be told. */
  readonly #read = new Set<string>();
  readonly #terms = new Map<string, string>();
  readonly #byId = new Map<string, Value>();
  /** All objects of the document, outermost first. */
  readonly objects: readonly (Value & { raw: JsonObject; parentKey: string })[];

  #byPath: Map<string, Value> | undefined;

  /** @param documents what is read together, so that one may refer to another: the scripts of a page */
  constructor(documents: readonly Value[]) {
    const found: (Value & { raw: JsonObject; parentKey: string })[] = [];
    const todo = documents.map((value) => ({ value, parentKey: '' }));
    // Outermost first; the list grows while it is gone through.
    for (const { value, parentKey } of todo) {
      const { raw, path } = value;
      if (Array.isArray(raw)) {
        raw.forEach((item: Json, index) => {
          if (typeof item === 'object' && item !== null)
            todo.push({ value: { raw: item, path: `${path}[${index}]` }, parentKey });
        });
      } else if (isObject(raw)) {
        this.#readContext(raw['@context']);
        found.push({ raw, path, parentKey });
        for (const [key, item] of Object.entries(raw)) {
          if (key !== '@context' && typeof item === 'object' && item !== null)
            todo.push({ value: { raw: item, path: `${path}.${key}` }, parentKey: key });
        }
      }
    }
    this.objects = found;
    for (const { raw, path } of found) {
      const id = this.#idOf({ raw, path });
      if (id === undefined || Object.keys(raw).length < 2) continue;
      const known = this.#byId.get(id);
      if (!known || Object.keys(known.raw as JsonObject).length < Object.keys(raw).length)
        this.#byId.set(id, { raw, path });
    }
  }

  /** The objects that a value stands in, innermost first. */
  holders({ path }: Value): Value[] {
    this.#byPath ??= new Map(this.objects.map((object) => [object.path, object]));
    const found: Value[] = [];
    for (let end = path.length - 1; end > 0; end -= 1) {
      const sign = path[end];
      const holder = sign === '.' || sign === '[' ? this.#byPath.get(path.slice(0, end)) : undefined;
      if (holder) found.push(holder);
    }
    return found;
  }

  /** Says that a value has been read with all that stands below it, because one part of it tells the rest. */
  markRead({ raw, path }: Value): void {
    const todo: Value[] = [{ raw, path }];
    for (let step = todo.pop(); step; step = todo.pop()) {
      const { raw: inner, path: at } = step;
      if (Array.isArray(inner)) inner.forEach((item: Json, index) => todo.push({ raw: item, path: `${at}[${index}]` }));
      else if (isObject(inner))
        for (const [key, item] of Object.entries(inner)) todo.push({ raw: item, path: `${at}.${key}` });
      else this.#read.add(at);
    }
  }

  /**
   * The values below an object, and below those that it refers to, which have not been read by now; each is told once.
   * @param isOther objects that account for themselves
   */
  unread(value: Value, isOther: (object: Value) => boolean): Unread[] {
    const found: Unread[] = [];
    const visited = new Set<string>([value.path]);
    const todo: (Value & { name: string; isOtherLanguage: boolean })[] = [
      { ...value, name: '', isOtherLanguage: false },
    ];
    for (let step = todo.pop(); step; step = todo.pop()) {
      const { raw, path, name, isOtherLanguage } = step;
      if (raw === null || raw === '') continue;
      if (Array.isArray(raw)) {
        const languages = new Set(raw.map((item: Json) => (isObject(item) ? item['@language'] : undefined)));
        const isOneOfSeveral = isOtherLanguage || (languages.size > 1 && !languages.has(undefined));
        raw.forEach((item: Json, index) =>
          todo.push({ raw: item, path: `${path}[${index}]`, name, isOtherLanguage: isOneOfSeveral }),
        );
        continue;
      }
      const target = this.resolve({ raw, path });
      if (target.path !== path) {
        if (visited.has(target.path) || isOther(target)) continue;
        visited.add(target.path);
        todo.push({ ...target, name, isOtherLanguage });
        continue;
      }
      if (!isObject(raw)) {
        if (this.#read.has(path)) continue;
        this.#read.add(path);
        found.push({ raw, path, name, isOtherLanguage });
        continue;
      }
      if (path !== value.path && isOther({ raw, path })) continue;
      const reference = Object.keys(raw).length === 1 ? this.#idOf({ raw, path }) : undefined;
      if (reference !== undefined && !reference.startsWith('_:') && !this.#read.has(`${path}.@id`))
        found.push({ raw: reference, path: `${path}.@id`, name, isOtherLanguage });
      const inLanguages = isLanguageMap(raw) && Object.keys(raw).length > 1;
      for (const [key, item] of Object.entries(raw)) {
        const isLiteral = key === '@value' || key === '@list' || key === '@set';
        if ((key.startsWith('@') && !isLiteral) || ['@id', '@type'].includes(this.#terms.get(key) ?? '')) continue;
        const below = isLiteral || isLanguageMap(raw) ? name : [name, this.term(key)].filter(Boolean).join('.');
        todo.push({ raw: item, path: `${path}.${key}`, name: below, isOtherLanguage: isOtherLanguage || inLanguages });
      }
    }
    return found;
  }

  #readContext(context: Json | undefined): void {
    for (const part of Array.isArray(context) ? context : [context]) {
      if (!isObject(part)) continue;
      for (const [term, meaning] of Object.entries(part)) {
        const iri =
          typeof meaning === 'string'
            ? meaning
            : isObject(meaning) && typeof meaning['@id'] === 'string'
              ? meaning['@id']
              : undefined;
        if (iri !== undefined && !term.startsWith('@')) this.#terms.set(term, iri);
      }
    }
  }

  /** The term that a key or type stands for, without its vocabulary: `name` for `http://schema.org/name`, `sdo:name` and `ceterms:name`. */
  term(key: string): string {
    const own = this.#terms.get(key);
    let full = own ?? key;
    const [prefix, rest] = own === undefined ? (/^([\w-]+):(?!\/\/)(.+)$/.exec(key)?.slice(1) ?? []) : [];
    const space = prefix === undefined ? undefined : this.#terms.get(prefix);
    if (space !== undefined && rest !== undefined) full = space + rest;
    return full.replace(vocabularies, '');
  }

  id(value: Value): string | undefined {
    const id = this.#idOf(value);
    if (id !== undefined) this.#read.add(`${value.path}.@id`);
    return id;
  }

  #idOf({ raw }: Value): string | undefined {
    if (!isObject(raw)) return undefined;
    for (const key of Object.keys(raw)) {
      if (key === '@id' || this.#terms.get(key) === '@id') {
        const id = raw[key];
        if (typeof id === 'string') return id;
      }
    }
    return undefined;
  }

  types({ raw }: Value): string[] {
    if (!isObject(raw)) return [];
    return Object.keys(raw)
      .filter((key) => key === '@type' || this.#terms.get(key) === '@type')
      .flatMap((key) => raw[key])
      .filter((type): type is string => typeof type === 'string')
      .map((type) => this.term(type));
  }

  /** The object that a value refers to, where it is in the document; otherwise the value itself. */
  resolve(value: Value): Value {
    const { raw } = value;
    const id =
      typeof raw === 'string' ? raw : isObject(raw) && Object.keys(raw).length === 1 ? this.#idOf(value) : undefined;
    const target = id === undefined ? undefined : this.#byId.get(id);
    if (target) this.#read.add(value.path);
    return target ?? value;
  }

  /** Everything that an object says under a term, lists opened and references followed. */
  get(value: Value | undefined, ...names: readonly string[]): Value[] {
    if (!value || !isObject(value.raw)) return [];
    const found: Value[] = [];
    for (const [key, raw] of Object.entries(value.raw)) {
      if (key.startsWith('@') || !names.includes(this.term(key))) continue;
      const todo: Value[] = [{ raw, path: `${value.path}.${key}` }];
      for (let step = todo.shift(); step; step = todo.shift()) {
        const inner: Json = step.raw;
        const path = step.path;
        if (Array.isArray(inner))
          todo.unshift(...inner.map((item: Json, index) => ({ raw: item, path: `${path}[${index}]` })));
        else if (isObject(inner) && inner['@list'] !== undefined)
          todo.unshift({ raw: inner['@list'], path: `${path}.@list` });
        else if (isObject(inner) && inner['@set'] !== undefined)
          todo.unshift({ raw: inner['@set'], path: `${path}.@set` });
        else if (typeof inner === 'string' && addressTerms.has(this.term(key))) found.push(step);
        else if (inner !== null) found.push(this.resolve(step));
      }
    }
    return found;
  }

  /** The terms of an object that a reader does not know; what stands below them counts as read, because it is reported with them. */
  others(value: Value, known: ReadonlySet<string>): { name: string; value: Value }[] {
    if (!isObject(value.raw)) return [];
    return Object.entries(value.raw)
      .filter(
        ([key, raw]) =>
          !key.startsWith('@') &&
          !['@id', '@type'].includes(this.#terms.get(key) ?? '') &&
          !known.has(this.term(key)) &&
          raw !== null &&
          raw !== '',
      )
      .map(([key, raw]) => {
        const other = { raw, path: `${value.path}.${key}` };
        this.markRead(other);
        return { name: this.term(key), value: other };
      });
  }

  /** Text of a value: a string, a number, a value object, or the entry of a language map that fits best. */
  text(value: Value | undefined, language = 'en'): string | undefined {
    const raw = value?.raw;
    if (value) this.#read.add(value.path);
    if (typeof raw === 'string') return raw;
    if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
    if (!isObject(raw)) return undefined;
    const literal = raw['@value'];
    if (literal !== undefined && value) this.#read.add(`${value.path}.@value`);
    if (literal !== undefined)
      return typeof literal === 'string' || typeof literal === 'number' || typeof literal === 'boolean'
        ? String(literal)
        : undefined;
    if (isLanguageMap(raw)) {
      const key = bestOf(Object.keys(raw), language) ?? '';
      const entry = raw[key];
      const first = Array.isArray(entry) ? (entry[0] as Json | undefined) : entry;
      if (value) this.#read.add(`${value.path}.${key}${Array.isArray(entry) ? '[0]' : ''}`);
      return typeof first === 'string' ? first : undefined;
    }
    return undefined;
  }

  /** The values under a term in one language: of those that name a language, only the best; of a language map, its entries. */
  values(value: Value | undefined, name: string, language = 'en'): Value[] {
    const values = this.get(value, name);
    const tagOf = ({ raw }: Value) =>
      isObject(raw) && typeof raw['@language'] === 'string' ? raw['@language'] : undefined;
    const chosen = bestOf(new Set(values.map(tagOf).filter((tag) => tag !== undefined)), language);
    return values
      .filter((item) => tagOf(item) === undefined || tagOf(item) === chosen)
      .flatMap((item): Value[] => {
        const { raw, path } = item;
        if (!isObject(raw) || !isLanguageMap(raw)) return [item];
        const key = bestOf(Object.keys(raw), language) ?? '';
        const entry = raw[key] ?? null;
        return Array.isArray(entry)
          ? entry.map((text: Json, index) => ({ raw: text, path: `${path}.${key}[${index}]` }))
          : [{ raw: entry, path: `${path}.${key}` }];
      });
  }

  /** The texts under a term that name their language, by its tag; of several in one language the first. */
  byLanguage(value: Value | undefined, name: string): Map<string, string> {
    const found = new Map<string, string>();
    const add = (tag: string, text: string | undefined) => {
      if (text !== undefined && !found.has(tag)) found.set(tag, text);
    };
    for (const item of this.get(value, name)) {
      const { raw } = item;
      if (!isObject(raw)) continue;
      if (typeof raw['@language'] === 'string') add(raw['@language'], this.text(item));
      else if (isLanguageMap(raw)) for (const tag of Object.keys(raw)) add(tag, this.text(item, tag));
    }
    return found;
  }

  /** All texts under a term in one language; where a value has several languages, the best one. */
  texts(value: Value | undefined, name: string, language = 'en'): { text: string; path: string }[] {
    return this.values(value, name, language).flatMap((item) => {
      const text = this.text(item, language);
      return text === undefined ? [] : [{ text, path: item.path }];
    });
  }
}
