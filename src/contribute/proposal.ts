/** What somebody writes in the form, as the records that it makes and what the check says of them. */
import { checkProposed, fileOf, type Proposed } from '#content-check/one-record.ts';
import { formatPath, valueAt, type Path, type Problem } from '#content-check/problem.ts';
import type { Warning } from '#content-check/warnings.ts';
import { courseSchema } from '#schemas/course.ts';
import { slugOf } from '#text/slug.ts';
import { dayOfOld, noAddress, wordsOfOld } from '#words/contribute-form.ts';
import type { Draft } from './draft.ts';
import { withValue, type Json } from './record.ts';
import type { SiteFacts } from './site-file.ts';
import { staleEvidence, withoutStale, type Stale } from './stale.ts';

const textIn = (record: Json, name: string): string => {
  const text = record[name];
  return typeof text === 'string' ? text : '';
};

/** The id of a provider that is not listed yet. */
export const providerIdOf = (provider: Json): string => slugOf(textIn(provider, 'name').replace(/^the\s+/i, ''));

/** The last words of an address: what names a course whose title has no letter of the Latin alphabet. */
const lastOf = (url: string): string => slugOf(url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '');

/** The id of a new course: its provider and its title, numbered where the site has such a course already. */
const courseIdOf = (record: Json, taken: ReadonlySet<string>): string => {
  const slug = slugOf(textIn(record, 'title')) || lastOf(textIn(record, 'url')) || 'course';
  const id = `${textIn(record, 'provider')}/${slug}`;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(fileOf({ collection: 'courses', id: numbered }))) return numbered;
  }
};

/** A record without a word of how one takes part says so: that it has none is no fault that a box could mend. */
export const withDelivery = (record: Json): Json =>
  'delivery' in record ? record : withValue(record, ['delivery'], {}, () => courseSchema.keyof().options);

/** The records that a draft makes: its provider where that is new, then the course. */
export const proposedBy = (draft: Draft, site: SiteFacts): Proposed[] => {
  const closed = site.closed.map((course) => fileOf({ collection: 'courses', id: course }));
  const taken = new Set([...site.courses.map(({ file }) => file), ...closed]);
  const id = draft.course ?? courseIdOf(draft.record, taken);
  return [
    ...(draft.provider
      ? [{ collection: 'providers' as const, id: providerIdOf(draft.provider), data: draft.provider }]
      : []),
    { collection: 'courses', id, data: withDelivery(draft.record) },
  ];
};

/** A problem or a remark, and the record that it is about. */
export interface Told {
  readonly of: Proposed['collection'];
  /** Its place, as the check writes it: `price.options[0].amount`. */
  readonly place: string;
  readonly problem: Problem;
}

/** Words or a day that were read for the value as it was. */
const staleProblem = ({ at, field, part, old }: Stale): Told => {
  const place = `evidence[${at}].${part}`;
  const wanted = (part === 'quotation' ? wordsOfOld : dayOfOld)(field);
  return { of: 'courses', place, problem: { file: '', field: place, found: JSON.stringify(old), wanted } };
};

/** A course without any address, which nobody could look up: of a new one, or of one that had an address before. */
const addressProblem = ({ before, record }: Draft): Told[] => {
  const hasAddress = (one: Json) => [one['url'], valueAt(one, ['source', 'url'])].some(Boolean);
  if (hasAddress(record) || (before && !hasAddress(before))) return [];
  return [{ of: 'courses', place: 'url', problem: { file: '', field: 'url', found: 'nothing', wanted: noAddress } }];
};

/** What the check says of a draft: one problem at each place, the first. */
export const judge = (
  draft: Draft,
  site: SiteFacts,
  today: string,
): { proposed: readonly Proposed[]; problems: readonly Told[]; warnings: readonly Warning[] } => {
  const proposed = proposedBy(draft, site);
  const { problems, warnings } = checkProposed(proposed, site, today);
  const stale = draft.before ? staleEvidence(draft.before, draft.record) : [];
  const collectionOf = (file: string): Proposed['collection'] =>
    proposed.find((record) => fileOf(record) === file)?.collection ?? 'courses';
  const told = new Map<string, Told>();
  for (const problem of problems) {
    const of = collectionOf(problem.file);
    const place = problem.field ?? '';
    const key = `${of} ${place}`;
    if (!told.has(key)) told.set(key, { of, place, problem });
  }
  for (const one of [...stale.map(staleProblem), ...addressProblem(draft)])
    if (!told.has(`courses ${one.place}`)) told.set(`courses ${one.place}`, one);
  // What was read for another value is handed over as proof of none.
  const clean = proposed.map((one) =>
    one.collection === 'courses' ? { ...one, data: withoutStale(one.data, stale) } : one,
  );
  return { proposed: clean, problems: [...told.values()], warnings };
};

/** A place as the check writes it as a path: `price.options[0].amount` as names and numbers. */
export const pathOf = (place: string): Path =>
  place.split(/[.[]/).flatMap((part): PropertyKey[] => {
    if (part === '') return [];
    return part.endsWith(']') ? [Number(part.slice(0, -1))] : [part];
  });

/** The places that a place stands in, itself first: where there is no box for it, a message stands at the next. */
export const placesAround = (place: string): string[] => {
  const path = pathOf(place);
  return path.map((_, at) => formatPath(path.slice(0, path.length - at)));
};
