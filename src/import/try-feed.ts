/** What an import of a file would bring, without a disk: for the page on which a provider tries its own. */
import { Gunzip } from 'fflate';
import type { Course } from '#domain/course.ts';
import { disclosureOf, elements } from '#domain/disclosure.ts';
import { courseJoiner, type Referred } from '#domain/join.ts';
import { InputError, type Interpreted, type Loss } from '#formats/format.ts';
import { courseJsonLd } from '#formats/schema-org/write.ts';
import { checkMapping } from '#formats/table/mapping.ts';
import type { Proposal } from '#formats/table/propose.ts';
import { courseTypes, deliveryModes } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { CourseDraftRecord } from '#schemas/draft.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { providerKinds } from '#schemas/provider.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import type { Content } from './content.ts';
import { guessedSubject } from './courses.ts';
import type { Desk } from './desk.ts';
import { checkOptions, importFeed, proposeFor, readVocabulary, type FeedOptions, type Taken } from './import-feed.ts';
import type { Fallback } from './needs.ts';
import { inPageWords } from './page-words.ts';
import { LossLog, markdownReport, screenReport, type LossGroup, type ReadPair, type Report } from './report.ts';
import { chunksOf } from './source/input.ts';
import { openBytes, type Opened } from './source/open.ts';
import type { Machine } from './source/unpack.ts';
import { told } from './told.ts';

/** One course that would come in. */
export interface TriedCourse {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly place: string;
  /** Whether it waits for what the source does not say. */
  readonly isDraft: boolean;
  readonly readings: readonly Interpreted[];
  readonly losses: readonly Loss[];
  /** Elements of the EU Recommendation that are not known of it. */
  readonly missing: readonly string[];
  /** schema.org, for the provider's own page. */
  readonly jsonLd: string;
}

export interface Tried {
  readonly report: Report;
  readonly groups: readonly LossGroup[];
  readonly pairs: readonly ReadPair[];
  /** The report as the command prints it, and as it writes it down. */
  readonly screen: string;
  readonly markdown: string;
  /** How many courses were not refused. */
  readonly taken: number;
  /** The first of them, each with all that was read of it. */
  readonly courses: readonly TriedCourse[];
  /** How many of all courses lack each element. */
  readonly lacking: readonly { readonly label: string; readonly count: number }[];
  /** All records as one JSON document, and all courses as schema.org. */
  readonly records: Blob;
  readonly jsonLd: Blob;
}

/** Why a file cannot be read, in a sentence; for a table that no mapping fits, one that is proposed. */
export interface Refused {
  readonly message: string;
  readonly proposal?: Omit<Proposal, 'mapping'> & { readonly mapping: string };
}

export interface TryOptions extends Pick<
  FeedOptions,
  'provider' | 'encoding' | 'upgradeLinks' | 'keepFirst' | 'today' | 'onProgress'
> {
  /** What the source does not say, in the words of the command's options of the same names. */
  readonly said?: Readonly<Partial<Record<'mode' | 'subject' | 'type' | 'providerKind', string | undefined>>>;
  /** What the columns of a table mean, as the text of a mapping. */
  readonly mapping?: string | undefined;
}

/** Courses of which every detail is kept. */
const detailed = 100;

/** The bytes that a gzip archive holds, in pieces. */
async function* gunzip(packed: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const stream = new Gunzip((piece) => ready.push(new Uint8Array(piece)));
  for await (const chunk of chunksOf(packed)) {
    stream.push(chunk);
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready;
}

/** Unpacks and keeps files as any browser can. */
const anyMachine: Machine = {
  gunzip,
  keep: async (bytes) => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of bytes) pieces.push(piece);
    return new Blob(pieces);
  },
};

const mappingOf = (text: string | undefined): ReturnType<typeof checkMapping> | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`the mapping is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkMapping({ id: 'own', ...Object(value) }, 'mapping');
};

const fallbackOf = ({ mode, subject, type, providerKind }: NonNullable<TryOptions['said']>): Fallback => ({
  mode: deliveryModes.find((one) => one === mode),
  type: courseTypes.find((one) => one === type),
  subject,
  providerKind: providerKinds.find((one) => one === providerKind),
});

/** What records refer to, but for providers. */
const referredIn = (content: Content): Omit<Referred, 'providers'> => ({
  subjects: content.read('content/subjects.json') as SubjectRecord[],
  frameworks: content.read('content/frameworks.json') as FrameworkRecord[],
  creditSystems: content.read('content/credit-systems.json') as CreditSystemRecord[],
});

/** A record with what it refers to; where its mode is not known, it is the caller's to keep to that. */
const joined = (id: string, record: CourseDraftRecord, desk: Desk, referred: Omit<Referred, 'providers'>): Course => {
  const { name, url, country, kind = 'company' } = desk;
  const provider = { id: record.provider, name, kind, url, country, source: record.source };
  const join = courseJoiner({ ...referred, providers: [provider] });
  const delivery = { inferred: false, ...record.delivery, mode: record.delivery?.mode ?? 'online' };
  return join({ id, data: { ...record, subjects: record.subjects ?? [], delivery } });
};

/** Writes pieces of a list of JSON into one document without holding them as objects. */
class ListFile {
  readonly #parts: string[];
  readonly #end: string;
  #isFirst = true;

  constructor(head: string, end: string) {
    this.#parts = [head];
    this.#end = end;
  }

  add(row: unknown): void {
    this.#parts.push(`${this.#isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`);
    this.#isFirst = false;
  }

  blob(type: string): Blob {
    return new Blob([...this.#parts, this.#end], { type });
  }
}

/** Gathers what the page shows of each course, as it comes in. */
class Gathered {
  readonly courses: TriedCourse[] = [];
  taken = 0;
  readonly lacking = new Map<string, number>();
  readonly records = new ListFile('{"courses":[', '\n]}\n');
  readonly jsonLd = new ListFile('{"@context":"https://schema.org","@graph":[', '\n]}\n');
  readonly #referred: Omit<Referred, 'providers'>;

  constructor(content: Content) {
    this.#referred = referredIn(content);
  }

  add({ id, draft, record, desk }: Taken): void {
    this.taken += 1;
    const mode = record.delivery?.mode;
    const course = joined(id, record, desk, this.#referred);
    const isKnown = ({ key }: { key: string }) => key !== 'participation' || mode !== undefined;
    const known = new Set(disclosureOf(course).known.filter(isKnown));
    const missing = elements.filter((row) => !known.has(row)).map(({ label }) => label);
    for (const label of missing) this.lacking.set(label, (this.lacking.get(label) ?? 0) + 1);
    const { mode: _, ...delivery } = course.delivery;
    // What was guessed is no fact that a provider's own page should state.
    const subjects = guessedSubject(draft.interpreted) ? [] : course.subjects;
    const node = courseJsonLd({ ...course, subjects, delivery: { ...delivery, ...(mode && { mode }) } });
    this.records.add({ id, ...record });
    const { '@context': __, ...rest } = node;
    this.jsonLd.add(rest);
    if (this.courses.length >= detailed) return;
    this.courses.push({
      id,
      title: record.title,
      provider: desk.name,
      place: draft.place,
      isDraft: record.subjects === undefined || mode === undefined || desk.kind === undefined,
      readings: draft.interpreted.map(({ rule, ...reading }) => ({
        ...reading,
        ...(rule !== undefined && { rule: inPageWords(rule) }),
      })),
      losses: draft.losses.map((loss) => ({ ...loss, note: inPageWords(loss.note) })),
      missing,
      jsonLd: JSON.stringify(node, null, 2),
    });
  }
}

/** The sentence for what stopped the reading, with a mapping for a table that none fits. */
const refuse = async (name: string, blob: Blob, input: Opened | undefined, error: unknown): Promise<Refused> => {
  if (!(error instanceof InputError)) throw error;
  const message = inPageWords(told(name, error, error.place?.startsWith('$') ? await blob.text() : undefined));
  if (!input || !/--draft-mapping/.test(error.message)) return { message };
  try {
    const { mapping, ...rest } = await proposeFor(input);
    return { message, proposal: { mapping: JSON.stringify(mapping, null, 2), ...rest } };
  } catch (unfit) {
    if (unfit instanceof InputError) return { message };
    throw unfit;
  }
};

/**
 * What an import of a file would bring and lose; nothing is written.
 * @param content the records of the directory, in which courses and providers are known again
 */
export const tryFeed = async (
  blob: Blob,
  name: string,
  content: Content,
  { mapping: mappingText, said = {}, ...rest }: TryOptions,
): Promise<Tried | Refused> => {
  const options: FeedOptions = { ...rest, fallback: fallbackOf(said) };
  let input: Opened | undefined;
  try {
    const vocabulary = readVocabulary(content);
    checkOptions(options, vocabulary);
    const mapping = mappingOf(mappingText);
    input = await openBytes(blob, name, anyMachine, undefined, {
      option: options.encoding ?? mapping?.encoding,
    });
    const gathered = new Gathered(content);
    const { report, groups, pairs } = await importFeed({
      options,
      content,
      input,
      mapping,
      vocabulary,
      stage: undefined,
      log: new LossLog(),
      onCourse: (course) => {
        gathered.add(course);
      },
    });
    return {
      report,
      groups: groups.map((group) => ({ ...group, note: inPageWords(group.note) })),
      pairs: pairs.map(({ rule, ...pair }) => ({ ...pair, ...(rule !== undefined && { rule: inPageWords(rule) }) })),
      screen: inPageWords(screenReport(report, groups, pairs)),
      markdown: inPageWords(markdownReport(report, groups, pairs)),
      courses: gathered.courses,
      taken: gathered.taken,
      lacking: [...gathered.lacking].map(([label, count]) => ({ label, count })),
      records: gathered.records.blob('application/json'),
      jsonLd: gathered.jsonLd.blob('application/ld+json'),
    };
  } catch (error) {
    return refuse(name, blob, input, error);
  }
};
