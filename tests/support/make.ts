/** Records for unit tests. They are fixtures: no such provider or course exists. */
import { courseSchema } from '#schemas/course.ts';
import type { Course, Provider } from '#domain/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { readFileSync } from 'node:fs';

const list = <T>(file: string): T[] => JSON.parse(readFileSync(`content/${file}`, 'utf8')) as T[];

/** The real frameworks and credit systems of the site: tests hold what they say. */
export const frameworks = list<FrameworkRecord>('frameworks.json');
export const creditSystems = list<CreditSystemRecord>('credit-systems.json');

const named = <T extends { id: string }>(rows: readonly T[], id: string): T => {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no "${id}" among ${rows.map((candidate) => candidate.id).join(', ')}`);
  return row;
};

export const framework = (id: string): FrameworkRecord => named(frameworks, id);
export const creditSystem = (id: string): CreditSystemRecord => named(creditSystems, id);

export const makeProvider = (fields: Partial<Provider> = {}): Provider => ({
  id: 'fixture-college',
  name: 'Fixture College',
  kind: 'college',
  country: 'GB',
  ...fields,
});

/** The least that a course record must have, as an editor would write it. */
export const plainRecord = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Fixture course',
  provider: 'fixture-college',
  type: 'microcredential',
  subjects: ['computing'],
  delivery: { mode: 'online' },
  source: { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture' },
  recorded: '2026-11-23',
  ...fields,
});

/** A joined course. Fields of the record are given as in JSON; joined ones as objects. */
export const makeCourse = (fields: Partial<Course> = {}): Course => {
  const { id, provider, subjects, levels, credits, ...record } = fields;
  const parsed = courseSchema.parse(plainRecord(record));
  return {
    ...parsed,
    id: id ?? 'fixture-college/fixture-course',
    provider: provider ?? makeProvider(),
    subjects: subjects ?? [
      { id: 'computing', code: '06', name: 'Computing and data', isced: 'ICTs', covers: 'Programming.' },
    ],
    levels,
    credits,
  };
};
