/** What the address of a page in a frame asks for: beside the query of a list, how many courses and which colours. */
import { isCourseId } from '#domain/shortlist.ts';
import { noSuchCount } from '#words/embed.ts';

/** Schemes that a frame may be held to; without one it follows the page around it, or the reader's device. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Most courses of a list: one page of the finder. */
export const mostListed = 20;
/** Courses of a list where its address does not say how many. */
export const usuallyListed = 5;

/** The scheme that an address holds the page to; undefined where it names none that there is. */
export const readTheme = (query: string): Theme | undefined => {
  const asked = new URLSearchParams(query).get('theme');
  return themes.find((theme) => theme === asked);
};

export interface ListAddress {
  /** The query of the finder, with its question mark; empty for all courses. */
  readonly query: string;
  readonly limit: number;
  /** What of the address was ignored, in sentences without their stop. */
  readonly ignored: readonly string[];
}

/** Reads the address of a list: that of the finder, with two parts of its own. A list has one page. */
export const readListAddress = (query: string): ListAddress => {
  const pairs = new URLSearchParams(query);
  const asked = pairs.get('limit') ?? '';
  const isSound = /^\d{1,2}$/.test(asked) && Number(asked) >= 1 && Number(asked) <= mostListed;
  for (const name of ['limit', 'theme', 'page']) pairs.delete(name);
  const rest = pairs.toString();
  return {
    query: rest && `?${rest}`,
    limit: isSound ? Number(asked) : usuallyListed,
    ignored: asked && !isSound ? [noSuchCount(mostListed)] : [],
  };
};

/** The course that an address asks for, as `?id=<provider>/<course>` or behind `#`; undefined where none can be meant. */
export const readCourseAddress = (query: string, fragment: string): string | undefined => {
  const asked = new URLSearchParams(query).get('id') ?? fragment.replace(/^#/, '');
  const id = asked.replace(/^\/+|\/+$/g, '');
  return isCourseId(id) ? id : undefined;
};
