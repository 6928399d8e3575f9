/**
 * Asks the page of each course whether it is still there and still names the course. A page that its host says is gone
 * on three days in a row closes the course; its page here stays, as a tombstone. A host that does not answer, or a
 * page that builds its text by script, proves nothing and closes nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { plainText } from '#formats/text.ts';
import type { LivenessRecord } from '#schemas/liveness.ts';
import { contentPath } from '../deployment.ts';
import { textOf, type Data } from './content.ts';
import { coursePath } from './directory.ts';
import { folderNames, jsonNames, readRecord } from './disk.ts';
import { ordered } from './record.ts';
import { fetchInto, FetchError, type FetchOptions } from './source/fetch.ts';
import { openStage } from './stage.ts';

const livenessPath = 'content/liveness.json';
const failuresToClose = 3;

export interface LivenessOptions {
  readonly root: string;
  readonly today: string;
  /** Most pages that are asked, those first that were asked longest ago. */
  readonly most?: number;
  /** Milliseconds between two questions to one host. */
  readonly pause?: number;
  readonly dryRun?: boolean;
  readonly fetch?: FetchOptions;
  readonly onAnswer?: (done: number, all: number) => void;
}

export interface LivenessResult {
  readonly asked: number;
  readonly counts: Readonly<Record<LivenessRecord['state'], number>>;
  /** Courses that were closed. */
  readonly closed: readonly string[];
  /** Courses whose page is gone, or does not name them. */
  readonly doubtful: readonly LivenessRecord[];
  /** True where not one host could be reached: then nothing was changed. */
  readonly isOffline: boolean;
}

interface Page {
  readonly course: string;
  readonly title: string;
  readonly url: string;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Whether a page names a course: at least two thirds of the words of its title stand in it. */
const names = (html: string, title: string): boolean => {
  const there = new Set(
    wordsOf(`${/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''} ${plainText(html.slice(0, 500_000))}`),
  );
  const wanted = wordsOf(title);
  return wanted.filter((word) => there.has(word)).length >= (wanted.length * 2) / 3;
};

const pagesOf = (root: string): Page[] =>
  folderNames(contentPath(root, 'content/courses')).flatMap((provider) =>
    jsonNames(contentPath(root, `content/courses/${provider}`)).flatMap((slug) => {
      const course = `${provider}/${slug}`;
      const { url, title, status } = readRecord(root, coursePath(course)) ?? {};
      return typeof url === 'string' && typeof title === 'string' && status !== 'closed'
        ? [{ course, title, url }]
        : [];
    }),
  );

const readRows = (root: string): LivenessRecord[] => {
  const rows = readRecord(root, livenessPath) as unknown;
  return Array.isArray(rows) ? (rows as LivenessRecord[]) : [];
};

type Found = { readonly state: LivenessRecord['state']; readonly isUnreached: boolean };

const askPage = async ({ url, title }: Page, path: string, fetch: FetchOptions | undefined): Promise<Found> => {
  try {
    await fetchInto(url, path, { maxBytes: 2 * 1024 * 1024, cuts: true, maxSeconds: 40, maxSilence: 20, ...fetch });
    return { state: names(readFileSync(path, 'utf8'), title) ? 'answered' : 'title-missing', isUnreached: false };
  } catch (error) {
    if (!(error instanceof FetchError)) return { state: 'unanswered', isUnreached: false };
    const isGone = error.status === 404 || error.status === 410;
    return { state: isGone ? 'gone' : 'unanswered', isUnreached: error.isUnreached };
  }
};

/** What is known of a page after it was asked. */
export const nextRow = (
  course: string,
  before: LivenessRecord | undefined,
  state: LivenessRecord['state'],
  today: string,
): LivenessRecord => {
  const isLater = before?.checked !== today;
  const failures =
    state === 'gone'
      ? (before?.failures ?? 0) + (isLater ? 1 : 0)
      : state === 'unanswered'
        ? (before?.failures ?? 0)
        : 0;
  const answered = state === 'answered' ? today : before?.answered;
  return { course, state, checked: today, ...(answered !== undefined && { answered }), failures };
};

/** Four hosts at a time, one page of a host at a time. */
const askAll = async (pages: readonly Page[], options: LivenessOptions): Promise<Map<string, Found>> => {
  const scratch = mkdtempSync(join(tmpdir(), 'course-liveness-'));
  const found = new Map<string, Found>();
  const hosts = [...Map.groupBy(pages, ({ url }) => new URL(url).host).values()];
  const work = async (worker: number): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [index, page] of host.entries()) {
        if (index > 0) await wait(options.pause ?? 1000);
        found.set(page.course, await askPage(page, join(scratch, String(worker)), options.fetch));
        options.onAnswer?.(found.size, pages.length);
      }
  };
  try {
    await Promise.all([0, 1, 2, 3].map(work));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return found;
};

const close = (record: Data | undefined, today: string): string =>
  textOf(ordered({ ...record, status: 'closed', recorded: today }));

export const checkLiveness = async (options: LivenessOptions): Promise<LivenessResult> => {
  const { root, today, most = 400, dryRun = false } = options;
  const known = new Map(readRows(root).map((row) => [row.course, row]));
  const all = pagesOf(root);
  const pages = all
    .toSorted((a, b) => (known.get(a.course)?.checked ?? '').localeCompare(known.get(b.course)?.checked ?? ''))
    .slice(0, most);
  const found = await askAll(pages, options);
  const counts = { answered: 0, 'title-missing': 0, gone: 0, unanswered: 0 };
  for (const { state } of found.values()) counts[state] += 1;
  const isOffline = found.size > 0 && [...found.values()].every(({ isUnreached }) => isUnreached);
  if (isOffline) return { asked: found.size, counts, closed: [], doubtful: [], isOffline };
  const rows = all.flatMap(({ course }): LivenessRecord[] => {
    const before = known.get(course);
    const answer = found.get(course);
    const row = answer ? nextRow(course, before, answer.state, today) : before;
    return row ? [row] : [];
  });
  const closed = rows.filter(({ failures }) => failures >= failuresToClose).map(({ course }) => course);
  if (!dryRun) {
    const stage = openStage(root);
    for (const course of closed) stage.write(coursePath(course), close(readRecord(root, coursePath(course)), today));
    const kept = rows
      .filter(({ course }) => !closed.includes(course))
      .sort((a, b) => a.course.localeCompare(b.course, 'en'));
    stage.write(livenessPath, textOf(kept));
    stage.commit();
  }
  const doubtful = rows.filter(
    ({ course, state }) => found.has(course) && (state === 'gone' || state === 'title-missing'),
  );
  return { asked: found.size, counts, closed, doubtful, isOffline };
};
