/** Fetches one file of a comparison: that of the site, and what the edition says in its place. */
import { comparedIn, type CourseWords } from '#domain/comparison-words.ts';
import type { ComparisonFile } from '#domain/comparison-file.ts';
import { sitePath } from '#dom/address.ts';
import { fetchColumns as fetchOriginal, jsonAt } from './fetch-columns.ts';

/** The courses of a file. @throws where one of the two cannot be fetched */
export const fetchColumns = async (name: string, signal: AbortSignal): Promise<ComparisonFile> => {
  const own = jsonAt(`${sitePath('/compare/')}${name}.json`, signal);
  // While an edition is written there is no site beside it, and it has all words itself.
  if (import.meta.env.DEV) return (await own) as ComparisonFile;
  const [courses, words] = await Promise.all([
    fetchOriginal(name, signal),
    own as Promise<Readonly<Record<string, CourseWords>>>,
  ]);
  return Object.fromEntries(Object.entries(courses).map(([id, course]) => [id, comparedIn(course, words[id])]));
};
