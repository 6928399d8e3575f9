/** Tables: a mapping says what their columns mean (see `../mappings/`). */
import { readCell } from '#domain/csv-text.ts';
import { InputError, type Mapping, type ReadOptions, type Reading, type TextSource } from '../format.ts';
import { openJoins, unjoined } from '../table/joins.ts';
import { mappingFor, mappings } from '../table/mapping.ts';
import { identifierOf, joined, joinRuns, readRow, rejected, RowShelf, type Cells } from '../table/rows.ts';
import { columnNames, readLines, type Line } from './lines.ts';

/** Whether what could be a header is running text: nothing below it has as many cells, and its cells read as sentences. */
const isProse = (header: readonly string[], next: readonly string[] | undefined): boolean =>
  header.filter((cell) => cell.trim() !== '').length < 2 ||
  (next?.length !== header.length &&
    (next === undefined || next.length < 2 || header.some((cell) => /[.!?]$/.test(cell.trim()) || cell.length > 60)));

const chooseMapping = (
  columns: readonly string[],
  named: Mapping | undefined,
  place: string,
  row: readonly string[],
  next: readonly string[] | undefined,
): Mapping => {
  if (columns.length < 2)
    throw new InputError(
      'a table of a single column: no comma, semicolon, tab or bar between columns in the first line',
      place,
    );
  const mapping = named ?? mappingFor(columns);
  if (!mapping && isProse(row, next))
    throw new InputError(
      'this is no table: a first line of words, and no rows of as many cells below it. A table starts with the names of its columns; of a web page, take its source, which starts with <',
      place,
    );
  if (!mapping) {
    const first = `${columns.slice(0, 6).join(', ')}${columns.length > 6 ? ', …' : ''}`;
    const known = mappings.map(({ id }) => id).join(', ');
    throw new InputError(
      `no mapping fits these columns (${first}): say with --mapping what each is (one of ${known}, or a file of your own: --draft-mapping proposes one)`,
      place,
    );
  }
  const names = new Set(columns.map((name) => name.toLowerCase()));
  const joins = new Set((mapping.joins ?? []).map(({ as }) => `${as}.`.toLowerCase()));
  const missing = mapping.identifier.filter(
    (name) => !names.has(name.toLowerCase()) && ![...joins].some((start) => name.toLowerCase().startsWith(start)),
  );
  if (missing.length)
    throw new InputError(
      `the mapping "${mapping.id}" needs the column ${missing.map((name) => `"${name}"`).join(' and ')}, which is not there`,
      place,
    );
  return mapping;
};

/** A row as cells by name. @throws InputError where it has more or fewer cells than the header */
const cellsOf = (
  { record, line, end }: Line,
  columns: readonly string[],
  index: ReadonlyMap<string, number>,
): Cells => {
  const extra = record.slice(columns.length).some((cell) => cell.trim() !== '');
  if (record.length < columns.length || extra)
    throw new InputError(
      `a row of ${record.length} cells under a header of ${columns.length}: a cell, a quotation mark or a line break is ${record.length < columns.length ? 'missing' : 'too many'}${end > line ? `; it reaches to line ${end}` : ''}`,
      `line ${line}`,
    );
  return {
    place: `line ${line}`,
    columns,
    values: (column) => {
      const at = index.get(column.toLowerCase());
      const text = at === undefined ? '' : readCell((record[at] ?? '').trim());
      return text === '' ? [] : [text];
    },
  };
};

const indexOf = (columns: readonly string[]): Map<string, number> =>
  new Map(columns.map((name, at): [string, number] => [name.toLowerCase(), at]).reverse());

/** Each line with the one below it. */
async function* withNext(lines: AsyncIterable<Line>): AsyncGenerator<readonly [Line, Line | undefined]> {
  let before: Line | undefined;
  for await (const line of lines) {
    if (before) yield [before, line];
    before = line;
  }
  if (before) yield [before, undefined];
}

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  let columns: string[] | undefined;
  let index = new Map<string, number>();
  let mapping: Mapping | undefined;
  let joins: Awaited<ReturnType<typeof openJoins>> = [];
  const runs = new RowShelf();
  for await (const [row, next] of withNext(readLines(source))) {
    if (!columns || !mapping) {
      columns = columnNames(row.record);
      index = indexOf(columns);
      mapping = chooseMapping(columns, options.mapping, `line ${row.line}`, row.record, next?.record);
      joins = await openJoins(mapping, options.beside);
      continue;
    }
    if (row.broken !== undefined) {
      yield { kind: 'rejected', place: `line ${row.line}`, reason: row.broken, value: row.record.join(' ') };
      continue;
    }
    try {
      const cells = cellsOf(row, columns, index);
      if (mapping.runs) runs.add(identifierOf(cells, mapping), row.record, row.line);
      else if (joins.length) yield* joinRuns(joined(cells, joins), mapping, options);
      else yield { kind: 'course', draft: readRow(cells, mapping, options).finish() };
    } catch (error) {
      yield rejected(error, `line ${row.line}`, row.record.join(' '));
    }
  }
  if (!columns || !mapping) throw new InputError('the table is empty', 'line 1');
  const header = columns;
  for (const group of runs.groups()) {
    const cells = group.map(({ line, row }) => cellsOf({ record: row, line, end: line }, header, index));
    yield* joinRuns(
      cells.flatMap((one) => joined(one, joins)),
      mapping,
      options,
    );
  }
  yield* unjoined(joins);
}
