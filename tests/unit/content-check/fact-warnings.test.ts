import { describe, expect, it } from 'vitest';
import { checkFacts } from '#content-check/fact-warnings.ts';
import type { Course } from '#domain/course.ts';
import { creditSystem, makeCourse, makeProvider, plainRecord } from '../../support/make.ts';

const asOf = '2026-11-23';
/** Remarks on a record that is written like its course, but for credit. */
const remarks = (fields: Record<string, unknown>, joined: Partial<Course> = {}) =>
  checkFacts(makeCourse({ ...(fields as Partial<Course>), ...joined }), plainRecord(fields), asOf).map(
    ({ kind, path }) => `${kind} ${path.join('.')}`,
  );
const evidence = (row: Record<string, unknown>) => ({
  evidence: [{ field: 'duration', url: 'https://example.org/x', ...row }],
});
const weeks = { duration: { value: 6, unit: 'weeks' } };
const pounds = { price: { category: 'paid', options: [{ amount: 90, currency: 'GBP', per: 'month' }] } };

describe('the check remarks on', () => {
  it('nothing in a sound record', () => {
    const sound = { ...weeks, ...evidence({ quotation: 'takes six weeks' }), learningOutcomes: ['Do fixtures'] };
    expect(remarks(sound)).toEqual([]);
  });

  it('a note that no page shows', () => {
    // No field of today has such a note: it is put into the record behind the schema's back.
    const course = makeCourse(weeks as Partial<Course>);
    const data = plainRecord({ duration: { value: 6, unit: 'weeks', note: 'Never shown' } });
    expect(checkFacts(course, data, asOf).map(({ kind }) => kind)).toEqual(['note-not-shown']);
  });

  it('a note of a start that its page leaves out: a fifth that is over, and one at any time that has ended', () => {
    const intakes = [2021, 2022, 2023, 2024, 2025].map((year) => ({ start: `${year}-09`, note: `Only in ${year}` }));
    expect(remarks({ intakes })).toEqual(['note-not-shown intakes.0.note']);
    expect(remarks({ intakes: intakes.slice(1) })).toEqual([]);
    expect(remarks({ intakes: [{ start: 'anytime', end: '2025-09', note: 'Not any more' }] })).toEqual([
      'note-not-shown intakes.0.note',
    ]);
    expect(remarks({ intakes: [{ start: '2027-09', state: 'full', note: 'Ask for a place' }] })).toEqual([]);
  });

  it.each([
    ['Range of all the university’s micro-credentials', true],
    ['Typical of these courses', true],
    ['Part-time', false],
  ])('a number whose note "%s" says that it is of many courses: %s', (note, isRemarked) => {
    const found = remarks({ duration: { value: 6, unit: 'weeks', note } });
    expect(found).toEqual(isRemarked ? ['number-of-many duration.note'] : []);
    expect(remarks({ duration: { value: 6, unit: 'weeks', of: 'portfolio', note } })).toEqual([]);
  });

  it.each([
    ['Credits and weeks are from another listing.', true],
    ['The fee was read on the programme’s own page.', true],
    ['From an agent’s listing of 2025', true],
    ['Five courses (handbook of 2019)', true],
    ['The page shows no date.', false],
  ])('a note "%s" that names another page, unless the record says which: %s', (note, isRemarked) => {
    const fields = {
      duration: { value: 6, unit: 'weeks', note },
      source: { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture' },
    };
    const remark = isRemarked ? ['note-names-other-page duration.note'] : [];
    expect(remarks(fields)).toEqual(remark);
    expect(remarks({ ...fields, ...evidence({ url: 'https://example.org/fixture' }) })).toEqual(remark);
    expect(remarks({ ...fields, ...evidence({}) })).toEqual([]);
    expect(remarks({ ...fields, ...evidence({ url: undefined, name: 'Another page' }) })).toEqual([]);
  });

  it('a note on the whole page that names facts of another, unless each of them has that page', () => {
    const source = {
      name: 'Fixture page',
      kind: 'provider',
      url: 'https://example.org/fixture',
      note: 'Fixture list of 2025. Fees and weeks are from another listing.',
    };
    const price = { category: 'paid', options: [] };
    const found = (...fields: string[]) => {
      const data = {
        duration: { value: 6, unit: 'weeks' },
        price,
        source,
        evidence: fields.map((field) => ({ field, url: 'https://example.org/listing' })),
      };
      return checkFacts(makeCourse(data as unknown as Partial<Course>), plainRecord(data), asOf).map(({ wanted }) =>
        wanted.replace(/ with .*/, ''),
      );
    };
    expect(found('price')).toEqual(['evidence for duration']);
    expect(found('entry')[0]).toBe('evidence for duration and for price');
    expect(found('price', 'duration')).toEqual([]);
  });

  it('a quotation without an address', () => {
    expect(remarks({ ...weeks, ...evidence({ url: undefined, quotation: 'takes six weeks' }) })).toEqual([
      'evidence-without-address evidence.0',
    ]);
  });

  it('evidence for a field that the record does not have', () => {
    expect(remarks(evidence({}))).toEqual(['evidence-for-nothing evidence.0.field']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['duration', weeks, 'takes six months'],
    ['price', pounds, '€90 a month'],
    ['price', pounds, '£90 per year'],
    ['workload.hours', { workload: { hours: 5 } }, 'five hours per week'],
    ['workload.hoursPerWeek', { workload: { hoursPerWeek: 5 } }, '5 hours in total'],
    ['workload.hours', { workload: { hours: 60 } }, 'approximately 60 credits'],
    ['workload', { workload: { hours: 60 } }, 'worth 60 ECTS'],
    ['workload.hours', { workload: { hours: 390 } }, '390 weeks of study'],
    ['duration', weeks, '6-hour course of two weeks'],
  ])('evidence for %s of %j that says "%s"', (field, fields, quotation) => {
    expect(remarks({ ...fields, ...evidence({ field, quotation }) })).toEqual([
      'evidence-contradicts-unit evidence.0.quotation',
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['duration', weeks, 'six weeks, over two months'],
    ['duration', weeks, '4 to 6 weeks of 6 hours'],
    ['workload.hours', { workload: { hours: 60 } }, '60 credits, 60 study hours'],
    ['workload.hours', { workload: { hours: 60 } }, 'six weeks of 10 hours'],
    ['workload.hours', { workload: { hours: 60 } }, 'total: 60'],
    ['price', pounds, '£90 monthly'],
    ['workload.hours', { workload: { hours: 5 } }, 'about five hours'],
  ])('no evidence for %s of %j that says "%s"', (field, fields, quotation) => {
    expect(remarks({ ...fields, ...evidence({ field, quotation }) })).toEqual([]);
  });

  it.each([
    ['ects', '12 hours of study', true],
    ['ects', '12 to 15 weeks', true],
    ['ects', '12 ECTS credits in 12 weeks', false],
    ['us-semester', '12 semester hours', false],
    ['cpd-hours', '12 hours', false],
  ])('credit of %s quoted as "%s": %s', (id, quotation, isRemarked) => {
    const credits = [{ system: creditSystem(id), value: 12 }];
    const written = { credits: [{ system: id, value: 12 }], ...evidence({ field: 'credits', quotation }) };
    const found = checkFacts(
      makeCourse({ ...evidence({ field: 'credits', quotation }), credits }),
      plainRecord(written),
      asOf,
    );
    expect(found.map(({ kind }) => kind)).toEqual(isRemarked ? ['evidence-contradicts-unit'] : []);
  });

  it.each([
    ['The page does not say how it is taught', true],
    ['Not said where', true],
    ['It says nothing of a certificate', true],
    ['No certificate is mentioned', true],
    ['The page named no later run', true],
    ['The listing says no more of it', true],
    ['The page shows no date.', false],
    ['No licence is stated: facts alone are taken', false],
    ['It does not show the year', false],
    ['There is no exam', false],
    ['The page says that it is not accredited', false],
  ])('words “%s” that claim a silence of a page that was not read whole: %s', (note, isRemarked) => {
    const source = { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture', note };
    const silent = (fields: Record<string, unknown>) =>
      remarks(fields).filter((remark) => remark.startsWith('silence-without-whole'));
    expect(silent({ source })).toEqual(isRemarked ? ['silence-without-whole source.note'] : []);
    expect(silent({ source: { ...source, extent: 'part' } })).toHaveLength(Number(isRemarked));
    expect(silent({ source: { ...source, extent: 'whole' } })).toEqual([]);
    expect(silent({ description: note, entry: { text: note } })).toHaveLength(isRemarked ? 2 : 0);
  });

  it.each([
    ['Double degree of two universities', true],
    ['Joint degree with a fixture school', true],
    ['Validated by Fixture University', true],
    ['Awarded by another university', true],
    ['Awarded by Fixture College', false],
    ['Degree of the university', false],
  ])('a credential “%s” of a university that names nobody who awards it: %s', (name, isRemarked) => {
    const fields = { credential: { name } };
    const university = makeProvider({ kind: 'university' });
    const found = (joined: Partial<Course>) =>
      remarks(fields, joined).filter((remark) => remark.startsWith('award-of-several'));
    expect(found({ provider: university })).toEqual(isRemarked ? ['award-of-several credential.name'] : []);
    expect(found({ provider: university, awardingBody: { name: 'Both' } })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it('credit quoted in another system', () => {
    const credits = [{ system: creditSystem('cats'), value: 15 }];
    const written = {
      credits: [{ system: 'cats', value: 15 }],
      ...evidence({ field: 'credits', quotation: '15 ECTS' }),
    };
    const { credits: _, ...rest } = written;
    const found = checkFacts(makeCourse({ ...rest, credits }), plainRecord(written), asOf);
    expect(found.map(({ kind }) => kind)).toEqual(['evidence-contradicts-unit']);
  });

  it('an outcome that repeats the title', () => {
    expect(remarks({ learningOutcomes: ['Fixture course', 'Learn the fixtures courses', 'Do fixtures'] })).toEqual([
      'outcome-repeats-title learningOutcomes.0',
      'outcome-repeats-title learningOutcomes.1',
    ]);
  });

  it('a number of the options of a price, or of a level, that the record has not', () => {
    const price = { price: { category: 'paid', options: [{ amount: 1122, currency: 'GBP' }] } };
    const quoted = (field: string, quotation: string) => evidence({ field, quotation });
    expect(remarks({ ...price, ...quoted('price.options', 'Fee: £999') })).toEqual([
      'evidence-contradicts-value evidence.0.quotation',
    ]);
    expect(remarks({ ...price, ...quoted('price.options', 'Fee: £1,122') })).toEqual([]);
    const levels = [{ framework: 'fheq', level: '7' }];
    expect(remarks({ levels, ...quoted('levels', 'at Level 6') }, { levels: [] })).toEqual([
      'evidence-contradicts-value evidence.0.quotation',
    ]);
    expect(remarks({ levels, ...quoted('levels', 'Level 7 of masters') }, { levels: [] })).toEqual([]);
  });

  it('an outcome that is a question', () => {
    expect(remarks({ learningOutcomes: ['Explain why fixtures are made', 'Why make fixtures?'] })).toEqual([
      'outcome-is-question learningOutcomes.1',
    ]);
  });

  it('dates after the day that counts as today, but not a price of the year to come', () => {
    const page = { name: 'Fixture page', kind: 'provider', url: 'https://example.org/fixture' };
    expect(remarks({ recorded: '2026-11-24' })).toEqual(['date-after-build recorded']);
    expect(remarks({ source: { ...page, date: '2027' } })).toEqual(['date-after-build source.date']);
    expect(remarks({ source: { ...page, date: '2026' } })).toEqual([]);
    expect(remarks({ source: { ...page, checked: '2026-12-01' } })).toEqual(['date-after-build source.checked']);
    expect(remarks({ price: { category: 'free', asOf: '2027' } })).toEqual([]);
    expect(remarks({ price: { category: 'free', asOf: '2029' } })).toEqual(['date-after-build price.asOf']);
    expect(remarks({ price: { category: 'free', asOf: '2027-03-01' } })).toEqual(['date-after-build price.asOf']);
    expect(remarks({ price: { category: 'free', asOf: '2027-03' } })).toEqual(['date-after-build price.asOf']);
  });

  it.each([
    ['Fee: £60', true],
    ['Free; the certificate is £60', false],
    ['There is no fee', false],
    ['£0', false],
  ])('a quotation "%s" for a course that is free: %s', (quotation, isRemarked) => {
    const found = remarks({ price: { category: 'free', options: [] }, ...evidence({ field: 'price', quotation }) });
    expect(found).toEqual(isRemarked ? ['evidence-contradicts-value evidence.0.quotation'] : []);
  });

  it.each([
    ['3 US credits', 'ects', true],
    ['3 ECTS', 'ects', false],
    ['3 US credits', 'us-quarter', false],
  ])('a quotation "%s" for credit of the system %s: %s', (quotation, system, isRemarked) => {
    const credits = [{ system: creditSystem(system), value: 3 }] as Course['credits'];
    const found = remarks(
      { credits: [{ system, value: 3 }], ...evidence({ field: 'credits', quotation }) },
      { credits },
    );
    expect(found).toEqual(isRemarked ? ['evidence-contradicts-unit evidence.0.quotation'] : []);
  });

  it.each([
    ['650 USD', 'EUR', true],
    ['650 US dollars', 'EUR', true],
    ['650 dollars', 'EUR', true],
    ['650 USD', 'USD', false],
    ['US$650 or 600 euros', 'EUR', false],
    ['650 Australian dollars', 'AUD', false],
  ])('a quotation "%s" for a price in %s: %s', (quotation, currency, isRemarked) => {
    const price = { price: { category: 'paid', options: [{ amount: 650, currency, per: 'course' }] } };
    const found = remarks({ ...price, ...evidence({ field: 'price', quotation }) });
    expect(found).toEqual(isRemarked ? ['evidence-contradicts-unit evidence.0.quotation'] : []);
  });

  it.each([
    ['"eap": 3', true],
    ['"eap": 24', false],
    ['twelve ECTS in each of two parts, 24 in all', false],
    ['10 ECTS and 14 ECTS', false],
    ['8 courses of 3 ECTS', false],
    ['Credits of the year 2026/27, as of 1.9.2026', true],
    ['12 ECTS', true],
    ['Credits of 2026', false],
    ['Credits as the table shows', false],
  ])('a quotation %s for 24 credits: %s', (quotation, isRemarked) => {
    const credits = [{ system: creditSystem('ects'), value: 24 }] as unknown as Course['credits'];
    const data = plainRecord({
      credits: [{ system: 'ects', value: 24 }],
      evidence: [{ field: 'credits', url: 'https://example.org/x', quotation }],
    });
    const course = makeCourse({ credits, evidence: data['evidence'] } as Partial<Course>);
    const kinds = checkFacts(course, data, asOf).map(({ kind, path }) => `${kind} ${path.join('.')}`);
    expect(kinds).toEqual(isRemarked ? ['evidence-contradicts-value evidence.0.quotation'] : []);
  });

  it('numbers as they are written in other countries as the same number', () => {
    for (const quotation of ['£1,200', '£1 200', '£1.200', '£1,200.00', '£1.200,00'])
      expect(
        remarks({
          price: { category: 'paid', options: [{ amount: 1200, currency: 'GBP', per: 'course' }] },
          ...evidence({ field: 'price', quotation }),
        }),
        quotation,
      ).toEqual([]);
  });

  it('a day of entry before that of a reading, and none after it', () => {
    const read = { field: 'duration', quotation: 'six weeks', read: '2026-08-31' };
    expect(remarks({ ...weeks, ...evidence(read), recorded: '2026-06-12' })).toEqual([
      'recorded-before-reading recorded',
    ]);
    expect(remarks({ ...weeks, ...evidence(read), recorded: '2026-08-31' })).toEqual([]);
    const source = { name: 'Fixture page', kind: 'provider', checked: '2026-09-01' };
    expect(remarks({ source, recorded: '2026-08-31' })).toEqual(['recorded-before-reading recorded']);
  });

  it('evidence of a page that is dated after it was read', () => {
    const row = { field: 'duration', quotation: 'six weeks' };
    expect(remarks({ ...weeks, ...evidence({ ...row, date: '2026-09', read: '2026-08-31' }) })).toEqual([
      'evidence-after-reading evidence.0.date',
    ]);
    expect(remarks({ ...weeks, ...evidence({ ...row, date: '2026-08', read: '2026-08-31' }) })).toEqual([]);
  });

  it('an outcome that stands there twice, whatever its capitals', () => {
    expect(remarks({ learningOutcomes: ['Do fixtures', 'Weld', 'do fixtures.'] })).toEqual([
      'outcome-twice learningOutcomes.2',
    ]);
  });

  it.each([
    [60, []],
    [61, ['weekly-hours workload.hoursPerWeek']],
    [{ min: 5, max: 70 }, ['weekly-hours workload.hoursPerWeek']],
  ])('%j hours a week: %j', (hoursPerWeek, found) => {
    expect(remarks({ workload: { hoursPerWeek } })).toEqual(found);
  });

  it('a mode of our own reading beside a note that the source is silent', () => {
    const note = 'The register does not say how it is taught';
    const mode = { mode: 'on-campus', inferred: true };
    const read = { source: { name: 'Page', kind: 'provider', url: 'https://example.org/fixture', extent: 'whole' } };
    expect(remarks({ ...read, delivery: { ...mode, note } })).toEqual(['mode-not-said delivery.mode']);
    expect(remarks({ delivery: { ...mode, note: 'In a sports hall' } })).toEqual([]);
    expect(remarks({ ...read, delivery: { inferred: false, note } })).toEqual([]);
  });
});
