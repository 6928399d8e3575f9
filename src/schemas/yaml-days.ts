import { z } from 'astro/zod';

const daysAsText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsText(inner)]));
};

/**
 * A schema for front matter as Astro reads it: there YAML takes 2026-11-23 without quotation marks for a point in time
 * (midnight UTC), where the content check, which reads YAML 1.2, has a text. Both take it for the day that is written.
 */
export const fromYaml = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(daysAsText, schema);
