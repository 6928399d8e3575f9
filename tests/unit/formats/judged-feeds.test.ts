/** What feeds state of subjects, modes, starts and providers, and what stands in a list but is not on offer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubjectLabel } from '#formats/values/subject.ts';
import { csv } from '#formats/csv/write.ts';
import { collect, type ReadOptions } from '#formats/format.ts';
import { moodle } from '#formats/moodle/read.ts';
import { openBadges } from '#formats/open-badges/read.ts';
import { ooapi } from '#formats/ooapi/read.ts';
import { openEdx } from '#formats/open-edx/read.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { readMode } from '#formats/values/delivery.ts';
import { readDuration } from '#formats/values/duration.ts';
import { readPrice } from '#formats/values/price.ts';

const mapping = {
  id: 'own',
  label: 'own',
  identifier: ['Ref'],
  recognise: [],
  provider: { nameColumn: 'Who' },
  columns: { Title: 'title', Subject: 'subject' },
};
const ofTable = async (subject: string, title = 'Weaving three') => {
  const { drafts } = await collect(
    csv.read(`Ref,Title,Who,Subject\n1,${title},Fixture College,"${subject}"\n`, { mapping }),
  );
  return drafts[0];
};

describe('a subject that a table states', () => {
  it.each([
    ['10 Services', 'services'],
    ['06 Information and Communication Technologies', 'computing'],
    ['ISCED 0613', 'computing'],
    ['ISCED-F 0413', 'business-and-law'],
    ['http://data.europa.eu/snb/isced-f/0613', 'computing'],
    ['CAH11-01-01', 'computing'],
    ['CAH10-01-01', 'engineering-and-construction'],
    ['JACS3 I100', 'computing'],
    ['Sciences sociales', 'social-sciences'],
    ['Geisteswissenschaften', 'arts-and-humanities'],
    ['0613', 'computing'],
    ['061', 'computing'],
    ['0613 Quixotry', 'computing'],
    ['http://data.europa.eu/esco/isced-f/0732', 'engineering-and-construction'],
  ])('is read before any title: %s', async (words, subject) => {
    expect((await ofTable(words, 'Law three'))?.data.subjects).toEqual([subject]);
  });

  it.each(['10 Services', '0613', 'CAH11-01-01', 'C100', 'CS101', 'AB12 - Business', 'Business', 'Quixotry'])(
    'is no topic: %s',
    async (words) => {
      expect((await ofTable(words))?.data.skills).toBeUndefined();
    },
  );

  it.each([
    '06',
    '0699x',
    '0641',
    '9999',
    '100366',
    'HECoS 100366',
    '07 Information and Communication Technologies',
    'non-engineering',
    'Not computing',
    'Quixotry',
  ])('stands in the report where nothing is read from it: %s', async (words) => {
    const draft = await ofTable(words, 'A course');
    expect(draft?.data.subjects).toBeUndefined();
    expect(draft?.interpreted).toContainEqual(
      expect.objectContaining({ to: 'subjects', words, certainty: 'unread', value: '' }),
    );
    expect(draft?.losses).toContainEqual(
      expect.objectContaining({ field: 'Subject', value: words, reason: 'dropped' }),
    );
  });
});

it('a number of the form of ISCED-F tells nothing where the country has its own of that form', async () => {
  const own = { ...mapping, provider: { ...mapping.provider, country: 'AU' } };
  const { drafts } = await collect(
    csv.read('Ref,Title,Who,Subject\n1,A course,Fixture College,0313\n', { mapping: own }),
  );
  expect(drafts[0]?.data.subjects).toBeUndefined();
});

it('a subject in words stands in the report where a code tells another, and adds none', async () => {
  const { drafts, losses } = await collect(
    xcriCap.read(
      `<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><provider><identifier>fc</identifier><title>Fixture College</title><course><identifier>1</identifier><title>Course</title><subject xsi:type="x:JACS3" identifier="I100">Quixotry</subject><subject>AB12 - Business</subject></course></provider></catalog>`,
      {},
    ),
  );
  expect(drafts[0]?.data).toMatchObject({ subjects: ['computing'] });
  expect(drafts[0]?.data.skills).toEqual(['Quixotry']);
  expect(losses).toContainEqual(expect.objectContaining({ value: 'AB12 - Business', reason: 'dropped' }));
});

it.each(['3D', 'ISO 9001', 'Web 2.0', 'COVID-19'])('a word with a number is a topic in XCRI: %s', async (words) => {
  const { drafts } = await collect(
    xcriCap.read(
      `<catalog xmlns="http://xcri.org/profiles/1.2/catalog"><provider><identifier>fc</identifier><title>Fixture College</title><course><identifier>1</identifier><title>Course</title><subject>${words}</subject></course></provider></catalog>`,
      {},
    ),
  );
  expect(drafts[0]?.data.skills).toEqual([words]);
});

describe('the published list of ISCED-F', () => {
  const file = join(process.env['FEEDS_DIR'] ?? '', 'isced-f-2013.csv');
  const there = process.env['FEEDS_DIR'] !== undefined && existsSync(file);

  it.skipIf(!there)('has no code that is read as a field that it is not in, alone or with its name (FEEDS_DIR)', () => {
    const broad = (JSON.parse(readFileSync('content/subjects.json', 'utf8')) as { id: string; code: string }[]).map(
      ({ id, code }) => [code, id] as const,
    );
    const rows = readFileSync(file, 'utf8').matchAll(/^\d;([^;\n]+);(\d{2,4});/gm);
    const wrong = [...rows].flatMap(([, name = '', code = '']) => {
      const own = broad.find(([start]) => code.startsWith(start))?.[1];
      const [byUri, byScheme] = [
        readSubjectLabel(`http://data.europa.eu/esco/isced-f/${code}`).value,
        readSubjectLabel(`ISCED-F ${code}`).value,
      ];
      // What names two fields, or a field in words of another, is unread at worst.
      const named = readSubjectLabel(`${code} ${name}`).value ?? own;
      return [byUri, byScheme, named].every((value) => value === own)
        ? []
        : [`${code} ${name}: ${String(byUri)}, ${String(byScheme)}, ${String(named)}`];
    });
    expect(wrong).toEqual([]);
  });
});

it('a code of CAH in XCRI keeps both of its digits', async () => {
  const course = (code: string) =>
    `<course><identifier>${code}</identifier><title>Course</title><subject identifier="${code}">${code}</subject></course>`;
  const codes = ['CAH11-01-01', 'CAH10-01-01', 'CAH01-01-02', 'CAH26-01-01'];
  const { drafts } = await collect(
    xcriCap.read(
      `<catalog xmlns="http://xcri.org/profiles/1.2/catalog"><provider><identifier>fc</identifier><title>Fixture College</title>${codes.map(course).join('')}</provider></catalog>`,
      {},
    ),
  );
  expect(drafts.map(({ data }) => data.subjects)).toEqual([
    ['computing'],
    ['engineering-and-construction'],
    ['health-and-welfare'],
    ['natural-sciences'],
  ]);
  expect(drafts[0]?.losses.map(({ value }) => value)).toContain('CAH 11-01-01');
});

it.each(['1970-01-01', '1970-01-01T00:00:00Z', '01/01/1970'])(
  'a start of %s is none, and is reported',
  async (start) => {
    const { drafts } = await collect(
      csv.read(`Ref,Title,Who,Start\n1,Weaving,Fixture College,${start}\n`, {
        mapping: { ...mapping, columns: { Title: 'title', Start: 'start' } },
      }),
    );
    expect(drafts[0]?.data.intakes).toBeUndefined();
    expect(drafts[0]?.losses.map(({ note }) => note)).toContain(
      'a start of long ago, such as databases write where there is none',
    );
  },
);

it.each([
  ['31 Feb 2027', 'a day that the calendar does not have'],
  ['ended 15 September 2024', 'an end or a last day, which is no start: kept in words'],
])('a start of %s is kept in words, and stands in the report', async (start, rule) => {
  const { drafts } = await collect(
    csv.read(`Ref,Title,Who,Start\n1,Weaving,Fixture College,${start}\n`, {
      mapping: { ...mapping, columns: { Title: 'title', Start: 'start' } },
    }),
  );
  expect(drafts[0]?.data).toMatchObject({ startNote: start });
  expect(drafts[0]?.interpreted).toContainEqual(
    expect.objectContaining({ to: 'intakes', words: start, certainty: 'unread', rule }),
  );
});

describe('a course that is in a list and not on offer', () => {
  const options: ReadOptions = { today: '2026-11-23' };
  const edx = (...states: string[]) => ({
    key: `FixtureX+${states.join('')}`,
    title: 'Computing',
    owners: [{ key: 'FixtureX', name: 'Fixture College' }],
    course_runs: states.map((status, index) => ({ key: `run-${index}`, status, start: `2027-0${index + 1}-01` })),
  });

  it('is told of Open edX where no run is published, and so is a single run', async () => {
    const feed = { results: [edx('unpublished'), edx('published', 'reviewed'), edx('published')] };
    const { drafts, losses } = await collect(openEdx.read(JSON.stringify(feed), options));
    expect(drafts.map(({ identifier }) => identifier)).toEqual(['FixtureX+publishedreviewed', 'FixtureX+published']);
    expect(drafts[0]?.data.intakes).toMatchObject([{ start: '2027-01-01' }]);
    expect(losses.map(({ place, note }) => [place, note])).toEqual(
      expect.arrayContaining([
        ['$.results[0]', 'a course of which no run is published'],
        ['$.results[1].course_runs[1]', 'a run that is not published'],
      ]),
    );
  });

  it('is told of Moodle where its site hides it', async () => {
    const course = (id: number, visible: number) => ({
      id,
      fullname: `Computing ${id}`,
      shortname: `c${id}`,
      categoryid: 1,
      visible,
    });
    const { drafts, losses } = await collect(moodle.read(JSON.stringify([course(2, 1), course(3, 0)]), options));
    expect(drafts).toHaveLength(1);
    expect(losses.map(({ note }) => note)).toContain('a course that its site hides');
  });

  it('of Moodle has its texts in one language, and the others are reported', async () => {
    const fullname = 'Biology {mlang en}one{mlang}{mlang de}eins{mlang}';
    const course = { id: 2, fullname, shortname: 'b1', categoryid: 1, visible: 1 };
    const titleIn = async (language: string) =>
      (await collect(moodle.read(JSON.stringify([course]), { language }))).drafts[0];
    expect((await titleIn('en'))?.data.title).toBe('Biology one');
    expect((await titleIn('de'))?.data.title).toBe('Biology eins');
    expect((await titleIn('fr'))?.losses).toContainEqual(
      expect.objectContaining({ value: 'eins', note: 'a text in another language' }),
    );
  });

  it('is closed in the Open Onderwijs API where it is no longer valid', async () => {
    const course = (id: string, validTo: string) => ({
      courseId: id,
      name: [{ language: 'en', value: 'Computing' }],
      studyLoad: { value: 3 },
      validTo,
    });
    const { drafts } = await collect(
      ooapi.read(JSON.stringify({ items: [course('a', '2026-06-01'), course('b', '2027-06-01')] }), options),
    );
    expect(drafts.map(({ data }) => data.status)).toEqual(['closed', undefined]);
    expect(drafts.map(({ losses }) => losses.filter(({ field }) => field === 'validTo').length)).toEqual([1, 1]);
  });
});

describe('a list of modes of the Open Onderwijs API', () => {
  it.each([
    [['online', 'on campus'], undefined, 'against'],
    [['situated', 'distance-learning'], undefined, 'against'],
    [['online', 'hybrid'], 'blended', undefined],
    [['online', 'online'], 'online', undefined],
    [['online', 'coil'], 'online', undefined],
  ])('is read as a whole: %o', async (modeOfDelivery, mode, unsettled) => {
    const course = { courseId: 'a', name: [{ language: 'en', value: 'Computing' }], modeOfDelivery };
    const [draft] = (await collect(ooapi.read(JSON.stringify({ items: [course] }), { language: 'en' }))).drafts;
    expect([draft?.data.delivery?.mode, draft?.unsettled?.mode]).toEqual([mode, unsettled]);
    if (unsettled)
      expect(draft?.losses).toContainEqual(expect.objectContaining({ field: 'modeOfDelivery', reason: 'dropped' }));
  });
});

describe('a part of a course in one way', () => {
  it.each([
    '50% online',
    '80 % online',
    'partly online',
    'teilweise online',
    'en partie en ligne',
    'parcialmente en línea',
    '50% on campus',
  ])('is blended, by a rule: %s', (words) => {
    expect(readMode(words)).toMatchObject({ value: 'blended', certainty: 'by-rule' });
  });

  it.each([
    '0% online',
    'less than 20% online',
    'some sessions online',
    'optional online tutorials',
    'up to 50% online',
  ])('tells no mode of the whole: %s', (words) => {
    expect(readMode(words)).toMatchObject({ certainty: 'unread' });
  });

  it.each(['100% online', '100 % en ligne', 'fully online', 'Online'])('is none where it is all of it: %s', (words) => {
    expect(readMode(words)?.value).toBe('online');
  });
});

describe('a value that is nearly another', () => {
  it.each(['€1m', '£2x', '2€bn'])('is no price: %s', (words) => {
    expect(readPrice(words)).toMatchObject({ certainty: 'unread' });
  });

  it.each(['under £100', 'weniger als 100 €', 'less than EUR 50'])(
    'is a price of which only a bound is known: %s',
    (words) => {
      expect(readPrice(words).value).toEqual({ category: 'paid', options: [], note: words });
    },
  );

  it('is an instalment and not the price', () => {
    expect(readPrice('3 plazos de 400 €').value?.options.map(({ amount }) => amount) ?? []).not.toContain(400);
  });

  it.each([
    ['1 hour 30 minutes per week for 8 weeks', 1.5],
    ['2 Stunden 15 Minuten pro Woche', 2.25],
  ])('is the work of a week with its minutes: %s', (words, hoursPerWeek) => {
    expect(readDuration(words).value?.hoursPerWeek).toBe(hoursPerWeek);
  });

  it('is the length of an hour with its minutes', () => {
    expect(readDuration('1 hr 45').value?.hours).toBe(1.75);
  });
});

it('an achievement without a creator is of who issued its credential, which is said, and nothing of its holder is read', async () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://fixture-college.example/', type: ['Profile'], name: 'Fixture College' },
    credentialSubject: {
      name: 'A Learner',
      achievement: {
        id: 'https://fixture-college.example/a',
        type: ['Achievement'],
        name: 'Weaving',
        description: 'To weave.',
      },
    },
  };
  const { drafts } = await collect(openBadges.read(JSON.stringify(credential), {}));
  expect(drafts[0]?.provider).toMatchObject({ key: 'https://fixture-college.example/', name: 'Fixture College' });
  expect(drafts[0]?.losses).toContainEqual(
    expect.objectContaining({ field: 'issuer', place: '$.issuer', reason: 'guessed' }),
  );
  expect(JSON.stringify(drafts)).not.toContain('A Learner');
});
