/** The providers by country, as Markdown. */
import { providersText } from '../../open-data/markdown-lists.ts';

export const GET = async (): Promise<Response> =>
  new Response(await providersText(), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
