/** Credit and levels as feeds write them. The ids are those of content/credit-systems.json and content/frameworks.json. */

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bECTS\b|european credit/i, 'ects'],
  [/\bSCQF\b/i, 'scqf'],
  [/\bNZQ[CF]F?\b|new zealand/i, 'nzqcf'],
  [/\b(?:CATS?|FHEQ|RQF|QCF|NQF|CQFW|NICATS|SEEC|UK credits?)\b/i, 'cats'],
  [/quarter/i, 'us-quarter'],
  [/semester|\bSCH\b/i, 'us-semester'],
  [/\bCEUs?\b|continuing education unit/i, 'ceu'],
  [/\bCPD\b|professional development hour|\bPDHs?\b/i, 'cpd-hours'],
];

/** The credit system that a scheme's name means, or "local" for a provider's own. */
export const creditSystemOf = (scheme: string): string =>
  systems.find(([pattern]) => pattern.test(scheme))?.[1] ?? 'local';

const amount = (text: string): number => Number(text.replace(',', '.'));

/** The amount, the upper end of a range and the scheme in one text: "15 ECTS", "2.6 CEUs", "ECTS: 5", "5 to 7 ECTS". */
export const readCredit = (text: string): { value: number; max?: number; scheme: string } | undefined => {
  const match = /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to\b)\s*(\d+(?:[.,]\d+)?))?\s*([A-Za-z][A-Za-z .-]*)?/.exec(text);
  if (!match) return undefined;
  const [, low = '', high, words] = match;
  const value = amount(low);
  const scheme = (words ?? text.slice(0, match.index)).replace(/[:\s]+$/, '').trim();
  if (!Number.isFinite(value)) return undefined;
  return { value, ...(high !== undefined && amount(high) > value && { max: amount(high) }), scheme };
};

const frameworks: readonly (readonly [RegExp, string])[] = [
  [/\bEQF\b|european qualifications framework/i, 'eqf'],
  [/\bSCQF\b/i, 'scqf'],
  [/\bCQFW\b/i, 'cqfw'],
  [/\bFHEQ\b/i, 'fheq'],
  [/\b(?:RQF|QCF|NQF|Ofqual)\b/i, 'rqf'],
  [/\bNZQ[CF]F?\b/i, 'nzqcf'],
  [/\bAQF\b/i, 'aqf'],
  [/\bNFQ\b/i, 'nfq'],
];

/** The framework that a text names. */
export const frameworkOf = (text: string): string | undefined =>
  frameworks.find(([pattern]) => pattern.test(text))?.[1];

/** A framework and a level in one text: "SCQF level 7", "Level 6 (FHEQ)", "EQF 6", an address that ends in `/scqf/levels/8`. */
export const readLevel = (text: string): { framework: string; level: string } | undefined => {
  const framework = frameworkOf(text.replace(/[/_:#]/g, ' '));
  const level = /\b(Entry \d|\d{1,2})\b/i.exec(text.replace(/[/_:#-]/g, ' ').replace(/\b(?:19|20)\d{2}\b/g, ' '))?.[1];
  return framework && level ? { framework, level: level.replace(/^entry/i, 'Entry') } : undefined;
};

/** Stage of education that a word names. */
export const readStage = (
  text: string,
): 'before-university' | 'undergraduate' | 'postgraduate' | 'doctoral' | undefined =>
  /\b(?:doctora(?:l|te)|PhD)\b/i.test(text)
    ? 'doctoral'
    : /\b(?:post-?graduate|graduate(?! of)|masters?(?:'s)?|PG)\b/i.test(text) && !/under-?graduate/i.test(text)
      ? 'postgraduate'
      : /\b(?:under-?graduate|bachelor'?s?|foundation degree|UG)\b/i.test(text)
        ? 'undergraduate'
        : /\b(?:high school|secondary|A[- ]level|GCSE|further education|access)\b/i.test(text)
          ? 'before-university'
          : undefined;
