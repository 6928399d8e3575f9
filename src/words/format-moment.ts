/** Moments in words, apart from the other formats: what stands beside them travels with every page that formats anything. */
import { formatDay } from './format.ts';

/** A moment as the clock of the reader has it: "28 Nov 2026, 04:12". @param moment ISO 8601 */
export const formatMoment = (moment: string): string =>
  formatDay(new Date(moment), { dateStyle: 'medium', timeStyle: 'short', timeZone: undefined });
