/** Feeds that are content, and pages of courses asked for life, against a server on this machine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-check/index.ts';
import { checkLiveness, nextRow } from '#import/liveness.ts';
import { isOffline, refreshFeeds, refreshReport, refreshSummary } from '#import/refresh.ts';
import { feedSchema } from '#schemas/feed.ts';
import { livenessSchema } from '#schemas/liveness.ts';
import { serveAnswers, text, type AnswerServer } from '../../support/answers.ts';
import { ImportFolder, schemaOrgCourse as course, schemaOrgFeed as feed } from '../../support/import-folder.ts';
import { plainRecord } from '../../support/make.ts';

let folder: ImportFolder;
let server: AnswerServer;
beforeAll(async () => {
  server = await serveAnswers();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = new ImportFolder();
  server.answers.clear();
});
afterEach(() => {
  folder.remove();
});

/** A feed of the content, at an address as its schema wants it. */
const putFeed = (id: string, path: string, fields: object = {}): void => {
  folder.put(`content/feeds/${id}.json`, {
    name: `Fixture feed ${id}`,
    address: `https://fixture.example${path}`,
    licence: 'CC BY 4.0',
    owner: 'Fixture College',
    ...fields,
  });
};
/** The test's own server in the place of the host that feeds and courses name. */
const standIn = (origin: string) => ({ trusted: [origin], standIns: { 'https://fixture.example': origin } });
const refresh = (today = '2026-11-23', ids: string[] = [], limits: object = {}) =>
  refreshFeeds({ root: folder.root, today, ids, fetch: { ...standIn(server.origin), ...limits } });

describe('a refresh', () => {
  it('takes in what has changed, leaves alone what has not, and writes when each was last seen', async () => {
    server.answers.set('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(feed(course(1), course(2)));
    });
    putFeed('a', '/a');
    const first = await refresh();
    expect(first).toMatchObject([{ id: 'a', kind: 'imported' }]);
    expect(refreshSummary(first)).toBe('a: 2 courses read: 2 new');
    expect(folder.read('content/feeds/a.json')).toMatchObject({ lastSeen: '2026-11-23', owner: 'Fixture College' });
    expect(folder.files('content/courses')).toHaveLength(2);
    expect(checkContent(folder.root).problems.filter(({ file }) => /courses|feeds|imports/.test(file))).toEqual([]);
    expect(await refresh('2026-11-30')).toMatchObject([{ kind: 'unchanged' }]);
    expect(folder.read('content/feeds/a.json')).toMatchObject({ lastSeen: '2026-11-30' });
    expect(refreshReport(first)).toContain('### Created');
  });

  it('knows the same bytes again though the host says nothing of them', async () => {
    server.answers.set('/a', text(feed(course(1))));
    putFeed('a', '/a');
    await refresh();
    expect(await refresh()).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('takes nothing of a feed that fails, and all of the others', async () => {
    server.answers.set('/good', text(feed(course(1))));
    server.answers.set('/page', text('<!doctype html><title>Log in</title><input type=password>'));
    server.answers.set('/broken', text('{"@context":"https://schema.org","@graph":[{"@type":"Course",'));
    server.answers.set('/slow', (_, response) => response.write('{'));
    for (const id of ['broken', 'good', 'page', 'slow']) putFeed(id, `/${id}`);
    const feeds = await refresh('2026-11-23', [], { maxSeconds: 0.5 });
    expect(feeds.map(({ id, kind }) => [id, kind])).toEqual([
      ['broken', 'failed'],
      ['good', 'imported'],
      ['page', 'failed'],
      ['slow', 'failed'],
    ]);
    expect(refreshSummary(feeds)).toMatch(/page: failed, nothing of it was taken: .*"Log in"/);
    expect(folder.read('content/feeds/page.json')).not.toHaveProperty('lastSeen');
    expect(folder.files('content/courses')).toEqual(['fixture-college/fixture-computing-1-fx1.json']);
    expect(isOffline(feeds)).toBe(false);
  });

  it('refuses an answer in which most of a feed is missing, and closes what is missing only where the feed says so', async () => {
    const all = [1, 2, 3, 4].map((id) => course(id));
    putFeed('a', '/a', { closesMissing: true });
    server.answers.set('/a', text(feed(...all)));
    await refresh();
    server.answers.set('/a', text(feed(...all.slice(0, 1))));
    expect(await refresh()).toMatchObject([
      { kind: 'failed', message: expect.stringContaining('looks cut off') as string },
    ]);
    server.answers.set('/a', text(feed(...all.slice(0, 3))));
    const [third] = await refresh();
    expect(third?.kind === 'imported' && third.result.report.closed).toEqual([
      'fixture-college/fixture-computing-4-fx4',
    ]);
  });

  it('changes nothing where there is no network, and says that', async () => {
    putFeed('a', '/a');
    const gone = await serveAnswers();
    await gone.close();
    const before = folder.snapshot();
    const feeds = await refreshFeeds({ root: folder.root, today: '2026-11-23', fetch: standIn(gone.origin) });
    expect(isOffline(feeds)).toBe(true);
    expect(folder.snapshot()).toEqual(before);
  });

  it('leaves a paused feed alone, asks only those that are named, and knows no others', async () => {
    putFeed('paused', '/paused', { isPaused: true });
    putFeed('b', '/b');
    server.answers.set('/b', text(feed(course(1))));
    expect((await refresh()).map(({ id }) => id)).toEqual(['b']);
    expect((await refresh('2026-11-23', ['paused'])).map(({ id }) => id)).toEqual(['paused']);
    await expect(refresh('2026-11-23', ['pausd'])).rejects.toThrow(
      /no content\/feeds\/pausd\.json\. Did you mean "paused"/,
    );
  });

  it('reads a feed’s own mapping and what its editor says', async () => {
    server.answers.set('/t', text('nr;name;by\n7;Welding;Fixture Learning\n'));
    putFeed('t', '/t', {
      mapping: { identifier: ['nr'], columns: { name: 'title' }, provider: { nameColumn: 'by' } },
      says: { mode: 'on-campus', subject: 'engineering-and-construction', providerKind: 'company' },
    });
    expect(await refresh()).toMatchObject([{ kind: 'imported', result: { report: { drafts: [], rejected: [] } } }]);
    expect(feedSchema.safeParse(folder.read('content/feeds/t.json')).success).toBe(true);
  });
});

describe('the pages of courses', () => {
  const putCourse = (slug: string, fields: object = {}) => {
    folder.put(
      `content/courses/fixture-college/${slug}.json`,
      plainRecord({ title: `Fixture ${slug}`, url: `https://fixture.example/${slug}`, ...fields }),
    );
  };
  const check = (today: string) => checkLiveness({ root: folder.root, today, pause: 0, fetch: standIn(server.origin) });
  const rows = () =>
    folder.read('content/liveness.json') as unknown as { course: string; state: string; failures: number }[];

  it('are there, do not name their course, or give no answer', async () => {
    for (const slug of ['welding', 'baking', 'sewing', 'forging']) putCourse(slug);
    server.answers.set('/welding', text('<title>Fixture: welding</title>'));
    server.answers.set('/baking', text('<title>All courses</title>'));
    server.answers.set('/sewing', text('x', {}, 503));
    const { counts, closed } = await check('2026-11-23');
    expect(counts).toEqual({ answered: 1, 'title-missing': 1, gone: 1, unanswered: 1 });
    expect(closed).toEqual([]);
    expect(rows().map((row) => livenessSchema.parse(row).state)).toEqual([
      'title-missing',
      'gone',
      'unanswered',
      'answered',
    ]);
    expect(folder.read('content/courses/fixture-college/forging.json')).not.toHaveProperty('status');
  });

  it('close a course that is gone on three days, not three times on one, and never for want of an answer', async () => {
    putCourse('welding');
    putCourse('baking');
    server.answers.set('/baking', text('x', {}, 500));
    for (const day of ['2026-11-01', '2026-11-01', '2026-11-08']) await check(day);
    expect(rows().find(({ course: id }) => id.endsWith('welding'))?.failures).toBe(2);
    const { closed } = await check('2026-11-15');
    expect(closed).toEqual(['fixture-college/welding']);
    expect(folder.read('content/courses/fixture-college/welding.json')).toMatchObject({
      status: 'closed',
      recorded: '2026-11-15',
    });
    expect(rows().map(({ course: id }) => id)).toEqual(['fixture-college/baking']);
  });

  it('begin anew when they answer again', () => {
    const gone = nextRow(
      'a/b',
      { course: 'a/b', state: 'gone', checked: '2026-11-01', failures: 2 },
      'answered',
      '2026-11-08',
    );
    expect(gone).toEqual({
      course: 'a/b',
      state: 'answered',
      checked: '2026-11-08',
      answered: '2026-11-08',
      failures: 0,
    });
  });

  it('change nothing where there is no network', async () => {
    putCourse('welding');
    const gone = await serveAnswers();
    await gone.close();
    const before = folder.snapshot();
    const result = await checkLiveness({ root: folder.root, today: '2026-11-23', fetch: standIn(gone.origin) });
    expect(result.isOffline).toBe(true);
    expect(folder.snapshot()).toEqual(before);
  });
});
