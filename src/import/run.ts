/** Runs one import from the source to the report. Nothing under `content/` changes before everything is known to be sound. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkMapping, mappings } from '#formats/table/mapping.ts';
import type { proposeMapping } from '#formats/table/propose.ts';
import { InputError, type Beside, type Mapping } from '#formats/format.ts';
import { parseJson } from '#formats/json-ld.ts';
import { textOf } from './content.ts';
import { contentOnDisk, readRecord } from './disk.ts';
import {
  checkOptions,
  importFeed,
  proposeFor,
  readVocabulary,
  type FeedOptions,
  type Imported,
} from './import-feed.ts';
import { statePath, type FeedState } from './ledger.ts';
import { LossFile, writeReports } from './report-files.ts';
import { LossLog, type LossGroup, type ReadPair, type Report } from './report.ts';
import { detectFormat } from './source/detect.ts';
import { decodeBeside } from './source/encoding.ts';
import type { FetchOptions } from './source/fetch.ts';
import { isAddress, openSource, type Source } from './source/source.ts';
import { openStage, undoImport, type Stage } from './stage.ts';

export interface ImportOptions extends FeedOptions {
  /** Folder of the project. */
  readonly root: string;
  /** A file, an https: address, or `-` for standard input; `#` leads to a file in an archive or to a sheet. */
  readonly file: string;
  readonly stdin?: Readable | undefined;
  readonly fetch?: FetchOptions | undefined;
  /** SHA-256 of the bytes that were imported last: the same again are nothing new. */
  readonly sameAs?: string | undefined;
  /** Id of a mapping that ships, a file, or the mapping itself. */
  readonly mapping?: string | Readonly<Record<string, unknown>> | undefined;
  readonly dryRun?: boolean | undefined;
  /** Further files of `content/` that take their place together with the import, by path. */
  readonly alsoWrite?: Readonly<Record<string, string>> | undefined;
  /** Folder for `import.json` and `import.md`. */
  readonly report?: string | undefined;
  /** Called where a run that had been cut off was put back, before anything else is done. */
  readonly onRecovered?: (() => void) | undefined;
  /** How one file takes its place; tests make it fail. */
  readonly move?: ((from: string, to: string) => void) | undefined;
}

export interface ImportResult {
  readonly report: Report;
  readonly groups: readonly LossGroup[];
  readonly pairs: readonly ReadPair[];
  readonly files?: { readonly json: string; readonly markdown: string };
  /** True where a run that had been cut off was put back first. */
  readonly recovered: boolean;
}

const readMapping = (root: string, name: ImportOptions['mapping']): Mapping | undefined => {
  if (name === undefined) return undefined;
  if (typeof name !== 'string') return checkMapping({ id: 'own', ...name }, 'mapping');
  const known = mappings.find(({ id }) => id === name);
  if (known) return known;
  const path = existsSync(name) ? name : join(root, name);
  if (!existsSync(path))
    throw new InputError(
      `--mapping ${name}: neither a mapping that ships (${mappings.map(({ id }) => id).join(', ')}) nor a file`,
    );
  return checkMapping(parseJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')), name);
};

/** Files that lie in the same folder, by their bare name. */
const besideOf = (file: string, encoding: string | undefined): Beside => ({
  names: () =>
    isAddress(file) || !existsSync(dirname(file))
      ? []
      : readdirSync(dirname(file)).filter((name) => name !== basename(file)),
  text: (name) => {
    const path = join(dirname(file), name);
    return isAddress(file) || basename(name) !== name || !existsSync(path)
      ? undefined
      : decodeBeside(readFileSync(path), name, encoding);
  },
});

/** Remembers where the feed comes from, unless all that it brought was our own. */
const writeState = (root: string, input: Source, { identity, isOwn, formatId }: Imported, stage: Stage): void => {
  if (isOwn) return;
  const state: FeedState = {
    source: input.name,
    format: formatId,
    ...(input.etag && { etag: input.etag }),
    ...(input.lastModified && { lastModified: input.lastModified }),
    ...(isAddress(input.name) && { sha256: input.sha256 }),
  };
  const path = statePath(identity.ledger.feed);
  const text = textOf(state);
  if (textOf(readRecord(root, path) ?? {}) !== text) stage.write(path, text);
};

/** Runs one import; undefined where an address answers that nothing has changed since it was asked last. */
export const runImportOf = async (options: ImportOptions): Promise<ImportResult | undefined> => {
  const { root, dryRun = false } = options;
  const recovered = dryRun ? false : undoImport(root);
  if (recovered) options.onRecovered?.();
  const content = contentOnDisk(root);
  const vocabulary = readVocabulary(content);
  checkOptions(options, vocabulary);
  const mapping = readMapping(root, options.mapping);
  const encoding = options.encoding ?? mapping?.encoding;
  const scratch = mkdtempSync(join(tmpdir(), 'course-import-'));
  let stage: Stage | undefined;
  const stop = () => {
    stage?.discard();
    rmSync(scratch, { recursive: true, force: true });
  };
  const onSignal = () => {
    stop();
    process.exit(130);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const input = await openSource(options.file, {
      scratch,
      stdin: options.stdin,
      fetch: options.fetch,
      encoding,
    });
    if (!input || input.sha256 === options.sameAs) return undefined;
    // What cannot be read at all must not look like an import that is under way.
    detectFormat(input.head, options.format, mapping !== undefined);
    if (!dryRun) stage = openStage(root, options.move);
    const losses = new LossFile(join(scratch, 'losses.jsonl'));
    const log = new LossLog((loss) => {
      losses.add(loss);
    });
    const beside = besideOf(options.file, encoding);
    const imported = await importFeed({ options, content, input, mapping, vocabulary, stage, log, beside });
    if (stage) {
      writeState(root, input, imported, stage);
      for (const [path, text] of Object.entries(options.alsoWrite ?? {})) stage.write(path, text);
      stage.commit();
    }
    const { report, groups, pairs } = imported;
    const files = options.report === undefined ? undefined : await writeReports(options.report, report, log, losses);
    return { report, groups, pairs, ...(files && { files }), recovered };
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    stop();
  }
};

/** The same where something always comes: a file, standard input, an address asked without conditions. */
export const runImport = async (options: ImportOptions): Promise<ImportResult> => {
  const result = await runImportOf(options);
  if (!result) throw new InputError('nothing has changed at this address since it was asked last');
  return result;
};

/** A mapping for a table or a list of JSON that nobody has described yet, with what to look at before it is used. */
export const draftMapping = async ({
  file,
  stdin,
  fetch,
  encoding,
}: Pick<ImportOptions, 'file' | 'stdin' | 'fetch' | 'encoding'>): Promise<ReturnType<typeof proposeMapping>> => {
  const scratch = mkdtempSync(join(tmpdir(), 'course-import-'));
  try {
    const input = await openSource(file, { scratch, stdin, fetch, encoding });
    if (!input) throw new InputError('nothing has changed at this address since it was asked last');
    return await proposeFor(input);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
