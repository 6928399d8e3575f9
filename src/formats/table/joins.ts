/** Other tables whose rows belong to those of the one that is read. */
import { groupBy } from '#text/group.ts';
import { readObjects } from '../csv/lines.ts';
import { InputError, type Join, type Mapping, type ReadOptions } from '../format.ts';
import { objectsOf, parse } from './json-values.ts';

/** A table that rows are joined with: its rows by the value of one column. */
export interface OpenJoin {
  readonly join: Join;
  readonly lookup: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

const rowsOf = async (text: string): Promise<Record<string, string>[]> => {
  if (!/^\s*[[{]/.test(text)) return readObjects(text);
  const { value } = parse(text);
  return objectsOf(Array.isArray(value) ? value : []);
};

/** The tables that a mapping joins, read whole. @throws InputError where one is not there */
export const openJoins = async (mapping: Mapping, beside: ReadOptions['beside']): Promise<readonly OpenJoin[]> => {
  const joins: OpenJoin[] = [];
  for (const join of mapping.joins ?? []) {
    const text = beside?.(join.file);
    if (text === undefined)
      throw new InputError(`the mapping "${mapping.id}" joins ${join.file}, which is not beside the table`);
    joins.push({ join, lookup: groupBy(await rowsOf(text), (row) => row[join.key] ?? '') });
  }
  return joins;
};
