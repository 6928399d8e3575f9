/** Whose course it is, and whether it is there already. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProvider, newProviderId, type KnownProvider } from '#import/providers.ts';
import { courseSlug, idOf } from '#import/slug.ts';
import { slugPattern } from '#schemas/values.ts';
import { ImportFolder, schemaOrgCourse as course, schemaOrgFeed as feed } from '../../support/import-folder.ts';

let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => {
  folder.remove();
});

describe('an id made from a text', () => {
  it('has the form of an id and is never empty, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(idOf(text)).toMatch(slugPattern);
        expect(courseSlug(text, text, undefined)).toMatch(slugPattern);
      }),
    );
  });

  it.each([
    ['Türkiye & Łódź', 'turkiye-and-lodz'],
    ['Пример университет', 'primer-universitet'],
    ['例大学', 'lidaxue'],
    ['Straße', 'strasse'],
  ])('spells %s as %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['データサイエンス入門', undefined, 'detasaiensu'],
    ['데이터 과학', undefined, 'deiteo-gwahag'],
    ['数据科学', 'zh', 'shujukexue'],
    ['उदाहरण विश्वविद्यालय', undefined, 'udaharan-visvavidyalay'],
    ['विज्ञान', 'hi', 'vijnan'],
    ['গণিত', 'bn', 'ganit'],
    ['हिंदी', undefined, 'hindi'],
  ])('spells %s (%s) as it is read in its language: %s', (text, language, id) => {
    expect(idOf(text, 60, language)).toBe(id);
  });

  it('spells no Japanese name in Chinese', () => {
    expect(idOf('東京学習大学', 60, 'ja')).toMatch(/^x-[0-9a-f]{8}$/);
    const free = () => false;
    const name = '東京学習大学';
    expect(newProviderId({ key: 'k', name, country: 'JP' }, free)).toMatch(/^x-/);
    expect(newProviderId({ key: 'k', name }, free, 'ja')).toMatch(/^x-/);
    expect(newProviderId({ key: 'k', name, url: 'https://www.gakushu-u.ac.jp/' }, free, 'ja')).toBe('gakushu-u');
    expect(courseSlug('統計学入門', 'https://gakushu.example/7', undefined, 'ja')).toMatch(/^[0-9a-f]{8}$/);
  });
});

const known = (id: string, fields: Partial<KnownProvider> = {}): KnownProvider => ({
  id,
  name: id,
  names: [id],
  identifiers: [id],
  url: undefined,
  kind: 'university',
  isDraft: false,
  ...fields,
});

describe('a provider of a feed', () => {
  const tallinn = known('tallinn-university', {
    name: 'Tallinn University',
    names: ['Tallinn University', 'TLU'],
    url: 'https://www.tlu.ee',
    identifiers: ['tallinn-university', '10119111'],
  });
  const platform = known('edge', { names: ['Edge'], url: 'https://edge.example', kind: 'platform' });
  const find = (facts: Parameters<typeof findProvider>[1], page?: string) => {
    const found = findProvider([tallinn, platform], facts, page);
    return found && [found.provider.id, found.by];
  };

  it('is known again by its identifier, then by the host of its site, then by its name', () => {
    expect(find({ key: '10119111', name: 'Anything' })).toEqual(['tallinn-university', 'identifier']);
    expect(find({ key: 'x', name: 'Tallinna Ülikool', url: 'http://tlu.ee/' })).toEqual(['tallinn-university', 'host']);
    expect(find({ key: 'TALLINN UNIVERSITY' })).toEqual(['tallinn-university', 'name']);
    expect(find({ key: 'https://guide.example/providers/tallinn-university/' })).toEqual([
      'tallinn-university',
      'identifier',
    ]);
  });

  it('is known by the site of a course page only where the names are akin', () => {
    expect(find({ key: 'Tallinna Ülikool' }, 'https://www.tlu.ee/kursus/1')).toEqual([
      'tallinn-university',
      'course-page',
    ]);
    expect(find({ key: 'Tallinna Ülikool' }, 'https://koolitus.tlu.ee/1')).toEqual([
      'tallinn-university',
      'course-page',
    ]);
    expect(find({ key: 'Haapsalu kolledž' }, 'https://www.tlu.ee/kursus/1')).toBeUndefined();
    expect(find({ key: 'Tallinna Ülikool' }, 'https://nottlu.ee/1')).toBeUndefined();
  });

  it('is not taken for the platform that carries its pages, nor for another that has no letters in common', () => {
    expect(find({ key: 'x', name: 'Acme', url: 'https://edge.example/acme' })).toBeUndefined();
    expect(find({ key: '例大学' })).toBeUndefined();
    expect(find({ key: '!!!' })).toBeUndefined();
  });

  it('gets an id from its Latin name, else from its host, else from its spelling, and numbers for the second', () => {
    const none = () => false;
    expect(newProviderId({ key: 'The Fixture College' }, none)).toBe('fixture-college');
    expect(newProviderId({ key: 'k', name: '例大学', url: 'https://www.rei-u.ac.jp/' }, none)).toBe('rei-u');
    expect(newProviderId({ key: 'جامعة مثال' }, none)).toMatch(slugPattern);
    expect(newProviderId({ key: 'Fixture College' }, (id) => id === 'fixture-college')).toBe('fixture-college-2');
  });

  it('is another of the same name where its site, its country or its number in a register is another', () => {
    const here = { name: 'Trinity College', names: ['Trinity College'], url: 'https://trinity.example', country: 'IE' };
    const ctid = (digit: number) => `ce-${String(digit).repeat(8)}-0000-0000-0000-000000000000`;
    const trinity = known('trinity', {
      ...here,
      identifiers: ['trinity', 'Trinity College', '10000001', ctid(1)],
      pages: () => ['https://learn.trinity-online.example/1', 'https://www.edx.org/course/1'],
    });
    const told = (facts: object) => {
      const found = findProvider([trinity], { key: 'Trinity College', name: 'Trinity College', ...facts });
      return found && [found.by, found.guess];
    };
    expect(told({ url: 'https://other.example', country: 'GB' })).toBeUndefined();
    expect(told({ url: 'https://other.example', country: 'IE' })).toBeUndefined();
    expect(told({ url: 'http://other.example' })).toBeUndefined();
    expect(told({ key: 'https://www.other.example/#org' })).toBeUndefined();
    expect(told({ country: 'GB' })).toBeUndefined();
    expect(told({ key: '10000002' })).toBeUndefined();
    expect(told({ key: `https://credentialengineregistry.org/resources/${ctid(2)}` })).toBeUndefined();
    expect(told({ key: ctid(2), url: 'https://trinity.example' })).toBeUndefined();
    expect(told({ key: ctid(1).toUpperCase(), url: 'https://other.example' })).toEqual(['identifier', undefined]);
    expect(told({ url: 'http://www.trinity.example/about', country: 'GB' })).toEqual(['host', undefined]);
    expect(told({ url: 'https://short.trinity.example' })).toEqual(['name', undefined]);
    expect(told({ url: 'https://trinity-online.example' })).toEqual(['name', undefined]);
    expect(told({ url: 'https://www.edx.org/school/trinity' })).toEqual(['name', 'by its name alone']);
    expect(told({ key: 'https://portal.example/providers/7' })).toEqual(['name', 'by its name alone']);
    expect(told({ url: 'https://portal.example/providers-list/trinity' })).toEqual(['name', 'by its name alone']);
    expect(told({ url: 'https://portal.example/providers-list/trinity', country: 'GB' })).toBeUndefined();
    expect(told({ key: '10000002', url: 'https://trinity.example/' })).toEqual(['host', undefined]);
    expect(told({ identifiers: ['10000002'], url: 'https://short.trinity.example' })).toEqual(['name', undefined]);
    expect(told({ key: 'ukprn:10000002', url: 'https://trinity.example/' })).toBeUndefined();
    expect(told({ key: '10000002', url: 'https://other.example/' })).toBeUndefined();
    expect(told({})).toEqual(['name', 'by its name alone']);
  });

  it('is not known by a short number that another feed may give to any', () => {
    const trinity = known('trinity', { names: ['Trinity College'], identifiers: ['trinity', 'P1'] });
    expect(findProvider([trinity], { key: 'P1', name: 'Alpha University' })).toBeUndefined();
    expect(findProvider([trinity], { key: 'P1', name: 'Trinity' })?.by).toBe('identifier');
    expect(findProvider([{ ...trinity, isOfFeed: true }], { key: 'P1', name: 'Alpha University' })?.by).toBe(
      'identifier',
    );
  });

  const twoOf: Record<string, () => [name: string, text: string, mapping?: Record<string, unknown>]> = {
    'a table with sites': () => [
      'two.csv',
      'id,title,org,site\n1,Law of trusts,Alpha College,https://alpha-a.example/\n2,Law of the sea,Alpha College,https://alpha-b.example/',
      { provider: { nameColumn: 'org', urlColumn: 'site' } },
    ],
    'a table with sites that are not https:': () => [
      'two.csv',
      'id,title,org,site\n1,Law of trusts,Alpha College,http://alpha-a.example/\n2,Law of the sea,Alpha College,http://alpha-b.example/',
      { provider: { nameColumn: 'org', urlColumn: 'site' } },
    ],
    'a table with identifiers': () => [
      'two.csv',
      'id,title,org,number\n1,Law of trusts,Alpha College,A1\n2,Law of the sea,Alpha College,B2',
      { provider: { nameColumn: 'org', keyColumn: 'number' } },
    ],
    'schema.org': () => [
      'two.json',
      feed(
        ...['a', 'b'].map((letter, index) =>
          course(index, {
            '@id': `https://alpha-${letter}.example/${index}`,
            provider: {
              '@type': 'CollegeOrUniversity',
              name: 'Alpha College',
              url: `https://alpha-${letter}.example/`,
            },
          }),
        ),
      ),
    ],
    'schema.org with numbers of a register': () => [
      'two.json',
      feed(
        ...['10000001', '10000002'].map((identifier, index) =>
          course(index, { provider: { '@type': 'CollegeOrUniversity', name: 'Alpha College', identifier } }),
        ),
      ),
    ],
    'XCRI-CAP': () => [
      'two.xml',
      `<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mlo="http://purl.org/net/mlo">${[
        'alpha-a',
        'alpha-b',
      ]
        .map(
          (host) =>
            `<provider><dc:identifier>http://www.${host}.example/</dc:identifier><dc:title>Alpha College</dc:title><mlo:url>http://www.${host}.example/</mlo:url><course><dc:identifier>http://www.${host}.example/1</dc:identifier><dc:title>Law of ${host}</dc:title><dc:subject>Law</dc:subject><presentation><attendanceMode identifier="CM"/></presentation></course></provider>`,
        )
        .join('')}</catalog>`,
    ],
    CTDL: () => [
      'two.json',
      JSON.stringify({
        '@context': 'https://credreg.net/ctdl/schema/context/json',
        '@graph': [1, 2].flatMap((digit) => {
          const node = (letter: string) => `https://portal.example/${letter}${digit}`;
          return [
            {
              '@id': node('org'),
              '@type': 'ceterms:CredentialOrganization',
              'ceterms:ctid': `ce-${String(digit).repeat(8)}-0000-0000-0000-000000000000`,
              'ceterms:name': { en: 'Alpha College' },
            },
            {
              '@id': node('course'),
              '@type': 'ceterms:Course',
              'ceterms:name': { en: `Law of bees ${digit}` },
              'ceterms:offeredBy': [node('org')],
            },
          ];
        }),
      }),
    ],
  };

  it.each(Object.keys(twoOf))(
    'is two of one name where identifiers or sites differ, in %s, and again',
    async (kind) => {
      const [name, text, mapping] = twoOf[kind]?.() ?? ['', ''];
      const options = {
        fallback: { subject: 'business-and-law', mode: 'online' as const, providerKind: 'college' as const },
        ...(mapping && {
          mapping: { identifier: ['id'], constants: { type: 'short-course' }, columns: { title: 'title' }, ...mapping },
        }),
      };
      const { report, groups } = await folder.import(folder.put(name, text), options);
      expect(report.created.map((id) => id.split('/')[0]).toSorted()).toEqual(['alpha-college', 'alpha-college-2']);
      expect(groups.map(({ note }) => note).join('\n')).toContain('made as another provider than alpha-college');
      const again = await folder.import(folder.put(name, text), options);
      expect(again.report).toMatchObject({ unchanged: 2, created: [], gone: [] });
    },
  );

  it('is one of the directory by its name alone only as a guess', async () => {
    const row = (site: string) => `id,title,org,site\n1,Law of trusts,Alpha College,${site}`;
    const options = {
      fallback: { subject: 'business-and-law', mode: 'online' as const, providerKind: 'college' as const },
      mapping: {
        identifier: ['id'],
        provider: { nameColumn: 'org', urlColumn: 'site' },
        constants: { type: 'short-course' },
        columns: { title: 'title' },
      },
    };
    await folder.import(folder.put('a.csv', row('https://alpha.example/')), options);
    const same = await folder.import(folder.put('b.csv', row('')), { ...options, feed: 'b', dryRun: true });
    expect(same.groups.map(({ note }) => note).join()).toContain('(alpha-college), by its name alone');
    const other = await folder.import(folder.put('b.csv', row('https://beta.example/')), { ...options, feed: 'b' });
    expect(other.report.providers.map(({ id }) => id)).toEqual(['alpha-college-2']);
  });

  it('is two in one feed where a name stands for two, each with its own courses', async () => {
    const text = [
      'id,title,org,site,land',
      '1,First course,Alpha University,https://alpha.example,IE',
      '2,Second course,Alpha University,https://beta.example,GB',
      '3,Third course,ALPHA UNIVERSITY,https://www.beta.example/about,GB',
    ].join('\n');
    const { report } = await folder.import(folder.put('two.csv', text), {
      mapping: {
        identifier: ['id'],
        provider: { nameColumn: 'org', urlColumn: 'site', countryColumn: 'land' },
        constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
        columns: { title: 'title' },
      },
    });
    expect(report.providers.map(({ id }) => id)).toEqual(['alpha-university', 'alpha-university-2']);
    expect(report.created.map((id) => id.split('/')[0]).toSorted()).toEqual([
      'alpha-university',
      'alpha-university-2',
      'alpha-university-2',
    ]);
  });

  it('is one for each of three names in three scripts', async () => {
    const names = ['例大学', 'Пример университет', 'جامعة مثال'];
    const courses = names.map((name, index) =>
      course(index, { '@id': undefined, courseCode: undefined, provider: { '@type': 'Organization', name } }),
    );
    const { report } = await folder.import(folder.put('feed.json', feed(...courses)));
    expect(report.providers.map(({ name }) => name)).toEqual(names);
    expect(new Set(report.providers.map(({ id }) => id)).size).toBe(3);
    expect(report.created).toHaveLength(3);
    const again = await folder.import(folder.put('feed.json', feed(...courses)));
    expect(again.report).toMatchObject({ unchanged: 3, created: [] });
  });

  it('waits with its courses in the drafts where its kind is not told, until somebody says it', async () => {
    const one = course(1, { provider: { '@type': 'Organization', name: 'Fixture Learning' } });
    const { report } = await folder.import(folder.put('feed.json', feed(one)));
    expect(report).toMatchObject({ created: [], drafts: [{ needs: ['provider-kind'] }] });
    expect(folder.files('content/drafts')).toEqual([
      'courses/fixture-learning/fixture-computing-1-fx1.json',
      'providers/fixture-learning.json',
    ]);
    const helped = await folder.import(folder.put('feed.json', feed(one)), { fallback: { providerKind: 'charity' } });
    expect(helped.report.completed).toEqual(['fixture-learning/fixture-computing-1-fx1']);
    expect(folder.files('content/drafts')).toEqual([]);
    expect(folder.read('content/providers/fixture-learning.json')).toMatchObject({ kind: 'charity' });
  });
});

describe('a feed', () => {
  it('closes no course of another feed of the same provider, and names none of them as gone', async () => {
    await folder.import(folder.put('evening.json', feed(course(1), course(2))));
    const day = folder.put('day.json', feed(course(3)));
    expect((await folder.import(day)).report).toMatchObject({ feed: { id: 'day', by: 'new' }, gone: [], closed: [] });
    const { report } = await folder.import(day, { closeMissing: true });
    expect(report).toMatchObject({ gone: [], closed: [] });
    const evening = await folder.import(folder.put('evening.json', feed(course(1))), { closeMissing: true });
    expect(evening.report.closed).toEqual(['fixture-college/fixture-computing-2-fx2']);
  });

  it('is known by its courses under another file name, and closes nothing before it is named', async () => {
    await folder.import(folder.put('october.json', feed(course(1), course(2), course(3))));
    const november = folder.put('november.json', feed(course(1), course(2)));
    expect((await folder.import(november)).report).toMatchObject({
      feed: { id: 'october', by: 'courses' },
      gone: ['fixture-college/fixture-computing-3-fx3'],
    });
    await expect(folder.import(november, { closeMissing: true })).rejects.toThrow(/--feed october/);
    const { report } = await folder.import(november, { closeMissing: true, feed: 'october' });
    expect(report.closed).toEqual(['fixture-college/fixture-computing-3-fx3']);
  });

  it('is another where a file of the same name holds none of its courses', async () => {
    await folder.import(folder.put('a/courses.json', feed(course(1))));
    const { report } = await folder.import(
      folder.put('b/courses.json', feed(course(7, { provider: { '@type': 'Organization', name: 'Second College' } }))),
    );
    expect(report).toMatchObject({ feed: { id: 'courses-2', by: 'new' }, gone: [] });
  });

  it.each([
    ['page', { url: 'https://fixture-college.example/computing-1' }],
    ['code', { courseCode: 'FX1' }],
    ['title', {}],
  ])('offers an update of a course that another feed has brought, known by its %s', async (by, shared) => {
    const own = { courseCode: undefined, ...shared };
    await folder.import(folder.put('first.json', feed(course(1, own))));
    const other = course(1, { ...own, '@id': 'https://other.example/77', coursePrerequisites: 'None' });
    const { report } = await folder.import(folder.put('second.json', feed(other)));
    const [id = ''] = report.recognised.map((row) => row.id);
    expect(report).toMatchObject({ created: [], conflicts: [], recognised: [{ by }], changed: [{ id }] });
    expect(folder.read(`content/courses/${id}.json`)).toMatchObject({ entry: { text: 'None' } });
    const without = await folder.import(
      folder.put('second.json', feed(course(9, { '@id': 'https://other.example/9' }))),
      {
        closeMissing: true,
        feed: 'second',
      },
    );
    expect(without.report.closed).toEqual([]);
  });

  it('makes a course of the same page anew where the titles have nothing in common, and says so', async () => {
    const page = { url: 'https://fixture-college.example/all', courseCode: undefined };
    await folder.import(folder.put('first.json', feed(course(1, { ...page, name: 'Bookkeeping' }))));
    const { report } = await folder.import(
      folder.put('second.json', feed(course(2, { ...page, name: 'Welding for beginners' }))),
    );
    expect(report).toMatchObject({
      recognised: [],
      suspected: [{ like: expect.stringContaining('bookkeeping') as string }],
    });
    expect(report.created).toHaveLength(1);
  });
});

describe('a feed that gives its courses other identifiers', () => {
  const options = {
    feed: 'rr',
    mapping: {
      identifier: ['id'],
      provider: { name: 'Fixture College' },
      constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
      columns: { title: 'title', url: 'url' },
    },
  };
  const table = (...rows: readonly (readonly [id: string, course: number | string, page?: string])[]) =>
    [
      'id,title,url',
      ...rows.map(
        ([id, number, page = `https://rr.example/${number}`]) => `${id},Fixture course number ${number},${page}`,
      ),
    ].join('\n');
  const take = async (text: string, more = {}) =>
    (await folder.import(folder.put('rr.csv', text), { ...options, ...more })).report;

  it.each([
    ['other numbers', (id: number) => `r${id}`, (id: number) => `X-${id}`],
    ['https: for http:', (id: number) => `http://rr.example/id/${id}`, (id: number) => `https://rr.example/id/${id}`],
  ])('has each known again as the same, which has its new one then: %s', async (_, before, after) => {
    const ids = [1, 2, 3, 4, 5];
    await take(table(...ids.map((id) => [before(id), id] as const)));
    const files = folder.files('content/courses');
    const report = await take(table(...ids.map((id) => [after(id), id] as const)), { closeMissing: true });
    expect(report).toMatchObject({ created: [], gone: [], closed: [], conflicts: [] });
    expect(report.changed).toHaveLength(5);
    expect(folder.files('content/courses')).toEqual(files);
    expect(files.flatMap((name) => folder.read(`content/courses/${name}`)['identifiers'])).toEqual(
      ids.map((id) => ({ scheme: 'feed', value: after(id) })),
    );
    expect(await take(table(...ids.map((id) => [after(id), id] as const)))).toMatchObject({ unchanged: 5 });
  });

  it('is asked about where the address is another too', async () => {
    await take(table(['r1', 1], ['r2', 2]));
    const report = await take(table(['X-1', 1, 'https://rr.example/new/1'], ['r2', 2]));
    expect(report.suspected).toEqual([{ id: report.created[0], like: expect.stringContaining('r1') as string }]);
    expect(report.gone).toHaveLength(1);
  });

  it('has a second course of one title and address as another, wherever it stands in the file', async () => {
    await take(table(['r1', 1]));
    const [old = ''] = folder.files('content/courses');
    const report = await take(table(['r9', 1], ['r1', 1]));
    expect(report).toMatchObject({ unchanged: 1, gone: [], changed: [] });
    expect(report.created).toHaveLength(1);
    expect(folder.read(`content/courses/${old}`)).toMatchObject({ identifiers: [{ value: 'r1' }] });
  });
});

describe('a feed of one provider beside that of another', () => {
  const mapping = {
    id: 'fixture',
    identifier: ['id'],
    provider: { nameColumn: 'org' },
    constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
    columns: { title: 'title', url: 'url' },
  };
  /** Rows with ids and titles that any provider may have, such as those of a qualification. */
  const table = (org: string, ...ids: readonly number[]) =>
    [
      'id,title,org,url',
      ...ids.map((id) => `${id},Fixture award ${id},${org},https://${org.split(' ')[0]?.toLowerCase()}.example/${id}`),
    ].join('\n');
  const take = async (name: string, text: string, options = {}) =>
    (await folder.import(folder.put(name, text), { mapping, ...options })).report;
  const statuses = (): Record<string, string> =>
    Object.fromEntries(
      folder
        .files('content/courses')
        .map(
          (name) =>
            [
              name.split('/')[0] ?? '',
              folder.read(`content/courses/${name}`)['status'] === 'closed' ? 'closed' : 'open',
            ] as const,
        ),
    );

  it.each([
    ['a file of another name', 'xylo.csv'],
    ['a file of the same name', 'numba.csv'],
  ])('is another although ids and titles are the same, and closes none of its courses: %s', async (_, name) => {
    await take('numba.csv', table('Numba University', 1, 2, 3, 4));
    const other = await take(name, table('Xylo College', 1), { closeMissing: true });
    expect(other).toMatchObject({ feed: { by: 'new' }, gone: [], closed: [], created: [expect.any(String)] });
    expect(other.feed.id).not.toBe('numba');
    const again = await take('numba.csv', table('Numba University', 1, 2, 3, 4), { closeMissing: true });
    expect(again).toMatchObject({ feed: { id: 'numba' }, unchanged: 4, gone: [], closed: [] });
    expect(statuses()).toEqual({ 'numba-university': 'open', 'xylo-college': 'open' });
  });

  it('is the one it was where the provider is the same, and then --feed is the advice', async () => {
    await take('numba.csv', table('Numba University', 1, 2, 3, 4));
    const next = table('NUMBA UNIVERSITY', 1, 2, 3);
    expect((await take('next.csv', next)).feed).toEqual({ id: 'numba', by: 'courses' });
    await expect(take('next.csv', next, { closeMissing: true })).rejects.toThrow(/--feed numba/);
  });

  it('closes nothing of a provider of which the file has no course, also where the feed is named', async () => {
    const both = `${table('Numba University', 1, 2, 3)}\n${table('Xylo College', 7).split('\n')[1] ?? ''}`;
    await take('both.csv', both);
    const { report, groups } = await folder.import(folder.put('less.csv', table('Numba University', 1, 2)), {
      mapping,
      feed: 'both',
      closeMissing: true,
    });
    expect(report.closed).toEqual([expect.stringMatching(/^numba-university\//)]);
    expect(report.gone).toEqual([expect.stringMatching(/^xylo-college\//)]);
    expect(groups.map(({ note }) => note)).toContainEqual(expect.stringMatching(/no course of its provider/));
    const alone = await take('quux.csv', table('Quux College', 1), {
      feed: 'both',
      closeMissing: true,
      closeMany: true,
    });
    expect(alone.closed).toEqual([]);
  });
});

describe('a bare number of a feed', () => {
  const mapping = {
    id: 'fixture',
    identifier: ['id'],
    provider: { name: 'Fixture College', country: 'GB', url: 'https://college.example/' },
    constants: { mode: 'online', subjectId: 'computing', type: 'short-course' },
    columns: { title: 'title', url: 'url', price: 'price' },
  };
  const table = (...rows: (readonly [id: number, name: string, page: string])[]) =>
    [
      'id,title,url,price',
      ...rows.map(([id, name, page]) => `${id},${name},https://college.example/${page},€${id}00`),
    ].join('\n');
  const first = table([1, 'Alpha course first', 'a1'], [2, 'Alpha course second', 'a2']);
  const titles = () =>
    folder
      .files('content/courses')
      .map((name) => folder.read(`content/courses/${name}`)['title'])
      .toSorted();
  const take = async (name: string, text: string, options = {}) =>
    (await folder.import(folder.put(name, text), { mapping, ...options })).report;

  it.each([
    ['a file of another name', 'b.csv', {}],
    ['a file of the same name', 'a.csv', {}],
    ['a feed that is named', 'b.csv', { feed: 'b' }],
  ])('is no course of another feed: %s', async (_, name, options) => {
    await take('a.csv', first);
    const report = await take(name, table([1, 'Beta course first', 'b1'], [9, 'Beta course ninth', 'b9']), options);
    expect(report).toMatchObject({ changed: [], conflicts: [] });
    expect(report.created).toHaveLength(2);
    expect(report.feed.id).not.toBe('a');
    expect(titles()).toEqual(['Alpha course first', 'Alpha course second', 'Beta course first', 'Beta course ninth']);
  });

  it('that has gone to another course of the feed leads to that course, or makes a new one', async () => {
    await take('a.csv', first);
    const shifted = table([1, 'Alpha course second', 'a2'], [2, 'Alpha course third', 'a3']);
    const report = await take('a.csv', shifted, { feed: 'a', closeMissing: true });
    expect(report.created).toHaveLength(1);
    expect(report.closed).toHaveLength(1);
    expect(report.changed.flatMap(({ changes }) => changes.map(({ field }) => field))).not.toContain('title');
    expect(titles()).toEqual(['Alpha course first', 'Alpha course second', 'Alpha course third']);
    expect(await take('a.csv', shifted)).toMatchObject({ unchanged: 2, created: [], changed: [], conflicts: [] });
  });

  it('is the course still where its title or its address has changed', async () => {
    await take('a.csv', first);
    const report = await take(
      'a.csv',
      table([1, 'Alpha course first part', 'a1'], [2, 'Alpha course second', 'moved']),
    );
    expect(report).toMatchObject({ created: [], conflicts: [] });
    expect(report.changed).toHaveLength(2);
  });

  it('leads to no record of another feed, and what differs is not called a hand edit', async () => {
    await take('a.csv', first);
    const report = await take('other.csv', table([7, 'Alpha course first', 'a1']), { feed: 'other' });
    expect(report.recognised).toHaveLength(1);
    expect(report.conflicts).toMatchObject([{ isHand: false }]);
  });
});
