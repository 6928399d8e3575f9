/**
 * The one place where values become words by the habits of a language: numbers, money, lists,
 * plurals, dates, and the names of countries, languages and currencies. Formatters are kept, since
 * making one costs a thousand times more than using it.
 */
import { locale, signedCurrencies } from '#words/locale.ts';

const kept = <Options extends object, Formatter>(make: (options: Options) => Formatter) => {
  const made = new Map<string, Formatter>();
  return (options: Options): Formatter => {
    const key = JSON.stringify(options);
    const found = made.get(key);
    if (found) return found;
    const formatter = make(options);
    made.set(key, formatter);
    return formatter;
  };
};

const numbers = kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const dates = kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const names = kept((options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

/** How a currency is written: with the sign that the language gives it, or its own. */
const moneyOptions = (currency: string): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  ...(signedCurrencies.includes(currency) ? { currencyDisplay: 'narrowSymbol' } : {}),
});

const plurals = new Intl.PluralRules(locale);

/** A number with the separators of the language, at most `digits` (3 if left out) behind the point. */
export const formatNumber = (value: number, digits = 3): string =>
  numbers({ maximumFractionDigits: digits }).format(value);

/** An amount with the sign of its currency (ISO 4217); options as `Intl.NumberFormat` has them. */
export const formatMoney = (amount: number, currency: string, options: Intl.NumberFormatOptions = {}): string =>
  numbers({ ...moneyOptions(currency), ...options }).format(amount);

/** The sign of a currency (ISO 4217), or its code where it has none: £, €, US$, CHF. */
export const currencySign = (currency: string): string =>
  numbers(moneyOptions(currency))
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** "a, b and c"; with `disjunction`, "a, b or c". */
export const formatList = (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  lists({ type }).format(parts);

/** A moment in the words that the options ask for; always in UTC, since content has days and no times. */
export const formatDay = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  dates({ timeZone: 'UTC', ...options }).format(date);

/** The name of a country (ISO 3166-1), language (BCP 47) or currency (ISO 4217) by its code. */
export const nameOf = (kind: 'region' | 'language' | 'currency', code: string): string =>
  names({ type: kind }).of(code) ?? code;

/** Forms of a word by the plural categories of CLDR; "#" in a form stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form for a count, with its "#" still in it. */
export const pluralForm = (count: number, forms: PluralForms): string => forms[plurals.select(count)] ?? forms.other;

/** The form for a count, its "#" replaced by the formatted number: `plural(2, { one: '# course', other: '# courses' })`. */
export const plural = (count: number, forms: PluralForms): string =>
  pluralForm(count, forms).replaceAll('#', formatNumber(count));
