import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { collections as table } from '#schemas/index.ts';
import { contentFolder } from './deployment.ts';

/** Texts that Astro compiles; the id is the name of the file. The catalogue reads all else from the content check. */
const texts = (folder: string) =>
  glob({
    base: `${contentFolder()}/${folder}`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
  });

/**
 * YAML reads 2026-11-23 without quotation marks as a point in time, where the content check, which reads YAML 1.2, has a
 * text. Both take it for the day that is written there.
 */
const daysAsText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsText(inner)]));
};
const fromYaml = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(daysAsText, schema);

const guides = defineCollection({ loader: texts(table.guides.folder), schema: fromYaml(table.guides.schema) });
const glossary = defineCollection({ loader: texts(table.glossary.folder), schema: fromYaml(table.glossary.schema) });
const tools = defineCollection({ loader: texts(table.tools.folder), schema: fromYaml(table.tools.schema) });
const pages = defineCollection({ loader: texts(table.pages.folder), schema: fromYaml(table.pages.schema) });

export const collections = { guides, glossary, tools, pages };
