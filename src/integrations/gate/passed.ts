/** Files in which the last gate has found nothing, by digest: the same bytes are not read again in the next build. */
import { createHash } from 'node:crypto';
import { readKept, writeKept } from '../../kept-bytes.ts';

/** Bytes of a digest. */
const size = 32;

/** What has passed in the build before, and in this one. */
export class Passed {
  readonly #file: string;
  readonly #version: string | undefined;
  readonly #before = new Set<string>();
  readonly #now = new Set<string>();

  /**
   * @param file that keeps it
   * @param version of all that judges files; undefined where it cannot be told: then nothing has passed
   */
  constructor(file: string, version: string | undefined) {
    this.#file = file;
    this.#version = version;
    const kept = (version !== undefined && readKept(file)) || Buffer.alloc(0);
    for (let at = 0; at + size <= kept.length; at += size) this.#before.add(kept.toString('latin1', at, at + size));
  }

  /**
   * What is wrong with a file: nothing where the same has passed in the build before.
   * @param kind that it is read as
   */
  faults<Fault>(kind: string, data: string | Buffer, find: () => readonly Fault[]): readonly Fault[] {
    const digest = createHash('sha256')
      .update(`${this.#version ?? ''}\0${kind}\0`)
      .update(data)
      .digest()
      .toString('latin1');
    const faults = this.#before.has(digest) ? [] : find();
    if (!faults.length) this.#now.add(digest);
    return faults;
  }

  /** Keeps what has passed for the next build. */
  keep(): void {
    if (this.#version !== undefined) writeKept(this.#file, Buffer.from([...this.#now].join(''), 'latin1'));
  }
}
