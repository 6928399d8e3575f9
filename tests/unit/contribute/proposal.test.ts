/** What the form says of a record, against what the command says of the same in a folder. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { checkProposed } from '#content-check/one-record.ts';
import { checkWarnings, warningKinds } from '#content-check/warnings.ts';
import { changesBetween } from '#contribute/changes.ts';
import { parseDraft, writeDraft } from '#contribute/draft.ts';
import { fieldAt, formFields, placesIn } from '#contribute/fields.ts';
import { letterOf } from '#contribute/hand-over.ts';
import { plainMessage, plainRemark } from '#contribute/messages.ts';
import { askedProofs, proofText, withProof } from '#contribute/proof.ts';
import { judge, pathOf, placesAround, proposedBy } from '#contribute/proposal.ts';
import { encodeSite, readSite, type SiteFile } from '#contribute/site-file.ts';
import { wrongBoxes } from '#contribute/values.ts';
import { courseSchema } from '#schemas/course.ts';
import { remember } from '#text/remember.ts';
import { courseFields } from '#words/contribute-fields.ts';
import { makeContent } from '../../support/make-content.ts';
import { creditSystem, framework, plainRecord } from '../../support/make.ts';
import { readEntries } from '../../support/content.ts';

const file = 'courses/fixture-college/fixture-course.json';
const id = 'fixture-college/fixture-course';
const today = '2026-11-26';
const lists = {
  'frameworks.json': [{ ...framework('eqf'), source: 'fixture-source' }],
  'credit-systems.json': [
    { ...creditSystem('ects'), source: 'fixture-source' },
    { ...creditSystem('local'), source: undefined },
  ],
  'courses/fixture-college/another.json': plainRecord({ title: 'Another fixture', url: 'https://example.org/other' }),
};

const priced = (amount: unknown) => ({ category: 'paid', options: [{ amount, currency: 'GBP' }] });

/** A file as it comes over the wire. */
const overTheWire = (content: SiteFile): SiteFile => JSON.parse(JSON.stringify(content)) as SiteFile;

const siteOf = remember((kind: 'plain' | 'closed') => {
  const files = kind === 'plain' ? { ...lists, [file]: undefined } : { [file]: plainRecord({ status: 'closed' }) };
  return readSite(overTheWire(encodeSite(checkContent(makeContent(files), today).entries)));
});

describe('a correction whose value is proved by words of a page', () => {
  const evidence = [{ field: 'price', quotation: 'Fee: £1,122', url: 'https://example.org/', read: '2026-11-23' }];
  const before = plainRecord({ price: priced(1122), evidence });
  const said = (record: Record<string, unknown>) => {
    const { proposed, problems } = judge({ course: id, before, record }, siteOf('plain'), today);
    return { places: problems.map(({ place }) => place), evidence: proposed.at(-1)?.data['evidence'] };
  };

  it('asks for the words of the new value, and hands the old ones over as proof of nothing', () => {
    expect(said(before)).toEqual({ places: [], evidence });
    const changed = { ...before, price: priced(1250.5) };
    expect(said(changed)).toEqual({ places: ['evidence[0].quotation'], evidence: undefined });
    const own = [{ ...evidence[0], quotation: 'Fee: £1,250.50', read: today }];
    expect(said({ ...changed, evidence: own })).toEqual({ places: [], evidence: own });
  });

  it('asks for the day of the new words: that of the old ones is none', () => {
    const own = [{ ...evidence[0], quotation: 'Fee: £1,250.50' }];
    expect(said({ ...before, price: priced(1250.5), evidence: own }).places).toEqual(['evidence[0].read']);
  });

  it('asks beside the value where the page says it, in the words of a form', () => {
    const { problems } = judge({ course: id, before, record: { ...before, price: priced(9) } }, siteOf('plain'), today);
    expect(problems.map(({ asked }) => asked)).toEqual([
      { box: 'proof-price-quotation', field: 'price', label: 'The words of the page that say it' },
    ]);
  });

  it('tells what is left out of the file among the changes, and asks of a file that the command passes', () => {
    const record = { ...before, price: priced(1250.5) };
    const { handedOver, problems, proposed } = judge({ course: id, before, record }, siteOf('plain'), today);
    const fields = formFields(courseSchema, courseFields);
    const changes = changesBetween(fields, before, handedOver, () => undefined);
    expect(changes.map(({ before: old, after }) => [old, after])).toEqual(
      expect.arrayContaining([
        ['1122', '1250.5'],
        ['Fee: £1,122', 'nothing'],
        ['2026-11-23', 'nothing'],
      ]),
    );
    expect(problems.map(({ isQuestion }) => isQuestion)).toEqual([true]);
    const { problems: ofCommand } = checkContent(makeContent({ ...lists, [file]: proposed.at(-1)?.data }), today);
    expect(ofCommand).toEqual([]);
  });

  it('is no question where the command refuses what is there of a proof', () => {
    const own = [...evidence, { field: 'price.options', quotation: 'Fee: £1,250.50', read: today }];
    const record = { ...before, price: priced(1250.5), evidence: own };
    const { problems, proposed } = judge({ course: id, before, record }, siteOf('plain'), today);
    const { problems: ofCommand } = checkContent(makeContent({ ...lists, [file]: proposed.at(-1)?.data }), today);
    expect(problems.some(({ isQuestion }) => !isQuestion)).toBe(ofCommand.length > 0);
    expect(ofCommand.length).toBeGreaterThan(0);
  });

  it.each<[string, string, object]>([
    ['a day that is none', 'read', { read: '28/11/26' }],
    ['a day of two meanings', 'read', { read: '3/4/2026' }],
    ['a day that is still to come', 'read', { read: '2027-01-05' }],
    ['an address without security', 'url', { url: 'http://example.org/' }],
    ['an address that is none', 'url', { url: 'the page' }],
    ['words that say another number', 'quotation', { quotation: 'Fee £1,150' }],
    ['too many words', 'quotation', { quotation: `Fee £1,250.50 ${'and more '.repeat(20)}`.trim() }],
    ['words that are a list', 'quotation', { quotation: ['Fee'] }],
  ])('says %s at its own box beside the value, and nowhere else', (_, part, wrong) => {
    const own = { ...evidence[0], quotation: 'Fee: £1,250.50', read: today };
    const { problems, warnings } = judge(
      { course: id, before, record: { ...before, price: priced(1250.5), evidence: [{ ...own, ...wrong }] } },
      siteOf('plain'),
      today,
    );
    expect(problems.map(({ asked }) => asked?.box)).toEqual([`proof-price-${part}`]);
    expect(warnings.filter(({ kind }) => kind === 'date-after-build')).toEqual([]);
  });

  it('asks of a day to come wherever only one that has been can stand, unless the record had it', () => {
    const record = plainRecord({
      recorded: '2027-01-05',
      source: { name: 'Page', kind: 'provider', url: 'https://example.org/', checked: '2027-01-06' },
    });
    const { problems } = judge({ course: id, before: plainRecord(), record }, siteOf('plain'), today);
    expect(problems.filter(({ isQuestion }) => isQuestion).map(({ place }) => place)).toEqual(
      expect.arrayContaining(['recorded', 'source.checked']),
    );
    const kept = judge({ course: id, before: record, record }, siteOf('plain'), today);
    expect(kept.problems).toEqual([]);
    expect(kept.warnings.some(({ kind }) => kind === 'date-after-build')).toBe(true);
  });

  it('takes words that say the new value already for its proof', () => {
    const wrong = plainRecord({ price: priced(1222), evidence });
    const { problems } = judge({ course: id, before: wrong, record: before }, siteOf('plain'), today);
    expect(problems).toEqual([]);
  });
});

describe('a correction of a value that nothing proved yet', () => {
  const before = plainRecord({ duration: { value: 6, unit: 'weeks' } });
  const order = () => [];
  const lacks = (record: Record<string, unknown>, wordless: readonly string[] = []) =>
    judge({ course: id, before, record, wordless }, siteOf('plain'), today).problems.map(({ asked }) => asked?.box);

  it('asks for the words and the day, and offers the page of the record', () => {
    const record = { ...before, duration: { value: 8, unit: 'weeks' } };
    expect(lacks(record)).toEqual(['proof-duration-quotation', 'proof-duration-read']);
    expect(lacks(record, ['duration'])).toEqual(['proof-duration-read']);
    const asked = () => askedProofs(before, record, today)[0] ?? expect.fail('nothing is asked');
    expect(proofText(record, asked(), 'url')).toBe('https://example.org/fixture');
    const begun = withProof(record, asked(), 'quotation', 'It takes eight weeks', order);
    expect(begun['evidence']).toEqual([
      { field: 'duration', url: 'https://example.org/fixture', quotation: 'It takes eight weeks' },
    ]);
    expect(lacks(begun)).toEqual(['proof-duration-read']);
    const [row] = askedProofs(before, begun, today);
    expect(row && withProof(begun, row, 'quotation', undefined, order)['evidence']).toBeUndefined();
    const whole = row && withProof(begun, row, 'read', today, order);
    expect(whole && lacks(whole)).toEqual([]);
  });

  it('asks nothing of words of ours, of what is taken out, and of a remark beside a value', () => {
    const { duration: _, ...without } = before;
    expect(lacks(without)).toEqual([]);
    expect(lacks({ ...before, description: 'Other words.', subjects: ['computing'] })).toEqual([]);
    expect(lacks({ ...before, duration: { value: 6, unit: 'weeks', note: 'part-time' } })).toEqual([]);
  });

  it('asks of a part that the form shows by itself for that part', () => {
    expect(lacks({ ...before, delivery: { mode: 'on-campus' } })[0]).toBe('proof-delivery.mode-quotation');
  });

  it('asks nothing of a new course, whose page is asked for once', () => {
    expect(judge({ record: before }, siteOf('plain'), today).asked).toEqual([]);
  });
});

describe('a new course that is called as one of its provider', () => {
  const record = plainRecord({ title: 'Another  fixture!', type: 'diploma', delivery: { mode: 'on-campus' } });
  const said = (draft: Parameters<typeof judge>[0]) => judge(draft, siteOf('plain'), today);

  it('is asked about until it is said why it is another', () => {
    expect(said({ record }).problems.map(({ asked }) => asked?.box)).toEqual(['another-course']);
    expect(said({ record, another: ' \u200b' }).problems).toHaveLength(1);
    expect(said({ record, another: 'Another campus and another award.' }).problems).toEqual([]);
    expect(said({ record }).like?.file).toBe('content/courses/fixture-college/another.json');
  });

  it('is told apart from one of another provider or name, and from the correction of itself', () => {
    expect(said({ record: { ...record, title: 'Another fixture, part two' } }).like).toBeUndefined();
    expect(said({ record: { ...record, provider: 'fixture-collage' } }).like).toBeUndefined();
    expect(said({ course: 'fixture-college/another', before: record, record }).like).toBeUndefined();
  });

  it('is not remarked on as well', () => {
    const twin = plainRecord({ title: 'Another fixture', url: 'https://example.org/other' });
    expect(said({ record: twin }).warnings.map(({ kind }) => kind)).not.toContain('suspected-duplicate');
    expect(said({ record }).warnings.map(({ kind }) => kind)).not.toContain('same-name');
  });

  it('is asked about by the command too, of the file that the form hands over', () => {
    const { proposed } = said({ record, another: 'Another campus and another award.' });
    const files = Object.fromEntries(proposed.map((one) => [`courses/${one.id}.json`, one.data]));
    const { entries } = checkContent(makeContent({ ...lists, ...files }), today);
    const ofCommand = checkWarnings(entries, today).filter(({ kind }) => kind === 'same-name');
    expect(ofCommand.map((row) => [row.field, row.wanted.includes('content/courses/fixture-college/')])).toEqual([
      ['title', true],
    ]);
  });

  it('goes to an editor with the reason', () => {
    const parcel = {
      title: 'A',
      provider: 'B',
      open: [],
      files: [],
      another: 'Another course than “A”: it is longer.',
    };
    expect(letterOf(parcel)).toContain('it is longer');
  });
});

it('a record that never had an address is remarked on in the form as it is by the command', () => {
  const { url: _, ...record } = plainRecord({ source: { name: 'I was told', kind: 'provider' } });
  const { warnings } = judge({ course: id, before: record, record }, siteOf('plain'), today);
  const { entries } = checkContent(makeContent({ ...lists, [file]: record }), today);
  const ofCommand = checkWarnings(entries, today).filter(({ kind }) => kind === 'without-address');
  const ofForm = warnings.filter(({ kind }) => kind === 'without-address');
  expect(ofForm.map(({ wanted }) => wanted)).toEqual(ofCommand.map(({ wanted }) => wanted));
  expect(ofForm).toHaveLength(1);
});

it('a course with no address at all is not sound, in a new record and in one that had one', () => {
  const { url: _, ...record } = plainRecord({ source: { name: 'I was told', kind: 'provider' } });
  const placesOf = (draft: Parameters<typeof judge>[0]) =>
    judge(draft, siteOf('plain'), today).problems.map(({ place }) => place);
  expect(placesOf({ record })).toEqual(['url']);
  expect(placesOf({ record: { ...record, url: 'https://example.org/' } })).toEqual([]);
  expect(placesOf({ course: id, before: record, record })).toEqual([]);
});

const broken: Readonly<Record<string, Record<string, unknown>>> = {
  'nothing at all': {},
  'a title of nothing': plainRecord({ title: '' }),
  'a title with markup': plainRecord({ title: '<b>Fixture</b>' }),
  'a field that does not exist': plainRecord({ platfrom: 'Fixture' }),
  'an address without https': plainRecord({ url: 'www.example.org' }),
  'a provider that does not exist': plainRecord({ provider: 'fixture-collage' }),
  'a subject that does not exist': plainRecord({ subjects: ['computing', 'compting'] }),
  'no subject': plainRecord({ subjects: [] }),
  'a kind that does not exist': plainRecord({ type: 'nanodegree' }),
  'a framework that does not exist': plainRecord({ levels: [{ framework: 'egf', level: '5' }] }),
  'a level that the framework lacks': plainRecord({ levels: [{ framework: 'eqf', level: '9' }] }),
  'points without a name': plainRecord({ credits: [{ system: 'local', value: 3 }] }),
  'words for a number': plainRecord({ workload: { hours: 'many' } }),
  'a range the wrong way round': plainRecord({ workload: { hours: { min: 9, max: 3 } } }),
  'a day that does not exist': plainRecord({ recorded: '2026-02-30' }),
  'an end before the start': plainRecord({ intakes: [{ start: '2027-09', end: '2027-01' }] }),
  'a price for what is free': plainRecord({
    price: {
      category: 'free',
      options: [
        { amount: 10, currency: 'GBP' },
        { amount: 5, currency: 'XXX' },
      ],
    },
  }),
  'a quotation that is too long': plainRecord({
    evidence: [{ field: 'price', quotation: 'word '.repeat(21).trim(), url: 'https://example.org/' }],
  }),
  'the name of another of its provider': plainRecord({ title: 'Another fixture', type: 'diploma' }),
  'remarks alone': plainRecord({
    title: 'Another fixture',
    url: 'https://xn--d-9ma.example/',
    learningOutcomes: ['Another fixture', 'Why?'],
    workload: { hours: 10 },
    credits: [{ system: 'ects', value: 5 }],
    source: { name: 'Fixture page', kind: 'provider', date: '2024' },
  }),
};

describe('the check of one record', () => {
  it.each(Object.entries(broken))('says of %s what the command says', (_, data) => {
    const { entries, problems } = checkContent(makeContent({ ...lists, [file]: data }), today);
    const isOurs = (row: { file: string }) => row.file === `content/${file}`;
    const bare = ({ line: _line, ...rest }: { line?: number | undefined }) => rest;
    const own = checkProposed([{ collection: 'courses', id, data }], siteOf('plain'), today);
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(bare(row))).sort();
    expect(sorted(own.problems)).toEqual(sorted(problems.filter(isOurs)));
    expect(sorted(own.warnings)).toEqual(sorted(checkWarnings(entries, today).filter(isOurs)));
    expect(own.problems.length + own.warnings.length).toBeGreaterThan(0);
  });

  it('joins a sound one to what it refers to', () => {
    const { course, problems } = checkProposed(
      [{ collection: 'courses', id, data: plainRecord() }],
      siteOf('plain'),
      today,
    );
    expect(problems).toEqual([]);
    expect(course).toMatchObject({ id, provider: { name: 'Fixture College' }, subjects: [{ name: 'Computing' }] });
  });

  it('lets a new record leave out how one takes part, and writes that it is not known', () => {
    const { delivery: _delivery, ...record } = plainRecord();
    expect(judge({ record }, siteOf('plain'), today).problems).toEqual([]);
    expect(proposedBy({ record }, siteOf('plain'))).toMatchObject([{ data: { ...record, delivery: {} } }]);
  });

  it('takes a provider that is proposed with it', () => {
    const provider = { name: 'Fixture Academy', kind: 'college' };
    const draft = { record: plainRecord({ provider: 'fixture-academy' }), provider };
    expect(judge(draft, siteOf('plain'), today).problems).toEqual([]);
    expect(proposedBy(draft, siteOf('plain')).map((row) => row.id)).toEqual([
      'fixture-academy',
      'fixture-academy/fixture-course',
    ]);
  });

  it('tells a provider that is listed already from a new one', () => {
    const draft = { record: plainRecord(), provider: { name: 'Fixture College', kind: 'college' } };
    expect(judge(draft, siteOf('plain'), today).problems).toMatchObject([{ of: 'providers', place: 'id' }]);
  });
});

describe('a new course', () => {
  const idFor = (fields: Record<string, unknown>) =>
    proposedBy({ record: plainRecord(fields) }, siteOf('closed'))[0]?.id;

  it('has an address that no other course has or had', () => {
    expect(idFor({})).toBe('fixture-college/fixture-course-2');
  });
  it('is called after its page where its title has no Latin letter', () => {
    expect(idFor({ title: '数据', url: 'https://example.org/courses/shuju/' })).toBe('fixture-college/shuju');
    expect(idFor({ title: '数据' })).toBe('fixture-college/course');
  });
});

describe('a message', () => {
  const fields = formFields(courseSchema, courseFields);
  const said = (path: string, found: string, wanted: string, isChosen = false) => {
    const field = fieldAt(fields, path);
    return plainMessage({ found, wanted, field: path }, field?.kind === 'list' ? field.row : field, isChosen, fields);
  };

  it('asks in the words of a form where the check asks for signs of a file', () => {
    expect(said('title', 'nothing', 'this field is required: write text in quotes')).toBe(
      'This is needed: fill it in.',
    );
    expect(said('type', '"x"', 'write one of "a", "b".', true)).toBe('Choose one from the list.');
    expect(said('type', 'nothing', 'write one of "a", "b".', true)).toBe('This is needed: choose one.');
    expect(said('workload.hours', '"many"', 'write a number of zero or more, or { "min": 100 }')).toBe(
      'Write the number in digits alone, such as 150.',
    );
  });
  it('names what speaks against a choice, which is on the list', () => {
    const wanted = 'an amount above zero is listed: write "paid", or "partially-free" where studying itself is free';
    expect(said('price.category', '"free"', wanted, true)).toBe(
      'It says that it is free, and a price is listed: choose another answer here, or take the price out.',
    );
  });
  it('names the limit of a number, which the schema leaves to signs', () => {
    const amount = (value: unknown) => {
      const { problems } = judge({ record: plainRecord({ price: priced(value) }) }, siteOf('plain'), today);
      return problems.find(({ place }) => place.startsWith('price'))?.problem.wanted;
    };
    expect(amount(20_000_000)).toBe('write a number of at most 10,000,000');
  });
  it('is in words where it is a remark, without braces and paths', () => {
    const remark = (wanted: string, found: string) =>
      plainRemark({ kind: 'price-without-date', wanted, found, field: 'price' }, fields);
    expect(remark('price.asOf: the date or year for which the price was stated', '{"category":"paid"')).toBe(
      'Wanted: the date or year for which the price was stated',
    );
    expect(remark('another title', '"A course"')).toBe('Wanted: another title (Found: “A course”)');
    expect(remark('another title', '"A cour...')).toBe('Wanted: another title (Found: “A cour…”)');
    expect(remark('fewer hours', '900')).toBe('Wanted: fewer hours (Found: 900)');
  });
  it('calls fields by their labels, from where it stands', () => {
    const wanted =
      'a week has 168 hours: write the hours of study a week, or the hours of the whole course into "hours"';
    expect(said('workload.hoursPerWeek', '170', wanted)).toBe(
      'A week has 168 hours: write the hours of study a week, or the hours of the whole course into “Hours of study: Hours in all”.',
    );
  });

  /** What only somebody who writes files knows: quotation marks and brackets of JSON, names of fields and of files. */
  const dotted = placesIn(fields).filter((place) => place.includes('.'));
  const ofFiles = new RegExp(
    `["{}[\\]]|(?<![\\w.])(?:[a-z]+[A-Z]\\w*|${dotted.join('|').replaceAll('.', '\\.')})\\b|\\b(?:content|src)/`,
  );

  it('has nothing of a file in it where it is a remark, whatever the remark', () => {
    const url = 'https://example.org/course';
    const odd = [
      plainRecord({ recorded: '2024-01-01', intakes: [{ start: '2024-01-01' }], description: undefined }),
      plainRecord({
        recorded: '2030-01-01',
        source: { name: 'Page', kind: 'provider', extent: 'whole', note: 'Odd.' },
      }),
      plainRecord({
        url,
        title: 'Diploma',
        workload: { hours: { min: 1, max: 2 }, hoursPerWeek: 80, note: 'a typical range for all courses' },
        credits: [{ system: 'ects', value: { min: 5, max: 6 } }],
        price: { category: 'paid', options: [{ amount: 12, currency: 'GBP' }] },
        delivery: { mode: 'online', inferred: true, note: 'The page does not say.' },
        learningOutcomes: ['Diploma', 'Why?', 'Why?'],
        entry: { text: 'None.' },
        recorded: '2025-12-31',
        source: { name: 'Page', kind: 'provider', url, note: 'Fees are from the page of fees.' },
        evidence: [
          { field: 'price', url, quotation: 'It costs 495 euros' },
          { field: 'duration', quotation: 'six weeks', date: '2026-05-05', read: '2026-01-01', name: 'Leaflet' },
          { field: 'workload.hours', quotation: '900 hours' },
        ],
      }),
      plainRecord({ url: 'https://xn--d-9ma.example/' }),
      plainRecord({ provider: 'other-college', title: 'Another fixture', url: 'https://example.org/other' }),
      plainRecord({ source: { name: 'I was told', kind: 'provider' } }),
      plainRecord({ title: '?', duration: { value: 0, unit: 'weeks' }, workload: { hours: 0, hoursPerWeek: 0 } }),
      plainRecord({
        title: 'Another fixture',
        intakes: [2021, 2022, 2023, 2024, 2025].map((year) => ({ start: `${year}-09`, note: `Only in ${year}` })),
      }),
    ];
    const namesake = plainRecord({ title: 'Another fixture', type: 'diploma' });
    const found = [
      ...odd.map((record) => ({ record })),
      // Of a new course the form asks it in a question.
      { course: id, before: namesake, record: namesake },
    ].flatMap((draft) => judge(draft, siteOf('plain'), today).warnings);
    const entries = readEntries();
    const lineOf = () => 1;
    const real = checkWarnings(
      entries.map((entry) => ({ ...entry, lineOf })),
      today,
    ).filter(({ file }) => file.startsWith('content/courses/'));
    const all = [...found, ...real];
    const ofOthers = ['provider-without-register', 'old-rate', 'reserved-word', 'other-host', 'award-of-several'];
    expect(warningKinds.filter((kind) => !ofOthers.includes(kind) && !all.some((row) => row.kind === kind))).toEqual(
      [],
    );
    // What was found is quoted as it stands.
    const texts = all.map((row) => plainRemark({ ...row, found: undefined }, fields));
    expect([...new Set(texts.flatMap((text) => (ofFiles.test(text) ? [text] : [])))]).toEqual([]);
  });

  it('has nothing of a file in it where it is a problem, whatever the schema says', () => {
    const said = ['course', 'values', 'provider'].flatMap((name) =>
      [...readFileSync(`src/schemas/${name}.ts`, 'utf8').matchAll(/(?:error|message): '([^'\n]+)'/g)].map(
        ([, text = '']) => text,
      ),
    );
    expect(said.length).toBeGreaterThan(15);
    const texts = said.map((wanted) =>
      plainMessage({ wanted, found: '"x"', field: 'title' }, undefined, false, fields),
    );
    expect(texts.flatMap((text) => (ofFiles.test(text) ? [text] : []))).toEqual([]);
  });
  it('marks the box that is wrong of two', () => {
    const at = 'price.options[0].amount';
    expect(wrongBoxes('many', at)).toEqual({ first: true, second: false });
    expect(wrongBoxes({ min: 5, max: 'many' }, at)).toEqual({ first: false, second: true });
    expect(wrongBoxes({ min: undefined, max: 5 }, at)).toEqual({ first: true, second: false });
    expect(wrongBoxes({ min: 9, max: 5 }, at)).toEqual({ first: true, second: true });
    expect(wrongBoxes({ min: 9, max: 5e9 }, `${at}.max`)).toEqual({ first: false, second: true });
  });
  it('is that of the check everywhere else', () => {
    expect(said('url', '"www.example.org"', 'write a full address that starts with https://')).toBe(
      'Write a full address that starts with https://.',
    );
    expect(said('levels.level', '"9"', 'a level of that framework: 1, 2')).toBe(
      'Wanted: a level of that framework: 1, 2.',
    );
  });
  it('has a place, and stands further out where there is no box for it', () => {
    expect(pathOf('price.options[0].amount')).toEqual(['price', 'options', 0, 'amount']);
    expect(placesAround('price.options[0].amount.min')).toEqual([
      'price.options[0].amount.min',
      'price.options[0].amount',
      'price.options[0]',
      'price.options',
      'price',
    ]);
  });
});

describe('a draft that is kept', () => {
  it('is read as it was written', () => {
    const draft = { course: 'a/b', before: { title: 'A' }, record: { title: 'B' } };
    expect(parseDraft(writeDraft(draft))).toEqual(draft);
    expect(parseDraft(writeDraft({ record: {}, provider: { name: 'C' } }))).toEqual({
      record: {},
      provider: { name: 'C' },
    });
  });
  it.each([
    '{',
    'null',
    '[]',
    '{"version":2,"record":{}}',
    '{"version":1}',
    '{"version":1,"record":[]}',
    '{"version":1,"record":{},"course":"../x","before":{}}',
    '{"version":1,"record":{},"course":"a/b"}',
    '{"version":1,"record":{},"provider":3}',
  ])('is not taken for one where it is %s', (text) => {
    expect(parseDraft(text)).toBe('unreadable');
  });
  it('is none where nothing is kept', () => {
    expect(parseDraft(null)).toBe('none');
  });
});
