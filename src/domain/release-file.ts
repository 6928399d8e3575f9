/** In what the files of two releases differ beyond the changes that are listed: a field that all records gained is no news of any. */
import { isSame } from './same.ts';
import type { ReleaseRecord } from '#schemas/release.ts';

/** In how many courses, beside those whose change of the field is listed, a field came in, went, or has another value. */
export interface FileChange {
  readonly field: string;
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

type Row = Readonly<Record<string, unknown>>;

/** The courses of a file of a release, a line each, by id. */
export const rowsOfFile = (lines: string): ReadonlyMap<string, Row> =>
  new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
      .flatMap((row) => (typeof row['id'] === 'string' ? [[row['id'], row]] : [])),
  );

/**
 * What of the courses that are in both files no change of the list names. Whoever applies both to the older file has
 * the fields of the newer.
 */
export const fileChanges = (
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
  changed: ReleaseRecord['changed'],
): FileChange[] => {
  const named = new Map(changed.map(({ id, fields }) => [id, new Set(fields.map(({ field }) => field))]));
  const counts = new Map<string, { added: number; gone: number; changed: number }>();
  for (const [id, is] of after) {
    const was = before.get(id);
    if (!was) continue;
    for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (named.get(id)?.has(field) || isSame(was[field], is[field])) continue;
      const count = counts.get(field) ?? { added: 0, gone: 0, changed: 0 };
      count[was[field] === undefined ? 'added' : is[field] === undefined ? 'gone' : 'changed'] += 1;
      counts.set(field, count);
    }
  }
  return [...counts].map(([field, count]) => ({ field, ...count })).sort((a, b) => (a.field < b.field ? -1 : 1));
};
