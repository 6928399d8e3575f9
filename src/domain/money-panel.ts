/** What the panel on money of a course page says: four prices told apart, and where the course stands among its kind. */
import { quantileSorted } from 'd3-array';
import * as words from '#words/money-panel.ts';
import { pricedCourses, type PricedCourse } from './chart-data.ts';
import type { Course } from './course.ts';
import { fewestOfKind, kindOf } from './course-types.ts';
import { ownCredits } from './credit.ts';
import { rateDays } from './currency-rates.ts';
import { formatList } from '../words/format.ts';
import { formatDate, monthName } from './dates.ts';
import { formatMoney } from './money.ts';
import { conditionsOf, formatPrice, formatPriceOption, headline, saidOfPrice, studyNote, wholePrice } from './price.ts';
import { upper } from './quantity.ts';
import { formatNextStart, nextIntake, saysWhenToApply, startWords } from './starts.ts';

export interface PriceRow {
  readonly label: string;
  /** Undefined where it is not known. */
  readonly value: string | undefined;
  /** What to ask where it is not known. */
  readonly question: string;
}

type Price = NonNullable<Course['price']>;
type Covers = Price['options'][number]['covers'];

const optionsFor = (price: Price | undefined, covers: Covers) =>
  price?.options.filter((option) => option.covers === covers) ?? [];

const inWords = (options: Price['options']): string | undefined =>
  options.length ? options.map((option) => formatPriceOption({ ...option, covers: 'both' })).join('; ') : undefined;

/** What an assessment, a certificate or credit costs beside the course: of what costs nothing, that it is free or in the price. */
const beside = (price: Price | undefined, covers: Covers): string | undefined => {
  const all = optionsFor(price, covers);
  const isCourseFree = price?.category === 'free' || price?.category === 'partially-free';
  const rows = all.map((option) =>
    upper(option.amount) > 0
      ? inWords([option])
      : withNote(isCourseFree ? words.free : words.inThePrice, conditionsOf({ ...option, covers: 'both' }).join('; ')),
  );
  return rows.length ? rows.join('; ') : undefined;
};

/** An amount with what qualifies it: no number stands without its note. */
const withNote = (value: string | undefined, note: string | undefined): string | undefined =>
  value && note ? `${value} (${note})` : value;

const toLearn = ({ price }: Course): string | undefined => {
  if (!price) return undefined;
  if (price.category === 'free') return withNote(formatPrice(price), studyNote(price));
  const note = saidOfPrice(price);
  if (price.category === 'partially-free') return withNote(words.freeToLearn, note);
  const study = inWords(optionsFor(price, 'study'));
  if (study) return withNote(study, note);
  return withNote(headline(price).length ? formatPrice(price) : undefined, studyNote(price));
};

/** The price for everything, where the source has another for study alone. */
const withTheRest = (price: Price | undefined): string | undefined =>
  optionsFor(price, 'study').length ? inWords(optionsFor(price, 'both'))?.concat(words.studyIncluded) : undefined;

const toBeAssessed = ({ price, assessment }: Course): string | undefined => {
  const own = beside(price, 'assessment');
  if (own) return own;
  if (assessment?.types?.length === 1 && assessment.types[0] === 'none') return words.notAssessed;
  return withTheRest(price);
};

/** Courses that are an award: what one pays for them, one pays for credit. */
const awards: readonly Course['type'][] = [
  'masters',
  'undergraduate-degree',
  'postgraduate-diploma',
  'postgraduate-certificate',
  'doctorate',
];

const forCredit = (course: Course): string | undefined => {
  const { price, type } = course;
  const own = beside(price, 'credit') ?? inWords((price?.options ?? []).filter(({ per }) => per === 'credit'));
  if (own) return own;
  if (ownCredits(course)?.length === 0) return words.noCredit;
  if (!ownCredits(course)?.length) return undefined;
  return withTheRest(price) ?? (awards.includes(type) && wholePrice(price) ? words.inTheFee : undefined);
};

/** To learn, to be assessed, for the certificate, for the credit: each as far as it is known, else what to ask. */
export const fourPrices = (course: Course): PriceRow[] => [
  { label: words.labels.learn, value: toLearn(course), question: words.questions.learn },
  { label: words.labels.assessed, value: toBeAssessed(course), question: words.questions.assessed },
  {
    label: words.labels.certificate,
    value: beside(course.price, 'certificate'),
    question: words.questions.certificate,
  },
  {
    label: words.labels.credit,
    value: forCredit(course),
    question: ownCredits(course)?.length ? words.questions.knownCredit : words.questions.credit,
  },
];

const near = (pounds: number): number => (pounds >= 100 ? Math.round(pounds / 10) * 10 : Math.round(pounds));

/** The courses of a kind whose prices of 100 hours can be compared, and what is said of all of them. */
interface Compared {
  /** Cheapest first. */
  readonly rows: readonly PricedCourse[];
  readonly byId: ReadonlyMap<string, PricedCourse>;
  readonly median: number;
  readonly isConverted: boolean;
}

const comparedIn = new WeakMap<readonly Course[], Map<Course['type'], Compared>>();

/** Those of the kind of a course, gathered once for each list and kind, as every page of a course asks. */
const comparedWith = ({ type }: Course, courses: readonly Course[]): Compared => {
  const kinds = comparedIn.get(courses) ?? new Map<Course['type'], Compared>();
  comparedIn.set(courses, kinds);
  const known = kinds.get(type);
  if (known) return known;
  const rows = pricedCourses(courses.filter((course) => course.type === type)).filter(
    ({ poundsPerHundred }) => poundsPerHundred > 0,
  );
  const pounds = rows.map(({ poundsPerHundred }) => poundsPerHundred);
  const made = {
    rows,
    byId: new Map(rows.map((row) => [row.course.id, row])),
    median: quantileSorted(pounds, 0.5) ?? 0,
    isConverted: rows.some(({ perHundred }) => perHundred.currency !== 'GBP'),
  };
  kinds.set(type, made);
  return made;
};

/** The number of rows before the first of which something is true that stays true for all that follow. */
const countBefore = <Row>(rows: readonly Row[], isTrue: (row: Row) => boolean): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && isTrue(row)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** "£330 for 100 hours of study"; undefined where price or hours are not known, or it costs nothing. */
export const perHundredHours = (course: Course): string | undefined => {
  const [own] = pricedCourses([course]);
  if (!own || own.perHundred.amount === 0) return undefined;
  const { amount, currency } = own.perHundred;
  return words.perHundred(formatMoney(Math.round(amount), currency), own.isFromCredit);
};

/** Prices of 100 hours that differ by less than this share of themselves are the same: hours are counted roughly. */
const sameWithin = 0.005;

/** Its place among the courses of its kind by the price of 100 hours; undefined where too few can be compared. */
export const placeAmongKind = (course: Course, courses: readonly Course[]): string | undefined => {
  const { rows, byId, median, isConverted } = comparedWith(course, courses);
  const own = byId.get(course.id);
  if (!own || rows.length < fewestOfKind) return undefined;
  const isAsDear = ({ poundsPerHundred }: PricedCourse) =>
    Math.abs(poundsPerHundred - own.poundsPerHundred) <= own.poundsPerHundred * sameWithin;
  const cheaper = countBefore(rows, (row) => isAsDear(row) || row.poundsPerHundred > own.poundsPerHundred);
  const notDearer = countBefore(rows, (row) => !isAsDear(row) && row.poundsPerHundred > own.poundsPerHundred);
  return words.place({
    compared: rows.length - 1,
    kind: kindOf(course.type).many,
    cheaper,
    // Without itself.
    alike: notDearer - cheaper - 1,
    dearer: rows.length - notDearer,
    median: formatMoney(near(median), 'GBP'),
    rates: isConverted ? formatDate(rateDays().to) : undefined,
  });
};

/** When to apply, as far as it is known on a day. */
export const whenToApply = (course: Course, asOf: string): string | undefined => {
  const next = course.status === 'paused' ? undefined : nextIntake(course, asOf);
  if (!next) {
    if (course.startMonths) return words.startsIn(formatList(course.startMonths.map(monthName)));
    const said = startWords(course, asOf)?.replace(/\.$/, '');
    return said && (saysWhenToApply(said) ? words.startsAs(said) : words.startsAsWithoutDate(said));
  }
  return next.applyBy
    ? words.applyBy(formatDate(next.applyBy))
    : next.start === 'anytime'
      ? words.anyTime
      : words.startsOn(formatDate(next.start));
};

/**
 * What to ask where the start is known and not by when one must apply, and for both where only words tell the start;
 * where no start is known, the question about the start, which a letter asks as of every fact, asks for both.
 */
export const whenToApplyQuestion = (course: Course, asOf: string): string | undefined => {
  if (formatNextStart(course, asOf) === undefined) {
    const said = startWords(course, asOf);
    return said === undefined || saysWhenToApply(said) ? undefined : words.questions.date;
  }
  const next = nextIntake(course, asOf);
  return next?.applyBy === undefined && next?.start !== 'anytime' ? words.questions.apply : undefined;
};
