/** The page on which a provider tries a feed reads it without a disk: what it says is what the command says. */
import { globSync, mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  columnOf,
  parseMapping,
  unitColumnIn,
  withColumn,
  withCurrency,
  withIdentifier,
  withProvider,
  withUnitColumn,
} from '#contribute/columns.ts';
import type { Json } from '#contribute/record.ts';
import { InputError } from '#formats/format.ts';
import { contentOf, type Content } from '#import/content.ts';
import { publicRecords } from '#import/disk.ts';
import { inPageWords } from '#import/page-words.ts';
import { screenReport } from '#import/report.ts';
import { runImport } from '#import/run.ts';
import { told } from '#import/told.ts';
import { proposeMapping } from '#formats/table/propose.ts';
import { tryFeed, type Tried } from '#import/try-feed.ts';
import { factLabels } from '#words/course.ts';
import { schemaOrgCourse, schemaOrgFeed } from '../../support/import-folder.ts';

const feeds = process.env['FEEDS_DIR'] ?? '';
const root = process.cwd();
const today = '2026-11-23';
let content: Content;
let folder: string;
beforeAll(() => {
  content = contentOf(publicRecords(root));
  folder = mkdtempSync(join(tmpdir(), 'try-feed-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Said = Pick<Tried, 'report' | 'groups' | 'pairs' | 'screen'> | { readonly message: string };

/** What the command says, with the fields of the page in the place of its options. */
const byCommand = async (file: string): Promise<Said> => {
  try {
    const { report, groups, pairs } = await runImport({ root, file, today, dryRun: true });
    return {
      report,
      groups: groups.map((group) => ({ ...group, note: inPageWords(group.note) })),
      pairs: pairs.map((pair) => ({ ...pair, ...(pair.rule !== undefined && { rule: inPageWords(pair.rule) }) })),
      screen: inPageWords(screenReport(report, groups, pairs)),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { message: inPageWords(told(basename(file), error, readFileSync(file, 'utf8'))) };
  }
};

const byPage = async (file: string): Promise<Said> => {
  const said = await tryFeed(await openAsBlob(file), basename(file), content, { today });
  if ('message' in said) return { message: said.message };
  const { report, groups, pairs, screen } = said;
  return { report, groups, pairs, screen };
};

const own = globSync('tests/fixtures/formats/*.{xml,json,html}');
const real = globSync('**/*.{xml,json,jsonld,csv,tsv,yml}', { cwd: feeds || root, exclude: ['**/submissions/**'] })
  .filter(() => feeds !== '')
  .map((name) => join(feeds, name));

describe.each([...own, ...real])('%s', (file) => {
  it('comes to the same report in the page and by the command', async () => {
    const wanted = await byCommand(file);
    expect(await byPage(file)).toEqual(wanted);
  });
});

const feed = schemaOrgFeed(schemaOrgCourse(1), schemaOrgCourse(2));
const csv =
  'id,title,provider,price\n1,Weaving,Fixture College,£10\n2,Dyeing,Fixture College\n3,Felting,Fixture College,£12\n';

const made: Readonly<Record<string, Uint8Array>> = {
  'empty.xml': new Uint8Array(0),
  'blank.csv': strToU8(' \n \n'),
  'login.html': strToU8('<!doctype html><title>Log in</title><form><input type="password"></form>'),
  'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'zeros.txt': new Uint8Array(64),
  'cut.gz': gzipSync(strToU8(feed)).slice(0, 60),
  'feed.json.gz': gzipSync(strToU8(feed)),
  'two-members.gz': new Uint8Array([...gzipSync(strToU8(feed.slice(0, 100))), ...gzipSync(strToU8(feed.slice(100)))]),
  'feed.zip': zipSync({ 'feed.json': strToU8(feed) }),
  'two-files.zip': zipSync({ 'a.json': strToU8(feed), 'b.json': strToU8(feed) }),
  'broken-row.csv': strToU8(csv),
  'broken.json': strToU8(`${feed.slice(0, -20)}\n`),
  'western.json': Uint8Array.from(feed.replace('Fixture computing 1', 'Caf\u00e9'), (letter) => letter.charCodeAt(0)),
  'other.xml': strToU8('<?xml version="1.0"?><rss><channel/></rss>'),
};

describe.each(Object.keys(made))('%s', (name) => {
  it('comes to the same sentence or report in the page and by the command', async () => {
    const file = join(folder, name);
    writeFileSync(file, made[name] ?? '');
    const wanted = await byCommand(file);
    expect(await byPage(file)).toEqual(wanted);
    if ('message' in wanted) expect(wanted.message.startsWith(`${name}:`)).toBe(true);
  });
});

describe('a course that is tried', () => {
  const tried = async (text: string, name = 'feed.json'): Promise<Tried> => {
    const said = await tryFeed(new Blob([text]), name, content, { today });
    if ('message' in said) throw new Error(said.message);
    return said;
  };

  it('stands with what was read of it and with the elements of the EU list that it lacks', async () => {
    const { courses, lacking } = await tried(schemaOrgFeed(schemaOrgCourse(1, { hasCourseInstance: undefined })));
    expect(courses).toHaveLength(1);
    expect(courses[0]).toMatchObject({ title: 'Fixture computing 1', isDraft: true });
    expect(courses[0]?.missing).toContain(factLabels.mode);
    expect(lacking.map(({ label }) => label)).toEqual(courses[0]?.missing);
  });

  it('comes back as the same course from the schema.org data that is offered for its page', async () => {
    const first = await tried(feed);
    const again = await tried(first.courses[0]?.jsonLd ?? '');
    expect(again.courses[0]).toMatchObject({ title: 'Fixture computing 1', provider: first.courses[0]?.provider });
    expect(first.courses[0]?.jsonLd).not.toMatch(/"@id"|site\.example/);
  });

  it('has no fact of one run at another in the data for its page, each offer by its own kind, and nothing that is empty', async () => {
    const run = { '@type': 'CourseInstance', courseMode: 'online' };
    const course = schemaOrgCourse(1, {
      '@id': undefined,
      courseCode: undefined,
      offers: [
        { category: 'Paid', price: 1250, priceCurrency: 'EUR' },
        { category: 'Partially Free', price: 625, priceCurrency: 'EUR' },
      ],
      hasCourseInstance: [
        { ...run, startDate: '2027-01-10', courseWorkload: 'PT30H' },
        { ...run, startDate: '2027-09-01', courseWorkload: 'PT20H', duration: 'P10W' },
        { ...run, startDate: '2028-01-01', courseMode: 'onsite' },
      ],
    });
    const { courses } = await tried(schemaOrgFeed(course));
    const node = JSON.parse(courses[0]?.jsonLd ?? '') as Record<string, unknown>;
    expect(node['hasCourseInstance']).toMatchObject([
      { startDate: '2027-01-10', courseMode: ['Online'], courseWorkload: 'PT30H' },
      { startDate: '2027-09-01', courseWorkload: 'PT20H', duration: 'P10W' },
      { startDate: '2028-01-01', courseMode: ['Onsite'] },
    ]);
    expect((node['hasCourseInstance'] as object[])[2]).not.toHaveProperty('courseWorkload');
    expect(node['offers']).toMatchObject([
      { category: 'Paid', price: 1250 },
      { category: 'Partially Free', price: 625 },
    ]);
    expect(node).not.toHaveProperty('identifier');
    const bare = await tried(schemaOrgFeed(schemaOrgCourse(2, { hasCourseInstance: undefined })));
    expect(bare.courses[0]?.jsonLd).not.toContain('CourseInstance');
  });

  it.each<[string, Record<string, unknown>]>([
    ['words', { educationalLevel: 'Level 7' }],
    ['words beside a stage', { educationalLevel: ['Postgraduate', 'Level 7', 'by portfolio'] }],
    ['a term', { educationalLevel: { '@type': 'DefinedTerm', name: 'QCF level', termCode: '7' } }],
    [
      'a subject of which it says nothing',
      { name: 'Introduction to accounting', about: undefined, keywords: undefined },
    ],
  ])('has in the data for its page all that was read of it and no guess: %s', async (_, facts) => {
    const record = async (text: string) => {
      const { courses, records } = await tried(text);
      const [row] = (JSON.parse(await records.text()) as { courses: Record<string, unknown>[] }).courses;
      const { source: __, url: ___, identifiers: ____, ...rest } = row ?? {};
      return { jsonLd: courses[0]?.jsonLd ?? '', readings: courses[0]?.readings ?? [], rest };
    };
    const first = await record(schemaOrgFeed(schemaOrgCourse(1, facts)));
    const again = await record(first.jsonLd);
    expect(again.rest).toEqual(first.rest);
    const isGuess = first.readings.some(({ to, rule }) => to === 'subjects' && rule?.includes('from the title'));
    expect(isGuess).toBe('about' in facts);
    const { about } = JSON.parse(first.jsonLd) as { about?: unknown };
    expect(about === undefined).toBe(isGuess || first.rest['subjects'] === undefined);
    if (facts['educationalLevel'] === 'Level 7') expect(first.jsonLd).toContain('Level 7');
  });

  it('comes back as the same record from the records that are offered as JSON', async () => {
    const first = await tried(feed);
    const again = await tried(await first.records.text(), 'courses.json');
    expect(again.report.format).toBe('JSON');
    expect(again.courses.map(({ title }) => title)).toEqual(first.courses.map(({ title }) => title));
  });

  it('is not lost where another record of ours has no id: that one is refused', async () => {
    const first = await tried(feed);
    const { courses } = JSON.parse(await first.records.text()) as { courses: object[] };
    const { report } = await tried(
      JSON.stringify({ courses: [...courses, { title: 'No id', recorded: '2026-11-23' }] }),
    );
    expect(report.read).toBe(courses.length + 1);
    expect(report.rejected).toMatchObject([{ place: '$.courses[2]', reasons: ['a record without an "id"'] }]);
  });

  it('is spoken of in words that name no option of the command, in every message that one can meet', () => {
    expect(
      inPageWords('a.csv:3: two courses of one identifier (--keep-first takes only the first of such courses)'),
    ).toBe(
      'a.csv:3: two courses of one identifier (“Take only the first of courses with one identifier” takes only the first of such courses)',
    );
    expect(inPageWords('the feed does not say who offers the course: name the provider with --provider')).toBe(
      'the feed does not say who offers the course: name the provider under “Provider”',
    );
    expect(inPageWords('no subject could be told (--subject says one for such courses)')).toBe(
      'no subject could be told (“Subject” says one for such courses)',
    );
    expect(inPageWords('Feed: x, new, named after the file (--feed names it otherwise)')).toBe(
      'Feed: x, new, named after the file',
    );
    const files = globSync('src/{import,formats,content-check}/**/*.ts').filter(
      (file) => !/(?:run|stage|release|ledger|page-words)\.ts$/.test(file),
    );
    const said = files
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/'([^'\n]*--[a-z][^'\n]*)'|`([^`\n]*--[a-z][^`\n]*)`/g),
      ])
      .map(([, plain, template]) => plain ?? template ?? '')
      // What is said of options that the page never gives.
      .filter((text) => !/--(?:close-missing|feed \$|source-url|all|undo|finish|provider-kind \$)/.test(text));
    expect(said.length).toBeGreaterThan(12);
    expect(said.filter((text) => inPageWords(text).includes('--'))).toEqual([]);
  });

  it('has its addresses proposed as what tells its courses apart, also where one is missing, and its kinds read', () => {
    const row = { title: 'Weaving', url: 'https://example.org/a', type: 'short-course', price: '10', currency: 'GBP' };
    const { mapping } = proposeMapping('own', [row, { ...row, url: '' }]);
    expect(mapping).toMatchObject({
      identifier: ['url'],
      columns: { url: 'url', type: 'type', price: { to: 'price', unitColumn: 'currency' } },
    });
  });

  it('has no price proposed as what tells it from others, nor a name: only ids, codes and addresses', () => {
    const rows = [1, 2, 3].map((number) => ({
      Title: `Course ${number}`,
      Provider: 'Fixture College',
      URL: number === 2 ? '' : `https://example.org/${number}`,
      Price: `£${number}0`,
    }));
    const identifierOf = (some: readonly Record<string, string>[]) => proposeMapping('own', some).mapping['identifier'];
    expect(identifierOf(rows)).toEqual(['URL']);
    expect(identifierOf(rows.map(({ URL: _, ...row }) => row))).toEqual([]);
    expect(identifierOf(rows.map((row) => ({ ...row, URL: 'https://example.org/all' })))).toEqual([]);
    expect(identifierOf(rows.map((row, at) => ({ ...row, 'Course code': `C${at}` })))).toEqual(['Course code']);
  });

  it('is read alike by what was chosen in lists and by the mapping that an editor writes', async () => {
    const table =
      'Ref;What;Who;Web;Fee\n1;Weaving;Fixture College;https://example.org/1;10\n2;Dyeing;Fixture College;https://example.org/2;20\n';
    const refused = await tryFeed(new Blob([table]), 'table.csv', content, { today });
    if (!('message' in refused) || !refused.proposal) throw new Error('Nothing was proposed');
    const { mapping, columns } = refused.proposal;
    expect(columns).toContainEqual({ name: 'What', example: 'Weaving' });
    const all = columns.map(({ name }) => name);
    const changes: ((before: Json) => Json)[] = [
      (before) => withColumn(before, 'title', 'What', all),
      (before) => withProvider(before, 'nameColumn', 'Who', all),
      (before) => withColumn(before, 'url', 'Web', all),
      (before) => withColumn(before, 'price', 'Fee', all),
      (before) => withCurrency(before, 'GBP'),
      (before) => withIdentifier(before, ['Web'], all),
    ];
    let chosen = parseMapping(mapping) ?? {};
    for (const change of changes) chosen = change(chosen);
    const written = {
      id: 'table',
      identifier: ['Web'],
      provider: { nameColumn: 'Who' },
      columns: { What: 'title', Web: 'url', Fee: { to: 'price', unit: 'GBP' } },
      drop: { Ref: 'not read' },
    };
    const outcome = async (one: object) => {
      const said = await tryFeed(new Blob([table]), 'table.csv', content, { today, mapping: JSON.stringify(one) });
      if ('message' in said) throw new Error(said.message);
      return { screen: said.screen, records: await said.records.text() };
    };
    expect(await outcome(chosen)).toEqual(await outcome(written));
    expect((await outcome(written)).records).toContain('"amount":20,"currency":"GBP"');
    // A column that is taken for another field leaves the one that had it.
    expect(columnOf(withColumn(chosen, 'url', 'What', all), 'title')).toBe('');
    expect(withColumn(chosen, 'description', 'Who', all)['provider']).toEqual({});
    expect(withColumn(chosen, 'description', 'Ref', all)['provider']).toEqual({ nameColumn: 'Who' });
  });

  const sentenceOf = async (text: string, name = 'pasted-text', more: object = {}): Promise<string> => {
    const said = await tryFeed(new Blob([text]), name, content, { today, ...more });
    return 'message' in said ? said.message : said.screen;
  };

  it('has its currencies read from the column that has them, proposed or chosen', async () => {
    const table = 'Ref,Title,Who,Fee,Currency\n1,Weaving,Fixture College,10,GBP\n2,Dyeing,Fixture College,20,EUR\n';
    const refused = await tryFeed(new Blob([table]), 'table.csv', content, { today });
    if (!('message' in refused) || !refused.proposal) throw new Error('Nothing was proposed');
    const proposed = parseMapping(refused.proposal.mapping) ?? {};
    expect(proposed['columns']).toMatchObject({ Fee: { to: 'price', unitColumn: 'Currency' } });
    const all = refused.proposal.columns.map(({ name }) => name);
    // The column of the price stays that.
    expect(withUnitColumn(proposed, 'price', 'Fee', all)).toEqual(proposed);
    const none = withUnitColumn(proposed, 'price', '', all);
    expect(none).toMatchObject({ drop: { Currency: expect.any(String) as string } });
    const chosen = withIdentifier(
      withProvider(withUnitColumn(none, 'price', 'Currency', all), 'nameColumn', 'Who', all),
      ['Ref'],
      all,
    );
    expect(chosen['drop']).toEqual({});
    const said = await tryFeed(new Blob([table]), 'table.csv', content, { today, mapping: JSON.stringify(chosen) });
    if ('message' in said) throw new Error(said.message);
    expect(await said.records.text()).toMatch(/"amount":10,"currency":"GBP"[^]*"amount":20,"currency":"EUR"/);
  });

  it('has its kinds of credit read from the column that has them, which one may take away and choose again', async () => {
    const table =
      'Ref,Title,Who,Credits,Credit system,Length (weeks),Months\n1,Weaving,Harper Adams University,10,ECTS,6,2\n';
    const refused = await tryFeed(new Blob([table]), 'table.csv', content, { today });
    if (!('message' in refused) || !refused.proposal) throw new Error('Nothing was proposed');
    const all = refused.proposal.columns.map(({ name }) => name);
    const proposed = withProvider(parseMapping(refused.proposal.mapping) ?? {}, 'nameColumn', 'Who', all);
    expect(unitColumnIn(proposed, 'credit')).toBe('Credit system');
    const recordsOf = async (mapping: Json): Promise<string> => {
      const said = await tryFeed(new Blob([table]), 'table.csv', content, { today, mapping: JSON.stringify(mapping) });
      if ('message' in said) throw new Error(said.message);
      return said.records.text();
    };
    expect(await recordsOf(proposed)).toContain('"credits":[{"system":"ects","value":10}]');
    const none = withUnitColumn(proposed, 'credit', '', all);
    expect(none['drop']).toHaveProperty(['Credit system']);
    expect(withUnitColumn(none, 'credit', 'Credit system', all)['drop']).not.toHaveProperty(['Credit system']);
    // A column that is taken for a field is the unit of none, and a unit stays with the column that it is of.
    expect(unitColumnIn(withColumn(proposed, 'type', 'Credit system', all), 'credit')).toBe('');
    expect(withColumn(proposed, 'duration', 'Months', all)['columns']).toMatchObject({ Months: 'duration' });
  });

  it('is told to be no table where it is running text, and a table of a kind that nobody knows is one', async () => {
    expect(await sentenceOf('hello world, this is my course page')).toMatch(/^pasted-text:1: this is no table: /);
    expect(await sentenceOf('Dear all,\n\nhere is my course, about weaving.\n')).toMatch(/no table/);
    expect(await sentenceOf('what,who\n1,2\n')).toMatch(/no mapping fits these columns \(what, who\)/);
  });

  it('that comes twice is refused with the field that takes only the first, which then does so', async () => {
    const twice = schemaOrgFeed(
      schemaOrgCourse(1, { '@id': undefined }),
      schemaOrgCourse(1, { '@id': undefined, description: 'Another course for tests.' }),
    );
    expect(await sentenceOf(twice, 'feed.json')).toContain('“Take only the first of courses with one identifier”');
    expect(await sentenceOf(twice, 'feed.json', { keepFirst: true })).toMatch(/1  rejected/);
  });

  it('has no mend cut, and what it states in words that nobody knows is told as such', async () => {
    const table =
      'Ref,Title,Who,Mode,Type,Hours\n1,Soil health,Fixture College,Wizardry,Wizardry,-3\n2,Weaving,Fixture College,online,Wizardry,4\n';
    const mapping = JSON.stringify({
      identifier: ['Ref'],
      provider: { nameColumn: 'Who' },
      columns: { Title: 'title', Mode: 'mode', Type: 'type', Hours: 'hours' },
    });
    const screen = await sentenceOf(table, 'table.csv', { mapping });
    expect(screen).toContain('or not in words that are known (“How one takes part” says it for such courses)');
    expect(screen).toMatch(/Type: kind of award not understood; set to "other"; first line 2, column Type: Wizardry/);
    expect(screen).toMatch(/Mode: says no mode; first line 2, column Mode: Wizardry/);
    expect(screen).toMatch(/duration: -3 hours -> nothing \(a length below nothing\)/);
    expect(screen).toMatch(/With a subject that is a guess:[^]*Soil health/);
  });

  it('is told to be read as what the page has: microdata is no JSON-LD', async () => {
    const page = (more: string) => `<!doctype html><title>Weaving</title>${more}`;
    const microdata =
      '<div itemscope itemtype="https://schema.org/Course"><p itemprop="name">Weaving</p><p itemprop="provider" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Fixture College</b></p></div>';
    expect((await tried(page(microdata), 'page.html')).report.format).toBe('schema.org microdata');
    const script = `<script type="application/ld+json">${feed}</script>`;
    expect((await tried(page(script), 'page.html')).report.format).toBe('schema.org JSON-LD');
  });

  it('is read by a mapping that is proposed where none fits the table', async () => {
    const refused = await tryFeed(new Blob([csv]), 'table.csv', content, { today });
    if (!('message' in refused)) throw new Error('It was read');
    expect(refused.message).toMatch(
      /^table\.csv:1: no mapping fits these columns .*: say under “What the columns mean” what each is$/,
    );
    const { mapping } = refused.proposal ?? {};
    const said = await tryFeed(new Blob([csv]), 'table.csv', content, { today, mapping });
    if ('message' in said) throw new Error(said.message);
    expect(said.courses.map(({ title }) => title)).toEqual(['Weaving', 'Felting']);
    expect(said.report.rejected).toMatchObject([{ place: 'line 3' }]);
  });
});
