/** What the ticks at a certificate and its level come to; apart from the list, which stands in the page. */

/** "On the other frameworks: 11 (SCQF), 9 (NFQ)." */
export const levelElsewhere = (level: string, others: readonly string[]): string =>
  `${level} corresponds to ${others.join(', ')}: by official comparisons, for Australia’s by our reading of them. Comparable, not equivalent: nobody must accept one for the other.`;
export const allThere = (count: number): string =>
  `All ${count} required elements are there. That says what it states, not whether it is true: check it with the issuer.`;
export const someMissing = (found: number, all: number, missing: readonly string[]): string =>
  `${found} of ${all} required elements found. Missing: ${missing.join('; ')}.`;
