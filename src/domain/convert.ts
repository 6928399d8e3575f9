/**
 * Credit and levels from one system into the others.
 *
 * Two rules give two answers, and both are shown. By the year: the systems agree on what a full-time
 * year is worth (60 ECTS, 120 UK credits, 30 US semester credits), so one amount corresponds to one
 * amount. By hours: each system counts its own hours a credit (ECTS 25 to 30, UK 10, US semester 45
 * to 50), and those do not agree. The rates and the sources of each are in content/credit-systems.json.
 */
import * as words from '#words/converters.ts';
import { eqfOf } from './level.ts';
import { countOf, formatCount, lower, mapQuantity, upper } from './quantity.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { Quantity } from '#schemas/values.ts';

/** Two decimals: enough for a quarter of a US credit. */
const round = (value: number) => Math.round(value * 100) / 100;

const tidy = (quantity: Quantity): Quantity => {
  const rounded = mapQuantity(quantity, round);
  return lower(rounded) === upper(rounded) ? lower(rounded) : rounded;
};

/** Hours of learning that an amount of credit stands for in its own system, or undefined where none are defined. */
export const hoursOfCredit = (amount: number, { hoursPerCredit }: CreditSystemRecord): Quantity | undefined =>
  hoursPerCredit === undefined ? undefined : tidy(mapQuantity(hoursPerCredit, (hours) => hours * amount));

/** Credit that a number of hours would make: more hours a credit give fewer credits, so a range turns round. */
export const creditOfHours = (hours: Quantity, { hoursPerCredit }: CreditSystemRecord): Quantity | undefined =>
  hoursPerCredit === undefined
    ? undefined
    : tidy({ min: lower(hours) / upper(hoursPerCredit), max: upper(hours) / lower(hoursPerCredit) });

/** One line of the answer: what an amount is in another system. */
export interface CreditLine {
  readonly system: CreditSystemRecord;
  /** By the size of a full-time year; undefined where there is no agreed rate. */
  readonly byYear: Quantity | undefined;
  /** By hours of learning; undefined where either system defines none. */
  readonly byHours: Quantity | undefined;
  /** Hours that the amount of `byYear` stands for in this system. */
  readonly hours: Quantity | undefined;
}

const isConvertible = ({ perEcts }: CreditSystemRecord) => perEcts !== undefined;

/** An amount of credit in every system that has an agreed rate, the system that it came from first. */
export const convertCredit = (
  amount: number,
  from: CreditSystemRecord,
  systems: readonly CreditSystemRecord[],
): CreditLine[] => {
  const hours = hoursOfCredit(amount, from);
  return [from, ...systems.filter((system) => system.id !== from.id && isConvertible(system))].map((system) => {
    const isSame = system.id === from.id;
    const value = isSame
      ? amount
      : from.perEcts === undefined || system.perEcts === undefined
        ? undefined
        : (amount / from.perEcts) * system.perEcts;
    return {
      system,
      byYear: value === undefined ? undefined : round(value),
      byHours: isSame ? amount : hours === undefined ? undefined : creditOfHours(hours, system),
      hours: value === undefined ? undefined : hoursOfCredit(value, system),
    };
  });
};

/** A number of hours in every system that says how many hours its credit stands for. */
export const convertHours = (hours: number, systems: readonly CreditSystemRecord[]): CreditLine[] =>
  systems
    .filter(({ hoursPerCredit, academic }) => hoursPerCredit !== undefined && academic)
    .map((system) => ({ system, byYear: undefined, byHours: creditOfHours(hours, system), hours }));

/** The answer in words: "15 UK credits are about 7.5 ECTS credits, and about 150 hours of learning as its own system counts." */
export const describeCredit = (
  amount: number,
  from: CreditSystemRecord | 'hours',
  systems: readonly CreditSystemRecord[],
): string => {
  if (from === 'hours') return words.hoursAlone(amount);
  const own = countOf(amount, from.unit.one, from.unit.many);
  if (from.perEcts === undefined) return words.noRate(own, from.note);
  const main = convertCredit(amount, from, systems).find(
    ({ system }) => system.id === (from.id === 'ects' ? 'cats' : 'ects'),
  );
  const hours = hoursOfCredit(amount, from);
  return words.worth(
    own,
    amount === 1,
    main?.byYear === undefined ? undefined : countOf(main.byYear, main.system.unit.one, main.system.unit.many),
    hours === undefined ? undefined : formatCount(hours, words.hours),
  );
};

/**
 * Frameworks whose levels correspond one to one by number: those of the UK outside Scotland
 * ("Qualifications can cross boundaries"), and New Zealand's with Australia's (NZQA's comparison).
 */
const sameNumbers: readonly (readonly string[])[] = [
  ['rqf', 'fheq', 'cqfw'],
  ['nzqcf', 'aqf'],
];

const areTwins = (a: FrameworkRecord, b: FrameworkRecord) =>
  sameNumbers.some((group) => group.includes(a.id) && group.includes(b.id));

/** What a level is called on one other framework. */
export interface LevelLine {
  readonly framework: FrameworkRecord;
  /** Levels that it corresponds to; none where the official comparison leaves a gap. */
  readonly levels: readonly string[];
  readonly typical: readonly string[];
}

/**
 * A level on every other framework, by the level of the EQF that each officially corresponds to, or by
 * number where two frameworks share theirs. Comparability, not equivalence: pages must say so.
 * @throws where the framework has no such level
 */
export const convertLevel = (
  from: FrameworkRecord,
  level: string,
  frameworks: readonly FrameworkRecord[],
): { readonly eqf: number | undefined; readonly typical: string | undefined; readonly lines: readonly LevelLine[] } => {
  const own = from.levels.find((row) => row.level === level);
  if (!own)
    throw new Error(
      `${from.short} has no level "${level}": its levels are ${from.levels.map((row) => row.level).join(', ')}`,
    );
  const eqf = eqfOf(from, level);
  const lines = frameworks
    .filter(({ id }) => id !== from.id)
    .map((framework): LevelLine => {
      const twin = areTwins(from, framework) ? framework.levels.find((row) => row.level === level) : undefined;
      const matches = twin ? [twin] : eqf === undefined ? [] : framework.levels.filter((row) => row.eqf === eqf);
      return {
        framework,
        levels: matches.map((row) => row.level),
        typical: [...new Set(matches.flatMap((row) => row.typical ?? []))],
      };
    });
  return { eqf, typical: own.typical, lines };
};
