/** Proof of a value that a correction has changed: words and days that were read for the old value prove nothing of the new. */
import { numbersIn } from '#content-check/fact-warnings.ts';
import { valueAt } from '#content-check/problem.ts';
import { isSame } from '#domain/same.ts';
import { isObject } from '#text/is-object.ts';
import { withValue, type Json } from './record.ts';

/** A row of evidence that was read for another value. */
export interface Stale {
  /** Its place among the rows of evidence. */
  readonly at: number;
  readonly field: string;
  /** What of it is still as it was: the words, else the day. */
  readonly part: 'quotation' | 'read' | 'date';
  readonly old: string;
}

/** The rows of evidence of a record. */
export const rowsOf = (record: Json): readonly Json[] => {
  const { evidence } = record;
  return Array.isArray(evidence) ? evidence.filter(isObject) : [];
};

/** Names of what is only said beside a value. */
export const besides = ['note', 'asOf'] as const;

/** A value without what is only said beside it. */
export const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      besides.some((one) => one === name) ? [] : [[name, bare(inner)]],
    ),
  );
};

/** Whether the words have every number that is new: then they were right, and the record was not. */
export const says = (words: string, before: unknown, after: unknown): boolean => {
  const numbers = (value: unknown) => numbersIn(JSON.stringify(value ?? ''));
  const known = new Set(numbers(before));
  const come = numbers(after).filter((number) => !known.has(number));
  const said = new Set(numbersIn(words));
  return come.length > 0 && come.every((number) => said.has(number));
};

/** The rows of evidence of a correction that speak of a value as it was before. */
export const staleEvidence = (before: Json, record: Json): Stale[] =>
  rowsOf(record).flatMap((row, at): Stale[] => {
    const { field } = row;
    if (typeof field !== 'string') return [];
    const [old, now] = [before, record].map((one) => bare(valueAt(one, field.split('.'))));
    const part = (['quotation', 'read', 'date'] as const).find((name) => typeof row[name] === 'string');
    if (part === undefined || old === undefined || now === undefined || isSame(old, now)) return [];
    const text = String(row[part]);
    const isAsBefore = rowsOf(before).some((other) => other['field'] === field && other[part] === text);
    if (!isAsBefore || (part === 'quotation' && says(text, old, now))) return [];
    return [{ at, field, part, old: text }];
  });

/** A record without the proof of other values: what is handed over. */
export const withoutStale = (record: Json, stale: readonly Stale[]): Json => {
  if (!stale.length) return record;
  const left = rowsOf(record).filter((_, at) => !stale.some((one) => one.at === at));
  return withValue(record, ['evidence'], left.length ? left : undefined, () => []);
};
