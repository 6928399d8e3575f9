/** Countries by code or by name, in English and in the languages of the feeds. */
import { parseUrl } from '#schemas/values.ts';
import { isCountryCode } from './is-valid.ts';

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
]);
const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
for (const language of ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'cy', 'ga', 'et', 'sv', 'nb', 'da', 'fi']) {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const code of codes) {
    const name = names.of(code)?.toLowerCase();
    if (name !== undefined && !countries.has(name)) countries.set(name, code);
  }
}
for (const code of codes) {
  const language = new Intl.Locale(`und-${code}`).maximize().language;
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)?.toLowerCase();
  if (name !== undefined && !countries.has(name)) countries.set(name, code);
}

/** ISO 3166-1 code of a country named by code or in a language of the feeds or of its own. */
export const readCountry = (text: string): string | undefined => {
  const value = text.trim();
  if (/^[a-z]{2}$/i.test(value) && isCountryCode(value.toUpperCase())) return value.toUpperCase();
  return countries.get(value.toLowerCase());
};

/** Endings that anybody uses, whatever country they were given to. */
const worldwide = new Set([
  'ac',
  'ai',
  'cc',
  'co',
  'fm',
  'gg',
  'io',
  'la',
  'me',
  'ms',
  'nu',
  'sc',
  'sh',
  'to',
  'tv',
  'ws',
]);

/** Country in which the host of an address lies, as far as its ending tells: `www.example.ac.uk` is in GB. */
export const countryOfHost = (address: string | undefined): string | undefined => {
  const host = address === undefined ? undefined : parseUrl(address)?.hostname;
  const ending = /\.([a-z]{2})$/.exec(host ?? '')?.[1];
  if (ending === undefined || worldwide.has(ending)) return undefined;
  const code = ending === 'uk' ? 'GB' : ending.toUpperCase();
  return isCountryCode(code) ? code : undefined;
};
