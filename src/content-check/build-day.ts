import { readToday } from '../deployment.ts';
import { recordsOf, type Entry } from './entry.ts';

/**
 * The day that counts as today, `YYYY-MM-DD`: SOURCE_DATE_EPOCH where set, else the newest day on which a course that
 * is not closed was recorded, checked or read for evidence, a guide reviewed or a release made. Never the clock, so that
 * two builds of one commit are the same (https://reproducible-builds.org/specs/source-date-epoch/); undefined where
 * there is neither course nor guide.
 */
export const buildDay = (entries: readonly Entry[]): string | undefined => {
  const today = readToday(process.env);
  if (today !== undefined) return today;
  let newest: string | undefined;
  const days = [
    ...[...recordsOf(entries, 'courses').values()]
      .filter(({ status }) => status !== 'closed')
      .flatMap(({ recorded, source, evidence = [] }) => [
        recorded,
        source.checked,
        ...evidence.map(({ read }) => read),
      ]),
    ...[...recordsOf(entries, 'guides').values()].map(({ reviewed }) => reviewed),
  ];
  // A release is one of courses: where there are none, there is no day.
  if (days.length) days.push(...[...recordsOf(entries, 'releases').values()].map(({ date }) => date));
  for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  return newest;
};
