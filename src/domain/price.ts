import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { formatQuantity, lower, middle, upper } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { formatMoney as inCurrency } from '../words/format.ts';

type Price = NonNullable<Course['price']>;
type PriceOption = Price['options'][number];

/** An amount of money as UK readers write it: £1,250, US$2,950, €49.50. */
export const formatMoney = (amount: number, currency: string): string => {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return inCurrency(amount, currency, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const perWords: Record<PriceOption['per'], string> = {
  course: '',
  module: ' a module',
  month: ' a month',
  year: ' a year',
  credit: ' a credit',
};
const forWords: Record<PriceOption['for'], string> = {
  everyone: '',
  home: 'home students',
  international: 'international students',
  employer: 'employers',
};
const coverWords: Record<PriceOption['covers'], string> = {
  both: '',
  study: 'study only',
  certificate: 'certificate only',
};

/** "£495", "€5,000 (international students)", "£39 a month". */
export const formatPriceOption = (option: PriceOption): string => {
  const amount = formatQuantity(option.amount, (value) => formatMoney(value, option.currency));
  const conditions = [forWords[option.for], coverWords[option.covers], option.note].filter(Boolean);
  return `${amount}${perWords[option.per]}${conditions.length ? ` (${conditions.join('; ')})` : ''}`;
};

/** The price in a few words, for cards and the fact strip; undefined where nothing is stated. */
export const formatPrice = (price: Price | undefined): string | undefined => {
  if (!price) return undefined;
  if (price.category === 'free') return 'Free';
  const study = price.options.filter(({ covers }) => covers !== 'certificate');
  const certificate = price.options.find(({ covers }) => covers === 'certificate');
  if (price.category === 'partially-free') {
    return certificate
      ? `Free to study; certificate ${formatQuantity(certificate.amount, (value) => formatMoney(value, certificate.currency))}`
      : 'Free to study; certificate costs extra';
  }
  const [first] = study;
  if (!first) return price.category === 'subscription' ? 'By subscription' : 'Paid; amount not stated';
  const sameKind = study.filter(({ per, currency }) => per === first.per && currency === first.currency);
  const least = Math.min(...sameKind.map(({ amount }) => lower(amount)));
  const most = Math.max(...sameKind.map(({ amount }) => upper(amount)));
  const range: Quantity = least === most ? least : { min: least, max: most };
  return `${formatQuantity(range, (value) => formatMoney(value, first.currency))}${perWords[first.per]}`;
};

/** The date that a price is known for, in words, or undefined. */
export const priceAsOf = (price: Price | undefined): string | undefined =>
  price?.asOf === undefined ? undefined : `as of ${formatDate(price.asOf)}`;

/** The one price that stands for the whole course and everybody, for bands and cost per credit. */
export const wholePrice = (price: Price | undefined): { amount: Quantity; currency: string } | undefined => {
  if (price?.category === 'free') return { amount: 0, currency: 'GBP' };
  const whole = price?.options.filter(({ per, covers }) => per === 'course' && covers !== 'certificate') ?? [];
  const [first] = whole.filter(({ for: who }) => who === 'everyone' || who === 'home');
  const option = first ?? whole[0];
  return option && { amount: option.amount, currency: option.currency };
};

/**
 * Rough value of one unit of a currency in pounds, rounded by hand: it puts prices into broad bands and in
 * order, and gives them their place in the picture of hours against price, which names the rates. No sum
 * that it was applied to is ever written.
 */
export const poundsPer: Readonly<Record<string, number>> = {
  GBP: 1,
  EUR: 0.86,
  USD: 0.76,
  AUD: 0.5,
  NZD: 0.44,
  CAD: 0.55,
  CHF: 0.93,
  HKD: 0.1,
  SGD: 0.58,
  ZAR: 0.043,
  JPY: 0.005,
  PLN: 0.2,
};

/** Price in rough pounds for banding, or undefined where it is not stated or the currency is not in the table. */
export const roughPounds = (price: Price | undefined): number | undefined => {
  const whole = wholePrice(price);
  const rate = whole && poundsPer[whole.currency];
  return rate === undefined || whole === undefined ? undefined : middle(whole.amount) * rate;
};
