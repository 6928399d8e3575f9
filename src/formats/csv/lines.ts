/** Tables as text: what the signs between columns, quotation marks and line breaks mean. */
import { InputError, limits, pieces, type TextSource } from '../format.ts';
import { oneLine } from '../text.ts';
import { isGlued, type OpenRow } from './glued.ts';

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

/** The lines of a text without their breaks, of whatever kind, and without Excel's own hint, whose line stays. */
async function* plainLines(source: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  let waiting = '';
  let count = 0;
  for await (const piece of source) {
    const next = waiting + (isFirst ? piece.replace(/^\uFEFF/, '').replace(/^sep=.(?=\r?\n)/i, '') : piece);
    isFirst = false;
    // A carriage return at the end of a piece may be half of a line break.
    const end = next.endsWith('\r') ? next.length - 1 : next.length;
    const lines = next.slice(0, end).split(/\r\n?|\n/);
    waiting = (lines.pop() ?? '') + next.slice(end);
    if (waiting.length > limits.courseText)
      throw new InputError(
        `not a sound table: a line of more than ${limits.courseText} characters`,
        `line ${count + lines.length + 1}`,
      );
    count += lines.length;
    yield* lines;
  }
  const lines = waiting.split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  yield* lines;
}

export interface Line {
  readonly record: string[];
  /** Line on which the row begins, and the one on which it ends. */
  readonly line: number;
  readonly end: number;
  /** Why the row cannot be taken for one; `record` is then its first line alone, and the lines after it are read anew. */
  readonly broken?: string;
}

const reasons = {
  glued: 'a quotation mark is opened and not closed in this row: the rows after it would become part of it',
  inner:
    'text after a closing quotation mark: a quotation mark is not closed in this row, or one within the cell is not written twice',
  open: 'a quotation mark is opened and not closed before the end',
  long: `a row of more than ${limits.courseText} characters: probably a quotation mark that is not closed`,
} as const;

/**
 * Whether what stands behind a closing quotation mark shows that the mark closed nothing: a word that begins at once, or
 * a further mark without its other half. In `"Emma" and "Persuasion"` all marks are letters of the title.
 */
const isMisquoted = (rest: string): boolean => /^[\p{L}\p{N}]/u.test(rest) || rest.split('"').length % 2 === 0;

/** One row as it is put together, line by line. */
class Row {
  readonly record: string[] = [];
  readonly line: number;
  /** The lines as they stand in the file. */
  readonly lines: string[] = [];
  readonly #delimiter: string;
  /** What the open cell holds so far; undefined where none is open. */
  #open: string[] | undefined;
  #openAt = { cells: 0, column: 0, line: 0 };
  #size = 0;

  constructor(line: number, delimiter: string) {
    this.line = line;
    this.#delimiter = delimiter;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Takes one line more. @returns why the row cannot be one, where that shows */
  add(line: string, width: number | undefined): string | undefined {
    this.lines.push(line);
    this.#size += line.length + 1;
    const begun = this.#open?.length ?? 0;
    let at = begun ? this.#close(line, 0) : 0;
    if (begun && width !== undefined && isGlued(this.#openRow(begun), this.#delimiter, width)) return reasons.glued;
    while (!this.isOpen && at >= 0 && at <= line.length) {
      if (line[at] === '"') {
        this.#openAt = { cells: this.record.length, column: at, line: this.lines.length - 1 };
        this.#open = [];
        at = this.#close(line, at + 1);
        continue;
      }
      const next = line.indexOf(this.#delimiter, at);
      this.record.push(line.slice(at, next < 0 ? line.length : next));
      at = next < 0 ? line.length + 1 : next + this.#delimiter.length;
    }
    if (at < 0) return reasons.inner;
    return this.#size > limits.courseText ? reasons.long : undefined;
  }

  #openRow(begun: number): OpenRow {
    const { cells, column, line } = this.#openAt;
    const textOf = (at: number): string => (this.lines[at] ?? '').slice(at === line ? column : 0);
    return {
      first: this.record[0] ?? '',
      before: begun === 1 ? cells : 0,
      lines: [textOf(line + begun - 1), textOf(line + begun)],
    };
  }

  /**
   * Reads on in a quoted cell.
   * @returns where the next cell begins; beyond the end of the line where the row or the line ends; -1 where the mark
   * that closes the cell cannot be meant to close it
   */
  #close(line: string, from: number): number {
    const open = this.#open ?? [];
    let text = '';
    for (let at = from; ;) {
      const mark = line.indexOf('"', at);
      if (mark < 0) {
        open.push(text + line.slice(at));
        return line.length + 1;
      }
      text += line.slice(at, mark);
      if (line[mark + 1] === '"') {
        text += '"';
        at = mark + 2;
        continue;
      }
      const next = line.indexOf(this.#delimiter, mark + 1);
      const rest = line.slice(mark + 1, next < 0 ? line.length : next);
      this.#open = undefined;
      if (rest.trim() !== '' && (open.length > 0 || isMisquoted(rest))) return -1;
      // A quotation mark within a cell that is not doubled: the cell stands as it is written.
      this.record.push(rest.trim() === '' ? [...open, text].join('\n') : `"${text}"${rest}`);
      return next < 0 ? line.length + 1 : next + this.#delimiter.length;
    }
  }
}

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/**
 * The rows of a table with the lines on which they stand. A quotation mark within a cell that does not begin with one is
 * a letter like any other, such as the sign for inches. A row with a quotation mark that is not closed costs that row:
 * it is given as broken, and the lines after it are read as rows of their own.
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
  const delimiter = delimiterOf(head);
  const lines = plainLines(whole());
  /** Lines to be read again, the next one last. */
  const again: string[] = [];
  let number = 0;
  let width: number | undefined;
  let row: Row | undefined;
  for (;;) {
    let text = again.pop();
    if (text === undefined) {
      const step = await lines.next();
      if (step.done && !row?.isOpen) return;
      text = step.done ? undefined : step.value;
    }
    if (text !== undefined) number += 1;
    row ??= new Row(number, delimiter);
    const broken: string | undefined = text === undefined ? reasons.open : row.add(text, width);
    if (broken !== undefined) {
      if (width === undefined) throw new InputError(`not a sound table: ${broken}`, `line ${row.line}`);
      const [own = '', ...others] = row.lines;
      yield { record: own.split(delimiter), line: row.line, end: row.line, broken };
      for (const other of [...others].reverse()) again.push(other);
      number = row.line;
      row = undefined;
    } else if (!row.isOpen) {
      const { record, line } = row;
      row = undefined;
      if (isBlank(record)) continue;
      width ??= record.length;
      yield { record, line, end: number };
    }
  }
}

/** A whole table as objects, for joins and for looking at. */
export const readObjects = async (source: TextSource, most = Infinity): Promise<Record<string, string>[]> => {
  const rows: Record<string, string>[] = [];
  let columns: string[] | undefined;
  for await (const { record, broken } of readLines(source)) {
    if (broken !== undefined) continue;
    if (!columns) columns = columnNames(record);
    else rows.push(Object.fromEntries(columns.map((name, at) => [name, (record[at] ?? '').trim()])));
    if (rows.length >= most) break;
  }
  return rows;
};
