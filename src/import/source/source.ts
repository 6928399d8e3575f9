/** Where a feed comes from: a file, standard input, or an address; packed or not. What comes of it is a file on this machine. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { InputError, type Loss } from '#formats/format.ts';
import { fetchInto, type FetchOptions } from './fetch.ts';
import { openInput, type Input } from './input.ts';
import { unpack } from './unpack.ts';

export interface SourceOptions {
  /** A folder of this run alone, for what is fetched and unpacked. */
  readonly scratch: string;
  /** What `-` stands for. */
  readonly stdin?: Readable | undefined;
  readonly fetch?: FetchOptions | undefined;
}

export interface Source extends Input {
  /** Of the answer, where it was fetched. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Of the bytes as they came. */
  readonly sha256: string;
  /** Other files of the same archive, by name. */
  readonly besides?: ((name: string) => Uint8Array | undefined) | undefined;
}

export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

const mostOfStdin = 1024 * 1024 * 1024;

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
};

const takeStdin = async (stdin: Readable | undefined, path: string): Promise<void> => {
  if (!stdin) throw new InputError('standard input cannot be read here');
  const out = createWriteStream(path);
  let bytes = 0;
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostOfStdin) throw new InputError('standard input brings more than 1024 MB');
      if (!out.write(chunk)) await once(out, 'drain');
    }
  } finally {
    out.end();
    await finished(out);
  }
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
};

const acquire = async (source: string, { scratch, stdin, fetch }: SourceOptions): Promise<Acquired | undefined> => {
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
  return { path: into, name: address, part, etag: answer.etag, lastModified: answer.lastModified };
};

/** A page that a browser would show, where a feed was expected: said in a sentence, with what the page calls itself. */
const checkPage = async (input: Input): Promise<void> => {
  if (!/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(input.head)) return;
  let text = '';
  for await (const piece of input.text()) {
    text = text.slice(-200) + piece;
    if (/application\/ld\+json/i.test(text)) return;
  }
  const title = /<title[^>]*>([^<]{1,120})/i.exec(input.head)?.[1]?.replace(/\s+/g, ' ').trim();
  const isLogin = /type\s*=\s*["']?password/i.test(input.head);
  throw new InputError(
    `this is a web page${title ? ` (${JSON.stringify(title)})` : ''} and no feed${isLogin ? ': it asks to log in' : ''}: there is no course data in it`,
    'line 1',
  );
};

/**
 * Opens a source, or says in one sentence why it cannot be read.
 * @returns undefined where an address answers that nothing has changed
 */
export const openSource = async (source: string, options: SourceOptions): Promise<Source | undefined> => {
  mkdirSync(options.scratch, { recursive: true });
  const acquired = await acquire(source, options);
  if (!acquired) return undefined;
  const { path, name, part, etag, lastModified } = acquired;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size === 0) await openInput(path);
  const unpacked = await unpack(path, options.scratch, part);
  const input = await openInput(unpacked.path);
  const losses: readonly Loss[] = [...unpacked.losses, ...input.losses];
  const opened = { ...input, name: part === undefined ? name : `${name}#${part}`, losses };
  await checkPage(opened);
  return { ...opened, etag, lastModified, sha256: await hashOf(path), besides: unpacked.besides };
};
