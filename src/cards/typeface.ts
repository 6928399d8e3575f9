import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
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

/** Source Serif 4 in one of its weights, from the installed package; nothing is fetched. */
export const readTypeface = (weight: 400 | 600): Typeface => {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds several fonts, and one was wanted`);
  const scaleOf = (size: number) => size / font.unitsPerEm;
  // The same line is measured at several sizes, and drawn at one.
  const layout = remember((text: string) => font.layout(text));
  const widthOf = remember((text: string) => layout(text).advanceWidth);
  return {
    width: (text, size) => widthOf(text) * scaleOf(size),
    outline: (text, size, x, y) => {
      const { glyphs, positions } = layout(text);
      let pen = x;
      return glyphs
        .map((glyph, index) => {
          const position = positions[index];
          const path = glyph.path
            .scale(scaleOf(size), -scaleOf(size))
            .translate(pen + (position?.xOffset ?? 0) * scaleOf(size), y);
          pen += (position?.xAdvance ?? 0) * scaleOf(size);
          // A tenth of a pixel is finer than any screen shows.
          return path.toSVG().replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
        })
        .join('');
    },
  };
};
