/** Tries a feed beside the page, so that the page stays quick. It answers through the port that it is sent. */
import { jsonOf, load } from '#dom/load.ts';
import type { Refused, Tried, TryOptions } from '#import/try-feed.ts';
import type { FeedCheckFile } from '../open-data/feed-check-file.ts';

export interface Request {
  readonly file: Blob;
  readonly name: string;
  readonly options: TryOptions;
  /** Address of what is known of the directory. */
  readonly directory: string;
  readonly port: MessagePort;
}

export type Answer =
  | { readonly kind: 'progress'; readonly bytes: number; readonly size: number; readonly courses: number }
  | { readonly kind: 'tried'; readonly tried: Tried | Refused }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'failed'; readonly message: string };

/** The program, with what it must be told before it runs: the topic, and that no code may be made of texts. */
const loadProgram = async ({ topic, currencyRates }: FeedCheckFile) => {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  globalThis.topicOfSite = { topic, currencyRates };
  const [{ tryFeed }, { contentOf }] = await Promise.all([import('#import/try-feed.ts'), import('#import/content.ts')]);
  return { tryFeed, contentOf };
};

const everyTenth = (tell: (answer: Answer) => void): NonNullable<TryOptions['onProgress']> => {
  let told = 0;
  return (bytes, size, courses) => {
    if (performance.now() - told < 100) return;
    told = performance.now();
    tell({ kind: 'progress', bytes, size, courses });
  };
};

const answer = async ({ file, name, options, directory, port }: Request): Promise<void> => {
  const tell = (said: Answer) => {
    port.postMessage(said);
  };
  let known: FeedCheckFile;
  let program: Awaited<ReturnType<typeof loadProgram>>;
  try {
    known = await load({ path: directory, name, read: jsonOf<FeedCheckFile>(1) });
    program = await loadProgram(known);
  } catch {
    tell({ kind: 'not-loaded' });
    return;
  }
  try {
    const { tryFeed, contentOf } = program;
    const onProgress = everyTenth(tell);
    tell({ kind: 'tried', tried: await tryFeed(file, name, contentOf(known.files), { ...options, onProgress }) });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
