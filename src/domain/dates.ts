import { formatDay } from '../words/format.ts';

/** Name of a month, 1 to 12. */
export const monthName = (month: number): string =>
  month >= 1 && month <= 12 ? formatDay(new Date(Date.UTC(2000, month - 1, 1)), { month: 'long' }) : '';

const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** `2026` as "2026", `2026-09` as "September 2026", `2026-09-21` as "21 September 2026". */
export const formatDate = (date: string): string => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const precision = precisions[(month ? 1 : 0) + (day ? 1 : 0)] ?? {};
  return formatDay(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), precision);
};

/** The first day that a partial date can mean: `2026` is `2026-01-01`. For comparing, not for showing. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a partial date can mean: `2026-09` is `2026-09-30`. For comparing, not for showing. */
export const lastDay = (date: string): string => {
  if (date.length > 7) return date;
  const month = date.slice(5) || '12';
  return `${date.slice(0, 4)}-${month}-${new Date(Date.UTC(Number(date.slice(0, 4)), Number(month), 0)).getUTCDate()}`;
};

/** A day a number of years earlier, as `YYYY-MM-DD`. */
export const yearsBefore = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
