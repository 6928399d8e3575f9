/** A record that is being written: values are put in and taken out at their places, everything else stays as it is. */
import type { Path } from '#content-check/problem.ts';
import { isObject } from '#text/is-object.ts';

export type Json = Record<string, unknown>;

/** An object with a value under a key, which a new key takes in the order given; undefined takes the key out. */
const withKey = (object: Json, key: string, value: unknown, order: readonly string[]): Json => {
  if (value === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  if (Object.hasOwn(object, key)) return { ...object, [key]: value };
  const place = order.indexOf(key);
  const entries = Object.entries(object);
  const at = place < 0 ? -1 : entries.findIndex(([name]) => order.indexOf(name) > place);
  entries.splice(at < 0 ? entries.length : at, 0, [key, value]);
  return Object.fromEntries(entries);
};

const within = (
  holder: unknown,
  path: Path,
  value: unknown,
  orderAt: (path: Path) => readonly string[],
  above: Path,
): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const rows: unknown[] = Array.isArray(holder) ? [...(holder as unknown[])] : [];
    rows[key] = within(rows[key], rest, value, orderAt, [...above, key]) ?? (rest.length ? {} : '');
    return rows;
  }
  const object = isObject(holder) ? holder : {};
  const name = String(key);
  const inner = within(object[name], rest, value, orderAt, [...above, name]);
  const made = withKey(object, name, inner, orderAt(above));
  return above.length && !Object.keys(made).length ? undefined : made;
};

/**
 * A record with a value at a place within it. Objects on the way are made where they are missing, and taken out
 * again where nothing is left in them; rows of lists stay, since they are taken out by themselves.
 * @param orderAt the order of the fields of the object at a place
 */
export const withValue = (
  record: Json,
  path: Path,
  value: unknown,
  orderAt: (path: Path) => readonly string[],
): Json => {
  const made = within(record, path, value, orderAt, []);
  return isObject(made) ? made : {};
};

/** A record as the text of its file. */
export const recordText = (record: Json): string => `${JSON.stringify(record, null, 2)}\n`;
