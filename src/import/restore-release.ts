/** The courses of any release as they were: from the files that are kept, else from the history of the repository. */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { readReleaseData, releaseDataFile, unpackRelease } from '#content-check/release-data.ts';
import { releaseSchema } from '#schemas/release.ts';
import { InputError } from '#formats/format.ts';
import { contentName, contentPath } from '../deployment.ts';
import { readRecord } from './disk.ts';

/** What git says; undefined where it fails or is not there. */
const git = (root: string, ...options: readonly string[]): Buffer | undefined => {
  const { status, stdout } = spawnSync('git', options, { cwd: root, maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
};

/** A file as it was before it was removed. */
const removedFile = (root: string, file: string): Buffer | undefined => {
  const path = relative(root, contentPath(root, file));
  const commit = git(root, 'log', '-1', '--format=%H', '--diff-filter=AM', '--', path)?.toString().trim();
  return commit ? git(root, 'show', `${commit}:./${path}`) : undefined;
};

/**
 * `courses.jsonl` as a release had it.
 * @param root folder of the project
 * @throws InputError where there is no such release, or its courses are nowhere
 */
export const restoreRelease = (root: string, date: string): string => {
  const release = releaseSchema.safeParse(readRecord(root, `content/releases/${date}.json`)).data;
  if (!release) throw new InputError(`there is no release of ${date} in ${contentName('content/releases')}`);
  const file = releaseDataFile(date);
  const packed = readReleaseData(root, date) ?? removedFile(root, file);
  if (!packed)
    throw new InputError(
      `${contentName(file)} is kept neither here nor in the history of this copy: fetch the whole history (git fetch --unshallow)`,
    );
  try {
    return unpackRelease(packed, release.sha256);
  } catch (error) {
    throw new InputError(
      `${contentName(file)} is not what the release of ${date} had: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
