/** The list of a release and the files of the courses account for each other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileChanges, rowsOfFile } from '#domain/release-file.ts';
import { releaseSchema } from '#schemas/release.ts';

const fileOf = (day: string): string => `content/release-data/${day}.jsonl.gz`;
const releases = readdirSync('content/releases').map((name) =>
  releaseSchema.parse(JSON.parse(readFileSync(`content/releases/${name}`, 'utf8'))),
);
const pairs = releases.filter(({ date, since }) => since && existsSync(fileOf(date)) && existsSync(fileOf(since)));
const rowsAt = (day: string) => rowsOfFile(gunzipSync(readFileSync(fileOf(day))).toString());

describe.each(pairs)('the release of $date', ({ date, since = '', added, changed, gone }) => {
  const [before, after] = [rowsAt(since), rowsAt(date)];

  it('lists all courses that came and went', () => {
    expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual(added);
    expect([...before.keys()].filter((id) => !after.has(id)).sort()).toEqual(gone.map(({ id }) => id).sort());
  });

  it('makes the newer file of the older, by its list and what it says beyond it', () => {
    const listed = new Map(changed.map(({ id, fields }) => [id, fields.map(({ field }) => field)]));
    const beyond = fileChanges(before, after, changed);
    const applied = new Map(beyond.map(({ field }) => [field, 0]));
    const other = [...after].flatMap(([id, row]) => {
      const old = before.get(id);
      if (!old) return [];
      const made: Record<string, unknown> = { ...old };
      for (const field of listed.get(id) ?? []) made[field] = row[field];
      for (const { field } of beyond) {
        if (listed.get(id)?.includes(field) || JSON.stringify(made[field]) === JSON.stringify(row[field])) continue;
        made[field] = row[field];
        applied.set(field, (applied.get(field) ?? 0) + 1);
      }
      const text = (one: object) =>
        JSON.stringify(
          Object.entries(one)
            .filter(([, value]) => value !== undefined)
            .sort(),
        );
      return text(made) === text(row) ? [] : [id];
    });
    expect(other).toEqual([]);
    expect(beyond.map(({ field, added: come, gone: left, changed: is }) => [field, come + left + is])).toEqual([
      ...applied,
    ]);
  });
});

it('counts a field that all gained, and none that is listed', () => {
  const rows = (...list: object[]) => rowsOfFile(list.map((row) => JSON.stringify(row)).join('\n'));
  const before = rows({ id: 'a/1', price: 1, status: 'active' }, { id: 'a/2', price: 1 }, { id: 'a/3', age: 2 });
  const after = rows({ id: 'a/1', price: 2, age: 0 }, { id: 'a/2', price: 2, age: 0 }, { id: 'a/3', age: 3 });
  expect(fileChanges(before, after, [{ id: 'a/2', fields: [{ field: 'price' }] }])).toEqual([
    { field: 'age', added: 2, gone: 0, changed: 1 },
    { field: 'price', added: 0, gone: 0, changed: 1 },
    { field: 'status', added: 0, gone: 1, changed: 0 },
  ]);
});

it('is held on releases that are kept', () => {
  expect(pairs.length).toBeGreaterThan(0);
});
