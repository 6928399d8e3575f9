/** The form in which one says what the columns of a table mean: a list to choose from for each field of ours. */
import { make } from '#dom/elements.ts';
import * as words from '#words/feed-columns.ts';
import {
  columnOf,
  currencyIn,
  identifierIn,
  parseMapping,
  providerIn,
  unitColumnIn,
  withColumn,
  withCurrency,
  withIdentifier,
  withProvider,
  withUnitColumn,
} from './columns.ts';
import type { Json } from './record.ts';

export interface Column {
  readonly name: string;
  /** The first value in it. */
  readonly example: string;
}

/** Longest example that is shown beside the name of a column. */
const longest = 40;

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

const field = (id: string, label: string, hint: string | undefined, box: HTMLElement): HTMLElement =>
  make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    hint === undefined ? undefined : make('p', { class: 'small', id: `${id}-hint` }, hint),
    box,
  );

/** Shows the form, bound to the text of the mapping. What the text has and no field shows stays as it is. */
export const drawColumns = (place: HTMLElement, columns: readonly Column[], box: HTMLTextAreaElement): void => {
  const all = columns.map(({ name }) => name);
  const current = (): Json => parseMapping(box.value) ?? {};
  /** Shows in a field what the mapping says; no field is made anew, or it would lose the focus and the caret. */
  const shown: ((mapping: Json) => void)[] = [];
  const show = (): void => {
    const mapping = current();
    for (const one of shown) one(mapping);
  };
  const write = (mapping: Json): void => {
    box.value = JSON.stringify(mapping, null, 2);
    show();
  };
  const select = (
    name: string,
    label: string,
    valueIn: (mapping: Json) => string,
    change: (before: Json, column: string) => Json,
    {
      hint,
      more = [],
      isOffered = () => true,
    }: { hint?: string; more?: readonly string[]; isOffered?: (mapping: Json) => boolean } = {},
  ): HTMLElement => {
    const id = `column-${name}`;
    const list = make(
      'select',
      { id, autocomplete: 'off', 'aria-describedby': hint === undefined ? undefined : `${id}-hint` },
      make('option', { value: '' }, words.none),
      ...more.map((option) => make('option', { value: option }, option)),
      ...columns.map((row) => make('option', { value: row.name }, words.column(row.name, clip(row.example)))),
    );
    // Whoever goes through the list by keyboard passes columns that other fields have: what is left there counts.
    list.addEventListener('blur', () => {
      if (list.value !== valueIn(current())) write(change(current(), list.value));
    });
    const element = field(id, label, hint, list);
    shown.push((mapping) => {
      element.hidden = !isOffered(mapping);
      list.value = valueIn(mapping);
    });
    return element;
  };
  const text = (
    name: string,
    label: string,
    hint: string,
    valueIn: (mapping: Json) => string,
    change: (before: Json, text: string) => Json,
    isOffered: (mapping: Json) => boolean,
  ): HTMLElement => {
    const id = `column-${name}`;
    const line = make('input', { id, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': `${id}-hint` });
    const element = field(id, label, hint, line);
    line.addEventListener('input', () => write(change(current(), line.value.trim())));
    shown.push((mapping) => {
      element.hidden = !isOffered(mapping);
      if (document.activeElement !== line) line.value = valueIn(mapping);
    });
    return element;
  };
  const own = identifierIn(current());
  const together = own.length > 1 ? own.join(' + ') : undefined;
  place.replaceChildren(
    select(
      'identifier',
      `${words.identifier} ${words.needed}`,
      (mapping) => (identifierIn(mapping).length > 1 ? (together ?? '') : (identifierIn(mapping)[0] ?? '')),
      (before, column) => withIdentifier(before, column === together ? own : column === '' ? [] : [column], all),
      { hint: words.identifierHint, more: together === undefined ? [] : [together] },
    ),
    ...words.targets.flatMap(([target, label]) => [
      select(
        target,
        target === 'title' ? `${label} ${words.needed}` : label,
        (mapping) => columnOf(mapping, target),
        (before, column) => withColumn(before, target, column, all),
      ),
      ...(target === 'price'
        ? [
            text(
              'currency',
              words.currency,
              words.currencyHint,
              currencyIn,
              (before, unit) => withCurrency(before, unit.toUpperCase()),
              (mapping) => columnOf(mapping, 'price') !== '',
            ),
          ]
        : []),
      ...(words.unitColumns[target] === undefined
        ? []
        : [
            select(
              `${target}-unit`,
              words.unitColumns[target],
              (mapping) => unitColumnIn(mapping, target),
              (before, column) => withUnitColumn(before, target, column, all),
              { isOffered: (mapping) => columnOf(mapping, target) !== '' },
            ),
          ]),
    ]),
    select(
      'nameColumn',
      words.providerColumn,
      (mapping) => providerIn(mapping, 'nameColumn'),
      (before, column) => withProvider(before, 'nameColumn', column, all),
    ),
    text(
      'name',
      words.providerName,
      words.providerNameHint,
      (mapping) => providerIn(mapping, 'name'),
      (before, name) => withProvider(before, 'name', name, all),
      (mapping) => providerIn(mapping, 'nameColumn') === '',
    ),
  );
  show();
};

/** The field that is needed and has no column yet, with the box to choose it in; undefined where none is. */
export const columnLacking = (text: string): { readonly label: string; readonly id: string } | undefined => {
  const mapping = parseMapping(text);
  if (!mapping) return undefined;
  if (!identifierIn(mapping).length) return { label: words.identifier, id: 'column-identifier' };
  const [, label = ''] = words.targets.find(([target]) => target === 'title') ?? [];
  return columnOf(mapping, 'title') === '' ? { label, id: 'column-title' } : undefined;
};
