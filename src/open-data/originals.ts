/** What the editions of the site share with it: the build of each is given it by the build of the site. */
import type { ComparisonFile } from '#domain/comparison-file.ts';
import type { TableFile } from '#finder/table-file.ts';
import { comparedCourses } from './compared.ts';
import { shardPaths, tableOfAll, tablePath } from './finder-files.ts';

/** Files of the site in the language of its content, and where they stand. */
export interface Originals {
  readonly table: TableFile;
  readonly tablePath: string;
  /** Addresses of the lists of words by what their words begin with, without the base. */
  readonly shards: Readonly<Record<string, string>>;
  /** What the comparison says of each course. */
  readonly compared: ComparisonFile;
}

declare global {
  // Pages are run by Vite and the steps of the build by Node: modules of both share only what is global.
  /** In the build of the site: takes what its editions wait for. */
  var takeOriginals: ((originals: Originals) => void) | undefined;
  /** In the build of an edition: what it is given; undefined where nobody gives anything, as while it is written. */
  var originals: Promise<Originals> | undefined;
}

/** Gives the editions what they wait for, where any are being built. */
export const giveOriginals = async (): Promise<void> => {
  globalThis.takeOriginals?.({
    table: await tableOfAll(),
    tablePath: await tablePath(),
    shards: await shardPaths(),
    compared: await comparedCourses(),
  });
};
