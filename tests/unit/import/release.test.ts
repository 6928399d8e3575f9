/** A release of a small directory in a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { readContent } from '#content-check/read.ts';
import { checkReleases } from '#content-check/releases.ts';
import { coursesAmong } from '#domain/join.ts';
import { jsonLines } from '#formats/json/write.ts';
import { makeRelease } from '#import/release.ts';
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
    expect(problems()).toEqual([
      expect.stringMatching(/release-state\.json release: "2027-01-05", the newest release/),
    ]);
    rmSync(path('releases'), { recursive: true });
    expect(problems()).toEqual([expect.stringMatching(/release: a release of that day in content\/releases/)]);
  });
});
