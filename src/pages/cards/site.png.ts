/** The picture for social cards of every page without one of its own, drawn at build. */
import { drawCard } from '../../cards/draw.ts';
import { listedCourses } from '../../catalogue.ts';
import { tagline } from '../../site.ts';
import { coursesListed } from '#words/directory.ts';

export const GET = async () => drawCard(tagline, coursesListed((await listedCourses()).length));
