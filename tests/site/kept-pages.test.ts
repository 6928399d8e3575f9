/** A build that keeps pages of the build before writes what a clean one writes, whatever of the content has changed. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptFolder } from '../../src/kept-bytes.ts';
import { copyProject, digests, fixtureContent, type Copy } from '../support/copy.ts';

// Several builds one after the other on a slow machine.
const patience = 600_000;

/** One copy is built again and again; the other anew each time, with the same content. */
let keeping: Copy;
let fresh: Copy;

/** Pages that a build said to have kept, and all that could have been. */
const keptIn = (output: string): number[] =>
  (/(\d+) of (\d+) pages of courses are those of the build before/.exec(output) ?? []).slice(1).map(Number);

const builds = async (copy: Copy): Promise<string> => {
  // Where CI is set, a build says nothing but warnings.
  const { status, output } = await copy.build({ CI: '' });
  expect(status, output).toBe(0);
  return output;
};

beforeAll(async () => {
  [keeping, fresh] = [copyProject(fixtureContent), copyProject(fixtureContent)];
  await builds(keeping);
}, patience);

afterAll(() => {
  keeping.remove();
  fresh.remove();
});

/** Changes the content of both, builds both, and tells of how many pages of courses the first has kept how many. */
const keptAfter = async (change: (content: string) => void): Promise<number[]> => {
  for (const { root } of [keeping, fresh]) change(join(root, 'content'));
  for (const folder of [keptFolder, 'dist', '.astro'])
    rmSync(join(fresh.root, folder), { recursive: true, force: true });
  const kept = keptIn(await builds(keeping));
  expect(keptIn(await builds(fresh))[0]).toBe(0);
  const [again, clean] = [digests(join(keeping.root, 'dist')), digests(join(fresh.root, 'dist'))];
  expect(Object.keys({ ...again, ...clean }).filter((path) => again[path] !== clean[path])).toEqual([]);
  return kept;
};

const replaceIn = (file: string, pattern: RegExp, text: string) => {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, text);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
};

const course = (content: string, id: string) => join(content, `courses/fixture-college/${id}.json`);

it('after one course has another title', { timeout: patience }, async () => {
  const [kept = 0, all = 0] = await keptAfter((content) => {
    replaceIn(course(content, 'course-1'), /("title": ")/, '$1Renewed ');
  });
  // Its own page, and those that name it, are made anew.
  expect(kept).toBeGreaterThan(all / 2);
  expect(kept).toBeLessThan(all);
});

it('after courses were added, deleted, renamed and closed', { timeout: patience }, async () => {
  const [kept = 0, all = 0] = await keptAfter((content) => {
    writeFileSync(course(content, 'added'), readFileSync(course(content, 'course-3')));
    rmSync(course(content, 'course-5'));
    renameSync(course(content, 'course-7'), course(content, 'renamed'));
    replaceIn(course(content, 'course-9'), /^\{/, '{ "status": "closed",');
  });
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(all);
});

it('after a guide has another sentence, by which every page is made anew', { timeout: patience }, async () => {
  const [kept] = await keptAfter((content) => {
    const guide = join(content, 'guides/first-guide.mdx');
    writeFileSync(guide, `${readFileSync(guide, 'utf8')}\nOne more sentence.\n`);
  });
  expect(kept).toBe(0);
});
