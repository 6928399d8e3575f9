/** The pages of the site that are no courses, as they travel to the search: this file goes to the browser. */
import type { TableFile } from '#finder/table-file.ts';
import type { KindId } from './kinds.ts';

/** A page, or a section of one, as the search shows it. */
export interface PageRow {
  readonly kind: KindId;
  /** For a section, what follows the path of its page. */
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
  /** The courses, without what only the finder shows of them. */
  readonly courses: TableFile;
  /** Addresses of what reads a query and of the lists of words, without the base. */
  readonly words: string;
  readonly shards: Readonly<Record<string, string>>;
  readonly rows: readonly PageRow[];
}
