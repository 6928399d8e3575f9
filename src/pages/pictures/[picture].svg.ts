/** Each picture that some guide shows, as SVG. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPictureFile } from '../../cards/draw.ts';
import { picturePaths, type ShownPicture } from '../../pictures.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = picturePaths satisfies GetStaticPaths;

export const GET: APIRoute<ShownPicture> = ({ props: { picture, path } }) =>
  drawPictureFile(picture, absolute(path), 'svg');
