/** Social cards as answers of routes. */
import { join } from 'node:path';
import sharp from 'sharp';
import { siteName } from '../site.ts';
import { keepBytes, keptFolder } from '../kept-bytes.ts';
import type { Picture } from '#domain/picture.ts';
import { drawGuideCard } from './guide-card.ts';
import { drawPicture } from './picture.ts';
import { readTypeface } from './typeface.ts';

const faces = { bold: readTypeface(600), regular: readTypeface(400) };

// Pictures of few colours: neither dots in between nor a longer search for the colours would show, and both cost as much
// as all else in a card.
const paletteOnly = { palette: true, dither: 0, effort: 3 } as const;

const toPng = keepBytes(
  join(process.cwd(), keptFolder, 'pictures'),
  JSON.stringify([sharp.versions, process.arch, paletteOnly]),
  (svg) => sharp(Buffer.from(svg)).png(paletteOnly).toBuffer(),
);

const asPng = async (svg: string): Promise<Response> =>
  new Response(new Uint8Array(await toPng(svg)), { headers: { 'Content-Type': 'image/png' } });

/**
 * A card with a title and a line below it.
 * @param title what the page is called
 * @param note one short line: what is on it
 */
export const drawCard = async (title: string, note: string): Promise<Response> => {
  const svg = drawGuideCard(title, siteName, note, faces);
  return asPng(svg);
};

const kept = new WeakMap<Picture, { readonly source: string; readonly svg: string }>();

/** A picture as SVG; drawn once for all kinds of files. */
const drawn = (picture: Picture, source: string): string => {
  const known = kept.get(picture);
  if (known?.source === source) return known.svg;
  const svg = drawPicture(picture, source, faces);
  kept.set(picture, { source, svg });
  return svg;
};

/**
 * A picture of a guide as a file.
 * @param page address of the page that it stands on, which the file names
 */
export const drawPictureFile = async (picture: Picture, page: string, kind: 'svg' | 'png'): Promise<Response> => {
  const svg = drawn(picture, `${siteName} · ${page}#${picture.id}`);
  return kind === 'png' ? asPng(svg) : new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
