/** What changed in the data between two days, and over several releases. */
import type { Aspect } from '#words/news.ts';
import type { ReleaseRecord, ReleaseState } from '#schemas/release.ts';

/** What a release keeps of each course, by id. */
export type CourseStates = ReleaseState['courses'];

export type Changes = Pick<ReleaseRecord, 'added' | 'changed' | 'gone'>;
type Gone = Changes['gone'][number];
type ChangedField = Changes['changed'][number]['fields'][number];

/** The name of a release as programs compare it: 2026-11-05 is 2026.11.5, as Semantic Versioning writes numbers. */
export const versionOf = (date: string): string => date.split('-').map(Number).join('.');

const changedFields = (
  before: CourseStates[string],
  after: CourseStates[string],
  order: readonly string[],
): ChangedField[] =>
  order
    .filter((field) => before.fields[field] !== after.fields[field])
    .map((field) => {
      const [was, is] = [before.told[field], after.told[field]];
      // Words that stayed the same tell nothing: something changed that they do not say.
      if (was === is) return { field };
      return { field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    });

/**
 * What changed from one state to another, by id.
 * @param order fields of a record, in the order in which they are told
 * @param whyGone why a course is not there any more, and where it is now
 */
export const compareStates = (
  before: CourseStates,
  after: CourseStates,
  order: readonly string[],
  whyGone: (id: string) => Pick<Gone, 'why' | 'now'>,
): Changes => {
  const ids = Object.keys(after).sort();
  return {
    added: ids.filter((id) => !before[id]),
    changed: ids.flatMap((id) => {
      const [was, is] = [before[id], after[id]];
      const fields = was && is ? changedFields(was, is, order) : [];
      return fields.length ? [{ id, fields }] : [];
    }),
    gone: Object.entries(before)
      .filter(([id]) => !after[id])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { title, provider }]) => ({ id, title, provider, ...whyGone(id) })),
  };
};

/** A field over two changes; undefined where it says again what it said at first. */
const joinFields = (first: ChangedField, last: ChangedField): ChangedField | undefined => {
  const isBack = first.before === last.after && (first.before !== undefined || first.after !== undefined);
  if (isBack) return undefined;
  return {
    field: last.field,
    ...(first.before !== undefined && { before: first.before }),
    ...(last.after !== undefined && { after: last.after }),
  };
};

const joinChanges = (first: readonly ChangedField[], last: readonly ChangedField[]): ChangedField[] => {
  const later = new Map(last.map((row) => [row.field, row]));
  const joined = first.flatMap((row) => {
    const next = later.get(row.field);
    later.delete(row.field);
    return next ? (joinFields(row, next) ?? []) : [row];
  });
  return [...joined, ...later.values()];
};

/** What several releases, the oldest first, changed in all: what came and went between them is in no list. */
export const joinReleases = (releases: readonly Changes[]): Changes => {
  const added = new Set<string>();
  const changed = new Map<string, ChangedField[]>();
  const gone = new Map<string, Gone>();
  for (const release of releases) {
    // What had gone and is there again is neither new nor gone.
    for (const id of release.added) if (!gone.delete(id)) added.add(id);
    for (const { id, fields } of release.changed)
      if (!added.has(id)) changed.set(id, joinChanges(changed.get(id) ?? [], fields));
    for (const row of release.gone) {
      changed.delete(row.id);
      if (!added.delete(row.id)) gone.set(row.id, row);
    }
  }
  return {
    added: [...added].sort(),
    changed: [...changed].flatMap(([id, fields]) => (fields.length ? [{ id, fields }] : [])),
    gone: [...gone.values()],
  };
};

/**
 * What of changes still holds now that the directory has gone on.
 * @param changes up to a release
 * @param later what has changed since that release, and is in none
 */
export const stillTrue = (changes: Changes, later: Changes): Changes => {
  const isThere = new Set(later.added);
  const isGone = new Set(later.gone.map(({ id }) => id));
  const laterFields = new Map(later.changed.map(({ id, fields }) => [id, fields]));
  return {
    added: changes.added.filter((id) => !isGone.has(id)),
    changed: changes.changed.flatMap(({ id, fields }) => {
      const own = new Set(fields.map(({ field }) => field));
      const again = (laterFields.get(id) ?? []).filter(({ field }) => own.has(field));
      const joined = isGone.has(id) ? [] : joinChanges(fields, again);
      return joined.length ? [{ id, fields: joined }] : [];
    }),
    gone: changes.gone.filter(({ id }) => !isThere.has(id)),
  };
};

/** What readers ask of a change, and the fields that it shows in; what else changes in a record is for programs. */
const fieldsOfAspects = {
  price: ['price', 'funding'],
  start: ['intakes', 'startMonths', 'startNote', 'status'],
  time: ['workload', 'duration'],
  credit: ['credits'],
  level: ['levels', 'stage', 'difficulty', 'levelNote'],
  mode: ['delivery', 'studyMode', 'platform', 'languages'],
  entry: ['entry'],
  assessment: ['assessment'],
  recognition: ['recognition', 'qualityAssurance', 'stacking', 'awardingBody', 'credential'],
  kind: ['type', 'typeLabel'],
  title: ['title', 'englishTitle'],
  content: ['description', 'learningOutcomes', 'skills', 'audience'],
} as const satisfies Record<Aspect, readonly string[]>;

/** What was said before and what is said since; an empty text where nothing was, no list where no words tell it. */
type Told = readonly [before: string, after: string] | readonly [];

/** Changes over some releases as a browser compares them with what it keeps. */
export interface Delta {
  readonly version: 1;
  readonly from: string;
  readonly to: string;
  readonly added: readonly string[];
  /** By the id of the course. */
  readonly changed: Readonly<Record<string, Readonly<Partial<Record<Aspect, Told>>>>>;
  readonly gone: readonly { readonly id: string; readonly title: string; readonly now?: string | undefined }[];
}

const aspectsOf = (fields: readonly ChangedField[]): Delta['changed'][string] =>
  Object.fromEntries(
    Object.entries(fieldsOfAspects).flatMap(([aspect, own]): [string, Told][] => {
      const rows = fields.filter(({ field }) => (own as readonly string[]).includes(field));
      const told = rows.find(({ before, after }) => before !== undefined || after !== undefined);
      return rows.length ? [[aspect, told ? [told.before ?? '', told.after ?? ''] : []]] : [];
    }),
  );

/** Changes as a browser needs them. Courses of which only sources or evidence changed are left out. */
export const deltaOf = (from: string, to: string, { added, changed, gone }: Changes): Delta => ({
  version: 1,
  from,
  to,
  added,
  changed: Object.fromEntries(
    changed.flatMap(({ id, fields }) => {
      const aspects = aspectsOf(fields);
      return Object.keys(aspects).length ? [[id, aspects]] : [];
    }),
  ),
  gone: gone.map(({ id, title, now }) => ({ id, title, ...(now !== undefined && { now }) })),
});
