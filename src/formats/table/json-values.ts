/** JSON as a list of flat objects: every plain value by its path. */
import { isObject } from '#text/is-object.ts';
import { InputError } from '../format.ts';
import { parseJson } from '../json-ld.ts';

export type Values = ReadonlyMap<string, readonly string[]>;

/** Every plain value below an object by its path, without the numbers of lists. */
export const valuesOf = (value: unknown, prefix = '', into = new Map<string, string[]>()): Map<string, string[]> => {
  if (Array.isArray(value)) for (const item of value) valuesOf(item, prefix, into);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) valuesOf(inner, prefix === '' ? key : `${prefix}.${key}`, into);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value).trim();
    if (text !== '') into.set(prefix, [...(into.get(prefix) ?? []), text]);
  }
  return into;
};

export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

/** The document, or where it is no JSON as a whole, its lines. */
export const parse = (text: string): { value: unknown; isLines: boolean } => {
  const [first = '', second] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isLines = second !== undefined && /^\s*\{.*\}\s*$/.test(first) && /^\s*\{/.test(second);
  if (!isLines) return { value: parseJson(text), isLines };
  return {
    isLines,
    value: text.split(/\r?\n/).map((line, index) => {
      if (line.trim() === '') return undefined;
      try {
        return parseJson(line);
      } catch (error) {
        return error instanceof InputError ? new InputError(error.message, `line ${index + 1}`) : error;
      }
    }),
  };
};

/** Objects of a list, for joins: the plain values of each, the first where there are several. */
export const objectsOf = (list: readonly unknown[]): Record<string, string>[] =>
  list.map((item) => Object.fromEntries([...valuesOf(item)].map(([path, [first = '']]) => [path, first])));
