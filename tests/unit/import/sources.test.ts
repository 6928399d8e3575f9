/** Where a feed may come from, and what is refused in a sentence with nothing written. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchInto, isPublicAddress } from '#import/source/fetch.ts';
import { readOpenDocument, readWorkbook } from '#import/source/spreadsheet.ts';
import { join } from 'node:path';
import { serveAnswers, text, type AnswerServer } from '../../support/answers.ts';
import { ImportFolder, schemaOrgCourse as course, schemaOrgFeed as feed } from '../../support/import-folder.ts';

let folder: ImportFolder;
let server: AnswerServer;
beforeAll(async () => {
  server = await serveAnswers();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});
const good = feed(course(1), course(2));
const ask = (path: string, limits: object = {}) =>
  folder.import(`${server.origin}${path}`, { fetch: { trusted: [server.origin], ...limits } });

describe('a source', () => {
  it('may be standard input', async () => {
    const { report } = await folder.import('-', { stdin: Readable.from([Buffer.from(good)]) });
    expect(report.created).toHaveLength(2);
    await expect(folder.import('-', { stdin: Readable.from([]) })).rejects.toThrow('standard input is empty');
  });

  it('may be packed, once or twice', async () => {
    const packed = folder.put('feed.json.gz', gzipSync(good));
    expect((await folder.import(packed)).report.created).toHaveLength(2);
    const zip = zipSync({
      'a/feed.json': strToU8(good),
      '__MACOSX/a/._feed.json': strToU8('x'),
      'a/README': strToU8('x'),
    });
    expect((await folder.import(folder.put('feed.zip', gzipSync(zip)))).report).toMatchObject({ unchanged: 2 });
  });

  it('may be one file of an archive of several, named after a #', async () => {
    const zip = folder.put('feeds.zip', zipSync({ 'a.json': strToU8(good), 'b.json': strToU8(feed(course(3))) }));
    await expect(folder.import(zip)).rejects.toThrow(/several files \(a\.json, b\.json\): name one as ARCHIVE#FILE/);
    expect((await folder.import(`${zip}#b.json`)).report.created).toHaveLength(1);
    await expect(folder.import(`${zip}#c.json`)).rejects.toThrow(/holds no "c\.json"/);
  });

  it.each([
    ['a cut gzip', 'x.gz', gzipSync(good.repeat(50)).subarray(0, 60), /no sound gzip archive/],
    ['a broken archive', 'x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1]), /no sound ZIP archive or Excel workbook/],
    [
      'an archive of pictures',
      'x.zip',
      zipSync({ 'a.png': strToU8('x') }),
      /holds no file that could be read \(a\.png\): pack the feed alone/,
    ],
    [
      'an archive whose files lead out of it',
      'x.zip',
      zipSync({ '../../evil.csv': strToU8('x') }),
      /\("\.\.\/\.\.\/evil\.csv", whose path leads out of the archive\)/,
    ],
    [
      'an archive of hidden files',
      'x.zip',
      zipSync({ '.hidden.csv': strToU8('x') }),
      /\("\.hidden\.csv", which is hidden\)/,
    ],
    [
      'a page to log in',
      'x.html',
      '<!doctype html><title>Sign in</title><input type="password">',
      /a web page \("Sign in"\) and no feed: it asks to log in/,
    ],
  ])('is refused where it is %s', async (_, name, bytes, message) => {
    const before = folder.snapshot();
    await expect(folder.import(folder.put(name, bytes))).rejects.toThrow(message);
    expect(folder.snapshot()).toEqual(before);
  });
});

const table = [
  ['id', 'title', 'provider', 'learning_outcomes', 'recorded', 'price', 'starts'],
  ['fixture/1', 'Fixture computing', 'Fixture College', 'Read & write', '2026-05-01', '€ 1250', '2027-01-05'],
];
/** A workbook with shared and inline strings, a day, a currency and a leap over an empty cell. */
const workbook = zipSync(
  Object.fromEntries(
    Object.entries({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Courses" r:id="rId1"/><sheet name="Notes" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/sharedStrings.xml':
        '<sst><si><t>title</t></si><si><r><t>Fixture </t></r><r><t>one</t></r><rPh><t>no</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0\\ [$€-407]"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>fee</t></is></c><c r="D1" t="str"><v>start</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>1250</v></c><c r="D3" s="2"><v>46392</v></c></row><row r="4"/></sheetData></worksheet>',
      'xl/worksheets/sheet2.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>0.30000000000000004</v></c></row></sheetData></worksheet>',
    }).map(([name, xml]) => [name, strToU8(xml)]),
  ),
);
const openDocument = (rows: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Courses">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const odsCell = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

/** A table of which each row is a course of a provider that it names. */
const plainMapping = {
  id: 'fixture',
  label: 'Fixture',
  recognise: [],
  identifier: ['id'],
  provider: { nameColumn: 'provider', country: 'GB' },
  constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
  columns: { title: 'title' },
};

describe('a spreadsheet', () => {
  it('of Excel is read as its cells mean: texts, days, amounts with the currency that they show', () => {
    const parts = unzipSync(workbook);
    const read = (name: string) => (name in parts ? new TextDecoder().decode(parts[name]) : undefined);
    expect(readWorkbook(read)).toEqual([
      { name: 'Courses', rows: [['title', '', 'fee', 'start'], [], ['Fixture one', '', '€ 1250', '2027-01-05']] },
      { name: 'Notes', rows: [['0.3']] },
    ]);
  });

  it('of OpenDocument is read as its cells mean, with repeated cells and rows, without comments', () => {
    const xml = `<d xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="A">
      <table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"><text:p>3,00</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="EUR" office:value="1250"><text:p>1.250 €</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2027-01-05"><office:annotation><text:p>no</text:p></office:annotation><text:p>5.1.27</text:p></table:table-cell><table:table-cell><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></d>`;
    expect(readOpenDocument(() => xml)).toEqual([
      {
        name: 'A',
        rows: [
          ['3', '3', 'EUR 1250'],
          ['2027-01-05', 'a  b\nc'],
          ['2027-01-05', 'a  b\nc'],
        ],
      },
    ]);
  });

  const cellsOf = (rows: readonly string[]) => ({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="1" Target="a.xml"/></Relationships>',
    'xl/a.xml': `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:B4"/><mergeCell ref="A3:B3"/></mergeCells></worksheet>`,
  });
  const inlineRow = (number: number, cells: Readonly<Record<string, string>>) =>
    `<row r="${number}">${Object.entries(cells)
      .map(([column, value]) => `<c r="${column}${number}" t="inlineStr"><is><t>${value}</t></is></c>`)
      .join('')}</row>`;
  const merged = {
    name: 'A',
    rows: [
      ['title', 'provider'],
      ['One', 'Fixture College'],
      ['Two', 'Fixture College'],
      ['Three', 'Fixture College'],
    ],
    merged: [{ place: 'B2:B4', value: 'Fixture College' }],
  };

  it('of Excel has the value of merged cells in each row of them, but for names of columns and cells beside each other', () => {
    const parts: Readonly<Record<string, string>> = cellsOf([
      inlineRow(1, { A: 'title', B: 'provider' }),
      inlineRow(2, { A: 'One', B: 'Fixture College' }),
      inlineRow(3, { A: 'Two' }),
      inlineRow(4, { A: 'Three' }),
    ]);
    expect(readWorkbook((name) => parts[name])).toEqual([merged]);
  });

  it('of OpenDocument has the value of merged cells in each row of them', () => {
    const cell = (value: string, more = '') => `<table:table-cell${more}><text:p>${value}</text:p></table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const rows = [
      cell('title') + cell('provider'),
      cell('One') + cell('Fixture College', ' table:number-rows-spanned="3"'),
      cell('Two') + covered,
      cell('Three') + covered,
    ];
    const xml = `<d xmlns:table="t" xmlns:text="x"><table:table table:name="A">${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table></d>`;
    expect(readOpenDocument(() => xml)).toEqual([merged]);
  });

  it('says which cells were merged', async () => {
    const cell = (value: string, more = '') => `<table:table-cell${more}><text:p>${value}</text:p></table:table-cell>`;
    const rows = [
      'id title provider'.split(' ').map((name) => cell(name)),
      [cell('1'), cell('One computing'), cell('Fixture College', ' table:number-rows-spanned="2"')],
      [cell('2'), cell('Two computing'), '<table:covered-table-cell/>'],
    ];
    const file = folder.put(
      'list.ods',
      openDocument(rows.map((row) => `<table:table-row>${row.join('')}</table:table-row>`).join('')),
    );
    const { report, groups } = await folder.import(file, { mapping: plainMapping });
    expect(report).toMatchObject({ created: { length: 2 }, rejected: [] });
    expect(groups).toContainEqual(
      expect.objectContaining({
        field: 'merged cells',
        examples: [{ place: 'Courses, C2:C3', value: 'Fixture College' }],
      }),
    );
  });

  it('is one feed, whether its sheet is named or not; another sheet is another', async () => {
    const sheet = (name: string, id: string) => {
      const rows = [
        ['id', 'title', 'provider'],
        [id, `Computing ${id}`, 'Fixture College'],
      ];
      return `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`).join('')}</table:table>`;
    };
    const file = folder.put(
      'list.ods',
      openDocument(`</table:table>${sheet('First', '1')}${sheet('Second', '2')}<table:table>`),
    );
    const feedOf = async (name: string) => (await folder.import(name, { mapping: plainMapping })).report.feed.id;
    expect(await feedOf(`${file}#First`)).toBe('list');
    expect(await feedOf(file)).toBe('list');
    expect(await feedOf(`${file}#Second`)).not.toBe('list');
  });

  it('is read from its first sheet that is a table of courses, whatever stands before', async () => {
    const sheet = (name: string, rows: readonly (readonly string[])[]) =>
      `<table:table table:name="${name}">${rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`).join('')}</table:table>`;
    const courses = sheet('Our list', [
      ['id', 'title', 'provider', 'Fee (GBP)', 'Credits (CATS)'],
      ['1', 'Computing', 'Fixture College', '650', '10'],
    ]);
    const cover = sheet('Notes', [['Courses of 2027'], ['Ask Fixture College']]);
    const people = sheet('People', [
      ['Name', 'E-mail', 'Phone'],
      ['A. Fixture', 'a@fixture.example', '1'],
    ]);
    const file = (...sheets: string[]) =>
      folder.put('list.ods', openDocument(`</table:table>${sheets.join('')}<table:table>`));
    const mapping = { ...plainMapping, columns: { title: 'title', 'Fee (GBP)': 'price', 'Credits (CATS)': 'credit' } };
    const { report, groups } = await folder.import(file(cover, people, courses), { mapping });
    expect(report.feed.id).toBe('list');
    expect(folder.read(`content/courses/${report.created[0] ?? ''}.json`)).toMatchObject({
      title: 'Computing',
      price: { options: [{ amount: 650, currency: 'GBP' }] },
      credits: [{ system: 'cats', value: 10 }],
    });
    const sheets = groups.filter(({ field }) => field === 'sheet').flatMap(({ examples }) => examples);
    expect(sheets.map(({ place }) => place)).toEqual(['Notes', 'People']);
    await expect(folder.import(file(cover, sheet('More', [['Words']])), { mapping })).rejects.toThrow(
      'no sheet of the spreadsheet is a table of courses; there are "Notes", "More": name one as FILE#SHEET',
    );
    // Whoever names one is told of that sheet, and not again to name one.
    await expect(folder.import(`${file(cover, sheet('More', [['Words']]))}#More`, { mapping })).rejects.not.toThrow(
      'name one as FILE#SHEET',
    );
  });

  it('is imported like a table, and its other sheets are named', async () => {
    const rows = table.map(
      (row) => `<table:table-row>${row.map((cell) => odsCell(cell.replace('&', '&amp;'))).join('')}</table:table-row>`,
    );
    const { report } = await folder.import(folder.put('list.ods', openDocument(rows.join(''))), {
      fallback: { mode: 'online' },
    });
    expect(report).toMatchObject({ read: 1, rejected: [] });
    await expect(folder.import(`${folder.put('list.xlsx', workbook)}#Other`)).rejects.toThrow(
      'there is no sheet "Other"; there are "Courses", "Notes"',
    );
  });
});

describe('an address', () => {
  it('is asked, follows what it leads to, and is the name of its feed', async () => {
    server.answers.set('/old', text('', { location: '/feed.json' }, 302));
    server.answers.set('/feed.json', text(gzipSync(good), { 'content-encoding': 'gzip', etag: '"1"' }));
    const { report } = await ask('/old');
    expect(report.created).toHaveLength(2);
    expect(folder.read(`content/imports/${report.feed.id}.json`)).toMatchObject({
      source: `${server.origin}/old`,
      etag: '"1"',
    });
    expect((await ask('/old')).report).toMatchObject({ feed: { id: report.feed.id }, unchanged: 2 });
  });

  it('is asked with what it said of itself last time', async () => {
    server.answers.set('/conditional', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] === 'then';
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : good);
    });
    await expect(ask('/conditional', { etag: '"7"', lastModified: 'then' })).rejects.toThrow(/nothing has changed/);
    expect((await ask('/conditional')).report.read).toBe(2);
  });

  const endless = (
    _: unknown,
    response: { write: (text: string) => boolean; on: (event: string, then: () => void) => unknown },
  ) => {
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  it.each<[string, Parameters<AnswerServer['answers']['set']>[1], object, RegExp]>([
    ['nothing', text(''), {}, /answers with nothing: HTTP 200 and an empty body/],
    ['a page', text('<!doctype html><title>Welcome</title><p>x'), {}, /web page \("Welcome"\) and no feed/],
    ['a failure', text('x', {}, 500), {}, /HTTP 500/],
    ['that it is gone', text('x', {}, 410), {}, /gone \(HTTP 410\)/],
    [
      'more than is allowed, said before',
      text('x'.repeat(5000), { 'content-length': '5000' }),
      { maxBytes: 1000 },
      /longer than 0 MB/,
    ],
    ['without an end', endless, { maxBytes: 3_000_000 }, /longer than 3 MB/],
    [
      'a small gzip that becomes large',
      text(gzipSync('x'.repeat(5_000_000)), { 'content-encoding': 'gzip' }),
      { maxBytes: 2_000_000 },
      /longer than 2 MB/,
    ],
    [
      'too slowly',
      (_, response) => response.write('x'),
      { maxSeconds: 0.3 },
      /not ended its answer after 0\.3 seconds/,
    ],
    [
      'with a trickle',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
      { leastSpeed: { bytes: 10_000, after: 0.1 } },
      /its answer trickles: \d+ bytes in \d+ seconds/,
    ],
    [
      'a page to log in on',
      text('<!doctype html><title>Sign in</title><form><input type="password"></form>', {
        'content-type': 'text/html',
      }),
      {},
      /web page \("Sign in"\) and no feed: it asks to log in/,
    ],
    ['blanks', text(' \n\n '), {}, /nothing but blanks/],
    [
      'with an address of this machine, written as one number',
      text('', { location: 'https://2130706433/' }, 302),
      {},
      /127\.0\.0\.1 is no address of the public internet/,
    ],
    [
      'with a private address inside of another',
      text('', { location: 'https://[::ffff:10.0.0.1]/' }, 302),
      {},
      /is no address of the public internet/,
    ],
    ['with silence', () => undefined, { maxSilence: 0.2 }, /gone silent/],
    ['broken off', (request) => request.socket.destroy(), {}, /broke the connection off/],
    ['round in a circle', text('', { location: '/circle' }, 302), {}, /leads on more than 5 times/],
    [
      'with http: elsewhere',
      text('', { location: 'http://example.org/' }, 302),
      {},
      /leads on to http:\/\/example\.org\/, and only addresses that start with https/,
    ],
    ['with a file', text('', { location: 'file:///etc/passwd' }, 302), {}, /only addresses that start with https/],
    [
      'with an address of this machine',
      text('', { location: 'https://127.0.0.1:9/' }, 302),
      {},
      /127\.0\.0\.1 is no address of the public internet/,
    ],
    ['with a name of this machine', text('', { location: 'https://localhost/' }, 302), {}, /localhost is no address/],
  ])('that answers %s is refused, and nothing is written', async (_, answer, limits, message) => {
    server.answers.set('/circle', answer);
    const before = folder.snapshot();
    await expect(ask('/circle', limits)).rejects.toThrow(message);
    expect(folder.snapshot()).toEqual(before);
    expect(folder.has('.import-staging')).toBe(false);
  });

  it.each([
    ['http://example.org/feed.xml', /only addresses that start with https/],
    ['https://user:pass@example.org/', /user name or a password/],
    ['https://[::1]/', /::1 is no address of the public internet/],
    ['https://169.254.169.254/latest', /no address of the public internet/],
    ['ftp://example.org/x', /only addresses that start with https/],
  ])('%s is not asked at all', async (address, message) => {
    await expect(folder.import(address, { fetch: { trusted: [server.origin] } })).rejects.toThrow(message);
  });

  it('is trusted on this machine only where a test says so, by its whole origin', async () => {
    server.answers.set('/feed.json', text(good));
    await expect(folder.import(`${server.origin}/feed.json`)).rejects.toThrow(/only addresses that start with https/);
    const other = await serveAnswers();
    server.answers.set('/elsewhere', text('', { location: `${other.origin}/feed.json` }, 302));
    await expect(ask('/elsewhere')).rejects.toThrow(/only addresses that start with https/);
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('with a certificate that nobody vouches for is refused', async () => {
    const pem = readFileSync('tests/fixtures/import/self-signed.pem');
    const tls = createTlsServer({ key: pem, cert: pem }, (__, response) => response.end('x'));
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    const { port } = tls.address() as { port: number };
    const origin = `https://127.0.0.1:${port}`;
    await expect(fetchInto(`${origin}/`, join(folder.root, 'out'), { trusted: [origin] })).rejects.toThrow(
      'its certificate cannot be trusted',
    );
    tls.close();
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['64:ff9b::a00:1', false],
    ['localhost', false],
  ])('%s: of the public internet? %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
