/** `content/` on the disk of this machine, in whatever folder CONTENT_DIR names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { importsFolder } from '#content-check/folders.ts';
import { InputError } from '#formats/format.ts';
import { contentName, contentPath } from '../deployment.ts';
import type { Content, Data } from './content.ts';

/** Names of the JSON files of a folder without their ending; none where there is no folder. */
export const jsonNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .sort()
    : [];

/** Names of the folders in a folder; none where there is no folder. */
export const folderNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const read = (root: string, file: string): unknown => {
  const path = contentPath(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new InputError(`${contentName(file)} is no valid JSON: mend it first (npm run check-content)`);
  }
};

/** A record of `content/`, or undefined where there is none. */
export const readRecord = (root: string, file: string): Data | undefined => read(root, file) as Data | undefined;

/** @param root folder of the project */
export const contentOnDisk = (root: string): Content => ({
  read: (file) => read(root, file),
  jsonNames: (folder) => jsonNames(contentPath(root, folder)),
  folderNames: (folder) => folderNames(contentPath(root, folder)),
  nameOf: (file) => contentName(file),
});

const lists = ['subjects', 'credit-systems', 'frameworks'].map((name) => `content/${name}.json`);

/** Every record that an import looks at, by file, but for the drafts, which nothing publishes. */
export const publicRecords = (root: string): Record<string, unknown> => {
  const content = contentOnDisk(root);
  const within = (folder: string): string[] => [
    ...content.jsonNames(folder).map((name) => `${folder}/${name}.json`),
    ...content.folderNames(folder).flatMap((name) => within(`${folder}/${name}`)),
  ];
  const files = [...lists, ...['courses', 'providers', importsFolder].flatMap((folder) => within(`content/${folder}`))];
  return Object.fromEntries(files.map((file) => [file, content.read(file)]));
};
