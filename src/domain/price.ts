import * as words from '#words/course.ts';
import { poundsPer } from './currency-rates.ts';
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { formatMoney } from './money.ts';
import { formatQuantity, lower, mapQuantity, middle, upper } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';

type Price = NonNullable<Course['price']>;
type PriceOption = Price['options'][number];

const formatAmount = (amount: Quantity, currency: string): string =>
  formatQuantity(amount, (value) => formatMoney(value, currency));

/** For whom an option is, what it covers, and its note. */
export const conditionsOf = (option: PriceOption): string[] =>
  [words.priceFor[option.for], words.priceCovers[option.covers], option.note].filter((part) => part !== undefined);

/** Kinds of what can come beside a course, in the order in which a price in a few words names one. */
const extras = ['certificate', 'assessment', 'credit'] as const;

/** Whether an amount is above nothing. */
const isPaid = ({ amount }: PriceOption): boolean => upper(amount) > 0;

/** Whether an option is the price of the course, not of something that comes on top. */
const isForStudy = ({ covers }: PriceOption): boolean => covers === 'both' || covers === 'study';

/** What costs nothing beside the course, an assessment, a certificate or credit, in words: undefined of any other price. */
const formatFreeExtra = (option: PriceOption): string | undefined => {
  const what = isPaid(option) ? undefined : extras.find((extra) => extra === option.covers);
  if (what === undefined) return undefined;
  const conditions = [words.priceFor[option.for], option.note].filter((part) => part !== undefined);
  return conditions.length ? `${words.atNoCost[what]} (${conditions.join('; ')})` : words.atNoCost[what];
};

/**
 * A price of something beside the course, for formats that take every price for that of the course: its note says
 * what it covers, and what costs nothing is no price.
 */
export const asPriceOfCourse = (option: PriceOption): PriceOption[] => {
  const covers = words.priceCovers[option.covers];
  if (covers === undefined) return [option];
  if (!isPaid(option)) return [];
  return [{ ...option, note: [covers, option.note].filter((part) => part !== undefined).join('; ') }];
};

/** Words of a note by which a free course may cost somebody a fee: that there are fees, or for whom it is free. */
const someonePays = /\b(?:fees?|students?|residents?|citizens?|members?|employees?|staff)\b/i;

/** Whether studying costs nobody a fee: a note, or whom an option is for, may say that it is free for some alone. */
export const isFreeForAll = (price: Price | undefined): boolean => {
  if (price?.category !== 'free' || someonePays.test(price.note ?? '')) return false;
  const study = price.options.filter(isForStudy);
  return !study.length || study.some(({ for: who }) => who === 'everyone');
};

/** Whether a price has an amount that somebody pays. */
export const hasAmount = (price: Price | undefined): boolean => price?.options.some(isPaid) ?? false;

/** "£495", "€5,000 (international students)", "£39 a month", "certificate at no extra cost". */
export const formatPriceOption = (option: PriceOption): string => {
  const free = formatFreeExtra(option);
  if (free !== undefined) return free;
  const conditions = conditionsOf(option);
  const amount = words.pricePer[option.per](formatAmount(option.amount, option.currency));
  return conditions.length ? `${amount} (${conditions.join('; ')})` : amount;
};

/** The options that a price in a few words tells: those for the same thing in the same currency as the first. */
export const headline = (price: Price): PriceOption[] => {
  const study = price.options.filter(isForStudy);
  const [first] = study;
  return study.filter(({ per, currency }) => per === first?.per && currency === first.currency);
};

/** The price in a few words, for cards and the fact strip; undefined where nothing is stated. */
export const formatPrice = (price: Price | undefined): string | undefined => {
  if (!price) return undefined;
  if (price.category === 'free') return isFreeForAll(price) ? words.free : words.freeForSome;
  if (price.category === 'partially-free') {
    const paid = price.options.filter(isPaid);
    for (const extra of extras) {
      const option = paid.find(({ covers }) => covers === extra);
      if (option) return words.freeBut[extra](words.pricePer[option.per](formatAmount(option.amount, option.currency)));
    }
    return paid.length ? words.freeToStudy : words.extrasCost;
  }
  const options = headline(price);
  const [first] = options;
  if (!first) return price.category === 'subscription' ? words.bySubscription : words.amountNotKnown;
  const least = Math.min(...options.map(({ amount }) => lower(amount)));
  const most = Math.max(...options.map(({ amount }) => upper(amount)));
  return words.pricePer[first.per](formatAmount(least === most ? least : { min: least, max: most }, first.currency));
};

/** The date that a price is known for, in words, or undefined. */
export const priceAsOf = (price: Price | undefined): string | undefined =>
  price?.asOf === undefined ? undefined : words.asOfDate(formatDate(price.asOf));

/** Conditions of the price in a few words. */
const conditionsInShort = (price: Price): string[] => {
  const options = price.category === 'free' ? price.options.filter(isForStudy) : headline(price);
  const [first] = options;
  if (options.length === 1 && first) return conditionsOf(first);
  return options.some((option) => conditionsOf(option).length) ? [words.conditionsApply] : [];
};

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join('; ') || undefined;

/** What the source says beside a price, and the date that it is known for. */
export const saidOfPrice = (price: Price): string | undefined =>
  joined([price.note?.replace(/\.$/, ''), priceAsOf(price)]);

/** What qualifies the price of studying: its conditions, what the source says beside it, and its date. */
export const studyNote = (price: Price): string | undefined =>
  joined([...conditionsInShort(price), saidOfPrice(price)]);

/** What qualifies the price in a few words: the same, and what costs nothing beside it. */
export const priceNote = (price: Price | undefined): string | undefined =>
  price && joined([...conditionsInShort(price), ...price.options.map(formatFreeExtra), saidOfPrice(price)]);

/**
 * The one price that stands for the whole course and everybody, for bands and cost per credit: of several that one may
 * choose between, in a classroom or online, the least.
 */
export const wholePrice = (price: Price | undefined): { amount: Quantity; currency: string } | undefined => {
  if (price?.category === 'free') return isFreeForAll(price) ? { amount: 0, currency: 'GBP' } : undefined;
  const whole = price?.options.filter((option) => option.per === 'course' && isForStudy(option)) ?? [];
  const open = whole.filter(({ for: who }) => who === 'everyone' || who === 'home');
  const among = open.length ? open : whole;
  const own = among.filter(({ currency }) => currency === among[0]?.currency);
  const [option] = [...own].sort((a, b) => lower(a.amount) - lower(b.amount) || upper(a.amount) - upper(b.amount));
  return option && { amount: option.amount, currency: option.currency };
};

/**
 * The price of the whole course with what it leads to, for cost per credit: where a source has a price for study alone
 * beside another, credit comes with the other only, and where it has that alone, what credit costs is not known.
 */
export const priceWithCredit = (price: Price | undefined): { amount: Quantity; currency: string } | undefined =>
  wholePrice(price && { ...price, options: price.options.filter(({ covers }) => covers !== 'study') });

/**
 * The price that belongs to all the hours of a course: the one for everything, where there is one; that of studying alone
 * only where a source has no other.
 */
export const priceOfHours = (price: Price | undefined): { amount: Quantity; currency: string } | undefined =>
  priceWithCredit(price) ?? wholePrice(price);

/** An amount in rough pounds, both ends of a range, or undefined where there is none or no rate for its currency. */
export const inPounds = (price: { amount: Quantity; currency: string } | undefined): Quantity | undefined => {
  const rate = price && poundsPer(price.currency);
  return rate === undefined || price === undefined ? undefined : mapQuantity(price.amount, (amount) => amount * rate);
};

/** Price in rough pounds for banding, or undefined where it is not stated or there is no rate for its currency. */
export const roughPounds = (price: Price | undefined): number | undefined => {
  const pounds = inPounds(wholePrice(price));
  return pounds === undefined ? undefined : middle(pounds);
};

/** What one pays by the piece where no price for the whole course is stated, for bands of their own. */
export const paidBy = (price: Price | undefined): PriceOption['per'] | undefined =>
  price && wholePrice(price) === undefined ? headline(price)[0]?.per : undefined;
