/**
 * Sentences of schemes that say what their limits do not: it would then be told of somebody that a condition fits them
 * who does not keep to it, or the other way round. The sentences are those of the originals, in English; translations
 * have the limits of their originals, which the check of translations holds them to.
 */
import type { Condition } from '#domain/funding.ts';
import { numericLimits } from '#schemas/funding-scheme.ts';
import { entriesOf, type Entry } from './entry.ts';
import { formatPath, show, valueAt, type Problem } from './problem.ts';

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));

/** Words by which a sentence names what somebody does. */
const statusWords = /\b(?:unemployed|employed|in work|out of work|carers?)\b/i;

/** What the sentence of a condition says and its limits do not: the field, and what to write. */
const unsaidIn = (condition: Condition): (readonly [field: string, wanted: string])[] => {
  const { on, per, or, asksMore, says, except = '' } = condition;
  const all = [condition, ...(or ?? [])];
  const isNumeric = numericLimits.has(on);
  const stated = all.flatMap(({ min, max, below }) => [min, max, below].filter((limit) => limit !== undefined));
  const told = numbersIn(says);
  const isWithin = (number: number) =>
    all.some(({ min, max, below }) => min !== undefined && number > min && number < (max ?? below ?? min));
  const untold = stated.find((limit) => !told.includes(limit));
  const unstated = told.find((number) => !stated.includes(number) && !isWithin(number));
  const problems: readonly (readonly [boolean, string, string])[] = [
    [
      isNumeric && !asksMore && untold !== undefined,
      'says',
      `the limit ${String(untold)} is not in the sentence: write it there, or asksMore where the sentence asks more`,
    ],
    [
      isNumeric && !asksMore && unstated !== undefined,
      'says',
      `the sentence says ${String(unstated)}, and no limit does: write min, max or below, or asksMore`,
    ],
    [
      statusWords.test(`${says} ${except}`) && !all.some(({ statuses }) => statuses),
      'or',
      'the sentence names what somebody does: write it in "or", on status',
    ],
    [
      on === 'credits' && /\byear\b/.test(says) && per === undefined && !asksMore,
      'per',
      'the sentence counts the credits of a year: write per, or asksMore',
    ],
    [
      isNumeric && !asksMore && !or && /\b(?:or (?:be|have|live|hold)|if|unless)\b/.test(says),
      'or',
      'the sentence has another way to meet it: write it in "or", or asksMore where no limit can say it',
    ],
    [
      on === 'income' && !asksMore && /\b(?:family|household|taxable)\b/.test(says),
      'asksMore',
      'what somebody earns is not that income: write asksMore',
    ],
  ];
  return problems.flatMap(([isWrong, field, message]) => (isWrong ? [[field, message] as const] : []));
};

/** All sentences of schemes that say something else than their limits. */
export const checkSchemeSentences = (entries: readonly Entry[]): Problem[] =>
  entriesOf(entries, 'fundingSchemes').flatMap(({ file, data, record, lineOf }) =>
    (record?.conditions ?? []).flatMap((condition, at) =>
      unsaidIn(condition).map(([field, wanted]): Problem => {
        const path = ['conditions', at, field];
        return { file, line: lineOf(path), field: formatPath(path), found: show(valueAt(data, path)), wanted };
      }),
    ),
  );
