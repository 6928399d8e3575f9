import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as table } from '#schemas/index.ts';
import { fromYaml } from '#schemas/yaml-days.ts';
import { contentFolder } from './deployment.ts';

/** Texts that Astro compiles; the id is the name of the file. The catalogue reads all else from the content check. */
const texts = (folder: string) =>
  glob({
    base: `${contentFolder()}/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
  });

const guides = defineCollection({ loader: texts(table.guides.folder), schema: fromYaml(table.guides.schema) });
const glossary = defineCollection({ loader: texts(table.glossary.folder), schema: fromYaml(table.glossary.schema) });
const tools = defineCollection({ loader: texts(table.tools.folder), schema: fromYaml(table.tools.schema) });
const pages = defineCollection({ loader: texts(table.pages.folder), schema: fromYaml(table.pages.schema) });

export const collections = { guides, glossary, tools, pages };
