/** Words of the releases of the data: their list, the page of each, their feed. */
import { formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

export const title = 'Releases of the data';
export const description =
  'The releases of the course directory as data: how many courses each holds, which came in, changed and went, with checksums and a feed.';
export const lead =
  'A release says what changed in the directory since the one before: courses that came in, those of which a fact changed, and those that are gone.';
export const none = 'There is no release yet.';
export const listTitle = 'All releases';
export const olderInData = (count: number): string =>
  `The ${count} newest are listed. Each page leads to the release before it.`;
export const versions =
  'The version of a release is its day: `2026.11.5` is the release of 5 November 2026. The files to download are always the newest; where records have changed since the last release, their version in [datapackage.json] has the day of the newest record behind a plus sign. What changed in each release is kept for good; the courses as they were can be fetched for the last few.';
export const forPrograms = {
  heading: 'For programs',
  list: '[All releases], with counts and checksums (JSON).',
  one: (date: string): string =>
    `One release: its address with \`.json\` in place of the last slash, such as [\`${date}.json\`]. Ids of courses; for each changed field the words before and after, where the site says it in a few. Beside them, as \`beyondList\`, in how many other courses a field of the file came in, went or is another, such as one that all records gained.`,
  since: (date: string): string =>
    `The changes from a release until the newest, added up, without those that the directory of today no longer bears out: \`since/\` and its day, such as [\`since/${date}.json\`].`,
  courses: (date: string): string =>
    `The courses of one of the last releases as they were, packed with gzip: [\`${date}/courses.jsonl.gz\`].`,
  checksum:
    'The checksum of a release is the SHA-256 of `courses.jsonl` as it was then: a download with this checksum, unpacked, is that release.',
  feed: '[Releases as a feed] (RSS).',
};
/** On the page of a release. */
export const whole = (size: string): string => `The courses as they were: [courses.jsonl.gz], ${size}.`;
export const notWhole = (date: string): string =>
  `The courses as they were are no longer served. In a copy of the project with its history, \`npm run release -- --restore ${date}\` writes them and checks them by the checksum.`;
/** In what the file differs from that of the release before, in courses whose list of changes does not name it. */
export const beyondList = (
  rows: readonly { readonly field: string; readonly added: number; readonly gone: number; readonly changed: number }[],
): string =>
  rows.length
    ? `The list below is of what the site says. The files of both releases differ in more: ${rows
        .flatMap(({ field, added: come, gone: left, changed: other }) => [
          ...(come ? [`\`${field}\` came in with ${courses(come)}`] : []),
          ...(left ? [`\`${field}\` went from ${courses(left)}`] : []),
          ...(other ? [`\`${field}\` is another in ${courses(other)}`] : []),
        ])
        .join('; ')}.`
    : 'In the courses of both releases, the files differ in what is listed below alone.';
export const feedLabel = 'releases of the data';
export const feedTitle = (site: string): string => `${site}: releases of the data`;
export const feedDescription =
  'What came into the course directory, what changed in it and what went, release by release.';

export const releaseOf = (day: string): string => `Release of ${day}`;
export const releaseDescription = (day: string, what: string): string => `The course directory as of ${day}. ${what}`;
export const version = (number: string): string => `Version ${number}.`;
export const first = 'The first release: it lists no changes.';

/** What a release changed, in numbers. */
interface Counts {
  readonly courses: number;
  readonly since?: string | undefined;
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly gone: readonly unknown[];
}

export const counts = ({ added, changed, gone }: Omit<Counts, 'courses'>): string =>
  `${formatNumber(added.length)} added, ${formatNumber(changed.length)} changed, ${formatNumber(gone.length)} gone`;
export const summary = (release: Counts): string =>
  release.since === undefined
    ? `${courses(release.courses)}. ${first}`
    : `${courses(release.courses)}: ${counts(release)}.`;
export const sinceRelease = (day: string): string => `Compared with the [release of ${day}].`;
export const asData = (file: string): string => `The same as data: [\`${file}\`].`;
export const checksum = 'SHA-256 of `courses.jsonl`:';
export const added = (count: number): string => plural(count, { one: 'One course added', other: '# courses added' });
export const changed = (count: number): string =>
  plural(count, { one: 'One course changed', other: '# courses changed' });
export const gone = (count: number): string => plural(count, { one: 'One course gone', other: '# courses gone' });
export const andMore = (count: number): string => `And ${formatNumber(count)} more, in the data.`;
export const change = (field: string, before: string | undefined, after: string | undefined): string =>
  before === undefined && after === undefined
    ? field
    : after === undefined
      ? `${field}: not stated any more, was ${before ?? ''}`
      : before === undefined
        ? `${field}: ${after}, was not stated`
        : `${field}: ${after}, was ${before}`;
export const whyGone = {
  closed: 'no longer offered',
  moved: 'listed at another address',
  removed: 'taken out of the directory',
} as const;
/** Of a course that was gone at a release. */
export const listedAgain = 'listed again since';
/** What is in no release yet. */
export const sinceNewest = (changes: Omit<Counts, 'courses'>): string =>
  `The directory has changed since the newest release: ${counts(changes)}. The next one will list them.`;
export const aboutChanges =
  'A changed fact need not be news of the provider: it may also be that we read the page again, or mended a mistake of ours.';

/** On the page of the downloads. */
export const exactly = (day: string, number: string): string => `They are the [release of ${day}], version ${number}.`;
export const changedSince = (day: string, number: string): string =>
  `Records have changed since the last one, the [release of ${day}], version ${number}.`;
export const inDownloads = (day: string, number: string, isExact: boolean): string =>
  isExact ? exactly(day, number) : changedSince(day, number);
export const history = 'What changed from release to release: [releases of the data].';
