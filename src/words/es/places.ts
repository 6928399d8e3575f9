/** Countries that people call by a shorter name than the standard one, by ISO 3166-1 code. */
export const everydayCountries: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MO: 'Macao',
  US: 'Estados Unidos',
};

/** Names of countries that need an article within a sentence. */
export const countriesWithArticle = /^(Emiratos|Países|República|Islas)/;

export const withArticle = (country: string) =>
  `${/^República/.test(country) ? 'la' : /^Islas/.test(country) ? 'las' : 'los'} ${country}`;
