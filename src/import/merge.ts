/**
 * Three-way merge of one record: what was imported last (base), what is imported now (theirs), and the file
 * as it stands (ours). What only the feed changed is taken; what only an editor changed is kept; what both
 * changed is kept as the editor has it and reported.
 */
import { isSame } from '#domain/same.ts';
import { shorten } from '#formats/text.ts';
import { isObject } from '#text/is-object.ts';

type Data = Readonly<Record<string, unknown>>;

export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface Conflict {
  readonly field: string;
  /** What an editor wrote, which is kept. */
  readonly file: string;
  /** What the feed says now. */
  readonly feed: string;
}

export interface Merged {
  readonly record: Data;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** Fields that say when a record was made rather than what a course is: alone they are no change. */
const isAboutImport = (path: string): boolean =>
  path === 'recorded' || path === 'source' || path.startsWith('source.') || path === '$schema';

const show = (value: unknown): string => (value === undefined ? 'nothing' : shorten(value));

/** The smallest parts in which two values differ: fields of objects, items of lists of one length. */
const differences = (from: unknown, to: unknown, path: string): Change[] => {
  if (isSame(from, to)) return [];
  if (isObject(from) && isObject(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      differences(from[key], to[key], `${path}.${key}`),
    );
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    return from.flatMap((item, index) => differences(item, to[index], `${path}[${index}]`));
  }
  return [{ field: path, from: show(from), to: show(to) }];
};

/** Whether the file says all that the feed says, in other parts or more. */
const isSaidBy = (file: unknown, feed: unknown): boolean => {
  if (isSame(file, feed)) return true;
  if (Array.isArray(file) && Array.isArray(feed))
    return feed.every((item) => file.some((other) => isSaidBy(other, item)));
  return isObject(file) && isObject(feed) && Object.entries(feed).every(([key, value]) => isSaidBy(file[key], value));
};

/**
 * What a feed says, in the words of the file: where both differ only by what a schema fills in, as the file has it.
 * @param full the file with all that the schema fills in
 */
export const asWritten = (feed: unknown, file: unknown, full: unknown): unknown => {
  if (isSame(feed, full)) return file;
  if (Array.isArray(feed) && Array.isArray(file) && Array.isArray(full) && feed.length === file.length)
    return feed.map((item, index) => asWritten(item, (file as unknown[])[index], (full as unknown[])[index]));
  if (!isObject(feed) || !isObject(file) || !isObject(full)) return feed;
  return Object.fromEntries(
    Object.entries(feed)
      .map(([key, value]) => [key, asWritten(value, file[key], full[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
};

/**
 * @param base what this feed said last; undefined where it meets the record for the first time: then what the file
 * says in full is no conflict, and the record's own source and day stand
 * @param prefersFeed takes what the feed says where both changed
 */
export const mergeRecords = (base: Data | undefined, theirs: Data, ours: Data, prefersFeed = false): Merged => {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const merge = (before: Data, feed: Data, file: Data, prefix: string): Data => {
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(file), ...Object.keys(feed)])) {
      const path = prefix ? `${prefix}.${key}` : key;
      const [was, now, mine] = [before[key], feed[key], file[key]];
      let value = mine;
      if (isAboutImport(path))
        value =
          path !== '$schema' && base !== undefined && (isSame(mine, was) || was === undefined) ? (now ?? mine) : mine;
      else if (base === undefined && isSaidBy(mine, now)) value = mine;
      else if (isSame(now, mine) || isSame(now, was)) value = mine;
      else if (isSame(mine, was)) {
        value = now;
        changes.push(...differences(mine, now, path));
      } else if (prefersFeed && now !== undefined && !(isObject(now) && isObject(mine))) {
        value = now;
        changes.push(...differences(mine, now, path));
      } else if (isObject(now) && isObject(mine)) value = merge(isObject(was) ? was : {}, now, mine, path);
      else conflicts.push({ field: path, file: show(mine), feed: show(now) });
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  };
  const record = merge(base ?? {}, theirs, ours, '');
  return changes.length ? { record, changes, conflicts } : { record: ours, changes, conflicts };
};
