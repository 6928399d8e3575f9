/** Fetches parts of the site so that one lost, cut, late or wrong answer does not end a search. */

/** A part that could not be had, after all attempts. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** What the part is, in words. */
  readonly part: string;

  constructor(part: string, cause: unknown) {
    super(`${part} could not be loaded`, { cause });
    this.part = part;
  }
}

/** Pauses before each further attempt, in milliseconds. */
const pauses = [400, 1600];

/** How long one attempt may take, in milliseconds; an answer that hangs is given up. */
const patience = 15_000;

const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** A signal that is aborted with either of two: `AbortSignal.any`, which older browsers lack. */
const either = (one: AbortSignal, other: AbortSignal): AbortSignal => {
  const both = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) both.abort(signal.reason);
    else signal.addEventListener('abort', () => both.abort(signal.reason), { once: true });
  }
  return both.signal;
};

interface Part<Value> {
  readonly path: string;
  /** What it is, in words. */
  readonly name: string;
  /** Makes the value of the answer's text. Throws where the text is something else: a page of a hotel's network, a cut file. */
  readonly read: (text: string) => Value;
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache;
}

/**
 * Fetches a part, again after a pause where that fails.
 * @throws {LoadError} where no attempt brings it; the signal's reason where that is aborted
 */
export const load = async <Value>({ path, name, read, signal, cache }: Part<Value>): Promise<Value> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const limit = AbortSignal.timeout(patience);
      const response = await fetch(path, {
        signal: signal ? either(signal, limit) : limit,
        // What was wrong once may be wrong in the cache.
        cache: attempt > 0 ? 'reload' : (cache ?? 'default'),
      });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return read(await response.text());
    } catch (error) {
      signal?.throwIfAborted();
      const pause = pauses[attempt];
      if (pause === undefined) throw new LoadError(name, error);
      await wait(pause, signal);
    }
  }
};

/**
 * Loads a part of the program, again after a pause where that fails.
 * @throws what the last attempt threw
 */
export const loadProgram = async <Program>(get: () => Promise<Program>): Promise<Program> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await get();
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined) throw error;
      await wait(pause, undefined);
    }
  }
};

/** Reads JSON of a version. @throws where the text is none, or of another version */
export const jsonOf =
  <Value extends { readonly version: number }>(version: Value['version']) =>
  (text: string): Value => {
    const value = JSON.parse(text) as Value;
    if (value.version !== version) throw new Error(`version ${version} was wanted, not ${String(value.version)}`);
    return value;
  };

/** Keeps what was loaded; what failed is loaded again when asked again. */
export const keep = <Key, Value>(get: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const asked = get(key).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, asked);
    return asked;
  };
};
