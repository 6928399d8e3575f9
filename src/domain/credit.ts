import type { Course } from './course.ts';
import { countOf, formatQuantity, mapQuantity } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';

type Credit = NonNullable<Course['credits']>[number];

const round = (value: number) => Math.round(value * 10) / 10;

/** ECTS credits that an amount corresponds to, or undefined where the system has no agreed rate. */
export const toEcts = ({ system, value }: Credit): Quantity | undefined => {
  const { perEcts } = system;
  return perEcts === undefined ? undefined : mapQuantity(value, (credits) => round(credits / perEcts));
};

/** "15 UK credits (7.5 ECTS)", "3 to 6 ECTS credits", "5 ACU credit points". */
export const formatCredit = (credit: Credit): string => {
  const { system, value, name } = credit;
  if (system.id === 'local') return `${formatQuantity(value)} ${name ?? system.unit.many}`;
  const own = countOf(value, system.unit.one, system.unit.many);
  const ects = system.id === 'ects' ? undefined : toEcts(credit);
  return ects === undefined ? own : `${own} (about ${formatQuantity(ects)} ECTS)`;
};

/** All credit of a course in words; "None" where it states that it carries none; undefined where nothing is stated. */
export const formatCredits = (course: Course): string | undefined => {
  if (course.credits === undefined) return undefined;
  return course.credits.length ? course.credits.map(formatCredit).join('; ') : 'None';
};

/** ECTS credits for sorting and bands. */
export const ectsOf = (course: Course): Quantity | undefined =>
  course.credits?.map(toEcts).find((ects) => ects !== undefined);
