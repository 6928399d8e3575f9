/** Tables and lists of JSON, read by a mapping or described by a proposed one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Course } from '#domain/course.ts';
import { facetOf } from '#domain/facets.ts';
import { checkMapping } from '#formats/table/mapping.ts';
import { screenReport } from '#import/report.ts';
import { draftMapping } from '#import/run.ts';
import { ImportFolder } from '../../support/import-folder.ts';
import { makeCourse } from '../../support/make.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});

const base = {
  id: 'fixture',
  identifier: ['id'],
  provider: { name: 'Fixture College', country: 'GB' },
  constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
};
const importTable = async (text: string, mapping: object, name = 'table.csv') => {
  const { report, groups } = await folder.import(folder.put(name, text), { mapping: { ...base, ...mapping } });
  const courses = report.created.map((id) => folder.read(`content/courses/${id}.json`));
  return { report, groups, courses };
};

describe('a row of a table', () => {
  it('may hold a quotation mark within a cell', async () => {
    const { courses } = await importTable('id;title\n1;19" rack servers: an example\n2;Second\n', {
      columns: { title: 'title' },
    });
    expect(courses.map(({ title }) => title)).toEqual(['19" rack servers: an example', 'Second']);
  });

  it('that is broken costs that row, with its line, and no other', async () => {
    const { report } = await importTable('id;title\n1;One\n2;Two;too;many\n;No identifier\n3;Three\n../x;Leads out\n', {
      columns: { title: 'title' },
    });
    expect(report.created).toHaveLength(2);
    expect(report.rejected.map(({ place }) => place)).toEqual(['line 3', 'line 4', 'line 6']);
    expect(report.rejected[0]?.reasons[0]).toMatch(/a row of 4 cells under a header of 2/);
  });

  it('says when its facts and its price were read, and a mapping may say it for all', async () => {
    const text = 'id;title;fee;seen;page\n1;One;€ 100;2024-05-06;https://fixture.example/1\n2;Two;€ 200;;\n';
    const { courses } = await importTable(text, {
      columns: { title: 'title', fee: 'price', seen: 'sourceDate', page: 'sourceUrl' },
      constants: { ...base.constants, sourceDate: '2023-11', priceDate: '2023' },
    });
    expect(courses).toMatchObject([
      {
        source: { date: '2024-05-06', url: 'https://fixture.example/1' },
        price: { asOf: '2023' },
      },
      { source: { date: '2023-11' }, price: { asOf: '2023' } },
    ]);
  });

  it('asks for an organisation where its source lets nobody else register', async () => {
    const rows = [
      { id: '1', title: 'One', who: ['type_registration_organization'], asked: ['None'] },
      { id: '2', title: 'Two', who: ['type_registration_organization'] },
      {
        id: '3',
        title: 'Three',
        who: ['type_registration_organization', 'type_registration_individual'],
        asked: 'None',
      },
      { id: '4', title: 'Four', who: ['type_registration_individual'] },
    ];
    const { courses } = await importTable(
      JSON.stringify(rows),
      { columns: { title: 'title', who: 'registration', asked: 'entry' } },
      'list.json',
    );
    const { mapping } = await draftMapping({
      file: folder.put('who.csv', 'id;title;type_registration\n1;One;type_registration_organization\n'),
    });
    expect(JSON.stringify(mapping)).toContain('"type_registration":"registration"');
    expect(courses.map(({ entry }) => (entry as Course['entry'])?.text)).toEqual([
      'Only organisations can register; None',
      'Only organisations can register',
      'None',
      undefined,
    ]);
    expect(
      courses.map(({ entry }) => facetOf('entry').values(makeCourse({ entry: entry as Course['entry'] }))),
    ).toEqual([['asks-for-something'], ['asks-for-something'], ['anyone'], []]);
  });

  it.each([
    ['Public sector organisations only', 'organisations'],
    ['Private companies', 'organisations'],
    ['Organisations only, not individuals', 'organisations'],
    ['Organisations only not individuals', 'organisations'],
    ['No individual registrations: organisations only', 'organisations'],
    ['Individuals cannot register, companies can', 'organisations'],
    ['Companies (contact person needed)', 'organisations'],
    ['Non-profit organisations', 'organisations'],
    ['Private persons, not companies', 'persons'],
    ['General public', 'persons'],
    ['Companies and private persons', 'both'],
    ['By telephone', 'neither'],
  ])('reads who can register from "%s": %s', async (who, meant) => {
    const { groups, courses } = await importTable(
      JSON.stringify([{ id: '1', title: 'One', who }]),
      {
        columns: { title: 'title', who: 'registration' },
      },
      'list.json',
    );
    const entry = meant === 'organisations' ? { text: 'Only organisations can register' } : undefined;
    expect(courses.map((course) => course.entry)).toEqual([entry]);
    const notes = {
      organisations: 'read as "Only organisations can register"',
      persons: undefined,
      both: 'read as open to single persons too',
      neither: 'says neither that organisations register nor that single persons do',
    }[meant];
    expect(groups.filter(({ field }) => field === 'who').map(({ note }) => note)).toEqual(notes ? [notes] : []);
  });

  it('keeps as much of what it asks as fits behind that organisations alone can register', async () => {
    const asked = `${'An example of what is asked for. '.repeat(11)}${'x'.repeat(30)} end`;
    const { groups, courses } = await importTable(
      JSON.stringify([{ id: '1', title: 'One', asked, who: 'Organisations' }]),
      { columns: { title: 'title', asked: 'entry', who: 'registration' } },
      'list.json',
    );
    const text = (courses[0]?.entry as Course['entry'])?.text ?? '';
    expect(asked.length).toBeLessThanOrEqual(400);
    expect(text).toMatch(/^Only organisations can register; An example/);
    expect(text.length).toBeLessThanOrEqual(400);
    expect(groups.filter(({ field }) => field === 'asked')).toMatchObject([
      { note: 'more words about entry than fit', examples: [{ value: expect.stringMatching(/ end$/) as string }] },
    ]);
  });

  it('has one mode and no choice where its words name the same mode twice', async () => {
    const { courses } = await importTable('id;title;how\n1;One;online|online\n2;Two;online|on-campus\n', {
      columns: { title: 'title', how: 'mode' },
      constants: { subjectId: 'computing', type: 'short-course' },
    });
    expect(courses.map(({ delivery }) => delivery)).toEqual([
      { mode: 'online', inferred: false },
      { choice: ['online', 'on-campus'], inferred: false },
    ]);
  });

  it('is entered on the day of the import, whatever day its source shows', async () => {
    const { courses } = await importTable('id;title;seen\n1;One;2024-05-06\n2;Two;2023-11\n3;Three;\n', {
      columns: { title: 'title', seen: 'sourceDate' },
    });
    expect(courses.map(({ recorded }) => recorded)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23']);
  });

  it('is named in the report where it brings no address of a page', async () => {
    const text = 'id;title;page\n1;One;https://fixture.example/1\n2;Two;\n';
    const columns = { title: 'title', page: 'url' };
    const { report, groups } = await importTable(text, { columns });
    expect(report.unaddressed).toEqual([expect.stringMatching(/^fixture-college\/two/)]);
    expect(screenReport(report, groups, [])).toContain('Without any address:\n    Wanted: the address');
    const { report: again } = await importTable(text, { columns });
    expect(again.unaddressed).toEqual([]);
  });

  it('may give the dates of its run as its length', async () => {
    const { courses } = await importTable(
      'id;title;length;start\n1;One;24.08.2026–30.06.2027;\n2;Two;september 2026 – jaanuar 2027;2026-09-07\n3;Three;6 weeks;2026-09-07\n',
      { columns: { title: 'title', length: 'duration', start: 'start' } },
    );
    expect(courses.map(({ intakes }) => intakes)).toEqual([
      [{ start: '2026-08-24', end: '2027-06-30' }],
      [{ start: '2026-09-07', end: '2027-01' }],
      [{ start: '2026-09-07' }],
    ]);
  });

  it('has the mapping’s word only where its own column is silent', async () => {
    const { courses } = await importTable('id;title;how\n1;One;blended\n2;Two;\n', {
      columns: { title: 'title', how: 'mode' },
    });
    expect(courses.map(({ delivery }) => (delivery as { mode: string }).mode)).toEqual(['blended', 'online']);
  });

  it('is joined with the tables beside it, once for each row that belongs to it', async () => {
    folder.put('runs.csv', 'course,begins\n1,2027-01-05\n1,2027-06-01\n2,2027-02-01\n');
    folder.put(
      'makers.json',
      JSON.stringify([
        { key: 'a', name: 'Fixture University' },
        { key: 'b', name: 'Second College' },
      ]),
    );
    const { report, courses } = await importTable('id,title,maker\n1,One,a\n2,Two,b\n3,Three,a\n', {
      columns: { title: 'title', 'run.begins': 'start' },
      provider: { nameColumn: 'maker.name' },
      joins: [
        { file: 'runs.csv', key: 'course', column: 'id', as: 'run' },
        { file: 'makers.json', key: 'key', column: 'maker', as: 'maker' },
      ],
    });
    expect(report.providers.map(({ id }) => id).sort()).toEqual(['fixture-university', 'second-college']);
    expect(courses.map(({ intakes }) => (intakes as { start: string }[]).map(({ start }) => start))).toEqual([
      ['2027-01-05', '2027-06-01'],
      ['2027-02-01'],
      [],
    ]);
    await expect(
      importTable('id,title\n1,One\n', {
        columns: { title: 'title' },
        joins: [{ file: '../secret', key: 'a', column: 'id', as: 'x' }],
      }),
    ).rejects.toThrow(/joins \.\.\/secret, which is not beside the table/);
  });
});

describe('the reports of the National Careers Service', () => {
  const courses = [
    'PROVIDER_UKPRN,COURSE_ID,COURSE_RUN_ID,LEARN_AIM_REF,COURSE_NAME,WHO_THIS_COURSE_IS_FOR,DELIVER_MODE,STUDY_MODE,ATTENDANCE_PATTERN,FLEXIBLE_STARTDATE,STARTDATE,DURATION_UNIT,DURATION_VALUE,COST,COST_DESCRIPTION,NATIONAL,REGIONS,LOCATION_NAME,LOCATION_ADDRESS1,LOCATION_ADDRESS2,LOCATION_COUNTY,LOCATION_EMAIL,LOCATION_LATITUDE,LOCATION_LONGITUDE,LOCATION_POSTCODE,LOCATION_TELEPHONE,LOCATION_TOWN,LOCATION_WEBSITE,COURSE_URL,UPDATED_DATE,ENTRY_REQUIREMENTS,HOW_YOU_WILL_BE_ASSESSED,COURSE_TYPE,SECTOR,EDUCATION_LEVEL,AWARDING_BODY',
    '10000001,c1,r1,60000001,Fixture bookkeeping,For beginners,1,2,2,False,13/09/2027,2,10,250.00,With books,False,,Main hall,1 Fixture Street,,,,,,,,York,,https://fixture.example/1,14/07/2026,None,By a test,,,,',
    '10000001,c1,r2,60000001,Fixture bookkeeping,For beginners,1,2,2,False,17/01/2028,2,10,250.00,With books,False,,Main hall,1 Fixture Street,,,,,,,,York,,https://fixture.example/1,14/07/2026,None,By a test,,,,',
    '10000002,c2,r3,,Fixture bootcamp in software,For adults,2,1,0,True,,6,90,0.00,,True,,,,,,,,,,,,,https://fixture.example/2,15/07/2026,,,6,,3,Fixture Awards',
    '',
  ].join('\n');
  const providers = [
    'PROVIDER_UKPRN,PROVIDER_NAME,TRADING_NAME,CONTACT_ADDRESS1,CONTACT_ADDRESS2,CONTACT_TOWN,CONTACT_POSTCODE,CONTACT_WEBSITE,CONTACT_PHONE,CONTACT_EMAIL',
    '10000001,FIXTURE COLLEGE,,1 Fixture Street,,York,,https://fixture.example,,',
    '10000002,Second College,Second,,,,,,,',
    '10000003,Third College,,,,,,,,',
    '',
  ].join('\n');
  const name = 'LiveCoursesWithRegionsAndVenuesReport-20260727.csv';

  it('are told by their columns and joined, whatever day is in their names', async () => {
    folder.put('LiveCourseProvidersReport-20260727.csv', providers);
    const { report, groups } = await folder.import(folder.put(name, courses));
    expect(report).toMatchObject({ read: 2, rejected: [] });
    const [one, two] = report.drafts
      .concat(report.created.map((id) => ({ id, needs: [] })))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const read = (id = '') =>
      folder.read(
        folder.has(`content/courses/${id}.json`) ? `content/courses/${id}.json` : `content/drafts/courses/${id}.json`,
      );
    expect(read(one?.id)).toMatchObject({
      title: 'Fixture bookkeeping',
      identifiers: [{ value: 'c1-1-2' }, { scheme: 'lars', value: '60000001' }],
      delivery: { mode: 'on-campus', note: 'Evening' },
      studyMode: ['part-time'],
      duration: { value: 10, unit: 'weeks' },
      intakes: [
        { start: '2027-09-13', place: { town: 'York' }, note: 'Venue: Main hall' },
        { start: '2028-01-17', place: { town: 'York' }, note: 'Venue: Main hall' },
      ],
      price: { category: 'paid', options: [{ amount: 250, currency: 'GBP' }], note: 'With books' },
      source: { date: '2026-07-14' },
    });
    expect(read(two?.id)).toMatchObject({
      typeLabel: 'Skills Bootcamp',
      workload: { hours: 1.5 },
      intakes: [{ start: 'anytime' }],
      awardingBody: { name: 'Fixture Awards' },
    });
    expect(folder.read('content/providers/fixture-college.json')).toMatchObject({
      name: 'FIXTURE COLLEGE',
      town: 'York',
      url: 'https://fixture.example',
      country: 'GB',
    });
    expect(groups).toContainEqual(
      expect.objectContaining({ note: 'a row of a joined table that belongs to no course', count: 1 }),
    );
  });

  it('are refused in a sentence without the providers, or with two reports of them', async () => {
    const file = folder.put(name, courses);
    await expect(folder.import(file)).rejects.toThrow(/LiveCourseProvidersReport\*\.csv, which is not beside/);
    folder.put('LiveCourseProvidersReport-20260727.csv', providers);
    folder.put('LiveCourseProvidersReport-20260827.csv', providers);
    await expect(folder.import(file)).rejects.toThrow(/several fit: .*0727.*0827.*; leave one/);
  });
});

describe('a list of JSON', () => {
  const courses = [
    {
      id: 7,
      info: { name: 'One', tags: ['Data', 'Statistics'] },
      runs: [{ start: '2027-01-05' }, { start: '2027-06-01' }],
    },
    { id: 8, info: { name: 'Two' }, runs: [] },
  ];
  const mapping = { columns: { 'info.name': 'title', 'info.tags': 'skill', 'runs.start': 'start' }, nested: 'runs' };

  it('is read by paths, with its lists and the runs of each course', async () => {
    const { courses: made } = await importTable(
      JSON.stringify({ data: { courses } }),
      { ...mapping, records: 'data.courses' },
      'list.json',
    );
    expect(made).toMatchObject([
      { title: 'One', skills: ['Data', 'Statistics'], intakes: [{ start: '2027-01-05' }, { start: '2027-06-01' }] },
      { title: 'Two' },
    ]);
  });

  it('may be lines, of which a broken one costs itself alone', async () => {
    const lines = [JSON.stringify(courses[0]), '{"id":9,', JSON.stringify(courses[1])].join('\n');
    const { report } = await importTable(lines, mapping, 'list.jsonl');
    expect(report.created).toHaveLength(2);
    expect(report.rejected).toMatchObject([{ place: 'line 2' }]);
  });

  it('that is not where the mapping looks is refused with what there is', async () => {
    await expect(importTable(JSON.stringify({ programmes: courses }), mapping, 'list.json')).rejects.toThrow(
      '"records": "programmes"',
    );
  });
});

describe('a proposed mapping', () => {
  it.each([
    [
      'German',
      'Kursnummer;Titel;Anbieter;Gebühr;Dauer;Sprache\nA1;Schweißen;Fixture Schule;100 €;6 Wochen;Deutsch\nA2;Backen;Fixture Schule;80 €;2 Wochen;Deutsch\n',
      { Titel: 'title', Gebühr: 'price', Dauer: 'duration', Sprache: 'language' },
    ],
    [
      'English',
      'id,course_name,provider,url,hours\n1,Welding,Fixture College,https://fixture.example/1,10\n2,Baking,Fixture College,https://fixture.example/2,20\n',
      { course_name: 'title', url: 'url', hours: 'hours' },
    ],
  ])('takes the columns of a table in %s for what they are, and can be used', async (_, text, columns) => {
    const { mapping } = await draftMapping({ file: folder.put('table.csv', text) });
    expect(mapping['columns']).toMatchObject(columns);
    expect(mapping['provider']).toHaveProperty('nameColumn');
    expect(() => checkMapping(mapping, 'mapping.json')).not.toThrow();
    const { report } = await folder.import(folder.put('table.csv', text), {
      mapping,
      fallback: { mode: 'on-campus', subject: 'services' },
    });
    expect(report.created).toHaveLength(2);
  });

  it('finds the list in a document of JSON, and says what it could not tell', async () => {
    const { mapping, notes } = await draftMapping({
      file: folder.put('x.json', { total: 1, items: [{ ref: 'a', label: 'x' }] }),
    });
    expect(mapping).toMatchObject({ records: 'items', identifier: ['ref'] });
    expect(notes.join(' ')).toMatch(/No column names the provider.*No column was taken for the title/);
  });
});

describe('an answer for all courses', () => {
  const columns = { title: 'title', mode: 'mode', subject: 'subject' };
  const take = async (mode: string, subject: string, options: object) =>
    folder.import(folder.put('table.csv', `id,title,mode,subject\n1,Zzz,${mode},${subject}`), {
      mapping: { ...base, constants: { type: 'short-course' }, columns },
      ...options,
    });
  const record = (report: { created: readonly string[] }) =>
    folder.read(`content/courses/${report.created[0] ?? 'none'}.json`);

  it.each(['Not online', '0% online', 'no longer online', 'sauf en ligne', '"80% online, 20% on campus"'])(
    'is not taken for a mode of which the source says otherwise: %s',
    async (words) => {
      const { report, groups } = await take(words, 'Computing', { fallback: { mode: 'online' } });
      expect(report).toMatchObject({ created: [], drafts: [{ needs: ['mode'] }] });
      expect(groups.map(({ note }) => note)).toContainEqual(expect.stringMatching(/its source says otherwise/));
    },
  );

  it('is not taken for a subject that the source denies', async () => {
    const { report } = await take('online', 'not computing', { fallback: { subject: 'computing' } });
    expect(report).toMatchObject({ created: [], drafts: [{ needs: ['subject'] }] });
  });

  it('is not asked for where it would not be taken', async () => {
    const asked: string[] = [];
    await take('Not online', 'not computing', {
      ask: ({ need }: { need: string }) => {
        asked.push(need);
        return Promise.resolve(undefined);
      },
    });
    expect(asked).not.toContain('mode');
    expect(asked).not.toContain('subject');
  });

  it('is a guess where the source has words that nobody knows, and no guess where it has none', async () => {
    const said = { fallback: { mode: 'online' } };
    expect(record((await take('Wizardry', 'Computing', said)).report)['delivery']).toEqual({
      mode: 'online',
      inferred: true,
    });
    folder.remove();
    folder = new ImportFolder();
    const { mode, inferred = false } = record((await take('', 'Computing', said)).report)['delivery'] as {
      mode: string;
      inferred?: boolean;
    };
    expect([mode, inferred]).toEqual(['online', false]);
  });

  it.each([
    ['mode', { how: 'mode' }],
    ['subject', { area: 'subject' }],
  ])('of a mapping does not stand against the row either: %s', async (need, further) => {
    const text = 'id,title,how,area\n1,Zzz,Not online,not computing';
    const { report } = await folder.import(folder.put('table.csv', text), {
      mapping: { ...base, columns: { title: 'title', ...further } },
    });
    expect(report).toMatchObject({ created: [], drafts: [{ needs: [need] }] });
  });
});

describe('a mapping that is not as it must be', () => {
  const mapping = { id: 'own', identifier: ['id'], columns: { title: 'title' } };

  it.each<[object, string]>([
    [{ joins: {} }, '"joins" must be a list'],
    [{ joins: ['providers.csv'] }, 'entry 1 lacks file, key, column, as'],
    [{ joins: [{ file: 'providers.csv', key: 'no' }] }, 'entry 1 lacks column, as'],
    [{ joins: [{ file: 'a.csv', key: 'no', column: 'no', as: 'a', on: 'no' }] }, '"on"'],
    [{ join: [] }, '"join" is no part of a mapping'],
  ])('is refused with what is wanted: %j', (part, words) => {
    expect(() => checkMapping({ ...mapping, ...part }, 'own.json')).toThrow(words);
  });

  it('may have remarks of its own', () => {
    expect(checkMapping({ ...mapping, $comment: 'of the city' }, 'own.json')).toMatchObject(mapping);
  });
});
