/** The rooms of the source: the table that the linter holds them to, and what is said of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayImport } from '../support/rooms.ts';

const rooms = Object.keys(mayImport);
/** Drawn together; what is styled is neither above nor below. */
const together = ['components', 'layouts', 'styles'];

describe('the rooms of the source', () => {
  it('import those that stand above them alone', () => {
    const upward = Object.entries(mayImport).flatMap(([room, allowed], at) =>
      allowed
        .filter((other) => !together.includes(other) && !rooms.slice(0, at).includes(other))
        .map((other) => `${room} imports ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it('are told in the same order, each with what it is for', () => {
    const rows = readFileSync('src/README.md', 'utf8').match(/^\| `.*$/gm) ?? [];
    const told = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+?)(?:\/|\.ts)`/g)].map(([, room]) => room),
    );
    expect(told).toEqual(rooms);
  });

  it('are all that there is', () => {
    const found = readdirSync('src', { withFileTypes: true })
      .filter(({ name }) => !/\.(?:md|d\.ts)$/.test(name))
      .map(({ name }) => name.replace(/\.ts$/, '').replace('-in-browser', ''));
    expect([...new Set(found)].filter((name) => name !== 'styles').sort()).toEqual([...rooms].sort());
  });
});
