/** Days as people write them: "28/11/2026", "28 November 2026". What could be two days is no day. */
import { monthName } from '#domain/dates.ts';
import { isCalendarDate } from '#schemas/values.ts';

/** How precise a field of days is: a day, or as precise as its page. */
export type DayKind = 'day' | 'partial';

const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month): [string, number][] => {
    const name = monthName(month).toLowerCase();
    return [name, name.slice(0, 3), name.slice(0, 4)].map((one) => [one, month]);
  }),
);

const two = (number: number): string => String(number).padStart(2, '0');

/** The days that a text can mean, as `YYYY-MM-DD`, or months where a field takes them; several where nobody can tell. */
export const daysIn = (typed: string, kind: DayKind): string[] => {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+day,?\s+/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/, '')
    .replace(/\bof\s+/, '');
  const dayOf = (year = '', month = 0, day = ''): string[] => {
    const date = `${year}-${two(month)}-${two(Number(day))}`;
    return isCalendarDate(date) ? [date] : [];
  };
  const monthOf = (year = '', month = 0): string[] =>
    kind === 'partial' && month >= 1 && month <= 12 ? [`${year}-${two(month)}`] : [];

  const numbers = /^(\d{1,4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,4}))?$/.exec(text);
  if (numbers) {
    const [, first = '', second = '', third] = numbers;
    if (first.length === 4)
      return third === undefined ? monthOf(first, Number(second)) : dayOf(first, Number(second), third);
    if (first.length > 2 || third?.length !== 4) return [];
    return [...new Set([...dayOf(third, Number(second), first), ...dayOf(third, Number(first), second)])];
  }
  const monthAndYear = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  if (monthAndYear) return monthOf(monthAndYear[2], Number(monthAndYear[1]));
  const worded =
    /^(?<day>\d{1,2})?[\s.-]*(?<month>[a-z]+)\.?[\s.,-]+(?<year>\d{4})$/.exec(text) ??
    /^(?<month>[a-z]+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/.exec(text);
  const { day, month: name = '', year } = worded?.groups ?? {};
  const month = months.get(name);
  if (month === undefined) return [];
  return day === undefined ? monthOf(year, month) : dayOf(year, month, day);
};

/** A day as records have it; a text that means none, or several, stays as it is, for the check to say so. */
export const readDay = (typed: string, kind: DayKind): string => {
  const [day, ...others] = daysIn(typed, kind);
  return day === undefined || others.length ? typed : day;
};
