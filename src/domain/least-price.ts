/** What a course costs at least that is paid by the piece: the year, the month, the credit. */
import type { Course } from './course.ts';
import { ownCredits } from './credit.ts';
import { ofCourse } from './duration.ts';
import { headline, inPounds, wholePrice } from './price.ts';
import { lower } from './quantity.ts';

type Per = NonNullable<Course['price']>['options'][number]['per'];

/** Months in the units of a length. */
const monthsPer = { months: 1, years: 12, weeks: 12 / 52, days: 12 / 365 } as const;

/** The least months that a course takes, where its own length is known. */
const leastMonths = ({ duration }: Course): number | undefined => {
  const own = ofCourse(duration);
  return own && own.unit !== 'semesters' ? lower(own.value) * monthsPer[own.unit] : undefined;
};

/** How many of what a price is paid by a course takes at least: of a year perhaps a part, of all else one or more. */
const leastPieces = (course: Course, per: Per): number => {
  const months = leastMonths(course);
  if (per === 'year') return (months ?? 12) / 12;
  if (per === 'month') return Math.max(1, Math.ceil(months ?? 1));
  if (per === 'credit') return Math.max(1, ...(ownCredits(course) ?? []).slice(0, 1).map(({ value }) => lower(value)));
  return 1;
};

/** The least in rough pounds that a course priced by the piece can cost in all; undefined of any other, or without a rate. */
export const leastPounds = (course: Course): number | undefined => {
  const { price } = course;
  if (!price || price.category === 'free' || wholePrice(price)) return undefined;
  const least = headline(price).flatMap((option) => {
    const pounds = inPounds(option);
    return pounds === undefined ? [] : lower(pounds) * leastPieces(course, option.per);
  });
  return least.length ? Math.min(...least) : undefined;
};
