/** What the checklist for a certificate says of an issuer that the directory has. */

export const inDirectory = 'En este directorio: ';
/** A link to the page of a provider. */
export const pageOf = (name: string): string => `${name} (en inglés)`;
export const ownSite = 'web propia ';
export const noProof =
  'Que el nombre sea conocido no demuestra nada: pregunta a quien lo emitió por su propia web, no a través del certificado.';
export const filledIn = 'Hemos rellenado su país; márcalo abajo solo si el certificado lo indica.';
