/** What readers read, in the words in which pages show it: for the report that sets them beside the source's words. */
import { formatPriceOption } from '#domain/price.ts';
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
