/**
 * What a course costs in all, and for each credit and hour. Arithmetic on what the reader types; the
 * only rule from elsewhere is how many credits correspond to one ECTS credit (content/credit-systems.json).
 */
export interface CostItems {
  readonly fee: number;
  /** How often the fee is paid: 4 for four monthly payments. */
  readonly payments: number;
  readonly certificate: number;
  /** Books, software, travel, exam. */
  readonly other: number;
  /** Hours of the whole course, where known. */
  readonly hours: number | undefined;
  /** Credit, and how many such credits correspond to one ECTS credit where that is agreed. */
  readonly credit: { readonly value: number; readonly perEcts: number | undefined } | undefined;
}

export interface TrueCost {
  /** Everything that is paid. */
  readonly money: number;
  /** Hours times what an hour is worth to the reader; undefined where either is not given. */
  readonly time: number | undefined;
  /** Money and time together, where both are known. */
  readonly whole: number | undefined;
  readonly perHour: number | undefined;
  /** For each credit of the course's own system. */
  readonly perCredit: number | undefined;
  /** For each ECTS credit that the credit corresponds to: the figure that courses of two systems can be compared by. */
  readonly perEcts: number | undefined;
}

const cents = (value: number) => Math.round(value * 100) / 100;

/** @param hourValue what an hour of the reader's time is worth to them, where they gave it */
export const trueCost = (
  { fee, payments, certificate, other, hours, credit }: CostItems,
  hourValue: number | undefined,
): TrueCost => {
  const money = cents(fee * payments + certificate + other);
  const time = hours === undefined || hourValue === undefined ? undefined : cents(hours * hourValue);
  const per = (amount: number | undefined) => (amount === undefined || amount <= 0 ? undefined : cents(money / amount));
  return {
    money,
    time,
    whole: time === undefined ? undefined : cents(money + time),
    perHour: per(hours),
    perCredit: per(credit?.value),
    perEcts: per(credit?.perEcts === undefined ? undefined : credit.value / credit.perEcts),
  };
};

/** Currencies that the tool offers. */
export const costCurrencies: readonly string[] = [
  'GBP',
  'EUR',
  'USD',
  'AUD',
  'CAD',
  'NZD',
  'CHF',
  'HKD',
  'INR',
  'SGD',
  'ZAR',
];
