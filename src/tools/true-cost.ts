import * as words from '#words/true-cost.ts';
import { formatMoney } from '#domain/money.ts';

/**
 * What a course costs in all, and for each credit and hour. Arithmetic on what the reader types; the
 * only rule from elsewhere is how many credits correspond to one ECTS credit (content/credit-systems.json).
 */
export interface CostItems {
  /** Undefined where it is not known: that is not nothing. The same holds for every part. */
  readonly fee: number | undefined;
  /** How often the fee is paid: 4 for four monthly payments. */
  readonly payments: number;
  readonly certificate: number | undefined;
  /** Books, software, travel, exam. */
  readonly other: number | undefined;
  /** Hours of the whole course. */
  readonly hours: number | undefined;
  /** Credit, and how many such credits correspond to one ECTS credit where that is agreed. */
  readonly credit: { readonly value: number; readonly perEcts: number | undefined } | undefined;
}

export interface TrueCost {
  /** Everything that is known to be paid; undefined without the fee. */
  readonly money: number | undefined;
  /** Parts that are not known and so are not in the sum. */
  readonly leftOut: readonly (keyof typeof words.leftOut)[];
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
  const money = fee === undefined ? undefined : cents(fee * payments + (certificate ?? 0) + (other ?? 0));
  const time = hours === undefined || hourValue === undefined ? undefined : cents(hours * hourValue);
  const per = (amount: number | undefined) =>
    money === undefined || amount === undefined || amount <= 0 ? undefined : money / amount;
  return {
    money,
    leftOut: [
      ...(certificate === undefined ? (['certificate'] as const) : []),
      ...(other === undefined ? (['other'] as const) : []),
    ],
    time,
    whole: time === undefined || money === undefined ? undefined : cents(money + time),
    perHour: per(hours),
    perCredit: per(credit?.value),
    perEcts: per(credit?.perEcts === undefined ? undefined : credit.value / credit.perEcts),
  };
};

/** A course of the comparison. */
export interface PricedCourse {
  readonly name: string;
  readonly currency: string;
  /** What its credit is counted in, where it has any: "UK credit". */
  readonly unit: string | undefined;
  readonly cost: TrueCost;
}

/** A sum in money, to the penny; less than that is no sum of nothing. */
const inMoney = (amount: number, currency: string): string =>
  amount > 0 && amount < 0.005 ? words.lessThan(formatMoney(0.01, currency)) : formatMoney(cents(amount), currency);

/** The comparison as a table: each row a label and what it is for each course. Rows of which nothing is known are left out. */
export const costRows = (courses: readonly PricedCourse[]): { label: string; cells: string[] }[] => {
  const money = (key: keyof Omit<TrueCost, 'leftOut'>, unitOf: (course: PricedCourse) => string = () => '') =>
    courses.map((course) => {
      const amount = course.cost[key];
      return amount === undefined ? undefined : inMoney(amount, course.currency) + unitOf(course);
    });
  const perEcts = money('perEcts').map(
    (cell, index) => cell ?? (courses[index]?.cost.perCredit === undefined ? undefined : words.noAgreedRate),
  );
  const leftOut = courses.map(({ cost }) => cost.leftOut.map((part) => words.leftOut[part]).join(', ') || undefined);
  const rows: readonly (readonly [label: string, cells: readonly (string | undefined)[], otherwise?: string])[] = [
    [words.inAll, money('money')],
    [words.notIncluded, leftOut, words.nothing],
    [words.forCredit, money('perCredit', ({ unit }) => (unit ? words.perUnit(unit) : ''))],
    [words.forEcts, perEcts],
    [words.forHour, money('perHour')],
    [words.yourTime, money('time')],
    [words.together, money('whole')],
  ];
  return rows
    .filter(([label, cells]) => label === words.inAll || cells.some((cell) => cell !== undefined))
    .map(([label, cells, otherwise = words.unknown]) => ({ label, cells: cells.map((cell) => cell ?? otherwise) }));
};

/** What the comparison comes to, in a sentence. */
export const describeCosts = (courses: readonly PricedCourse[]): string => {
  const [first] = courses;
  if (!first) return '';
  if (courses.length > 1) {
    return courses.every(({ currency }) => currency === first.currency)
      ? words.compareLines(courses.length)
      : words.notConverted(courses.length);
  }
  const { money, leftOut } = first.cost;
  if (money === undefined) return words.feeNeeded(first.name);
  return words.costs(first.name, inMoney(money, first.currency), leftOut.length > 0);
};
