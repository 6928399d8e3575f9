/** What has changed between two states of a record, in words that an editor can read. */
import type { Path } from '#content-check/problem.ts';
import { isSame } from '#domain/same.ts';
import * as words from '#words/contribute-form.ts';
import { isObject } from '#text/is-object.ts';
import type { Field } from './fields.ts';
import type { OptionsOf } from './options.ts';
import { toBoxes } from './values.ts';

export interface Change {
  /** What has changed: "Price: Price 1: How much". */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const inner = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** The changes between two states of a record; `optionsOf` gives the names of what one chooses. */
export const changesBetween = (
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  optionsOf: OptionsOf,
): Change[] => {
  const wordsOf = (field: Field, path: Path, value: unknown, record: unknown): string => {
    if (value === undefined) return words.nothing;
    if (Array.isArray(value) && !value.length) return words.emptyList;
    const options = optionsOf(field, path, record) ?? [];
    const shown = toBoxes(field, value).filter((box) => box !== '');
    const names = shown.map((box) => options.find((option) => option.value === box)?.label ?? box);
    return field.kind === 'quantity' ? names.join(words.upTo) : names.join(', ');
  };
  /** @param isInBoth whether what it stands in is there before and after: then what is left out counts as its default */
  const ofField = (
    field: Field,
    path: Path,
    old: unknown,
    now: unknown,
    above: string,
    isInBoth: boolean,
  ): Change[] => {
    const usual = isInBoth ? field.default : undefined;
    if (isSame(old ?? usual, now ?? usual)) return [];
    const areBoth = old !== undefined && now !== undefined;
    const label = above === '' ? field.label : `${above}: ${field.label}`;
    if (field.kind === 'group')
      return field.fields.flatMap((part) =>
        ofField(part, [...path, part.name], inner(old, part.name), inner(now, part.name), label, areBoth),
      );
    if (field.kind !== 'list' || (!rowsOf(old).length && !rowsOf(now).length))
      return [{ label, before: wordsOf(field, path, old, before), after: wordsOf(field, path, now, after) }];
    // Rows that are in both are no change, wherever they stand; the others are told in their order.
    const rest = (rows: unknown, others: unknown) =>
      rowsOf(rows).flatMap((row, at) => (rowsOf(others).some((other) => isSame(row, other)) ? [] : [{ row, at }]));
    const [gone, come] = [rest(old, now), rest(now, old)];
    const told = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => at).flatMap((at) => {
      const number = (come[at] ?? gone[at])?.at ?? at;
      const row = { ...field.row, label: words.numbered(field.row.label, number + 1) };
      return ofField(row, [...path, number], gone[at]?.row, come[at]?.row, above, true);
    });
    // A row in which nothing stands yet is no change.
    return told.length || gone.length || come.length
      ? told
      : [{ label, before: words.otherOrder, after: words.inThisOrder }];
  };
  return fields.flatMap((field) =>
    ofField(field, [field.name], inner(before, field.name), inner(after, field.name), '', true),
  );
};

/** The changes as a list of lines. */
export const changeLines = (changes: readonly Change[]): string =>
  changes.map(({ label, before, after }) => words.listed(words.changed(label, before, after))).join('\n');
