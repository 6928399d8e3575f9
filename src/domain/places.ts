import { remember } from '#text/remember.ts';
import { nameOf } from '../words/format.ts';
import { countriesWithArticle, everydayCountries, withArticle } from '#words/places.ts';

/** Everyday name of a country by its ISO 3166-1 code. */
export const countryName = remember((code: string): string => everydayCountries[code] ?? nameOf('region', code));

/** The name of a country within a sentence: "the United Kingdom", "Ireland". */
export const countryInText = (code: string): string => {
  const name = countryName(code);
  return countriesWithArticle.test(name) ? withArticle(name) : name;
};

/** Everyday name of a language by its BCP 47 tag. */
export const languageName = remember((tag: string): string => nameOf('language', tag));

/** "Glasgow, United Kingdom"; undefined where neither is given. */
export const formatPlace = ({
  town,
  country,
}: {
  town?: string | undefined;
  country?: string | undefined;
}): string | undefined => {
  const parts = [town, country && countryName(country)].filter(Boolean);
  return parts.length ? parts.join(', ') : undefined;
};

/** How a language calls English, after the Unicode CLDR: "Englisch". @param tag BCP 47 */
export const englishIn = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of('en') ?? 'English';
