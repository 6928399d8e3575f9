import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, readCell } from '#domain/csv-text.ts';
import { ctdl } from '#formats/ctdl/write.ts';
import { csv } from '#formats/csv/write.ts';
import { collect } from '#formats/format.ts';
import { elm, missingForElm } from '#formats/elm/write.ts';
import { courseJsonSchema, json, jsonLines } from '#formats/json/write.ts';
import { formats } from '#formats/index.ts';
import { breadcrumbJsonLd, itemListJsonLd, scriptJson } from '#formats/schema-org/page-data.ts';
import { courseJsonLd, schemaOrg } from '#formats/schema-org/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';
import { creditSystem, framework, makeCourse } from '../../support/make.ts';

const context = {
  origin: 'https://guide.example',
  generated: '2026-11-23T12:00:00Z',
  title: 'Fixture directory',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};
const full = makeCourse({
  description: 'A course for tests of formats.',
  url: 'https://fixture-college.example/1',
  languages: ['en'],
  learningOutcomes: ['Write a fixture'],
  levels: [{ framework: framework('fheq'), level: '7' }],
  credits: [{ system: creditSystem('ects'), value: 5 }],
  workload: { hours: 130 },
  intakes: [{ start: '2027-01-11', end: '2027-03-31' }],
});
const fail = (): never => {
  throw new Error('There is no reader');
};
type Node = Record<string, unknown>;
const graph = (text: string): Node[] => (JSON.parse(text) as { '@graph': Node[] })['@graph'];

describe('CTDL', () => {
  it('states for every course what the minimum data policy asks for, however little the record states', () => {
    for (const course of [full, makeCourse()]) {
      const node = graph(ctdl.write([course], context)).find((one) => one['@type'] === 'ceterms:Course');
      for (const term of [
        'name',
        'description',
        'ctid',
        'inLanguage',
        'lifeCycleStatusType',
        'offeredBy',
        'subjectWebpage',
      ]) {
        expect(node, term).toHaveProperty(`ceterms:${term}`);
      }
      expect((node?.['ceterms:description'] as { en: string }).en.length).toBeGreaterThanOrEqual(15);
      expect(node?.['ceterms:availableOnlineAt'] ?? node?.['ceterms:availabilityListing']).toBeDefined();
      expect(node?.['ceterms:ctid']).toMatch(
        /^ce-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('does not claim a language that the record does not state', () => {
    const node = graph(ctdl.write([makeCourse()], context)).find((one) => 'ceterms:inLanguage' in one);
    expect(node?.['ceterms:inLanguage']).toEqual(['und']);
  });

  it('gives back the names of credit and of readers as they stand', async () => {
    const named = makeCourse({
      credits: [{ system: creditSystem('local'), value: 15, name: 'McGill credits' }],
      audience: 'McGill staff',
    });
    const { drafts } = await collect(ctdl.read(ctdl.write([named], context), {}));
    expect(drafts[0]?.data).toMatchObject({
      credits: [{ system: 'local', name: 'McGill credits' }],
      audience: 'McGill staff',
    });
  });

  it('gives a course the same CTID every time, and the provider’s own where there is one', () => {
    expect(ctdl.write([full], context)).toBe(ctdl.write([full], context));
    const own = makeCourse({ identifiers: [{ scheme: 'ctid', value: 'ce-1' }] });
    expect(ctdl.write([own], context)).toContain('"ceterms:ctid":"ce-1"');
  });
});

describe('what recognises a course', () => {
  const body = 'Fixture Council';
  const rows = {
    whole: { kind: 'accredits', body, text: `Accredited by the ${body}.` },
    recognised: { kind: 'recognises', body, text: `Recognised by the ${body}.` },
    provisional: { kind: 'accredits', body, text: `Provisionally certified by the ${body}.` },
    partial: { kind: 'accredits', body, text: `${body} accredits the routes in weaving.` },
    preparing: { kind: 'recognises', body, text: `Prepares for the certificate of the ${body}.` },
    other: { kind: 'developed-with', body, text: `Developed with the ${body}.` },
  } as const;
  it.each(Object.entries(rows))('is named alone only where it recognises the whole: %s', (name, row) => {
    const course = { ...full, credential: { name: 'Fixture certificate' }, recognition: [row] };
    expect(xcriCap.write([course], context).includes(`<accreditedBy>${body}</accreditedBy>`)).toBe(name === 'whole');
    // schema.org has no term for who accredits: "recognizedBy" would say something else.
    expect(JSON.stringify(JSON.parse(schemaOrg.write([course], context))).includes(`"name":"${body}"`)).toBe(
      name === 'recognised',
    );
  });
});

describe('ELM', () => {
  it('writes no end of a range as the value', () => {
    const [credit] = full.credits ?? [];
    if (!credit) throw new Error('The fixture has credit');
    const course = {
      ...full,
      workload: { hours: { min: 150, max: 180 } },
      credits: [{ ...credit, value: { min: 5, max: 7 } }],
    };
    const text = elm.write([course], context);
    expect(text).not.toContain('elm:volumeOfLearning');
    expect(text).not.toContain('elm:point');
    expect(text).not.toContain('PT150H');
  });

  it('writes what the profile requires', () => {
    const [node] = graph(elm.write([full], context));
    for (const term of [
      'dc:title',
      'foaf:homepage',
      'elm:providedBy',
      'elm:learningAchievementSpecification',
      'elm:defaultLanguage',
    ]) {
      expect(node, term).toHaveProperty(term);
    }
    expect(node?.['elm:learningAchievementSpecification']).toMatchObject({
      'elm:ISCEDFCode': [{ '@id': 'http://data.europa.eu/snb/isced-f/06' }],
      'elm:volumeOfLearning': { '@value': 'PT130H' },
      'elm:creditPoint': [{ 'elm:point': '5' }],
      'elm:learningOutcome': [{ 'dc:title': { '@value': 'Write a fixture' } }],
    });
    expect(node?.['elm:providedBy']).toMatchObject({
      'elm:location': {
        'elm:address': { 'elm:countryCode': { '@id': 'http://publications.europa.eu/resource/authority/country/GBR' } },
      },
    });
  });

  it('leaves out a course that does not state what the profile requires, and says what is missing', () => {
    expect(graph(elm.write([makeCourse()], context))).toEqual([]);
    expect(missingForElm(makeCourse())).toEqual(['learning outcomes or skills', 'a page of the provider']);
    expect(missingForElm(makeCourse({ languages: ['fa'] }))).toContain('a language of the EU’s list');
    expect(missingForElm(full)).toEqual([]);
  });

  it.each([
    [{ value: 6, unit: 'weeks' }, 'P42D'],
    [{ value: 0.5, unit: 'years' }, 'P6M'],
    [{ value: 2, unit: 'years' }, 'P2Y'],
    [{ value: 1.5, unit: 'weeks' }, undefined],
    [{ value: { min: 1, max: 2 }, unit: 'years' }, undefined],
  ] as const)('writes the length %j in the form of XML Schema', (length, wanted) => {
    const [node] = graph(elm.write([{ ...full, duration: length }], context));
    expect(node?.['elm:duration']).toEqual(
      wanted === undefined ? undefined : { '@type': 'xsd:duration', '@value': wanted },
    );
  });

  it('writes half hours in the form of XML Schema', () => {
    const [node] = graph(elm.write([{ ...full, workload: { hours: 7.5 } }], context));
    expect(node?.['elm:learningAchievementSpecification']).toMatchObject({
      'elm:volumeOfLearning': { '@value': 'PT7H30M' },
    });
  });

  it('says that the language is undetermined where the record states none', () => {
    const { languages: _, ...silent } = full;
    const [node] = graph(elm.write([silent], context));
    expect(node?.['elm:defaultLanguage']).toMatchObject({ '@id': expect.stringMatching(/\/language\/UND$/) as string });
  });
});

describe('JSON', () => {
  it('counts its courses, a line each or in one document', () => {
    expect(JSON.parse(json.write([full, full], context))).toMatchObject({ count: 2, licence: context.licence });
    const lines = jsonLines.write([full, full], context).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: full.id,
      provider: 'fixture-college',
      credits: [{ system: 'ects', value: 5 }],
    });
  });

  it('is described by a schema that has every field of a record', () => {
    const { properties, required } = courseJsonSchema(context.origin) as { properties: Node; required: string[] };
    for (const field of Object.keys(JSON.parse(jsonLines.write([full], context)) as Node))
      expect(properties, field).toHaveProperty(field);
    expect(required).toEqual(expect.arrayContaining(['id', 'title', 'provider']));
  });
});

describe('CSV', () => {
  it('writes no cell that a spreadsheet would run, and spoils no number', () => {
    expect(csvText([['=1+1', '-5', -5, '+44 20', '-SUM(A1)', '@x', undefined]])).toBe(
      "'=1+1,-5,-5,'+44 20,'-SUM(A1),'@x,",
    );
  });

  it('gives back every text', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=x', "'=x", '+1 2', '-5', '"', ',', '\r', '\n'),
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => ['first', ...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const read: string[][] = parse(csvText(rows), { record_delimiter: '\r\n' });
        expect(read.map((cells) => cells.map(readCell))).toEqual(rows);
      }),
    );
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csv.write([full], context).startsWith('\uFEFFid,')).toBe(true);
  });
});

describe('characters that no standard has a place for', () => {
  const codes = [
    ...[...Array(0x20).keys()].filter((code) => !/\s/.test(String.fromCharCode(code)) || code < 0x09),
    ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index),
    0xd800,
    0xdfff,
    0xfffe,
    0xffff,
    0x202e,
    0x2028,
  ];
  const courses = codes.map((code, index) => ({
    ...full,
    id: `fixture-college/course-${index}`,
    title: `Fixture${String.fromCharCode(code)} course ${index}`,
    description: `One${String.fromCharCode(code)}two three.`,
    learningOutcomes: [`Write${String.fromCharCode(code)} a fixture`],
  }));

  it.each(formats.filter(({ write, read }) => write && read))(
    '$label: end in its writer or its reader',
    async ({ read, write }) => {
      const { drafts } = await collect(read?.(write?.(courses, context) ?? '', {}) ?? fail());
      expect(drafts).toHaveLength(courses.length);
      for (const { data } of drafts) {
        expect(data.title).toMatch(/^Fixture\ufffd?\s*course \d+$/);
        expect(JSON.stringify(data)).not.toMatch(/\\u(?:00[01]|fff[ef]|d[89a-f])/i);
      }
    },
  );

  it('end in the European Learning Model’s writer too', () => {
    expect(() => JSON.parse(elm.write(courses, context)) as unknown).not.toThrow();
  });
});

describe('structured data', () => {
  it('writes a degree as a programme too, and no property without a value', () => {
    expect(courseJsonLd(makeCourse({ type: 'masters' }), context.origin)['@type']).toEqual([
      'EducationalOccupationalProgram',
      'Course',
    ]);
    expect(courseJsonLd(full, context.origin)['@type']).toBe('Course');
    expect(JSON.stringify(courseJsonLd(makeCourse(), context.origin))).not.toContain('null');
  });

  it('numbers lists and trails from one', () => {
    expect(
      itemListJsonLd(
        [
          { name: 'One', path: '/one/' },
          { name: 'Two', path: '/two/' },
        ],
        context.origin,
      ),
    ).toMatchObject({
      numberOfItems: 2,
      itemListElement: [{ position: 1 }, { position: 2 }],
    });
    expect(breadcrumbJsonLd([{ name: 'Home', path: '/' }], context.origin)).toMatchObject({
      itemListElement: [{ position: 1, item: { '@id': 'https://guide.example/' } }],
    });
  });

  it('cannot end the script that it stands in', () => {
    expect(scriptJson({ name: '</script><script>' })).not.toContain('<');
  });
});

describe('what no record says of whether it is on offer', () => {
  const silent = makeCourse({ id: 'fixture-college/silent' });
  const active = makeCourse({ id: 'fixture-college/active', status: 'active' });
  const over = makeCourse({ id: 'fixture-college/over', intakes: [{ start: '2020-02' }], recorded: '2021-01-01' });
  const closed = makeCourse({ id: 'fixture-college/closed', status: 'closed' });
  const all = [silent, active, over, closed];

  it('stands in no table and no record as active, and what seems to be over says so', () => {
    const rows: Record<string, string>[] = parse(csv.write(all, context), { bom: true, columns: true });
    expect(rows.map(({ status, age }) => [status, age])).toEqual([
      ['', 'undated'],
      ['active', 'undated'],
      ['', 'past'],
      ['closed', 'undated'],
    ]);
    const { courses } = JSON.parse(json.write(all, context)) as { courses: Node[] };
    expect(courses.map(({ status, age }) => [status, age])).toEqual([
      [undefined, 'undated'],
      ['active', 'undated'],
      [undefined, 'past'],
      ['closed', 'undated'],
    ]);
  });

  it('is told in words beside the term that CTDL asks for', () => {
    const told = graph(ctdl.write(all, context)).flatMap((node) => {
      const status = node['ceterms:lifeCycleStatusType'] as Node | undefined;
      return status
        ? [[status['ceterms:targetNode'], (status['ceterms:targetNodeDescription'] as Node | undefined)?.['en']]]
        : [];
    });
    expect(told).toEqual([
      ['lifeCycle:Active', expect.stringMatching(/^No status is recorded/)],
      ['lifeCycle:Active', undefined],
      ['lifeCycle:Ceased', expect.stringMatching(/^Over, as far as we know/)],
      ['lifeCycle:Ceased', undefined],
    ]);
  });
});

describe('a price that is nothing for some alone', () => {
  const note = 'Free of fees for domestic students, under a condition.';
  const forSome = makeCourse({ price: { category: 'free', options: [], note } });

  it('is free for everybody in no format', () => {
    const data = courseJsonLd(forSome, context.origin);
    expect(data).not.toHaveProperty('isAccessibleForFree');
    expect(JSON.stringify(data['offers'])).not.toMatch(/"price":0/);
    expect(JSON.stringify(data['offers'])).toContain(note);
    const xcri = formats.find(({ id }) => id === 'xcri-cap')?.write?.([forSome], context) ?? '';
    expect(xcri).toContain(`<mlo:cost>Free for some: ${note}</mlo:cost>`);
  });
});

describe('the flat table', () => {
  it('keeps what qualifies a number, and a number of many courses among the notes alone', () => {
    const ects = creditSystem('ects');
    const text = csv.write(
      [
        makeCourse({
          credits: [{ system: ects, value: { min: 12, max: 30 }, of: 'portfolio', note: 'Fixture range' }],
          workload: { hours: 41, note: 'Fixture note' },
        }),
      ],
      context,
    );
    const [head = '', row = ''] = text.split('\r\n');
    const cells = row.split(',');
    expect(cells[head.split(',').indexOf('credits')]).toBe('');
    expect(cells[head.split(',').indexOf('hours')]).toBe('41');
    expect(row).toContain('12 to 30 ECTS credits');
    expect(row).toContain('Fixture range');
    expect(row).toContain('Fixture note');
  });

  it('keeps what is said of the mode and of each start, also of one that is over', () => {
    const text = csv.write(
      [
        makeCourse({
          delivery: { mode: 'online', inferred: false, note: 'Fixture evenings' },
          intakes: [
            { start: '2019-03', note: 'Fixture pilot' },
            { start: '2031-05', state: 'full', note: 'Fixture town' },
          ],
        }),
      ],
      context,
    );
    expect(text).toContain(
      'How you take part: Fixture evenings | 2019-03: Fixture pilot | 2031-05: full; Fixture town',
    );
  });
});
