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

const conditionsOf = (option: PriceOption): string[] =>
  [words.priceFor[option.for], words.priceCovers[option.covers], option.note].filter((part) => part !== undefined);

/** "£495", "€5,000 (international students)", "£39 a month". */
export const formatPriceOption = (option: PriceOption): string => {
  const conditions = conditionsOf(option);
  const amount = words.pricePer[option.per](formatAmount(option.amount, option.currency));
  return conditions.length ? `${amount} (${conditions.join('; ')})` : amount;
};

/** Whether an option is the price of the course, not of something that comes on top. */
const isForStudy = ({ covers }: PriceOption): boolean => covers === 'both' || covers === 'study';

/** The options that a price in a few words tells: those for the same thing in the same currency as the first. */
const headline = (price: Price): PriceOption[] => {
  const study = price.options.filter(isForStudy);
  const [first] = study;
  return study.filter(({ per, currency }) => per === first?.per && currency === first.currency);
};

/** The price in a few words, for cards and the fact strip; undefined where nothing is stated. */
export const formatPrice = (price: Price | undefined): string | undefined => {
  if (!price) return undefined;
  if (price.category === 'free') return words.free;
  if (price.category === 'partially-free') {
    const certificate = price.options.find(({ covers }) => covers === 'certificate');
    if (certificate) return words.certificateFor(formatAmount(certificate.amount, certificate.currency));
    return price.options.length ? words.freeToStudy : words.extrasCost;
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

/** What qualifies the price in a few words: its conditions, what the source says beside it, and its date. */
export const priceNote = (price: Price | undefined): string | undefined => {
  if (!price) return undefined;
  const options = price.category === 'free' ? price.options : headline(price);
  const [first] = options;
  const conditions =
    options.length === 1 && first
      ? conditionsOf(first)
      : options.some((option) => conditionsOf(option).length)
        ? [words.conditionsApply]
        : [];
  const parts = [...conditions, price.note?.replace(/\.$/, ''), priceAsOf(price)].filter((part) => part !== undefined);
  return parts.length ? parts.join('; ') : undefined;
};

/** The one price that stands for the whole course and everybody, for bands and cost per credit. */
export const wholePrice = (price: Price | undefined): { amount: Quantity; currency: string } | undefined => {
  if (price?.category === 'free') return { amount: 0, currency: 'GBP' };
  const whole = price?.options.filter((option) => option.per === 'course' && isForStudy(option)) ?? [];
  const [first] = whole.filter(({ for: who }) => who === 'everyone' || who === 'home');
  const option = first ?? whole[0];
  return option && { amount: option.amount, currency: option.currency };
};

/**
 * The price of the whole course with what it leads to, for cost per credit: where a source has a price for study alone
 * beside another, credit comes with the other only, and where it has that alone, what credit costs is not known.
 */
export const priceWithCredit = (price: Price | undefined): { amount: Quantity; currency: string } | undefined =>
  wholePrice(price && { ...price, options: price.options.filter(({ covers }) => covers !== 'study') });

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
