import { range } from '#words/quantities.ts';
import { formatNumber, pluralForm, type PluralForms } from '../words/format.ts';
import type { Quantity } from '#schemas/values.ts';

/** A quantity between two ends; one number where they are the same. */
export const rangeOf = ([min, max]: readonly [number, number]): Quantity => (min === max ? min : { min, max });

/** The lower end of a quantity, or the number itself. */
export const lower = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.min);

/** The upper end of a quantity, or the number itself. */
export const upper = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.max);

/** The middle of a range, or the number itself: for bands and sorting only, never to be shown as a fact. */
export const middle = (quantity: Quantity): number => (lower(quantity) + upper(quantity)) / 2;

/** Both ends put through a function: `{ min: 12, max: 30 }` times two is `{ min: 24, max: 60 }`. */
export const mapQuantity = (quantity: Quantity, change: (value: number) => number): Quantity =>
  typeof quantity === 'number' ? change(quantity) : { min: change(quantity.min), max: change(quantity.max) };

/** `150`, `1,500` or `100 to 150`, written by `format` where given. */
export const formatQuantity = (
  quantity: Quantity,
  format: (value: number) => string = (value) => formatNumber(value),
): string => (typeof quantity === 'number' ? format(quantity) : range(format(quantity.min), format(quantity.max)));

/** A quantity with its unit, "#" in whose forms stands for the number: `1 week`, `6 weeks`, `10 to 15 weeks`. */
export const formatCount = (quantity: Quantity, forms: PluralForms): string =>
  pluralForm(upper(quantity), forms).replaceAll('#', formatQuantity(quantity));

/** The same with the two forms of a unit that content names. */
export const countOf = (quantity: Quantity, one: string, many = `${one}s`): string =>
  formatCount(quantity, { one: `# ${one}`, other: `# ${many}` });
