/** Fetches the table of courses and what an edition says of it. */
import { foreignParts } from '#domain/foreign-words.ts';
import { jsonOf, load } from '#dom/load.ts';
import { partNames } from '#words/finder.ts';
import { readTable, type Table, type TableFile } from '../table-file.ts';
import { inWords, type TableWords } from '../table-words.ts';

/**
 * @param paths the addresses of the table and, after a blank, of its words; while an edition is written it has a table of its own
 * @throws {LoadError} where one of them cannot be had
 */
export const loadTable = async (paths: string, signal: AbortSignal): Promise<Table> => {
  const [path = '', words] = paths.split(' ');
  const name = partNames.table;
  const [file, own] = await Promise.all([
    load({ path, name, read: jsonOf<TableFile>(7), signal }),
    words === undefined ? undefined : load({ path: words, name, read: jsonOf<TableWords>(1), signal }),
  ]);
  if (!own) return readTable(file);
  const [original, table] = [readTable(file), readTable(inWords(file, own))];
  return {
    ...table,
    cardOf: (row) => {
      const card = table.cardOf(row);
      return { ...card, foreign: foreignParts(card, original.cardOf(row)) };
    },
  };
};
