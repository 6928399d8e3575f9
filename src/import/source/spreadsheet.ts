/**
 * The rows of a spreadsheet: Office Open XML (ECMA-376, `.xlsx`) and OpenDocument (ISO/IEC 26300, `.ods`). Values are
 * given as text as the cell means them: days as YYYY-MM-DD, amounts with the currency that their format shows.
 */
import { SaxesParser } from 'saxes';
import { InputError } from '#formats/format.ts';

/** Files of an archive by name, unpacked on demand. */
export type Parts = (name: string) => string | undefined;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells of several rows that are one, with their value, which stands in each of the rows. */
  readonly merged?: readonly { readonly place: string; readonly value: string }[];
}

interface Handlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Names without their prefix, which differs between programs. */
const local = (name: string): string => name.replace(/^.*:/, '');

const parse = (xml: string, { open, close, text }: Handlers): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new InputError(`the spreadsheet is damaged: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])));
  });
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.on('text', (part) => text?.(part));
  parser.write(xml).close();
};

/** Most columns and rows that are looked at: beyond them a sheet holds formats, not values. */
const maxColumns = 2_000;
const maxRows = 1_100_000;

/** The letters of a column: A, B, ... Z, AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Rows as they come, without the empty ones at the end, of which a sheet may declare a million. */
class Rows {
  readonly rows: string[][] = [];
  readonly merged: { place: string; value: string }[] = [];
  #empty = 0;

  /** Number of the row that comes next, from nought. */
  get next(): number {
    return this.rows.length + this.#empty;
  }

  /**
   * Gives the rows below the first the value that a program shows once for all of them. Not from the first row, whose
   * cells name columns.
   */
  merge(first: number, last: number, column: number): void {
    const value = this.rows[first]?.[column] ?? '';
    if (first === 0 || last <= first || value === '') return;
    this.merged.push({ place: `${letters(column)}${first + 1}:${letters(column)}${last + 1}`, value });
    for (const row of this.rows.slice(first + 1, last + 1)) {
      while (row.length < column) row.push('');
      row[column] = value;
    }
  }

  add(row: readonly string[], times = 1): void {
    const last = row.findLastIndex((cell) => cell !== '');
    if (last < 0) {
      this.#empty += times;
      return;
    }
    if (this.rows.length + this.#empty + times > maxRows)
      throw new InputError(`the sheet has more than ${maxRows} rows: save it in parts`);
    for (; this.#empty > 0; this.#empty -= 1) this.rows.push([]);
    for (let count = 0; count < times; count += 1) this.rows.push(row.slice(0, last + 1));
  }
}

/** The currency that a number format shows: `[$€-407]`, `"£"#,##0`, `#,##0 [$CHF]`. */
const currencyIn = (format: string): string =>
  /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(format)?.[1]?.trim() ??
  /[£€$¥₹]|\b[A-Z]{3}\b/.exec(format.replace(/\[[^\]]*\]/g, ''))?.[0] ??
  '';

/** Numbers of the formats that stand for days in every workbook (ECMA-376 part 1, 18.8.30). */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  (code !== undefined && /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(code));

const pad = (number: number): string => String(number).padStart(2, '0');

/** A serial day of a workbook as a date; whole days without a time. */
const dateOf = (serial: number, is1904: boolean): string => {
  const days = is1904 ? serial + 1462 : serial;
  const date = new Date(Math.round((days - 25569) * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
  if (days < 1) return time;
  const day = date.toISOString().slice(0, 10);
  return time === '00:00' ? day : `${day} ${time}`;
};

const columnOf = (reference: string): number =>
  Array.from(/^[A-Z]+/.exec(reference)?.[0] ?? '', (letter) => letter.charCodeAt(0) - 64).reduce(
    (sum, digit) => sum * 26 + digit,
    0,
  ) - 1;

/** How a number of a workbook is shown, as far as it changes what it means. */
interface Style {
  readonly isDate: boolean;
  readonly currency: string;
  readonly isPercent: boolean;
}

const readStyles = (xml: string | undefined): Style[] => {
  const codes = new Map<number, string>();
  const styles: Style[] = [];
  let inCells = false;
  parse(xml ?? '<styleSheet/>', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id);
      const isDate = isDateFormat(id, code);
      styles.push({
        isDate,
        currency: isDate || code === undefined ? '' : currencyIn(code),
        isPercent: id === 9 || id === 10 || (code?.includes('%') ?? false),
      });
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
};

const readSharedStrings = (xml: string | undefined): string[] => {
  const strings: string[] = [];
  let text: string | undefined;
  let isPhonetic = false;
  let isText = false;
  parse(xml ?? '<sst/>', {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(text ?? '');
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText && !isPhonetic) text = (text ?? '') + part;
    },
  });
  return strings;
};

/** A number without the noise of its binary form: 0.1 + 0.2 is 0.3. */
const plainNumber = (text: string): string => {
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
};

const cellText = (
  type: string,
  value: string,
  style: Style | undefined,
  strings: readonly string[],
  is1904: boolean,
): string => {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return value;
  if (style?.isDate) return dateOf(Number(value), is1904);
  if (style?.isPercent) return `${plainNumber(String(Number(value) * 100))}%`;
  const number = plainNumber(value);
  return style?.currency ? `${style.currency} ${number}` : number;
};

const readWorksheet = (xml: string, strings: readonly string[], styles: readonly Style[], is1904: boolean): Rows => {
  const rows = new Rows();
  let row: string[] = [];
  let number = 0;
  let cell: { column: number; type: string; style: Style | undefined; value: string } | undefined;
  let isValue = false;
  parse(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const next = Number(attributes['r'] ?? number + 1);
        if (next > number + 1) rows.add([], next - number - 1);
        number = next;
        row = [];
      } else if (name === 'c') {
        cell = {
          column: attributes['r'] === undefined ? row.length : columnOf(attributes['r']),
          type: attributes['t'] ?? 'n',
          style: styles[Number(attributes['s'] ?? -1)],
          value: '',
        };
      } else if (name === 'v' || name === 't') isValue = true;
      // The list of merged cells stands behind all rows.
      else if (name === 'mergeCell') {
        const [from = '', to = ''] = (attributes['ref'] ?? '').split(':');
        const rowOf = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0) - 1;
        rows.merge(rowOf(from), rowOf(to), columnOf(from));
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && cell) {
        if (cell.column < maxColumns) {
          while (row.length < cell.column) row.push('');
          row[cell.column] = cellText(cell.type, cell.value, cell.style, strings, is1904);
        }
        cell = undefined;
      } else if (name === 'row') rows.add(row);
    },
    text: (part) => {
      if (isValue && cell) cell.value += part;
    },
  });
  return rows;
};

/** The sheets of an Excel workbook that hold anything, in order. */
export const readWorkbook = (parts: Parts): Sheet[] => {
  const sheets: { name: string; id: string }[] = [];
  let is1904 = false;
  parse(parts('xl/workbook.xml') ?? '<workbook/>', {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: attributes['id'] ?? '' });
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  const files = new Map<string, string>();
  parse(parts('xl/_rels/workbook.xml.rels') ?? '<Relationships/>', {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') files.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const strings = readSharedStrings(parts('xl/sharedStrings.xml'));
  const styles = readStyles(parts('xl/styles.xml'));
  return sheets.flatMap(({ name, id }) => {
    const xml = parts(files.get(id) ?? '');
    if (xml === undefined) return [];
    const { rows, merged } = readWorksheet(xml, strings, styles, is1904);
    return rows.length ? [{ name, rows, ...(merged.length > 0 && { merged }) }] : [];
  });
};

const odsValue = (attributes: Readonly<Record<string, string>>): string | undefined => {
  const { 'value-type': type, value, currency } = attributes;
  if (type === 'float' && value !== undefined) return plainNumber(value);
  if (type === 'currency' && value !== undefined) return `${currency ?? ''} ${plainNumber(value)}`.trim();
  if (type === 'percentage' && value !== undefined) return `${plainNumber(String(Number(value) * 100))}%`;
  if (type === 'date') return attributes['date-value']?.replace(/T00:00:00(?:\.0+)?$/, '');
  if (type === 'boolean') return attributes['boolean-value'];
  return undefined;
};

/** The sheets of an OpenDocument spreadsheet that hold anything, in order. */
export const readOpenDocument = (parts: Parts): Sheet[] => {
  const sheets: { name: string; rows: Rows }[] = [];
  let row: string[] = [];
  let rowTimes = 1;
  let spans: { first: number; last: number; column: number }[] = [];
  let cell: { times: number; value: string | undefined; text: string } | undefined;
  let paragraphs = 0;
  let depth = 0;
  let isNote = false;
  parse(parts('content.xml') ?? '<document/>', {
    open: (name, attributes) => {
      const times = Number(attributes['number-columns-repeated'] ?? 1);
      if (name === 'table') {
        sheets.push({ name: attributes['name'] ?? '', rows: new Rows() });
        spans = [];
      } else if (name === 'table-row') {
        row = [];
        rowTimes = Number(attributes['number-rows-repeated'] ?? 1);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = { times, value: odsValue(attributes), text: '' };
        paragraphs = 0;
        const rowsOfCell = Number(attributes['number-rows-spanned'] ?? 1);
        const first = sheets.at(-1)?.rows.next ?? 0;
        if (rowsOfCell > 1) spans.push({ first, last: first + rowsOfCell - 1, column: row.length });
      } else if (name === 'annotation') isNote = true;
      else if (name === 'p' && cell && !isNote) {
        if (paragraphs > 0) cell.text += '\n';
        paragraphs += 1;
        depth += 1;
      } else if (cell && !isNote && name === 's') cell.text += ' '.repeat(Number(attributes['c'] ?? 1));
      else if (cell && !isNote && (name === 'line-break' || name === 'tab')) cell.text += name === 'tab' ? '\t' : '\n';
    },
    close: (name) => {
      if (name === 'annotation') isNote = false;
      else if (name === 'p' && !isNote && depth > 0) depth -= 1;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        const text = cell.value ?? cell.text;
        const times = Math.min(cell.times, maxColumns - row.length);
        for (let count = 0; count < times; count += 1) row.push(text);
        cell = undefined;
      } else if (name === 'table-row') sheets.at(-1)?.rows.add(row, rowTimes);
      else if (name === 'table')
        for (const { first, last, column } of spans) sheets.at(-1)?.rows.merge(first, last, column);
    },
    text: (part) => {
      if (cell && depth > 0 && !isNote) cell.text += part.replace(/\s+/g, ' ');
    },
  });
  return sheets.flatMap(({ name, rows: { rows, merged } }) =>
    rows.length ? [{ name, rows, ...(merged.length > 0 && { merged }) }] : [],
  );
};
