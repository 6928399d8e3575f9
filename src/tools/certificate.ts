import * as words from '#words/certificate.ts';

/** An element that the EU Recommendation says a microcredential should carry. */
export interface CertificateElement {
  /** Also the value in the address of the checklist. */
  readonly key: string;
  readonly label: string;
  /** What to look for on the certificate or behind its link. */
  readonly look: string;
  /** What to ask the issuer where it is missing. */
  readonly ask: string;
}

const withWords = (keys: readonly (keyof typeof words.elements)[]): readonly CertificateElement[] =>
  keys.map((key) => ({ key, ...words.elements[key] }));

/**
 * The eleven mandatory elements of Annex I of the EU Council Recommendation on micro-credentials
 * (2022/C 243/02, https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32022H0627%2802%29),
 * in its order, in our words.
 */
export const requiredElements = withWords([
  'learner',
  'title',
  'country',
  'body',
  'date',
  'outcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'quality',
]);

/** The elements that Annex I lists as optional, where they matter. */
export const optionalElements = withWords(['prerequisites', 'supervision', 'grade', 'stacking', 'more']);

export const certificateElements: readonly CertificateElement[] = [...requiredElements, ...optionalElements];
