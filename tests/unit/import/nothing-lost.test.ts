/** What a source says is in a record, in a draft or in the report: nothing goes without a line. All inputs are fixtures. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targets } from '#formats/table/mapping.ts';
import type { ImportOptions } from '#import/run.ts';
import { ImportFolder } from '../../support/import-folder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});

/** Everything that an import writes: records, drafts and the report with each single loss. */
const outcomeOf = async (name: string, text: string | object, options: Partial<ImportOptions> = {}) => {
  const { report } = await folder.import(folder.put(name, text), { report: `${folder.root}/report`, ...options });
  const records = ['courses', 'providers', 'drafts'].flatMap((part) =>
    folder.files(`content/${part}`).map((file) => folder.read(`content/${part}/${file}`)),
  );
  const written = folder.read('report/import.json');
  const losses = written['losses'] as { field: string; value: string; note: string }[];
  return { report, records, losses, all: JSON.stringify([records, losses, report.rejected, written['readings']]) };
};

/** A document with a sign of its own before each of its texts, and where each sign stands. */
const marked = (document: unknown): { document: unknown; places: Map<string, string> } => {
  const places = new Map<string, string>();
  const mark = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => mark(item, `${path}[]`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          /^(?:@context|@?type|@?id|key|uuid)$/.test(key) ? inner : mark(inner, `${path}.${key}`),
        ]),
      );
    if (typeof value !== 'string' || !/\p{L}{2}/u.test(value)) return value;
    const sign = `sign${places.size}s`;
    places.set(sign, path);
    return /^https?:/.test(value) ? `${value.replace(/\/$/, '')}/${sign}` : `${sign} ${value}`;
  };
  return { document: mark(document, ''), places };
};

const fixture = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/formats/${name}`, 'utf8'));
const table = {
  id: 'fixture',
  identifier: ['id'],
  provider: { name: 'Fixture College', country: 'GB' },
  constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
};

describe('a record of our own', () => {
  const record = {
    id: 'fixture-college/intro',
    title: 'Fixture course about computing',
    provider: 'fixture-college',
    type: 'short-course',
    subjects: ['computing'],
    delivery: { mode: 'online' },
    source: { name: 'Course page', kind: 'provider', url: 'http://fixture.example/intro', date: '2026-01-02' },
    recorded: '2026-02-03',
  };

  it('keeps what else it says of its source where the address is http:, which is reported', async () => {
    const { records, losses } = await outcomeOf('own.json', [record]);
    expect(records[0]).toMatchObject({
      source: { name: 'Course page', kind: 'provider', date: '2026-01-02' },
      recorded: '2026-02-03',
    });
    expect(losses).toContainEqual(
      expect.objectContaining({ field: 'source.url', value: 'http://fixture.example/intro' }),
    );
    const upgraded = await outcomeOf('own.json', [record], { upgradeLinks: true, dryRun: true });
    expect(upgraded.losses).toContainEqual(expect.objectContaining({ field: 'source.url', reason: 'guessed' }));
  });

  it('loses no part of a broken source, and no field of any name, without a line', async () => {
    const { losses, records } = await outcomeOf('own.json', [
      { ...record, source: { name: 7, kind: 'hearsay', page: 4 }, recorded: 'yesterday', constructor: 'a field' },
      { ...record, id: 'fixture-college/second', source: 'the page', provider: 'fixture-college' },
    ]);
    expect(losses.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['source.name', 'source.kind', 'source.page', 'recorded', 'constructor', 'source']),
    );
    expect(records.filter(({ title }) => title === record.title)).toHaveLength(2);
  });
});

describe('a table', () => {
  it.each(Object.keys(targets).filter((target) => target !== 'title'))(
    'loses nothing of a column that goes to %s, in whatever words it is',
    async (target) => {
      const { all } = await outcomeOf('table.csv', `id;title;told\n1;Fixture title;Sign words 17\n`, {
        mapping: { ...table, columns: { title: 'title', told: target } },
      });
      expect(all).toMatch(/sign words 17/i);
    },
  );

  it.each([
    ['start', '2027-01-05', '2027-06-01'],
    ['end', '2027-05-01', '2027-06-02'],
    ['applyBy', '2026-12-01', '2026-12-02'],
    ['town', 'York', 'Leeds'],
    ['intakeNote', 'In the hall', 'In the yard'],
    ['price', '£110', '£220'],
    ['priceNote', 'With lunch', 'With books'],
    ['priceCategory', 'free', 'paid'],
    ['priceDate', '2024-03', '2025-04'],
    ['sourceUrl', 'https://fixture.example/one', 'https://fixture.example/two'],
    ['sourceName', 'One page', 'Another page'],
    ['sourceNote', 'One remark', 'Another remark'],
    ['sourceDate', '2024-03', '2025-04'],
    ['sourceChecked', '2024-03-04', '2025-04-05'],
    ['recorded', '2024-03-04', '2025-04-05'],
    ['mode', 'online', 'on-campus'],
    ['url', 'https://fixture.example/one', 'https://fixture.example/two'],
    ['duration', '6 weeks', '7 weeks'],
    ['language', 'English', 'French'],
  ])('keeps or reports both of two columns that go to %s', async (target, first, second) => {
    const { [target]: _, ...constants } = table.constants as Record<string, string>;
    const { all } = await outcomeOf('table.csv', `id;title;a;b\n1;Fixture title;${first};${second}\n`, {
      mapping: { ...table, constants, columns: { title: 'title', a: target, b: target } },
    });
    const told: Readonly<Record<string, string>> = {
      '£110': '110',
      '£220': '220',
      English: '"en"',
      French: '"fr"',
      '6 weeks': '"value":6',
    };
    for (const text of [first, second]) expect(all).toContain(told[text] ?? text);
  });

  it('makes a run of each of several starts, and names the columns of several prices', async () => {
    const { records } = await outcomeOf(
      'table.csv',
      'id;title;spring;autumn;town;home fee;overseas\n1;Fixture title;2027-02-01;2027-09-01;York;£110;£220\n',
      {
        mapping: {
          ...table,
          columns: {
            title: 'title',
            spring: 'start',
            autumn: 'start',
            town: 'town',
            'home fee': 'price',
            overseas: 'price',
          },
        },
      },
    );
    expect(records.find(({ title }) => title === 'Fixture title')).toMatchObject({
      intakes: [
        { start: '2027-02-01', place: { town: 'York' } },
        { start: '2027-09-01', place: { town: 'York' } },
      ],
      price: {
        options: [
          { amount: 110, note: 'home fee' },
          { amount: 220, note: 'overseas' },
        ],
      },
    });
  });

  it('reads words about a price where the price itself says nothing, and keeps them beside one that does', async () => {
    const { records, losses } = await outcomeOf(
      'table.csv',
      'id;title;fee;words\n1;First;ask us;£30 for members\n2;Second;£100 (with VAT);Pay in two parts\n',
      { mapping: { ...table, columns: { title: 'title', fee: 'price', words: 'priceNote' } } },
    );
    const price = (title: string) => records.find((one) => one['title'] === title)?.['price'];
    expect(price('First')).toMatchObject({ options: [{ amount: 30 }] });
    expect(price('Second')).toMatchObject({ note: 'Pay in two parts', options: [{ amount: 100 }] });
    expect(losses).toContainEqual(expect.objectContaining({ value: 'ask us' }));
  });

  it('takes no words that deny a credential for one', async () => {
    const { records, losses } = await outcomeOf(
      'table.csv',
      'id;title;award\n1;First;none: no exams any more\n2;Second;Certificate of attendance\n',
      { mapping: { ...table, columns: { title: 'title', award: 'credential' } } },
    );
    expect(records.map(({ credential }) => credential).filter(Boolean)).toEqual([
      { name: 'Certificate of attendance' },
    ]);
    expect(losses).toContainEqual(expect.objectContaining({ value: 'none: no exams any more', reason: 'dropped' }));
  });

  it('reports what a further row of a course says of its provider and its source', async () => {
    const { losses } = await outcomeOf(
      'table.csv',
      'id;title;by;page;start\n1;One;Fixture College;https://fixture.example/1;2027-01-05\n1;One;Other College;https://fixture.example/2;2027-06-01\n',
      {
        mapping: {
          ...table,
          runs: true,
          provider: { nameColumn: 'by' },
          columns: { title: 'title', page: 'sourceUrl', start: 'start' },
        },
      },
    );
    expect(losses).toContainEqual(expect.objectContaining({ field: 'provider', value: 'Other College' }));
    expect(losses).toContainEqual(expect.objectContaining({ field: 'source.url', value: 'https://fixture.example/2' }));
  });
});

describe('a provider', () => {
  const mapping = {
    ...table,
    provider: { nameColumn: 'by', keyColumn: 'key', urlColumn: 'site', countryColumn: 'land' },
    columns: { title: 'title' },
  };
  const head = 'id;title;by;key;site;land\n';

  it('whose country is no code costs nothing but that, which is reported', async () => {
    const { report, records, losses } = await outcomeOf(
      'table.csv',
      `${head}1;One;Fixture College;k1;https://fixture.example;fi\n2;Two;Second College;k2;;Ruritania\n`,
      { mapping },
    );
    expect(report.rejected).toEqual([]);
    expect(records).toContainEqual(expect.objectContaining({ name: 'Fixture College', country: 'FI' }));
    expect(records.find(({ name }) => name === 'Second College')).not.toHaveProperty('country');
    expect(losses).toContainEqual(expect.objectContaining({ field: 'provider/country', value: 'Ruritania' }));
  });

  it('has what only a later row says of it, and what two rows say otherwise is reported', async () => {
    const { records, losses } = await outcomeOf(
      'table.csv',
      `${head}1;One;Fixture College;k1;;GB\n2;Two;Fixture College;k1;https://fixture.example;GB\n3;Three;Fixture College;k1;https://other.example;GB\n4;Four;Fixture College;k2;;GB\n`,
      { mapping },
    );
    const providers = records.filter(({ name }) => name === 'Fixture College');
    expect(providers).toHaveLength(2);
    expect(providers.find(({ url }) => url !== undefined)).toMatchObject({
      url: 'https://fixture.example',
      identifiers: [{ value: 'k1' }],
    });
    expect(losses).toContainEqual(expect.objectContaining({ field: 'provider/url', value: 'https://other.example' }));
  });

  it('that the directory knows keeps its record, and what the feed says beyond it is reported', async () => {
    folder.put('content/providers/fixture-college.json', { name: 'Fixture College', kind: 'college', country: 'GB' });
    const { losses } = await outcomeOf('table.csv', `${head}1;One;Fixture College;k1;https://fixture.example;GB\n`, {
      mapping,
    });
    const said = losses.filter(({ field }) => field.startsWith('provider/'));
    expect(said.map(({ field, value }) => [field, value])).toEqual([
      ['provider/url', 'https://fixture.example'],
      ['provider/identifier', 'k1'],
    ]);
    expect(folder.read('content/providers/fixture-college.json')).not.toHaveProperty('url');
  });
});

/** Terms that say how another value is to be taken, or that speak of the file, or of who holds a badge; a badge held twice. */
const helping =
  /\.(?:in)?[lL]anguage$|\.(?:codeType|costType|format|slug|alignmentType|educationalFramework|pacing_type|studyLoadUnit|timeUnit|access\[\]|courseMode\[\]|self|category|achievementType)$|^\[\]\.credentialSubject\.(?:name|identifier|achievement\.name)/;

it.each(['moochub.json', 'ooapi.json', 'open-badges.json', 'open-edx.json', 'open-edx-lms.json', 'moodle.json'])(
  'every text of %s stands in a record or in the report',
  async (name) => {
    const { document, places } = marked(fixture(name));
    const { all } = await outcomeOf(name, document as object, {
      ...(/moodle|lms/.test(name) && { provider: 'fixture-college' }),
    });
    const silent = [...places].filter(([sign, path]) => !all.includes(sign) && !helping.test(path));
    expect(silent.map(([, path]) => path)).toEqual([]);
  },
);
