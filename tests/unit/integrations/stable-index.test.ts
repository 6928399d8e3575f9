import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, sortIndex } from '../../../src/integrations/stable-index.ts';
import { digests } from '../../support/copy.ts';
import { makeFolder } from '../../support/make-content.ts';

type Value = Parameters<typeof encode>[0];

const value = fc.letrec<{ value: Value; list: readonly Value[] }>((tie) => ({
  value: fc.oneof(fc.nat({ max: 2 ** 32 - 1 }), fc.string({ unit: 'grapheme' }), tie('list')),
  list: fc.array(tie('value'), { maxLength: 5 }),
})).value;

it('reads back what it writes', () => {
  fc.assert(
    fc.property(value, (data) => {
      expect(decode(encode(data))).toEqual(data);
    }),
  );
});

it.each([0, 23, 24, 255, 256, 65_535, 65_536])('reads back lists of %d', (length) => {
  const list = Array.from({ length }, (_, index) => index);
  expect(decode(encode(list))).toEqual(list);
});

it.each([
  ['more than one value', [1, 2]],
  ['a type that it does not know', [0xf6]],
])('does not read %s', (_, bytes) => {
  expect(() => decode(Buffer.from(bytes))).toThrow();
});

const pack = (data: Value) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)]));
const unpack = (file: string) => decode(gunzipSync(readFileSync(file)).subarray(12));

/** An index as Pagefind writes it, with its filters and their values in the order given. */
const makeIndex = (filters: readonly (readonly [name: string, hash: string, values: readonly string[]])[]): string => {
  const folder = makeFolder({
    'pagefind-entry.json': JSON.stringify({
      version: '1',
      languages: { 'en-gb': { hash: 'en-gb_0123456789abc', page_count: 1 } },
    }),
  });
  mkdirSync(join(folder, 'filter'));
  for (const [name, hash, values] of filters) {
    writeFileSync(
      join(folder, 'filter', `${hash}.pf_filter`),
      pack([name, values.map((text, index) => [text, [values.length > 2 ? text.length : index]])]),
    );
  }
  writeFileSync(
    join(folder, 'pagefind.en-gb_0123456789abc.pf_meta'),
    pack(['1', [['en-gb_aaaaaaa', 3]], [], filters.map(([name, hash]) => [name, hash]), [], ['title']]),
  );
  return folder;
};

describe('an index', () => {
  const first = () =>
    makeIndex([
      ['type', 'en-gb_1111111', ['b', 'ccc', 'aa']],
      ['kind', 'en-gb_2222222', ['guide', 'term', 'provider']],
    ]);
  const second = () =>
    makeIndex([
      ['kind', 'en-gb_4444444', ['provider', 'guide', 'term']],
      ['type', 'en-gb_3333333', ['aa', 'b', 'ccc']],
    ]);

  it('comes out the same in whichever order Pagefind wrote it', () => {
    const folders = [first(), second()];
    folders.forEach(sortIndex);
    const [one, other] = folders.map(digests);
    expect(one).toEqual(other);
  });

  it('still leads from the entry to each filter', () => {
    const folder = first();
    sortIndex(folder);
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string }>;
    };
    const meta = unpack(join(folder, `pagefind.${entry.languages['en-gb']?.hash ?? ''}.pf_meta`)) as unknown[];
    const named = (meta[3] as [string, string][]).map(([name, hash]) => {
      const [filter, values] = unpack(join(folder, 'filter', `${hash}.pf_filter`)) as [string, [string, unknown][]];
      return [name, filter, values.map(([text]) => text)];
    });
    expect(named).toEqual([
      ['kind', 'kind', ['guide', 'provider', 'term']],
      ['type', 'type', ['aa', 'b', 'ccc']],
    ]);
  });

  it('keeps the pages of each value', () => {
    const folder = first();
    sortIndex(folder);
    const rows = readdirSync(join(folder, 'filter')).map((name) => unpack(join(folder, 'filter', name)));
    expect(rows).toContainEqual([
      'type',
      [
        ['aa', [2]],
        ['b', [1]],
        ['ccc', [3]],
      ],
    ]);
  });

  it('of another form is not touched but refused', () => {
    const folder = first();
    writeFileSync(join(folder, 'filter', 'en-gb_1111111.pf_filter'), gzipSync('something else'));
    expect(() => {
      sortIndex(folder);
    }).toThrow(/en-gb_1111111/);
  });
});
