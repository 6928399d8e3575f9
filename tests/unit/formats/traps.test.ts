/** Each trap that real feeds hold, held here by fixtures of our own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collect, InputError, type ReadOptions } from '#formats/format.ts';
import { formats } from '#formats/index.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/formats/${name}`, 'utf8');
const read = async (id: string, text: string, options: ReadOptions = {}) => {
  const format = formats.find((one) => one.id === id);
  if (!format?.read) throw new Error(`There is no reader "${id}"`);
  return collect(format.read(text, options));
};
const only = async (id: string, text: string, options: ReadOptions = {}) => {
  const { drafts } = await read(id, text, options);
  const [draft] = drafts;
  if (!draft) throw new Error('There is no course');
  return draft;
};

describe('XCRI-CAP', async () => {
  const { drafts, losses, providers, date } = await read('xcri-cap', fixture('traps.xcri.xml'));
  const [first, second, third] = drafts.map(({ data }) => data);
  const noted = (note: string) => losses.filter((loss) => loss.note.includes(note));

  it('reads any prefixes, and the provider’s town from behind the courses', () => {
    expect(drafts.map(({ identifier }) => identifier)).toEqual([
      'https://fixture-college.ac.uk/courses/1',
      'FX2',
      'FX3',
    ]);
    expect(providers).toEqual([
      expect.objectContaining({ name: 'Fixture College', town: 'Fixtureton', country: 'GB' }),
    ]);
    expect(date).toBe('2026-03-01');
  });

  it('makes plain paragraphs of XHTML and leaves scripts out', () => {
    expect(first?.description).toBe('First paragraph.\n\nOne\nTwo');
  });

  it('takes the machine date beside a sentence, and a date in words where there is none', () => {
    expect(first?.intakes?.map(({ start }) => start)).toEqual(['2025-10-03', '2026-09-21']);
  });

  it('does not date a price by the day of the file, which may repeat it for years', () => {
    expect(first?.price).not.toHaveProperty('asOf');
  });

  it('drops a last date to apply that is after the start', () => {
    expect(first?.intakes?.[1]).not.toHaveProperty('applyBy');
    expect(noted('after the start')).toMatchObject([{ value: '2026-10-30', place: 'line 26' }]);
  });

  it('keeps the prices of runs that differ, each with the start of its run', () => {
    expect(first?.price).toMatchObject({
      category: 'paid',
      options: [
        { amount: 1100, for: 'home', note: expect.stringContaining('start 2025-10-03') as string },
        { amount: 1250, for: 'home', note: expect.stringContaining('start 2026-09-21') as string },
        { amount: 340 },
        { amount: 385 },
      ],
    });
  });

  it('lets a course’s own words stand before those of its presentations', () => {
    expect(first?.assessment).toEqual({ text: 'By coursework.' });
    expect(noted('a presentation says it otherwise')).toMatchObject([{ value: 'By an exam.' }]);
  });

  it('keeps credit with a value and no level, and drops credit without a value', () => {
    expect(first?.credits).toEqual([{ system: 'cats', value: 120 }]);
    expect(first?.levels).toEqual([{ framework: 'scqf', level: '7' }]);
  });

  it.each([
    ['CATS', 'RQF 4', 'rqf', '4'],
    ['CATS', 'FHEQ Level 7', 'fheq', '7'],
    ['ECTS', 'EQF 6', 'eqf', '6'],
    ['SCQF', '8', 'scqf', '8'],
  ])(
    'keeps the framework of a level apart from the scheme of its credit: %s, %s',
    async (scheme, level, framework, number) => {
      const { drafts: one } = await collect(
        xcriCap.read(
          `<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:mlo="http://purl.org/net/mlo" xmlns:credit="http://purl.org/net/cm"><provider><identifier>fc</identifier><title>Fixture College</title><course><identifier>1</identifier><title>Weaving</title><mlo:credit><credit:scheme>${scheme}</credit:scheme><credit:level>${level}</credit:level><credit:value>15</credit:value></mlo:credit></course></provider></catalog>`,
          {},
        ),
      );
      expect(one[0]?.data).toMatchObject({
        levels: [{ framework, level: number }],
        credits: [{ system: scheme.toLowerCase(), value: 15 }],
      });
      expect(one[0]?.data.levelNote).toBeUndefined();
    },
  );

  it('finds the study mode that stands in the field of attendance', () => {
    expect(first?.studyMode).toEqual(['part-time']);
    expect(first).not.toHaveProperty('delivery.mode');
    expect(noted('a study mode in another field')).toHaveLength(1);
  });

  it('reads the kind of award and the awarding body from the qualification', () => {
    expect(first).toMatchObject({
      type: 'undergraduate-degree',
      stage: 'undergraduate',
      awardingBody: { name: 'University of Fixtures' },
    });
  });

  it('drops http: links, or reads them as https: where asked, and says so either way', async () => {
    expect(first).not.toHaveProperty('url');
    expect(noted('http: address')).toMatchObject([{ reason: 'dropped', place: 'line 14' }]);
    const upgraded = await only('xcri-cap', fixture('traps.xcri.xml'), { upgradeLinks: true });
    expect(upgraded.data.url).toBe('https://fixture-college.ac.uk/courses/1');
    expect(upgraded.losses.find(({ note }) => note.includes('http: address'))?.reason).toBe('guessed');
  });

  it('takes a course without presentations, and an abstract that was cut off for what it is', () => {
    expect(second).toMatchObject({ title: 'Fixture programming', entry: { text: 'None.' }, subjects: ['computing'] });
    expect(second).not.toHaveProperty('intakes');
    expect(noted('probably cut off')).toHaveLength(1);
  });

  it('keeps two courses of one title apart', () => {
    expect(third?.title).toBe(second?.title);
  });

  it('reads months without a year as months of every year, with the sentence beside them', () => {
    expect(third).toMatchObject({
      startMonths: [2, 4, 10],
      startNote: expect.stringContaining('three start points') as string,
    });
    expect(third).not.toHaveProperty('intakes');
  });

  it('does not take P60M for five years of a short course', () => {
    expect(third).not.toHaveProperty('duration');
    expect(noted('meant as minutes or hours')).toMatchObject([{ value: 'P60M' }]);
  });

  it('keeps a price for a part of the course as words', () => {
    expect(third?.price).toMatchObject({ category: 'paid', note: 'GBP6,000 per stage' });
    expect(third?.price?.options ?? []).toEqual([]);
  });

  it('says of every loss where it stands', () => {
    expect(losses.filter(({ place }) => !/^line \d+$/.test(place))).toEqual([]);
    expect(noted('of a venue only the town is kept').map(({ value }) => value)).toEqual(['Main site', 'FX1 1XF']);
  });

  it.each([
    ['a document type', '<!DOCTYPE catalog [<!ENTITY a "b">]><catalog/>', /document type/],
    ['a truncated text', '<catalog><provider>', /unclosed tag/],
    ['10,000 nested elements', `<catalog>${'<a>'.repeat(10_000)}`, /nested more than/],
    ['another kind of XML', '<rss/>', /starts with <rss>/],
    ['an entity that nobody declared', '<catalog>&x;</catalog>', /entity/],
  ])('refuses %s with its line', async (_, text, message) => {
    const refused = read('xcri-cap', text);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(InputError);
    await expect(refused).rejects.toHaveProperty('place', 'line 1');
  });

  it('reads the same whatever the pieces that the text comes in', async () => {
    const text = fixture('traps.xcri.xml');
    const pieces = Array.from({ length: Math.ceil(text.length / 7) }, (_, index) =>
      text.slice(index * 7, index * 7 + 7),
    );
    const cut = await collect(xcriCap.read(pieces, {}));
    expect(cut.drafts).toEqual(drafts);
  });
});

describe('XCRI-CAP of several providers', () => {
  const provider = (name: string, more = '') =>
    `<provider><identifier>https://${name}.example/</identifier><identifier>${name}-2</identifier><title>Fixture ${name}</title><course><identifier>${name}/1</identifier><title>Fixture ${name} course</title>${more}</course></provider>`;
  const text = `<catalog>${provider('one')}${provider('two')}${provider('three')}</catalog>`;
  const names = ({ drafts }: Awaited<ReturnType<typeof read>>) => drafts.map(({ provider: facts }) => facts?.name);

  it('keeps each course under its own, whatever the pieces that the text comes in', async () => {
    expect(names(await read('xcri-cap', text))).toEqual(['Fixture one', 'Fixture two', 'Fixture three']);
    expect(names(await collect(xcriCap.read(text.match(/[\s\S]{1,9}/g) ?? [], {})))).toEqual([
      'Fixture one',
      'Fixture two',
      'Fixture three',
    ]);
  });

  it('hands on every identifier of a provider', async () => {
    expect((await only('xcri-cap', text)).provider).toMatchObject({
      key: 'https://one.example/',
      identifiers: ['one-2'],
    });
  });
});

describe('XML as publishers write it', () => {
  const course = (text: string) =>
    `<catalog><provider><identifier>x</identifier><course><identifier>1</identifier><title>${text}</title></course></provider></catalog>`;

  it('may use the entities of HTML without declaring them', async () => {
    const pieces = course('Law&nbsp;&amp; data &ndash; a&eacute;b').match(/[\s\S]{1,5}/g) ?? [];
    const { drafts } = await collect(xcriCap.read(pieces, {}));
    expect(drafts[0]?.data.title).toBe('Law & data – aéb');
  });

  it('may hold characters that XML forbids, as they stand or by number', async () => {
    const { drafts } = await read('xcri-cap', course('a\u0001b&#2;c&#xB;d&#xD800;e&#xFFFF;f&#65;'));
    expect(drafts[0]?.data.title).toBe('abcdefA');
  });

  it('says which links stood in a text of which it keeps the words', async () => {
    const text = course('T').replace(
      '</course>',
      '<description xmlns:x="http://www.w3.org/1999/xhtml"><x:p>See <x:a href="https://fixture.example/more">more</x:a>.</x:p></description></course>',
    );
    const { drafts, losses } = await read('xcri-cap', text);
    expect(drafts[0]?.data.description).toBe('See more.');
    expect(losses).toContainEqual(
      expect.objectContaining({ value: 'https://fixture.example/more', reason: 'dropped', place: 'line 1' }),
    );
  });
});

describe('runs of one course', () => {
  const run = (mode: string, more: object) => ({ '@type': 'CourseInstance', courseMode: mode, ...more });
  const courseOf = (...runs: object[]) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': 'https://x.example/1',
      name: 'Fixture',
      hasCourseInstance: runs,
    });

  it('of several modes give the course the facts of the mode that is kept, and the dates of all', async () => {
    const { data, losses } = await only(
      'schema-org',
      courseOf(
        run('blended', { startDate: '2027-01-11' }),
        run('online', {
          startDate: '2027-03-01',
          courseWorkload: 'PT22H',
          duration: 'P3W',
          offers: { price: 50, priceCurrency: 'EUR' },
        }),
      ),
    );
    expect(data).toMatchObject({
      delivery: { mode: 'blended' },
      intakes: [{ start: '2027-01-11' }, { start: '2027-03-01', note: 'online' }],
    });
    expect(data).not.toHaveProperty('workload');
    expect(data).not.toHaveProperty('duration');
    expect(data).not.toHaveProperty('price');
    expect(losses.filter(({ note }) => note === 'of a run that is delivered in another way')).toHaveLength(3);
  });

  it('of one mode add what the course does not say, and report what they say otherwise', async () => {
    const { data, losses } = await only(
      'schema-org',
      courseOf(
        run('online', { startDate: '2027-01-11', courseWorkload: 'PT20H' }),
        run('online', { startDate: '2027-03-01', courseWorkload: 'PT22H' }),
      ),
    );
    expect(data.workload).toEqual({ hours: 20 });
    expect(losses).toContainEqual(
      expect.objectContaining({ value: 'PT22H', note: 'one figure of total hours is kept' }),
    );
  });

  const xcriOf = (runs: string) =>
    `<catalog xmlns="http://xcri.org/profiles/1.2/catalog"><provider><title>P</title><course><identifier>1</identifier><title>T</title>${runs}</course></provider></catalog>`;

  it('that differ lend each other nothing: the next that is open gives all facts, the others their dates with what differs', async () => {
    const text = courseOf(
      run('online', { startDate: '2026-09-01', courseWorkload: 'PT3H', duration: 'P10W' }),
      run('online', {
        startDate: '2027-03-01',
        courseWorkload: 'PT8H',
        duration: 'P2W',
        offers: { price: 195, priceCurrency: 'GBP' },
      }),
      run('online', { startDate: '2027-06-01', duration: 'P3W', offers: { price: 250, priceCurrency: 'GBP' } }),
    );
    const { data, losses } = await only('schema-org', text, { today: '2026-11-27' });
    expect(data).toMatchObject({
      workload: { hours: 8 },
      duration: { value: 2, unit: 'weeks' },
      intakes: [
        { start: '2026-09-01', note: '10 weeks; 3 hours in all' },
        { start: '2027-03-01' },
        { start: '2027-06-01' },
      ],
      price: {
        options: [
          { amount: 195, note: 'start 2027-03-01' },
          { amount: 250, note: 'start 2027-06-01' },
        ],
      },
    });
    expect(losses.map(({ value }) => value)).toEqual(expect.arrayContaining(['P10W', 'PT3H', 'P3W']));
  });

  it('of another way that are over give way to the next that is open, with all of its facts', async () => {
    const presentation = (start: string, mode: string, more: string) =>
      `<presentation><start dtf="${start}">${start}</start><attendanceMode identifier="${mode}"/>${more}</presentation>`;
    const text = xcriOf(
      `${presentation('2026-01-12', 'ON', '<duration interval="P3W">3 weeks</duration>')}${presentation(
        '2027-03-01',
        'CM',
        '<duration interval="P1D">1 day</duration><cost>£195 + VAT</cost>',
      )}`,
    );
    const { drafts } = await read('xcri-cap', text, { today: '2026-11-27' });
    expect(drafts[0]?.data).toMatchObject({
      delivery: { mode: 'on-campus' },
      duration: { value: 1, unit: 'days' },
      price: { options: [{ amount: 195, currency: 'GBP' }] },
      intakes: [{ start: '2026-01-12', note: 'online' }, { start: '2027-03-01' }],
    });
  });

  it('keep the level of a credit without a framework as words, which is reported', async () => {
    const text = xcriOf('').replace(
      '</course>',
      '<credit xmlns="http://purl.org/net/cm"><level>3</level><value>15</value></credit></course>',
    );
    const { drafts, losses } = await read('xcri-cap', text);
    expect(drafts[0]?.data.levelNote).toBe('level 3');
    expect(losses).toContainEqual(
      expect.objectContaining({ value: '3', note: expect.stringContaining('names no framework') as string }),
    );
  });

  it('keep every offer of a course, with the kinds that they are of', async () => {
    const { data, losses } = await only(
      'schema-org',
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Course',
        '@id': 'https://x.example/1',
        name: 'Fixture',
        offers: [
          { category: 'Paid', price: 10.99, priceCurrency: 'EUR' },
          { category: 'Paid', price: 20, priceCurrency: 'USD' },
          { category: 'Partially Free' },
        ],
      }),
    );
    expect(data.price).toEqual({
      category: 'partially-free',
      options: [
        { amount: 10.99, currency: 'EUR' },
        { amount: 20, currency: 'USD' },
      ],
    });
    expect(losses).toContainEqual(
      expect.objectContaining({ reason: 'guessed', note: 'prices of several kinds read as one' }),
    );
  });
});

describe('XCRI-CAP with the habits of several publishers', async () => {
  const { drafts, losses } = await read('xcri-cap', fixture('habits.xcri.xml'));
  const [first, second, third] = drafts.map(({ data }) => data);
  const said = (note: string) =>
    losses.filter((loss) => loss.note.includes(note)).map(({ place, value }) => `${place}: ${value}`);

  it('keeps one language of texts in two, the one asked for', async () => {
    expect(first).toMatchObject({
      title: 'Fixtures for software',
      description: expect.stringMatching(/^A course/) as string,
    });
    expect(said('a text in another language (cy)')).toHaveLength(2);
    expect(said('one name of a provider')).toEqual(['line 6: Coleg Gosod']);
    const welsh = await read('xcri-cap', fixture('habits.xcri.xml'), { language: 'cy' });
    expect(welsh.drafts[0]).toMatchObject({ data: { title: 'Gosodiadau' }, provider: { name: 'Coleg Gosod' } });
  });

  it('takes topics apart and an outcome by a name that is not quite right', () => {
    expect(first?.skills).toEqual(['Software engineering', 'Unit tests', 'Property tests']);
    expect(first?.learningOutcomes).toEqual(['Write fixtures.', 'Read feeds.']);
  });

  it('believes the date and the length for machines, and reports the words that say otherwise', () => {
    expect(first?.intakes).toEqual([
      {
        start: '2026-09-21',
        end: '2027-06-30',
        note: 'Mondays from the third week of September',
        place: { town: 'Abergosod' },
      },
    ]);
    expect(first?.duration).toEqual({ value: 9, unit: 'months' });
    expect(said('beside a d').toSorted()).toEqual(['line 22: 31 July 2027', 'line 23: 1 year (approx)']);
  });

  it('takes nothing from a run that was withdrawn, and closes a course that was', () => {
    expect(first).not.toHaveProperty('delivery.mode');
    expect(said('marks as withdrawn')).toEqual(['line 30: 12 January 2026']);
    expect(second).toMatchObject({ status: 'closed' });
  });

  it('reads a table of fees by its headings', () => {
    expect(first?.price?.options).toMatchObject([
      { amount: 9250, for: 'home', note: 'Full-time, UK/EU' },
      { amount: 13_000, for: 'international' },
    ]);
  });

  it('does not take a bare zero for a free course', () => {
    expect(second).not.toHaveProperty('price');
    expect(said('a bare zero')).toEqual(['line 38: 0.0000']);
  });

  it('keeps an attendance pattern that stands in the field of the mode', () => {
    expect(first?.delivery?.note).toBe('Evening; Twilight and / or Evening / or Weekends');
  });

  it('reads descriptions by the terms of version 1.1', () => {
    expect(third).toMatchObject({
      assessment: { text: 'By a portfolio.' },
      description: expect.stringMatching(/^To teach programming/) as string,
    });
  });

  it('loses nothing silently: unknown elements, second venues, attributes, doubled levels', () => {
    expect(losses.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['GC7', 'CQFW', 'South site', 'Llangosod', 'North site', 'RS', '60', 'JACS3 I300']),
    );
  });

  it('tells the column too where the whole feed stands on one line', async () => {
    const long = fixture('habits.xcri.xml').replace(/\n\s*/g, ' ');
    const { losses: told } = await read('xcri-cap', long);
    expect(told.find(({ value }) => value === 'GC7')?.place).toMatch(/^line 1, column \d{4}$/);
  });

  it('reads a provider without a catalogue around it', async () => {
    const text = fixture('habits.xcri.xml')
      .replace(/<catalog ([^>]*) generated="[^"]*">\s*<provider>/, '<provider $1>')
      .replace('</catalog>', '');
    expect((await read('xcri-cap', text)).drafts).toHaveLength(3);
  });
});

describe('CTDL', () => {
  it('reads the expanded form: references, languages, an opportunity named after its parts', async () => {
    const draft = await only('ctdl', fixture('traps.ctdl.expanded.json'));
    expect(draft.provider).toMatchObject({ name: 'Fixture College' });
    expect(draft.data).toMatchObject({
      title: 'Fixture testing',
      type: 'microcredential',
      credits: [{ system: 'scqf', value: 15 }],
      levels: [{ framework: 'scqf', level: '8' }],
      delivery: { mode: 'online' },
    });
    expect(draft.data).not.toHaveProperty('duration');
    expect(draft.losses.map(({ note }) => note)).toEqual(
      expect.arrayContaining([expect.stringContaining('meant as minutes'), 'this property has no field']),
    );
  });

  it('reads the compact form with language maps, and takes another language where asked', async () => {
    const draft = await only('ctdl', fixture('traps.ctdl.json'));
    expect(draft.identifier).toBe('ce-00000000-0000-4000-8000-000000000000');
    expect(draft.data).toMatchObject({
      title: 'Fixture testing',
      status: 'paused',
      delivery: { mode: 'blended' },
      skills: ['Testing', 'Fixtures'],
    });
    expect((await only('ctdl', fixture('traps.ctdl.json'), { language: 'fr' })).data.title).toBe('Essais');
  });

  it('does not take what one must do for a credential for what one needs to enrol', async () => {
    const { data, losses } = await only(
      'ctdl',
      JSON.stringify({
        '@context': 'https://credreg.net/ctdl/schema/context/json',
        '@type': 'ceterms:MicroCredential',
        'ceterms:ctid': 'ce-1',
        'ceterms:name': { en: 'Fixture' },
        'ceterms:offeredBy': 'https://x.example/us',
        'ceterms:credentialStatusType': {
          'ceterms:targetNode': 'credentialStat:Active',
          'ceterms:targetNodeName': { en: 'Active' },
        },
        'ceterms:requires': [
          { 'ceterms:name': { en: 'For it' }, 'ceterms:description': { en: 'Complete it', fr: 'Finissez' } },
        ],
      }),
    );
    expect(data).not.toHaveProperty('entry');
    expect(
      losses
        .filter(({ reason }) => reason === 'dropped')
        .map(({ field, value, note }) => `${field}, ${value}: ${note}`),
    ).toEqual([
      'requires, Complete it: requirements for a credential have no field',
      'requires.description, Finissez: a text in another language',
    ]);
  });

  it('takes continuing-education units for what they are, and a price without a currency for no price', async () => {
    const { data, losses } = await only('ctdl', fixture('traps.ctdl.json'));
    expect(data.credits).toEqual([{ system: 'ceu', value: 2.6 }]);
    expect(data.price?.options ?? []).toEqual([]);
    expect(losses.map(({ note }) => note)).toContain('an amount without a currency');
  });
});

describe('schema.org', () => {
  it('reads the JSON-LD of a page: prefixes, a free course with a paid certificate, weekly hours, seconds since 1970', async () => {
    const { data, provider, losses } = await only('schema-org', fixture('page.html'));
    expect(data).toMatchObject({
      title: 'Fixture data & design',
      description: 'Learn data.',
      url: 'https://fixture-college.example/data',
      credits: [{ system: 'ects', value: 5 }],
      price: { category: 'partially-free', options: [{ amount: 49, currency: 'EUR', note: 'Certificate' }] },
      delivery: { mode: 'online' },
      studyMode: ['part-time'],
      workload: { hoursPerWeek: 3 },
      duration: { value: 6, unit: 'weeks' },
      intakes: [{ start: '2026-09-21' }],
    });
    expect(provider).toMatchObject({ name: 'Fixture College', country: 'IE' });
    expect(losses).toContainEqual(
      expect.objectContaining({
        field: 'totalHistoricalEnrollment',
        value: '5.3k',
        place: expect.stringMatching(/^script\[2\]\$/) as string,
      }),
    );
  });

  it('reads an array and a graph, and a course once however often it is named', async () => {
    const course = { '@type': 'Course', '@id': 'https://x.example/1', name: 'One' };
    expect(
      (await read('schema-org', JSON.stringify([course, { ...course, '@id': 'https://x.example/2' }]))).drafts,
    ).toHaveLength(2);
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [course, { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: course }] }],
    };
    expect((await read('schema-org', JSON.stringify(graph))).drafts).toHaveLength(1);
  });

  it('reads a programme', async () => {
    const { data } = await only(
      'schema-org',
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'EducationalOccupationalProgram',
        name: 'Fixtures',
        programType: 'Master’s degree',
        timeToComplete: 'P2Y',
        educationalProgramMode: 'blended',
        applicationDeadline: '2026-06-01',
        startDate: '2026-09-01',
      }),
    );
    expect(data).toMatchObject({
      type: 'masters',
      duration: { value: 2, unit: 'years' },
      delivery: { mode: 'blended' },
      intakes: [{ start: '2026-09-01', applyBy: '2026-06-01' }],
    });
  });

  it.each([
    ['a trailing comma', '{"@context":"https://schema.org",\n"name":"x",\n}', 'line 3', /comma too many/],
    ['a truncated text', '{"a":1,\n"b":', 'line 2', /ends too early/],
    ['deep nesting', `{"@type":${'['.repeat(10_000)}`, 'line 1', /nested more than/],
    ['a page without JSON-LD', '<!doctype html><p>x', 'line 1', /no JSON-LD/],
  ])('refuses %s with its line', async (_, text, place, message) => {
    const refused = read('schema-org', text);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toHaveProperty('place', place);
  });
});

describe('schema.org with the habits of several sites', async () => {
  const { drafts, losses } = await read('schema-org', fixture('habits.html'));
  const [programme, module] = drafts;
  const said = (note: string) => losses.filter((loss) => loss.note.includes(note)).map(({ value }) => value);

  it('reads the course of a page beside a script that is broken, which it reports', () => {
    expect(programme?.data.title).toBe('BSc Fixtures');
    expect(losses.find(({ note }) => note.includes('not valid JSON'))).toMatchObject({ place: 'line 3' });
  });

  it('follows a reference from one script of a page to another', () => {
    expect(programme?.provider).toMatchObject({ name: 'Fixture College', url: 'https://fixture-college.example/' });
  });

  it('tells the fees of home and of international students apart by their category', () => {
    expect(programme?.data.price?.options).toEqual([
      { amount: 9535, currency: 'GBP', for: 'home' },
      { amount: 22_000, currency: 'GBP', for: 'international' },
    ]);
  });

  it('keeps all statements of entry', () => {
    expect(programme?.data.entry).toEqual({ text: 'Two A levels; An interview' });
  });

  it('reads a course that stands in a programme by itself, with the programme’s provider', () => {
    expect(module).toMatchObject({
      data: { title: 'Module in computing', code: 'M1' },
      provider: { name: 'Fixture College' },
    });
    expect(said('the provider of what holds')).toEqual(['Fixture College']);
    expect(said('which courses belong together')).toHaveLength(1);
  });

  it('reads the offers inside an aggregate offer', () => {
    expect(module?.data.price?.options).toEqual([
      { amount: 10, currency: 'EUR', note: 'Early' },
      { amount: 20, currency: 'EUR' },
    ]);
  });

  it('takes days and hours together for hours of study, and says so', () => {
    expect(module?.data.workload).toEqual({ hours: 52 });
    expect(said('days and hours in one length')).toEqual(['P2DT4H']);
  });

  it('loses nothing silently, however deep it stands', () => {
    expect(losses.map(({ field, value }) => `${field}: ${value}`)).toEqual(
      expect.arrayContaining([
        'offers.url: https://fixture-college.example/pay',
        'offers.offers.pricecurrency: EUR',
        'courseMode: CLASSROOM',
        'startDate: [2025-09-15]',
        'location: Main site, Fixtureton',
      ]),
    );
  });
});

describe('CSV', () => {
  const mapping = {
    id: 'fixture',
    label: 'Fixture',
    recognise: [],
    identifier: ['Id'],
    columns: { Title: 'title', 'Topic (2)': 'skill', Topic: 'skill', Price: { to: 'price', unit: 'EUR' } },
  };

  it('reads doubled headers, quoted line breaks and semicolons', async () => {
    const { drafts } = await read(
      'csv',
      'Id;Title;Topic;Topic;Price\r\n1;"A fixture\r\ncourse";One;Two;"1.250,00"\r\n2;Other;;;\r\n',
      { mapping },
    );
    expect(drafts[0]?.data).toMatchObject({
      title: 'A fixture course',
      skills: ['Two', 'One'],
      price: { options: [{ amount: 1250, currency: 'EUR' }] },
    });
    expect(drafts.map(({ place }) => place)).toEqual(['line 2', 'line 4']);
  });

  it('reports every cell of a column that the mapping does not know, named or not', async () => {
    const { losses } = await read('csv', 'Id,Title,Topic,Colour,\n1,One,x,red,secret\n2,Two,y,,\n', { mapping });
    expect(
      losses.filter(({ note }) => note.includes('does not know')).map(({ place, value }) => `${place}: ${value}`),
    ).toEqual(['line 2, column Colour: red', 'line 2, column column 5: secret']);
  });

  it('reads Excel’s own hint and skips rows of nothing', async () => {
    const { drafts } = await read('csv', 'sep=|\r\nId|Title|Topic\r\n1|One|\r\n||\r\n\r\n2|Two|\r\n', { mapping });
    expect(drafts.map(({ data }) => data.title)).toEqual(['One', 'Two']);
  });

  it.each([
    ['an open quotation mark in its header', 'Id,"Title,Topic\n1,One,x\n', 'line 1', /opened and not closed/],
    [
      'a column that the mapping needs and is not there',
      'Nr,Title,Topic\n1,One,x\n',
      'line 1',
      /needs the column "Id"/,
    ],
  ])('refuses %s with its line', async (_, text, place, message) => {
    const refused = read('csv', text, { mapping });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toHaveProperty('place', place);
  });

  it.each([
    ['one cell short', 'Id,Title,Topic\n1,One,x\n2,Two\n', 'line 3', /row of 2 cells under a header of 3/],
    ['without an identifier', 'Id,Title,Topic\n,Two,x\n1,One,x\n', 'line 2', /without an identifier/],
    [
      'with an open quotation mark at the end',
      'Id,Title,Topic\n1,One,x\n2,"Two,x\n',
      'line 3',
      /opened and not closed/,
    ],
    ['with an open quotation mark', 'Id,Title,Topic\n2,"Two,x\n1,One,x\n', 'line 2', /opened and not closed/],
  ])('gives up a row %s with its line, and that row alone', async (_, text, place, reason) => {
    const { drafts, rejected } = await read('csv', text, { mapping });
    expect(drafts.map(({ data }) => data.title)).toEqual(['One']);
    expect(rejected).toMatchObject([{ place, reason: expect.stringMatching(reason) as string }]);
  });

  it('recognises the course directory of the Department for Education and joins the runs of a course', async () => {
    const columns =
      'LARS_QAN,WHO_THIS_COURSE_IS_FOR,ENTRY_REQUIREMENTS,WHAT_YOU_WILL_LEARN,HOW_YOU_WILL_LEARN,WHAT_YOU_WILL_NEED_TO_BRING,HOW_YOU_WILL_BE_ASSESSED,WHERE_NEXT,COURSE_NAME,YOUR_REFERENCE,DELIVERY_MODE,START_DATE,FLEXIBLE_START_DATE,VENUE_NAME,YOUR_VENUE_REFERENCE,NATIONAL_DELIVERY,SUB_REGION,COURSE_WEBPAGE,COST,COST_DESCRIPTION,DURATION,DURATION_UNIT,STUDY_MODE,ATTENDANCE_PATTERN';
    expect(columns.split(',')).toHaveLength(24);
    const row = (start: string, flexible: string) =>
      `F1,"For people who want to learn, in tests",None,Writing fixtures,In class,A pen,By a quiz,More,Fixture writing,R1,ClassroomBased,${start},${flexible},Main site,V1,,,https://fixture-college.example/w,250,,12,Weeks,PartTime,Evening`;
    const { drafts, losses } = await read('csv', [columns, row('21/09/2026', 'false'), row('', 'true')].join('\n'));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.data).toMatchObject({
      title: 'Fixture writing',
      identifiers: [{ scheme: 'lars', value: 'F1' }],
      delivery: { mode: 'on-campus' },
      studyMode: ['part-time'],
      duration: { value: 12, unit: 'weeks' },
      price: { category: 'paid', options: [{ amount: 250, currency: 'GBP' }] },
      intakes: [{ start: '2026-09-21', note: 'Venue: Main site' }, { start: 'anytime' }],
    });
    expect(losses.map(({ field }) => field)).toContain('WHAT_YOU_WILL_NEED_TO_BRING');
  });

  it('recognises Discover Uni’s courses and keeps the same course by two modes apart', async () => {
    const columns =
      'PUBUKPRN,UKPRN,ASSURL,CRSEURL,DISTANCE,HECOS,HECOS,KISCOURSEID,KISMODE,LDCS,LDCS,NUMSTAGE,TITLE,UCASPROGID,KISAIMCODE,KISLEVEL';
    const row = (mode: string) =>
      `10000000,10000000,,https://fixture.example/h,0,100302,,K1,${mode},DB,,3,History of fixtures,V100,000,03`;
    const { drafts } = await read('csv', [columns, row('01'), row('02')].join('\n'));
    expect(drafts.map(({ identifier }) => identifier)).toEqual(['10000000-K1-01', '10000000-K1-02']);
    expect(drafts[0]?.data).toMatchObject({
      type: 'undergraduate-degree',
      subjects: ['arts-and-humanities'],
      delivery: { mode: 'on-campus' },
      studyMode: ['full-time'],
      duration: { value: 3, unit: 'years' },
    });
  });

  it('reads Discover Uni’s codes as the Higher Education Statistics Agency defines them, and older columns too', async () => {
    const { drafts, losses } = await read(
      'csv',
      'PUBUKPRN,KISCOURSEID,KISMODE,TITLE,DISTANCE,LEVEL,JACS\n10000000,K2,02,Acting,2,F,W400\n10000000,K3,02,Law,1,U,M100\n',
    );
    expect(drafts.map(({ data }) => [data.type, data.delivery?.mode, data.subjects])).toEqual([
      ['undergraduate-degree', 'on-campus', ['arts-and-humanities']],
      ['other', 'online', ['business-and-law']],
    ]);
    expect(losses.map(({ note }) => note)).toEqual(
      expect.arrayContaining([
        'by distance learning too; read as on campus',
        'only by distance learning, read as online',
      ]),
    );
  });
});

describe('a table of runs', async () => {
  const mapping = {
    id: 'fixture',
    label: 'Fixture',
    recognise: [],
    runs: true,
    identifier: ['Id'],
    columns: {
      Title: 'title',
      Start: 'start',
      Kind: { to: 'type', guess: { a: 'a letter read as a kind' }, values: { a: 'diploma' } },
    },
  };
  const rows = ['Id,Title,Start,Kind', '1,One,2026-09-21,a', '2,Two,2026-09-21,', '1,One,2027-01-11,', '1,Uno,,'];
  const { drafts, losses } = await read('csv', rows.join('\n'), { mapping });

  it('joins the rows of a course wherever they stand', () => {
    expect(drafts.map(({ data }) => [data.title, data.intakes?.map(({ start }) => start)])).toEqual([
      ['One', ['2026-09-21', '2027-01-11']],
      ['Two', ['2026-09-21']],
    ]);
  });

  it('reports what a further row says otherwise, on its own line', () => {
    expect(losses).toContainEqual(
      expect.objectContaining({ field: 'Title', value: 'Uno', place: 'line 5, column Title' }),
    );
  });

  it('reports a guess that the mapping names', () => {
    expect(losses).toContainEqual(
      expect.objectContaining({
        reason: 'guessed',
        value: 'a',
        note: 'a letter read as a kind',
        place: 'line 2, column Kind',
      }),
    );
  });
});

describe('a guess of a mapping', () => {
  const mapping = {
    id: 'fixture',
    label: 'Fixture',
    recognise: [],
    identifier: ['Id'],
    columns: { Title: 'title', How: { to: 'mode', values: { o: 'online' }, guess: { o: 'a letter read as a mode' } } },
  };

  it('keeps the mode as inferred, and stands beside its words', async () => {
    const draft = await only('csv', 'Id,Title,How\n1,One,o\n', { mapping });
    expect(draft.data.delivery).toEqual({ mode: 'online', inferred: true });
    expect(draft.interpreted).toContainEqual(
      expect.objectContaining({
        to: 'mode',
        words: 'o',
        value: 'online',
        certainty: 'by-rule',
        rule: 'a letter read as a mode',
      }),
    );
  });

  it('is none where the words say it', async () => {
    const draft = await only('csv', 'Id,Title,How\n1,One,online\n', { mapping });
    expect(draft.data.delivery).toEqual({ mode: 'online' });
  });
});

it.each(['../../etc/passwd', 'a/../b', '..\\b', '%2e%2e/x', 'a\u0000b'])('refuses the identifier %j', async (id) => {
  await expect(
    read('schema-org', JSON.stringify({ '@context': 'https://schema.org', '@type': 'Course', '@id': id, name: 'x' })),
  ).rejects.toThrow(/identifier/);
});

it('refuses a title of a megabyte', async () => {
  await expect(
    read(
      'schema-org',
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Course',
        '@id': 'https://x.example/1',
        name: 'x'.repeat(1_000_000),
      }),
    ),
  ).rejects.toThrow(/a title of 1000000 characters/);
});

describe('learning outcomes', () => {
  it('are what one will be able to do: a question among them is reported and left out', async () => {
    const course = {
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': 'https://fixture.example/a',
      name: 'Fixture Genomics',
      provider: { '@type': 'Organization', name: 'Fixture College' },
      teaches: ['Why study fixtures?', 'Read fixtures.'],
    };
    const { drafts, losses } = await read('schema-org', JSON.stringify(course));
    expect(drafts.map(({ data }) => data.learningOutcomes)).toEqual([['Read fixtures.']]);
    expect(losses).toContainEqual(
      expect.objectContaining({ value: 'Why study fixtures?', note: 'a question, which is no learning outcome' }),
    );
  });
});
