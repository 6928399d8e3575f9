import { searchPages } from '../../open-data/search-pages.ts';

export const GET = async () =>
  new Response(JSON.stringify(await searchPages()), { headers: { 'Content-Type': 'application/json' } });
