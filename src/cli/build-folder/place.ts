/** How a site that was built takes the place of the one before it. */
import { cpSync, existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Why a folder cannot be renamed: it is a mount or in use, stands on another disk, or its parent may not be written. */
const immovable = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'ENOTEMPTY'];

const isImmovable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && immovable.includes(String(error.code));

/** The folder that a path leads to, itself where it is no symbolic link; a link that leads nowhere is an error. */
const folderOf = (place: string): string => {
  const link = lstatSync(place, { throwIfNoEntry: false });
  if (!link?.isSymbolicLink()) return place;
  if (!existsSync(place))
    throw new Error(
      `${place} is a symbolic link that leads nowhere: make the folder that it names, or remove the link`,
    );
  return realpathSync(place);
};

/** Puts files into a folder that must stay where it is: what is new first, then what is gone is taken out. */
const replaceContents = (fresh: string, place: string): void => {
  const names = readdirSync(fresh);
  // Pages last: until then the old ones find all that they name.
  const pagesLast = names.toSorted((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')));
  for (const name of pagesLast) cpSync(join(fresh, name), join(place, name), { recursive: true, force: true });
  const kept = new Set(readdirSync(fresh, { recursive: true, encoding: 'utf8' }));
  for (const path of readdirSync(place, { recursive: true, encoding: 'utf8' }))
    if (!kept.has(path)) rmSync(join(place, path), { recursive: true, force: true });
};

/**
 * Puts a folder in the place of another. Where the place is a symbolic link, the link stays and what it leads to is
 * replaced; where it cannot be renamed, as a mount cannot, its contents are replaced.
 * @param old where the folder before it waits meanwhile
 */
export const putInPlace = (fresh: string, place: string, old: string): void => {
  const folder = folderOf(place);
  if (!existsSync(folder)) {
    renameSync(fresh, folder);
    return;
  }
  try {
    renameSync(folder, old);
  } catch (error) {
    if (!isImmovable(error)) throw error;
    replaceContents(fresh, folder);
    return;
  }
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(old, folder);
    if (!isImmovable(error)) throw error;
    replaceContents(fresh, folder);
  }
};
