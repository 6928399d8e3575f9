/** The picture of a list of courses for social cards, drawn at build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../../cards/draw.ts';
import { listedCourses } from '../../../catalogue.ts';
import { landings, type Landing } from '#domain/landing.ts';
import { listCardPath } from '#domain/urls.ts';
import { coursesListed } from '#words/directory.ts';

export const getStaticPaths = (async () =>
  landings(await listedCourses()).map((landing) => ({
    params: { list: listCardPath(landing.path).replace(/^.*\/|\.png$/g, '') },
    props: { landing },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ landing: Landing }> = ({ props: { landing } }) =>
  drawCard(landing.title, coursesListed(landing.courses.length));
