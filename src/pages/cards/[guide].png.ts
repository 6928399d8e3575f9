/** The picture of a guide for social cards, drawn at build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawGuideCard } from '../../cards/guide-card.ts';
import { readTypeface } from '../../cards/typeface.ts';
import { guides, type Guide } from '../../catalogue.ts';
import { numberCitations } from '#domain/citations.ts';
import { formatDate } from '#domain/dates.ts';
import { siteName } from '../../site.ts';

const faces = { bold: readTypeface(600), regular: readTypeface(400) };

export const getStaticPaths = (async () =>
  (await guides()).map((guide) => ({ params: { guide: guide.id }, props: { guide } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const sources = numberCitations(guide.entry.body ?? '').ids.length;
  const note = `A guide with ${sources} sources, reviewed ${formatDate(guide.reviewed)}`;
  const svg = drawGuideCard(guide.title, siteName, note, faces);
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
