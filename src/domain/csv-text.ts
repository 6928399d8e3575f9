/**
 * A table as CSV (https://www.rfc-editor.org/rfc/rfc4180). A cell that a spreadsheet would run as a formula
 * is led by an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
        .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    .join('\r\n');
