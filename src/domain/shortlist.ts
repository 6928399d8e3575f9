/** A visitor's shortlist as it is kept in the browser. Small on purpose: it is on every page with a course. */

export interface SavedCourse {
  readonly id: string;
  /** Title and provider when it was saved, so that a course that is gone can still be named. */
  readonly title: string;
  readonly provider: string;
  readonly note: string;
}

export type Shortlist = readonly SavedCourse[];

export const shortlistVersion = 1;

const textOf = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');

/** Whether a text can be the id of a course. */
export const isCourseId = (value: unknown): value is string =>
  typeof value === 'string' && value.length < 200 && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value);

/**
 * What of a stored text can be read.
 * @returns the courses, and whether anything in it was not understood
 */
export const parseShortlist = (text: string | null): { list: Shortlist; isDamaged: boolean } => {
  if (!text) return { list: [], isDamaged: false };
  try {
    const file = JSON.parse(text) as { version?: unknown; courses?: unknown } | null;
    if (file?.version !== shortlistVersion || !Array.isArray(file.courses)) return { list: [], isDamaged: true };
    const rows = file.courses as (Record<string, unknown> | null)[];
    const seen = new Set<string>();
    const list = rows.flatMap((row) => {
      const id = row?.['id'];
      if (!isCourseId(id) || seen.has(id)) return [];
      seen.add(id);
      return [
        {
          id,
          title: textOf(row?.['title'], 300),
          provider: textOf(row?.['provider'], 300),
          note: textOf(row?.['note'], 2000),
        },
      ];
    });
    return { list, isDamaged: list.length < rows.length };
  } catch {
    return { list: [], isDamaged: true };
  }
};

/** The list as it is stored, with the version of its form. */
export const writeShortlist = (list: Shortlist): string => JSON.stringify({ version: shortlistVersion, courses: list });

/** Most courses that can be compared. */
export const mostCompared = 4;

/** Ids to compare as they were stored; anything else is left out. */
export const parseCompared = (text: string | null): string[] =>
  [...new Set((text ?? '').split(' '))].filter(isCourseId).slice(0, mostCompared);
