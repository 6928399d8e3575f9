/** Where a feed comes from: a file, standard input, or an address; packed or not. What comes of it is a file on this machine. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, openAsBlob, statSync } from 'node:fs';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from '#formats/format.ts';
import { charsetOf } from './encoding.ts';
import { fetchInto, type FetchOptions } from './fetch.ts';
import { chunksOf } from './input.ts';
import { openBytes, type Opened } from './open.ts';
import { takePages, type Pages } from './pages.ts';
import type { Machine } from './unpack.ts';

export interface SourceOptions {
  /** A folder of this run alone, for what is fetched and unpacked. */
  readonly scratch: string;
  /** What `-` stands for. */
  readonly stdin?: Readable | undefined;
  readonly fetch?: FetchOptions | undefined;
  /** Encoding that the editor names. */
  readonly encoding?: string | undefined;
}

export interface Source extends Opened {
  /** Of the answer, where it was fetched. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Of the bytes as they came. */
  readonly sha256: string;
}

export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

const mostOfStdin = 1024 * 1024 * 1024;

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
};

const writeTo = async (path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const out = createWriteStream(path);
  try {
    for await (const chunk of chunks) if (!out.write(chunk)) await once(out, 'drain');
  } finally {
    out.end();
    await finished(out);
  }
};

/** Unpacks into files of a folder, so that an archive may be larger than the memory. */
const nodeMachine = (scratch: string): Machine => {
  let files = 0;
  return {
    gunzip: (packed) => Readable.from(chunksOf(packed)).pipe(createGunzip()) as AsyncIterable<Uint8Array<ArrayBuffer>>,
    keep: async (bytes) => {
      const path = join(scratch, `unpacked-${(files += 1)}`);
      await writeTo(path, bytes);
      return openAsBlob(path);
    },
  };
};

const takeStdin = async (stdin: Readable | undefined, path: string): Promise<void> => {
  if (!stdin) throw new InputError('standard input cannot be read here');
  let bytes = 0;
  async function* counted(input: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostOfStdin) throw new InputError('standard input brings more than 1024 MB');
      yield chunk;
    }
  }
  await writeTo(path, counted(stdin));
  if (bytes === 0) throw new InputError('standard input is empty');
};

/** A path with the part after # where no file of the whole name is there: `list.xlsx#Courses`. */
const splitPath = (source: string): { path: string; part: string | undefined } => {
  const at = source.indexOf('#');
  if (at < 0 || statSync(source, { throwIfNoEntry: false })) return { path: source, part: undefined };
  return { path: source.slice(0, at), part: source.slice(at + 1) };
};

type Acquired = {
  path: string;
  name: string;
  part: string | undefined;
  etag?: string | undefined;
  lastModified?: string | undefined;
  charset?: string | undefined;
  pages?: Pages | undefined;
};

const acquire = async (
  source: string,
  { scratch, stdin, fetch, encoding }: SourceOptions,
): Promise<Acquired | undefined> => {
  const into = join(scratch, 'source');
  if (source === '-') {
    await takeStdin(stdin, into);
    return { path: into, name: 'standard-input', part: undefined };
  }
  if (!isAddress(source)) {
    const { path, part } = splitPath(source);
    return { path, name: basename(path), part };
  }
  const [address = '', part] = source.split('#');
  const answer = await fetchInto(address, into, fetch);
  if (answer.kind === 'not-modified') return undefined;
  const { etag, lastModified, type } = answer;
  const pages = await takePages(address, into, answer, fetch, encoding);
  // What the first page says of itself tells nothing of the others: the bytes of all do.
  if (pages && pages.count > 1) return { path: into, name: address, part, pages };
  if (pages) return { path: into, name: address, part, etag, lastModified, charset: charsetOf(type), pages };
  return { path: into, name: address, part, etag, lastModified, charset: charsetOf(type) };
};

/**
 * Opens a source, or says in one sentence why it cannot be read.
 * @returns undefined where an address answers that nothing has changed
 */
export const openSource = async (source: string, options: SourceOptions): Promise<Source | undefined> => {
  mkdirSync(options.scratch, { recursive: true });
  const acquired = await acquire(source, options);
  if (!acquired) return undefined;
  const { path, name, part, etag, lastModified, charset, pages } = acquired;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new InputError('there is no such file');
  if (stat.isDirectory()) throw new InputError('this is a folder: name one file of it');
  if (!stat.isFile()) throw new InputError('this is no regular file');
  const opened = await openBytes(await openAsBlob(path), name, nodeMachine(options.scratch), part, {
    // The pages of several were put together here, as UTF-8.
    option: pages && pages.count > 1 ? undefined : options.encoding,
    charset,
  });
  return { ...opened, etag, lastModified, pages, sha256: await hashOf(path) };
};
