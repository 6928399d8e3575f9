import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What Pagefind's index files are made of, in CBOR (https://www.rfc-editor.org/rfc/rfc8949). */
type Value = number | string | readonly Value[];

/** First bytes of every file of an index, before the CBOR. */
const signature = Buffer.from('pagefind_dcd');

/** @throws where the data is anything but numbers, texts and lists */
export const decode = (data: Buffer): Value => {
  let at = 0;
  const read = (): Value => {
    const head = data.readUInt8(at);
    at += 1;
    let count = head & 0b11111;
    if (count >= 24) {
      const bytes = 2 ** (count - 24);
      if (bytes > 4) throw new Error(`Unknown length ${count} at byte ${at - 1}`);
      count = data.readUIntBE(at, bytes);
      at += bytes;
    }
    switch (head >> 5) {
      case 0:
        return count;
      case 3:
        at += count;
        return data.toString('utf8', at - count, at);
      case 4:
        return Array.from({ length: count }, read);
      default:
        throw new Error(`Unknown type ${head >> 5} at byte ${at - 1}`);
    }
  };
  const value = read();
  if (at !== data.length) throw new Error(`${data.length - at} bytes are left over`);
  return value;
};

const headOf = (type: number, count: number): Buffer => {
  if (count < 24) return Buffer.from([(type << 5) | count]);
  const bytes = count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + bytes);
  head.writeUInt8((type << 5) | (24 + Math.log2(bytes)));
  head.writeUIntBE(count, 1, bytes);
  return head;
};

/** The reverse of `decode`, each number and length in its shortest form. */
export const encode = (value: Value): Buffer => {
  if (typeof value === 'number') return headOf(0, value);
  if (typeof value === 'string') return Buffer.concat([headOf(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([headOf(4, value.length), ...value.map(encode)]);
};

const byName = (a: Value, b: Value): number => {
  const [first, second] = [a, b].map((row) => String((row as readonly Value[])[0]));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
};

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/**
 * The list that a file of the index holds.
 * @throws where it is not exactly what this module would write, so that nothing of it can get lost
 */
const open = (file: string): readonly Value[] => {
  try {
    const packed = gunzipSync(readFileSync(file));
    const rows = decode(packed.subarray(signature.length));
    if (isList(rows) && Buffer.concat([signature, encode(rows)]).equals(packed)) return rows;
    throw new Error('it has another signature or form');
  } catch (cause) {
    throw new Error(`${file} is not what Pagefind used to write: look at what has changed in its index`, { cause });
  }
};

/**
 * Reads a file of the index, changes it, and writes it under a name that is made from what is in it.
 * @returns the new name, of the same form and length
 */
const rewrite = (folder: string, name: string, hash: string, change: (rows: readonly Value[]) => Value): string => {
  const rows = open(join(folder, name));
  const changed = Buffer.concat([signature, encode(change(rows))]);
  const [language = ''] = hash.split(/_(?=[^_]*$)/);
  const digest = createHash('sha256').update(changed).digest('hex');
  const next = `${language}_${digest.slice(0, hash.length - language.length - 1)}`;
  writeFileSync(join(folder, name), gzipSync(changed, { level: 9 }));
  renameSync(join(folder, name), join(folder, name.replace(hash, next)));
  return next;
};

/**
 * Puts the filters of a search index and their values in alphabetical order. Pagefind writes them in
 * an order that differs from run to run, and with them the names of two files.
 * @param folder the `pagefind` folder of a built site
 */
export const sortIndex = (folder: string): void => {
  const renamed = new Map<string, string>();
  const filters = join(folder, 'filter');
  for (const name of readdirSync(folder).includes('filter') ? readdirSync(filters) : []) {
    const hash = name.replace(/\.pf_filter$/, '');
    const next = rewrite(filters, name, hash, ([filter = '', values = []]) => [
      filter,
      isList(values) ? values.toSorted(byName) : values,
    ]);
    renamed.set(hash, next);
  }
  const entryFile = join(folder, 'pagefind-entry.json');
  let entry = readFileSync(entryFile, 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  for (const { hash } of Object.values(languages)) {
    const next = rewrite(
      folder,
      `pagefind.${hash}.pf_meta`,
      hash,
      ([version = '', pages = [], chunks = [], list, ...rest]) => [
        version,
        pages,
        chunks,
        isList(list)
          ? list
              .map((row) => (isList(row) ? row.map((part) => renamed.get(String(part)) ?? part) : row))
              .toSorted(byName)
          : [],
        ...rest,
      ],
    );
    entry = entry.replace(`"${hash}"`, `"${next}"`);
  }
  writeFileSync(entryFile, entry);
};

/** Makes two indexes of the same pages the same, byte for byte. */
export const stableIndex = (): AstroIntegration => ({
  name: 'stable-index',
  hooks: {
    'astro:build:done': ({ dir }) => {
      sortIndex(`${fileURLToPath(dir)}pagefind`);
    },
  },
});
