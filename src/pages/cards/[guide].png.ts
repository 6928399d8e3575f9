/** The picture of a guide for social cards, drawn at build. */
import * as words from '#words/guide.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../cards/draw.ts';
import { guides, type Guide } from '../../catalogue.ts';
import { numberCitations } from '#domain/citations.ts';
import { formatDate } from '#domain/dates.ts';

export const getStaticPaths = (async () =>
  (await guides()).map((guide) => ({ params: { guide: guide.id }, props: { guide } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide }> = ({ props: { guide } }) => {
  const sources = numberCitations(guide.body).ids.length;
  return drawCard(guide.title, words.cardNote(sources, formatDate(guide.reviewed)));
};
