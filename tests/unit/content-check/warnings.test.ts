import { describe, expect, it } from 'vitest';
import type { Entry } from '#content-check/entry.ts';
import { checkWarnings, formatWarnings } from '#content-check/warnings.ts';
import { overIntakes } from '#domain/age.ts';
import { facetsAt } from '#domain/facets.ts';
import { ageGroups, completenessByField, freshness, qualityBy, startGroups } from '#domain/data-quality.ts';
import { collections, type CollectionName, type RecordOf } from '#schemas/index.ts';
import { makeCourse, plainRecord } from '../../support/make.ts';

const asOf = '2026-11-23';
const entry = <Name extends CollectionName>(
  collection: Name,
  id: string,
  data: Record<string, unknown>,
): Entry<Name> => ({
  collection,
  id,
  file: `content/${collection}/${id}.json`,
  data,
  record: collections[collection].schema.parse(data) as RecordOf<Name>,
  body: '',
  bodyLine: 1,
  lineOf: () => 1,
});
const course = (fields: Record<string, unknown> = {}, id = 'fixture-college/a') =>
  entry('courses', id, plainRecord({ description: 'A course for tests.', ...fields }));
const system = { name: 'Fixture credit', unit: { one: 'credit', many: 'credits' }, academic: true };
const systems = [
  entry('creditSystems', 'ects', { ...system, id: 'ects', hoursPerCredit: { min: 25, max: 30 } }),
  entry('creditSystems', 'cats', { ...system, id: 'cats', hoursPerCredit: 10 }),
];
const kinds = (...entries: Entry[]) => checkWarnings([...systems, ...entries], asOf).map(({ kind }) => kind);

describe('an editor is warned', () => {
  it('of nothing where nothing is the matter', () => {
    expect(kinds(course())).toEqual([]);
  });

  it('of facts older than a year: by the date of the source, or by the day of record where it shows none', () => {
    expect(kinds(course({ recorded: '2025-11-22' }))).toEqual(['stale-facts']);
    const dated = (date: string) =>
      kinds(course({ source: { name: 'Page', kind: 'provider', url: 'https://example.org/page', date } }));
    expect(dated('2025-10')).toEqual(['stale-facts']);
    expect(dated('2025')).toEqual(['stale-facts']);
    expect(dated('2026')).toEqual([]);
  });

  it('of a course that has no address at all, with the mend', () => {
    const source = { name: 'I was told', kind: 'provider' };
    const own = { url: 'https://example.org/course' };
    expect(kinds(course({ source }))).toEqual(['without-address']);
    expect(kinds(course({ source, ...own }))).toEqual([]);
    expect(kinds(course({ source: { ...source, ...own } }))).toEqual([]);
    expect(checkWarnings([course({ source })], asOf)).toMatchObject([
      { field: 'url', wanted: expect.stringContaining('"source.url"') as unknown },
    ]);
  });

  it('of hours that credit contradicts, but for those of teaching alone', () => {
    const credits = [{ system: 'ects', value: 10 }];
    const found = (workload: Record<string, unknown>) => kinds(course({ credits, workload }));
    expect(found({ hours: 132 })).toEqual(['hours-contradict-credit']);
    expect(found({ hours: 132, of: 'contact' })).toEqual([]);
  });

  it('of a whole reading of anything but the provider’s own page of the course', () => {
    const url = 'https://example.org/course';
    const whole = (source: Record<string, unknown>) =>
      checkWarnings(
        [course({ url, source: { name: 'Page', kind: 'provider', url, extent: 'whole', ...source } })],
        asOf,
      )
        .filter(({ kind }) => kind === 'whole-of-other-page')
        .map(({ field, wanted }) => `${field}: ${wanted.slice(0, 6)}`);
    const remark = ['source.extent: "part"'];
    expect(whole({})).toEqual([]);
    expect(whole({ url: 'https://www.example.org/courses.html' })).toEqual([]);
    expect(whole({ kind: 'news' })).toEqual(remark);
    expect(whole({ kind: 'dataset' })).toEqual(remark);
    expect(whole({ url: undefined })).toEqual(remark);
    expect(whole({ url: 'https://github.com/example/trainings/blob/1/table.yml' })).toEqual(remark);
    expect(whole({ kind: 'news', extent: 'part' })).toEqual([]);
  });

  it('of sizes that no course has, and of a title without a word', () => {
    const weeks = (value: unknown, unit = 'weeks') => kinds(course({ duration: { value, unit } }));
    expect(weeks(0)).toEqual(['odd-size']);
    expect(weeks(6)).toEqual([]);
    expect(weeks({ min: 0, max: 6 })).toEqual([]);
    expect(weeks(8, 'years')).toEqual([]);
    expect(weeks(13, 'years')).toEqual(['odd-size']);
    expect(kinds(course({ workload: { hours: 9_999_999 } }))).toEqual(['odd-size']);
    expect(kinds(course({ workload: { hours: 0 } }))).toEqual(['odd-size']);
    expect(kinds(course({ workload: { hours: 3600 } }))).toEqual([]);
    expect(kinds(course({ workload: { hoursPerWeek: 0 } }))).toEqual(['odd-size']);
    expect(kinds(course({ title: '😀😀😀' }))).toEqual(['odd-size']);
    expect(kinds(course({ title: '数据' }))).toEqual([]);
  });

  it('of past intakes', () => {
    expect(kinds(course({ intakes: [{ start: '2026-09' }, { start: '2027-09' }] }))).toEqual(['past-intakes']);
    expect(kinds(course({ intakes: [{ start: 'anytime' }, { start: '2027-09' }] }))).toEqual([]);
  });

  it('of hours more than a fifth away from what the credit stands for', () => {
    const with_ = (system: string, value: number, hours: unknown) =>
      kinds(course({ credits: [{ system, value }], workload: { hours } }));
    expect(with_('ects', 6, 150)).toEqual([]);
    expect(with_('ects', 6, 120)).toEqual([]);
    expect(with_('ects', 6, 119)).toEqual(['hours-contradict-credit']);
    expect(with_('ects', 6, 217)).toEqual(['hours-contradict-credit']);
    expect(with_('cats', 15, 180)).toEqual([]);
    expect(with_('cats', 15, 181)).toEqual(['hours-contradict-credit']);
    expect(with_('cats', 15, { min: 100, max: 130 })).toEqual([]);
  });

  it('of words that New Zealand reserves, in its microcredentials only', () => {
    const title = 'National certificate of fixtures';
    const nz = entry('providers', 'fixture-college', {
      name: 'Fixture College',
      kind: 'college',
      country: 'NZ',
      register: { id: 'x', listed: false },
    });
    expect(kinds(nz, course({ title }))).toEqual(['reserved-word']);
    expect(kinds(nz, course({ title, type: 'certificate' }))).toEqual([]);
    expect(kinds(course({ title }))).toEqual([]);
  });

  it('of a price without a date, an empty description and a provider without a register', () => {
    const price = { category: 'paid', options: [{ amount: 5, currency: 'GBP' }] };
    expect(kinds(course({ price }))).toEqual(['price-without-date']);
    expect(kinds(course({ price: { ...price, asOf: '2026' } }))).toEqual([]);
    expect(kinds(course({ description: undefined }))).toEqual(['empty-description']);
    expect(kinds(entry('providers', 'p', { name: 'P', kind: 'college' }))).toEqual(['provider-without-register']);
  });

  it('of a rate older than a year, and of one of a day to come', () => {
    const rate = (day: string) =>
      entry('currencyRates', 'EUR', { currency: 'EUR', pounds: 0.86, day, source: 'fixture-source' });
    expect(kinds(rate('2025-11-22'))).toEqual(['old-rate']);
    expect(kinds(rate('2025-11-23'), rate(asOf))).toEqual([]);
    expect(kinds(rate('2026-11-24'))).toEqual(['date-after-build']);
  });

  it('of a scheme whose source was read on a day to come', () => {
    const scheme = (read: string) =>
      entry('fundingSchemes', 'fixture', {
        name: 'Fixture',
        place: 'GB',
        placeName: 'Fixture',
        kind: 'none-confirmed',
        pays: 'Nothing that we could confirm.',
        source: 'fixture-source',
        read,
      });
    expect(kinds(scheme('2026-11-24'))).toEqual(['date-after-build']);
    expect(kinds(scheme(asOf))).toEqual([]);
  });

  it('of a course that is there twice, and asks of one of another mode or kind whether it is the same', () => {
    expect(kinds(course(), course({ title: 'Fixture  Course!' }, 'fixture-college/b'))).toEqual([
      'suspected-duplicate',
    ]);
    for (const other of [{ delivery: { mode: 'on-campus' } }, { type: 'diploma', title: 'Fixture  Course!' }])
      expect(kinds(course(), course(other, 'fixture-college/b'))).toEqual(['same-name']);
    expect(
      kinds(course(), course({ title: 'Fixture course, part two', type: 'diploma' }, 'fixture-college/b')),
    ).toEqual([]);
    const other = course({ delivery: { mode: 'on-campus' } }, 'fixture-college/b');
    expect(checkWarnings([course(), other], asOf)[0]?.wanted).toContain(course().file);
  });

  it('of no closed course', () => {
    expect(kinds(course({ status: 'closed', recorded: '2020-01-01', description: undefined }))).toEqual([]);
  });

  it('by file, with a count of each kind, where all are asked for', () => {
    const text = formatWarnings(
      checkWarnings([course({ recorded: '2020-01-01', description: undefined })], asOf),
      true,
    );
    expect(text.match(/content\/courses/g)).toHaveLength(1);
    expect(text).toContain('2 warnings');
    expect(text).toContain('1  stale-facts');
  });

  it('as a number of each kind otherwise: each where they are few, with one example where they are many', () => {
    const many = Array.from({ length: 21 }, (_, id) =>
      course({ recorded: '2020-01-01', title: `Fixture ${id}` }, `fixture-college/${id}`),
    );
    const repeating = ['b', 'c'].map((id) =>
      course({ title: id, intakes: [{ start: '2026-01-05' }] }, `fixture-college/${id}`),
    );
    const provider = entry('providers', 'fixture-college', { name: 'Fixture College', kind: 'college', country: 'GB' });
    const subject = entry('subjects', 'computing', {
      id: 'computing',
      code: '06',
      name: 'Computing',
      isced: 'ICT',
      covers: 'Fixtures.',
    });
    const text = formatWarnings(checkWarnings([provider, subject, ...many, ...repeating], asOf));
    expect(text).toContain('(--all lists them)');
    expect(text).toMatch(/21 {2}stale-facts\n.*such as content\/courses\/fixture-college\/0\.json/);
    expect(text).not.toContain('fixture-college/2.');
    expect(text).toMatch(
      / 2 {2}past-intakes\n +content\S+college\/b\.json, line 1, intakes\[0\]\S*: better .*\n +content\S+college\/c\.json, /,
    );
  });
});

describe('data quality', () => {
  const courses = [
    makeCourse({ description: 'One.', intakes: [{ start: '2026-01' }] }),
    makeCourse({ recorded: '2024-01-01', type: 'masters' }),
  ];

  it('counts how many courses state a field', () => {
    const count = (key: string) => completenessByField(courses, asOf).find((row) => row.key === key);
    expect(count('description')).toMatchObject({ known: 1, of: 2 });
    expect(count('price')).toMatchObject({ known: 0, of: 2 });
  });

  it('counts by group, the largest first', () => {
    const groups = qualityBy([...courses, makeCourse()], ({ type }) => type, asOf);
    expect(groups.map(({ group, courses: count }) => [group, count])).toEqual([
      ['microcredential', 2],
      ['masters', 1],
    ]);
    expect(groups.map(({ freshness: { older } }) => older)).toEqual([0, 1]);
  });

  it('puts every course into one group by age and one by start', () => {
    const own = [...courses, makeCourse({ startMonths: [9] }), makeCourse({ intakes: [{ start: '2031-02' }] })];
    for (const groups of [ageGroups(own, asOf), startGroups(own, asOf)]) {
      expect(groups.reduce((sum, { known }) => sum + known, 0)).toBe(own.length);
    }
    const count = (key: string) => startGroups(own, asOf).find((group) => group.key === key)?.known;
    expect([count('coming'), count('past'), count('months'), count('none')]).toEqual([1, 1, 1, 1]);
  });

  it('knows of as many next starts as the field list and the finder, and counts past words as starts that were', () => {
    const own = [
      makeCourse({ startNote: 'Second semester' }),
      makeCourse({ startNote: 'Autumn 2020' }),
      makeCourse({ startNote: 'Second semester', intakes: [{ start: '2020-01' }] }),
      makeCourse({ startMonths: [9] }),
      makeCourse({ startMonths: [9], status: 'paused' }),
      makeCourse({ startNote: 'Until 2 April' }),
      makeCourse(),
    ];
    const groups = Object.fromEntries(startGroups(own, asOf).map(({ key, known }) => [key, known]));
    expect(groups).toEqual({ coming: 0, anytime: 0, months: 1, words: 2, past: 1, closed: 1, undated: 1, none: 1 });
    const field = completenessByField(own, asOf).find(({ key }) => key === 'start');
    const facet = facetsAt(asOf).find(({ key }) => key === 'start');
    expect(field?.known).toBe(3);
    expect(own.filter((course) => facet?.values(course).length)).toHaveLength(3);
  });

  it('takes the date of a price from the price alone', () => {
    const price = { category: 'paid' as const, options: [] };
    const source = { name: 'Page', kind: 'provider' as const, date: '2026-05' };
    const own = [makeCourse({ price, source }), makeCourse({ price: { ...price, asOf: '2025' } })];
    expect(completenessByField(own, asOf).find(({ key }) => key === 'priceDate')).toMatchObject({ known: 1, of: 2 });
  });

  it('counts old records and past intakes', () => {
    expect(freshness(courses, asOf)).toEqual({
      courses: 2,
      older: 1,
      past: 0,
      withPastIntakes: 1,
      onlyPastIntakes: 1,
    });
    expect(overIntakes({ intakes: [{ start: 'anytime', end: '2026-01' }] }, asOf)).toHaveLength(1);
  });
});
