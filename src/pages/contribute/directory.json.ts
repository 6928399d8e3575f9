import { feedCheckFile } from '../../open-data/feed-check-file.ts';

export const GET = () =>
  new Response(JSON.stringify(feedCheckFile()), { headers: { 'Content-Type': 'application/json' } });
