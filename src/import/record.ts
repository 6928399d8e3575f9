/** A draft made into a record of the directory, or the reasons why it cannot be one. */
import { formatPath, valueAt } from '#content-check/problem.ts';
import { shorten } from '#formats/text.ts';
import type { CourseDraft, Loss } from '#formats/format.ts';
import { courseSchema, type CourseRecord } from '#schemas/course.ts';

import { feedIdentifier } from './slug.ts';

/** What records may refer to. */
export interface Vocabulary {
  readonly subjects: ReadonlySet<string>;
  readonly creditSystems: ReadonlySet<string>;
  /** Levels of each framework. */
  readonly frameworks: ReadonlyMap<string, ReadonlySet<string>>;
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
  | { readonly reasons: readonly string[]; readonly losses: readonly Loss[] };

const required = new Set(['title', 'type', 'subjects', 'delivery', 'provider', 'source', 'recorded']);

/** The order in which a record's fields stand in its file. */
const order = Object.keys(courseSchema.shape);
export const ordered = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as T;

/**
 * Fits a draft to the schema. References to nothing and optional fields that the schema refuses are
 * left out and reported; a course lacks only what it must have when it is rejected.
 */
export const makeRecord = (draft: CourseDraft, { provider, source, recorded, vocabulary }: RecordContext): Made => {
  const losses: Loss[] = [];
  const drop = (field: string, value: unknown, note: string) =>
    losses.push({
      course: draft.identifier,
      field,
      place: draft.place,
      value: shorten(value),
      reason: 'dropped',
      note,
    });
  let data: Record<string, unknown> = { ...structuredClone(draft.data), provider, source, recorded };
  const leaveOut = (field: string) => {
    data = Object.fromEntries(Object.entries(data).filter(([key]) => key !== field));
  };
  data['identifiers'] = [
    { scheme: 'feed', value: feedIdentifier(draft.identifier) },
    ...(draft.data.identifiers ?? []),
  ];

  const keep = <T>(field: string, list: readonly T[] | undefined, isKnown: (item: T) => boolean, note: string) => {
    if (!list) return;
    const kept = list.filter(isKnown);
    for (const item of list) if (!kept.includes(item)) drop(field, item, note);
    if (kept.length) data[field] = kept;
    else leaveOut(field);
  };
  keep(
    'subjects',
    draft.data.subjects,
    (id) => vocabulary.subjects.has(id),
    'a subject that content/subjects.json does not have',
  );
  keep(
    'levels',
    draft.data.levels,
    ({ framework, level }) => vocabulary.frameworks.get(framework)?.has(level) ?? false,
    'a level that content/frameworks.json does not have',
  );
  keep(
    'credits',
    draft.data.credits,
    ({ system }) => vocabulary.creditSystems.has(system),
    'a credit system that content/credit-systems.json does not have',
  );
  if (Array.isArray(data['credits']) && !data['credits'].length) leaveOut('credits');

  for (let round = 0; round < 20; round += 1) {
    const result = courseSchema.safeParse(data);
    if (result.success) return { record: ordered(result.data), losses };
    const fatal = result.error.issues.filter(({ path }) => path[0] === undefined || required.has(String(path[0])));
    if (fatal.length) {
      return {
        reasons: fatal.map(({ path, message }) => {
          const field = formatPath(path);
          if (field === 'subjects' && data['subjects'] === undefined)
            return 'no subject could be told (--subject says one for such courses)';
          if (field === 'title' && data['title'] === undefined) return 'it has no title';
          return `${field}: ${message} (found ${shorten(valueAt(data, path))})`;
        }),
        losses,
      };
    }
    for (const { path, message } of result.error.issues) {
      // The smallest part whose loss leaves the rest whole: an item of a list, or the field itself.
      const [field, index] = path;
      const list = data[String(field)];
      if (Array.isArray(list) && typeof index === 'number') {
        drop(formatPath(path), valueAt(data, path), message);
        data[String(field)] = list.filter((_, position) => position !== index);
        if (!(data[String(field)] as unknown[]).length) leaveOut(String(field));
      } else if (field !== undefined && data[String(field)] !== undefined) {
        drop(formatPath(path), valueAt(data, path), message);
        leaveOut(String(field));
      }
      break;
    }
  }
  return { reasons: ['too many fields that do not fit'], losses };
};
