/** What readers read, in the words in which pages show it: for the report that sets them beside the source's words. */
import { formatDuration } from '#domain/duration.ts';
import { formatPriceOption } from '#domain/price.ts';
import { countOf, formatQuantity } from '#domain/quantity.ts';
import type { CreditAmount } from './credit.ts';
import type { ReadDuration } from './duration.ts';
import type { ReadLevels } from './level.ts';
import type { ReadPrice } from './price.ts';

const categories = {
  free: 'free',
  'partially-free': 'free to study',
  paid: 'paid',
  subscription: 'by subscription',
} as const;

/** "US$10,000", "£12,000 (home students); £24,000 (international students)", "free to study: £39 (certificate only)". */
export const showPrice = ({ category, options }: ReadPrice): string => {
  const amounts = options
    .map((option) => formatPriceOption({ per: 'course', for: 'everyone', covers: 'both', ...option }))
    .join('; ');
  if (!amounts) return categories[category];
  return category === 'paid' ? amounts : `${categories[category]}: ${amounts}`;
};

/** "6 weeks; 12 hours in all; 2 hours a week". */
export const showDuration = ({ duration, hours, hoursPerWeek }: ReadDuration): string =>
  [
    duration && formatDuration(duration),
    hours === undefined
      ? undefined
      : duration || hoursPerWeek !== undefined
        ? `${countOf(hours, 'hour')} in all`
        : countOf(hours, 'hour'),
    hoursPerWeek === undefined ? undefined : `${countOf(hoursPerWeek, 'hour')} a week`,
  ]
    .filter(Boolean)
    .join('; ');

/** "EQF 5; postgraduate", or the words that are kept. */
export const showLevels = ({ levels, stage, difficulty, note }: ReadLevels): string =>
  [...(levels ?? []).map(({ framework, level }) => `${framework.toUpperCase()} ${level}`), stage, difficulty]
    .filter(Boolean)
    .join('; ') || `in words: ${note ?? ''}`;

/** "15 ECTS", "none". */
export const showCredits = (credits: readonly CreditAmount[]): string =>
  credits.map(({ system, value, name }) => `${formatQuantity(value)} ${name ?? system.toUpperCase()}`).join('; ') ||
  'none';
