/** The finder's table: every course as one row of a few columns, written once at build. */
import { cardWords } from '#domain/course-card.ts';
import { fewestOfKind } from '#domain/course-types.ts';
import type { Course } from '#domain/course.ts';
import { inPounds, priceWithCredit, wholePrice } from '#domain/price.ts';
import { budgetCurrencies, poundsPer } from '#domain/currency-rates.ts';
import { ectsOf, ownCredits } from '#domain/credit.ts';
import { firstDay, lastDay } from '#domain/dates.ts';
import { leastPounds } from '#domain/least-price.ts';
import { mostWeeks } from '#domain/most-weeks.ts';
import { weeksOfYear } from '#domain/spread-hours.ts';
import { durationWeeks, totalHours, weeklyHours } from '#domain/duration.ts';
import { countFacet, everyValue, facetsAt, type Facet } from '#domain/facets.ts';
import { inListOrder } from '#domain/listing.ts';
import { lower, middle, upper } from '#domain/quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { slugOf } from '#text/slug.ts';
import { nextIntake, startWords } from '#domain/starts.ts';
import { notKnown } from '#words/answers.ts';
import { kindsWithoutAward } from './lacking.ts';
import { notKnownValue, type NumberKey, type TableFile } from './table-file.ts';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What stands for the days to a start of which only words are known: more than to any date. */
const daysInWords = 3650;

/** Days to the first day of the next of some months. */
const daysToMonth = (months: readonly number[], asOf: string): number => {
  const [year, month] = asOf.split('-').map(Number);
  const firsts = months.map((next) => {
    const of = (year ?? 0) + Number(next < (month ?? 0));
    return Math.max(0, daysBetween(asOf, `${of}-${String(next).padStart(2, '0')}-01`));
  });
  return Math.min(...firsts);
};

/** Days from a day to the next start, or to the next month in which it starts each year; nothing where none is known. */
const daysToStart = (course: Course, asOf: string): number | undefined => {
  if (course.status === 'paused') return undefined;
  if (course.intakes.some(({ start, end }) => start === 'anytime' && (end === undefined || lastDay(end) >= asOf)))
    return 0;
  const next = nextIntake(course, asOf);
  if (next) return Math.max(0, daysBetween(asOf, firstDay(next.start)));
  if (course.startMonths) return daysToMonth(course.startMonths, asOf);
  return startWords(course, asOf) === undefined ? undefined : daysInWords;
};

/** Rows as the steps from one to the next, which are shorter. */
const stepsOf = (rows: readonly number[]): number[] => rows.map((row, at) => row - (rows[at - 1] ?? 0));

/** Rough pounds for each ECTS credit, whole ones, for sorting only. */
const perCredit = (course: Course): number | undefined => {
  const pounds = inPounds(priceWithCredit(course.price));
  const ects = ectsOf(course);
  return pounds === undefined || ects === undefined || middle(ects) === 0
    ? undefined
    : Math.round(middle(pounds) / middle(ects));
};

/** A price in rough pounds, both ends of a range. */
const poundsOf = ({ price }: Course): Quantity | undefined =>
  price?.category === 'partially-free' ? 0 : inPounds(wholePrice(price));

const numberColumns: Record<NumberKey, (course: Course, asOf: string) => Quantity | undefined> = {
  price: poundsOf,
  'price-per-credit': perCredit,
  weekly: (course) => weeklyHours(course)?.hours,
  hours: (course) => totalHours(course)?.hours,
  length: ({ duration }) => durationWeeks(duration),
  start: daysToStart,
  credits: (course) => {
    const ects = ectsOf(course);
    return ects === undefined ? (ownCredits(course)?.length === 0 ? 0 : undefined) : middle(ects);
  },
};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * By kind of course, the least in pounds that one of unknown price may cost: half the lowest price that is known.
 * Without kinds of which one is free, or too few prices are known.
 */
const floorsOf = (courses: readonly Course[], prices: readonly (number | null)[]): Record<string, number> => {
  const known = new Map<string, number[]>();
  courses.forEach(({ type }, row) => {
    const price = prices[row];
    if (typeof price === 'number') known.set(type, [...(known.get(type) ?? []), price]);
  });
  return Object.fromEntries(
    [...known].flatMap(([type, all]) => {
      const lowest = Math.min(...all);
      return all.length >= fewestOfKind && lowest > 0 ? [[type, Math.round(lowest / 2)]] : [];
    }),
  );
};

/** By number of weeks, the rows whose time a reader of the table would take for another: ranges, and semesters that are not two. */
const weeksBeside = (courses: readonly Course[]): Record<number, number[]> => {
  const weeks: Record<number, number[]> = {};
  courses.forEach((course, row) => {
    if (weeklyHours(course) || (!totalHours(course) && ectsOf(course) === undefined)) return;
    const length = durationWeeks(course.duration);
    const own = Math.ceil(mostWeeks(course) ?? weeksOfYear);
    // A few days more or less tell nothing of hours a week.
    if (Math.abs(own - (length ?? weeksOfYear)) >= 1) (weeks[own] ??= []).push(row);
  });
  return weeks;
};

const slugOrZero = (name: string, slug: string) => (slugOf(name) === slug ? 0 : slug);

/** What of the last part of an id the title does not tell: see `slugs` of the file. */
const slugBeside = (title: string, slug: string): string => {
  const own = slugOf(title);
  return slug === own || slug.startsWith(`${own}-`) ? slug.slice(own.length) : slug;
};

const encodeFacet = (facet: Facet, courses: readonly Course[]): TableFile['facets'][number] => {
  const rows = countFacet(facet, courses);
  const places = new Map(rows.map(({ value }, index) => [value, index]));
  const codes = courses.map((course) => {
    const own = [...new Set(facet.values(course))]
      .map((value) => places.get(value) ?? rows.length)
      .sort((a, b) => a - b);
    const [only = rows.length] = own;
    if (facet.includes && own.length > 1) {
      throw new Error(
        `The facet "${facet.key}" has values that include others, so a course may have one of its values only; "${course.id}" has ${own.length}`,
      );
    }
    return own.length > 1 ? own : only;
  });
  const isPartial = codes.includes(rows.length);
  const values = [...rows.map(({ value }) => value), ...(isPartial ? [notKnownValue] : [])];
  const names = [...rows.map(({ name }) => name), ...(isPartial ? [notKnown] : [])];
  const includes = Object.entries(facet.includes ?? {}).flatMap(([value, { values: others, note }]) => {
    const place = values.indexOf(value);
    const with_ = others.map((other) => values.indexOf(other)).filter((other) => other >= 0);
    return place < 0 || !with_.length ? [] : [{ value: place, with: with_, note }];
  });
  const placesOf = (list: readonly string[] = []) =>
    list.map((value) => values.indexOf(value)).filter((place) => place >= 0);
  const hides = placesOf(facet.hides);
  const left = Map.groupBy(courses.keys(), (row) => {
    const own = courses[row];
    const open = (own && facet.leavesOpen?.(own)) ?? [];
    return open === everyValue ? '*' : open.length ? JSON.stringify(placesOf(open)) : '';
  });
  const open = [...left].flatMap(([to, rows]) =>
    to === ''
      ? []
      : [
          {
            rows: stepsOf(rows),
            ...(to === '*' ? {} : { to: JSON.parse(to) as number[] }),
          },
        ],
  );
  return {
    key: facet.key,
    label: facet.label,
    values: values.map((value, index) => slugOrZero(names[index] ?? '', value)),
    names,
    codes,
    ...(includes.length ? { includes } : {}),
    ...(hides.length ? { hides } : {}),
    ...(open.length ? { open } : {}),
    ...((isPartial || open.length) && facet.question ? { question: facet.question } : {}),
  };
};

/** A column of words as a dictionary in the order of first appearance, and a code a row: 0 where the words are new. */
const encodeWords = (words: readonly (string | undefined)[]): TableFile['words'][number] => {
  const places = new Map<string, number>();
  const codes = words.map((word = '') => {
    const place = places.get(word);
    if (place !== undefined) return place + 1;
    places.set(word, places.size);
    return 0;
  });
  return { values: [...places.keys()], codes };
};

/**
 * The table of a list of courses, in the order of the list.
 * @param asOf the day that counts as today
 */
export const encodeTable = (courses: readonly Course[], asOf: string): TableFile => {
  const cards = courses.map((course) => cardWords(course, asOf));
  const factCount = cards[0]?.facts.length ?? 0;
  const places = new Map(inListOrder(courses, asOf).map((course, place) => [course, place]));
  const column = (key: NumberKey) =>
    courses.map((course) => {
      const value = numberColumns[key](course, asOf);
      return value === undefined ? null : toTenth(middle(value));
    });
  const spansOf = (key: NumberKey) =>
    Object.fromEntries(
      courses.flatMap((course, row): [number, [number, number]][] => {
        const value = numberColumns[key](course, asOf);
        const [least, most] = value === undefined ? [0, 0] : [toTenth(lower(value)), toTenth(upper(value))];
        return least < most ? [[row, [least, most]]] : [];
      }),
    );
  return {
    version: 7,
    asOf,
    titles: courses.map(({ title }) => title),
    titleLanguages: encodeWords(courses.map(({ titleLanguage }) => titleLanguage)),
    englishTitles: encodeWords(courses.map(({ englishTitle }) => englishTitle)),
    slugs: courses.map(({ id, title }) => slugBeside(title, id.slice(id.indexOf('/') + 1))),
    kinds: encodeWords(cards.map(({ kind }) => kind)),
    platforms: encodeWords(courses.map(({ platform }) => platform)),
    words: Array.from({ length: factCount }, (_, at) => encodeWords(cards.map(({ facts }) => facts[at]?.words))),
    notes: Array.from({ length: factCount }, (_, at) => encodeWords(cards.map(({ facts }) => facts[at]?.note))),
    ages: encodeWords(cards.map(({ ageLine }) => ageLine)),
    whole: stepsOf(cards.flatMap(({ missing }, row) => (missing === 'not-stated' ? [row] : []))),
    certified: stepsOf(
      courses.flatMap(({ type, credential }, row) => (credential && kindsWithoutAward.has(type) ? [row] : [])),
    ),
    places: courses.map((course) => places.get(course) ?? 0),
    floors: floorsOf(courses, column('price')),
    least: Object.fromEntries(
      courses.flatMap((course, row) => {
        const least = leastPounds(course);
        return least === undefined ? [] : [[row, toTenth(least)]];
      }),
    ),
    weeks: weeksBeside(courses),
    pounds: Object.fromEntries(budgetCurrencies.map((currency) => [currency, poundsPer(currency) ?? 1])),
    facets: facetsAt(asOf).map((facet) => encodeFacet(facet, courses)),
    numbers: {
      price: column('price'),
      'price-per-credit': column('price-per-credit'),
      weekly: column('weekly'),
      hours: column('hours'),
      length: column('length'),
      start: column('start'),
      credits: column('credits'),
    },
    spans: { price: spansOf('price'), weekly: spansOf('weekly'), hours: spansOf('hours') },
  };
};
