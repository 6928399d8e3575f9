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
  const lines = (text: string, size: number, wide: number, face: keyof Faces = 'regular') =>
    breakLines(text, wide, (line) => faces[face].width(line, size));
  const block = (
    text: string,
    {
      x,
      y,
      size,
      wide,
      face = 'regular',
      colour = colours.ink,
    }: {
      x: number;
      y: number;
      size: number;
      wide: number;
      face?: keyof Faces;
      colour?: string;
    },
  ): Block => {
    const set = lines(text, size, wide, face);
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

  const drawBar = ({ label, share, value, isConcern }: Bar, y: number): Block => {
    const name = block(label, { x: left, y, size: 23, wide: 430 });
    const shown = block(value, { x: 0, y: 0, size: 23, wide: 165, face: 'bold' });
    const height = Math.max(46, name.height + 14, shown.height + 14);
    const middle = y + (height - 14) / 2;
    const [from, long] = [left + 450, 450];
    return {
      svg: [
        name.svg,
        `<rect x="${from}" y="${middle - 12}" width="${long}" height="24" rx="3" fill="${colours.rule}" fill-opacity=".55"/>`,
        `<rect x="${from}" y="${middle - 12}" width="${(share * long).toFixed(1)}" height="24" rx="3" fill="${isConcern ? colours.signal : colours.accent}"/>`,
        block(value, { x: from + long + 16, y: middle - shown.height / 2, size: 23, wide: 165, face: 'bold' }).svg,
      ].join(''),
      height,
    };
  };

  const drawRow = (cells: readonly string[], y: number, isHead: boolean): Block => {
    const wide = room / cells.length;
    const set = cells.map((cell, column) => {
      const isFilled = marked !== undefined && column > 1 && cell.split(', ').includes(marked);
      const answer = cell === words.yes ? colours.accent : cell === words.no ? 'none' : undefined;
      const x = left + column * wide;
      const text = block(cell, {
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

  const parts: string[] = [];
  let y = 56;
  const put = ({ svg, height }: Block, gap = 0) => {
    parts.push(svg);
    y += height + gap;
  };
  put(block(title, { x: left, y, size: 40, wide: room, face: 'bold' }), 26);
  if (bars) for (const bar of bars) put(drawBar(bar, y));
  else {
    put(drawRow(columns, y, true));
    for (const row of rows) put(drawRow(row.map(cellText), y, false));
  }
  y += 24;
  for (const text of caption) put(block(text, { x: left, y, size: 20, wide: room, colour: colours.soft }), 6);
  put(block(source, { x: left, y, size: 20, wide: room, colour: colours.soft }), 44);
  const height = Math.ceil(y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="100%" height="14" fill="${colours.accent}"/>`,
    ...parts,
    '</svg>',
  ].join('');
};
