import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepBytes } from '../../src/kept-bytes.ts';

let folder: string;
let made: string[];

/** As a build of its own would ask. */
const ask = async (text: string, version = '1'): Promise<string> => {
  const keep = keepBytes(join(folder, 'kept'), version, (given) => {
    made.push(given);
    return Promise.resolve(Buffer.from(`${given} as made by ${version}`));
  });
  return (await keep(text)).toString();
};

/** Changes the only file that is kept. */
const edit = (change: (bytes: Buffer) => Buffer): void => {
  const [name = ''] = readdirSync(join(folder, 'kept'));
  const file = join(folder, 'kept', name);
  writeFileSync(file, change(readFileSync(file)));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'microcredential-guide-kept-'));
  made = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('bytes that are kept', () => {
  it('are made once for a text, and for each text', async () => {
    expect(await ask('a')).toBe('a as made by 1');
    expect(await ask('a')).toBe('a as made by 1');
    expect(await ask('b')).toBe('b as made by 1');
    expect(made).toEqual(['a', 'b']);
  });

  it('are made again by another version of what makes them', async () => {
    await ask('a');
    expect(await ask('a', '2')).toBe('a as made by 2');
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['emptied', () => Buffer.alloc(0)],
    ['edited', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 32), Buffer.from('another picture')])],
  ])('are made again where the file was %s', async (_, change) => {
    await ask('a');
    edit(change);
    expect(await ask('a')).toBe('a as made by 1');
    expect(await ask('a')).toBe('a as made by 1');
    expect(made).toEqual(['a', 'a']);
  });
});
