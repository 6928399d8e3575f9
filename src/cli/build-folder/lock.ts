/** One build at a time in a folder. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** The process of a lock, if it is another one that still runs. */
const holder = (lock: string): number | undefined => {
  try {
    const id = Number(readFileSync(lock, 'utf8'));
    if (!Number.isInteger(id) || id <= 0 || id === process.pid) return undefined;
    process.kill(id, 0);
    return id;
  } catch (error) {
    // A process of another user runs, and may not be asked.
    return hasCode(error, 'EPERM') ? Number(readFileSync(lock, 'utf8')) : undefined;
  }
};

/**
 * Takes the lock for this process, in one step that only one of several can do.
 * @returns the process that has it; undefined where it is ours now
 */
export const takeLock = (lock: string): number | undefined => {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return undefined;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const id = holder(lock);
    if (id !== undefined) return id;
    // Its process is gone.
    rmSync(lock, { force: true });
  }
  return holder(lock) ?? 0;
};
