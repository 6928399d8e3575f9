/** In which encoding a source is: as it says itself, or as the editor says; what nobody says is refused, not guessed. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openInput } from '#import/source/input.ts';
import { refreshFeeds } from '#import/refresh.ts';
import { tryFeed } from '#import/try-feed.ts';
import { contentOnDisk } from '#import/disk.ts';
import type { ImportOptions } from '#import/run.ts';
import { serveAnswers, text, type AnswerServer } from '../../support/answers.ts';
import { ImportFolder, schemaOrgCourse, schemaOrgFeed } from '../../support/import-folder.ts';

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

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = (letters: string): Bytes => new TextEncoder().encode(letters);
const utf16 = (letters: string, isBig = false): Bytes => {
  const bytes = new Uint8Array(Buffer.from(letters, 'utf16le'));
  return isBig ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};
/** Any encoding of single bytes, from the decoder that reads it. */
const single = (label: string, letters: string): Bytes => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(letters, (letter) => table.get(letter) ?? 0x3f);
};
/** "データ" in Shift_JIS, in the middle of letters that it has as ASCII does. */
const shiftJis = (before: string, after: string): Bytes =>
  Uint8Array.from([...utf8(before), 0x83, 0x66, 0x81, 0x5b, 0x83, 0x5e, ...utf8(after)]);
/** The same in ISO-2022-JP. */
const iso2022 = (before: string, after: string): Bytes =>
  Uint8Array.from([
    ...utf8(before),
    ...[0x1b, 0x24, 0x42, 0x25, 0x47, 0x21, 0x3c, 0x25, 0x3f, 0x1b, 0x28, 0x42],
    ...utf8(after),
  ]);

const title = 'Café computing – “one”';
const xml = (declaration: string, name = title) =>
  `${declaration}<catalog xmlns="http://xcri.org/profiles/1.2/catalog"><provider><identifier>fc</identifier><title>Fixture College</title><course><identifier>1</identifier><title>${name}</title><presentation><attendanceMode identifier="CM"/></presentation></course></provider></catalog>`;
const declared = (label: string) => `<?xml version="1.0" encoding="${label}"?>`;
const table = (name: string) =>
  `Ref,Title,Who,Mode\n1,${name},Fixture College,online\n2,Weaving computing,Fixture College,online\n`;
const mapping = {
  identifier: ['Ref'],
  provider: { nameColumn: 'Who' },
  columns: { Title: 'title', Mode: 'mode' },
};
const page = (meta: string, name: string) =>
  `<!doctype html><html><head>${meta}</head><body><script type="application/ld+json">${schemaOrgFeed(schemaOrgCourse(1, { name }))}</script></body></html>`;

/** The titles that come in, with what is reported of the encoding. */
const titlesOf = async (name: string, bytes: Bytes, options: Partial<ImportOptions> = {}) => {
  const result = await folder.import(name.startsWith('http') ? name : folder.put(name, bytes), options);
  return {
    titles: folder
      .files('content')
      .filter((file) => /(?:^|\/)courses\//.test(file))
      .map((file) => String(folder.read(`content/${file}`)['title'])),
    encoding: result.report.encoding,
    guesses: result.groups.filter(({ field }) => field === 'encoding').map(({ note }) => note),
    letters: result.pairs.filter(({ to }) => to === 'letters'),
    groups: result.groups,
  };
};

describe('an encoding that the text says', () => {
  it.each<[string, () => Bytes, string, number, string?]>([
    ['UTF-8 with a byte-order mark', () => utf8(`\uFEFF${xml(declared('UTF-8'))}`), 'utf-8', 0],
    ['UTF-16 with its mark, little end first', () => utf16(`\uFEFF${xml(declared('UTF-16'))}`), 'utf-16le', 0],
    ['UTF-16 with its mark, big end first', () => utf16(`\uFEFF${xml(declared('UTF-16'))}`, true), 'utf-16be', 0],
    ['UTF-16 of XML without its mark', () => utf16(xml('')), 'utf-16le', 0],
    ['UTF-16 of XML without its mark, big end first', () => utf16(xml(''), true), 'utf-16be', 0],
    ['windows-1252', () => single('windows-1252', xml(declared('windows-1252'))), 'windows-1252', 0],
    [
      'ISO 8859-1 with signs of windows-1252',
      () => single('windows-1252', xml(declared('ISO-8859-1'))),
      'windows-1252',
      0,
    ],
    [
      'ISO 8859-15',
      () => single('iso-8859-15', xml(declared('ISO-8859-15'), 'Computing, 5 €')),
      'iso-8859-15',
      0,
      'Computing, 5 €',
    ],
    ['KOI8-R', () => single('koi8-r', xml(declared('koi8-r'), 'Наука computing')), 'koi8-r', 0, 'Наука computing'],
    [
      'Shift_JIS',
      () =>
        shiftJis(
          `${declared('Shift_JIS')}${xml('', '@').split('@')[0] ?? ''}`,
          ` computing${xml('', '@').split('@')[1] ?? ''}`,
        ),
      'shift_jis',
      0,
      'データ computing',
    ],
    [
      'ISO-2022-JP',
      () =>
        iso2022(
          `${declared('iso-2022-jp')}${xml('', '@').split('@')[0] ?? ''}`,
          ` computing${xml('', '@').split('@')[1] ?? ''}`,
        ),
      'iso-2022-jp',
      0,
      'データ computing',
    ],
    ['UTF-8 that is declared as ISO 8859-1', () => utf8(xml(declared('ISO-8859-1'))), 'utf-8', 1],
    ['UTF-8 that is declared as UTF-16', () => utf8(xml(declared('UTF-16'))), 'utf-8', 0],
  ])('is believed: %s', async (_, bytes, encoding, guesses, name = title) => {
    const read = await titlesOf('feed.xml', bytes());
    expect(read).toMatchObject({ titles: [name], encoding, letters: [] });
    expect(read.guesses).toHaveLength(guesses);
  });

  it('is that of a page’s own <meta>', async () => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    const read = await titlesOf('page.html', single('windows-1251', page(meta, 'Наука computing')));
    expect(read).toMatchObject({ titles: ['Наука computing'], encoding: 'windows-1251', guesses: [] });
  });

  it('is that of the header of an answer, also of a packed one', async () => {
    const body = single('koi8-r', table('Наука computing'));
    const options = { mapping, fetch: { trusted: [server.origin] } };
    server.answers.set('/a.csv', text(Buffer.from(body), { 'content-type': 'text/csv; charset="KOI8-R"' }));
    server.answers.set(
      '/b.csv',
      text(gzipSync(body), { 'content-type': 'text/csv;charset=koi8-r', 'content-encoding': 'gzip' }),
    );
    expect((await titlesOf(`${server.origin}/a.csv`, body, options)).titles).toContain('Наука computing');
    expect((await titlesOf(`${server.origin}/b.csv`, body, options)).encoding).toBe('koi8-r');
  });

  it('is not chosen where the header of the answer and the text say two', async () => {
    const body = single('windows-1251', xml(declared('windows-1251'), 'Наука computing'));
    server.answers.set('/two.xml', text(Buffer.from(body), { 'content-type': 'text/xml; charset=iso-8859-1' }));
    const options = { fetch: { trusted: [server.origin] } };
    await expect(folder.import(`${server.origin}/two.xml`, options)).rejects.toThrow(
      /header of the answer says that it is iso-8859-1, and the text itself windows-1251: say with --encoding/,
    );
    expect((await titlesOf(`${server.origin}/two.xml`, body, { ...options, encoding: 'windows-1251' })).titles).toEqual(
      ['Наука computing'],
    );
  });

  it('is told of UTF-16 without a mark by its zero bytes, which is said', async () => {
    for (const isBig of [false, true]) {
      const read = await titlesOf('list.csv', utf16(table('Café データ computing'), isBig), { mapping });
      expect(read.titles).toContain('Café データ computing');
      expect(read.guesses).toEqual(['no byte-order mark: told to be UTF-16 by its zero bytes']);
    }
  });
});

describe('an encoding that nobody says, or that cannot be', () => {
  const before = 'Ref,Title,Who,Mode\n1,'.length;
  it.each<[string, string, () => Bytes, Partial<ImportOptions>, RegExp]>([
    [
      'a table',
      'list.csv',
      () => single('windows-1252', table('Café computing')),
      { mapping },
      new RegExp(
        `not UTF-8, and nothing says what else it is: byte ${before + 4} is 0xE9 \\(as windows-1252 it would read "Café"\\)\\. To mend it, save it as UTF-8, or say with --encoding`,
      ),
    ],
    [
      'letters that would be other ones in Western encodings',
      'list.csv',
      () => single('koi8-r', table('Наука computing')),
      { mapping },
      /byte 22 is 0xEE/,
    ],
    ['XML', 'feed.xml', () => single('windows-1252', xml('')), {}, /not UTF-8, and nothing says what else it is: byte/],
    [
      'XML that is declared as UTF-8',
      'feed.xml',
      () => single('windows-1252', xml(declared('UTF-8'))),
      {},
      /declared as UTF-8, and is not UTF-8: byte \d+ is 0xE9 .*"Café"/,
    ],
    [
      'a text with the mark of UTF-8',
      'list.csv',
      () => Uint8Array.from([0xef, 0xbb, 0xbf, ...single('windows-1252', table('Café computing'))]),
      { mapping },
      /declared as UTF-8, and is not UTF-8: byte/,
    ],
    [
      'UTF-8 with a damaged letter',
      'list.csv',
      () => Uint8Array.from([...utf8(table('Café au lait, déjà vu')), 0xe9]),
      { mapping },
      /The rest of it is UTF-8: mend what is damaged, or read it with --encoding utf-8/,
    ],
    ['UTF-32', 'list.csv', () => Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), { mapping }, /this is UTF-32/],
    [
      'ISO-2022',
      'list.csv',
      () => iso2022('Ref,Title,Who,Mode\n1,', ',Fixture College,online\n'),
      { mapping },
      /escapes of ISO-2022/,
    ],
    [
      'an encoding of no known name',
      'feed.xml',
      () => single('windows-1252', xml(declared('cp850'))),
      {},
      /declared as cp850, an encoding that is not known here/,
    ],
    [
      'bytes that the declared encoding has no letter for',
      'feed.xml',
      () => Uint8Array.from([...utf8(`${declared('Shift_JIS')}<catalog>`), 0x83, 0xff]),
      {},
      /said to be shift_jis, and byte \d+ is no letter of it/,
    ],
    [
      'an option of no known name',
      'list.csv',
      () => utf8(table('x')),
      { mapping, encoding: 'latin-one' },
      /--encoding latin-one: there is no encoding of this name/,
    ],
    [
      'an option that would damage UTF-8',
      'list.csv',
      () => utf8(table('Café')),
      { mapping, encoding: 'windows-1252' },
      /the text is sound UTF-8, and its letters would be damaged/,
    ],
    [
      'an option against a mark',
      'list.csv',
      () => utf16(`\uFEFF${table('Café')}`),
      { mapping, encoding: 'utf-8' },
      /byte-order mark of utf-16le, so it is that/,
    ],
    [
      'half a letter of UTF-16',
      'list.csv',
      () => utf16(`\uFEFF${table('a')}\uD83D`),
      { mapping },
      /said to be utf-16le, and byte \d+ is no letter/,
    ],
  ])('is refused with the byte and the mend, and nothing is written: %s', async (_, name, bytes, options, message) => {
    const snapshot = folder.snapshot();
    await expect(folder.import(folder.put(name, bytes()), options)).rejects.toThrow(message);
    expect(folder.snapshot()).toEqual(snapshot);
  });

  it('names the line and the byte also far into a text, whatever the pieces that it comes in', async () => {
    const bytes = Uint8Array.from([...utf8('x\n'.repeat(90_000)), 0x83, 0xff]);
    await expect(openInput(new Blob([bytes]), 'x')).rejects.toMatchObject({
      message: expect.stringContaining('byte 180001 is 0x83') as string,
      place: 'line 90001',
    });
    await expect(openInput(new Blob([bytes]), 'x', { option: 'shift_jis' })).rejects.toThrow(
      'byte 180002 is no letter',
    );
  });

  it('is refused of a table that is joined, by its own name', async () => {
    folder.put('more.csv', single('windows-1252', 'Ref,Fee\n1,é\n'));
    const joins = [{ file: 'more.csv', key: 'Ref', column: 'Ref', as: 'more' }];
    const options = { mapping: { ...mapping, joins } };
    await expect(folder.import(folder.put('list.csv', table('A')), options)).rejects.toThrow(
      /^more\.csv: this is not UTF-8/,
    );
  });

  it('is not laid to a table that is joined and is UTF-8, by the option of the one that is not', async () => {
    folder.put('more.csv', utf8('Ref,Fee\n1,£60 – é\n'));
    const joins = [{ file: 'more.csv', key: 'Ref', column: 'Ref', as: 'more' }];
    const list = folder.put('list.csv', single('windows-1252', table('Café computing')));
    const { report } = await folder.import(list, { mapping: { ...mapping, joins }, encoding: 'windows-1252' });
    expect(report.rejected).toEqual([]);
    expect(report.created.length + report.drafts.length).toBe(report.read);
  });
});

describe('an encoding that the editor says', () => {
  it.each(['windows-1252', 'latin1', 'CP1252'])('is taken by any name of the web: %s', async (encoding) => {
    const bytes = single('windows-1252', table('Café computing'));
    expect(await titlesOf('list.csv', bytes, { mapping, encoding })).toMatchObject({
      encoding: 'windows-1252',
      guesses: [],
      letters: [],
    });
  });

  it('may be of two bytes a letter', async () => {
    const bytes = shiftJis('Ref,Title,Who,Mode\n1,', ' computing,Fixture College,online\n');
    const read = await titlesOf('list.csv', bytes, { mapping, encoding: 'shift_jis' });
    expect(read.titles).toContain('データ computing');
    const wide = await titlesOf('wide.csv', utf16(table('Café computing')), { mapping, encoding: 'utf-16le' });
    expect(wide).toMatchObject({ encoding: 'utf-16le', guesses: [] });
  });

  it('may stand in the mapping of a table, for it and for what it joins', async () => {
    folder.put('more.csv', single('koi8-r', 'Ref,Topic\n1,Наука\n'));
    const own = {
      ...mapping,
      encoding: 'koi8-r',
      joins: [{ file: 'more.csv', key: 'Ref', column: 'Ref', as: 'more' }],
      columns: { ...mapping.columns, 'more.Topic': 'skill' },
    };
    const bytes = single('koi8-r', table('Наука computing'));
    const { titles } = await titlesOf('list.csv', bytes, { mapping: own });
    expect(titles).toContain('Наука computing');
    const [file = ''] = folder
      .files('content')
      .filter((name) => /courses\/.*1?\.json$/.test(name) && folder.read(`content/${name}`)['skills']);
    expect(folder.read(`content/${file}`)['skills']).toEqual(['Наука']);
  });

  it('stands in the record of a feed', async () => {
    server.answers.set('/list.csv', text(Buffer.from(single('koi8-r', table('Наука computing')))));
    const feed = {
      name: 'Fixture table',
      address: 'https://fixture-college.example/list.csv',
      licence: 'CC BY 4.0',
      owner: 'Fixture College',
      mapping,
      encoding: 'koi8-r',
    };
    folder.put('content/feeds/fixture.json', feed);
    const [done] = await refreshFeeds({
      root: folder.root,
      today: '2026-11-23',
      fetch: { trusted: [server.origin], standIns: { 'https://fixture-college.example': server.origin } },
    });
    expect(done).toMatchObject({ kind: 'imported', result: { report: { encoding: 'koi8-r', read: 2 } } });
  });

  it('is a field of the page that tries a feed, which speaks of it by its label', async () => {
    const bytes = single('windows-1252', table('Café computing'));
    const attempt = (encoding?: string) =>
      tryFeed(new Blob([bytes]), 'list.csv', contentOnDisk(folder.root), {
        today: '2026-11-23',
        mapping: JSON.stringify(mapping),
        encoding,
      });
    expect(await attempt()).toMatchObject({
      message: expect.stringMatching(/^list\.csv:2: .*under “Encoding”/) as string,
    });
    expect(await attempt('windows-1252')).toMatchObject({ report: { encoding: 'windows-1252', read: 2 } });
  });
});

describe('letters that were damaged before', () => {
  it('are reported word by word and row by row, and kept as they came', async () => {
    const damaged = 'UniversitÃ¤t computing';
    const rows = `${table(damaged)}3,${damaged} two,Fixture College,online\n4,Universit\uFFFDt computing,Fixture College,online\n`;
    const { letters, groups, titles } = await titlesOf('list.csv', utf8(rows), { mapping });
    expect(letters).toMatchObject([
      { words: 'UniversitÃ¤t', count: 2, rule: expect.stringContaining('perhaps "Universität" was meant') as string },
      { words: 'Universit\uFFFDt', count: 1 },
    ]);
    expect(groups.find(({ note }) => note.startsWith('damaged letters'))).toMatchObject({
      count: 3,
      examples: [
        { place: 'line 2, column Title' },
        { place: 'line 4, column Title' },
        { place: 'line 5, column Title' },
      ],
    });
    expect(titles).toContain(damaged);
  });

  it('are reported of a provider, of an escape in JSON, and where the editor has them read', async () => {
    const feed = schemaOrgFeed(
      schemaOrgCourse(1, {
        description: 'It\\u00e2\\u20ac\\u2122s',
        provider: { '@type': 'Organization', name: 'UniversitÃ© Fixture', address: { addressCountry: 'GB' } },
      }),
    ).replaceAll('\\\\u', '\\u');
    expect((await titlesOf('feed.json', utf8(feed))).letters.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Itâ€™s', 'UniversitÃ©']),
    );
    const bytes = Uint8Array.from([...utf8(table('Café au lait, déjà vu').trimEnd()), 0xe9, 0x0a]);
    const lenient = await titlesOf('list.csv', bytes, {
      mapping: { ...mapping, columns: { Title: 'title', Mode: 'deliveryNote' } },
      encoding: 'utf-8',
      keepFirst: true,
    });
    expect(lenient.guesses).toEqual(['bytes that are not UTF-8, as which they are read: shown as �']);
    expect(lenient.letters.map(({ words }) => words)).toEqual(['online\uFFFD']);
  });
});
