/** What is said of words that nothing answers is held against the whole directory, whatever is chosen. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursePath } from '#domain/urls.ts';
import { recordsOf } from '#content-check/entry.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { findCourses } from '#finder/find-courses.ts';
import { readingOf, settle } from '#finder/reading.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { indexTable } from '#finder/table-index.ts';
import { occupationIn } from '#query/occupations.ts';
import { pageWords } from '#search/page-texts.ts';
import { fold } from '#text/fold.ts';
import { noneFits } from '#words/found.ts';
import { readCourses, readEntries } from '../../support/content.ts';
import { readVocabulary } from '../../support/vocabulary.ts';

const asOf = '2026-11-26';
const vocabulary = readVocabulary(asOf);
const entries = readEntries();
const occupations = [...recordsOf(entries, 'occupations').values()].map(
  ({ names, also = [], subject, learn }) => [[...names, ...also], subject, learn] as const,
);
const courses = readCourses();
const table = readTable(encodeTable(courses, asOf));
const others = new Map(pageWords(entries));
const index = indexTable(
  table,
  courseWordLists(courses, (course) => others.get(coursePath(course))),
);

const find = (parts: Record<string, string>) => {
  const { state } = readQuery(`?${new URLSearchParams(parts).toString()}`, table.facets);
  const reading = readingOf(state, vocabulary);
  const settled = settle(state, reading, table.facets);
  const options = { isForCourses: true, without: reading.without, isRight: () => true };
  const occupation = occupationIn(reading.words, occupations);
  return {
    occupation,
    filters: reading.filters,
    ...findCourses(table, index, reading, settled, state.chosen, options, occupation),
  };
};

/** What a course says of itself, without what the index makes of it. */
const texts = courses.map(({ title, englishTitle, skills, learningOutcomes, description, audience }) =>
  fold([title, englishTitle, skills, learningOutcomes, description, audience].flat().join(' ')),
);
const saying = (words: string) => texts.filter((text) => new RegExp(`\\b${fold(words)}s?\\b`).test(text)).length;

const filters = fc.record(
  {
    price: fc.constantFrom('free', '0', '100', '500'),
    currency: fc.constantFrom('GBP', 'EUR'),
    weekly: fc.constantFrom('1', '2', '5'),
    mode: fc.constantFrom('online', 'blended', 'on-campus'),
    type: fc.constantFrom('masters', 'microcredential', 'degree'),
    country: fc.constantFrom('GB', 'EE', 'MY'),
  },
  { requiredKeys: [] },
);
const names = [...new Set(occupations.flatMap(([some, , learn]) => [...some, ...learn]))];

describe('that no course is called so', () => {
  it('is said of no words that a course says, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names, 'statistics', 'physics', 'translation', 'sociology'),
        filters,
        (q, chosen) => {
          const { leads, named, occupation } = find({ q, ...chosen });
          if (leads.length && occupation && !named) expect(saying(occupation.said), q).toBe(0);
        },
      ),
      { numRuns: 60, seed: 17 },
    );
  });

  it('is said where it is so', () => {
    const unsaid = names.filter((q, place) => {
      if (place % 12) return false;
      const { leads, named } = find({ q });
      return leads.length > 0 && !named;
    });
    expect(unsaid.length).toBeGreaterThan(5);
    expect(unsaid.filter((q) => saying(q) > 0)).toEqual([]);
  });

  it.each(['sociology', 'midwifery'])('is held against the records for “%s”', (q) => {
    const { leads, named, narrowed } = find({ q });
    expect(named > 0 || narrowed.rows.length > 0).toBe(saying(q) > 0);
    expect(leads.length + narrowed.rows.length).toBeGreaterThan(0);
  });
});

describe('where courses say the words and the filters leave none', () => {
  it.each([
    ['physics', { price: '100', weekly: '2', currency: 'GBP' }],
    ['translation', { price: '100', weekly: '2', currency: 'GBP' }],
  ])('“%s” is not replaced by what leads there, and their number is that without filters', (q, chosen) => {
    const [all, some] = [find({ q }), find({ q, ...chosen })];
    expect(all.narrowed.rows.length).toBeGreaterThan(0);
    expect(some.narrowed.rows).toEqual([]);
    expect(some.leads).toEqual([]);
    expect(some.said).toBe(all.narrowed.rows.length);
  });

  it('“statistics” is answered by what says it, however few of them fit', () => {
    const [all, some] = [find({ q: 'statistics' }), find({ q: 'statistics', weekly: '5' })];
    const fitting = new Set(all.narrowed.rows);
    expect(some.leads).toEqual([]);
    expect(some.narrowed.rows.filter((row) => !fitting.has(row))).toEqual([]);
    expect(some.narrowed.rows.length + some.narrowed.silent.length).toBeGreaterThan(0);
  });

  it('their number is that without filters for all words and filters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), filters, (q, chosen) => {
        const [all, some] = [find({ q }), find({ q, ...chosen })];
        if (!some.narrowed.rows.length && !some.leads.length && all.narrowed.rows.length && !all.filters.length)
          expect(some.said, q).toBe(all.narrowed.rows.length);
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it.each([
    [15, false, 'None of the 15 courses for “physics” fits the filters.'],
    [15, true, 'None of the 15 courses for “physics” is known to fit the filters.'],
    [1, false, 'The one course for “physics” does not fit the filters.'],
  ])('the sentence says %i', (count, isUnknown, sentence) => {
    expect(noneFits(count, 'physics', isUnknown)).toBe(sentence);
  });
});
