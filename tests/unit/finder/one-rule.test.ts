/** What words stand for, and what fits an amount, is the same beside every other choice. */
import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursePath } from '#domain/urls.ts';
import { courseWordLists } from '#finder/course-texts.ts';
import { findCourses } from '#finder/find-courses.ts';
import { sortSilent } from '#finder/narrow.ts';
import { questionsFor } from '#finder/questions.ts';
import { readingOf, settle } from '#finder/reading.ts';
import { readQuery } from '#finder/state.ts';
import { encodeTable } from '#finder/table.ts';
import { readTable } from '#finder/table-file.ts';
import { indexTable } from '#finder/table-index.ts';
import { nameOf } from '#finder/value-name.ts';
import { pageWords } from '#search/page-texts.ts';
import { readCourses, readEntries } from '../../support/content.ts';
import { makeCourse, makeProvider } from '../../support/make.ts';
import { readVocabulary } from '../../support/vocabulary.ts';

const asOf = '2026-11-26';
const vocabulary = readVocabulary(asOf);

const finderOf = (
  courses: ReturnType<typeof readCourses>,
  others = new Map<string, { also: string; words: string }>(),
) => {
  const table = readTable(encodeTable(courses, asOf));
  const index = indexTable(
    table,
    courseWordLists(courses, (course) => others.get(coursePath(course))),
  );
  return (query: string) => {
    const { state } = readQuery(query, table.facets);
    const reading = readingOf(state, vocabulary);
    const settled = settle(state, reading, table.facets);
    const options = { isForCourses: true, without: reading.without };
    return { table, settled, ...findCourses(table, index, reading, settled, state.chosen, options) };
  };
};

const words = pageWords(readEntries());
const real = finderOf(readCourses(), new Map(words));

const amounts = [0, 10, 50, 99.5, 100, 320, 500, 1000, 2500, 10_000];
const hours = [1, 2, 3, 5, 8, 10, 20, 40];
const modes = ['', 'online', 'blended', 'on-campus'];
const topics = [
  'data', 'psychology', 'health', 'education', 'python', 'law', 'nursing', 'management', 'web', 'ethics', 'teaching',
  'business', 'data science', 'mental health', 'computing and data', 'philosophy', 'clinical psychology', 'zebra',
]; // prettier-ignore

const made = finderOf(
  Array.from({ length: 60 }, (_, place) =>
    makeCourse({
      id: `fixture-${place % 7}/course-${place}`,
      provider: makeProvider({ id: `fixture-${place % 7}`, name: `Fixture ${place % 7}` }),
      title: ['Data', 'Web pages', 'Psychology', 'Nursing and law', 'Python'][place % 5] ?? '',
      description: place % 3 ? undefined : 'With data, ethics and health.',
      delivery: {
        mode: (['online', 'blended', 'on-campus'] as const)[place % 3],
        inferred: false,
        pace: place % 4 ? undefined : 'self-paced',
      },
      workload:
        place % 6 === 0
          ? undefined
          : place % 2
            ? { hours: 4 * place }
            : { hoursPerWeek: { min: place % 9, max: (place % 9) + 1 + (place % 5) } },
      duration: place % 5 ? undefined : { value: place + 1, unit: 'weeks' },
      price:
        place % 4 === 0
          ? { category: place % 8 ? 'free' : 'partially-free', options: [] }
          : place % 7
            ? {
                category: 'paid',
                options: [
                  {
                    // Some at a limit itself.
                    amount: place % 10 === 3 ? 500 : 30 * place,
                    currency: place % 2 ? 'GBP' : 'EUR',
                    per: 'course',
                    for: 'everyone',
                    covers: 'both',
                  },
                ],
              }
            : undefined,
    }),
  ),
);

const query = (parts: Record<string, string>): string =>
  `?${new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== '')).toString()}`;
const among = (rows: readonly number[], others: readonly number[]) => {
  const set = new Set(others);
  return rows.filter((row) => set.has(row));
};

const choice = fc.record({
  price: fc.constantFrom('', 'free', 'under-100', ...amounts.map(String)),
  weekly: fc.constantFrom('', 'own-pace', ...hours.map(String)),
  mode: fc.constantFrom(...modes),
  level: fc.constantFrom('', 'postgraduate'),
});

describe.each([
  ['the records', real],
  ['made-up courses', made],
])('of %s', (_, find) => {
  it('words find the same courses beside whatever is chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...topics), choice, (q, chosen) => {
        const both = find(query({ q, ...chosen }));
        const [said, fitting] = [find(query({ q })), find(query(chosen))];
        expect(both.narrowed.rows).toEqual(among(fitting.narrowed.rows, said.narrowed.rows));
        expect(both.narrowed.silent).toEqual(among(fitting.narrowed.silent, said.narrowed.rows));
        expect(both.related).toEqual(among(fitting.narrowed.rows, said.related));
      }),
    );
  });

  it('whoever has more money or more hours never sees fewer, and what is free is within every budget', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ...topics),
        fc.constantFrom(...modes),
        fc.subarray(amounts, { minLength: 2, maxLength: 2 }),
        fc.subarray(hours, { minLength: 2, maxLength: 2 }),
        (q, mode, [less = 0, more = 0], [short = 0, long = 0]) => {
          const rows = (price: string, weekly: string) => find(query({ q, mode, price, weekly })).narrowed.rows;
          const narrow = rows(String(less), String(short));
          for (const wider of [
            rows(String(more), String(short)),
            rows(String(less), String(long)),
            rows('', String(short)),
          ])
            expect(among(narrow, wider)).toEqual(narrow);
          const free = rows('free', String(long));
          expect(among(free, rows(String(less), String(long)))).toEqual(free);
        },
      ),
    );
  });

  it('an amount that is typed leaves what it leaves where it is chosen', () => {
    for (const amount of amounts.filter((one) => one > 0)) {
      const typed = find(query({ q: `nursing up to £${amount}` })).narrowed.rows;
      expect(typed, `up to £${amount}`).toEqual(find(query({ q: 'nursing', price: String(amount) })).narrowed.rows);
    }
    const [typed, chosen] = [find(query({ q: 'up to £500' })), find(query({ price: '500' }))];
    expect(typed.narrowed.rows).toEqual(chosen.narrowed.rows);
  });

  it('the number beside a value is that of the courses that choosing it leaves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...topics),
        choice,
        fc.constantFrom('mode', 'type', 'subject', 'price'),
        (q, chosen, key) => {
          // Words that choose a value themselves stay beside the one that is chosen.
          fc.pre(!find(query({ q })).settled.chosen[key]);
          const { table, narrowed } = find(query({ q, ...chosen }));
          const place = table.facets.findIndex((facet) => facet.key === key);
          const counts = [...(narrowed.counts[place] ?? [])];
          const alone = table.facets[place]?.values.map(
            (value) => find(query({ q, ...chosen, [key]: value })).narrowed.rows.length,
          );
          expect(counts).toEqual(alone);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of each course that might fit something is not known, and there is a question for it', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ...topics), choice, (q, chosen) => {
        const { table, settled, narrowed } = find(query({ q, ...chosen }));
        const silent = narrowed.silent.filter((row) => !questionsFor(table, settled, row, nameOf).length);
        expect(silent.map((row) => table.idOf(row))).toEqual([]);
      }),
    );
  });

  it('among courses for somebody with so many hours, no lesson of under ten hours stands before a course', () => {
    for (const q of topics) {
      const { table, narrowed, order } = find(query({ q, weekly: '5', price: '500' }));
      const { rows, silent, unknowns } = narrowed;
      const sorted = sortSilent(table, { silent: [...rows, ...silent], unknowns }, 'relevance', order);
      const isLesson = sorted.map((row) => (table.spans.hours?.[row]?.[1] ?? table.numbers.hours[row] ?? NaN) < 10);
      expect(isLesson.lastIndexOf(false), q).toBeLessThan(isLesson.includes(true) ? isLesson.indexOf(true) : Infinity);
    }
  });
});

/** Each record as it lies in `content/`, with that of its provider, by id. */
const texts = new Map(
  globSync('content/courses/*/*.json').map((path) => {
    const [provider = '', course = ''] = path.replace('.json', '').split(/[/\\]/).slice(-2);
    const text = readFileSync(path, 'utf8') + readFileSync(`content/providers/${provider}.json`, 'utf8');
    return [`${provider}/${course}`, text.toLowerCase()] as [string, string];
  }),
);

describe('what fits words', () => {
  // Words that no kind of course says, with what all their forms have in common, and other words for the same.
  const plain = [
    ['data', /data|gdpr|privacy/],
    ['psychology', /psycholog/],
    ['philosophy', /philosoph|moral problems/],
    ['leadership', /leader/],
    ['archaeology', /archaeolog/],
    ['astronomy', /astronom/],
    ['biology', /biolog/],
    ['welding', /weld/],
  ] as const;
  const textOf = (id: string) => texts.get(id) ?? '';

  it.each(plain)('says “%s” in its record, alone and as a kind of course', (word, said) => {
    for (const q of [word, `masters in ${word}`, `free ${word} course`, `${word} degree`, `online ${word}`]) {
      const { table, narrowed } = real(query({ q }));
      expect(
        narrowed.rows.map((row) => table.idOf(row)).filter((id) => !said.test(textOf(id))),
        q,
      ).toEqual([]);
    }
  });

  it('is every course that has a word in its title', () => {
    for (const q of ['data', 'psychology', 'leadership', 'python', 'nursing']) {
      const { table, narrowed } = real(query({ q }));
      const titled = [...Array(table.count).keys()].filter((row) =>
        new RegExp(`\\b${q}\\b`, 'i').test(table.titles[row] ?? ''),
      );
      const shown = among(titled, real('?').narrowed.rows);
      expect(among(shown, narrowed.rows).length, q).toBe(shown.length);
    }
  });

  it.each(['masters', 'degree', 'short course', 'phd', 'micro-credential'])(
    'as “%s in clinical psychology” has all words of the topic, and the rest stands apart',
    (kind) => {
      for (const topic of [
        'clinical psychology',
        'marine biology',
        'social philosophy',
        'child nursing',
        'medieval history',
      ]) {
        const { table, narrowed, parts } = real(query({ q: `${kind} in ${topic}` }));
        for (const row of narrowed.rows)
          for (const word of topic.split(' ')) expect(textOf(table.idOf(row)), topic).toContain(word.slice(0, 5));
        expect(among(parts, narrowed.rows)).toEqual([]);
      }
    },
  );
});
