/** The directory's own courses, read and joined as the site joins them, without Astro. */
import { readContent } from '#content-check/read.ts';
import type { Course, Provider } from '#domain/course.ts';
import { courseSchema } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import { providerSchema } from '#schemas/provider.ts';
import type { RegisterRecord } from '#schemas/register.ts';
import type { SubjectRecord } from '#schemas/subject.ts';

export const readCourses = (root = process.cwd()): Course[] => {
  const { entries } = readContent(root);
  const byId = <T>(collection: string): Map<string, T> =>
    new Map(entries.filter((entry) => entry.collection === collection).map(({ id, data }) => [id, data as T]));
  const get = <T>(map: Map<string, T>, id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`There is no "${id}"`);
    return found;
  };
  const subjects = byId<SubjectRecord>('subjects');
  const frameworks = byId<FrameworkRecord>('frameworks');
  const systems = byId<CreditSystemRecord>('creditSystems');
  const registers = byId<RegisterRecord>('registers');
  const providers = new Map(
    [...byId<unknown>('providers')].map(([id, data]): [string, Provider] => {
      const { register, ...rest } = providerSchema.parse(data);
      if (!register) return [id, { ...rest, id }];
      const { id: registerId, ...about } = register;
      return [id, { ...rest, id, register: { ...about, entry: get(registers, registerId) } }];
    }),
  );
  return [...byId<unknown>('courses')].map(([id, data]): Course => {
    const { provider, subjects: ids, levels, credits, ...rest } = courseSchema.parse(data);
    return {
      ...rest,
      id,
      provider: get(providers, provider),
      subjects: ids.map((subject) => get(subjects, subject)),
      levels: levels?.map(({ framework, ...level }) => ({ ...level, framework: get(frameworks, framework) })),
      credits: credits?.map(({ system, ...credit }) => ({ ...credit, system: get(systems, system) })),
    };
  });
};
