/** Whole imports in a folder of their own: what is written, what stands, what is reported. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { runImport, type ImportOptions } from '#import/run.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-test-'));
  mkdirSync(join(root, 'content'));
  for (const name of ['subjects', 'credit-systems', 'frameworks', 'registers', 'redirects']) {
    cpSync(`content/${name}.json`, join(root, `content/${name}.json`));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Every file below content/, with its bytes. */
const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(
        (item) =>
          [
            join(item.parentPath, item.name).slice(root.length + 1),
            readFileSync(join(item.parentPath, item.name), 'latin1'),
          ] as const,
      )
      .sort(([a], [b]) => a.localeCompare(b)),
  );
const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const run = (file: string, options: Partial<ImportOptions> = {}) =>
  runImport({ root, file, today: '2026-11-23', ...options });
const course = (id: number, fields: Record<string, unknown> = {}) => ({
  '@type': 'Course',
  '@id': `https://fixture-college.example/${id}`,
  name: `Fixture computing ${id}`,
  description: 'A course for tests.',
  courseCode: `FX${id}`,
  keywords: 'Computing',
  provider: { '@type': 'Organization', name: 'Fixture College', address: { addressCountry: 'GB' } },
  hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online' },
  ...fields,
});
const feed = (...courses: unknown[]): string => JSON.stringify({ '@context': 'https://schema.org', '@graph': courses });
const coursePath = (id: number) => join(root, `content/courses/fixture-college/fixture-computing-${id}-fx${id}.json`);
const readCourse = (id: number) => JSON.parse(readFileSync(coursePath(id), 'utf8')) as Record<string, unknown>;

describe('an import', () => {
  it('makes valid records, and a provider that was not there', async () => {
    const { report } = await run(put('feed.json', feed(course(1), course(2))));
    expect(report.created).toEqual([
      'fixture-college/fixture-computing-1-fx1',
      'fixture-college/fixture-computing-2-fx2',
    ]);
    expect(report.providers).toEqual([{ id: 'fixture-college', name: 'Fixture College', isNew: true }]);
    expect(checkContent(root).problems.filter(({ file }) => /courses|providers|imports/.test(file))).toEqual([]);
    expect(readCourse(1)['identifiers']).toEqual([{ scheme: 'feed', value: 'https://fixture-college.example/1' }]);
  });

  it('changes nothing the second time, on another day as well', async () => {
    const file = put('feed.json', feed(course(1), course(2)));
    await run(file);
    const before = snapshot();
    const { report } = await run(file, { today: '2027-01-01' });
    expect(report).toMatchObject({ unchanged: 2, created: [], changed: [], conflicts: [] });
    expect(snapshot()).toEqual(before);
  });

  it('takes what the feed changed, field by field, and keeps the file’s name though the title is another', async () => {
    await run(put('feed.json', feed(course(1))));
    const { report } = await run(
      put('feed.json', feed(course(1, { name: 'Fixture computing, renewed', courseCode: 'FX1' }))),
    );
    expect(report.changed).toEqual([
      {
        id: 'fixture-college/fixture-computing-1-fx1',
        changes: [{ field: 'title', from: 'Fixture computing 1', to: 'Fixture computing, renewed' }],
      },
    ]);
    expect(readCourse(1)['title']).toBe('Fixture computing, renewed');
  });

  it('lets an edit stand, takes what the feed changed beside it, and reports what both changed', async () => {
    await run(put('feed.json', feed(course(1))));
    writeFileSync(coursePath(1), JSON.stringify({ ...readCourse(1), title: 'Edited', entry: { text: 'None' } }));
    const { report } = await run(
      put('feed.json', feed(course(1, { name: 'New in the feed', description: 'Another description.' }))),
    );
    expect(readCourse(1)).toMatchObject({
      title: 'Edited',
      entry: { text: 'None' },
      description: 'Another description.',
    });
    expect(report.conflicts).toEqual([
      {
        id: 'fixture-college/fixture-computing-1-fx1',
        isHand: true,
        conflicts: [{ field: 'title', file: 'Edited', feed: 'New in the feed' }],
      },
    ]);
    const again = await run(join(root, 'feed.json'));
    expect(again.report).toMatchObject({ unchanged: 1, conflicts: [] });
    expect(readCourse(1)['title']).toBe('Edited');
  });

  it('counts a conflict that was reported as settled until the feed says something else again', async () => {
    await run(put('feed.json', feed(course(1))));
    writeFileSync(coursePath(1), JSON.stringify({ ...readCourse(1), title: 'Edited' }));
    const conflictsOf = async (name: string) =>
      (await run(put('feed.json', feed(course(1, { name }))))).report.conflicts.length;
    expect([await conflictsOf('Second'), await conflictsOf('Second'), await conflictsOf('Third')]).toEqual([1, 0, 1]);
    expect(readCourse(1)['title']).toBe('Edited');
  });

  it('reports a course that is gone, closes it only where asked, and opens it again when it is back', async () => {
    await run(put('feed.json', feed(course(1), course(2))));
    const file = put('feed.json', feed(course(1)));
    expect((await run(file)).report).toMatchObject({ gone: ['fixture-college/fixture-computing-2-fx2'], closed: [] });
    expect(readCourse(2)['status']).toBeUndefined();
    expect((await run(file, { closeMissing: true })).report.closed).toEqual([
      'fixture-college/fixture-computing-2-fx2',
    ]);
    expect(readCourse(2)['status']).toBe('closed');
    expect((await run(file)).report).toMatchObject({ gone: [], closed: [] });
    await run(put('feed.json', feed(course(1), course(2))));
    expect(readCourse(2)['status']).toBeUndefined();
  });

  it('does not make again what an editor has removed', async () => {
    const file = put('feed.json', feed(course(1), course(2)));
    await run(file);
    rmSync(coursePath(2));
    expect((await run(file)).report.removed).toEqual(['fixture-college/fixture-computing-2-fx2']);
    expect(existsSync(coursePath(2))).toBe(false);
  });

  it('writes nothing on a dry run', async () => {
    const before = snapshot();
    const { report } = await run(put('feed.json', feed(course(1))), { dryRun: true });
    expect(report.created).toHaveLength(1);
    expect(snapshot()).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5])(
    'leaves content/ as it was, byte for byte, where the move number %i fails',
    async (failing) => {
      await run(put('feed.json', feed(course(1))));
      const before = snapshot();
      let moves = 0;
      const move = (from: string, to: string) => {
        moves += 1;
        if (moves === failing) throw new Error('the disk is full');
        renameSync(from, to);
      };
      await expect(run(put('feed.json', feed(course(1, { name: 'Changed' }), course(2))), { move })).rejects.toThrow(
        'the disk is full',
      );
      expect(snapshot()).toEqual(before);
      expect(existsSync(join(root, '.import-staging'))).toBe(false);
    },
  );

  it('puts back what a run that was cut off had changed', async () => {
    await run(put('feed.json', feed(course(1))));
    const before = snapshot();
    const staging = join(root, '.import-staging');
    const changed = 'content/courses/fixture-college/fixture-computing-1-fx1.json';
    const added = 'content/courses/fixture-college/new.json';
    mkdirSync(join(staging, 'old/content/courses/fixture-college'), { recursive: true });
    mkdirSync(join(staging, 'new'), { recursive: true });
    renameSync(join(root, changed), join(staging, 'old', changed));
    writeFileSync(join(root, changed), '{}');
    writeFileSync(join(root, added), '{}');
    writeFileSync(join(staging, 'journal.json'), JSON.stringify({ files: [changed, added], existing: [changed] }));
    const { recovered, report } = await run(join(root, 'feed.json'));
    expect(recovered).toBe(true);
    expect(report.unchanged).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it('leaves an import alone that another process is in the middle of', async () => {
    mkdirSync(join(root, '.import-staging'));
    writeFileSync(join(root, '.import-staging/owner'), String(process.ppid));
    const before = snapshot();
    await expect(run(put('feed.json', feed(course(1))))).rejects.toThrow(/another import is running/);
    expect(snapshot()).toEqual(before);
    expect(existsSync(join(root, '.import-staging/owner'))).toBe(true);
  });

  it('writes nothing through a link that leads out of content/', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(root, 'content/courses'));
    symlinkSync(outside, join(root, 'content/courses/fixture-college'));
    await expect(run(put('feed.json', feed(course(1))))).rejects.toThrow(/leads out of content/);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('writes a report that counts every loss, for reading and for programs', async () => {
    const { files, groups } = await run(
      put(
        'feed.json',
        feed(
          course(1, { url: 'http://fixture-college.example/1' }),
          course(2, { url: 'http://fixture-college.example/2' }),
        ),
      ),
      {
        report: join(root, 'report'),
        dryRun: true,
      },
    );
    const report = JSON.parse(readFileSync(files?.json ?? '', 'utf8')) as {
      lossCount: number;
      losses: { note: string; place: string }[];
      totals: Record<string, number>;
    };
    expect(report.losses).toHaveLength(report.lossCount);
    expect(groups.find(({ note }) => note.startsWith('http:'))?.count).toBe(2);
    expect(report.losses.filter(({ note }) => note.startsWith('http:')).map(({ place }) => place)).toEqual([
      '$.@graph[0].url',
      '$.@graph[1].url',
    ]);
    expect(report.totals).toMatchObject({ read: 2, created: 2 });
    expect(readFileSync(files?.markdown ?? '', 'utf8')).toContain('| 2 | url | http: address');
  });

  it('keeps a course of which something needed is not told as a draft, and makes it whole when somebody says it', async () => {
    const { report } = await run(
      put('feed.json', feed(course(1), course(2, { name: 'Zzz', description: '', keywords: undefined }))),
    );
    expect(report).toMatchObject({
      created: [expect.stringContaining('-1-') as string],
      rejected: [],
      drafts: [{ id: 'fixture-college/zzz-fx2', needs: ['subject'] }],
    });
    const draft = join(root, 'content/drafts/courses/fixture-college/zzz-fx2.json');
    expect(JSON.parse(readFileSync(draft, 'utf8'))).not.toHaveProperty('subjects');
    const helped = await run(join(root, 'feed.json'), { fallback: { subject: 'services' } });
    expect(helped.report).toMatchObject({ created: [], completed: ['fixture-college/zzz-fx2'], unchanged: 1 });
    expect(existsSync(draft)).toBe(false);
    expect(checkContent(root).problems.filter(({ file }) => /courses|providers|drafts/.test(file))).toEqual([]);
  });
});

describe('refused, with nothing written:', () => {
  const cases: [string, () => Promise<unknown>, RegExp][] = [
    ['a missing file', () => run(join(root, 'none.xml')), /no such file/],
    ['a folder', () => run(root), /a folder/],
    ['an empty file', () => run(put('a.json', '')), /empty/],
    ['a file of blanks', () => run(put('a.csv', ' \n')), /nothing but blanks/],
    ['bytes that are no text', () => run(put('a.csv', new Uint8Array([65, 0, 66, 0, 0, 1]))), /zero bytes/],
    ['a broken Excel workbook', () => run(put('a.csv', new Uint8Array([0x50, 0x4b, 3, 4, 1]))), /Excel workbook/],
    [
      'two courses of one identifier',
      () => run(put('a.json', feed(course(1), course(1, { name: 'Another' })))),
      /two courses of one identifier/,
    ],
    ['no course at all', () => run(put('a.json', feed())), /no course/],
    [
      'a provider that would lead elsewhere',
      () => run(put('a.json', feed(course(1))), { provider: '../x' }),
      /--provider/,
    ],
    [
      'a provider that is an address of the site',
      () => run(put('a.json', feed(course(1))), { provider: 'page' }),
      /address of the site/,
    ],
    ['a feed without a provider', () => run(put('a.json', feed(course(1, { provider: undefined })))), /--provider/],
    ['a format that does not exist', () => run(put('a.json', feed(course(1))), { format: 'xls' }), /write one of/],
    [
      'a mapping that names no target',
      () =>
        run(put('a.csv', 'a,b\n1,2\n'), {
          mapping: put('m.json', '{"id":"m","identifier":["a"],"columns":{"b":"nothing"}}'),
        }),
      /goes to "nothing"/,
    ],
  ];
  it.each(cases)('%s', async (_, attempt, message) => {
    const before = snapshot();
    await expect(attempt()).rejects.toThrow(message);
    expect(snapshot()).toEqual(before);
    expect(existsSync(join(root, '.import-staging'))).toBe(false);
  });
});
