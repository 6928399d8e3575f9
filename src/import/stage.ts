/**
 * All or nothing: new files are written beside `content/`, and only when all of them are there does each take
 * its place. Should one fail, every file that had taken its place goes back. Should the machine stop in between,
 * the journal left behind puts everything back at the next run.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { InputError } from '#formats/format.ts';

const journalName = 'journal.json';
const ownerName = 'owner';
const folderName = '.import-staging';

interface Journal {
  readonly files: readonly string[];
  /** Which of them existed before. */
  readonly existing: readonly string[];
}

/** Removes folders that have become empty, up to the root. */
const pruneEmpty = (root: string, folder: string): void => {
  for (let at = folder; at !== root && at.startsWith(root + sep); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
};

const putBack = (root: string, folder: string, { files, existing }: Journal): void => {
  const before = new Set(existing);
  for (const file of files.toReversed()) {
    const target = join(root, file);
    const old = join(folder, 'old', file);
    const waiting = join(folder, 'new', file);
    if (existsSync(old)) renameSync(old, target);
    else if (!before.has(file) && !existsSync(waiting) && existsSync(target)) {
      rmSync(target);
      pruneEmpty(root, dirname(target));
    }
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Refuses to meddle with an import that is under way. */
const checkOwner = (folder: string): void => {
  const file = join(folder, ownerName);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && pid !== process.pid && isRunning(pid)) {
    throw new InputError(
      `another import is running (process ${pid}): wait until it has ended; if there is none, remove ${folderName}`,
    );
  }
};

/** Puts back what a run that was cut off had begun to change. True where there was something to put back. */
export const recover = (root: string): boolean => {
  const folder = join(root, folderName);
  if (!existsSync(folder)) return false;
  checkOwner(folder);
  const journal = join(folder, journalName);
  const begun = existsSync(journal);
  if (begun) putBack(root, folder, JSON.parse(readFileSync(journal, 'utf8')) as Journal);
  rmSync(folder, { recursive: true, force: true });
  return begun;
};

export interface Stage {
  /** Prepares a file, named from the root of the project. */
  readonly write: (file: string, text: string) => void;
  readonly isStaged: (file: string) => boolean;
  /** Puts every prepared file in its place, or none. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/** @param move how one file takes its place; tests make it fail */
export const openStage = (root: string, move: (from: string, to: string) => void = renameSync): Stage => {
  const folder = join(root, folderName);
  const files = new Set<string>();
  if (existsSync(folder)) {
    checkOwner(folder);
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
  const discard = () => rmSync(folder, { recursive: true, force: true });
  const resolve = (file: string): string => {
    const target = join(root, file);
    const inside = relative(join(root, 'content'), target);
    if (inside.startsWith('..') || inside === '') throw new Error(`refused to write outside content/: ${file}`);
    // A link among the folders could lead elsewhere although the name does not.
    let real = dirname(target);
    while (!existsSync(real)) real = dirname(real);
    if (relative(realpathSync(join(root, 'content')), realpathSync(real)).startsWith('..') && real !== root)
      throw new InputError(
        `${relative(root, real)} is a link that leads out of content/: nothing is written through it`,
      );
    return target;
  };
  return {
    isStaged: (file) => files.has(file),
    write: (file, text) => {
      resolve(file);
      const path = join(folder, 'new', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      files.add(file);
    },
    commit: () => {
      const list = [...files];
      const existing = list.filter((file) => existsSync(resolve(file)));
      const journal: Journal = { files: list, existing };
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, journalName), JSON.stringify(journal));
      try {
        for (const file of list) {
          const target = resolve(file);
          if (existsSync(target)) {
            const old = join(folder, 'old', file);
            mkdirSync(dirname(old), { recursive: true });
            move(target, old);
          } else mkdirSync(dirname(target), { recursive: true });
          move(join(folder, 'new', file), target);
        }
      } catch (error) {
        putBack(root, folder, journal);
        for (const file of list) if (!existing.includes(file)) pruneEmpty(root, dirname(resolve(file)));
        discard();
        throw error;
      }
      discard();
    },
    discard,
  };
};

/** Names of the JSON files of a folder without their ending; none where there is no folder. */
export const jsonNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .sort()
    : [];
