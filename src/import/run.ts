/** Runs one import from the file to the report. Nothing under `content/` changes before everything is known to be sound. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importsFolder } from '#content-check/read.ts';
import { checkMapping, mappings } from '#formats/csv/csv.ts';
import { InputError, type CourseInput, type Mapping, type ProviderFacts } from '#formats/format.ts';
import { parseJson } from '#formats/json-ld.ts';
import { shorten } from '#formats/text.ts';
import { courseSchema, type CourseRecord } from '#schemas/course.ts';
import { isHttpsUrl } from '#formats/values/is-valid.ts';

import { detectFormat } from './detect.ts';
import { openInput } from './input.ts';
import { mergeRecords, type Change, type Conflict } from './merge.ts';
import {
  checkProviderId,
  findProvider,
  makeProvider,
  newProviderId,
  providerExists,
  readProviders,
} from './providers.ts';
import { makeRecord, ordered, type Vocabulary } from './record.ts';
import { LossLog, writeReports, type LossGroup, type Report } from './report.ts';
import { courseSlug, feedIdentifier, shortHash } from './slug.ts';
import { jsonNames, openStage, recover } from './stage.ts';

export interface ImportOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly file: string;
  readonly format?: string | undefined;
  readonly provider?: string | undefined;
  /** Id of a mapping that ships, or a file. */
  readonly mapping?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly closeMissing?: boolean | undefined;
  /** Sets the day of record of every course that the feed confirms, changed or not. */
  readonly confirm?: boolean | undefined;
  readonly upgradeLinks?: boolean | undefined;
  /** Of several courses with one identifier, take the first and reject the others, instead of refusing the feed. */
  readonly keepFirst?: boolean | undefined;
  readonly language?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly fallback?: {
    type?: CourseInput['type'] | undefined;
    mode?: CourseInput['delivery']['mode'] | undefined;
    subject?: string | undefined;
  };
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
  readonly files?: { readonly json: string; readonly markdown: string };
  /** True where a run that had been cut off was put back first. */
  readonly recovered: boolean;
}

type Data = Record<string, unknown>;

const readList = (root: string, file: string): Data[] => {
  const path = join(root, 'content', file);
  if (!existsSync(path))
    throw new InputError(`content/${file} is missing: run the import in the folder of the project`);
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

const readMapping = (root: string, name: string | undefined): Mapping | undefined => {
  if (name === undefined) return undefined;
  const known = mappings.find(({ id }) => id === name);
  if (known) return known;
  const path = existsSync(name) ? name : join(root, name);
  if (!existsSync(path))
    throw new InputError(
      `--mapping ${name}: neither a mapping that ships (${mappings.map(({ id }) => id).join(', ')}) nor a file`,
    );
  return checkMapping(parseJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')), name);
};

const readRecord = (root: string, file: string): Data | undefined => {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Data;
  } catch {
    throw new InputError(`${file} is no valid JSON: mend it first (npm run check-content)`);
  }
};

const textOf = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;
const identifierIn = (record: Data): string | undefined =>
  (record['identifiers'] as { scheme?: unknown; value?: unknown }[] | undefined)?.find(
    ({ scheme }) => scheme === 'feed',
  )?.value as string | undefined;

/** What is known of one provider: which feed identifier is which file, now and at the last import. */
class Shelf {
  readonly id: string;
  readonly isNew: boolean;
  facts: ProviderFacts | undefined;
  /** Feed identifier to file name: from the files themselves and, for removed ones, from the last import. */
  readonly slugs = new Map<string, string>();
  readonly imported = new Set<string>();
  readonly taken = new Set<string>();
  readonly seen = new Map<string, string>();

  constructor(root: string, id: string, facts: ProviderFacts | undefined) {
    this.id = id;
    this.facts = facts;
    this.isNew = !providerExists(root, id);
    for (const [folder, isImport] of [
      [`content/${importsFolder}/${id}`, true],
      [`content/courses/${id}`, false],
    ] as const) {
      for (const slug of jsonNames(join(root, folder))) {
        this.taken.add(slug);
        const identifier = identifierIn(readRecord(root, `${folder}/${slug}.json`) ?? {});
        if (identifier !== undefined) this.slugs.set(identifier, slug);
        if (identifier !== undefined && isImport) this.imported.add(identifier);
      }
    }
  }

  /** File name of a course: the one it has, or a new one that no other course has. */
  slugFor(title: string, identifier: string, code: string | undefined): string {
    const known = this.slugs.get(identifier);
    if (known !== undefined) return known;
    const wanted = courseSlug(title, identifier, code);
    const slug = this.taken.has(wanted) ? `${wanted}-${shortHash(identifier)}` : wanted;
    this.taken.add(slug);
    this.slugs.set(identifier, slug);
    return slug;
  }
}

export const runImport = async (options: ImportOptions): Promise<ImportResult> => {
  const { root, file, today, dryRun = false, closeMissing = false, confirm = false } = options;
  const recovered = dryRun ? false : recover(root);
  if (recovered) options.onRecovered?.();
  const named = options.provider === undefined ? undefined : checkProviderId(options.provider);
  if (options.sourceUrl !== undefined && !isHttpsUrl(options.sourceUrl))
    throw new InputError('--source-url: write a full address that starts with https://');
  const vocabulary = readVocabulary(root);
  if (options.fallback?.subject !== undefined && !vocabulary.subjects.has(options.fallback.subject)) {
    throw new InputError(`--subject ${options.fallback.subject}: write one of ${[...vocabulary.subjects].join(', ')}`);
  }
  const input = await openInput(file);
  const format = detectFormat(input.head, options.format);
  const mapping = readMapping(root, options.mapping);
  const known = readProviders(root);

  const stage = dryRun ? undefined : openStage(root, options.move);
  const scratch = mkdtempSync(join(tmpdir(), 'course-import-'));
  const log = new LossLog(join(scratch, 'losses.jsonl'));
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
    log.add(input.losses);
    const shelves = new Map<string, Shelf>();
    const shelfOf = new Map<string, Shelf>();
    const created: string[] = [];
    const changed: { id: string; changes: readonly Change[] }[] = [];
    const conflicts: { id: string; conflicts: readonly Conflict[] }[] = [];
    const removed: string[] = [];
    const rejected: { identifier: string; place: string; title: string; reasons: readonly string[] }[] = [];
    let unchanged = 0;
    let read = 0;
    let date: string | undefined;

    /** The shelf of the provider that a course names, found once for each name. */
    const shelfFor = (facts: ProviderFacts | undefined, place: string): Shelf => {
      const key = facts?.key ?? '';
      const before = shelfOf.get(key);
      if (before) return before;
      if (facts === undefined && named === undefined)
        throw new InputError('the feed does not say who offers the course: name the provider with --provider', place);
      if (named !== undefined && shelfOf.size && facts !== undefined && ![...shelfOf.keys()].includes('')) {
        throw new InputError(
          `the feed has courses of several providers (${shorten(facts.name ?? facts.key)} is the second); leave out --provider`,
          place,
        );
      }
      const id = named ?? findProvider(known, facts)?.id ?? newProviderId(facts ?? { key });
      const shelf = shelves.get(id) ?? new Shelf(root, id, facts);
      shelves.set(id, shelf);
      shelfOf.set(key, shelf);
      return shelf;
    };
    const sourceOf = (shelf: Shelf): CourseRecord['source'] => ({
      ...(options.sourceUrl && { url: options.sourceUrl }),
      name: `${format.label} feed of ${known.find(({ id }) => id === shelf.id)?.name ?? shelf.facts?.name ?? shelf.id}`.slice(
        0,
        160,
      ),
      kind: 'dataset',
      ...(date && { date }),
    });

    const text = input.text((bytes) => options.onProgress?.(bytes, input.size, read));
    const readings = format.read(text, {
      mapping,
      language: options.language,
      upgradeLinks: options.upgradeLinks,
      ...(options.fallback && { fallback: options.fallback }),
    });
    for await (const reading of readings) {
      if (reading.kind === 'date') {
        date = reading.date;
        continue;
      }
      if (reading.kind === 'loss') {
        log.add([reading.loss]);
        continue;
      }
      if (reading.kind === 'provider') {
        const shelf = shelfOf.get(reading.provider.key);
        if (shelf) shelf.facts = { ...shelf.facts, ...reading.provider };
        continue;
      }
      const { draft } = reading;
      read += 1;
      const shelf = shelfFor(draft.provider, draft.place);
      const identifier = feedIdentifier(draft.identifier);
      const first = shelf.seen.get(identifier);
      if (first !== undefined) {
        if (!options.keepFirst) {
          throw new InputError(
            `two courses of one identifier, ${JSON.stringify(shorten(draft.identifier))}: the first is at ${first} (--keep-first takes only the first of such courses)`,
            draft.place,
          );
        }
        rejected.push({
          identifier: shorten(draft.identifier),
          place: draft.place,
          title: shorten(draft.data.title ?? ''),
          reasons: [`its identifier is that of the course at ${first}`],
        });
        continue;
      }
      shelf.seen.set(identifier, draft.place);
      log.add(draft.losses);
      const made = makeRecord(draft, { provider: shelf.id, source: sourceOf(shelf), recorded: today, vocabulary });
      log.add(made.losses);
      if ('reasons' in made) {
        rejected.push({
          identifier: shorten(draft.identifier),
          place: draft.place,
          title: shorten(draft.data.title ?? ''),
          reasons: made.reasons,
        });
        continue;
      }
      const { record } = made;
      const slug = shelf.slugFor(record.title, identifier, record.code);
      const id = `${shelf.id}/${slug}`;
      const [path, basePath] = [`content/courses/${id}.json`, `content/${importsFolder}/${id}.json`];
      const ours = readRecord(root, path);
      const base = readRecord(root, basePath);
      if (!ours && base) {
        removed.push(id);
        continue;
      }
      if (!ours) {
        created.push(id);
        stage?.write(path, textOf(record));
        stage?.write(basePath, textOf(record));
        continue;
      }
      const merged = mergeRecords(base, record, ours);
      let result = merged.record;
      if (merged.changes.length) {
        const { $schema: _, ...plain } = merged.record;
        const check = courseSchema.safeParse(plain);
        if (!check.success) {
          conflicts.push({
            id,
            conflicts: merged.changes.map(({ field, from, to }) => ({ field, file: from, feed: to })),
          });
          unchanged += 1;
          continue;
        }
        changed.push({ id, changes: merged.changes });
        result = ordered(merged.record);
      } else unchanged += 1;
      if (merged.conflicts.length) conflicts.push({ id, conflicts: merged.conflicts });
      if (confirm) result = { ...result, recorded: today };
      if (merged.changes.length || (confirm && ours['recorded'] !== today)) stage?.write(path, textOf(result));
      const isNewBase = !base || mergeRecords(base, record, base).changes.length > 0;
      if (isNewBase || merged.conflicts.length) stage?.write(basePath, textOf(record));
    }
    if (!read) throw new InputError('there is no course in it', 'line 1');
    if (read === rejected.length) {
      const reasons = [...new Set(rejected.flatMap(({ reasons: list }) => list))];
      throw new InputError(
        `none of the ${read} courses makes a valid record: ${reasons.slice(0, 3).join('; ')}`,
        rejected[0]?.place,
      );
    }

    const gone: string[] = [];
    const closed: string[] = [];
    for (const shelf of shelves.values()) {
      for (const identifier of shelf.imported) {
        if (shelf.seen.has(identifier)) continue;
        const id = `${shelf.id}/${shelf.slugs.get(identifier) ?? ''}`;
        const [path, basePath] = [`content/courses/${id}.json`, `content/${importsFolder}/${id}.json`];
        const ours = readRecord(root, path);
        if (!ours || ours['status'] === 'closed') continue;
        if (!closeMissing) {
          gone.push(id);
          continue;
        }
        closed.push(id);
        stage?.write(path, textOf(ordered({ ...ours, status: 'closed', recorded: today })));
        stage?.write(basePath, textOf(ordered({ ...readRecord(root, basePath), status: 'closed' })));
      }
    }

    const providers: { id: string; name: string; isNew: boolean }[] = [];
    for (const shelf of shelves.values()) {
      if (shelf.isNew) {
        const { record, losses } = makeProvider(shelf.id, shelf.facts, sourceOf(shelf));
        log.add(losses);
        stage?.write(`content/providers/${shelf.id}.json`, textOf(record));
        providers.push({ id: shelf.id, name: record.name, isNew: true });
      } else
        providers.push({ id: shelf.id, name: known.find(({ id }) => id === shelf.id)?.name ?? shelf.id, isNew: false });
    }

    stage?.commit();
    const report: Report = {
      file: basename(file),
      format: format.label,
      mapping: options.mapping,
      encoding: input.encoding,
      date,
      dryRun,
      providers,
      read,
      created,
      changed,
      unchanged,
      conflicts,
      removed,
      gone,
      closed,
      rejected,
    };
    const files = options.report === undefined ? undefined : await writeReports(options.report, report, log);
    return { report, groups: log.groups(), recovered, ...(files && { files }) };
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    stop();
  }
};
