/** A correction whose course has changed here since it was begun: what its writer changed, over the record of today. */
import type { Path } from '#content-check/problem.ts';
import { isSame } from '#domain/same.ts';
import { isObject } from '#text/is-object.ts';
import { type Json } from './record.ts';

/** A place at which the writer and the record both changed, each otherwise. */
export interface Clash {
  readonly path: Path;
  /** What stands in the record of today; undefined where it was taken out. */
  readonly theirs: unknown;
}

type Rows = readonly unknown[];

/** A number and what it goes up to are one value. */
const isGroup = (value: unknown): value is Json => isObject(value) && Object.keys(value).join() !== 'min,max';

/** How many fields of two rows say the same. */
const likeness = (a: unknown, b: unknown): number =>
  isObject(a) && isObject(b) ? Object.keys(a).filter((key) => isSame(a[key], b[key])).length : 0;

/**
 * Which row of another state each row is: the same one, else of those that are left the one most like it. Plain values
 * that are left took each other's places where they are as many.
 */
const followRows = (before: Rows, after: Rows): (number | undefined)[] => {
  const free = new Set(after.keys());
  const found = before.map((row) => {
    const at = [...free].find((one) => isSame(after[one], row));
    if (at !== undefined) free.delete(at);
    return at;
  });
  const lost = [...before.keys()].filter((at) => found[at] === undefined);
  const places = [...free];
  const isPlain = ![...lost.map((at) => before[at]), ...places.map((at) => after[at])].some(isObject);
  if (isPlain && lost.length === places.length) lost.forEach((from, number) => (found[from] = places[number]));
  const pairs = lost
    .flatMap((from) => places.map((to) => ({ from, to, like: likeness(before[from], after[to]) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  for (const { from, to } of pairs)
    if (found[from] === undefined && free.has(to)) {
      found[from] = to;
      free.delete(to);
    }
  return found;
};

const isInOrder = (places: readonly (number | undefined)[]): boolean => {
  const known = places.filter((place) => place !== undefined);
  return known.every((place, at) => at === 0 || place > (known[at - 1] ?? 0));
};

/** The names in two objects: those of the first, and each that only the second has behind the one that it follows there. */
const namesOf = (first: Json, second: Json): string[] => {
  const names = Object.keys(first);
  Object.keys(second).forEach((name, at, all) => {
    if (!names.includes(name)) names.splice(names.indexOf(all[at - 1] ?? '') + 1, 0, name);
  });
  return names;
};

/**
 * The record of today with what was changed in a correction, field by field.
 * @param before the record that the correction began from
 * @param mine what has become of it
 * @returns the record, and where both changed, otherwise: there it is as the correction has it
 */
export const rebase = (before: Json, mine: Json, today: Json): { record: Json; clashes: readonly Clash[] } => {
  const clashes: Clash[] = [];
  const clash = (path: Path, own: unknown, theirs: unknown): unknown => {
    clashes.push({ path, theirs });
    return own;
  };
  const rows = (was: Rows, own: Rows, now: Rows, path: Path): unknown => {
    const [toOwn, toNow] = [followRows(was, own), followRows(was, now)];
    const ownIn = (at: number): unknown => own[toOwn[at] ?? -1];
    const nowIn = (at: number): unknown => now[toNow[at] ?? -1];
    const places = [...was.keys()];
    // A row that one takes out and the other changes, or rows in another order, are told with their whole list.
    const isTorn = places.some((at) =>
      toOwn[at] === undefined
        ? toNow[at] !== undefined && !isSame(nowIn(at), was[at])
        : toNow[at] === undefined && !isSame(ownIn(at), was[at]),
    );
    if (isTorn || !isInOrder(toOwn)) return clash(path, own, now);
    const gone = new Set(places.filter((at) => toOwn[at] === undefined).map((at) => toNow[at]));
    const from = new Map(places.map((at) => [toNow[at], at] as const));
    const kept = [...now.keys()].filter((at) => !gone.has(at));
    const merged = kept.map((at, number) => {
      const origin = from.get(at);
      return origin === undefined ? now[at] : merge(was[origin], ownIn(origin), now[at], [...path, number]);
    });
    const added = own.filter((row, at) => !toOwn.includes(at) && !merged.some((other) => isSame(other, row)));
    return [...merged, ...added];
  };
  const merge = (was: unknown, own: unknown, now: unknown, path: Path): unknown => {
    if (isSame(own, was) || isSame(own, now)) return now;
    if (isSame(now, was)) return own;
    if (isGroup(own) && isGroup(now)) {
      const old = isObject(was) ? was : {};
      return Object.fromEntries(
        namesOf(now, own)
          .map((name) => [name, merge(old[name], own[name], now[name], [...path, name])] as const)
          .filter(([, value]) => value !== undefined),
      );
    }
    if (Array.isArray(own) && Array.isArray(now)) return rows(Array.isArray(was) ? was : [], own, now, path);
    return clash(path, own, now);
  };
  const record = merge(before, mine, today, []);
  return { record: isObject(record) ? record : today, clashes };
};
