/** What the checklist for a certificate says of an issuer that the directory has. */

export const inDirectory = 'In this directory: ';
/** A link to the page of a provider. */
export const pageOf = (name: string): string => name;
export const ownSite = 'own site ';
export const noProof =
  'That a name is known proves nothing: ask the issuer through its own site, not through the certificate.';
export const filledIn = 'We filled in its country; tick that below only if the certificate states it.';
