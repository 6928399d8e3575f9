/** Rows that a quotation mark has run together: told by what stands in the lines of one cell. */

const address = /^(?:https?:\/\/|www\.)\S+$/i;
const number = /^[^\p{L}\d]{0,2}(?:[A-Z]{3} ?)?\d[\d.,:' -]*(?: ?(?:%|€|£|\$|[A-Z]{3}))?$/u;
const date = /^\d{4}-\d\d(?:-\d\d)?(?:[T ][\d:.]+Z?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** Whether a cell holds what prose seldom has alone between two signs: an address, a number, a date. */
const isTyped = (cell: string): boolean => address.test(cell) || number.test(cell) || date.test(cell);

/** The form of an identifier, its digits and letters counted as one each; empty where it has no digit. */
const shapeOf = (cell: string): string => {
  const text = cell.trim();
  return /\d/.test(text) && text.length <= 60 ? text.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'a') : '';
};

export interface OpenRow {
  /** First cell of the row that is open. */
  readonly first: string;
  /** So many cells stand in front of the open cell on the first of the two lines. */
  readonly before: number;
  /** The line before the newest one of the open cell, without what stands before the cell, and the newest. */
  readonly lines: readonly [before: string, newest: string];
}

/**
 * Whether the newest line of an open cell, or the one before it, is a row of the table and no part of a text: it has as
 * many cells and among them addresses, numbers or dates, or the line after it begins as a row does.
 * @param width cells of the header
 */
export const isGlued = ({ first, before, lines }: OpenRow, delimiter: string, width: number): boolean => {
  if (width < 3) return false;
  const cells = lines[0].split(delimiter).map((cell) => cell.replace(/"/g, '').trim());
  const count = cells.length + before;
  const typed = cells.filter(isTyped).length;
  if (count === width && typed >= 2) return true;
  if (count >= Math.max(4, width / 2) && typed >= 3 && cells.some((cell) => address.test(cell))) return true;
  const [next = ''] = lines[1].split(delimiter);
  const shape = shapeOf(first);
  return shape !== '' && shapeOf(next.replace(/"/g, '')) === shape && count >= width - 1 && count <= width;
};
