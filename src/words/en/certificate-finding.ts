/** What the ticks at a certificate and its level come to; apart from the list, which stands in the page. */

/** Of levels that stand in one row: "EQF 7, RQF 7, SCQF 11". */
export const levelElsewhere = (levels: string): string =>
  `${levels} correspond to one another, by official comparisons; Australia’s by our reading of them. Comparable, not equivalent: nobody must accept one for the other.`;
export const allThere = (count: number): string =>
  `All ${count} required elements are there. That says what it states, not whether it is true: check it with the issuer.`;
export const someMissing = (found: number, all: number, missing: readonly string[]): string =>
  `${found} of ${all} required elements found. Missing: ${missing.join('; ')}.`;

/** Countries by what people call them, or a part of them, beside the name that stands over their registers; as folded text. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['uk', 'gb', 'britain', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  'United States': ['us', 'usa', 'america', 'united states of america'],
  Ireland: ['eire', 'republic of ireland'],
  Netherlands: ['holland'],
};
