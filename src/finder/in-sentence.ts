/** Names of values as they stand after other words. */

/** Facets whose values are proper names. */
const properNames = new Set(['country', 'provider', 'language', 'subject']);

/** The name of a value inside a sentence: "not online", but "not Australia". */
export const inSentence = (facet: string, name: string): string =>
  properNames.has(facet) || !/^\p{Lu}\p{Ll}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
