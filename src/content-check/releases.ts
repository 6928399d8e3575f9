/** What is wrong between the releases of the data, the state that the next one is compared with, and the courses. */
import { existsSync, readFileSync } from 'node:fs';
import { releaseStateSchema, type ReleaseState } from '#schemas/release.ts';
import { contentName, contentPath } from '../deployment.ts';
import { entriesOf, type Entry } from './entry.ts';
import { checkReleaseData } from './release-data.ts';
import { formatPath, show, suggest, type Path, type Problem } from './problem.ts';

/** The file that `npm run release` keeps beside the releases. */
export const stateFile = 'content/release-state.json';

const mend = 'put it back as the last "npm run release" wrote it';

/** The state at the last release; undefined where there is none, a problem where it cannot be read. */
export const readReleaseState = (root: string): ReleaseState | Problem | undefined => {
  const path = contentPath(root, stateFile);
  if (!existsSync(path)) return undefined;
  const file = contentName(stateFile);
  try {
    const result = releaseStateSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return { file, field: formatPath(issue?.path ?? []), wanted: `${issue?.message ?? 'a state'}: ${mend}` };
  } catch {
    return { file, wanted: `valid JSON: ${mend}` };
  }
};

/** Whether what was read is a problem. */
export const isProblem = (state: ReleaseState | Problem): state is Problem => 'wanted' in state;

const stateProblems = (state: ReleaseState | undefined, newest: ReleaseRow | undefined): Problem[] => {
  const file = contentName(stateFile);
  if (!newest) {
    return state
      ? [
          {
            file,
            field: 'release',
            found: show(state.release),
            wanted: 'a release of that day in content/releases: put it back, or remove this file to begin again',
          },
        ]
      : [];
  }
  if (!state) return [{ file, wanted: `the state at the release of ${newest.id}, which is there: ${mend}` }];
  if (state.release !== newest.id)
    return [
      { file, field: 'release', found: show(state.release), wanted: `"${newest.id}", the newest release: ${mend}` },
    ];
  const count = Object.keys(state.courses).length;
  return count === newest.record.courses
    ? []
    : [
        {
          file,
          field: 'courses',
          found: `${count} courses`,
          wanted: `${newest.record.courses}, as many as the release of ${newest.id} says: ${mend}`,
        },
      ];
};

type ReleaseRow = ReturnType<typeof releaseRows>[number];

const releaseRows = (entries: readonly Entry[]) =>
  entriesOf(entries, 'releases')
    .flatMap((entry) => (entry.record ? [{ ...entry, record: entry.record }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Releases out of their order, a state that does not fit, and courses that nothing knows. */
export const checkReleases = (entries: readonly Entry[], root: string): Problem[] => {
  const rows = releaseRows(entries);
  const state = readReleaseState(root);
  if (state && isProblem(state)) return [state];
  const known = new Set([
    ...entriesOf(entries, 'courses').map(({ id }) => id),
    ...Object.keys(state?.courses ?? {}),
    ...rows.flatMap(({ record }) => record.gone.map(({ id }) => id)),
  ]);
  const problems = rows.flatMap(({ id, file, lineOf, data, record }, index) => {
    const problem = (path: Path, found: unknown, wanted: string): Problem => ({
      file,
      line: lineOf(path),
      field: formatPath(path),
      found: show(found),
      wanted,
    });
    const unknown = (course: string, path: Path): Problem[] =>
      known.has(course)
        ? []
        : [problem(path, course, `the id of a course that is or was in the directory.${suggest(course, known)}`)];
    const before = rows[index - 1]?.id;
    return [
      ...(record.date === id
        ? []
        : [problem(['date'], record.date, `"${id}", as the file is called: each day has one release`)]),
      ...(record.since === before
        ? []
        : [
            problem(
              ['since'],
              data['since'],
              before === undefined ? 'nothing: this is the first release' : `"${before}", the release before this one`,
            ),
          ]),
      ...record.added.flatMap((course, at) => unknown(course, ['added', at])),
      ...record.changed.flatMap((row, at) => unknown(row.id, ['changed', at, 'id'])),
      ...record.gone.flatMap(({ now }, at) => (now === undefined ? [] : unknown(now, ['gone', at, 'now']))),
    ];
  });
  // A release that cannot be read is told of already, and cannot be held against the state.
  const isWhole = entriesOf(entries, 'releases').length === rows.length;
  const sums = rows.map(({ id, record }) => ({ id, sha256: record.sha256 }));
  return [...problems, ...(isWhole ? [...stateProblems(state, rows.at(-1)), ...checkReleaseData(sums, root)] : [])];
};
