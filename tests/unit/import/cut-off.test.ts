/** An import that is killed at any step: what is left is seen, and can be finished or undone. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { journalCopyName, journalName } from '#content-check/unfinished.ts';
import { finishImport, undoImport, undoWithoutJournal } from '#import/stage.ts';
import { ImportFolder } from '../../support/import-folder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
  folder.put('content/a/changed.json', '{"was":1}');
  folder.put('content/a/removed.json', '{"was":2}');
});
afterEach(() => {
  folder.remove();
});

/**
 * Changes one file, adds one and removes one, in a process of its own that dies by SIGKILL as it begins the step
 * of the given number: each rename and each removal of the file system is a step.
 */
const killedAt = (step: number): boolean => {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let steps = 0;
    for (const name of ['renameSync', 'rmSync', 'fsyncSync', 'rmdirSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        steps += 1;
        if (steps === ${step}) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      };
    }
    syncBuiltinESMExports();
    const { openStage } = await import(${JSON.stringify(resolve('src/import/stage.ts'))});
    const stage = openStage(${JSON.stringify(folder.root)});
    stage.write('content/a/changed.json', '{"is":1}');
    stage.write('content/b/new.json', '{"is":3}');
    stage.remove('content/a/removed.json');
    stage.commit();
  `;
  const { signal, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: resolve('.'),
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
};

const isSeen = () => checkContent(folder.root).problems.some(({ wanted }) => wanted.includes('--undo'));

describe('an import killed at any step', () => {
  it('is whole, or was not begun, or is refused by the check until it is finished or undone', () => {
    const before = folder.snapshot();
    const { 'a/removed.json': _, ...kept } = before;
    const after = { ...kept, 'a/changed.json': '{"is":1}', 'b/new.json': '{"is":3}' };
    const outcomes: string[] = [];
    for (let step = 1; step < 40; step += 1) {
      folder.remove();
      folder = new ImportFolder();
      folder.put('content/a/changed.json', '{"was":1}');
      folder.put('content/a/removed.json', '{"was":2}');
      const wasKilled = killedAt(step);
      const isUnfinished = isSeen();
      // Every other time the one and the other way to end it.
      const finishes = step % 2 === 0;
      if (!isUnfinished) expect([before, after]).toContainEqual(folder.snapshot());
      expect((finishes ? finishImport : undoImport)(folder.root)).toBe(isUnfinished);
      if (isUnfinished) expect(folder.snapshot()).toEqual(finishes ? after : before);
      expect(isSeen()).toBe(false);
      expect(folder.has('.import-staging')).toBe(false);
      outcomes.push(isUnfinished ? 'unfinished' : 'sound');
      if (!wasKilled) break;
    }
    expect(outcomes.filter((outcome) => outcome === 'unfinished').length).toBeGreaterThanOrEqual(4);
    expect(outcomes.at(0)).toBe('sound');
    expect(outcomes.at(-1)).toBe('sound');
    expect(outcomes.length).toBeLessThan(39);
  });

  it('can only be undone once the old files are being put back', () => {
    killedAt(6);
    folder.put('.import-staging/undoing', '');
    expect(() => finishImport(folder.root)).toThrow('end that with --undo');
    expect(undoImport(folder.root)).toBe(true);
  });
});

describe('a journal that was cut', () => {
  /** An import killed when it has moved some of its files. */
  const cutOff = (...cuts: readonly [name: string, length: number][]) => {
    const before = folder.snapshot();
    expect(killedAt(7)).toBe(true);
    for (const [name, length] of cuts) {
      const path = `.import-staging/${name}`;
      folder.put(path, JSON.stringify(folder.read(path)).slice(0, length));
    }
    return before;
  };

  it.each([0, 20])('leaves its copy, by which the import is undone as before: %d bytes', (length) => {
    const before = cutOff([journalName, length]);
    expect(isSeen()).toBe(true);
    expect(undoImport(folder.root)).toBe(true);
    expect(folder.snapshot()).toEqual(before);
  });

  it.each([0, 20])('leaves its copy, by which the import is finished: %d bytes', (length) => {
    cutOff([journalName, length]);
    expect(finishImport(folder.root)).toBe(true);
    expect(folder.snapshot()).toMatchObject({ 'a/changed.json': '{"is":1}', 'b/new.json': '{"is":3}' });
  });

  it('with its copy is named with what can be done, and that loses nothing', () => {
    const before = cutOff([journalName, 20], [journalCopyName, 0]);
    const [problem] = checkContent(folder.root).problems.filter(({ found }) => found?.includes('journal'));
    expect(problem?.wanted).toContain('--undo --without-journal');
    for (const end of [undoImport, finishImport]) expect(() => end(folder.root)).toThrow('--without-journal');
    const done = undoWithoutJournal(folder.root);
    expect(folder.snapshot()).toMatchObject(before);
    expect(isSeen()).toBe(false);
    expect(folder.has('.import-staging')).toBe(false);
    const aside = folder.files(done?.aside.slice(folder.root.length + 1) ?? '');
    const placed = Object.keys(folder.snapshot()).filter((name) => !(name in before));
    expect([...aside, ...placed].join(' ')).toContain('b/new.json');
  });

  it('is not gone without where it can be read', () => {
    cutOff();
    expect(() => undoWithoutJournal(folder.root)).toThrow('--undo or --finish alone');
  });
});
