/** The releases of the data by their records, the newest first; the rest of what is told of them is in `releases.ts`. */
import { contentOnce } from '#content-check/index.ts';
import { recordsOf } from '#content-check/entry.ts';
import type { ReleaseRecord } from '#schemas/release.ts';

/** All releases, the newest first. */
export const releases = (): ReleaseRecord[] =>
  [...recordsOf(contentOnce().entries, 'releases').values()].sort((a, b) => b.date.localeCompare(a.date));

/** Day of the newest release; an empty text where there is none. */
export const newestRelease = (): string => releases()[0]?.date ?? '';
