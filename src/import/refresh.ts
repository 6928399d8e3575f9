/** Takes in again every feed of `content/feeds` that has changed: all of a feed or nothing of it, one report of them all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '#content-check/problem.ts';
import { InputError } from '#formats/format.ts';
import { feedSchema, type FeedRecord } from '#schemas/feed.ts';
import { contentName, contentPath } from '../deployment.ts';
import { textOf } from './content.ts';
import { contentOnDisk, jsonNames, readRecord } from './disk.ts';
import { readState } from './ledger.ts';
import { markdownReport } from './report.ts';
import { runImportOf, type ImportResult } from './run.ts';
import { FetchError, type FetchOptions } from './source/fetch.ts';
import { openStage } from './stage.ts';

export interface RefreshOptions {
  readonly root: string;
  /** Ids of feeds; all that are not paused where left out. */
  readonly ids?: readonly string[];
  readonly today: string;
  readonly dryRun?: boolean;
  readonly fetch?: FetchOptions;
  /** Called as each feed is begun. */
  readonly onFeed?: (id: string) => void;
}

export type Refreshed = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'imported'; readonly result: ImportResult }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly message: string; readonly isUnreached: boolean }
);

const feedPath = (id: string): string => `content/feeds/${id}.json`;

/** A feed as its file says, or the sentence why it cannot be used. */
export const readFeedRecord = (root: string, id: string): FeedRecord => {
  const result = feedSchema.safeParse(readRecord(root, feedPath(id)));
  if (result.success) return result.data;
  throw new InputError(
    `${contentName(feedPath(id))}: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  );
};

const chooseFeeds = ({ root, ids }: RefreshOptions): string[] => {
  const known = jsonNames(contentPath(root, 'content/feeds'));
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new InputError(`there is no ${contentName(feedPath(unknown))}.${suggest(unknown, known)}`);
  return ids?.length ? [...ids] : known.filter((id) => !readFeedRecord(root, id).isPaused);
};

/** The feed's file with today as the day on which it was last seen; everything else as the editor has it. */
const seenToday = (root: string, id: string, today: string): string =>
  textOf({ ...readRecord(root, feedPath(id)), lastSeen: today });

const refreshOne = async (id: string, options: RefreshOptions): Promise<Refreshed> => {
  const { root, today, dryRun = false } = options;
  let name = id;
  try {
    const feed = readFeedRecord(root, id);
    name = feed.name;
    const state = readState(contentOnDisk(root), id);
    const isSame = state?.source === feed.address;
    const result = await runImportOf({
      root,
      today,
      dryRun,
      file: feed.address,
      feed: id,
      format: feed.format,
      mapping: feed.mapping,
      provider: feed.provider,
      fallback: feed.says,
      language: feed.language,
      encoding: feed.encoding,
      upgradeLinks: feed.upgradeLinks,
      keepFirst: feed.keepFirst,
      closeMissing: feed.closesMissing,
      mostMissing: 0.5,
      sourceUrl: feed.address,
      fetch: { ...options.fetch, ...(isSame && { etag: state.etag, lastModified: state.lastModified }) },
      sameAs: isSame ? state.sha256 : undefined,
      alsoWrite: { [feedPath(id)]: seenToday(root, id, today) },
    });
    if (result) return { id, name, kind: 'imported', result };
    if (!dryRun && feed.lastSeen !== today) {
      const stage = openStage(root);
      stage.write(feedPath(id), seenToday(root, id, today));
      stage.commit();
    }
    return { id, name, kind: 'unchanged' };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const place = error.place === undefined ? '' : ` (${error.place})`;
    return {
      id,
      name,
      kind: 'failed',
      message: `${error.message}${place}`,
      isUnreached: error instanceof FetchError && error.isUnreached,
    };
  }
};

/** Feed after feed, so that each sees what the one before it has brought. */
export const refreshFeeds = async (options: RefreshOptions): Promise<Refreshed[]> => {
  const done: Refreshed[] = [];
  for (const id of chooseFeeds(options)) {
    options.onFeed?.(id);
    done.push(await refreshOne(id, options));
  }
  return done;
};

/** Whether not one host could be reached: then there is no network, and it is no feed's fault. */
export const isOffline = (feeds: readonly Refreshed[]): boolean =>
  feeds.length > 0 && feeds.every((feed) => feed.kind === 'failed' && feed.isUnreached);

const words = (feed: Refreshed): string => {
  if (feed.kind === 'failed') return `failed, nothing of it was taken: ${feed.message}`;
  if (feed.kind === 'unchanged') return 'unchanged since it was taken last';
  const { read, created, changed, drafts, closed, gone, conflicts } = feed.result.report;
  const parts = [
    [created.length, 'new'],
    [changed.length, 'changed'],
    [drafts.length, 'waiting in the drafts'],
    [closed.length, 'closed'],
    [gone.length, 'gone'],
    [conflicts.length, 'in conflict'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${read} courses read: ${told.join(', ') || 'no change'}`;
};

/** One line a feed. */
export const refreshSummary = (feeds: readonly Refreshed[]): string =>
  feeds.map((feed) => `${feed.id}: ${words(feed)}`).join('\n');

/** The report of all feeds, as the text of a pull request. */
export const refreshReport = (feeds: readonly Refreshed[]): string =>
  [
    '# Feeds taken in again',
    '',
    '| Feed | Name | What came of it |',
    '| --- | --- | --- |',
    ...feeds.map((feed) => `| ${feed.id} | ${feed.name} | ${words(feed).replace(/\|/g, '\\|').replace(/\n/g, ' ')} |`),
    '',
    ...feeds.flatMap((feed) =>
      feed.kind === 'imported'
        ? [markdownReport(feed.result.report, feed.result.groups, feed.result.pairs).replace(/^#/gm, '##'), '']
        : [],
    ),
  ].join('\n');

/** Writes the report where the others are. */
export const writeRefreshReport = (folder: string, feeds: readonly Refreshed[]): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'refresh.md');
  writeFileSync(path, refreshReport(feeds));
  return path;
};
