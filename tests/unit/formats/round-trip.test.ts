/** What is written in a format reads back to the same facts, for every course and every field that the format says it carries. */
import { withOwnNumbers } from '#domain/credit.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { mappings } from '#formats/table/mapping.ts';
import { csv } from '#formats/csv/write.ts';
import { collect, type Format, type WriteContext } from '#formats/format.ts';
import { missingForElm } from '#formats/elm/write.ts';
import { formats } from '#formats/index.ts';
import { recordOf } from '#formats/record-of.ts';
import { makeRecord } from '#import/record.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import type { Quantity } from '#schemas/values.ts';
import { readCourses } from '../../support/content.ts';
import { creditSystem, framework, frameworks, makeCourse, makeProvider } from '../../support/make.ts';
import { readFileSync } from 'node:fs';

const subjects = JSON.parse(readFileSync('content/subjects.json', 'utf8')) as SubjectRecord[];
const context: WriteContext = {
  origin: 'https://guide.example',
  generated: '2026-11-23T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

const word = fc.stringMatching(/^[A-Za-zäéøß][a-zäéøß]{2,9}$/);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '));
/** Signs that markup, tables and JSON must write in another way. */
const text = fc
  .tuple(
    words(2, 8),
    fc.constantFrom('', ' & more', ' "quoted"', ', with a comma', ' 5 > 3', " it's", ' a|b', ' ünïcode 漢字 🎓'),
  )
  .map((parts) => parts.join(''));
const line = (max: number) => text.map((value) => value.slice(0, max).trim());
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const several = <T>(arbitrary: fc.Arbitrary<T>, max = 3) =>
  fc.uniqueArray(arbitrary, { minLength: 1, maxLength: max, selector: (value) => JSON.stringify(value).toLowerCase() });

const level = fc
  .constantFrom(['eqf', '6'], ['fheq', '7'], ['scqf', '11'], ['nfq', '9'], ['rqf', '4'], ['nzqcf', '5'], ['aqf', '8'])
  .map(([id, name]) => ({ framework: framework(id), level: name }));
const credit = fc
  .tuple(fc.constantFrom('ects', 'cats', 'scqf', 'nzqcf', 'us-semester', 'ceu'), fc.integer({ min: 1, max: 360 }))
  .chain(([id, value]) =>
    fc
      .constantFrom<Quantity>(value, { min: value, max: value + 7 })
      .map((amount) => ({ system: creditSystem(id), value: amount })),
  );

const intake = fc.tuple(day, fc.integer({ min: 10, max: 400 }), fc.boolean()).map(([start, days, hasEnd]) => ({
  start,
  ...(hasEnd ? { end: new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10) } : {}),
}));

const option = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 900 }).map((min) => ({ min, max: min + 50 })),
  ),
  currency: fc.constantFrom('GBP', 'EUR', 'USD', 'NZD'),
  per: fc.constantFrom('course', 'year', 'month', 'credit', 'module'),
  for: fc.constantFrom('everyone', 'home', 'international', 'employer'),
  covers: fc.constant('both'),
  note: maybe(fc.constantFrom('US$440 for each credit', 'In (most) months; early', 'Members of UK bodies')),
});

const vocabulary = {
  nameOf: (file: string) => file,
  subjects: new Set(subjects.map(({ id }) => id)),
  creditSystems: new Set(['ects', 'cats', 'scqf', 'nzqcf', 'us-semester', 'ceu']),
  frameworks: new Map(frameworks.map(({ id, levels }) => [id, new Set(levels.map(({ level: name }) => name))])),
};

const course: fc.Arbitrary<Course> = fc
  .record({
    title: line(120),
    description: maybe(
      fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => `A course for tests: ${parts.join('\n\n')}.`),
    ),
    url: maybe(word.map((name) => `https://college.example/courses/${encodeURIComponent(name)}`)),
    code: maybe(fc.stringMatching(/^[A-Z]{2}\d{3}$/)),
    type: fc.constantFrom(
      'microcredential',
      'short-course',
      'certificate',
      'masters',
      'undergraduate-degree',
      'postgraduate-certificate',
    ),
    status: fc.constantFrom('active', 'upcoming', 'paused'),
    subjects: several(fc.constantFrom(...subjects), 2),
    skills: maybe(several(words(2, 3))),
    learningOutcomes: maybe(several(line(200).map((value) => `Explain ${value}`))),
    audience: maybe(line(200)),
    levels: maybe(several(level, 1)),
    credits: maybe(several(credit, 1)),
    duration: maybe(
      fc.record({ value: fc.integer({ min: 1, max: 24 }), unit: fc.constantFrom('days', 'weeks', 'months', 'years') }),
    ),
    workload: maybe(
      fc.oneof(
        fc.record({ hours: fc.integer({ min: 1, max: 3000 }) }),
        fc.record({ hours: fc.integer({ min: 1, max: 3000 }), hoursPerWeek: fc.integer({ min: 1, max: 40 }) }),
      ),
    ),
    stage: maybe(fc.constantFrom('before-university', 'undergraduate', 'postgraduate', 'doctoral')),
    delivery: fc.record({ mode: fc.constantFrom('online', 'blended', 'on-campus', 'work-based') }),
    studyMode: maybe(several(fc.constantFrom('full-time', 'part-time'), 2).map((list) => list.toSorted())),
    languages: fc.uniqueArray(fc.constantFrom('en', 'fr', 'de', 'pt-BR', 'cy'), { minLength: 1, maxLength: 2 }),
    intakes: fc
      .uniqueArray(intake, { maxLength: 3, selector: ({ start }) => start })
      .map((list) => list.toSorted((a, b) => a.start.localeCompare(b.start))),
    entry: maybe(line(200).map((value) => ({ text: `You need ${value}` }))),
    assessment: maybe(line(200).map((value) => ({ text: `By ${value}` }))),
    price: maybe(
      fc.oneof(
        fc
          .uniqueArray(option, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
          .chain((options) =>
            fc
              .constantFrom('paid' as const, 'partially-free' as const, 'subscription' as const)
              .map((category) => ({ category, options })),
          ),
        fc.record({
          category: fc.constantFrom('paid', 'partially-free', 'subscription'),
          options: fc.constant([]),
          note: maybe(
            fc.constantFrom(
              'Interest-free payments are possible.',
              'Free for staff.',
              'Staff pay £5.',
              'By subscription.',
              'Ask.',
            ),
          ),
        }),
        fc.constant({ category: 'free' as const, options: [] }),
      ),
    ),
  })
  .map(({ subjects: list, levels, credits, ...rest }) => {
    const fields = Object.fromEntries(
      Object.entries({ ...rest, subjects: list, levels, credits }).filter(([, value]) => value !== undefined),
    );
    return makeCourse({ ...(fields as Partial<Course>), provider: makeProvider({ url: 'https://college.example/' }) });
  });

/** The value at a path of a record; a list on the way gives the list of what its items hold. */
const pick = (value: unknown, path: readonly string[]): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, path));
  return pick((value as Record<string, unknown> | undefined)?.[head], rest);
};
const fail = (message: string): never => {
  throw new Error(message);
};
const facts = (record: unknown, carries: readonly string[]): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  for (const path of carries) {
    const value = pick(record, path.split('.'));
    if (value !== undefined && !(Array.isArray(value) && !value.length)) found[path] = value;
  }
  return found;
};

/** ELM leaves out what its profile refuses, as it would most of the courses drawn here; it is tried on the directory. */
const readers = formats.filter((format): format is Format & Required<Pick<Format, 'read' | 'write' | 'carries'>> =>
  Boolean(format.id !== 'elm' && format.read && format.write && format.carries),
);

describe.each(readers)('$label', (format) => {
  it('reads back what it wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(course, { minLength: 1, maxLength: 3 }), async (drawn) => {
        const courses = drawn.map((one, index) => ({ ...one, id: `fixture-college/course-${index}` }));
        const written = format.write(courses, context);
        const { drafts } = await collect(format.read(written, {}));
        expect(drafts).toHaveLength(courses.length);
        for (const [index, one] of courses.entries()) {
          const wanted = facts(recordOf(one), format.carries);
          const made = makeRecord(drafts[index] ?? fail('a course is missing'), {
            provider: one.provider.id,
            source: one.source,
            recorded: one.recorded,
            vocabulary,
          });
          expect(made).toHaveProperty('record');
          const got = facts('record' in made ? made.record : {}, format.carries);
          expect(got).toMatchObject(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is recognised as what it is', () => {
    const written = format.write([makeCourse()], context);
    expect(formats.find(({ detect }) => detect(written.slice(0, 65_536)))?.id).toBe(format.id);
  });
});

/** What each path of a record holds, every item of a list by itself; a range is one value. */
const valuesOf = (value: unknown, path = ''): [path: string, value: string][] =>
  Array.isArray(value)
    ? value.flatMap((item) => valuesOf(item, path))
    : typeof value === 'object' && value !== null && !('min' in value)
      ? Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, path ? `${path}.${key}` : key))
      : value === undefined
        ? []
        : [[path, JSON.stringify(value)]];
const byPath = (record: unknown): Map<string, string> =>
  new Map(
    [...Map.groupBy(valuesOf(record), ([path]) => path)].map(([path, list]) => [
      path,
      list.map(([, one]) => one).join(),
    ]),
  );

describe('the whole directory, out and in again', () => {
  const courses = readCourses();
  const json = <T>(file: string) => JSON.parse(readFileSync(`content/${file}.json`, 'utf8')) as T;
  const all = {
    nameOf: vocabulary.nameOf,
    subjects: vocabulary.subjects,
    creditSystems: new Set(json<{ id: string }[]>('credit-systems').map(({ id }) => id)),
    frameworks: vocabulary.frameworks,
  };
  /** Whoever reads a file sets these anew, but for the source in our own formats; the feed's own identifier is one of the identifiers. */
  const set = /^(?:provider|source|recorded|identifiers)\b/;
  const setOfOwn = /^(?:provider|identifiers)\b/;
  const reader = { name: 'Fixture', kind: 'dataset' } as const;
  const covers = (paths: readonly string[], path: string) =>
    paths.some((one) => path === one || path.startsWith(`${one}.`));
  const known = new Map(courses.map(({ id }) => [id, id]));

  it.each(formats.filter(({ read, write }) => read && write))(
    '$label: differs only as its page says',
    async (format) => {
      // What is of a part of a course, or of many, goes out as a number of the course in no format but our own.
      const writable = format.id === 'elm' ? courses.filter((one) => !missingForElm(one).length) : courses;
      const told = format.id.startsWith('json') ? writable : writable.map(withOwnNumbers);
      const { drafts } = await collect(format.read?.(format.write?.(told, context) ?? '', {}) ?? fail('no reader'));
      const idOf = ({ identifier, data, provider }: (typeof drafts)[number]) =>
        known.get(identifier.replace(/\/$/, '').replace(/^.*\/courses\//, '')) ??
        courses.find((one) => one.title === data.title && one.provider.name === provider?.name)?.id;
      const byId = new Map(drafts.map((draft) => [idOf(draft), draft]));
      const differences = told.flatMap((one) => {
        const draft = byId.get(one.id);
        const made =
          draft &&
          makeRecord(draft, { provider: one.provider.id, source: reader, recorded: '2099-01-01', vocabulary: all });
        // A course whose mode nobody states waits as a draft until an editor has looked.
        const isSilent = one.delivery.mode === undefined;
        const record = made && ('record' in made ? made.record : isSilent && 'draft' in made ? made.draft : undefined);
        if (!record) return [`${one.id} is not there`];
        const [wanted, got] = [byPath(recordOf(one)), byPath(record)];
        if (isSilent) [wanted, got].forEach((rows) => rows.delete('delivery.inferred'));
        const paths = [...new Set([...wanted.keys(), ...got.keys()])].filter(
          (path) => path !== 'id' && !(/^(?:json|csv)/.test(format.id) ? setOfOwn : set).test(path),
        );
        return paths
          .filter((path) => wanted.get(path) !== got.get(path))
          .filter((path) => {
            if (!wanted.has(path)) return !covers(Object.keys(format.adds ?? {}), path);
            // schema.org and CTDL have no term for a start at any time.
            const dated = wanted.get(path)?.replace(/"anytime",?/, '');
            if (/^(?:schema-org|ctdl)$/.test(format.id) && dated === (got.get(path) ?? '')) return false;
            return format.carries === undefined || covers(format.carries, path);
          })
          .map((path) => `${one.id} ${path}: ${wanted.get(path) ?? 'nothing'} became ${got.get(path) ?? 'nothing'}`);
      });
      expect(differences.slice(0, 20)).toEqual([]);
    },
  );
});

it('ships a mapping that reads every column that the table writes', async () => {
  const { losses } = await collect(csv.read(csv.write([makeCourse()], context), {}));
  expect(losses.filter(({ note }) => note === 'a column that the mapping does not know')).toEqual([]);
  expect(mappings.map(({ id }) => id)).toContain('directory');
});
