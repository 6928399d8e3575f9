/**
 * The small values that every record is made of: links, dates, codes, quantities.
 * Each one refuses what it cannot vouch for and says what to write instead.
 */
import { z } from 'astro/zod';

/** Lower-case words joined by hyphens: the form of every id and file name in `content/`. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .regex(slugPattern, { error: 'write lower-case letters, digits and single hyphens, such as "open-university"' });

/**
 * Characters that no text may hold: controls other than tab and line break, those that turn the direction of
 * what follows, tags, halves of a pair, and what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets).
 */
export const forbiddenCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\uFFFE\uFFFF]|\p{Cs}/u;

/** What to do about one of them. */
export const forbiddenWanted =
  'text without control characters and marks that turn its direction: write the line again by hand';

/** Whether a text shows anything: letters by their category that do not are fillers of Hangul and the empty pattern of Braille. */
export const isVisible = (text: string): boolean =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\u115F\u1160\u3164\uFFA0\u2800]/g, ''));

/** Text as people wrote it: nothing that cannot be seen, no markup. */
const plainText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'write some text, or leave the field out' })
    .max(max, { error: `write at most ${max} characters` })
    .refine((text) => !forbiddenCharacters.test(text), { error: `write ${forbiddenWanted}` })
    .refine((text) => text === '' || isVisible(text), {
      error: 'write something that can be seen, or leave the field out',
    })
    .refine((text) => !/<[a-z!/][^>]*>/i.test(text), { error: 'write plain text, without HTML tags' });

/** One line of plain text: no markup, no control characters, nothing blank. */
export const line = (max: number) =>
  plainText(max).refine((text) => !/[\t\r\n\u2028\u2029]/.test(text), {
    error: 'write one line, without tabs or line breaks',
  });

/** Plain text of one or more paragraphs, divided by blank lines; no markup. */
export const prose = plainText;

/** An address in its parts; undefined where it is none. `URL.canParse` is missing from older browsers. */
export const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** A link that is safe to offer: https only, with a host and without a user name or password. */
export const httpsUrl = z.string().refine(
  (text) => {
    if (!/^https:\/\/[^\s\\]+$/.test(text) || forbiddenCharacters.test(text)) return false;
    const url = parseUrl(text);
    return url?.username === '' && url.password === '' && url.hostname.includes('.');
  },
  { error: 'write a full address that starts with https://' },
);

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export const isCalendarDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day of the calendar, ISO 8601 `YYYY-MM-DD`; 30 February is refused. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date as YYYY-MM-DD, such as 2026-09-21', abort: true })
  .refine(isCalendarDate, { error: 'write a day that exists in the calendar, as YYYY-MM-DD' });

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: 'write a date as YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine(isCalendarDate, { error: 'write a date that exists in the calendar' });

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
// Codes that have a name but are no country's: groups, and those that ISO 3166-1 reserves for parts of countries.
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

// Asked of every record and of every row of a feed, and dear to find out: at most 676 codes are remembered.
const asked = new Map<string, boolean>();
const isCurrentRegion = (code: string): boolean => {
  let is = asked.get(code);
  if (is === undefined) {
    is = new Intl.Locale(`und-${code}`).region === code && regionNames.of(code) !== undefined;
    asked.set(code, is);
  }
  return is;
};

/** ISO 3166-1 alpha-2, as current: `GB`, never `UK`; and `XK`, which the EU uses for Kosovo. */
export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && isCurrentRegion(code);

export const countryCode = z
  .string()
  .refine(isCountryCode, { error: 'write a two-letter ISO 3166-1 country code in capitals, such as GB, IE or NZ' });

// Codes in X are metals, units of account and tests, but for the currencies that several countries share.
const sharedCurrencies = new Set(['XAF', 'XCD', 'XCG', 'XOF', 'XPF']);
const currencies = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X') || sharedCurrencies.has(code)),
);

/** ISO 4217 alphabetic code. */
export const currencyCode = z.string().refine((code) => currencies.has(code), {
  error: 'write a three-letter ISO 4217 currency code in capitals, such as GBP or EUR',
});

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** BCP 47 tag whose language has a name, in canonical form: `en`, `pt-BR`. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
};

export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'write a BCP 47 language code, such as en, fr or pt-BR' });

const amount = z.number().nonnegative({ error: 'write zero or more' }).max(10_000_000);

/** A number, or a range where the source gives one. */
export const quantity = z.union(
  [
    amount,
    z
      .strictObject({
        min: amount.describe('The lower end of the range.'),
        max: amount.describe('The upper end of the range.'),
      })
      .refine(({ min, max }) => min < max, { error: 'min must be below max; write one number where they are equal' }),
  ],
  { error: 'write a number of zero or more, or { "min": 100, "max": 150 } for a range' },
);

export type Quantity = z.output<typeof quantity>;

/** Where the facts of a record were read, so that a reader can check them. */
export const provenance = z
  .strictObject({
    url: httpsUrl.optional().describe('The page that the facts were read on. Leave out where it cannot be linked.'),
    name: line(160).describe('What that page is, in a few words: "Course page", "UCAS course listing".'),
    kind: z
      .enum(['provider', 'listing', 'register', 'news', 'article', 'list', 'dataset'])
      .describe(
        'Who speaks: the provider itself, a course listing, an official register, a news item, a third-party article, a list kept by others, or a data file.',
      ),
    date: partialDate.optional().describe('The date that the page itself shows, as precisely as it shows it.'),
    note: line(400).optional().describe('What a reader should know of this source, in a sentence.'),
  })
  .describe('The page that the facts were read on.');

/** Lets an editor's tool complete the fields; the site ignores it. */
export const editorSchema = z.string().optional().describe('Path of the JSON Schema, for editors; optional.');
