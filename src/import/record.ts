/** A draft made into a record of the directory, into one that waits for what it lacks, or the reasons why it can be neither. */
import { formatPath, valueAt } from '#content-check/problem.ts';
import type { CourseDraft, Loss } from '#formats/format.ts';
import { shorten } from '#formats/text.ts';
import { courseSchema, type CourseRecord } from '#schemas/course.ts';
import { courseDraftSchema, needsOf, type CourseDraftRecord, type CourseNeed } from '#schemas/draft.ts';
import { feedIdentifier } from './slug.ts';

/** What records may refer to. */
export interface Vocabulary {
  readonly subjects: ReadonlySet<string>;
  readonly creditSystems: ReadonlySet<string>;
  /** Levels of each framework. */
  readonly frameworks: ReadonlyMap<string, ReadonlySet<string>>;
  /** How messages name a file of the content. */
  readonly nameOf: (file: string) => string;
}

export interface RecordContext {
  readonly provider: string;
  readonly source: CourseRecord['source'];
  /** Today, as `YYYY-MM-DD`. */
  readonly recorded: string;
  readonly vocabulary: Vocabulary;
}

export type Made =
  | { readonly record: CourseRecord; readonly losses: readonly Loss[] }
  | { readonly draft: CourseDraftRecord; readonly needs: readonly CourseNeed[]; readonly losses: readonly Loss[] }
  | { readonly reasons: readonly string[]; readonly losses: readonly Loss[] };

const required = new Set(['title', 'type', 'subjects', 'delivery', 'provider', 'source', 'recorded']);

/** The order in which a record's fields stand in its file. */
const order = Object.keys(courseSchema.shape);
export const ordered = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as T;

type Data = Record<string, unknown>;

/**
 * The day on which facts were entered: today, or the earlier one that a record of a directory such as this states of
 * itself. The date of a source is none: on that day nothing was entered.
 */
const recordedDay = (row: string | undefined, today: string): string =>
  row !== undefined && row < today ? row : today;

const without = (data: Data, field: string): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== field));

type Drop = (field: string, value: unknown, note: string) => void;

/** The lists whose items name something of the directory, with what makes a name known. */
const referring: readonly (readonly [
  field: 'subjects' | 'levels' | 'credits',
  isKnown: (item: unknown, vocabulary: Vocabulary) => boolean,
  what: string,
  file: string,
])[] = [
  ['subjects', (id, { subjects }) => subjects.has(String(id)), 'a subject', 'content/subjects.json'],
  [
    'levels',
    (item, { frameworks }) => {
      const { framework, level } = item as { framework: string; level: string };
      return frameworks.get(framework)?.has(level) ?? false;
    },
    'a level',
    'content/frameworks.json',
  ],
  [
    'credits',
    (item, { creditSystems }) => creditSystems.has((item as { system: string }).system),
    'a credit system',
    'content/credit-systems.json',
  ],
];

/** The data without references to nothing. */
const withKnownReferences = (data: Data, vocabulary: Vocabulary, drop: Drop): Data =>
  referring.reduce((rest, [field, isKnown, what, file]) => {
    const list = rest[field];
    if (!Array.isArray(list)) return rest;
    const kept = list.filter((item) => isKnown(item, vocabulary));
    for (const item of list)
      if (!kept.includes(item)) drop(field, item, `${what} that ${vocabulary.nameOf(file)} does not have`);
    return kept.length ? { ...rest, [field]: kept } : without(rest, field);
  }, data);

/** The data without the smallest part whose loss leaves the rest whole: an item of a list, or the field itself. */
const withoutPart = (data: Data, path: readonly PropertyKey[], message: string, drop: Drop): Data => {
  const [first, index] = path;
  const field = String(first);
  const list = data[field];
  if (list === undefined) return data;
  drop(formatPath(path), valueAt(data, path), message);
  if (!Array.isArray(list) || typeof index !== 'number') return without(data, field);
  const rest = list.filter((_, position) => position !== index);
  return rest.length ? { ...data, [field]: rest } : without(data, field);
};

/**
 * Fits a draft to the schema. References to nothing and optional fields that the schema refuses are left out and
 * reported. Where its subject or its mode is not known it is a draft that says what it needs; it is rejected only
 * where nothing could complete it.
 */
export const makeRecord = (draft: CourseDraft, context: RecordContext): Made => {
  const losses: Loss[] = [];
  const drop: Drop = (field, value, note) =>
    losses.push({
      course: draft.identifier,
      field,
      place: draft.place,
      value: shorten(value),
      reason: 'dropped',
      note,
    });
  const { recorded, ...told } = draft.source ?? {};
  const source = {
    ...context.source,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => Boolean(value))),
  };
  let data: Data = withKnownReferences(
    {
      ...structuredClone(draft.data),
      identifiers: [{ scheme: 'feed', value: feedIdentifier(draft.identifier) }, ...(draft.data.identifiers ?? [])],
      provider: context.provider,
      source,
      recorded: recordedDay(recorded, context.recorded),
    },
    context.vocabulary,
    drop,
  );
  for (let round = 0; round < 20; round += 1) {
    const result = courseDraftSchema.safeParse(data);
    if (result.success) {
      const needs = needsOf(result.data);
      if (needs.length) return { draft: ordered(result.data), needs, losses };
      return { record: ordered(courseSchema.parse(result.data)), losses };
    }
    const fatal = result.error.issues.filter(({ path }) => path[0] === undefined || required.has(String(path[0])));
    if (fatal.length) {
      const reasons = fatal.map(({ path, message }) =>
        path[0] === 'title' && data['title'] === undefined
          ? 'it has no title'
          : `${formatPath(path)}: ${message} (found ${shorten(valueAt(data, path))})`,
      );
      return { reasons, losses };
    }
    const [issue] = result.error.issues;
    if (issue) data = withoutPart(data, issue.path, issue.message, drop);
  }
  return { reasons: ['too many fields that do not fit'], losses };
};
