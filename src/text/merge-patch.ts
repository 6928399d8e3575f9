/** Merge patches of JSON (RFC 7396, https://www.rfc-editor.org/rfc/rfc7396). */
import { isObject } from './is-object.ts';

/** Lays a patch over a value: fields are replaced one by one, null takes one away, a list is replaced whole. */
export const mergePatch = (value: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(value) ? { ...value } : {};
  for (const [key, part] of Object.entries(patch)) {
    if (part === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergePatch(merged[key], part);
  }
  return merged;
};
