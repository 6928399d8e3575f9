/** Fetches the table of courses. */
import { jsonOf, load } from '#dom/load.ts';
import { partNames } from '#words/finder.ts';
import { readTable, type Table, type TableFile } from '../table-file.ts';

/** @throws {LoadError} where it cannot be had */
export const loadTable = (path: string, signal: AbortSignal): Promise<Table> =>
  load({ path, name: partNames.table, read: (text) => readTable(jsonOf<TableFile>(7)(text)), signal });
