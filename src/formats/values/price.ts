/** Prices as feeds write them: one string may hold several regions, conditions and currencies. */
import type { Quantity } from '#schemas/values.ts';
import { isCurrency } from './is-valid.ts';
import { quantityOf, readNumber } from './number.ts';

export interface PriceOption {
  amount: Quantity;
  currency: string;
  per?: 'course' | 'module' | 'month' | 'year' | 'credit';
  for?: 'everyone' | 'home' | 'international' | 'employer';
  note?: string;
}

export interface ReadPrice {
  readonly category: 'free' | 'partially-free' | 'paid' | 'subscription';
  readonly options: readonly PriceOption[];
  /** Parts of the text that hold an amount which our fields cannot tell truly, with the reason. */
  readonly untold: readonly { text: string; why: string }[];
  /** True where the text says more than category and options do. */
  readonly hasMore: boolean;
  /** What was concluded rather than read. */
  readonly guesses: readonly string[];
}

const symbols: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  C$: 'CAD',
  CA$: 'CAD',
  US$: 'USD',
  S$: 'SGD',
  HK$: 'HKD',
  '₹': 'INR',
  '¥': 'JPY',
  R$: 'BRL',
};
const number = String.raw`\d[\d,.'\u00A0\u202F]*`;
const money = new RegExp(
  String.raw`(?:(?<![A-Za-z])(?<symbol>AU\$|NZ\$|CA\$|US\$|HK\$|A\$|C\$|S\$|R\$|[£€$₹¥])|\b(?<before>[A-Z]{3}))\s?(?<from>${number})(?:\s?(?:-|–|to)\s?(?:[£€$]|[A-Z]{3}\s?)?(?<to>${number}))?(?<thousands>k\b)?` +
    String.raw`|(?<![\d.,])(?<bare>${number})\s?(?<after>[A-Z]{3}|€|£)(?![A-Za-z])`,
  'g',
);

const rates: readonly (readonly [RegExp, NonNullable<PriceOption['per']>])[] = [
  [/^(?:\/|per|a|each|every)\s*(?:course|programme?|student|person|learner|place|delegate|participant)\b/i, 'course'],
  [/^(?:\/|per|a|each|every)\s*(?:module|unit)\b/i, 'module'],
  [/^(?:\/|per|a|each|every)\s*(?:month|mo)\b|^pcm\b|^monthly\b/i, 'month'],
  [/^(?:\/|per|a|each|every)\s*(?:academic )?(?:year|annum)\b|^p\.?a\.?\b|^annually\b/i, 'year'],
  [/^(?:\/|per|a|each|every)\s*(?:[a-z]+ )?credits?(?: point| hour)?s?\b/i, 'credit'],
];

const readers: readonly (readonly [RegExp, NonNullable<PriceOption['for']>])[] = [
  [/\b(?:international|overseas|non[- ](?:EU|UK|resident)|rest of (?:the )?world)\b/i, 'international'],
  [/\b(?:home|UK|domestic|resident|local)\b/i, 'home'],
  [/\b(?:EU|EEA|europe(?:an)?|ireland|channel islands?|continental)\b/i, 'international'],
  [/\b(?:employer|corporate|organisation|company|business rate)\b/i, 'employer'],
];

const free = /^(?:free(?: of charge)?|no (?:fees?|cost|charge)|gratis|none|nil|fully funded)\b[.!]?$/i;

/** What a text says about price; undefined where it says nothing that can be told. */
export const readPrice = (text: string, currency?: string): ReadPrice | undefined => {
  const value = text.trim();
  if (free.test(value)) return { category: 'free', options: [], untold: [], hasMore: false, guesses: [] };
  const options: PriceOption[] = [];
  const untold: { text: string; why: string }[] = [];
  const guesses: string[] = [];
  let hasMore = false;

  const bare = readNumber(value);
  if (bare !== undefined) {
    if (bare === 0)
      return { category: 'free', options: [], untold: [], hasMore: false, guesses: ['zero read as free'] };
    if (currency === undefined) {
      return {
        category: 'paid',
        options: [],
        untold: [{ text: value, why: 'an amount without a currency' }],
        hasMore: false,
        guesses: ['an amount above zero read as paid'],
      };
    }
    return { category: 'paid', options: [{ amount: bare, currency }], untold: [], hasMore: false, guesses: [] };
  }

  for (const clause of value.split(/;|\n|\s\|\s|,\s(?=[A-Za-z][A-Za-z ]{2,40}:)/)) {
    const matches = [...clause.matchAll(money)];
    if (!matches.length && /\p{L}/u.test(clause)) hasMore = true;
    for (const [index, match] of matches.entries()) {
      const { symbol, before, from, to, bare: plain, after, thousands } = match.groups ?? {};
      const code = symbols[symbol ?? after ?? ''] ?? before ?? after;
      if (code === undefined || !isCurrency(code)) continue;
      const size = (digits: string) => {
        const read = readNumber(digits.replace(/[.,']+$/, ''));
        return read === undefined ? undefined : thousands ? read * 1_000 : read;
      };
      const [low, high] = [size(from ?? plain ?? ''), to ? size(to) : undefined];
      const tail = clause.slice(match.index + match[0].length).trimStart();
      if (low === undefined) {
        untold.push({ text: clause.trim(), why: 'an amount that is no number; kept as words' });
        hasMore = true;
        continue;
      }
      const option: PriceOption = { amount: quantityOf(low, high ?? low), currency: code };
      const rate = rates.find(([pattern]) => pattern.test(tail));
      const behind = rate ? tail.replace(rate[0], '') : tail;
      if (/\p{L}{2}/u.test(index === matches.length - 1 ? behind : '')) hasMore = true;
      if (rate) option.per = rate[1];
      else if (/^(?:\/|per\b|each\b|every\b)/i.test(tail)) {
        untold.push({ text: clause.trim(), why: 'an amount for a unit that has no word of its own; kept as words' });
        hasMore = true;
        continue;
      }
      const previous = matches[index - 1];
      const start = previous ? previous.index + previous[0].length : 0;
      const label = clause
        .slice(start, match.index)
        .replace(/[:\s(,-]+$/, '')
        .replace(/^[\s,)-]+/, '');
      const about = `${label} ${tail.slice(0, 60)}`;
      // One amount under the headings of two readers: whose it is, the words do not say.
      const isMixed =
        /\b(?:international|overseas)\b/i.test(label) && /(?<!non[- ])\b(?:home|UK|domestic|EU)\b/i.test(label);
      if (isMixed) {
        untold.push({ text: clause.trim(), why: 'an amount for two kinds of student at once; kept as words' });
        hasMore = true;
        break;
      }
      const reader =
        readers.find(([pattern]) => pattern.test(label)) ??
        (label ? undefined : readers.find(([pattern]) => pattern.test(about)));
      if (reader) {
        option.for = reader[1];
        if (!/^(?:home|international)(?: students?| fees?)?$/i.test(label))
          guesses.push('the region read as home or international');
      }
      const condition =
        label && !/^(?:fees?|costs?|price|total|course fees?|tuition(?: fees?)?)$/i.test(label) ? label : '';
      if (condition && condition.length <= 200) option.note = condition;
      else if (condition) hasMore = true;
      if ((symbol ?? after) === '$') guesses.push('a dollar sign read as US dollars');
      options.push(option);
    }
  }
  if (!options.length && !untold.length) {
    if (
      /\bfree\b/i.test(value) &&
      !/\b(?:not|no longer|isn.t) free\b|\bfree(?:phone|lance|dom)\b|\bcertificate\b/i.test(value)
    ) {
      return {
        category: 'free',
        options: [],
        untold: [],
        hasMore: true,
        guesses: ['a sentence with "free" read as free'],
      };
    }
    if (/\bsubscri/i.test(value))
      return {
        category: 'subscription',
        options: [],
        untold: [],
        hasMore: true,
        guesses: ['a sentence about a subscription'],
      };
    if (/\b(?:fees?|costs?|paid|pay|price|tuition|loan|funded)\b/i.test(value)) {
      return {
        category: 'paid',
        options: [],
        untold: [],
        hasMore: true,
        guesses: ['a sentence about fees read as paid'],
      };
    }
    return undefined;
  }
  const paid = options.some(({ amount }) => amount !== 0) || untold.length > 0;
  const category = /\bsubscri/i.test(value) ? 'subscription' : paid ? 'paid' : 'free';
  return { category, options, untold, hasMore, guesses: [...new Set(guesses)] };
};
