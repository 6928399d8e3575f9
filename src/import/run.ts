/** Runs one import from the source to the report. Nothing under `content/` changes before everything is known to be sound. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { readObjects } from '#formats/csv/lines.ts';
import { checkMapping, mappings } from '#formats/table/mapping.ts';
import { proposeMapping } from '#formats/table/propose.ts';
import { sampleJson } from '#formats/table/read-json.ts';
import { InputError, whole, type Format, type Mapping } from '#formats/format.ts';
import { parseJson } from '#formats/json-ld.ts';
import { isHttpsUrl } from '#formats/values/is-valid.ts';
import type { CourseRecord } from '#schemas/course.ts';
import { contentName, contentPath } from '../deployment.ts';
import { Courses } from './courses.ts';
import { Providers, type Desk } from './desk.ts';
import { Directory, textOf, type Data } from './directory.ts';
import { identifyFeed, peek, type FeedIdentity } from './feed.ts';
import { checkFeedId, feedIdOf, statePath, type FeedState } from './ledger.ts';
import { Completion, type Ask, type Fallback } from './needs.ts';
import { checkProviderId } from './providers.ts';
import type { Vocabulary } from './record.ts';
import { LossLog, writeReports, type LossGroup, type ReadPair, type Report } from './report.ts';
import { detectFormat } from './source/detect.ts';
import type { FetchOptions } from './source/fetch.ts';
import { isAddress, openSource, type Source } from './source/source.ts';
import { openStage, undoImport, type Stage } from './stage.ts';

export interface ImportOptions {
  /** Folder of the project. */
  readonly root: string;
  /** A file, an https: address, or `-` for standard input; `#` leads to a file in an archive or to a sheet. */
  readonly file: string;
  readonly stdin?: Readable | undefined;
  readonly fetch?: FetchOptions | undefined;
  /** SHA-256 of the bytes that were imported last: the same again are nothing new. */
  readonly sameAs?: string | undefined;
  readonly format?: string | undefined;
  /** Id of the feed; told from the name of the file or its courses where left out. */
  readonly feed?: string | undefined;
  readonly provider?: string | undefined;
  /** Id of a mapping that ships, a file, or the mapping itself. */
  readonly mapping?: string | Readonly<Record<string, unknown>> | undefined;
  readonly dryRun?: boolean | undefined;
  readonly closeMissing?: boolean | undefined;
  /** Most of a feed that may be missing at once: beyond it the whole is refused, for it is more likely cut off. */
  readonly mostMissing?: number | undefined;
  /** Further files of `content/` that take their place together with the import, by path. */
  readonly alsoWrite?: Readonly<Record<string, string>> | undefined;
  /** Sets the day of record of every course that the feed confirms, changed or not. */
  readonly confirm?: boolean | undefined;
  readonly upgradeLinks?: boolean | undefined;
  /** Of several courses with one identifier, take the first and reject the others, instead of refusing the feed. */
  readonly keepFirst?: boolean | undefined;
  /** Where the feed and the file differ, take what the feed says. */
  readonly prefersFeed?: boolean | undefined;
  readonly language?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly fallback?: Fallback | undefined;
  /** Asks the editor for what the source does not say; left out where nobody can answer. */
  readonly ask?: Ask | undefined;
  /** Folder for `import.json` and `import.md`. */
  readonly report?: string | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Called where a run that had been cut off was put back, before anything else is done. */
  readonly onRecovered?: (() => void) | undefined;
  readonly onProgress?: ((bytes: number, size: number, courses: number) => void) | undefined;
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

/** Rows that a proposal is made from. */
const sampleSize = 50;

const readList = (root: string, file: string): Data[] => {
  const path = contentPath(root, `content/${file}`);
  if (!existsSync(path))
    throw new InputError(`${contentName(`content/${file}`)} is missing: run the import in the folder of the project`);
  return JSON.parse(readFileSync(path, 'utf8')) as Data[];
};

const readVocabulary = (root: string): Vocabulary => ({
  subjects: new Set(readList(root, 'subjects.json').map(({ id }) => String(id))),
  creditSystems: new Set(readList(root, 'credit-systems.json').map(({ id }) => String(id))),
  frameworks: new Map(
    readList(root, 'frameworks.json').map(({ id, levels }) => [
      String(id),
      new Set((levels as { level: string }[]).map(({ level }) => level)),
    ]),
  ),
});

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

/** Everything that options can be wrong about, before the source is opened. */
const checkOptions = ({ provider, feed, sourceUrl, fallback }: ImportOptions, { subjects }: Vocabulary): void => {
  if (provider !== undefined) checkProviderId(provider);
  if (feed !== undefined) checkFeedId(feed);
  if (sourceUrl !== undefined && !isHttpsUrl(sourceUrl))
    throw new InputError('--source-url: write a full address that starts with https://');
  if (fallback?.subject !== undefined && !subjects.has(fallback.subject))
    throw new InputError(`--subject ${fallback.subject}: write one of ${[...subjects].join(', ')}`);
};

/** A feed whose courses are to be closed must be certain to be the one that it is taken for. */
const checkClosing = ({ ledger, by }: FeedIdentity): void => {
  if (by === 'courses')
    throw new InputError(
      `--close-missing: the file is new and looks like the feed "${ledger.feed}", by its courses: say so with --feed ${ledger.feed}`,
    );
  if (by !== 'named' && ledger.size > 0 && ledger.returned === 0)
    throw new InputError(
      `--close-missing: none of the ${ledger.size} courses of the feed "${ledger.feed}" is in this file: name the feed with --feed`,
    );
};

/** Refuses an answer in which most of a feed is missing. */
const checkMissing = ({ ledger }: FeedIdentity, most: number | undefined): void => {
  const missing = ledger.size - ledger.returned;
  if (most !== undefined && ledger.size >= 4 && missing > ledger.size * most)
    throw new InputError(
      `${missing} of the ${ledger.size} courses of the feed "${ledger.feed}" are missing at once, which looks cut off: if it is right, import the address with --feed ${ledger.feed}`,
    );
};

interface Session {
  readonly options: ImportOptions;
  readonly input: Source;
  readonly format: Format & { read: NonNullable<Format['read']> };
  readonly mapping: Mapping | undefined;
  readonly vocabulary: Vocabulary;
  readonly stage: Stage | undefined;
  readonly log: LossLog;
}

interface FeedRead {
  readonly courses: Courses;
  readonly providers: Providers;
  readonly identity: FeedIdentity;
  readonly date: string | undefined;
  readonly sourceOf: (desk: Desk) => CourseRecord['source'];
}

/** Files that lie in the same archive or in the same folder, by their bare name. */
const besideOf =
  (file: string, { besides }: Source) =>
  (name: string): string | undefined => {
    const packed = besides?.(name);
    if (packed) return new TextDecoder().decode(packed);
    const path = join(dirname(file), name);
    return isAddress(file) || basename(name) !== name || !existsSync(path) ? undefined : readFileSync(path, 'utf8');
  };

/** Reads the source to its end and gives each course its place. */
const readFeed = async ({ options, input, format, mapping, vocabulary, stage, log }: Session): Promise<FeedRead> => {
  const { root, today, fallback = {}, ask } = options;
  const providers = new Providers({ root, named: options.provider, said: fallback, ask });
  const completion = new Completion(fallback, vocabulary.subjects, ask);
  let date: string | undefined;
  const sourceOf = ({ name }: Desk): CourseRecord['source'] => ({
    ...(options.sourceUrl && { url: options.sourceUrl }),
    name: `${format.label} feed of ${name}`.slice(0, 160),
    kind: 'dataset',
    ...(date && { date }),
  });
  let onProgress: (bytes: number) => void = () => undefined;
  const readings = format.read(
    input.text((bytes) => {
      onProgress(bytes);
    }),
    {
      mapping,
      language: options.language,
      upgradeLinks: options.upgradeLinks,
      fallback,
      country: providers.countryOf(options.provider),
      beside: besideOf(options.file, input),
    },
  );
  const { first, all } = await peek(readings);
  const identity = identifyFeed(root, input.name, format.id, options.feed, first);
  const directory = new Directory(root);
  const courses = new Courses({
    directory,
    ledger: identity.ledger,
    stage,
    vocabulary,
    today,
    confirm: options.confirm ?? false,
    keepFirst: options.keepFirst ?? false,
    prefersFeed: options.prefersFeed ?? false,
    addLosses: (losses) => {
      log.add(losses);
    },
  });
  onProgress = (bytes) => options.onProgress?.(bytes, input.size, courses.outcome.read);
  for await (const reading of all()) {
    if (reading.kind === 'date') date = reading.date;
    else if (reading.kind === 'loss') log.add([reading.loss]);
    else if (reading.kind === 'provider') providers.learn(reading.provider);
    else if (reading.kind === 'rejected') courses.reject(reading);
    else {
      const { identifier, data } = reading.draft;
      const own = directory.own(identifier, data.url)?.split('/')[0];
      if (reading.draft.provider === undefined && options.provider === undefined && own === undefined) {
        courses.reject({
          place: reading.draft.place,
          value: data.title ?? identifier,
          reason: 'the feed does not say who offers the course: name the provider with --provider',
        });
        continue;
      }
      const desk = await providers.of(reading.draft, own);
      log.addReadings(reading.draft.interpreted);
      courses.take(await completion.complete(reading.draft), desk, sourceOf(desk));
    }
  }
  log.add(providers.losses);
  return { courses, providers, identity, date, sourceOf };
};

const checkRead = ({ read, rejected }: Courses['outcome']): void => {
  if (!read) throw new InputError('there is no course in it', 'line 1');
  if (read > rejected.length) return;
  const reasons = [...new Set(rejected.flatMap(({ reasons: list }) => list))];
  if (reasons[0] !== undefined && read === 1) throw new InputError(reasons[0], rejected[0]?.place);
  throw new InputError(
    `none of the ${read} courses makes a valid record: ${reasons.slice(0, 3).join('; ')}`,
    rejected[0]?.place,
  );
};

/** Remembers where the feed comes from, unless all that it brought was our own. */
const writeState = ({ input, format, stage, options }: Session, { ledger }: FeedIdentity, isOwn: boolean): void => {
  if (isOwn) return;
  const state: FeedState = {
    source: input.name,
    format: format.id,
    ...(input.etag && { etag: input.etag }),
    ...(input.lastModified && { lastModified: input.lastModified }),
    ...(isAddress(input.name) && { sha256: input.sha256 }),
  };
  const path = statePath(ledger.feed);
  const text = textOf(state);
  if (!existsSync(contentPath(options.root, path)) || readFileSync(contentPath(options.root, path), 'utf8') !== text)
    stage?.write(path, text);
};

/** From the reading to the files in their places, and the report of it. */
const importAll = async (session: Session): Promise<Omit<ImportResult, 'recovered'>> => {
  const { options, input, format, stage, log } = session;
  log.add(input.losses);
  const { courses, providers, identity, date, sourceOf } = await readFeed(session);
  const { outcome } = courses;
  checkRead(outcome);
  if (options.closeMissing) checkClosing(identity);
  checkMissing(identity, options.mostMissing);
  courses.closeMissing(options.closeMissing ?? false);
  log.add(providers.write(stage, courses.providers, sourceOf));
  writeState(session, identity, outcome.recognised.filter(({ by }) => by === 'own').length === outcome.read);
  for (const [path, text] of Object.entries(options.alsoWrite ?? {})) stage?.write(path, text);
  stage?.commit();
  const report: Report = {
    file: input.name,
    feed: { id: identity.ledger.feed, by: identity.by },
    format: format.label,
    mapping: session.mapping?.id,
    encoding: input.encoding,
    date,
    dryRun: options.dryRun ?? false,
    providers: providers
      .all()
      .map(({ id, name, isNew, kind }) => ({ id, name, isNew, ...(kind === undefined && { isDraft: true }) })),
    ...outcome,
  };
  const files = options.report === undefined ? undefined : await writeReports(options.report, report, log);
  return { report, groups: log.groups(), pairs: log.pairs(), ...(files && { files }) };
};

/** Runs one import; undefined where an address answers that nothing has changed since it was asked last. */
export const runImportOf = async (options: ImportOptions): Promise<ImportResult | undefined> => {
  const { root, dryRun = false } = options;
  const recovered = dryRun ? false : undoImport(root);
  if (recovered) options.onRecovered?.();
  const vocabulary = readVocabulary(root);
  checkOptions(options, vocabulary);
  const mapping = readMapping(root, options.mapping);
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
    const input = await openSource(options.file, { scratch, stdin: options.stdin, fetch: options.fetch });
    if (!input || input.sha256 === options.sameAs) return undefined;
    const format = detectFormat(input.head, options.format, mapping !== undefined);
    if (!dryRun) stage = openStage(root, options.move);
    const log = new LossLog(join(scratch, 'losses.jsonl'));
    return { ...(await importAll({ options, input, format, mapping, vocabulary, stage, log })), recovered };
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
}: Pick<ImportOptions, 'file' | 'stdin' | 'fetch'>): Promise<ReturnType<typeof proposeMapping>> => {
  const scratch = mkdtempSync(join(tmpdir(), 'course-import-'));
  try {
    const input = await openSource(file, { scratch, stdin, fetch });
    if (!input) throw new InputError('nothing has changed at this address since it was asked last');
    const id = feedIdOf(input.name);
    if (!/^\s*[[{]/.test(input.head)) return proposeMapping(id, await readObjects(input.text(), sampleSize));
    const { rows, records } = sampleJson(await whole(input.text()), sampleSize);
    return proposeMapping(id, rows, records);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
