/** The courses of the last releases, each as it was, packed: a state of the past is there without asking for its code. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { contentFolder, contentName, contentPath } from '../deployment.ts';
import type { Problem } from './problem.ts';
import { releaseDataFolder } from './folders.ts';
import { filesBelow } from './read.ts';

/** Most releases that are kept whole: with one a week, those of two months; about 170 kB each. */
export const mostWhole = 8;

const ending = '.jsonl.gz';

/** The file that has the courses of a release, named `content/...` wherever the content stands. */
export const releaseDataFile = (date: string): string => `content/${releaseDataFolder}/${date}${ending}`;

/** The days of the releases that are kept whole, the oldest first. */
export const wholeDays = (root: string): string[] =>
  filesBelow(contentPath(root, `content/${releaseDataFolder}`)).flatMap((name) =>
    name.endsWith(ending) ? [name.slice(0, -ending.length)] : [],
  );

/** The packed courses of a release; undefined where they are not kept any more. */
export const readReleaseData = (root: string, date: string): Buffer | undefined => {
  const path = contentPath(root, releaseDataFile(date));
  return existsSync(path) ? readFileSync(path) : undefined;
};

/**
 * The courses in packed bytes, as `courses.jsonl` had them.
 * @throws where these are not the bytes of that release
 */
export const unpackRelease = (packed: Uint8Array, sha256: string): string => {
  const text = gunzipSync(packed);
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== sha256) throw new Error(`the SHA-256 of what is in it is ${found}`);
  return text.toString();
};

/** What is kept and is not what a release had, or of no release. */
export const checkReleaseData = (
  releases: readonly { readonly id: string; readonly sha256: string }[],
  root: string,
): Problem[] => {
  const folder = join(contentFolder(), releaseDataFolder);
  return filesBelow(contentPath(root, `content/${releaseDataFolder}`)).flatMap((name): Problem[] => {
    const release = releases.find(({ id }) => name === `${id}${ending}`);
    if (!release)
      return [
        {
          file: join(folder, name),
          wanted: `the courses of a release, called after its day, such as 2026-11-27${ending}: remove it, or put its release back into ${contentName('content/releases')}`,
        },
      ];
    try {
      unpackRelease(readReleaseData(root, release.id) ?? Buffer.of(), release.sha256);
      return [];
    } catch (error) {
      return [
        {
          file: join(folder, name),
          found: error instanceof Error ? error.message : String(error),
          wanted: `the courses with the SHA-256 that the release names, ${release.sha256}: put it back as "npm run release" wrote it, or remove it`,
        },
      ];
    }
  });
};
