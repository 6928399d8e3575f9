/** CONTENT_DIR names another folder of content: the commands write and read that one, and leave `content/` alone. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { publishDrafts } from '#import/drafts.ts';
import { checkLiveness } from '#import/liveness.ts';
import { refreshFeeds } from '#import/refresh.ts';
import { finishImport, openStage, undoImport } from '#import/stage.ts';
import { serveAnswers, text } from '../../support/answers.ts';
import { ImportFolder, schemaOrgCourse as course, schemaOrgFeed as feed } from '../../support/import-folder.ts';

/** The project, and a folder outside of it whose `content` is the content of another topic. */
let project: ImportFolder;
let other: ImportFolder;
beforeEach(() => {
  project = new ImportFolder();
  other = new ImportFolder();
  vi.stubEnv('CONTENT_DIR', `${other.root}/content`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
  other.remove();
});

const record = 'courses/fixture-college/fixture-computing-1-fx1.json';

describe('where CONTENT_DIR names another folder', () => {
  it('an import puts its records there, knows them again, and leaves the folder of the project as it was', async () => {
    const before = project.snapshot();
    const file = project.put('feed.json', feed(course(1)));
    expect((await project.import(file)).report.created).toHaveLength(1);
    expect(other.files('content/courses')).toEqual(['fixture-college/fixture-computing-1-fx1.json']);
    expect((await project.import(file)).report.created).toHaveLength(0);
    expect(project.snapshot()).toEqual(before);
  });

  it('drafts wait there and are published there', async () => {
    const before = project.snapshot();
    await project.import(project.put('feed.json', feed(course(1, { hasCourseInstance: undefined }))));
    other.put(`content/drafts/${record}`, { ...other.read(`content/drafts/${record}`), delivery: { mode: 'online' } });
    expect(publishDrafts(project.root).published.map(({ target }) => target)).toEqual([`content/${record}`]);
    expect(other.has(`content/${record}`)).toBe(true);
    expect(other.has(`content/drafts/${record}`)).toBe(false);
    expect(project.snapshot()).toEqual(before);
  });

  it('feeds are refreshed and pages asked from there', async () => {
    const before = project.snapshot();
    const server = await serveAnswers();
    const fetch = { trusted: [server.origin], standIns: { 'https://fixture.example': server.origin } };
    try {
      server.answers.set('/feed', text(feed(course(1, { url: 'https://fixture.example/1' }))));
      server.answers.set('/1', text('Fixture computing 1'));
      const address = 'https://fixture.example/feed';
      other.put('content/feeds/fixture.json', {
        name: 'Fixture feed',
        address,
        licence: 'CC BY 4.0',
        owner: 'Fixture College',
      });
      const options = { root: project.root, today: '2026-11-23', fetch };
      expect(await refreshFeeds(options)).toMatchObject([{ id: 'fixture', kind: 'imported' }]);
      expect(await checkLiveness(options)).toMatchObject({ asked: 1 });
    } finally {
      await server.close();
    }
    expect(other.read('content/feeds/fixture.json')).toMatchObject({ lastSeen: '2026-11-23' });
    expect(other.has('content/liveness.json')).toBe(true);
    expect(project.snapshot()).toEqual(before);
  });

  it('a new record is written there, and its name is told as it stands', () => {
    const { status, stdout, stderr } = spawnSync(
      resolve('node_modules/.bin/node'),
      [resolve('src/cli/new.ts'), 'provider', '--name', 'Fixture College', '--kind', 'college'],
      { cwd: project.root, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`${other.root}/content/providers/fixture-college.json is written.`);
    expect(other.has('content/providers/fixture-college.json')).toBe(true);
    expect(project.has('content/providers')).toBe(false);
  });

  it('an import that was cut off is seen, and ended, with that folder alone', () => {
    other.put('content/a.json', '{"was":1}');
    openStage(project.root).write('content/a.json', '{"is":1}');
    const journal = { files: ['content/a.json'], existing: ['content/a.json'] };
    const prepared = '.import-staging-content';
    expect(other.has(prepared)).toBe(true);
    other.put(`${prepared}/journal.json`, journal);
    const isSeen = () => checkContent(project.root).problems.some(({ wanted }) => wanted.includes('--undo'));
    expect(isSeen()).toBe(true);

    vi.stubEnv('CONTENT_DIR', undefined);
    expect(isSeen()).toBe(false);
    expect(undoImport(project.root)).toBe(false);
    expect(project.has('content/a.json')).toBe(false);

    vi.stubEnv('CONTENT_DIR', `${other.root}/content`);
    expect(finishImport(project.root)).toBe(true);
    expect(other.read('content/a.json')).toEqual({ is: 1 });
    expect(other.has(prepared)).toBe(false);
  });

  it('nothing is written outside of it', () => {
    const stage = openStage(project.root);
    expect(() => stage.write('content/../outside.json', '{}')).toThrow('refused to write outside content/');
    expect(() => stage.write('outside.json', '{}')).toThrow('refused to write outside content/');
    stage.discard();
  });
});
