import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { collections as table } from '#schemas/index.ts';
import { fromYaml } from '#schemas/yaml-days.ts';
import { contentFolder, editionLanguage } from './deployment.ts';

/** An edition has the texts that stand in the folder of its language. */
const home = [contentFolder(), editionLanguage() ?? []].flat().join('/');

/** Texts that Astro compiles; the id is the name of the file. The catalogue reads all else from the content check. */
const texts = (folder: string) =>
  glob({
    base: `${home}/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
  });

/** What a text's front matter must be. A translation says only what has words: the content check lays it over its original. */
const frontMatter = <Schema extends z.ZodType>(schema: Schema): ReturnType<typeof fromYaml<Schema>> =>
  editionLanguage() === undefined
    ? fromYaml(schema)
    : (z.looseObject({}) as unknown as ReturnType<typeof fromYaml<Schema>>);

const guides = defineCollection({ loader: texts(table.guides.folder), schema: frontMatter(table.guides.schema) });
const glossary = defineCollection({ loader: texts(table.glossary.folder), schema: frontMatter(table.glossary.schema) });
const tools = defineCollection({ loader: texts(table.tools.folder), schema: frontMatter(table.tools.schema) });
const pages = defineCollection({ loader: texts(table.pages.folder), schema: frontMatter(table.pages.schema) });

export const collections = { guides, glossary, tools, pages };
