/** Schemes that pay for courses and are over: a page that offered one would send people after money that is gone. */
import { formatDate } from '#domain/dates.ts';
import { newestDay } from './ended-sources.ts';
import { show, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';

/**
 * Schemes whose last day is past, and schemes that were read after the day of the build.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export const checkEndedSchemes = (entries: readonly Entry[], today = newestDay(entries)): Problem[] =>
  entries
    .filter(({ collection }) => collection === 'fundingSchemes')
    .flatMap(({ file, lineOf, data: { until, read } }): Problem[] => [
      ...(typeof until === 'string' && until < today
        ? [
            {
              file,
              line: lineOf(['until']),
              field: 'until',
              found: show(until),
              wanted: `a scheme that is in force: this one ended on ${formatDate(until)}. Write what took its place, or take the file away`,
            },
          ]
        : []),
      ...(typeof read === 'string' && read > today
        ? [
            {
              file,
              line: lineOf(['read']),
              field: 'read',
              found: show(read),
              wanted: `a day that is not after that of the build, ${today}`,
            },
          ]
        : []),
    ]);
