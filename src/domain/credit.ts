import { aboutEcts, noCredit } from '#words/course.ts';
import type { Course } from './course.ts';
import { ofCourse } from './duration.ts';
import { asPriceOfCourse } from './price.ts';
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
  return ects === undefined ? own : aboutEcts(own, formatQuantity(ects));
};

/** The credit of the course itself, without what is said of a part of it or of many courses; undefined where none is known. */
export const ownCredits = ({ credits }: Pick<Course, 'credits'>): readonly Credit[] | undefined => {
  const own = credits?.filter((credit) => ofCourse(credit) !== undefined);
  return own?.length || credits?.length === 0 ? own : undefined;
};

/** The credit of a course in words; "None" where it states that it carries none; undefined where it is not known. */
export const formatCredits = (course: Pick<Course, 'credits'>): string | undefined => {
  const credits = ownCredits(course);
  return credits && (credits.length ? credits.map(formatCredit).join('; ') : noCredit);
};

/** ECTS credits for sorting and bands. */
export const ectsOf = (course: Pick<Course, 'credits'>): Quantity | undefined =>
  ownCredits(course)
    ?.map(toEcts)
    .find((ects) => ects !== undefined);

const ownNumbers = new WeakMap<Course, Course>();

/**
 * A course without the numbers that are of a part of it, of many courses or of teaching alone, for formats that cannot
 * say so, and with its prices in words that say what they cover.
 * The same for the same course, so that what is remembered of it is found again.
 */
export const withOwnNumbers = (course: Course): Course => {
  const made = ownNumbers.get(course);
  if (made) return made;
  const own = {
    ...course,
    workload: ofCourse(course.workload),
    duration: ofCourse(course.duration),
    credits: ownCredits(course),
    price: course.price && { ...course.price, options: course.price.options.flatMap(asPriceOfCourse) },
  };
  ownNumbers.set(course, own);
  return own;
};
