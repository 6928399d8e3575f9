/**
 * Pages as they were rendered, kept from one build to the next: where all that a page was made from is the same, it is
 * not rendered again. A page that cannot be told to be the one that was asked for is not given.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOfSources } from './last-build.ts';

/** A key that Astro makes anew for each build, for parts of pages that come from a server; no page here has one. */
const keyOfBuild = /"key":"[A-Za-z0-9+/]{43}="/;

/**
 * A digest of all that pages are made from, beside the courses that each shows, which its key tells: every source, the
 * rest of the content, the variables, and the program that was bundled of them, with the names of scripts and sheets.
 * Undefined where it cannot be told.
 * @param bundle folder of the program that renders pages
 */
export const versionOfPages = (
  root: string,
  content: string,
  bundle: string,
  env: NodeJS.ProcessEnv,
): string | undefined => {
  const sources = digestOfSources(root, content, env, join(content, 'courses'));
  if (sources === undefined) return undefined;
  const hash = createHash('sha256').update(sources);
  try {
    const files = readdirSync(bundle, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort();
    if (!files.length) return undefined;
    for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file, 'utf8').replace(keyOfBuild, ''));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
};

/** Where a page stands in the file of all pages. */
interface Row {
  readonly start: number;
  readonly length: number;
  /** Of its version, path, key and bytes. */
  readonly digest: string;
}

const isRow = (row: unknown): row is Row => {
  const { start, length, digest } = (row ?? {}) as Partial<Row>;
  return typeof start === 'number' && typeof length === 'number' && typeof digest === 'string';
};

/** What a function gives; undefined where it throws: what is kept only saves time. */
const attempt = <Result>(make: () => Result): Result | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

/** The pages of the build before, and those that this one keeps for the next. */
export class KeptPages {
  readonly #folder: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, Row>;
  readonly #bytesBefore: number | undefined;
  readonly #rows: Record<string, Row> = {};
  /** Undefined where nothing can be written, or no longer. */
  #bytes: number | undefined;
  #end = 0;
  #given = 0;

  /**
   * @param folder where they are kept, and nothing else
   * @param version of all that makes pages, beside what their keys tell
   */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    const rows = attempt(() => JSON.parse(readFileSync(this.#file('rows.json'), 'utf8')) as unknown);
    this.#before = new Map(Object.entries(rows ?? {}).filter((entry): entry is [string, Row] => isRow(entry[1])));
    this.#bytesBefore = attempt(() => openSync(this.#file('pages.html'), 'r'));
    attempt(() => mkdirSync(folder, { recursive: true }));
    this.#bytes = attempt(() => openSync(this.#file('pages.part'), 'w'));
  }

  /** The page of a path, where it was made from the same. */
  get(path: string, key: string): string | undefined {
    const row = this.#before.get(path);
    const file = this.#bytesBefore;
    if (row === undefined || file === undefined) return undefined;
    return attempt(() => {
      const bytes = Buffer.alloc(row.length);
      readSync(file, bytes, 0, row.length, row.start);
      if (this.#digestOf(path, key, bytes) !== row.digest) return undefined;
      this.#given += 1;
      return bytes.toString();
    });
  }

  /** The number of pages that were given. */
  get given(): number {
    return this.#given;
  }

  /** Keeps a page for the next build. */
  put(path: string, key: string, html: string): void {
    const file = this.#bytes;
    if (file === undefined) return;
    const bytes = Buffer.from(html);
    if (attempt(() => writeSync(file, bytes)) !== bytes.length) {
      this.#bytes = undefined;
      attempt(() => closeSync(file));
      return;
    }
    this.#rows[path] = { start: this.#end, length: bytes.length, digest: this.#digestOf(path, key, bytes) };
    this.#end += bytes.length;
  }

  /** Puts what was kept in place of what the build before has kept. */
  close(): void {
    const [before, now] = [this.#bytesBefore, this.#bytes];
    if (before !== undefined) attempt(() => closeSync(before));
    if (now === undefined) return;
    attempt(() => {
      closeSync(now);
      // Stopped between the two, rows name other bytes than stand there, which their digests tell.
      renameSync(this.#file('pages.part'), this.#file('pages.html'));
      writeFileSync(this.#file('rows.part'), JSON.stringify(this.#rows));
      renameSync(this.#file('rows.part'), this.#file('rows.json'));
    });
  }

  #file(name: string): string {
    return join(this.#folder, name);
  }

  #digestOf(path: string, key: string, bytes: Buffer): string {
    const head = JSON.stringify([this.#version, path, key]);
    return createHash('sha256').update(`${head}\n`).update(bytes).digest('base64url');
  }
}
