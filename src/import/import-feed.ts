/**
 * One feed from its text to the report of it: reads its courses, gives each its place and says what was lost. It knows
 * neither disk nor network, so that the command (`run.ts`) and the page that tries a feed (`try-feed.ts`) decide alike.
 */
import { readObjects } from '#formats/csv/lines.ts';
import { InputError, whole, type Beside, type CourseDraft, type Format, type Mapping } from '#formats/format.ts';
import { proposeMapping } from '#formats/table/propose.ts';
import { sampleJson } from '#formats/table/read-json.ts';
import { isHttpsUrl } from '#formats/values/is-valid.ts';
import { draftsFolder } from '#content-check/folders.ts';
import type { CourseRecord } from '#schemas/course.ts';
import type { CourseDraftRecord } from '#schemas/draft.ts';
import type { Content, Data } from './content.ts';
import { Courses, type Outcome } from './courses.ts';
import { Providers, type Desk } from './desk.ts';
import { Directory } from './directory.ts';
import { identifyFeed, peek, type FeedIdentity } from './feed.ts';
import { checkFeedId, feedIdOf } from './ledger.ts';
import { Completion, type Ask, type Fallback } from './needs.ts';
import { checkProviderId } from './providers.ts';
import type { Vocabulary } from './record.ts';
import { shareOf, type LossGroup, type LossLog, type ReadPair, type Report } from './report.ts';
import { detectFormat } from './source/detect.ts';
import { decodeBeside } from './source/encoding.ts';
import type { Opened } from './source/open.ts';
import type { Stage } from './stage.ts';

/** What an editor says of a feed. */
export interface FeedOptions {
  readonly format?: string | undefined;
  /** Id of the feed; told from the name of the file or its courses where left out. */
  readonly feed?: string | undefined;
  readonly provider?: string | undefined;
  readonly closeMissing?: boolean | undefined;
  /** Close them however many they are. */
  readonly closeMany?: boolean | undefined;
  /** Most of a feed that may be missing at once: beyond it the whole is refused, for it is more likely cut off. */
  readonly mostMissing?: number | undefined;
  /** Sets the day of record of every course that the feed confirms, changed or not. */
  readonly confirm?: boolean | undefined;
  readonly upgradeLinks?: boolean | undefined;
  /** Takes the first of several courses with one identifier also where half of the feed or more is such, instead of refusing it. */
  readonly keepFirst?: boolean | undefined;
  /** Where the feed and the file differ, take what the feed says. */
  readonly prefersFeed?: boolean | undefined;
  readonly language?: string | undefined;
  /** In which encoding the source is, where it does not say it or says it wrongly. */
  readonly encoding?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly fallback?: Fallback | undefined;
  /** Asks the editor for what the source does not say; left out where nobody can answer. */
  readonly ask?: Ask | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly onProgress?: ((bytes: number, size: number, courses: number) => void) | undefined;
}

/** Rows that a proposal is made from. */
const sampleSize = 50;

const readList = (content: Content, name: string): Data[] => {
  const list = content.read(`content/${name}`);
  if (list === undefined)
    throw new InputError(
      `${content.nameOf(`content/${name}`)} is missing: run the import in the folder of the project`,
    );
  return list as Data[];
};

/** What records may refer to. */
export const readVocabulary = (content: Content): Vocabulary => ({
  nameOf: content.nameOf,
  subjects: new Set(readList(content, 'subjects.json').map(({ id }) => String(id))),
  creditSystems: new Set(readList(content, 'credit-systems.json').map(({ id }) => String(id))),
  frameworks: new Map(
    readList(content, 'frameworks.json').map(({ id, levels }) => [
      String(id),
      new Set((levels as { level: string }[]).map(({ level }) => level)),
    ]),
  ),
});

/** Everything that options can be wrong about, before the source is opened. */
export const checkOptions = ({ provider, feed, sourceUrl, fallback }: FeedOptions, { subjects }: Vocabulary): void => {
  if (provider !== undefined) checkProviderId(provider);
  if (feed !== undefined) checkFeedId(feed);
  if (sourceUrl !== undefined && !isHttpsUrl(sourceUrl))
    throw new InputError('--source-url: write a full address that starts with https://');
  if (fallback?.subject !== undefined && !subjects.has(fallback.subject))
    throw new InputError(`--subject ${fallback.subject}: write one of ${[...subjects].join(', ')}`);
};

/** A feed whose courses are to be closed must be certain to be the one that it is taken for. */
const checkClosing = (
  { ledger, by }: FeedIdentity,
  pages: string | undefined,
  { unread, offering }: Pick<Courses, 'unread' | 'offering'>,
): void => {
  if (pages !== undefined)
    throw new InputError(
      `--close-missing: this is one page of several (${pages}), and what is on the others would be closed: put all pages into one list, or leave out --close-missing`,
    );
  const [first] = unread;
  if (first !== undefined)
    throw new InputError(
      `--close-missing: ${unread.length === 1 ? 'one row' : `${unread.length} rows`} could not be read (${unread.length === 1 ? 'at' : 'the first at'} ${first}), and what stands there would be closed: mend it in the file, or leave out --close-missing`,
      first,
    );
  if (by === 'courses')
    throw new InputError(
      `--close-missing: the file is new and looks like the feed "${ledger.feed}", by its courses: say so with --feed ${ledger.feed}`,
    );
  if (by !== 'named' && ledger.size > 0 && ledger.returned === 0)
    throw new InputError(
      `--close-missing: none of the ${ledger.size} courses of the feed "${ledger.feed}" is in this file${ledger.isOf(offering) ? ': name the feed with --feed' : ', nor one of its providers: leave out --close-missing'}`,
    );
};

/** The share of a feed of which more is not closed at once unless somebody says so. */
const mostClosed = 1 / 3;

/** Refuses to close a large part of a feed: a list that is cut off looks the same as one that has become short. */
const checkShare = ({ ledger }: FeedIdentity, closing: readonly string[]): void => {
  if (closing.length < 2 || closing.length <= ledger.size * mostClosed) return;
  throw new InputError(
    `--close-missing: ${closing.length} of the ${ledger.size} courses of the feed "${ledger.feed}" (${shareOf(closing.length, ledger.size)}) are not in this file, and would be closed at once: if it is right, import it with --close-missing --close-many; without --close-missing, in a feed of content/feeds without "closesMissing", the report lists them`,
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

/** A course that has come in, with what was read of it. */
export interface Taken {
  readonly id: string;
  readonly draft: CourseDraft;
  readonly record: CourseDraftRecord;
  readonly desk: Desk;
}

export interface Session {
  readonly options: FeedOptions;
  readonly content: Content;
  readonly input: Opened;
  readonly mapping: Mapping | undefined;
  readonly vocabulary: Vocabulary;
  /** Takes what would be written; nothing does where it is left out. */
  readonly stage: Pick<Stage, 'write' | 'remove'> | undefined;
  readonly log: LossLog;
  /** The files beside the source, for mappings that join several; left out where there can be none. */
  readonly beside?: Beside;
  readonly onCourse?: (course: Taken) => void;
}

export interface Imported {
  readonly report: Report;
  readonly groups: readonly LossGroup[];
  readonly pairs: readonly ReadPair[];
  /** The feed as it was told, and whether all that it brought was our own. */
  readonly identity: FeedIdentity;
  readonly isOwn: boolean;
  readonly formatId: string;
}

interface FeedRead {
  readonly courses: Courses;
  readonly providers: Providers;
  readonly identity: FeedIdentity;
  readonly date: string | undefined;
  /** Where the first course stands. */
  readonly place: string | undefined;
  /** What the source says of other pages, where it is one of several. */
  readonly pages: string | undefined;
  readonly sourceOf: (desk: Desk) => CourseRecord['source'];
}

/** Files that lie in the same archive, by their bare name; else those that the machine has beside the source. */
const besideOf = ({ input: { besides }, beside, mapping, options }: Session): Beside => ({
  names: () => [...(besides?.names ?? []), ...(beside?.names() ?? [])],
  text: (name) => {
    const packed = besides?.part(name);
    return packed ? decodeBeside(packed, name, options.encoding ?? mapping?.encoding) : beside?.text(name);
  },
});

/** Reads the source to its end and gives each course its place. */
const readFeed = async (
  session: Session,
  format: Format & { read: NonNullable<Format['read']> },
): Promise<FeedRead> => {
  const { options, content, input, mapping, vocabulary, stage, log, onCourse } = session;
  const { today, fallback = {}, ask } = options;
  const providers = new Providers({ content, named: options.provider, said: fallback, ask });
  const completion = new Completion(fallback, vocabulary.subjects, ask);
  let date: string | undefined;
  let place: string | undefined;
  let pages = input.pages?.left;
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
      today,
      country: providers.countryOf(options.provider),
      beside: besideOf(session),
    },
  );
  const { first, all } = await peek(readings);
  const directory = new Directory(content);
  const ownProvider = ({ identifier, data }: CourseDraft) => directory.own(identifier, data.url)?.split('/')[0];
  const identity = identifyFeed(content, input.name, format.id, options.feed, first, (draft) =>
    providers.idOf(draft, ownProvider(draft)),
  );
  providers.setFeed(identity.ledger.providers);
  const courses = new Courses({
    directory,
    ledger: identity.ledger,
    stage,
    vocabulary,
    today,
    confirm: options.confirm ?? false,
    prefersFeed: options.prefersFeed ?? false,
    format,
    addLosses: (losses) => {
      log.add(losses);
    },
  });
  const waiting: { readonly draft: CourseDraft; readonly desk: Desk }[] = [];
  const take = (draft: CourseDraft, desk: Desk): void => {
    const taken = courses.take(draft, desk, sourceOf(desk));
    if (taken) onCourse?.({ ...taken, draft, desk });
  };
  onProgress = (bytes) => options.onProgress?.(bytes, input.size, courses.outcome.read);
  for await (const reading of all()) {
    if (reading.kind === 'date') date = reading.date;
    else if (reading.kind === 'page') pages = reading.words;
    else if (reading.kind === 'loss') log.add([reading.loss]);
    else if (reading.kind === 'provider') providers.learn(reading.provider);
    else if (reading.kind === 'rejected') courses.reject(reading);
    else {
      const { identifier, data } = reading.draft;
      place ??= reading.draft.place;
      const own = ownProvider(reading.draft);
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
      const draft = await completion.complete(reading.draft);
      if (courses.waits(draft, desk)) waiting.push({ draft, desk });
      else take(draft, desk);
    }
  }
  for (const { draft, desk } of waiting) take(draft, desk);
  log.add(providers.losses);
  if (pages !== undefined)
    log.add([
      {
        field: 'page',
        place: '$',
        value: pages,
        reason: 'dropped',
        note: 'one page of several: other courses of the feed are not in it',
      },
    ]);
  return { courses, providers, identity, date, place, pages, sourceOf };
};

const checkRead = ({ read, rejected }: Outcome): void => {
  if (!read)
    throw new InputError(
      'there is no course in it: a table needs a row below its header, and a list an entry; if there are some, another mapping or format may read them (--mapping, --format)',
      'line 1',
    );
  if (read > rejected.length) return;
  const first = new Map<string, string>();
  for (const { reasons, place } of rejected)
    for (const reason of reasons) if (!first.has(reason)) first.set(reason, place);
  const [[reason, place] = []] = first;
  if (reason !== undefined && read === 1) throw new InputError(reason, place);
  throw new InputError(
    `none of the ${read} courses makes a valid record: ${[...first]
      .slice(0, 3)
      .map(([why, where]) => `${why} (${where})`)
      .join('; ')}`,
    place,
  );
};

/** From the reading to the records that wait to take their places, and the report of it. */
export const importFeed = async (session: Session): Promise<Imported> => {
  const { options, content, input, stage, log } = session;
  const format = detectFormat(input.head, options.format, session.mapping !== undefined);
  log.add(input.losses);
  const { courses, providers, identity, date, place, pages, sourceOf } = await readFeed(session, format);
  const { outcome } = courses;
  checkRead(outcome);
  if (!options.keepFirst) courses.checkIdentifiers();
  if (options.closeMissing) checkClosing(identity, pages, courses);
  // What is missing from one page is on another.
  if (pages === undefined) {
    checkMissing(identity, options.mostMissing);
    if (options.closeMissing && !options.closeMany) checkShare(identity, courses.closable());
    courses.closeMissing(options.closeMissing ?? false);
  }
  log.add(providers.write(stage, courses.providers, sourceOf));
  const report: Report = {
    file: input.name,
    feed: { id: identity.ledger.feed, by: identity.by },
    format: (place !== undefined && format.labelOf?.(place)) || format.label,
    mapping: session.mapping?.id,
    encoding: input.encoding,
    pages: input.pages?.count,
    date,
    dryRun: stage === undefined,
    draftsFolder: content.nameOf(`content/${draftsFolder}`),
    providers: providers
      .all()
      .map(({ id, name, isNew, kind }) => ({ id, name, isNew, ...(kind === undefined && { isDraft: true }) })),
    ...outcome,
    feedSize: identity.ledger.size,
  };
  const isOwn = outcome.recognised.filter(({ by }) => by === 'own').length === outcome.read;
  return { report, groups: log.groups(), pairs: log.pairs(), identity, isOwn, formatId: format.id };
};

/** A mapping for a table or a list of JSON that nobody has described yet, with what to look at before it is used. */
export const proposeFor = async (input: Opened): Promise<ReturnType<typeof proposeMapping>> => {
  const id = feedIdOf(input.name);
  if (!/^\s*[[{]/.test(input.head)) return proposeMapping(id, await readObjects(input.text(), sampleSize));
  const { rows, records } = sampleJson(await whole(input.text()), sampleSize);
  return proposeMapping(id, rows, records);
};
