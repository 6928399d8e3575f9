/** Fields that take a number or a range of numbers. */
import { rangeOf } from '#domain/quantity.ts';
import type { Quantity } from '#schemas/values.ts';
import { readAmount, type Amount, type AmountRules } from '#tools/amount.ts';
import { showProblem } from './form.ts';

/** What stands between the two ends of a range, where both are there. */
const between = /^(.*\d.*?)(?:\s*[–-]\s*|\s+(?:to|a)\s+)(\d.*)$/u;

/** What a field says where a range will do as well as a number: "10", "10-15", "10 to 15". */
export const readQuantity = (
  text: string,
  rules: AmountRules,
): { readonly ok: true; readonly value: Quantity } | Extract<Amount, { ok: false }> => {
  const [, from, to] = between.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return readAmount(text, rules);
  // A range may begin with nothing: "0-2" is up to two.
  const [least, most] = [readAmount(from, { ...rules, isZeroAllowed: true, min: 0 }), readAmount(to, rules)];
  if (!least.ok) return least;
  if (!most.ok) return most;
  return { ok: true, value: rangeOf(least.value < most.value ? [least.value, most.value] : [most.value, least.value]) };
};

/** The number or the range in a field that may be left empty, with a message at the field where there is none. */
export const quantityOf = (field: HTMLInputElement, rules: AmountRules): Quantity | undefined => {
  if (field.value.trim() === '') {
    showProblem(field, undefined);
    return undefined;
  }
  const quantity = readQuantity(field.value, rules);
  showProblem(field, quantity.ok ? undefined : quantity.problem);
  return quantity.ok ? quantity.value : undefined;
};
