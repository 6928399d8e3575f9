/** How compared facts travel, and what the comparison makes of an address: this file goes to the browser. */
import { isCourseId, mostCompared } from './shortlist.ts';

export interface ComparedCourse {
  readonly title: string;
  readonly provider: string;
  /** A value for each row, null where not stated. */
  readonly values: readonly (string | null)[];
}

export type ComparisonFile = Readonly<Record<string, ComparedCourse>>;

/** The courses that an address asks to compare, and what of it was ignored, in sentences. */
export const readComparison = (query: string): { ids: string[]; ignored: string[] } => {
  const pairs = new URLSearchParams(query);
  const asked = [...new Set(pairs.getAll('c').filter((id) => id !== ''))];
  const sound = asked.filter(isCourseId);
  const strange = [...new Set(pairs.keys())].filter((key) => key !== 'c');
  return {
    ids: sound.slice(0, mostCompared),
    ignored: [
      ...(asked.length > sound.length
        ? [`${asked.length - sound.length} of the addresses given cannot be a course`]
        : []),
      ...(sound.length > mostCompared
        ? [`At most ${mostCompared} courses are compared: the first ${mostCompared} of ${sound.length} are shown`]
        : []),
      ...(strange.length ? ['Parts of the address that are no course were left out'] : []),
    ],
  };
};

/** The query of a comparison's address. */
export const writeComparison = (ids: readonly string[]): string =>
  ids.length ? `?${ids.map((id) => `c=${id}`).join('&')}` : '';

/** Whether the courses of a row say different things. */
export const isDifferent = (values: readonly (string | null)[]): boolean => new Set(values).size > 1;
