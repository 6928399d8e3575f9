/** Fetches the courses of a comparison. */
import {
  comparisonFileName,
  comparisonFileOf,
  type ComparedCourse,
  type ComparisonFile,
} from '#domain/comparison-file.ts';
import { sitePath } from '#dom/address.ts';

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
  const fetchFile = async (file: number): Promise<ComparisonFile> => {
    const name = comparisonFileName(file, files);
    const response = await fetch(sitePath(`/compare/${name}.json`), { signal });
    if (!response.ok) throw new Error(`The courses of file ${name} could not be fetched: ${response.status}`);
    return (await response.json()) as ComparisonFile;
  };
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
