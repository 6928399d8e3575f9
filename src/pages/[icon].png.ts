/** Icons for home screens, which take no SVG, drawn from the one that browsers show. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** Width by name. Systems cut a shape of their own out of them, so they are filled to the edge. */
const widths = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

export const getStaticPaths = () =>
  Object.entries(widths).map(([icon, width]) => ({ params: { icon }, props: { width } }));

export const GET = async ({ props: { width } }: { props: { width: number } }) => {
  const png = await sharp(readFileSync('public/favicon.svg'), { density: Math.round(2.4 * width) })
    .resize(width, width)
    .flatten({ background: '#0c5c47' })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
