/** What the pictures show, worked out from the site's own records. */
import { typicalBetween, typicalOf } from '#words/levels.ts';
import { quantileSorted } from 'd3-array';
import type { Course } from './course.ts';
import { courseKinds, fewestOfKind, sentenceCase } from './course-types.ts';
import { hoursOfCredit } from './convert.ts';
import { ownCredits } from './credit.ts';
import { disclosureOf, elements } from './disclosure.ts';
import { durationWeeks, totalHours } from './duration.ts';
import { inPounds, priceOfHours, priceWithCredit } from './price.ts';
import { lower, middle, upper } from './quantity.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { Quantity } from '#schemas/values.ts';

export interface PricedCourse {
  readonly course: Course;
  readonly hours: Quantity;
  /** True where the hours follow from the credit, by the rule of its system. */
  readonly isFromCredit: boolean;
  /** The price of a hundred hours in the currency of the listing; of a range, its middle. */
  readonly perHundred: { readonly amount: number; readonly currency: string };
  /** The same in rough pounds: for the length of a bar and the order, never to be written. */
  readonly poundsPerHundred: number;
}

/** Hours from credit where the listing states none: only systems that define their hours. */
const hoursByCredit = (course: Course): Quantity | undefined =>
  ownCredits(course)
    ?.map(({ system, value }) => {
      const low = hoursOfCredit(lower(value), system);
      const high = hoursOfCredit(upper(value), system);
      if (low === undefined || high === undefined || !system.academic) return undefined;
      return lower(low) === upper(high) ? lower(low) : { min: lower(low), max: upper(high) };
    })
    .find((hours) => hours !== undefined);

/** Courses that state a price for the whole course, and hours or credit that hours follow from; cheapest hour first. */
export const pricedCourses = (courses: readonly Course[]): PricedCourse[] =>
  courses
    .flatMap((course): PricedCourse[] => {
      const stated = totalHours(course)?.hours;
      const hours = stated ?? hoursByCredit(course);
      // Hours that follow from credit are those of studying for it: their price is the one with the credit.
      const whole = stated === undefined ? priceWithCredit(course.price) : priceOfHours(course.price);
      const inAll = inPounds(whole);
      const pounds = inAll === undefined ? undefined : middle(inAll);
      if (hours === undefined || pounds === undefined || !whole || middle(hours) <= 0) return [];
      const hundreds = middle(hours) / 100;
      return [
        {
          course,
          hours,
          isFromCredit: stated === undefined,
          perHundred: { amount: middle(whole.amount) / hundreds, currency: whole.currency },
          poundsPerHundred: pounds / hundreds,
        },
      ];
    })
    .sort((a, b) => a.poundsPerHundred - b.poundsPerHundred || (a.course.id < b.course.id ? -1 : 1));

/**
 * A sorted list cut to at most `most` rows, the first and the last among them and the others evenly between, so that a
 * picture of a large directory stays as large as one of a small.
 */
export const spread = <Row>(rows: readonly Row[], most: number): Row[] =>
  rows.length <= most
    ? [...rows]
    : Array.from({ length: most }, (_, place) => rows[Math.round((place * (rows.length - 1)) / (most - 1))]).filter(
        (row): row is Row => row !== undefined,
      );

export interface LengthRow {
  readonly label: string;
  readonly count: number;
  /** Listings of the kind that state no length. */
  readonly without: number;
  /** Weeks: shortest, lower quarter, median, upper quarter, longest. */
  readonly weeks: {
    readonly min: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly max: number;
  };
}

/** Length by kind, for kinds of which at least `least` listings state one, the shortest median first. */
export const lengthByType = (courses: readonly Course[], least = fewestOfKind): LengthRow[] =>
  courseKinds
    .flatMap(({ id, many }): LengthRow[] => {
      const ofKind = courses.filter(({ type }) => type === id);
      const weeks = ofKind.flatMap(({ duration }) => durationWeeks(duration) ?? []).sort((a, b) => a - b);
      if (weeks.length < least) return [];
      const at = (share: number) => quantileSorted(weeks, share) ?? 0;
      return [
        {
          label: sentenceCase(many),
          count: weeks.length,
          without: ofKind.length - weeks.length,
          weeks: { min: at(0), low: at(0.25), median: at(0.5), high: at(0.75), max: at(1) },
        },
      ];
    })
    .sort((a, b) => a.weeks.median - b.weeks.median || (a.label < b.label ? -1 : 1));

/** A number of weeks in the unit that people would use: "3 days", "12 weeks", "2 years". */
export const weeksInWords = (weeks: number): string => {
  const tidy = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  const [value, unit] =
    weeks < 0.95
      ? [Math.max(1, Math.round(weeks * 7)), 'day']
      : weeks < 51.5
        ? [tidy(weeks), 'week']
        : [tidy(weeks / 52), 'year'];
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
};

export interface StatedRow {
  readonly label: string;
  readonly count: number;
  readonly share: number;
}

/** How many listings state each element of the EU list, the most often stated first. */
export const statedElements = (courses: readonly Course[]): StatedRow[] => {
  const stated = courses.flatMap((course) => disclosureOf(course).known.map(({ key }) => key));
  return elements
    .map(({ key, label }) => {
      const count = stated.filter((other) => other === key).length;
      return { label, count, share: courses.length ? count / courses.length : 0 };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
};

/** One band of the ladder: a level of the EQF, or what stands between two of them. */
export interface Rung {
  readonly label: string;
  readonly typical: string;
  /** Levels of each column, lowest first, in the order of the columns. */
  readonly levels: readonly (readonly string[])[];
}

/** The levels of frameworks by the level of the EQF that they correspond to, highest first. */
export const ladder = (frameworks: readonly FrameworkRecord[]): Rung[] => {
  const rungs = [8, 7, 6, 5, 4, 3, 2, 1].map((eqf): Rung => ({
    label: String(eqf),
    typical: typicalOf[eqf] ?? '',
    levels: frameworks.map(({ levels }) => levels.filter((row) => row.eqf === eqf).map(({ level }) => level)),
  }));
  // Levels without a counterpart that stand between two that have one: level 8 of New Zealand and Australia.
  const between = frameworks.map(({ levels }) =>
    levels
      .filter(
        (row, index) =>
          row.eqf === undefined &&
          levels.slice(0, index).some((other) => other.eqf === 6) &&
          levels.slice(index).some((other) => other.eqf === 7),
      )
      .map(({ level }) => level),
  );
  if (between.some((levels) => levels.length)) {
    rungs.splice(2, 0, { label: '–', typical: typicalBetween, levels: between });
  }
  return rungs;
};
