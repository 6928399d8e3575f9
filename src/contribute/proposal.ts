/** What somebody writes in the form, as the records that it makes and what the check says of them. */
import { checkProposed, fileOf, type Proposed } from '#content-check/one-record.ts';
import { formatPath, valueAt, type Path, type Problem } from '#content-check/problem.ts';
import { addressWanted, hasAddress } from '#content-check/has-address.ts';
import { findSameName, type KnownCourse, type Warning } from '#content-check/warnings.ts';
import { isSame } from '#domain/same.ts';
import { courseSchema } from '#schemas/course.ts';
import { slugOf } from '#text/slug.ts';
import { isVisible } from '#schemas/values.ts';
import * as words from '#words/contribute-form.ts';
import type { Draft } from './draft.ts';
import { askedProofs, proofBox, proofParts, type Asked } from './proof.ts';
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
  /** Whether the form alone asks it, and the check of the file that is handed over says nothing there. */
  readonly isQuestion?: boolean;
  /** Of what is asked beside the record: the id of its box, the field that it is about, what it is called, and what to do there. */
  readonly asked?: { readonly box: string; readonly field: string; readonly label: string; readonly message?: string };
}

const problemAt = (place: string, wanted: string, found = 'nothing'): Problem => ({
  file: '',
  field: place,
  found,
  wanted,
});

/** The box beside a changed value for what the check says of its row of evidence; undefined of what has no such box. */
const boxAt = (place: string, asked: readonly Asked[]): Told['asked'] => {
  const [list, row, name] = pathOf(place);
  if (list !== 'evidence') return undefined;
  const one = asked.find(({ at }) => at !== undefined && at === row);
  const part = proofParts.find((other) => other === (name ?? 'quotation'));
  return one && part && { box: proofBox(one.field, part), field: one.field, label: words.proof[part].label };
};

/** Days that are still to come where only a day that has been can stand; not those that the record had already. */
const daysToCome = (warnings: readonly Warning[], { before = {}, record }: Draft, today: string): Told[] =>
  warnings.flatMap(({ kind, field: place = '', found }) =>
    kind === 'date-after-build' && !isSame(valueAt(before, pathOf(place)), valueAt(record, pathOf(place)))
      ? [{ of: 'courses', place, problem: problemAt(place, words.dayToCome(today), found), isQuestion: true }]
      : [],
  );

/** Words or a day that were read for the value as it was. */
const staleProblem = ({ at, field, part, old }: Stale, asked: Asked | undefined): Told => {
  const place = `evidence[${at}].${part}`;
  const wanted = (part === 'quotation' ? words.wordsOfOld : words.dayOfOld)(field);
  const box = proofParts.find((one) => one === part);
  return {
    of: 'courses',
    place,
    problem: problemAt(place, wanted, JSON.stringify(old)),
    isQuestion: true,
    ...(asked &&
      box && { asked: { box: proofBox(asked.field, box), field: asked.field, label: words.proof[box].label } }),
  };
};

/** What is missing of the proof of a changed value. */
const proofProblems = ({ field, at, lacks, stale }: Asked): Told[] =>
  stale
    ? []
    : lacks.map((part) => ({
        of: 'courses',
        place: at === undefined ? `${field} ${part}` : `evidence[${at}].${part}`,
        problem: problemAt(field, words.proof[part].wanted),
        isQuestion: true,
        asked: {
          box: proofBox(field, part),
          field,
          label: words.proof[part].label,
          message: words.proof[part].wanted,
        },
      }));

/** Id of the box in which one says why a course is another than the one of its name. */
export const anotherBox = 'another-course';

/** The course of the same name that a new one may be. */
const likeOf = (draft: Draft, site: SiteFacts): KnownCourse | undefined =>
  draft.before
    ? undefined
    : findSameName({ title: textIn(draft.record, 'title'), provider: textIn(draft.record, 'provider') }, site.courses);

const likeProblem: Told = {
  of: 'courses',
  place: 'title like',
  problem: problemAt('title', words.sameNameAsked),
  isQuestion: true,
  asked: { box: anotherBox, field: '', label: words.sameName, message: words.sameNameAsked },
};

/** What is said of a draft, and what is asked beside it. */
export interface Judged {
  readonly proposed: readonly Proposed[];
  /** The record of the course as it is handed over. */
  readonly handedOver: Json;
  readonly problems: readonly Told[];
  readonly warnings: readonly Warning[];
  /** Changed values for which a page is asked. */
  readonly asked: readonly Asked[];
  /** The course of the same name and provider that a new one may be. */
  readonly like: KnownCourse | undefined;
}

/** What the check says of a draft: one problem at each place, the first. */
export const judge = (draft: Draft, site: SiteFacts, today: string): Judged => {
  const { before, record, wordless, another = '' } = draft;
  const proposed = proposedBy(draft, site);
  const checked = checkProposed(proposed, site, today);
  const stale = before ? staleEvidence(before, record) : [];
  const asked = before ? askedProofs(before, record, today, wordless) : [];
  const like = likeOf(draft, site);
  const collectionOf = (file: string): Proposed['collection'] =>
    proposed.find((one) => fileOf(one) === file)?.collection ?? 'courses';
  // What a record has been without so far is only remarked on.
  const isUnaddressed = !hasAddress(record) && (!before || hasAddress(before));
  const ofProofs = [
    ...stale.map((row) =>
      staleProblem(
        row,
        asked.find(({ at }) => at === row.at),
      ),
    ),
    ...asked.flatMap(proofProblems),
  ];
  const toCome = daysToCome(checked.warnings, draft, today);
  const askedAt = new Set(ofProofs.map(({ place }) => place));
  const refusedAt = new Set<string>();
  const told = new Map<string, Told>();
  for (const problem of checked.problems) {
    const of = collectionOf(problem.file);
    const place = problem.field ?? '';
    const key = `${of} ${place}`;
    // A row that was read for another value is not handed over.
    if (of === 'courses' && stale.some(({ at }) => pathOf(place)[0] === 'evidence' && pathOf(place)[1] === at))
      continue;
    if (of === 'courses') refusedAt.add(place);
    // Where the form asks for a proof, its own question says what to do.
    if (told.has(key) || (of === 'courses' && askedAt.has(place))) continue;
    const box = of === 'courses' ? boxAt(place, asked) : undefined;
    told.set(key, { of, place, problem, ...(box && { asked: box }) });
  }
  for (const one of [
    ...ofProofs.map((one) => ({ ...one, isQuestion: !refusedAt.has(one.place) })),
    ...toCome.map((one) => {
      const box = boxAt(one.place, asked);
      return box ? { ...one, asked: box } : one;
    }),
    ...(isUnaddressed ? [{ of: 'courses' as const, place: 'url', problem: problemAt('url', addressWanted) }] : []),
    ...(like && !isVisible(another) ? [likeProblem] : []),
  ])
    if (!told.has(`courses ${one.place}`)) told.set(`courses ${one.place}`, one);
  // What was read for another value is handed over as proof of none.
  const clean = proposed.map((one) =>
    one.collection === 'courses' ? { ...one, data: withoutStale(one.data, stale) } : one,
  );
  return {
    proposed: clean,
    handedOver: clean.find(({ collection }) => collection === 'courses')?.data ?? record,
    problems: [...told.values()],
    // What is asked in a question of its own is no remark besides.
    warnings: checked.warnings.filter(
      ({ kind, field }) =>
        !(kind === 'date-after-build' && toCome.some(({ place }) => place === field)) &&
        !(kind === 'without-address' && isUnaddressed) &&
        !((kind === 'suspected-duplicate' || kind === 'same-name') && like),
    ),
    asked,
    like,
  };
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
