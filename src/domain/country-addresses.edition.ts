/** The same where the interface is in another language than the addresses. */
import { everydayCountries } from '../words/en/places.ts';
import { locale } from '../words/en/locale.ts';

const names = new Intl.DisplayNames(locale, { type: 'region' });

/** Name of a country by its ISO 3166-1 code, as it stands in addresses. */
export const countryInAddress = (code: string): string => everydayCountries[code] ?? names.of(code) ?? code;
