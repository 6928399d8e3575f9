/** The courses of `content/`, joined as the pages see them, without Astro. */
import { readFileSync } from 'node:fs';
import type { Course, Provider } from '#domain/course.ts';
import { courseSchema } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import { providerSchema } from '#schemas/provider.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { RegisterRecord } from '#schemas/register.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import { readContent } from '../../src/content-check/read.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(`content/${file}.json`, 'utf8'));

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((row) => row.id === id);
  if (!found) throw new Error(`There is no "${id}"`);
  return found;
};

/** All courses of `content/` that are not closed, by title. */
export const readCourses = (): Course[] => {
  const { entries } = readContent(process.cwd());
  const [subjects, registers, frameworks, systems] = [
    json('subjects') as SubjectRecord[],
    json('registers') as RegisterRecord[],
    json('frameworks') as FrameworkRecord[],
    json('credit-systems') as CreditSystemRecord[],
  ];
  const providers = entries
    .filter(({ collection }) => collection === 'providers')
    .map(({ id, data }): Provider => {
      const { register, ...rest } = providerSchema.parse(data);
      return { ...rest, id, ...(register ? { register: { ...register, entry: find(registers, register.id) } } : {}) };
    });
  return entries
    .filter(({ collection }) => collection === 'courses')
    .map(({ id, data }): Course => {
      const record = courseSchema.parse(data);
      return {
        ...record,
        id,
        provider: find(providers, record.provider),
        subjects: record.subjects.map((subject) => find(subjects, subject)),
        levels: record.levels?.map((row) => ({ ...row, framework: find(frameworks, row.framework) })),
        credits: record.credits?.map((row) => ({ ...row, system: find(systems, row.system) })),
      };
    })
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1));
};
