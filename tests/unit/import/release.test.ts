/** A release of a small directory in a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { readContent } from '#content-check/read.ts';
import { mostWhole, wholeDays } from '#content-check/release-data.ts';
import { checkReleases } from '#content-check/releases.ts';
import { coursesAmong } from '#domain/join.ts';
import { jsonLines } from '#formats/json/write.ts';
import { makeRelease } from '#import/release.ts';
import { restoreRelease } from '#import/restore-release.ts';
import { fixtureContent } from '../../support/copy.ts';

type Data = Record<string, unknown>;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-test-'));
  cpSync(fixtureContent, join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});
const path = (file: string) => join(root, 'content', file);
const read = (file: string) => JSON.parse(readFileSync(path(file), 'utf8')) as Data;
const write = (file: string, data: unknown) => {
  writeFileSync(path(file), JSON.stringify(data));
};
const edit = (course: string, fields: Data) => {
  write(`courses/${course}.json`, { ...read(`courses/${course}.json`), ...fields });
};
const college = 'fixture-college';

describe('the first release', () => {
  it('holds the courses that are listed, with their checksum, and no changes', () => {
    const release = makeRelease({ root, date: '2027-01-05', note: 'Made for a test.' });
    const courses = coursesAmong(checkContent(root).entries);
    expect(release).toEqual({
      date: '2027-01-05',
      note: 'Made for a test.',
      courses: courses.length,
      sha256: createHash('sha256')
        .update(jsonLines.write(courses, { generated: '2027-01-05' }))
        .digest('hex'),
      added: [],
      changed: [],
      gone: [],
    });
    expect(read('releases/2027-01-05.json')).toEqual(release);
    const state = read('release-state.json') as { release: string; courses: Data };
    expect(state.release).toBe('2027-01-05');
    expect(Object.keys(state.courses)).toHaveLength(courses.length);
    expect(state.courses).not.toHaveProperty(`${college}/closed`);
  });

  it('is not written on a dry run', () => {
    expect(makeRelease({ root, date: '2027-01-05', dryRun: true })?.date).toBe('2027-01-05');
    expect(readdirSync(join(root, 'content'))).not.toContain('releases');
  });
});

describe('the next release', () => {
  beforeEach(() => {
    makeRelease({ root, date: '2027-01-05' });
  });

  it('is none where nothing has changed, in whatever order the fields of a record stand', () => {
    const file = `courses/${college}/course-1.json`;
    write(file, Object.fromEntries(Object.entries(read(file)).reverse()));
    expect(makeRelease({ root, date: '2027-01-12' })).toBeUndefined();
    expect(readdirSync(path('releases'))).toEqual(['2027-01-05.json']);
  });

  it('names what was added, changed by field, closed, moved and removed', () => {
    edit(`${college}/course-1`, {
      price: { category: 'paid', options: [{ amount: 700, currency: 'GBP' }] },
      audience: 'Anybody who tests',
    });
    edit(`${college}/course-3`, { status: 'closed' });
    renameSync(path(`courses/${college}/course-5.json`), path(`courses/${college}/course-five.json`));
    write('redirects.json', [
      ...(JSON.parse(readFileSync(path('redirects.json'), 'utf8')) as Data[]),
      { from: `/courses/${college}/course-5/`, to: `/courses/${college}/course-five/` },
    ]);
    rmSync(path(`courses/${college}/course-7.json`));
    const titleOf = (course: string) => expect.objectContaining({ id: `${college}/${course}` }) as unknown;
    const release = makeRelease({ root, date: '2027-01-12' });
    expect(release).toMatchObject({
      since: '2027-01-05',
      added: [`${college}/course-five`],
      changed: [{ id: `${college}/course-1`, fields: [{ field: 'audience' }, { field: 'price', after: '£700' }] }],
      gone: [
        { id: `${college}/course-3`, why: 'closed' },
        { id: `${college}/course-5`, why: 'moved', now: `${college}/course-five` },
        { id: `${college}/course-7`, why: 'removed' },
      ],
    });
    expect(release?.gone).toEqual(['course-3', 'course-5', 'course-7'].map(titleOf));
    expect(checkContent(root).problems).toEqual([]);
    expect(makeRelease({ root, date: '2027-01-19' })).toBeUndefined();
  });

  it('knows a course again whose page stands under another id', () => {
    edit(`${college}/course-9`, { url: 'https://fixture-college.example/nine' });
    makeRelease({ root, date: '2027-01-12' });
    renameSync(path(`courses/${college}/course-9.json`), path(`courses/${college}/course-nine.json`));
    expect(makeRelease({ root, date: '2027-01-19' })?.gone).toMatchObject([
      { id: `${college}/course-9`, why: 'moved', now: `${college}/course-nine` },
    ]);
  });

  it.each([
    ['a day that has one', '2027-01-05', /2027-01-05\.json is there already: a day has one release/],
    ['a day before the last one', '2027-01-04', /--date 2027-01-04: write a day after 2027-01-05/],
  ])('is refused for %s', (_, date, message) => {
    expect(() => makeRelease({ root, date })).toThrow(message);
  });

  it('is refused, and nothing written, where the content is not sound', () => {
    const before = readFileSync(path('release-state.json'), 'utf8');
    edit(`${college}/course-1`, { type: 'nonsense' });
    expect(() => makeRelease({ root, date: '2027-01-12' })).toThrow(/course-1\.json[^]*a release is of sound content/);
    expect(readdirSync(path('releases'))).toEqual(['2027-01-05.json']);
    expect(readFileSync(path('release-state.json'), 'utf8')).toBe(before);
  });

  it('is refused where the state is lost or damaged, rather than calling every course new', () => {
    writeFileSync(path('release-state.json'), '{"version":1,');
    expect(() => makeRelease({ root, date: '2027-01-12' })).toThrow(/release-state\.json[^]*valid JSON/);
    rmSync(path('release-state.json'));
    expect(() => makeRelease({ root, date: '2027-01-12' })).toThrow(/the state at the release of 2027-01-05/);
  });
});

describe('the check of content', () => {
  const problems = () => {
    const { entries, problems: own } = readContent(root);
    return [...own, ...checkReleases(entries, root)].map(
      ({ file, field, wanted }) => `${file} ${field ?? ''}: ${wanted}`,
    );
  };
  const before = '2027-01-05';
  beforeEach(() => {
    const last = makeRelease({ root, date: '2027-01-12' });
    // As if an earlier one had been made, of the same courses.
    mkdirSync(path('releases'), { recursive: true });
    write(`releases/${before}.json`, last && { ...last, date: before });
    write('releases/2027-01-12.json', { ...last, since: before });
    expect(problems()).toEqual([]);
  });
  const damage = (fields: Data) => {
    write('releases/2027-01-12.json', { ...read('releases/2027-01-12.json'), ...fields });
  };

  it.each([
    ['a release without its day', { date: undefined }, /2027-01-12\.json date: this field is required/],
    ['two releases of one day', { date: '2027-01-05' }, /2027-01-12\.json date: "2027-01-12", as the file is called/],
    [
      'a release that follows another than the one before',
      { since: undefined },
      /since: "2027-01-05", the release before/,
    ],
    [
      'a course that nobody knows',
      { added: [`${college}/course-111`] },
      /added\[0\]: the id of .* Did you mean "fixture-college\/course-1+"\?/,
    ],
    [
      'a change of a course that nobody knows',
      { changed: [{ id: 'x/y', fields: [{ field: 'price' }] }] },
      /changed\[0\]\.id/,
    ],
    ['a state of other courses', { courses: 3 }, /release-state\.json courses: 3, as many as/],
  ])('names %s', (_, fields, message) => {
    damage(fields);
    expect(problems()).toEqual([expect.stringMatching(message)]);
  });

  it('names a state of another release', () => {
    rmSync(path('releases/2027-01-12.json'));
    rmSync(path('release-data'), { recursive: true });
    expect(problems()).toEqual([
      expect.stringMatching(/release-state\.json release: "2027-01-05", the newest release/),
    ]);
    rmSync(path('releases'), { recursive: true });
    expect(problems()).toEqual([expect.stringMatching(/release: a release of that day in content\/releases/)]);
  });
});

describe('the courses of a release', () => {
  const file = (date: string) => `release-data/${date}.jsonl.gz`;
  const git = (...options: string[]) => {
    const who = ['-c', 'user.name=Fixture', '-c', 'user.email=fixture@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...options], { cwd: root });
    if (status !== 0) throw new Error(stderr.toString());
  };
  /** A release in which something changed. */
  const release = (date: string) => {
    edit(`${college}/course-1`, { audience: `Whoever tests on ${date}` });
    return makeRelease({ root, date }) ?? expect.fail('nothing changed');
  };
  const days = (count: number) =>
    Array.from({ length: count }, (_, at) => `2027-01-${String(at + 5).padStart(2, '0')}`);
  const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

  it('are kept with it, as they were, whatever has changed since', () => {
    const first = makeRelease({ root, date: '2027-01-05' });
    release('2027-01-12');
    const text = restoreRelease(root, '2027-01-05');
    expect(sumOf(text)).toBe(first?.sha256);
    expect(text).not.toContain('Whoever tests');
    expect(text.trim().split('\n')).toHaveLength(first?.courses ?? 0);
  });

  it('are not kept of a run that only reports', () => {
    makeRelease({ root, date: '2027-01-05', dryRun: true });
    expect(wholeDays(root)).toEqual([]);
  });

  it('are kept of the last few releases, and brought back from the history for every other', () => {
    git('init', '-q');
    const all = days(mostWhole + 2);
    const sums = all.map((date) => {
      const { sha256 } = release(date);
      git('add', '-A');
      git('commit', '-qm', `Release ${date}`);
      return sha256;
    });
    expect(wholeDays(root)).toEqual(all.slice(2));
    expect(all.map((date) => sumOf(restoreRelease(root, date)))).toEqual(sums);
    expect(checkContent(root).problems).toEqual([]);
  });

  it('are asked for in words where they are nowhere', () => {
    release('2027-01-05');
    rmSync(path(file('2027-01-05')));
    expect(() => restoreRelease(root, '2027-01-05')).toThrow(/neither here nor in the history/);
    expect(() => restoreRelease(root, '2026-01-05')).toThrow(/there is no release of 2026-01-05/);
  });

  it('are refused by the check where they are others, damaged, or of no release', () => {
    release('2027-01-05');
    const problems = () => checkContent(root).problems.map((row) => `${row.file}: ${row.found} ${row.wanted}`);
    expect(problems()).toEqual([]);
    writeFileSync(path(file('2027-01-05')), gzipSync('{}\n'));
    expect(problems()).toEqual([expect.stringMatching(/2027-01-05\.jsonl\.gz: the SHA-256 .* put it back/)]);
    expect(() => restoreRelease(root, '2027-01-05')).toThrow(/is not what the release of 2027-01-05 had/);
    writeFileSync(path(file('2027-01-05')), 'no archive');
    expect(problems()).toEqual([expect.stringMatching(/2027-01-05\.jsonl\.gz: .*header/)]);
    renameSync(path(file('2027-01-05')), path(file('2027-01-06')));
    expect(problems()).toEqual([expect.stringMatching(/2027-01-06\.jsonl\.gz: .*called after its day/)]);
  });
});
