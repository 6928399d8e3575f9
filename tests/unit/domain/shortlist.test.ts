import { describe, expect, it } from 'vitest';
import { isCourseId, parseCompared, parseShortlist, shortlistVersion, writeShortlist } from '#domain/shortlist.ts';
import { mergeLists, moveCourse, readImport, readShared, writeShared } from '#domain/shortlist-exchange.ts';

const course = (id: string, note = '') => ({ id, title: `Title of ${id}`, provider: 'Fixture College', note });
const stored = (courses: unknown, version: unknown = shortlistVersion) => JSON.stringify({ version, courses });

describe('the id of a course', () => {
  it.each(['a/b', 'open-university/cyber-security', '1/2', 'a-/-b', `${'a'.repeat(99)}/${'b'.repeat(99)}`])(
    'can be %s',
    (id) => expect(isCourseId(id)).toBe(true),
  );

  it.each([
    '',
    'a',
    'a/',
    '/b',
    'a/b/c',
    'a/b/',
    '/a/b',
    'A/b',
    'a/B',
    'a_b/c',
    'a/b c',
    'a/b\n',
    ' a/b',
    '../b',
    'a/..',
    'a/b?x',
    `${'a'.repeat(100)}/${'b'.repeat(99)}`,
    7,
    null,
    undefined,
    ['a/b'],
  ])('cannot be %j', (id) => {
    expect(isCourseId(id)).toBe(false);
  });
});

describe('a stored shortlist', () => {
  it('comes back as it was written', () => {
    const list = [course('a/b', 'Ask'), course('c/d')];
    expect(parseShortlist(writeShortlist(list))).toEqual({ list, isDamaged: false });
  });

  it.each([null, ''])('is empty and sound where %j is stored', (text) => {
    expect(parseShortlist(text)).toEqual({ list: [], isDamaged: false });
  });

  it.each(['{', 'null', '7', '[]', '{}', stored([], 0), stored([], 2), stored([], '1'), stored('a/b'), stored(null)])(
    'is damaged where %s is',
    (text) => expect(parseShortlist(text)).toEqual({ list: [], isDamaged: true }),
  );

  it('keeps what can be read, each course once, and says that something could not', () => {
    const rows = [course('a/b'), null, 7, { id: 'x' }, course('a/b', 'again'), course('c/d')];
    expect(parseShortlist(stored(rows))).toEqual({ list: [course('a/b'), course('c/d')], isDamaged: true });
  });

  it('cuts texts that are too long and takes none that are no text', () => {
    const row = { id: 'a/b', title: 't'.repeat(400), provider: 'p'.repeat(301), note: 'n'.repeat(2001) };
    const [read] = parseShortlist(stored([row])).list;
    expect([read?.title.length, read?.provider.length, read?.note.length]).toEqual([300, 300, 2000]);
    expect(parseShortlist(stored([{ id: 'a/b', title: 7, note: null }]))).toEqual({
      list: [{ id: 'a/b', title: '', provider: '', note: '' }],
      isDamaged: false,
    });
  });

  it('compares the first four that can be courses, each once', () => {
    expect(parseCompared(null)).toEqual([]);
    expect(parseCompared('a/1 a/1 x a/2 a/3 a/4 a/5')).toEqual(['a/1', 'a/2', 'a/3', 'a/4']);
  });
});

describe('a shortlist that travels', () => {
  it('moves a course by one place', () => {
    const list = [course('a/1'), course('a/2'), course('a/3')];
    const ids = (id: string, step: -1 | 1) =>
      moveCourse(list, id, step)
        .map((row) => row.id.at(-1))
        .join('');
    expect([ids('a/2', 1), ids('a/2', -1), ids('a/1', -1), ids('a/3', 1), ids('a/9', 1)]).toEqual([
      '132',
      '213',
      '123',
      '123',
      '123',
    ]);
  });

  it('takes over what is new, and a note only where there is none', () => {
    const merged = mergeLists(
      [course('a/1', 'mine'), course('a/2')],
      [course('a/1', 'yours'), course('a/2', 'yours'), course('a/3', 'new')],
    );
    expect(merged.map(({ id, note }) => [id, note])).toEqual([
      ['a/1', 'mine'],
      ['a/2', 'yours'],
      ['a/3', 'new'],
    ]);
  });

  it('is a fragment of ids', () => {
    expect(writeShared([course('a/1', 'private'), course('a/2')])).toBe('#c=a/1&c=a/2');
  });

  it('is read from a query and a fragment, each course once, and counts what is none', () => {
    expect(readShared('?c=a/1#c=a/2&c=a/1&c=x&c=')).toEqual({ ids: ['a/1', 'a/2'], refused: 2 });
  });

  it('is taken over up to 500 courses', () => {
    const ids = Array.from({ length: 501 }, (_, place) => `c=a/${place}`);
    expect(readShared(`#${ids.join('&')}`)).toMatchObject({ refused: 1 });
    expect(readShared(`#${ids.join('&')}`).ids).toHaveLength(500);
    const file = (kind: string) =>
      kind === 'csv'
        ? `id\n${ids.map((id) => id.slice(2)).join('\n')}`
        : JSON.stringify({ kind: 'shortlist', version: 1, courses: ids.map((id) => course(id.slice(2))) });
    for (const kind of ['csv', 'json']) {
      const read = readImport(file(kind));
      expect('list' in read && [read.list.length, read.left]).toEqual([500, 1]);
    }
  });
});

describe('a file that is taken over', () => {
  const list = (text: string) => {
    const read = readImport(text);
    return 'list' in read ? read.list.map(({ id, title, note }) => [id, title, note]) : read.refusal;
  };

  it.each([
    ['commas', 'id,title,provider,note\r\na/b,"One, two",P,"say ""hi"""\r\n'],
    ['semicolons', 'id;title;provider;note\na/b;"One, two";P;"say ""hi"""'],
    ['a first line that says so', 'sep=;\r\nid;title;note\r\na/b;"One, two";"say ""hi"""'],
    ['tabs', 'id\ttitle\tprovider\tnote\na/b\tOne, two\tP\t"say ""hi"""'],
    ['another order of columns', 'note,id,title\n"say ""hi""",a/b,"One, two"'],
    ['a mark of its byte order', '\uFEFF"id","title","note"\n"a/b","One, two","say ""hi"""'],
  ])('may be CSV with %s', (_, text) => {
    expect(list(text)).toEqual([['a/b', 'One, two', 'say "hi"']]);
  });

  it('keeps line breaks within quotes and takes off what keeps a spreadsheet from running a cell', () => {
    expect(list('id,title,note\na/b,"\'=1+1","one\ntwo"\n\n\nc/d,,')).toEqual([
      ['a/b', '=1+1', 'one\ntwo'],
      ['c/d', '', ''],
    ]);
  });

  it.each([
    ['title\nx', 'a CSV file needs a first row with “id”'],
    ['id\n', 'a CSV file needs a first row with “id”'],
    ['id,note\na/b,"open', 'a CSV file needs a first row with “id”'],
    ['{', 'damaged: it is not whole JSON'],
    ['{"kind":"other","version":1,"courses":[]}', 'not a shortlist of this site'],
    ['{"kind":"shortlist","version":1,"courses":{}}', 'not a shortlist of this site'],
    ['{"kind":"shortlist","version":2,"courses":[]}', 'of version 2; this page reads version 1'],
    ['{"kind":"shortlist","version":1,"courses":[]}', 'no course in the file'],
  ])('is refused with the reason: %s', (text, reason) => {
    expect(list(text)).toContain(reason);
  });

  it('may have a million signs and no more', () => {
    const head = 'id\na/b\n';
    expect(list(head + '\n'.repeat(1_000_000 - head.length))).toEqual([['a/b', '', '']]);
    expect(list(head + '\n'.repeat(1_000_001 - head.length))).toContain('1 MB is the most');
  });
});
