import type { Faces } from './typeface.ts';

/** Size that the Open Graph consumers expect (https://ogp.me). */
export const cardSize = { width: 1200, height: 630 };

/** Words set into lines no wider than `width`; a word that is wider by itself stands alone. */
export const breakLines = (text: string, width: number, measure: (line: string) => number): string[] =>
  text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);

/** The colours of the site in light, for pictures that stand alone. */
export const colours = {
  paper: '#fbf9f3',
  ink: '#1c221f',
  soft: '#4b5550',
  accent: '#0c5c47',
  signal: '#8a3a12',
  tint: '#e2efe8',
  rule: '#ddd7c8',
};

/** Blocks of one, four, eight and twelve: the ornament of the site. */
const blocks = (x: number, bottom: number): string =>
  [1, 4, 8, 12]
    .flatMap((units, column) =>
      Array.from({ length: units }, (_, index) => {
        const fill = index === 0 ? colours.accent : colours.tint;
        return `<rect x="${x + column * 52}" y="${bottom - (index + 1) * 27}" width="44" height="23" rx="2" fill="${fill}" stroke="${colours.accent}" stroke-width="2"/>`;
      }),
    )
    .join('');

/**
 * The card of a guide as SVG without any text element: all words are outlines.
 * The title takes the largest of three sizes at which it fits into four lines.
 */
export const drawGuideCard = (title: string, site: string, note: string, { bold, regular }: Faces): string => {
  const left = 80;
  const room = 780;
  const setting = [76, 66, 56]
    .map((size) => ({ size, lines: breakLines(title, room, (line) => bold.width(line, size)) }))
    .find(({ lines, size }) => lines.length <= 4 && lines.every((line) => bold.width(line, size) <= room)) ?? {
    size: 48,
    lines: breakLines(title, room, (line) => bold.width(line, 48)).slice(0, 6),
  };
  const leading = setting.size * 1.16;
  const top = 330 - ((setting.lines.length - 1) * leading) / 2 + setting.size * 0.3;
  const path = (data: string, colour: string) => `<path fill="${colour}" d="${data}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="100%" height="14" fill="${colours.accent}"/>`,
    `<g fill="none" stroke="${colours.ink}" stroke-width="3.5"><rect x="${left}" y="64" width="40" height="40"/><rect x="${left}" y="84" width="20" height="20" fill="${colours.accent}"/></g>`,
    path(bold.outline(site, 32, left + 58, 95), colours.ink),
    ...setting.lines.map((line, index) =>
      path(bold.outline(line, setting.size, left, top + index * leading), colours.ink),
    ),
    `<rect x="${left}" y="532" width="1040" height="2" fill="${colours.rule}"/>`,
    path(regular.outline(note, 28, left, 580), colours.soft),
    blocks(920, 508),
    '</svg>',
  ].join('');
};
