/** The finder's counts beside those that the records themselves give, read as they lie in `content/`. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { narrow } from '#finder/narrow.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { readCourses } from '../../support/content.ts';

/** What of a record is read here, without the site's own schema. */
interface Raw {
  provider: string;
  type: string;
  status?: string;
  subjects: string[];
  delivery: { mode?: string; choice?: string[] };
  languages?: string[];
  price?: { category: string };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const countries = new Map(
  globSync('content/providers/*.json').map((path) => {
    const { country } = json(path) as { country?: string };
    return [path.replace(/.*[/\\]|\.json$/g, ''), country ?? ''];
  }),
);
const records = globSync('content/courses/*/*.json')
  .map((path) => json(path) as Raw)
  .filter(({ status }) => status !== 'closed');

/** Facets whose values stand in the records as they are. */
const facets: Readonly<Record<string, (record: Raw) => readonly string[]>> = {
  type: ({ type }) => [type],
  subject: ({ subjects }) => subjects,
  mode: ({ delivery }) => delivery.choice ?? [delivery.mode ?? 'not-stated'],
  provider: ({ provider }) => [provider],
  country: ({ provider }) => [countries.get(provider) ?? ''],
  language: ({ languages = [] }) => languages,
};

const table = readTable(encodeTable(readCourses(), '2026-11-23'));
// Courses that seem to be over count as well, so that no date of the site's own comes in.
const everyAge = table.facets.find(({ key }) => key === 'age')?.values ?? [];

describe('the number of courses of a value', () => {
  it.each(Object.keys(facets))(
    'of “%s” is what the records have, alone and beside each kind and each way of study',
    (key) => {
      const facet = table.facets.findIndex((row) => row.key === key);
      const wrong: string[] = [];
      let compared = 0;
      const choices = ['type', 'mode'].flatMap((other) =>
        (table.facets.find((row) => row.key === other)?.values ?? []).map((value) => [other, value] as const),
      );
      for (const [other, value] of [undefined, ...choices].map((choice) => choice ?? (['', ''] as const))) {
        if (other === key) continue;
        const counts = narrow(table, { chosen: { age: everyAge, ...(other ? { [other]: [value] } : {}) } }).counts[
          facet
        ];
        const fitting = records.filter((record) => !other || facets[other]?.(record).includes(value));
        table.facets[facet]?.values.forEach((own, code) => {
          const wanted = fitting.filter((record) => facets[key]?.(record).includes(own)).length;
          if (!own || /^(?:not-|none)/.test(own)) return;
          compared += 1;
          if (counts?.[code] !== wanted)
            wrong.push(`${key}=${own} beside ${other}=${value}: ${counts?.[code]}, not ${wanted}`);
        });
      }
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(30);
    },
  );
});
