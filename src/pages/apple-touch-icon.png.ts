/** The icon for home screens, which take no SVG, drawn from the one that browsers show. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

export const GET = async () => {
  const png = await sharp(readFileSync('public/favicon.svg'), { density: 432 })
    .resize(180, 180)
    .flatten({ background: '#0c5c47' })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
