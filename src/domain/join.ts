/** Joins records to what they refer to: the catalogue, the content check and the tests all see the same courses. */
import type { CourseRecord } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { ProviderRecord } from '#schemas/provider.ts';
import type { RegisterRecord } from '#schemas/register.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import type { Course, Provider } from './course.ts';

/** A reference to a record that does not exist. */
export class DanglingReference extends Error {}

/**
 * Finds records by id. Make it once for a list: it goes over all of it.
 * @throws DanglingReference naming who refers to what
 */
export const finder = <T extends { readonly id: string }>(rows: readonly T[], kind: string) => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id: string, from: string): T => {
    const found = byId.get(id);
    if (!found) throw new DanglingReference(`${from} refers to the ${kind} "${id}", which does not exist`);
    return found;
  };
};

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Order of names and titles: as people sort them, "Level 2" before "Level 10". */
export const byName = (a: string, b: string): number => inOrder(a, b) || Number(a > b) - Number(a < b);

/** A record with its id, as collections hold it. */
interface Row<Data> {
  readonly id: string;
  readonly data: Data;
}

/** Providers with their registers, by name. */
export const joinProviders = (
  rows: readonly Row<ProviderRecord>[],
  registers: readonly RegisterRecord[],
): Provider[] => {
  const find = finder(registers, 'register');
  return rows
    .map(({ id, data: { register, ...data } }): Provider => {
      if (!register) return { ...data, id };
      const { id: registerId, ...rest } = register;
      return { ...data, id, register: { ...rest, entry: find(registerId, `provider "${id}"`) } };
    })
    .sort((a, b) => byName(a.name, b.name));
};

/** What courses refer to. */
export interface Referred {
  readonly providers: readonly Provider[];
  readonly subjects: readonly SubjectRecord[];
  readonly frameworks: readonly FrameworkRecord[];
  readonly creditSystems: readonly CreditSystemRecord[];
}

/** What joins one course; throws DanglingReference where something that it refers to does not exist. */
export const courseJoiner = ({ providers, subjects, frameworks, creditSystems }: Referred) => {
  const [provider, subject, framework, system] = [
    finder(providers, 'provider'),
    finder(subjects, 'subject'),
    finder(frameworks, 'framework'),
    finder(creditSystems, 'credit system'),
  ];
  return ({ id, data }: Row<CourseRecord>): Course => {
    const from = `course "${id}"`;
    return {
      ...data,
      id,
      provider: provider(data.provider, from),
      subjects: data.subjects.map((row) => subject(row, from)),
      levels: data.levels?.map((row) => ({ ...row, framework: framework(row.framework, from) })),
      credits: data.credits?.map((row) => ({ ...row, system: system(row.system, from) })),
    };
  };
};

/** Courses that are not closed, by title; closed ones are kept in `content/` for the importers only. */
export const listed = (courses: readonly Course[]): Course[] =>
  courses.filter(({ status }) => status !== 'closed').sort((a, b) => byName(a.title, b.title) || byName(a.id, b.id));

/** A record of `content/` as the content check reads it. */
export interface ContentRow {
  readonly collection: string;
  readonly id: string;
  readonly data: object;
  /** What its schema makes of it; undefined where it does not fit. */
  readonly record?: object | undefined;
}

const joined = new WeakMap<readonly ContentRow[], Course[]>();

/**
 * The courses among the records of `content/`, joined once for each list of records. Those that are not valid,
 * or refer to what is not there, are left out: the content check tells of them.
 */
export const coursesAmong = (entries: readonly ContentRow[]): Course[] => {
  const known = joined.get(entries);
  if (known) return known;
  // The schema of a collection is what makes its records.
  const of = <Data>(collection: string): Row<Data>[] =>
    entries.flatMap(({ collection: name, id, record }) =>
      name === collection && record ? [{ id, data: record as Data }] : [],
    );
  const datasOf = <Data>(collection: string): Data[] => of<Data>(collection).map(({ data }) => data);
  const sound = <In, Out>(rows: readonly In[], join: (row: In) => Out[]): Out[] =>
    rows.flatMap((row) => {
      try {
        return join(row);
      } catch (error) {
        if (error instanceof DanglingReference) return [];
        throw error;
      }
    });
  const registers = datasOf<RegisterRecord>('registers');
  const join = courseJoiner({
    providers: sound(of<ProviderRecord>('providers'), (row) => joinProviders([row], registers)),
    subjects: datasOf('subjects'),
    frameworks: datasOf('frameworks'),
    creditSystems: datasOf('creditSystems'),
  });
  const courses = listed(sound(of<CourseRecord>('courses'), (row) => [join(row)]));
  joined.set(entries, courses);
  return courses;
};
