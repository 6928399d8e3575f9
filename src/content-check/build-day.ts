import { readToday } from '../deployment.ts';
import { recordsOf, type Entry } from './entry.ts';

/**
 * The day that counts as today, `YYYY-MM-DD`: SOURCE_DATE_EPOCH where set, else the newest day on which a course that
 * is not closed was recorded or a guide reviewed. Never the clock, so that two builds of one commit are the same
 * (https://reproducible-builds.org/specs/source-date-epoch/); undefined where there is neither course nor guide.
 */
export const buildDay = (entries: readonly Entry[]): string | undefined => {
  const today = readToday(process.env);
  if (today !== undefined) return today;
  let newest: string | undefined;
  const days = [
    ...[...recordsOf(entries, 'courses').values()]
      .filter(({ status }) => status !== 'closed')
      .map((row) => row.recorded),
    ...[...recordsOf(entries, 'guides').values()].map(({ reviewed }) => reviewed),
  ];
  for (const day of days) if (newest === undefined || day > newest) newest = day;
  return newest;
};
