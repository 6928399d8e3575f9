/** Gives each course of a feed its place: the record that it is, a new one, or a draft that waits for what it lacks. */
import { hasAddress } from '#content-check/has-address.ts';
import type { CourseDraft, Loss, Reading } from '#formats/format.ts';
import { shorten } from '#formats/text.ts';
import { courseSchema, type CourseRecord } from '#schemas/course.ts';
import { courseDraftSchema, needsOf, type CourseDraftRecord } from '#schemas/draft.ts';
import type { Desk } from './desk.ts';
import { textOf, type Data } from './content.ts';
import { courseDraftPath, coursePath, type CourseMatch, type Directory } from './directory.ts';
import { basePath, type Ledger } from './ledger.ts';
import { asWritten, mergeRecords, type Change, type Conflict, type Merged } from './merge.ts';
import type { Need } from './needs.ts';
import { asExported, toldByExport, type Carrying } from './own.ts';
import { makeRecord, ordered, type Vocabulary } from './record.ts';
import { Repeats } from './repeats.ts';
import { feedIdentifier } from './slug.ts';
import type { Stage } from './stage.ts';

/** What was read of a course where its subject is a guess: no source states it. */
export const guessedSubject = (
  interpreted: CourseDraft['interpreted'],
): CourseDraft['interpreted'][number] | undefined =>
  interpreted.find(({ to, rule }) => to === 'subjects' && rule?.includes('from the title'));

/** What has become of the courses of a feed. */
export interface Outcome {
  read: number;
  unchanged: number;
  readonly created: string[];
  /** New records that wait for what their source does not say. */
  readonly drafts: { id: string; needs: readonly Need[] }[];
  /** Drafts that have become whole. */
  readonly completed: string[];
  readonly changed: { id: string; changes: readonly Change[] }[];
  /** Where the record is the feed's own, an editor has changed it since; else the record says something else. */
  readonly conflicts: { id: string; isHand: boolean; conflicts: readonly Conflict[] }[];
  /** Courses that another feed, an editor or our own export had brought, known again. */
  readonly recognised: { id: string; by: CourseMatch }[];
  /** New records that may be ones that are there already. */
  readonly suspected: { id: string; like: string }[];
  /** New records whose subject no source states: it was told from the title or the description. */
  readonly guessed: { id: string; subject: string; words: string }[];
  /** Records that were made or changed and have no address of a page at all. */
  readonly unaddressed: string[];
  /** Courses whose file an editor has removed; they are not made again. */
  readonly removed: string[];
  readonly rejected: { identifier: string; place: string; title: string; reasons: readonly string[] }[];
  readonly gone: string[];
  readonly closed: string[];
}

export const emptyOutcome = (): Outcome => ({
  read: 0,
  unchanged: 0,
  created: [],
  drafts: [],
  completed: [],
  changed: [],
  conflicts: [],
  recognised: [],
  suspected: [],
  guessed: [],
  unaddressed: [],
  removed: [],
  rejected: [],
  gone: [],
  closed: [],
});

export interface CoursesContext {
  readonly directory: Directory;
  readonly ledger: Ledger;
  readonly stage: Pick<Stage, 'write' | 'remove'> | undefined;
  readonly vocabulary: Vocabulary;
  readonly today: string;
  readonly confirm: boolean;
  readonly prefersFeed: boolean;
  /** What the format of the feed carries. */
  readonly format: Carrying;
  readonly addLosses: (losses: Iterable<Loss>) => void;
}

type Identity = { id: string; by: 'feed' | 'new' | CourseMatch; suspected?: string | undefined };

export class Courses {
  readonly outcome = emptyOutcome();
  /** Places of parts of the source that could not be read: of which courses they are, nobody knows. */
  readonly unread: string[] = [];
  readonly #context: CoursesContext;
  /** Ids of the providers of all courses of the feed, also of those that make no record. */
  readonly offering = new Set<string>();
  readonly #claimed = new Set<string>();
  readonly #repeats = new Repeats();

  constructor(context: CoursesContext) {
    this.#context = context;
  }

  /** Ids of the providers of the courses that have been taken in. */
  get providers(): ReadonlySet<string> {
    return new Set([...this.#claimed].map((id) => id.split('/')[0] ?? ''));
  }

  /**
   * Whether a course must wait until all of the feed has been read: it may be one of the feed's own under a new
   * identifier, if that one does not come under its old one.
   */
  waits(draft: CourseDraft, desk: Desk): boolean {
    const { directory, ledger } = this.#context;
    const identifier = feedIdentifier(draft.identifier);
    return (
      ledger.size > 0 &&
      !ledger.isKnown(desk.id, identifier) &&
      directory.own(draft.identifier, draft.data.url) === undefined &&
      ledger.renamed(desk.id, identifier, draft.data).like.length > 0
    );
  }

  /** Takes in one course. @returns the record that it makes, with its id; undefined where it is rejected */
  take(
    draft: CourseDraft,
    desk: Desk,
    source: CourseRecord['source'],
  ): { readonly id: string; readonly record: CourseDraftRecord } | undefined {
    const { directory, ledger, vocabulary, today, addLosses } = this.#context;
    this.outcome.read += 1;
    this.offering.add(desk.id);
    const identifier = feedIdentifier(draft.identifier);
    const why = this.#repeats.reasonOf(desk.id, identifier, draft);
    if (why !== undefined) {
      this.#reject(draft, [why]);
      return undefined;
    }
    addLosses(draft.losses);
    const made = makeRecord(draft, { provider: desk.id, source, recorded: today, vocabulary });
    addLosses(made.losses);
    if ('reasons' in made) {
      // What is in the feed is not gone, whatever is wrong with it.
      const known = ledger.idOf(desk.id, identifier, draft.data);
      if (known !== undefined) ledger.claim(known);
      this.#reject(draft, made.reasons);
      return undefined;
    }
    this.#repeats.note(desk.id, identifier, draft);
    const record: CourseDraftRecord = 'record' in made ? made.record : made.draft;
    const identity = this.#identify(draft, record, desk.id, identifier);
    const { id } = identity;
    this.#claimed.add(id);
    ledger.claim(id);
    const base = ledger.base(id);
    const there = directory.read(id);
    if (there) this.#update(identity, there, base, record, desk);
    else if (base) this.outcome.removed.push(id);
    else this.#create(identity, record, desk, draft);
    return { id, record };
  }

  /** @throws InputError where what is taken for the identifiers of courses does not tell them apart */
  checkIdentifiers(): void {
    this.#repeats.check(this.outcome.read);
  }

  /** Takes account of a part of the source that could not be read. */
  reject({ place, reason, value }: Omit<Extract<Reading, { kind: 'rejected' }>, 'kind'>): void {
    this.outcome.read += 1;
    this.unread.push(place);
    this.outcome.rejected.push({ identifier: shorten(value), place, title: '', reasons: [reason] });
  }

  #reject(draft: CourseDraft, reasons: readonly string[]): void {
    this.outcome.rejected.push({
      identifier: shorten(draft.identifier),
      place: draft.place,
      title: shorten(draft.data.title ?? ''),
      reasons,
    });
  }

  #identify(draft: CourseDraft, record: CourseDraftRecord, provider: string, identifier: string): Identity {
    const { directory, ledger } = this.#context;
    const known = ledger.idOf(provider, identifier, draft.data);
    if (known !== undefined && !this.#claimed.has(known)) return { id: known, by: 'feed' };
    const own = directory.own(draft.identifier, draft.data.url);
    if (own !== undefined && !this.#claimed.has(own)) return { id: own, by: 'own' };
    const { same, like } = ledger.isKnown(provider, identifier)
      ? { same: [], like: [] }
      : ledger.renamed(provider, identifier, draft.data);
    const [renamed] = same;
    if (renamed !== undefined && same.length === 1) return { id: renamed, by: 'feed' };
    // A record of this feed is free where its own number has gone to another course.
    const isRenumbered = ledger.isKnown(provider, identifier);
    const isFree = (id: string) => !this.#claimed.has(id) && (isRenumbered || !ledger.has(id));
    const found = directory.recognise(provider, record, isFree);
    if ('id' in found) return found;
    const id = directory.newId(provider, {
      title: record.title,
      identifier,
      code: record.code,
      language: record.titleLanguage ?? record.languages?.[0],
    });
    return { id, by: 'new', suspected: found.suspected ?? like[0] };
  }

  #create({ id, suspected }: Identity, record: CourseDraftRecord, desk: Desk, { interpreted }: CourseDraft): void {
    const { stage, ledger } = this.#context;
    const guess = guessedSubject(interpreted);
    if (guess) this.outcome.guessed.push({ id, subject: guess.value, words: guess.words });
    const needs: Need[] = [...needsOf(record), ...(desk.kind === undefined ? (['provider-kind'] as const) : [])];
    if (!hasAddress(record)) this.outcome.unaddressed.push(id);
    if (suspected !== undefined) this.outcome.suspected.push({ id, like: suspected });
    if (needs.length) this.outcome.drafts.push({ id, needs });
    else this.outcome.created.push(id);
    stage?.write(needs.length ? courseDraftPath(id) : coursePath(id), textOf(record));
    stage?.write(basePath(ledger.feed, id), textOf(record));
  }

  /** What a feed says of a record that it has not brought, in the words of that record's own keeping. */
  #asSecondSource(
    record: CourseDraftRecord,
    { ours, full, by }: { readonly ours: Data; readonly full: Data; readonly by: Identity['by'] },
  ): Data {
    const known = (ours as Partial<CourseRecord>).identifiers ?? [];
    const further = (record.identifiers ?? []).filter(
      ({ scheme, value }) => scheme !== 'feed' && !known.some((one) => one.scheme === scheme && one.value === value),
    );
    const { identifiers: _, ...rest } = record;
    const all = by === 'own' ? known : [...known, ...further];
    return {
      ...(by === 'own' ? toldByExport(rest, full, this.#context.format) : rest),
      ...(all.length && { identifiers: all }),
      provider: ours['provider'],
      source: ours['source'],
      recorded: ours['recorded'],
    };
  }

  #update(
    { id, by }: Identity,
    there: { data: Data; path: string; isDraft: boolean },
    base: Data | undefined,
    record: CourseDraftRecord,
    desk: Desk,
  ): void {
    const { confirm, prefersFeed, today, stage } = this.#context;
    const ours = there.data;
    const isOther = by !== 'feed' && by !== 'new';
    if (isOther) this.outcome.recognised.push({ id, by });
    const { $schema: _, ...written } = ours;
    const parsed: Data = courseDraftSchema.safeParse(written).data ?? written;
    const full = by === 'own' ? asExported(parsed, this.#context.format) : parsed;
    const said: Data = base === undefined ? this.#asSecondSource(record, { ours, full, by }) : record;
    const theirs = asWritten(said, ours, full) as Data;
    const merged = mergeRecords(base, theirs, ours, prefersFeed);
    const { $schema: __, ...plain } = merged.record;
    const isWhole = desk.kind !== undefined && courseSchema.safeParse(plain).success;
    if (merged.changes.length && !isWhole && !(there.isDraft && courseDraftSchema.safeParse(plain).success)) {
      this.outcome.conflicts.push({
        id,
        isHand: base !== undefined,
        conflicts: merged.changes.map(({ field, from, to }) => ({ field, file: from, feed: to })),
      });
      this.outcome.unchanged += 1;
      return;
    }
    const isCompleted = there.isDraft && isWhole;
    if ((isCompleted || merged.changes.length) && !hasAddress(plain)) this.outcome.unaddressed.push(id);
    if (isCompleted) this.outcome.completed.push(id);
    else if (merged.changes.length) this.outcome.changed.push({ id, changes: merged.changes });
    else this.outcome.unchanged += 1;
    if (merged.conflicts.length)
      this.outcome.conflicts.push({ id, isHand: base !== undefined, conflicts: merged.conflicts });
    const result = ordered(confirm ? { ...merged.record, recorded: today } : merged.record);
    if (isCompleted) {
      stage?.write(coursePath(id), textOf(result));
      stage?.remove(there.path);
    } else if (merged.changes.length || (confirm && ours['recorded'] !== today))
      stage?.write(there.path, textOf(result));
    if (by !== 'own') this.#remember(id, record, base, merged);
  }

  #remember(id: string, record: CourseDraftRecord, base: Data | undefined, { conflicts }: Merged): void {
    const { stage, ledger } = this.#context;
    const isNew = !base || mergeRecords(base, record, base).changes.length > 0;
    if (isNew || conflicts.length) stage?.write(basePath(ledger.feed, id), textOf(record));
  }

  /** Courses on offer that this feed has brought and no longer has; those that another feed still has are no concern of it. */
  missing(): string[] {
    const { directory, ledger } = this.#context;
    return ledger.missing().filter((id) => {
      const there = directory.read(id);
      return there && there.data['status'] !== 'closed' && !ledger.sharers(id).length;
    });
  }

  /** Those of the missing courses that may be closed: of a provider that this file does not name it says nothing. */
  closable(): string[] {
    return this.missing().filter((id) => this.offering.has(id.split('/')[0] ?? ''));
  }

  /** Closes what is missing and may be closed, and says that the rest is gone. */
  closeMissing(closes: boolean): void {
    const { directory, ledger, stage, today, addLosses } = this.#context;
    const closable = new Set(closes ? this.closable() : []);
    for (const id of this.missing()) {
      if (!closable.has(id)) {
        if (closes)
          addLosses([
            {
              field: 'status',
              place: '$',
              value: id,
              reason: 'dropped',
              note: 'gone from the feed and not closed: this file has no course of its provider',
            },
          ]);
        this.outcome.gone.push(id);
        continue;
      }
      const there = directory.read(id);
      if (!there) continue;
      this.outcome.closed.push(id);
      stage?.write(there.path, textOf(ordered({ ...there.data, status: 'closed', recorded: today })));
      stage?.write(basePath(ledger.feed, id), textOf(ordered({ ...ledger.base(id), status: 'closed' })));
    }
  }
}
