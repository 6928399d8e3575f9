const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

const everyday: Record<string, string> = { HK: 'Hong Kong', MO: 'Macao', US: 'United States' };

/** Everyday English name of a country by its ISO 3166-1 code. */
export const countryName = (code: string): string => everyday[code] ?? regions.of(code) ?? code;

/** The name of a country within a sentence: "the United Kingdom", "Ireland". */
export const countryInText = (code: string): string => {
  const name = countryName(code);
  return /^(United|Netherlands|Philippines)/.test(name) ? `the ${name}` : name;
};

/** Everyday English name of a language by its BCP 47 tag. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;
