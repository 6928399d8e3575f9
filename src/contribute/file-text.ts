/** The text of a record's file after a correction: what did not change stands as it stood, to the letter. */
import { isSame } from '#domain/same.ts';
import { isObject } from '#text/is-object.ts';
import { recordText, type Json } from './record.ts';

/** A value of a JSON text, and where it stands there. */
interface Written {
  readonly value: unknown;
  readonly text: string;
  /** What stands in it: the members of an object by name, the rows of a list by number. */
  readonly parts: ReadonlyMap<string, Written>;
}

/** Reads a JSON text that is known to be one. */
const read = (text: string): Written => {
  let at = 0;
  const sign = (): string => {
    while (/\s/.test(text.charAt(at))) at += 1;
    return text.charAt(at);
  };
  const scalar = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;
  const value = (): Written => {
    const open = sign();
    const start = at;
    const parts = new Map<string, Written>();
    if (open === '{' || open === '[') {
      at += 1;
      while (!/[\]}]/.test(sign())) {
        let name = String(parts.size);
        if (open === '{') {
          name = String(value().value);
          sign();
          at += 1;
        }
        parts.set(name, value());
        if (sign() === ',') at += 1;
      }
      at += 1;
    } else {
      scalar.lastIndex = at;
      at += scalar.exec(text)?.[0].length ?? text.length;
    }
    const own = text.slice(start, at);
    return { value: JSON.parse(own), text: own, parts };
  };
  return value();
};

/** The members of an object, those that stood there before in the order in which they did. */
const inOldOrder = (object: Json, old: Written | undefined): [string, unknown][] => {
  const all = Object.entries(object).filter(([, value]) => value !== undefined);
  const kept = [...(old?.parts.keys() ?? [])].flatMap((name): [string, unknown][] =>
    object[name] === undefined ? [] : [[name, object[name]]],
  );
  return all.map((entry) => (old?.parts.has(entry[0]) ? (kept.shift() ?? entry) : entry));
};

/** The rows of a list, each with the row that it was: the same where there is one, else what stood in its place. */
const withOldRows = (
  rows: readonly unknown[],
  old: Written | undefined,
): (readonly [unknown, Written | undefined])[] => {
  const before = [...(old?.parts.values() ?? [])];
  return rows.map((row, at) => [row, before.find(({ value }) => isSame(value, row)) ?? before[at]] as const);
};

/** Spaces by which a file sets in what stands within something. */
const stepOf = (text: string): string => /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';

const print = (value: unknown, old: Written | undefined, indent: string, step: string): string => {
  if (old && isSame(value, old.value)) return old.text;
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return JSON.stringify(value);
  const isLike = Array.isArray(old?.value) === isList && (old?.parts.size ?? 0) > 0;
  const inner = `${indent}${step}`;
  const parts = isList
    ? withOldRows(value, old).map(([row, was]) => print(row, was, inner, step))
    : inOldOrder(value, old).map(
        ([name, part]) => `${JSON.stringify(name)}: ${print(part, old?.parts.get(name), inner, step)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  if (!parts.length) return `${open}${close}`;
  // What stood in one line goes on to.
  if (isLike && !old?.text.includes('\n') && !parts.some((part) => part.includes('\n')))
    return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
};

/**
 * A record as the text of its file.
 * @param before that file as it stands; left out of a new one
 */
export const fileText = (record: Json, before?: string): string => {
  if (before === undefined) return recordText(record);
  const written = read(before);
  // Whether its last line ends is the file's own business.
  return before.replace(written.text, () => print(record, written, '', stepOf(before)));
};
