/**
 * All or nothing: new files are written beside `content/`, and only when all of them are there does each take
 * its place. Should one fail, every file that had taken its place goes back. Should the machine stop in between,
 * the journal left behind tells what was meant: `undoImport` puts the old files back, `finishImport` the new ones
 * in place. The journal appears by one rename before the first file moves and disappears by one removal after the last.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import {
  journalCopyName,
  journalName,
  ownerName,
  readJournal,
  runningImport,
  stagingFolder,
  undoingName,
  withoutJournal,
  type Journal,
} from '#content-check/unfinished.ts';
import { InputError } from '#formats/format.ts';
import { contentPath } from '../deployment.ts';

/** Removes folders that have become empty, up to that of the content. */
const pruneEmpty = (root: string, folder: string): void => {
  const content = contentPath(root, 'content');
  for (let at = folder; at.startsWith(content + sep); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
};

const putBack = (root: string, folder: string, { files, existing }: Journal): void => {
  const before = new Set(existing);
  writeFileSync(join(folder, undoingName), '');
  for (const file of files.toReversed()) {
    const target = contentPath(root, file);
    const old = join(folder, 'old', file);
    const waiting = join(folder, 'new', file);
    if (existsSync(old)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(old, target);
    } else if (!before.has(file) && !existsSync(waiting)) {
      rmSync(target, { force: true });
      pruneEmpty(root, dirname(target));
    }
  }
};

/** Moves each file to its place that is not there yet; what stood there is kept under `old`. */
const putInPlace = (
  root: string,
  folder: string,
  { files, existing }: Journal,
  move: (from: string, to: string) => void,
): void => {
  const before = new Set(existing);
  for (const file of files) {
    const target = contentPath(root, file);
    const old = join(folder, 'old', file);
    const waiting = join(folder, 'new', file);
    const isNew = existsSync(waiting);
    if (before.has(file) && !existsSync(old) && existsSync(target)) {
      mkdirSync(dirname(old), { recursive: true });
      move(target, old);
    }
    if (isNew) {
      mkdirSync(dirname(target), { recursive: true });
      move(waiting, target);
    } else if (!existsSync(target)) pruneEmpty(root, dirname(target));
  }
};

/** The last step: without its journal nothing of the staging folder counts, so that the rest may go in any order. */
const endJournal = (folder: string): void => {
  rmSync(join(folder, journalName), { force: true });
  rmSync(folder, { recursive: true, force: true });
};

const writeJournal = (folder: string, journal: Journal, name: string): void => {
  const path = join(folder, `${name}.new`);
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, JSON.stringify(journal));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(path, join(folder, name));
};

const checkOwner = (root: string): void => {
  const pid = runningImport(root);
  if (pid !== undefined)
    throw new InputError(
      `another import is running (process ${pid}): wait until it has ended; if there is none, remove ${stagingFolder(root)}`,
    );
};

const journalOf = (root: string): Journal => {
  const journal = readJournal(root);
  if (journal) return journal;
  throw new InputError(
    `neither the journal of the import that was cut off nor its copy can be read (${join(stagingFolder(root), journalName)}), so that nobody knows which files it meant to change: ${withoutJournal}`,
  );
};

/** Files below a folder, by their path in it. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => relative(folder, join(item.parentPath, item.name)))
    : [];

/**
 * Puts back every file that a run kept before it took its place, where its journal tells nothing any more, and sets the
 * rest aside: what it had not put in place, and what stood where files were put back. New records that had taken their
 * place stay, for each is whole.
 * @returns how many files were put back, and the folder of what was set aside; undefined where no run was cut off
 */
export const undoWithoutJournal = (root: string): { readonly count: number; readonly aside: string } | undefined => {
  const folder = stagingFolder(root);
  if (!existsSync(join(folder, journalName))) return undefined;
  checkOwner(root);
  if (readJournal(root))
    throw new InputError('the journal of the import that was cut off can be read: --undo or --finish alone ends it');
  const files = filesBelow(join(folder, 'old'));
  for (const file of files) {
    const target = contentPath(root, file);
    if (existsSync(target)) {
      const replaced = join(folder, 'replaced', file);
      mkdirSync(dirname(replaced), { recursive: true });
      renameSync(target, replaced);
    }
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(folder, 'old', file), target);
  }
  let number = 1;
  while (existsSync(`${folder}-aside-${number}`)) number += 1;
  const aside = `${folder}-aside-${number}`;
  renameSync(folder, aside);
  return { count: files.length, aside };
};

/** Ends what a run that was cut off had begun, one way or the other. True where there was something to end. */
const endUnfinished = (root: string, how: (folder: string, journal: Journal) => void): boolean => {
  const folder = stagingFolder(root);
  if (!existsSync(folder)) return false;
  checkOwner(root);
  const path = join(folder, journalName);
  const begun = existsSync(path);
  if (begun) {
    writeFileSync(join(folder, ownerName), String(process.pid));
    how(folder, journalOf(root));
  }
  endJournal(folder);
  return begun;
};

/** Puts back what a run that was cut off had begun to change. */
export const undoImport = (root: string): boolean =>
  endUnfinished(root, (folder, journal) => {
    putBack(root, folder, journal);
  });

/** Puts in place what a run that was cut off had not yet; all of its files had been prepared. */
export const finishImport = (root: string): boolean =>
  endUnfinished(root, (folder, journal) => {
    if (existsSync(join(folder, undoingName)))
      throw new InputError('the old files were already being put back: end that with --undo');
    putInPlace(root, folder, journal, renameSync);
  });

export interface Stage {
  /** Prepares a file, named `content/...` wherever the content stands. */
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** Prepares the removal of a file. */
  readonly remove: (file: string) => void;
  /** Puts every prepared file in its place, or none. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/** @param move how one file takes its place; tests make it fail */
export const openStage = (root: string, move: (from: string, to: string) => void = renameSync): Stage => {
  const folder = stagingFolder(root);
  const files = new Set<string>();
  if (existsSync(folder)) {
    checkOwner(root);
    if (existsSync(join(folder, journalName)))
      throw new InputError('an earlier import was cut off: end it first with --finish or --undo');
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new InputError('another import has just begun: wait until it has ended');
    throw error;
  }
  writeFileSync(join(folder, ownerName), String(process.pid));
  const discard = () => {
    endJournal(folder);
  };
  const content = contentPath(root, 'content');
  const resolve = (file: string): string => {
    const target = contentPath(root, file);
    const inside = relative(content, target);
    if (inside.startsWith('..') || inside === '') throw new Error(`refused to write outside content/: ${file}`);
    // A link among the folders could lead elsewhere although the name does not.
    let real = dirname(target);
    while (!existsSync(real)) real = dirname(real);
    if (relative(realpathSync(content), realpathSync(real)).startsWith('..'))
      throw new InputError(
        `${relative(root, real)} is a link that leads out of content/: nothing is written through it`,
      );
    return target;
  };
  return {
    write: (file, text) => {
      resolve(file);
      const path = join(folder, 'new', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      files.add(file);
    },
    remove: (file) => {
      resolve(file);
      rmSync(join(folder, 'new', file), { force: true });
      files.add(file);
    },
    commit: () => {
      const list = [...files].filter((file) => existsSync(resolve(file)) || existsSync(join(folder, 'new', file)));
      const journal: Journal = { files: list, existing: list.filter((file) => existsSync(resolve(file))) };
      if (list.length) {
        writeJournal(folder, journal, journalCopyName);
        writeJournal(folder, journal, journalName);
        try {
          putInPlace(root, folder, journal, move);
        } catch (error) {
          putBack(root, folder, journal);
          for (const file of list) if (!journal.existing.includes(file)) pruneEmpty(root, dirname(resolve(file)));
          discard();
          throw error;
        }
      }
      discard();
    },
    discard,
  };
};
