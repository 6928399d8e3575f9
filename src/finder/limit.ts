/**
 * "At most" of a facet that is a number: `weekly=5`, `price=500`, `price=500-EUR`. It stands among the chosen values
 * of the facet, and lets through what the number of a course says exactly, not the band that it falls into.
 */
import type { FacetColumn } from './table-file.ts';

export interface Limit {
  readonly most: number;
  /** ISO 4217, of money alone; pounds where the value names none. */
  readonly currency: string;
}

/** Currency of a limit that names none: that of the bands. */
const usual = 'GBP';

/** The limit that a chosen value of a facet stands for; undefined where it is another value, or a currency has no rate. */
export const limitOf = ({ limit }: Pick<FacetColumn, 'limit'>, value: string): Limit | undefined => {
  const match = limit && /^(\d{1,7}(?:\.\d{1,2})?)(?:-([A-Z]{3}))?$/.exec(value);
  if (!match) return undefined;
  const currency = match[2] ?? usual;
  if (match[2] !== undefined && limit.pounds?.[currency] === undefined) return undefined;
  return { most: Number(match[1]), currency };
};

/** The value of a limit as addresses have it: pounds go without saying. */
export const limitValue = (amount: string, currency: string): string =>
  currency === '' || currency === usual || /-[A-Z]{3}$/.test(amount) ? amount : `${amount}-${currency}`;

/** The most that chosen values let through, in the unit of the facet's numbers; undefined where none is a limit. */
export const mostOf = (facet: FacetColumn, values: readonly string[] = []): number | undefined => {
  const most = values
    .flatMap((value) => limitOf(facet, value) ?? [])
    .map(({ most: amount, currency }) => amount * (currency === usual ? 1 : (facet.limit?.pounds?.[currency] ?? 1)));
  return most.length ? Math.max(...most) : undefined;
};
