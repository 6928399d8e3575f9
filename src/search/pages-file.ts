/** The pages of the site that are no courses, as they travel to the search: this file goes to the browser. */
import type { WordLists } from '#text/word-lists.ts';
import type { KindId } from './kinds.ts';

/** A page, or a section of one, as the search shows it. */
export interface PageRow {
  readonly kind: KindId;
  readonly path: string;
  readonly title: string;
  /** One line of facts. */
  readonly detail?: string;
  /** What it says, in a sentence or two. */
  readonly text?: string;
  /** Other names of it. */
  readonly names?: readonly string[];
  /** Facet and value of a list of courses. */
  readonly facet?: readonly [key: string, value: string];
  /** Place of an occupation among those of the words: its names stand there. */
  readonly occupation?: number;
  /** For a section, the row of its page. */
  readonly page?: number;
}

export interface PagesFile {
  readonly version: 1;
  /** Addresses of the finder's table and of its words, without the base. */
  readonly table: string;
  readonly words: string;
  readonly rows: readonly PageRow[];
  readonly lists: WordLists;
}
