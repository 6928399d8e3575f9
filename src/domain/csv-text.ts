type Cell = string | number | undefined;

/**
 * One cell (https://www.rfc-editor.org/rfc/rfc4180). A text that a spreadsheet would run as a formula is led by
 * an apostrophe, as spreadsheets themselves write it (https://owasp.org/www-community/attacks/CSV_Injection);
 * a number is none, so -5 stays -5.
 */
const cellText = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell);
  const safe = /^'*[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell as it was before it was written: the apostrophe that keeps a spreadsheet from running it is ours. */
export const readCell = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r])/, '');

/** A table as CSV, without a line break at its end. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(cellText).join(',')).join('\r\n');
