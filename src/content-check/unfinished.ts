/** Whether an import is under way or was cut off: then `content/` may be half old and half new. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentName, contentPath } from '../deployment.ts';
import type { Problem } from './problem.ts';

/**
 * Folder in which an import prepares its files, and below the files that tell its state. It stands beside the content,
 * where files move by one rename, and each folder of content has its own: what was cut off in one is not ended in another.
 */
export const stagingFolder = (root: string): string => {
  const content = contentPath(root, 'content');
  return content === join(root, 'content')
    ? join(root, '.import-staging')
    : join(dirname(content), `.import-staging-${basename(content)}`);
};

/** Exists from the first file that takes its place until the last one has. */
export const journalName = 'journal.json';
/** The same text once more, from before the first: what is left where the journal itself has been cut. */
export const journalCopyName = 'journal.copy.json';
/** Holds the number of the process that imports. */
export const ownerName = 'owner';

/** Exists where the old files are being put back: from then on the import can only be undone. */
export const undoingName = 'undoing';

/** What an import was about to change. */
export interface Journal {
  readonly files: readonly string[];
  /** Which of them existed before. */
  readonly existing: readonly string[];
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The journal of an import that was cut off, or its copy; undefined where neither can be read whole. */
export const readJournal = (root: string): Journal | undefined => {
  for (const name of [journalName, journalCopyName])
    try {
      const { files, existing } = JSON.parse(readFileSync(join(stagingFolder(root), name), 'utf8')) as Partial<Journal>;
      if (isList(files) && isList(existing)) return { files, existing };
    } catch {
      // cut, empty or gone: the other one tells
    }
  return undefined;
};

/** What mends an import of which neither the journal nor its copy can be read. */
export const withoutJournal =
  '"npm run import -- --undo --without-journal", which puts back every file that was kept, and keeps all else in a folder beside the content';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The other process that imports in this folder now, if there is one. */
export const runningImport = (root: string): number | undefined => {
  const file = join(stagingFolder(root), ownerName);
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined;
};

/** An import that has begun to change `content/` and has not ended. */
export const checkUnfinished = (root: string): Problem[] => {
  if (!existsSync(join(stagingFolder(root), journalName))) return [];
  const pid = runningImport(root);
  if (pid === undefined && readJournal(root) === undefined)
    return [
      {
        file: contentName('content'),
        found: `an import that was cut off in the middle, whose journal cannot be read, nor its copy (${join(basename(stagingFolder(root)), journalName)})`,
        wanted: `content that is whole: ${withoutJournal}`,
      },
    ];
  const undo = '"npm run import -- --undo" puts the old files back';
  const finish = '"npm run import -- --finish" puts the rest of the new files in place, ';
  return [
    {
      file: contentName('content'),
      found: pid === undefined ? 'an import that was cut off in the middle' : `an import under way (process ${pid})`,
      wanted:
        pid === undefined
          ? `content that is whole: ${existsSync(join(stagingFolder(root), undoingName)) ? '' : finish}${undo}`
          : 'to wait until it has ended',
    },
  ];
};
