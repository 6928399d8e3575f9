/** Tables as text: what the signs between columns, quotation marks and line breaks mean. */
import { parse, type CsvError, type Parser } from '#csv-parse';
import { InputError, limits, pieces, type TextSource } from '../format.ts';
import { oneLine } from '../text.ts';

/** Column names of a header line as they can be told apart: blanks are numbered, doubles get "(2)". */
export const columnNames = (header: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = oneLine(cell) || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

/** The sign between the columns: the one that the header line holds most of, outside quotes. */
export const delimiterOf = (head: string): string => {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1];
  if (told) return told;
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign): [string, number] => [sign, line.split(sign).length - 1]);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
};

/** The text with one kind of line break, so that lines are counted alike, and without Excel's own hint, whose line stays. */
async function* plainLines(source: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  let waiting = '';
  for await (const piece of source) {
    let next = waiting + (isFirst ? piece.replace(/^\uFEFF/, '').replace(/^sep=.(?=\r?\n)/i, '') : piece);
    waiting = next.endsWith('\r') ? '\r' : '';
    if (waiting) next = next.slice(0, -1);
    isFirst = false;
    yield next.replace(/\r\n?/g, '\n');
  }
  if (waiting) yield '\n';
}

const told: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed before the end',
  CSV_MAX_RECORD_SIZE: `a row of more than ${limits.courseText} characters: probably a quotation mark that is not closed`,
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quotation mark: write a quotation mark within a cell twice',
};

export interface Line {
  readonly record: string[];
  /** Line on which the row begins, and the one on which it ends. */
  readonly line: number;
  readonly end: number;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * What a parser makes of a text, piece by piece. The parser is asked by events alone, which are the same in Node and in
 * the stream that the package brings along for browsers.
 */
async function* parsed(parser: Parser, lines: AsyncIterable<string>): AsyncGenerator<Parsed> {
  const ready: Parsed[] = [];
  let failure: Error | undefined;
  let wake = (): void => undefined;
  parser
    .on('data', (row: Parsed) => ready.push(row))
    .on('end', () => wake())
    .on('error', (error) => {
      failure = error;
      wake();
    });
  const after = (step: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (failure) resolve();
      else step(resolve);
    });
  for await (const piece of lines) {
    await after((done) => {
      parser.write(piece, 'utf8', () => done());
    });
    yield* ready.splice(0);
    if (failure) throw failure;
  }
  await after(() => {
    parser.end();
  });
  yield* ready;
  if (failure) throw failure;
}

/**
 * The rows of a table with the lines on which they stand. A quotation mark within a cell that does not begin with one is
 * a letter like any other, such as the sign for inches.
 */
export async function* readLines(source: TextSource): AsyncGenerator<Line> {
  const stream = pieces(source);
  let head = '';
  const buffered: string[] = [];
  for (let step = await stream.next(); !step.done; step = await stream.next()) {
    buffered.push(step.value);
    head += step.value;
    if (head.length > 16_384) break;
  }
  if (head.trim() === '') throw new InputError('the text is empty', 'line 1');
  async function* whole(): AsyncGenerator<string> {
    yield* buffered;
    yield* stream;
  }
  const parser = parse({
    delimiter: delimiterOf(head),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: limits.courseText,
    columns: false,
  });
  let lastLine = /^\uFEFF?sep=.\r?\n/i.test(head) ? 1 : 0;
  try {
    for await (const { record, info } of parsed(parser, plainLines(whole()))) {
      // csv-parse counts the line on which a record ends; quoted line breaks lead back to its start.
      const inner = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      const line = Math.max(lastLine + 1, info.lines - inner);
      lastLine = line;
      yield { record, line, end: line + inner };
    }
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) throw error;
    const { message, code } = error as CsvError;
    if (!code.startsWith('CSV_')) throw error;
    const line = (error as { lines?: number }).lines;
    throw new InputError(`not a sound table: ${told[code] ?? message}`, `line ${line ?? lastLine + 1}`);
  }
}

/** A whole table as objects, for joins and for looking at. */
export const readObjects = async (source: TextSource, most = Infinity): Promise<Record<string, string>[]> => {
  const rows: Record<string, string>[] = [];
  let columns: string[] | undefined;
  for await (const { record } of readLines(source)) {
    if (!columns) columns = columnNames(record);
    else rows.push(Object.fromEntries(columns.map((name, at) => [name, (record[at] ?? '').trim()])));
    if (rows.length >= most) break;
  }
  return rows;
};
