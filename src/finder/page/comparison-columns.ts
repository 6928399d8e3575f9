/** Fetches the courses of a comparison. */
import {
  comparisonFileName,
  comparisonFileOf,
  type ComparedCourse,
  type ComparisonFile,
} from '#domain/comparison-file.ts';
import { fetchColumns } from './fetch-columns.ts';

export type Column = ComparedCourse & { readonly id: string };

/**
 * The courses of some ids in their order, and the ids of those that are gone.
 * @param files number of files over which the courses are spread
 * @throws where a file cannot be fetched
 */
export const loadColumns = async (
  ids: readonly string[],
  files: number,
  signal: AbortSignal,
): Promise<{ columns: Column[]; gone: string[] }> => {
  const fetchFile = (file: number) => fetchColumns(comparisonFileName(file, files), signal);
  const wanted = [...new Set(ids.map((id) => comparisonFileOf(id, files)))];
  const fetched = Object.assign({}, ...(await Promise.all(wanted.map(fetchFile)))) as ComparisonFile;
  const courseOf = (id: string) => (Object.hasOwn(fetched, id) ? fetched[id] : undefined);
  return {
    columns: ids.flatMap((id) => {
      const course = courseOf(id);
      return course ? [{ ...course, id }] : [];
    }),
    gone: ids.filter((id) => !courseOf(id)),
  };
};
