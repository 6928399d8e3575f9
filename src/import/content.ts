/** The records of `content/` as an import finds them: on a disk (`disk.ts`), or sent to a browser. */

export type Data = Record<string, unknown>;

/** Files and folders are named `content/...` wherever they stand. */
export interface Content {
  /** What a file holds; undefined where there is none. @throws InputError where it is no JSON */
  readonly read: (file: string) => unknown;
  /** Names of the JSON files of a folder without their ending, in order; none where there is no folder. */
  readonly jsonNames: (folder: string) => string[];
  /** Names of the folders in a folder, in order. */
  readonly folderNames: (folder: string) => string[];
  /** How messages name a file or a folder. */
  readonly nameOf: (file: string) => string;
}

/** A record, or undefined where there is none. */
export const recordIn = (content: Content, file: string): Data | undefined => content.read(file) as Data | undefined;

export const textOf = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;

/** Records that are in memory already. */
export const contentOf = (files: Readonly<Record<string, unknown>>): Content => {
  const folders = new Map<string, { files: string[]; folders: string[] }>();
  const open = (folder: string) => {
    const known = folders.get(folder);
    if (known) return known;
    const made = { files: [], folders: [] };
    folders.set(folder, made);
    const at = folder.lastIndexOf('/');
    if (at > 0) open(folder.slice(0, at)).folders.push(folder.slice(at + 1));
    return made;
  };
  for (const file of Object.keys(files).sort()) {
    const at = file.lastIndexOf('/');
    open(file.slice(0, at)).files.push(file.slice(at + 1).replace(/\.json$/, ''));
  }
  return {
    read: (file) => files[file],
    jsonNames: (folder) => [...(folders.get(folder)?.files ?? [])].sort(),
    folderNames: (folder) => [...(folders.get(folder)?.folders ?? [])].sort(),
    nameOf: (file) => file,
  };
};
