/** Countries that people call by a shorter name than the standard one, by ISO 3166-1 code. */
export const everydayCountries: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MO: 'Macao',
  US: 'United States',
};

/** Names of countries that need an article within a sentence. */
export const countriesWithArticle = /^(United|Netherlands|Philippines)/;

export const withArticle = (country: string) => `the ${country}`;
