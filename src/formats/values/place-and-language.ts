/** Countries and languages by code or by English name. */
import { isCountryCode, isLanguageTag } from './is-valid.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const countries = new Map<string, string>([
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['republic of ireland', 'IE'],
  ['holland', 'NL'],
  ['the netherlands', 'NL'],
  ...letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(isCountryCode)
    .map((code) => [(regions.of(code) ?? '').toLowerCase(), code] as const),
]);

/** ISO 3166-1 code of a country named by code or in English. */
export const readCountry = (text: string): string | undefined => {
  const value = text.trim();
  if (/^[a-z]{2}$/i.test(value) && isCountryCode(value.toUpperCase())) return value.toUpperCase();
  return countries.get(value.toLowerCase());
};

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const languages = new Map(
  letters
    .flatMap((a) => letters.map((b) => (a + b).toLowerCase()))
    .flatMap((code) => {
      const name = names.of(code);
      return name && isLanguageTag(code) ? [[name.toLowerCase(), code] as const] : [];
    }),
);

/** BCP 47 tag of a language given by tag, in any case, or by English name. */
export const readLanguage = (text: string): string | undefined => {
  const value = text.trim().replace(/_/g, '-');
  try {
    const tag = Intl.getCanonicalLocales(value)[0];
    if (tag && value.length !== 4 && /^[a-z]{2,3}(?:-|$)/i.test(value) && isLanguageTag(tag)) return tag;
  } catch {
    // no tag at all: perhaps a name
  }
  return languages.get(value.toLowerCase());
};
