/** Files that have passed the last gate: read once, and again where anything about them or the gate is another. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Passed } from '../../../src/integrations/gate/passed.ts';

let folder: string;
const file = () => join(folder, 'passed');
let read: string[];

/** As a build of its own judges some files: each with a fault that says so. */
const judge = (files: Readonly<Record<string, string>>, version: string | undefined = '1'): string[] => {
  const passed = new Passed(file(), version);
  const faults = Object.entries(files).flatMap(([kind, data]) =>
    passed.faults(kind, data, () => {
      read.push(data);
      return data.includes('fault') ? [`a ${data}`] : [];
    }),
  );
  passed.keep();
  return faults;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passed-'));
  read = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('a file that has passed is not read again, whether its text or its bytes are given', () => {
  judge({ html: 'ä', json: 'b' });
  expect(judge({ html: 'ä', json: 'b' })).toEqual([]);
  expect(new Passed(file(), '1').faults('html', Buffer.from('ä'), () => ['read'])).toEqual([]);
  expect(read).toEqual(['ä', 'b']);
});

it('a file with a fault is read in every build, and its fault told', () => {
  const files = { html: 'fault', json: 'b' };
  expect(judge(files)).toEqual(['a fault']);
  expect(judge(files)).toEqual(['a fault']);
  expect(read).toEqual(['fault', 'b', 'fault']);
});

it.each<[string, () => void, string | undefined]>([
  ['with other bytes', () => judge({ html: 'b' }), '1'],
  ['of another kind', () => judge({ redirect: 'a' }), '1'],
  ['by another version of the gate', () => judge({ html: 'a' }), '2'],
  ['where the build between had it not', () => [judge({ html: 'a' }), judge({ html: 'b' })], '1'],
  [
    'where what was kept is cut',
    () => {
      judge({ html: 'a', json: 'b' });
      writeFileSync(file(), readFileSync(file()).subarray(0, -1));
    },
    '1',
  ],
  [
    'where what was kept is edited',
    () => {
      judge({ html: 'a', json: 'b' });
      writeFileSync(file(), readFileSync(file()).fill(0x20, 40, 44));
    },
    '1',
  ],
])('a file is read %s', (_, before, version) => {
  before();
  read = [];
  judge({ html: 'a' }, version);
  expect(read).toEqual(['a']);
});

it('nothing is kept where the version of the gate cannot be told', () => {
  const undefinedVersion = () => new Passed(file(), undefined);
  const first = undefinedVersion();
  first.faults('html', 'a', () => []);
  first.keep();
  expect(undefinedVersion().faults('html', 'a', () => ['read'])).toEqual(['read']);
});
