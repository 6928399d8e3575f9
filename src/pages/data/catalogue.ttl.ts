/** The same description in Turtle. */
import { toTurtle } from '../../open-data/dcat.ts';
import { dataDescription } from '../../open-data/description.ts';

export const GET = async (): Promise<Response> =>
  new Response(toTurtle(await dataDescription()), { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } });
