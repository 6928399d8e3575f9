/** What an edition says of each course in its comparison: its words for the files of the site; all of it while nobody gives it those. */
import { wordsOfComparison } from '#domain/comparison-words.ts';
import { comparedCourses, inShares } from './compared.ts';

export { comparedCourses };

/** The files of the comparison, by name. */
export const comparedFiles = async (): Promise<ReadonlyMap<string, unknown>> => {
  const [originals, own] = await Promise.all([globalThis.originals, comparedCourses()]);
  return inShares<unknown>(originals ? wordsOfComparison(originals.compared, own) : own);
};
