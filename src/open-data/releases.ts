/** The releases of the data, as pages and files tell them. */
import { gunzipSync } from 'node:zlib';
import rss from '@astrojs/rss';
import { asOf, courses } from '../catalogue.ts';
import { contentOnce } from '#content-check/index.ts';
import { readReleaseData } from '#content-check/release-data.ts';
import { isProblem, readReleaseState } from '#content-check/releases.ts';
import { formatDate } from '#domain/dates.ts';
import { coursesAmong } from '#domain/join.ts';
import { fileChanges, rowsOfFile, type FileChange } from '#domain/release-file.ts';
import { deltaOf, joinReleases, stillTrue, versionOf, type Changes, type CourseStates } from '#domain/release.ts';
import { deltaPath, releaseCoursesPath, releaseDataPath, releasePath, releasesPath } from '#domain/urls.ts';
import { changesSince } from '#import/release.ts';
import type { ReleaseRecord } from '#schemas/release.ts';
import * as words from '#words/releases.ts';
import { absolute, contentLicence, href, siteName } from '../site.ts';
import { downloads } from './downloads.ts';
import { releases } from './newest-release.ts';

/** Most releases that are listed, fed, and told apart in changes: a weekly one for more than a year. */
export const mostListed = 60;

/** The courses as they were at the newest release. */
const stateAtNewest = (): CourseStates => {
  const state = readReleaseState(process.cwd());
  return state && !isProblem(state) ? state.courses : {};
};

let later: Promise<Changes> | undefined;

/** What has changed in the directory since the newest release, and is in none yet. */
export const unreleased = (): Promise<Changes> =>
  (later ??= asOf().then((day) => changesSince(stateAtNewest(), coursesAmong(contentOnce().entries), day)));

/** A course as a release names it: with a title, and with a page where it has one. */
export interface NamedCourse {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage?: string | undefined;
  readonly provider: string;
  readonly hasPage: boolean;
}

/** What names the courses of releases by their ids, whether or not they are still there. */
export const courseNamer = async (): Promise<(id: string) => NamedCourse> => {
  const gone = new Map<string, { readonly title: string; readonly provider: string }>([
    ...Object.entries(stateAtNewest()),
    ...releases().flatMap((release) => release.gone.map((row) => [row.id, row] as const)),
  ]);
  const current = new Map((await courses()).map((course) => [course.id, course]));
  return (id) => {
    const course = current.get(id);
    if (course)
      return {
        id,
        title: course.title,
        titleLanguage: course.titleLanguage,
        provider: course.provider.name,
        hasPage: true,
      };
    const row = gone.get(id);
    return { id, title: row?.title ?? id, provider: row?.provider ?? '', hasPage: false };
  };
};

/** Whether the files are the newest release, or courses changed since; undefined where there is no release. */
export const dataVersion = async (): Promise<
  { readonly date: string; readonly version: string; readonly isExact: boolean } | undefined
> => {
  const [newest] = releases();
  if (!newest) return undefined;
  const lines = (await downloads()).find(({ format }) => format.id === 'json-lines');
  return { date: newest.date, version: versionOf(newest.date), isExact: lines?.sha256 === newest.sha256 };
};

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const feed = async (listed: readonly ReleaseRecord[]): Promise<string> =>
  (
    await rss({
      title: words.feedTitle(siteName),
      description: words.feedDescription,
      site: absolute(releasesPath),
      xmlns: { atom: 'http://www.w3.org/2005/Atom' },
      customData: [
        '<language>en-gb</language>',
        `<copyright>${contentLicence}</copyright>`,
        `<atom:link href="${absolute(`${releasesPath}rss.xml`)}" rel="self" type="application/rss+xml"/>`,
      ].join(''),
      items: listed.map((release) => ({
        title: words.releaseOf(formatDate(release.date)),
        description: words.summary(release),
        link: absolute(releasePath(release.date)),
        pubDate: new Date(`${release.date}T00:00:00Z`),
      })),
    })
  ).text();

/** A release whose courses are kept as they were. */
export interface WholeRelease {
  readonly date: string;
  readonly path: string;
  readonly packed: Buffer<ArrayBuffer>;
}

/** The courses of a release, a line each. */
const linesOf = ({ packed }: WholeRelease): string => gunzipSync(packed).toString();

/** The releases that can be fetched whole, the newest first; that of a day alone, where one is named. */
export const wholeReleases = (day?: string): WholeRelease[] =>
  releases().flatMap(({ date }) => {
    if (day !== undefined && date !== day) return [];
    const packed = readReleaseData(process.cwd(), date);
    return packed ? [{ date, path: releaseCoursesPath(date), packed: Buffer.from(packed) }] : [];
  });

/**
 * In what the courses of a release differ from those of the one before beyond its list; undefined where not both are
 * kept as they were.
 */
export const beyondList = ({ date, since, changed }: ReleaseRecord): FileChange[] | undefined => {
  const [after] = wholeReleases(date);
  const [before] = since === undefined ? [] : wholeReleases(since);
  return before && after && fileChanges(rowsOfFile(linesOf(before)), rowsOfFile(linesOf(after)), changed);
};

/** The files of the releases, by path below theirs; none where there is no release. */
export const releaseFiles = async (): Promise<Record<string, string | Buffer<ArrayBuffer>>> => {
  const all = releases();
  const [newest] = all;
  if (!newest) return {};
  const listed = all.slice(0, mostListed);
  const since = await unreleased();
  const whole = wholeReleases();
  const rows = listed.map(({ date, since: before, courses: count, sha256, added, changed, gone }) => ({
    date,
    version: versionOf(date),
    ...(before !== undefined && { since: before }),
    courses: count,
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    sha256,
    url: href(releaseDataPath(date)),
    ...(whole.some((row) => row.date === date) && { whole: href(releaseCoursesPath(date)) }),
  }));
  return {
    'index.json': json({ version: 1, newest: newest.date, releases: rows }),
    'rss.xml': await feed(listed),
    ...Object.fromEntries(whole.map(({ path, packed }) => [path.slice(releasesPath.length), packed])),
    ...Object.fromEntries(
      all.map((release) => [`${release.date}.json`, json({ version: 1, release, beyondList: beyondList(release) })]),
    ),
    // What is new since each earlier one, so that a browser asks for one file whenever it was there last.
    ...Object.fromEntries(
      listed
        .slice(1)
        .map(({ date }, index) => [
          deltaPath(date).slice(releasesPath.length),
          json(deltaOf(date, newest.date, stillTrue(joinReleases(all.slice(0, index + 1).toReversed()), since))),
        ]),
    ),
  };
};
