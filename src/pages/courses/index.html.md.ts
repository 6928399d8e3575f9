/** How many courses there are of what, and the way to the lists, as Markdown. */
import { countsText } from '../../open-data/markdown-lists.ts';

export const GET = async (): Promise<Response> =>
  new Response(await countsText(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
