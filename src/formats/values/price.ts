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
  /** The text without the words at its beginning that told the category; left out where there are none. */
  readonly rest?: string;
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

/** Words in which "free" says nothing of the price: "interest-free", "tax free", "free-standing". */
const otherFree =
  /\b(?!(?:costs?|fees?|charge|tuition)-)[\p{L}\p{N}]+-free\b|\b(?:interest|tax|VAT|duty|toll|risk|hassle|stress) free\b|\bfree-(?!of-charge\b)\p{L}+/giu;

/** Whether a text holds "free" as a word of its own. */
const isFree = (text: string): boolean => /\bfree\b/i.test(text.replace(otherFree, ''));

/** Words that tell the category of a price whatever else its note says, as they are written before it. */
export const categoryWords = {
  'partially-free': 'Free to study; other fees are paid',
  paid: 'Fees are paid',
  subscription: 'By subscription',
} as const;

/** The category that a text states in its first words, and what follows them. */
export const readCategory = (text: string): { category: keyof typeof categoryWords; rest: string } | undefined => {
  for (const category of Object.keys(categoryWords) as (keyof typeof categoryWords)[]) {
    const words = categoryWords[category];
    if (!text.toLowerCase().startsWith(words.toLowerCase())) continue;
    const rest = text.slice(words.length);
    if (/^\s*(?:[.:;]|\(note: |$)/.test(rest)) return { category, rest: rest.replace(/^[\s.:;]+/, '').trim() };
  }
  return undefined;
};

interface Clause {
  readonly text: string;
  readonly note?: string;
}

/** The parts of a text that may each hold an amount; a note in brackets belongs to the part before it. */
const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  const add = (piece: string, note?: string) => {
    const parts = piece.split(/;|\n|\s\|\s|,\s(?=[A-Za-z][A-Za-z ]{2,40}:)/);
    const last = parts.pop() ?? '';
    clauses.push(...parts.map((part) => ({ text: part })), { text: last, ...(note !== undefined && { note }) });
  };
  let end = 0;
  for (const match of text.matchAll(/\s\(note: (.*?)\)(?=;|$)/g)) {
    add(text.slice(end, match.index), match[1]);
    end = match.index + match[0].length;
  }
  add(text.slice(end));
  return clauses;
};

const free = /^(?:free(?: of charge)?|no (?:fees?|cost|charge)|gratis|none|nil|fully funded)\b[.!]?$/i;

/**
 * What a text says about price; undefined where it says nothing that can be told. A category that a field of its own
 * states, or the first words of the text, stands before what the other words seem to say, unless the amounts deny it.
 */
export const readPrice = (text: string, currency?: string, stated?: ReadPrice['category']): ReadPrice | undefined => {
  const opening = readCategory(text.trim());
  const category = stated ?? opening?.category;
  if (category === undefined) return readWords(text.trim(), currency);
  const rest = opening ? opening.rest : text.trim();
  if (rest === '') return { category, options: [], untold: [], hasMore: false, guesses: [] };
  const note = opening && /^\(note: (.*)\)$/.exec(rest)?.[1];
  if (note) return { category, options: [], untold: [], hasMore: true, rest: note, guesses: [] };
  const read = readWords(rest, currency);
  if (read?.options.length || read?.untold.length) {
    if (category === 'free' && read.category !== 'free')
      return { ...read, guesses: [...read.guesses, 'said to be free, yet it has a price: the price is kept'] };
    return { ...read, category, rest };
  }
  const isAllTold = read?.category === category && !read.hasMore;
  return { category, options: [], untold: [], hasMore: !isAllTold, rest, guesses: [] };
};

const readWords = (value: string, currency?: string): ReadPrice | undefined => {
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

  const clauses = clausesOf(value);
  for (const { text: clause, note: remark } of clauses) {
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
      const words = [condition, index === matches.length - 1 ? remark : ''].filter(Boolean).join('; ');
      if (words && words.length <= 200) option.note = words;
      else if (words) hasMore = true;
      if ((symbol ?? after) === '$') guesses.push('a dollar sign read as US dollars');
      options.push(option);
    }
  }
  if (!options.length && !untold.length) {
    if (isFree(value) && !/\b(?:not|no longer|isn.t) free\b|\bcertificate\b/i.test(value)) {
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
    if (/\b(?:fees?|costs?|paid|pay|payments?|instalments?|price|tuition|loan|funded)\b/i.test(value)) {
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
  const category = clauses.some(({ text: clause }) => /\bsubscri/i.test(clause))
    ? 'subscription'
    : paid
      ? 'paid'
      : 'free';
  return { category, options, untold, hasMore, guesses: [...new Set(guesses)] };
};
