/** What stands in the boxes of a field for a value of a record, and the value for what is written there. */
import { readAmount } from '#tools/amount.ts';
import { isVisible } from '#schemas/values.ts';
import * as words from '#words/contribute-form.ts';
import { readDay } from './days.ts';
import type { Field } from './fields.ts';

const numberRules = { what: words.theNumber, example: '150', isZeroAllowed: true, max: Number.MAX_SAFE_INTEGER };

/** A number as typed: "1,250" is 1250. What is none stays as it was typed, so that the check can name it. */
const numberIn = (typed: string): number | string => {
  const read = readAmount(typed, numberRules);
  return read.ok ? read.value : typed;
};

/** What is wrong with a text that should be a number; undefined where it is one. */
export const numberProblem = (typed: string): string | undefined => {
  const read = readAmount(typed, numberRules);
  return read.ok ? undefined : read.problem;
};

// A number with exactly three digits behind the point could be thousands to some readers; with four it cannot.
const textOf = (value: unknown): string => {
  if (typeof value === 'string' || value === undefined) return value ?? '';
  const text = JSON.stringify(value);
  return typeof value === 'number' && /^\d+\.\d{3}$/.test(text) ? `${text}0` : text;
};

const isRange = (value: unknown): value is { min: unknown; max: unknown } =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;

/** What the boxes of a field show: one text, two of a number with another that it goes up to, or one for each value chosen. */
export const toBoxes = (field: Field, value: unknown): string[] => {
  if (field.kind === 'choices') return Array.isArray(value) ? value.map(textOf) : [];
  if (field.kind === 'quantity') return isRange(value) ? [textOf(value.min), textOf(value.max)] : [textOf(value), ''];
  return [textOf(value)];
};

/** The value for what stands in the boxes of a field; undefined where nothing does. */
export const fromBoxes = (field: Field, boxes: readonly string[]): unknown => {
  const [first = '', second = ''] = boxes;
  switch (field.kind) {
    case 'choices':
      return boxes.length ? boxes.map((box) => field.of.find((value) => String(value) === box) ?? box) : undefined;
    case 'choice':
      return first === '' ? undefined : (field.of.find((value) => String(value) === first) ?? first);
    case 'quantity':
      if (second.trim() === '') return first.trim() === '' ? undefined : numberIn(first);
      return { min: first.trim() === '' ? undefined : numberIn(first), max: numberIn(second) };
    case 'number':
      return first.trim() === '' ? undefined : numberIn(first);
    default:
      if (field.kind === 'text' && field.dated && isVisible(first)) return readDay(first.trim(), field.dated);
      // A line that was pasted in several is one; spaces at its ends are nobody's meaning.
      return isVisible(first)
        ? field.kind === 'text' && field.longest < 1000
          ? first.trim().replace(/\s*[\t\r\n]+\s*/g, ' ')
          : first.trim()
        : undefined;
  }
};

/** Which of the two boxes of a quantity a message at its place is about: the first, and that of "up to". */
export const wrongBoxes = (value: unknown, place: string): { readonly first: boolean; readonly second: boolean } => {
  if (!isRange(value)) return { first: true, second: false };
  const first = typeof value.min !== 'number' || place.endsWith('.min');
  const second = typeof value.max !== 'number' || place.endsWith('.max');
  // Two numbers are wrong together.
  return first || second ? { first, second } : { first: true, second: true };
};
