import * as words from '#words/guide.ts';
import { cellText, type Bar, type Picture } from '#domain/picture.ts';
import { breakLines, colours } from './guide-card.ts';
import type { Faces } from './typeface.ts';

const width = 1200;
const left = 60;
const room = width - 2 * left;

/** Lines of a text below one another, and how far down they reach. */
interface Block {
  readonly svg: string;
  readonly height: number;
}

/** How a text is set: where it begins, how large it is, and how wide it may become. */
interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly wide: number;
  readonly face?: keyof Faces;
  readonly colour?: string;
}

/** Sets a text in lines, as outlines. */
type Pen = (text: string, setting: Setting) => Block;

const penOf =
  (faces: Faces): Pen =>
  (text, { x, y, size, wide, face = 'regular', colour = colours.ink }) => {
    const set = breakLines(text, wide, (line) => faces[face].width(line, size));
    const leading = size * 1.3;
    return {
      svg: set
        .map(
          (line, index) =>
            `<path fill="${colour}" d="${faces[face].outline(line, size, x, y + size + index * leading)}"/>`,
        )
        .join(''),
      height: set.length * leading,
    };
  };

/** A bar between its name and its value. */
const drawBar = (pen: Pen, { label, share, value, isConcern }: Bar, y: number): Block => {
  const name = pen(label, { x: left, y, size: 23, wide: 430 });
  const shown = pen(value, { x: 0, y: 0, size: 23, wide: 165, face: 'bold' });
  const height = Math.max(46, name.height + 14, shown.height + 14);
  const middle = y + (height - 14) / 2;
  const [from, long] = [left + 450, 450];
  return {
    svg: [
      name.svg,
      `<rect x="${from}" y="${middle - 12}" width="${long}" height="24" rx="3" fill="${colours.rule}" fill-opacity=".55"/>`,
      `<rect x="${from}" y="${middle - 12}" width="${(share * long).toFixed(1)}" height="24" rx="3" fill="${isConcern ? colours.signal : colours.accent}"/>`,
      pen(value, { x: from + long + 16, y: middle - shown.height / 2, size: 23, wide: 165, face: 'bold' }).svg,
    ].join(''),
    height,
  };
};

/** A row of a table, with the line below it. @param marked the word whose cells are filled */
const drawRow = (
  pen: Pen,
  cells: readonly string[],
  y: number,
  { isHead = false, marked }: { readonly isHead?: boolean; readonly marked: string | undefined },
): Block => {
  const wide = room / cells.length;
  const set = cells.map((cell, column) => {
    const isFilled = marked !== undefined && column > 1 && cell.split(', ').includes(marked);
    const answer = cell === words.yes ? colours.accent : cell === words.no ? 'none' : undefined;
    const x = left + column * wide;
    const text = pen(cell, {
      x: answer ? x + 26 : x,
      y: y + 8,
      size: 21,
      wide: wide - 18,
      face: isHead || column === 0 || isFilled ? 'bold' : 'regular',
      colour: isHead ? colours.soft : isFilled ? colours.paper : colours.ink,
    });
    const box = isFilled
      ? `<rect x="${x - 10}" y="${y + 6}" width="${wide - 16}" height="34" rx="3" fill="${colours.accent}"/>`
      : answer
        ? `<rect x="${x + 1}" y="${y + 14}" width="15" height="15" rx="2" fill="${answer}" stroke="${colours.accent}" stroke-width="2"/>`
        : '';
    return { ...text, svg: box + text.svg };
  });
  const height = Math.max(...set.map((one) => one.height)) + 22;
  const rule = `<rect x="${left}" y="${(y + height).toFixed(1)}" width="${room}" height="${isHead ? 2 : 1}" fill="${isHead ? colours.ink : colours.rule}"/>`;
  return { svg: set.map(({ svg }) => svg).join('') + rule, height: height + 2 };
};

/**
 * The file of a picture: its finding, what it shows, what one must know to read it, and where it is from.
 * SVG without any text element: all words are outlines, so that it looks the same everywhere.
 * @param source where it is from: the name of the site and the address of the picture
 */
export const drawPicture = (
  { title, caption, columns, rows, bars, marked }: Picture,
  source: string,
  faces: Faces,
): string => {
  const pen = penOf(faces);
  const parts: string[] = [];
  let y = 56;
  const put = ({ svg, height }: Block, gap = 0) => {
    parts.push(svg);
    y += height + gap;
  };
  put(pen(title, { x: left, y, size: 40, wide: room, face: 'bold' }), 26);
  if (bars) for (const bar of bars) put(drawBar(pen, bar, y));
  else {
    put(drawRow(pen, columns, y, { isHead: true, marked }));
    for (const row of rows) put(drawRow(pen, row.map(cellText), y, { marked }));
  }
  y += 24;
  for (const text of caption) put(pen(text, { x: left, y, size: 20, wide: room, colour: colours.soft }), 6);
  put(pen(source, { x: left, y, size: 20, wide: room, colour: colours.soft }), 44);
  const height = Math.ceil(y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="100%" height="14" fill="${colours.accent}"/>`,
    ...parts,
    '</svg>',
  ].join('');
};
