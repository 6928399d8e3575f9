/** Other tables whose rows belong to those of the one that is read. */
import { groupBy } from '#text/group.ts';
import { readObjects } from '../csv/lines.ts';
import { InputError, type Join, type Mapping, type Reading, type ReadOptions } from '../format.ts';
import { shorten } from '../text.ts';
import { objectsOf, parse } from './json-values.ts';

/** A table that rows are joined with: its rows by the value of one column. */
export interface OpenJoin {
  readonly join: Join;
  readonly file: string;
  readonly lookup: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
  /** The keys of which a row has been found. */
  readonly used: Set<string>;
}

const rowsOf = async (text: string): Promise<Record<string, string>[]> => {
  if (!/^\s*[[{]/.test(text)) return readObjects(text);
  const { value } = parse(text);
  return objectsOf(Array.isArray(value) ? value : []);
};

/** The file that a join names. @throws InputError where it is not there, or several are meant */
const fileOf = ({ file }: Join, { id }: Mapping, beside: ReadOptions['beside']): string => {
  if (!file.includes('*')) return file;
  const parts = file.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 'i');
  const [name, ...others] = (beside?.names() ?? []).filter((one) => pattern.test(one));
  if (others.length)
    throw new InputError(
      `the mapping "${id}" joins ${file}, and several fit: ${[name, ...others].join(', ')}; leave one`,
    );
  return name ?? file;
};

/** The tables that a mapping joins, read whole. @throws InputError where one is not there */
export const openJoins = async (mapping: Mapping, beside: ReadOptions['beside']): Promise<readonly OpenJoin[]> => {
  const joins: OpenJoin[] = [];
  for (const join of mapping.joins ?? []) {
    const file = fileOf(join, mapping, beside);
    const text = beside?.text(file);
    if (text === undefined)
      throw new InputError(`the mapping "${mapping.id}" joins ${join.file}, which is not beside the table`);
    joins.push({ join, file, lookup: groupBy(await rowsOf(text), (row) => row[join.key] ?? ''), used: new Set() });
  }
  return joins;
};

/** The rows of joined tables that have been found by no row, when all have been read. */
export const unjoined = (joins: readonly OpenJoin[]): Reading[] =>
  joins.flatMap(({ join, file, lookup, used }) =>
    [...lookup]
      .filter(([key]) => !used.has(key))
      .flatMap(([key, rows]) =>
        rows.map((row): Reading => ({
          kind: 'loss',
          loss: {
            field: join.as,
            place: `${file}, ${join.key} ${shorten(key)}`,
            value: shorten(Object.values(row).filter(Boolean).join('; ')),
            reason: 'dropped',
            note: 'a row of a joined table that belongs to no course',
          },
        })),
      ),
  );
