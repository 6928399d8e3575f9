/** The providers of the directory, beside the checklist for a certificate, for its script to know an issuer by. */
import { coursesOf, providers, tools } from '../../../catalogue.ts';
import { countryName } from '#domain/places.ts';
import { providerNames } from '#domain/provider-names.ts';
import { providerPath } from '#domain/urls.ts';
import { issuerKeys, issuersFileVersion, type Issuer, type IssuersFile } from '#tools/issuers.ts';
import { href } from '../../../site.ts';

export const getStaticPaths = async () =>
  (await tools()).filter(({ id }) => id === 'certificate-checklist').map(({ id }) => ({ params: { tool: id } }));

export const GET = async () => {
  const issuers = await Promise.all(
    (await providers()).map(async (provider): Promise<Issuer[]> => {
      const { name, otherNames = [], url, country } = provider;
      // A provider without courses has no page.
      if ((await coursesOf(provider)).length === 0) return [];
      const keys = issuerKeys([...providerNames(provider), ...otherNames]);
      return [{ name, keys, page: href(providerPath(provider)), url, country: country && countryName(country) }];
    }),
  );
  const file: IssuersFile = { version: issuersFileVersion, issuers: issuers.flat() };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
