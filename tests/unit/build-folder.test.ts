/** The lock of a build and how a site takes its place. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from '../../src/cli/build-folder/lock.ts';
import { putInPlace } from '../../src/cli/build-folder/place.ts';
import { makeFolder } from '../support/make-content.ts';

const site = (root: string, name: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
};

it('gives the lock to one process, and takes it from one that is gone', () => {
  const lock = join(makeFolder({}), 'lock');
  expect(takeLock(lock)).toBeUndefined();
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  writeFileSync(lock, String(process.ppid));
  expect(takeLock(lock)).toBe(process.ppid);
  // No process has this number on any system.
  writeFileSync(lock, '4294967');
  expect(takeLock(lock)).toBeUndefined();
  writeFileSync(lock, 'nonsense');
  expect(takeLock(lock)).toBeUndefined();
});

it('takes the place of a folder, of none, and keeps the one before until then', () => {
  const root = makeFolder({});
  const place = join(root, 'dist');
  putInPlace(site(root, 'next', { 'index.html': 'one' }), place, join(root, 'old'));
  putInPlace(site(root, 'next', { 'index.html': 'two' }), place, join(root, 'old'));
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('two');
  expect(readFileSync(join(root, 'old/index.html'), 'utf8')).toBe('one');
});

it('leaves a symbolic link where it is and replaces what it leads to', () => {
  const root = makeFolder({});
  const target = site(root, 'served', { 'index.html': 'one', 'gone.html': 'gone' });
  symlinkSync(target, join(root, 'dist'));
  putInPlace(site(root, 'next', { 'index.html': 'two' }), join(root, 'dist'), join(root, 'old'));
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('two');
});

it('says what to do where a symbolic link leads nowhere', () => {
  const root = makeFolder({});
  symlinkSync(join(root, 'nowhere'), join(root, 'dist'));
  const next = site(root, 'next', { 'index.html': 'two' });
  expect(() => putInPlace(next, join(root, 'dist'), join(root, 'old'))).toThrow('leads nowhere: make the folder');
  expect(existsSync(next)).toBe(true);
});

// A folder of another disk cannot be renamed, as a mount cannot.
const otherDisk = '/dev/shm';
const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

it.skipIf(!isOther)('replaces the contents of a folder that cannot be renamed, and takes out what is gone', () => {
  const root = makeFolder({});
  const target = join(otherDisk, `guide-test-${process.pid}`);
  site(otherDisk, `guide-test-${process.pid}`, { 'index.html': 'one', 'a/gone.html': 'gone', '_astro/old.js': 'old' });
  symlinkSync(target, join(root, 'dist'));
  putInPlace(site(root, 'next', { 'index.html': 'two', 'a/new.html': 'new' }), join(root, 'dist'), join(root, 'old'));
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).sort();
  expect(files).toEqual(['a', 'a/new.html', 'index.html']);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('two');
  rmSync(target, { recursive: true });
});
