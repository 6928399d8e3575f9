/** Social cards as answers of routes. */
import sharp from 'sharp';
import { siteName } from '../site.ts';
import { drawGuideCard } from './guide-card.ts';
import { readTypeface } from './typeface.ts';

const faces = { bold: readTypeface(600), regular: readTypeface(400) };

/**
 * A card with a title and a line below it.
 * @param title what the page is called
 * @param note one short line: what is on it
 */
export const drawCard = async (title: string, note: string): Promise<Response> => {
  const svg = drawGuideCard(title, siteName, note, faces);
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
