/** What the comparison says of each course, and the files over which that is spread. */
import { asOf, courses } from '../catalogue.ts';
import { comparisonFile, type ComparisonFile } from '#domain/comparison.ts';
import { comparisonFileName, comparisonFileOf, comparisonFiles } from '#domain/comparison-file.ts';

let made: Promise<ComparisonFile> | undefined;

/** All courses of the directory as the comparison has them, by id. */
export const comparedCourses = (): Promise<ComparisonFile> =>
  (made ??= (async () => comparisonFile(await courses(), await asOf()))());

/** What is said of courses, spread over the files of a comparison, by their names. */
export const inShares = <Said>(said: Readonly<Record<string, Said>>): Map<string, Record<string, Said>> => {
  const ids = Object.keys(said);
  const count = comparisonFiles(ids.length);
  const shares = Map.groupBy(ids, (id) => comparisonFileOf(id, count));
  return new Map(
    Array.from({ length: count }, (_, file) => [
      comparisonFileName(file, count),
      Object.fromEntries((shares.get(file) ?? []).flatMap((id) => (said[id] ? [[id, said[id]]] : []))),
    ]),
  );
};

/** The files of the comparison, by name. */
export const comparedFiles = async (): Promise<ReadonlyMap<string, unknown>> => inShares(await comparedCourses());
