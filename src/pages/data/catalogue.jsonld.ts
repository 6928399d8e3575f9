/** What the data set is and where its files are, for catalogues of open data: DCAT as JSON-LD. */
import { toJsonLd } from '../../open-data/dcat.ts';
import { dataDescription } from '../../open-data/description.ts';

export const GET = async (): Promise<Response> =>
  new Response(toJsonLd(await dataDescription()), { headers: { 'Content-Type': 'application/ld+json' } });
