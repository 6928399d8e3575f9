import * as words from '#words/amounts.ts';
import { formatNumber } from '../words/format.ts';

/** A number that somebody typed, or what to tell them about it. */
export type Amount = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };

export interface AmountRules {
  /** What the field is for, as it stands in the middle of a sentence: "the number of credits". */
  readonly what: string;
  /** A number that would do, as an example. */
  readonly example: string;
  /** Whether zero makes sense here; it does for money. */
  readonly isZeroAllowed?: boolean;
  /** Smallest number above zero that makes sense here. */
  readonly min?: number;
  /** Largest number that makes sense here. */
  readonly max: number;
}

/** Arabic, Persian and full-width digits as 0 to 9, with their separators: "٧٫٥" is 7.5. Each zero ends in a hexadecimal 0. */
const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');

const grouped = /^[1-9]\d{0,2}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;
const groupedByDots = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const thousandsByDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Thousands for some readers and a fraction for others: nobody can tell which is meant. */
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;
/** Whether the language of the page divides thousands by dots, so that a comma is a decimal one. */
const isDotted = formatNumber(10_000).includes('.');
const withComma = /^\d*,\d+$/;
const plain = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * The number in a piece of typed or pasted text: "1,250", "1 250", "7.5", "7,5", "£495", "1.250,50".
 * A comma before exactly three digits divides thousands, as UK readers write it, unless a zero stands before it; any
 * other comma is a decimal one. On pages whose language divides thousands by dots every comma is, and a dot before
 * three digits divides thousands. Words of a unit behind the number are left out: "15 credits".
 * @returns the number, or a message that says what to write; never NaN
 */
export const readAmount = (
  text: string,
  { what, example, isZeroAllowed = false, min = 0, max }: AmountRules,
): Amount => {
  const bare = plainDigits(text)
    // Marks without a width come along where one copies from a page.
    .replace(/[\u200b-\u200f\u2066-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^[£€$]\s*/, '')
    .replace(/(?<=\d)\s*(?:[£€$%]|\p{L}[\p{L} ]+)$/u, '');
  const refuse = (problem: string): Amount => ({ ok: false, problem });
  if (bare === '') return refuse(words.write(what, example));
  if (/^[-−–]\s*[\d.,]+$/.test(bare)) return refuse(words.withoutMinus(what, example));
  if (!isDotted && ambiguous.test(bare)) {
    const short = bare.replace(/\.?0+$/, '');
    // With four digits behind the point it is a fraction to everybody.
    return refuse(words.canMeanBoth(bare.replace('.', ''), ambiguous.test(short) ? `${short}0` : short, bare));
  }
  const isThousands = isDotted ? thousandsByDots.test(bare) : grouped.test(bare);
  const digits = isThousands
    ? bare.replace(isDotted ? /\D/g : /[^\d.]/g, '')
    : groupedByDots.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : withComma.test(bare)
        ? bare.replace(',', '.')
        : plain.test(bare)
          ? bare
          : undefined;
  if (digits === undefined) return refuse(words.inDigits(what, example));
  const value = Number(digits);
  if (value === 0 && !isZeroAllowed) return refuse(words.moreThanZero(what, example));
  if (value < min && value !== 0) return refuse(words.atLeast(what, formatNumber(min)));
  if (value > max) return refuse(words.atMost(what, formatNumber(max)));
  return { ok: true, value };
};
