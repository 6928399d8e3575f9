/** What one of our own exports can tell of the record that it was made from: the fields that its format carries, and no others. */
import { withOwnNumbers } from '#domain/credit.ts';
import type { Course } from '#domain/course.ts';
import type { Format } from '#formats/format.ts';
import { isObject } from '#text/is-object.ts';
import type { Data } from './content.ts';

export type Carrying = Pick<Format, 'carries' | 'adds'>;

/** Whether a path is one of these, or below one. */
const covers = (paths: Iterable<string>, path: string): boolean =>
  [...paths].some((one) => path === one || path.startsWith(`${one}.`));

/**
 * A record as our exports tell it, with all that the schema fills in: of prices and credit the numbers of the course
 * alone, but in our own formats.
 */
export const asExported = (record: Data, { carries }: Carrying): Data =>
  // What is left out and put into words there is the same before a course is joined with what it refers to.
  carries === undefined ? record : withOwnNumbers(record as unknown as Course);

/** Whether a format that takes one number has the least of several. */
const isLeastOf = (feed: unknown, file: unknown): boolean =>
  isObject(file) && typeof feed === 'number' && file['min'] === feed;

/**
 * The record with what an export of it says anew. What the format does not carry stays as it is here; so does what a
 * writer adds where the record is silent, such as a sentence that the format demands.
 */
export const toldByExport = (theirs: Data, ours: Data, { carries, adds = {} }: Carrying): Data => {
  const keep = (feed: unknown, file: unknown, path: string): unknown => {
    if (feed === undefined) return file;
    if (file === undefined && covers(Object.keys(adds), path)) return undefined;
    if (carries === undefined) return feed;
    if (!covers(carries, path) && !carries.some((one) => one.startsWith(`${path}.`))) return file;
    if (Array.isArray(feed)) {
      const list: unknown[] = Array.isArray(file) ? file : [];
      // Items of lists of two lengths do not answer to one another.
      const isSameLength = list.length === feed.length;
      return feed.map((item: unknown, index) => keep(item, isSameLength ? list[index] : undefined, path));
    }
    if (isLeastOf(feed, file)) return file;
    return isObject(feed) ? fieldsOf(feed, isObject(file) ? file : {}, path) : feed;
  };
  const fieldsOf = (feed: Data, file: Data, path: string): Data =>
    Object.fromEntries(
      [...new Set([...Object.keys(file), ...Object.keys(feed)])]
        .map((key) => [key, keep(feed[key], file[key], path === '' ? key : `${path}.${key}`)])
        .filter(([, value]) => value !== undefined),
    ) as Data;
  return fieldsOf(theirs, ours, '');
};
