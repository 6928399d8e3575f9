/** Lengths of time as feeds write them: ISO 8601 durations and words. */
import type { Quantity } from '#schemas/values.ts';
import { quantityOf, readNumber } from './number.ts';

type Unit = 'days' | 'weeks' | 'months' | 'semesters' | 'years';

export interface ReadDuration {
  readonly duration?: { value: Quantity; unit: Unit };
  readonly hours?: Quantity;
  readonly hoursPerWeek?: Quantity;
  /** True where the text says more than was read. */
  readonly hasMore: boolean;
  /** Why the reading is a guess, where it is one. */
  readonly guess?: string;
}

const numberWords: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
const unitOf = (word: string): Unit | 'hours' | 'minutes' =>
  /^h/i.test(word)
    ? 'hours'
    : /^min/i.test(word)
      ? 'minutes'
      : /^d/i.test(word)
        ? 'days'
        : /^w/i.test(word)
          ? 'weeks'
          : /^mo/i.test(word)
            ? 'months'
            : /^[st]/i.test(word)
              ? 'semesters'
              : 'years';

const amount = String.raw`(\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const units = String.raw`(hours?|hrs?|minutes?|mins?|days?|weeks?|wks?|months?|mths?|semesters?|terms?|years?|yrs?)`;
const perWeek = new RegExp(
  `${amount}(?:\\s*(?:-|–|to)\\s*${amount})?\\s*(?:study )?(?:hours?|hrs?)\\s*(?:of study )?(?:/|per|a|each|every)\\s*(?:week|wk)`,
  'i',
);
const plain = new RegExp(`${amount}(?:\\s*(?:-|–|to|or)\\s*${amount})?[\\s-]*${units}\\b`, 'i');
const numberOf = (word: string): number | undefined => readNumber(numberWords[word.toLowerCase()] ?? word);

/**
 * An ISO 8601 duration with a single unit: `P2Y`, `P12W`, `PT60H`. Several units are told in the smallest.
 * Hours and minutes are work to do, days and longer are time by the calendar.
 */
const readIso = (text: string): ReadDuration | undefined => {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:\d+(?:\.\d+)?S)?)?$/i.exec(
      text,
    );
  if (!match || /^PT?$/i.test(text)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = hours + minutes / 60;
  if (time && days && !years && !months && !weeks) {
    const total = Math.round((days * 24 + time) * 100) / 100;
    return { hours: total, hasMore: false, guess: 'days and hours in one length read as hours of study' };
  }
  const found = [
    [years, 'years'],
    [months, 'months'],
    [weeks, 'weeks'],
    [days, 'days'],
  ].filter(([value]) => value) as [number, Unit][];
  let duration: ReadDuration['duration'];
  const [first] = found;
  if (found.length === 1 && first) duration = { value: first[0], unit: first[1] };
  else if (found.length === 2 && years && months) duration = { value: years * 12 + months, unit: 'months' };
  else if (found.length === 2 && weeks && days) duration = { value: weeks * 7 + days, unit: 'days' };
  else if (found.length) return undefined;
  if (!duration && !time) return undefined;
  return { ...(duration && { duration }), ...(time && { hours: Math.round(time * 100) / 100 }), hasMore: false };
};

/** What a text says of length and of work; undefined where it says neither. */
export const readDuration = (text: string): ReadDuration | undefined => {
  const value = text.trim();
  const iso = readIso(value);
  if (iso) return iso;
  const weekly = perWeek.exec(value);
  let hoursPerWeek: Quantity | undefined;
  if (weekly) {
    const [from, to] = [numberOf(weekly[1] ?? ''), weekly[2] ? numberOf(weekly[2]) : undefined];
    if (from !== undefined) hoursPerWeek = quantityOf(from, to ?? from);
  }
  const rest = weekly ? value.replace(weekly[0], ' ') : value;
  const match = plain.exec(rest);
  let duration: ReadDuration['duration'];
  let hours: Quantity | undefined;
  if (match) {
    const [from, to] = [numberOf(match[1] ?? ''), match[2] ? numberOf(match[2]) : undefined];
    const unit = unitOf(match[3] ?? '');
    if (from !== undefined) {
      const size = quantityOf(from, to ?? from);
      if (unit === 'hours') hours = size;
      else if (unit === 'minutes') hours = typeof size === 'number' ? Math.round((size / 60) * 100) / 100 : undefined;
      else duration = { value: size, unit };
    }
  }
  if (!duration && hours === undefined && hoursPerWeek === undefined) return undefined;
  const left = rest.replace(match?.[0] ?? '', '').replace(/[\s.,;:()]/g, '');
  return {
    ...(duration && { duration }),
    ...(hours !== undefined && { hours }),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    hasMore: left !== '',
  };
};
