import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type PathCommand } from 'fontkit';
import { remember } from '#text/remember.ts';

/** Words as outlines, so that a picture looks the same on every machine, whatever fonts it has. */
export interface Typeface {
  /** Width of a line at a size, in pixels. */
  readonly width: (text: string, size: number) => number;
  /** SVG path data of a line that starts at a point of its baseline. */
  readonly outline: (text: string, size: number, x: number, y: number) => string;
}

export interface Faces {
  readonly bold: Typeface;
  readonly regular: Typeface;
}

/** The commands of SVG path data that go on from the last point (https://www.w3.org/TR/SVG2/paths.html). */
const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** A tenth of a pixel is finer than any screen shows. */
const inTenths = (value: number): number => Math.round(value * 10);

/**
 * The outline of a letter from the point that it stands on. Each point is rounded by itself and then told by the way
 * from the last, so that what rounding takes does not add up.
 */
const letterPath = (commands: readonly PathCommand[], scale: number): string => {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const points = args.map((value, at) => inTenths(at % 2 ? -value * scale : value * scale));
      const steps = points.map((value, at) => (value - (at % 2 ? y : x)) / 10);
      if (command === 'closePath') [x, y] = [startX, startY];
      else [x = 0, y = 0] = points.slice(-2);
      if (command === 'moveTo') [startX, startY] = [x, y];
      return letters[command] + steps.join(' ');
    })
    .join('');
};

/** Source Serif 4 in one of its weights, from the installed package; nothing is fetched. */
export const readTypeface = (weight: 400 | 600): Typeface => {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts, and one was wanted`);
  const scaleOf = (size: number) => size / font.unitsPerEm;
  const layout = remember((text: string) => font.layout(text));
  // Lines are measured word after word: most words stand in many of them.
  const widthOf = remember((word: string) => font.layout(word).advanceWidth);
  const space = widthOf(' ');
  const pathsOf = remember((size: number) =>
    remember((glyph: number) => letterPath(font.getGlyph(glyph).path.commands, scaleOf(size))),
  );
  return {
    width: (text, size) =>
      text.split(' ').reduce((sum, word, index) => sum + widthOf(word) + (index ? space : 0), 0) * scaleOf(size),
    outline: (text, size, x, y) => {
      const { glyphs, positions } = layout(text);
      const [pathOf, scale] = [pathsOf(size), scaleOf(size)];
      let pen = x;
      return glyphs
        .map(({ id }, index) => {
          const position = positions[index];
          const left = pen + (position?.xOffset ?? 0) * scale;
          pen += (position?.xAdvance ?? 0) * scale;
          const path = pathOf(id);
          return path && `M${inTenths(left) / 10} ${inTenths(y) / 10}${path}`;
        })
        .join('');
    },
  };
};
