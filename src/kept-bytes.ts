/**
 * Bytes that follow from a text alone and cost much to make, kept on the disk from one build to the next. A file that
 * was cut, edited or written by another version is not what its name and its head say, and is made again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where everything stands that builds keep for the next one; without it, all is made anew. */
export const keptFolder = 'node_modules/.cache/microcredential-guide';

/** Most files of one kind that are kept: then they are made anew, so that a folder does not grow for ever. */
const most = 2000;

const digestOf = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/** What a file holds; undefined where it is not there, or not as it was written. */
export const readKept = (file: string): Buffer | undefined => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const [head, rest] = [bytes.subarray(0, 32), bytes.subarray(32)];
  return digestOf(rest).equals(head) ? rest : undefined;
};

/** Writes a file for later builds: whole or not at all, also where two builds write it at once. */
export const writeKept = (file: string, bytes: Buffer): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(part, file);
  } catch {
    // The next build makes it again.
  }
};

/**
 * A function from a text to bytes that asks the disk first.
 * @param folder where they are kept, and no others
 * @param version of all that makes the bytes, beside the text
 */
export const keepBytes = (folder: string, version: string, make: (text: string) => Promise<Buffer>) => {
  if (existsSync(folder) && readdirSync(folder).length > most) rmSync(folder, { recursive: true, force: true });
  return async (text: string): Promise<Buffer> => {
    const file = join(folder, digestOf(`${version}\0${text}`).toString('hex'));
    const known = readKept(file);
    if (known) return known;
    const bytes = await make(text);
    writeKept(file, bytes);
    return bytes;
  };
};
