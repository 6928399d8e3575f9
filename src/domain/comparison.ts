import { comparedLabels, nothingMissing, readOn } from '#words/compare.ts';
import { answerWords, isKnown } from './answer.ts';
import { ectsOf, formatCredits, ownCredits } from './credit.ts';
import { durationWeeks, formatTotalHours, ofCourse, totalHours } from './duration.ts';
import { eqfOf, formatLevels, stageOf } from './level.ts';
import { lower, mapQuantity, upper } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { poundsPer } from './currency-rates.ts';
import { formatPrice, wholePrice } from './price.ts';
import {
  cellWords,
  scales,
  type ComparedValue,
  type ComparisonFile,
  type Scale,
  type ScaleValue,
} from './comparison-file.ts';
import { modesKey } from './course-types.ts';
import { answerOf, courseFacts, factOf, noteOf, sectionFacts, type Fact } from './course-facts.ts';
import { ageWords } from './course-card.ts';
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { disclosureOf } from './disclosure.ts';

export type { ComparisonFile } from './comparison-file.ts';

/** What is about one provider's own wording, or told by another row. */
const leftOut = new Set(['code', 'deliveryNote', 'levelNote', 'platform', 'identifiers']);

/** Every price with what it is for: where the price in a few words is all that there is, that. */
const allPrices: Fact = {
  ...factOf('prices'),
  stated: (course, context) => factOf('prices').stated?.(course, context) ?? formatPrice(course.price),
};

/** The rows of a comparison in the one fixed order. */
export const comparedFacts: readonly Fact[] = [
  ...courseFacts.filter(({ key }) => !leftOut.has(key)).map((fact) => (fact.key === 'prices' ? allPrices : fact)),
  ...sectionFacts,
  {
    key: 'missing',
    label: comparedLabels.missing,
    fields: [],
    stated: (course) => {
      const { missing } = disclosureOf(course);
      return missing.length ? missing.map(({ label }) => label).join('; ') : nothingMissing;
    },
  },
  {
    key: 'age',
    label: comparedLabels.age,
    fields: ['source', 'evidence'],
    stated: (course, { asOf }) => ageWords(course, asOf),
  },
  {
    key: 'read',
    label: comparedLabels.read,
    fields: ['source', 'recorded'],
    stated: ({ source, recorded }) => readOn(source.name, source.date && formatDate(source.date), formatDate(recorded)),
  },
];

type Measures = NonNullable<ComparedValue['measured']>;

/** Leaves out what is not known. */
const known = (measures: Readonly<Record<string, string | undefined>>): Measures =>
  Object.fromEntries(Object.entries(measures).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

const fromTo = (value: Quantity): string => `${lower(value)}-${upper(value)}`;

/** Shortest and longest duration in weeks. */
const weeksRange = ({ duration: whole }: Course): string | undefined => {
  const duration = ofCourse(whole);
  if (!duration) return undefined;
  return fromTo(
    mapQuantity(duration.value, (value) => Math.round((durationWeeks({ ...duration, value }) ?? 0) * 10) / 10),
  );
};

/** Facts that can be written in several ways or measured in several things, and what their values come down to. */
const measures: Readonly<Record<string, (course: Course) => Measures>> = {
  price: ({ price }) => ({
    cost: price?.category === 'subscription' ? 'paid' : (price?.category ?? ''),
    ...Object.fromEntries(
      (price?.options ?? [])
        .filter(({ covers }) => covers === 'both' || covers === 'study')
        .map((option) => [`${option.per} ${option.for}`, `${option.currency} ${fromTo(option.amount)}`]),
    ),
  }),
  time: (course) => {
    const hours = totalHours(course)?.hours;
    return known({ hours: hours === undefined ? undefined : fromTo(hours), weeks: weeksRange(course) });
  },
  credit: (course) => {
    const own = ownCredits(course);
    const ects = own?.length === 0 ? 0 : ectsOf(course);
    if (ects !== undefined) return { ects: fromTo(ects) };
    return Object.fromEntries((own ?? []).map(({ system, name, value }) => [name ?? system.id, fromTo(value)]));
  },
  // A stage spans levels: "Postgraduate" may be level 7, and does not say so.
  level: (course) => {
    const eqf = course.levels?.map(({ framework, level }) => eqfOf(framework, level));
    const isKnown = eqf?.every((level) => level !== undefined);
    const stage = stageOf(course);
    const inWords = stage === undefined && !isKnown ? formatLevels(course) : undefined;
    return known({ stage, eqf: isKnown ? [...new Set(eqf)].sort().join(', ') : undefined, words: inWords });
  },
  mode: ({ delivery }) => known({ mode: modesKey(delivery) || undefined }),
  duration: (course) => known({ weeks: weeksRange(course) }),
};

const scaleValue = (value: Quantity | undefined, words: string | undefined): ScaleValue | undefined =>
  value === undefined || words === undefined ? undefined : { from: lower(value), to: upper(value), words };

/** The numbers of a course that have a common scale: a price for the whole course alone, whatever its currency. */
const numbersOf = (course: Course): Partial<Record<Scale, ScaleValue>> => {
  const whole = wholePrice(course.price);
  const rate = whole && poundsPer(whole.currency);
  const pounds =
    whole && rate !== undefined ? mapQuantity(whole.amount, (amount) => Math.round(amount * rate)) : undefined;
  const rows = {
    price: scaleValue(pounds, formatPrice(course.price)),
    hours: scaleValue(totalHours(course)?.hours, formatTotalHours(course)),
    credits: scaleValue(ownCredits(course)?.length === 0 ? 0 : ectsOf(course), formatCredits(course)),
  };
  return Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== undefined));
};

/** The rows of the table that tell what a strip draws, by their places, and whether they do so where a course has no number on its scale. */
const stripRows: Readonly<Record<Scale, { readonly row: number; readonly isSame: boolean }>> = {
  price: { row: comparedFacts.findIndex(({ key }) => key === 'price'), isSame: true },
  hours: { row: comparedFacts.findIndex(({ key }) => key === 'time'), isSame: false },
  credits: { row: comparedFacts.findIndex(({ key }) => key === 'credit'), isSame: true },
};

/** What stands beside the bar of a course: its number, or what is known without one, with what qualifies it. */
const stripWords = (numbers: Partial<Record<Scale, ScaleValue>>, values: readonly ComparedValue[]) =>
  Object.fromEntries(
    scales.flatMap((scale) => {
      const { row, isSame } = stripRows[scale];
      const value = values[row];
      const words = numbers[scale]?.words ?? (isSame && value && !value.isMissing ? value.words : undefined);
      return words === undefined ? [] : [[scale, cellWords({ words, ...(value?.note ? { note: value.note } : {}) })]];
    }),
  );

/** Facts beside the six that people also decide by. */
const alsoDeciding = new Set(['costPerCredit', 'recognition', 'entry']);

/** Whether a row decides: only such rows are marked where courses differ in them. */
export const decides = ({ key, isDeciding }: Fact): boolean => isDeciding === true || alsoDeciding.has(key);

/** What the comparison needs of some courses, by id: for each row of the table the answer, and what qualifies it. */
export const comparisonFile = (courses: readonly Course[], asOf: string): ComparisonFile =>
  Object.fromEntries(
    courses.map((course) => {
      const numbers = numbersOf(course);
      const values = comparedFacts.map((fact): ComparedValue => {
        const answer = answerOf(fact, course, { asOf });
        const note = noteOf(fact, course, { asOf });
        const words = answerWords(answer);
        const measured = isKnown(answer) ? measures[fact.key]?.(course) : undefined;
        return {
          words,
          ...(isKnown(answer) ? {} : { isMissing: true as const }),
          ...(note ? { note } : {}),
          ...(measured === undefined ? {} : { measured }),
        };
      });
      const told = {
        title: course.title,
        ...(course.titleLanguage ? { titleLanguage: course.titleLanguage } : {}),
        ...(course.englishTitle ? { englishTitle: course.englishTitle } : {}),
        provider: course.provider.name,
        numbers,
        strips: stripWords(numbers, values),
        values,
      };
      return [course.id, told];
    }),
  );
