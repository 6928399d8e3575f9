import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collections as table } from '#schemas/index.ts';

/** Folder collections: the id is the path below the folder, exactly as the file is named. */
const records = (folder: string, pattern: string) =>
  glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') });

const courses = defineCollection({
  loader: records('courses', '*/*.json'),
  schema: table.courses.schema.extend({ provider: reference('providers') }),
});
const providers = defineCollection({ loader: records('providers', '*.json'), schema: table.providers.schema });
const guides = defineCollection({ loader: records('guides', '*.mdx'), schema: table.guides.schema });
const glossary = defineCollection({ loader: records('glossary', '*.mdx'), schema: table.glossary.schema });
const sources = defineCollection({ loader: records('sources', '*.json'), schema: table.sources.schema });
const subjects = defineCollection({ loader: file('content/subjects.json'), schema: table.subjects.schema });
const registers = defineCollection({ loader: file('content/registers.json'), schema: table.registers.schema });
const frameworks = defineCollection({ loader: file('content/frameworks.json'), schema: table.frameworks.schema });
const creditSystems = defineCollection({
  loader: file('content/credit-systems.json'),
  schema: table.creditSystems.schema,
});
const findings = defineCollection({ loader: file('content/findings.json'), schema: table.findings.schema });

export const collections = {
  courses,
  providers,
  guides,
  glossary,
  sources,
  subjects,
  registers,
  frameworks,
  creditSystems,
  findings,
};
