/** The figures of each picture that some guide shows, as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvText } from '#domain/csv-text.ts';
import { cellText } from '#domain/picture.ts';
import { picturePaths, type ShownPicture } from '../../pictures.ts';

export const getStaticPaths = picturePaths satisfies GetStaticPaths;

export const GET: APIRoute<ShownPicture> = ({ props: { picture } }) =>
  new Response(csvText([[...picture.columns], ...picture.rows.map((row) => row.map(cellText))]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
