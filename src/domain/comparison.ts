import { comparedLabels, nothingMissing, readOn } from '#words/compare.ts';
import { answerWords, isKnown } from './answer.ts';
import { ectsOf, formatCredits, ownCredits } from './credit.ts';
import { durationWeeks, formatTotalHours, totalHours } from './duration.ts';
import { eqfOf } from './level.ts';
import { lower, mapQuantity, upper } from './quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { poundsPer } from './currency-rates.ts';
import { formatPrice, wholePrice } from './price.ts';
import type { ComparisonFile, Scale, ScaleValue } from './comparison-file.ts';
import { answerOf, courseFacts, noteOf, sectionFacts, type Fact } from './course-facts.ts';
import { ageWords } from './course-card.ts';
import type { Course } from './course.ts';
import { formatDate } from './dates.ts';
import { disclosureOf } from './disclosure.ts';

export type { ComparisonFile } from './comparison-file.ts';

/** What is about one provider's own wording, or told by another row. */
const leftOut = new Set(['prices', 'code', 'deliveryNote', 'levelNote', 'platform', 'identifiers']);

/** The rows of a comparison in the one fixed order. */
export const comparedFacts: readonly Fact[] = [
  ...courseFacts.filter(({ key }) => !leftOut.has(key)),
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

/** Facts that can be written in several ways, and what their values come down to. */
const comesDownTo: Readonly<Record<string, (course: Course) => string | undefined>> = {
  level: ({ levels }) => {
    const eqf = levels?.map(({ framework, level }) => eqfOf(framework, level));
    return eqf?.every((level) => level !== undefined) ? `EQF ${[...new Set(eqf)].sort().join(', ')}` : undefined;
  },
  time: (course) => {
    const hours = totalHours(course)?.hours;
    const weeks = weeksRange(course);
    return weeks && `${weeks}; ${hours === undefined ? '' : `${lower(hours)}-${upper(hours)} hours`}`;
  },
  duration: (course) => weeksRange(course),
};

/** Shortest and longest duration in weeks. */
const weeksRange = ({ duration }: Course): string | undefined => {
  if (!duration) return undefined;
  const weeks = (amount: number) => Math.round((durationWeeks({ ...duration, value: amount }) ?? 0) * 10) / 10;
  return `${weeks(lower(duration.value))}-${weeks(upper(duration.value))} weeks`;
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

/** Facts beside the six that people also decide by. */
const alsoDeciding = new Set(['costPerCredit', 'recognition', 'entry']);

/** Whether a row decides: only such rows are marked where courses differ in them. */
export const decides = ({ key, isDeciding }: Fact): boolean => isDeciding === true || alsoDeciding.has(key);

/** What the comparison needs of some courses, by id: for each row of the table the answer, and what qualifies it. */
export const comparisonFile = (courses: readonly Course[], asOf: string): ComparisonFile =>
  Object.fromEntries(
    courses.map((course) => [
      course.id,
      {
        title: course.title,
        ...(course.titleLanguage ? { titleLanguage: course.titleLanguage } : {}),
        ...(course.englishTitle ? { englishTitle: course.englishTitle } : {}),
        provider: course.provider.name,
        numbers: numbersOf(course),
        values: comparedFacts.map((fact) => {
          const answer = answerOf(fact, course, { asOf });
          const note = noteOf(fact, course, { asOf });
          const words = answerWords(answer);
          const same = isKnown(answer) ? comesDownTo[fact.key]?.(course) : undefined;
          return {
            words,
            ...(isKnown(answer) ? {} : { isMissing: true as const }),
            ...(note ? { note } : {}),
            ...(same === undefined ? {} : { same }),
          };
        }),
      },
    ]),
  );
