/**
 * Runs that stand by themselves: lists of CourseInstance as catalogues of events publish them
 * (https://bioschemas.org/profiles/CourseInstance), where no course says `hasCourseInstance`.
 */
import { isObject } from '#text/is-object.ts';
import { type Json, type JsonLd, type Value } from '../json-ld.ts';
import { oneLine } from '../text.ts';

/** Which run belongs to which course. */
export interface StandingRuns {
  /** By the path of a course of the document, the runs that name it. */
  readonly ofCourse: ReadonlyMap<string, readonly Value[]>;
  /** By the path of the first of them, runs of one course that the document has nowhere else; the first tells of the course. */
  readonly alone: ReadonlyMap<string, readonly Value[]>;
  /** Runs that name neither themselves nor a course. */
  readonly nameless: readonly Value[];
  /** Paths of courses that say word for word what another says, each within a run of its own. */
  readonly repeated: ReadonlySet<string>;
}

interface Terms {
  /** Whether an object is a course of its own. */
  readonly isCourse: (value: Value) => boolean;
  /** What tells its provider apart. */
  readonly providerKey: (value: Value) => string | undefined;
}

const linkTerm = 'isInstanceOf';

/** The course that a run names: by `isInstanceOf`, or by `hasCourseInstance` the other way round. */
export const courseOfRun = (ld: JsonLd, run: Value): Value | undefined => {
  const reverse = isObject(run.raw) ? run.raw['@reverse'] : undefined;
  return [
    ...ld.get(run, linkTerm),
    ...(isObject(reverse) ? ld.get({ raw: reverse, path: `${run.path}.@reverse` }, 'hasCourseInstance') : []),
  ][0];
};

/** What a run says of the course that it names, as far as that tells one course from another. */
const linkKey = (ld: JsonLd, link: Value): string | undefined => {
  const url = ld.get(link, 'url')[0];
  return ld.id(link) ?? ld.text(link) ?? (url && (ld.text(url) ?? ld.id(url))) ?? ld.texts(link, 'name')[0]?.text;
};

const push = (map: Map<string, Value[]>, key: string, run: Value): void => {
  const runs = map.get(key);
  if (runs) runs.push(run);
  else map.set(key, [run]);
};

const textOf = (raw: Json): string => JSON.stringify(raw);

/** The runs of a document that no course holds, each with the course that it belongs to. */
export const standingRuns = (ld: JsonLd, { isCourse, providerKey }: Terms): StandingRuns => {
  const held = new Set(
    ld.objects.filter(isCourse).flatMap((object) => ld.get(object, 'hasCourseInstance').map(({ path }) => path)),
  );
  const runs = ld.objects.filter(
    (object) =>
      ld.types(object).includes('CourseInstance') &&
      !isCourse(object) &&
      !held.has(object.path) &&
      !ld.holders(object).some(isCourse) &&
      Object.keys(object.raw).length > 1,
  );
  const ofCourse = new Map<string, Value[]>();
  const groups = new Map<string, Value[]>();
  const nameless: Value[] = [];
  const repeated = new Set<string>();
  const sameCourse = new Map<string, string>();
  const seen = new Set<string>();
  for (const run of runs) {
    const id = ld.id(run);
    const node = `${id ?? run.path} ${textOf(run.raw)}`;
    if (seen.has(node)) continue;
    seen.add(node);
    const link = courseOfRun(ld, run);
    if (link && isCourse(link)) {
      const first = sameCourse.get(textOf(link.raw)) ?? link.path;
      sameCourse.set(textOf(link.raw), first);
      if (first !== link.path) {
        repeated.add(link.path);
        ld.markRead(link);
      }
      push(ofCourse, first, run);
      continue;
    }
    const name = ld.texts(run, 'name')[0]?.text;
    const key = link && linkKey(ld, link);
    if (name === undefined) nameless.push(run);
    else if (key !== undefined) push(groups, `course ${key}`, run);
    else push(groups, `name ${providerKey(run) ?? ''} ${oneLine(name).toLowerCase()}`, run);
  }
  return {
    ofCourse,
    alone: new Map([...groups.values()].flatMap((group) => (group[0] ? [[group[0].path, group]] : []))),
    nameless,
    repeated,
  };
};
