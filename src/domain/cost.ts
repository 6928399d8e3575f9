import { about, perEctsCredit, perHour as anHour, perOwnCredit } from '#words/course.ts';
import type { Course } from './course.ts';
import { formatCredit, ownCredits, toEcts } from './credit.ts';
import { totalHours } from './duration.ts';
import { formatMoney } from './money.ts';
import { priceOfHours, priceWithCredit } from './price.ts';
import { formatQuantity, lower, mapQuantity, upper } from './quantity.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { Quantity } from '#schemas/values.ts';

/** One quantity divided by another: the least it can be to the most. */
const divide = (amount: Quantity, by: Quantity): Quantity | undefined => {
  if (lower(by) === 0) return undefined;
  const [least, most] = [lower(amount) / upper(by), upper(amount) / lower(by)];
  return least === most ? least : { min: least, max: most };
};

const inMoney = (amount: Quantity, currency: string): string =>
  formatQuantity(amount, (value) =>
    formatMoney(value >= 20 ? Math.round(value) : Math.round(value * 100) / 100, currency),
  );

/** "About £66 an ECTS credit (£33 a UK credit)"; undefined where price or credit is not known for the whole course. */
export const costPerCredit = (course: Course): string | undefined => {
  const price = priceWithCredit(course.price);
  const credit = ownCredits(course)?.find((row) => toEcts(row) !== undefined);
  const ects = credit && toEcts(credit);
  if (!price || price.amount === 0 || !credit || ects === undefined) return undefined;
  const perEcts = divide(price.amount, ects);
  const perOwn = divide(price.amount, credit.value);
  if (perEcts === undefined || perOwn === undefined) return undefined;
  const words = perEctsCredit(inMoney(perEcts, price.currency));
  return credit.system.id === 'ects'
    ? words
    : perOwnCredit(words, inMoney(perOwn, price.currency), credit.system.unit.one);
};

/** "About £3.30 an hour of study"; undefined where price or hours are not known for the whole course. */
export const costPerHour = (course: Course): string | undefined => {
  const price = priceOfHours(course.price);
  const total = totalHours(course);
  if (!price || price.amount === 0 || !total) return undefined;
  const perHour = divide(price.amount, total.hours);
  return perHour === undefined ? undefined : anHour(inMoney(perHour, price.currency));
};

/** What a course's credit comes to in the other systems that have an agreed rate: "about 7.5 ECTS credits". */
export const creditElsewhere = (course: Course, systems: readonly CreditSystemRecord[]): string[] => {
  const own = ownCredits(course)?.find((row) => toEcts(row) !== undefined);
  const ects = own && toEcts(own);
  if (!own || ects === undefined) return [];
  return systems
    .filter(({ id, perEcts, academic }) => perEcts !== undefined && academic && id !== own.system.id)
    .map((system) => {
      const rate = system.perEcts ?? 1;
      const value = mapQuantity(ects, (credits) => Math.round(credits * rate * 10) / 10);
      return about(formatCredit({ system: { ...system, id: 'ects' }, value }));
    });
};
