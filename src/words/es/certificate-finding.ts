/** What the ticks at a certificate and its level come to; apart from the list, which stands in the page. */

/** Of levels that stand in one row: "EQF 7, RQF 7, SCQF 11". */
export const levelElsewhere = (levels: string): string =>
  `${levels} se corresponden entre sí según las comparaciones oficiales; el de Australia, según nuestra lectura de ellas. Son comparables, no equivalentes: nadie está obligado a aceptar uno por otro.`;
export const allThere = (count: number): string =>
  `Están los ${count} elementos obligatorios. Eso dice lo que el certificado indica, no si es verdad: compruébalo con quien lo emitió.`;
export const someMissing = (found: number, all: number, missing: readonly string[]): string =>
  `Elementos obligatorios encontrados: ${found} de ${all}. Faltan: ${missing.join('; ')}.`;

/** Countries by what people call them, or a part of them, beside the name that stands over their registers; as folded text. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  'Reino Unido': [
    'uk',
    'gb',
    'gran bretana',
    'inglaterra',
    'escocia',
    'gales',
    'irlanda del norte',
    'england',
    'scotland',
  ],
  'Estados Unidos': ['us', 'usa', 'eeuu', 'ee uu', 'america', 'estados unidos de america'],
  Irlanda: ['republica de irlanda'],
  'Países Bajos': ['holanda'],
};
