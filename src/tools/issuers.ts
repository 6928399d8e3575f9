/** The file with the providers of the directory, which stands beside the checklist for a certificate, and who of them issued it. */
import { plainName } from './country-rows.ts';

export const issuersFileVersion = 1;

/** A provider that may stand on a certificate. */
export interface Issuer {
  readonly name: string;
  /** What it is called, as `issuerKey` has it. */
  readonly keys: readonly string[];
  /** Address of its page. */
  readonly page: string;
  /** Its own site. */
  readonly url?: string | undefined;
  /** Name of its country. */
  readonly country?: string | undefined;
}

export interface IssuersFile {
  readonly version: typeof issuersFileVersion;
  readonly issuers: readonly Issuer[];
}

/** A name without what one does not mind when comparing it: "M.I.T." as "mit", "The Open University" as "open university". */
export const issuerKey = (name: string): string =>
  (plainName(name.replaceAll('&', ' and ')).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The keys of names, each once. */
export const issuerKeys = (names: readonly string[]): string[] => [...new Set(names.map(issuerKey).filter(Boolean))];

/** All providers of a written name; none where it is only a part of one. */
export const issuersNamed = (written: string, issuers: readonly Issuer[]): Issuer[] => {
  const key = issuerKey(written);
  return issuers.filter(({ keys }) => keys.includes(key));
};

/** The country of all of them; undefined where they have several, or one has none. */
export const commonCountry = (issuers: readonly Issuer[]): string | undefined => {
  const [country, ...others] = new Set(issuers.map((issuer) => issuer.country));
  return others.length ? undefined : country;
};
