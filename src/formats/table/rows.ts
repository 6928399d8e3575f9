/** Rows of a table, or objects of a list, made into courses by a mapping. */
import { DraftBuilder, fields, type Price, type Spot } from '../draft-builder.ts';
import { InputError, limits, type ColumnRule, type Mapping, type ReadOptions, type Reading } from '../format.ts';
import { cut, oneLine } from '../text.ts';
import { byRules, certain } from '../values/reading.ts';
import { unitInName } from './column-names.ts';
import type { OpenJoin } from './joins.ts';
import { emptyRow, ruleOf, targets, type Row } from './mapping.ts';

/** One row: where it stands, the names of its columns, and what stands in each; several texts where the source has a list. */
export interface Cells {
  readonly place: string;
  readonly columns: readonly string[];
  readonly values: (column: string) => readonly string[];
}

/** What says that there is nothing. */
const isBlank = (text: string): boolean => text === '' || /^(?:nan|null|none given|n\/a|-)$/i.test(text);

const spotOf = ({ place }: Cells, column: string): Spot => ({ field: column, place: `${place}, column ${column}` });

const first = (cells: Cells, column: string): string => cells.values(column).find((text) => !isBlank(text)) ?? '';

/** What tells a course from another, as the mapping says. @throws InputError where it is empty */
export const identifierOf = (cells: Cells, mapping: Mapping): string => {
  const identifier = mapping.identifier
    .map((name) => cells.values(name)[0] ?? '')
    .filter(Boolean)
    .join('-');
  if (identifier === '')
    throw new InputError(
      `a row without an identifier: ${mapping.identifier.map((name) => `"${name}"`).join(' and ')} ${mapping.identifier.length > 1 ? 'are' : 'is'} empty`,
      cells.place,
    );
  return identifier;
};

/** The columns that a mapping says nothing about; blank ones are there by their number. */
const strangersOf = (columns: readonly string[], mapping: Mapping): string[] => {
  const known = new Set(
    [
      ...Object.keys(mapping.columns),
      ...Object.keys(mapping.drop ?? {}),
      ...Object.values(mapping.columns).map((rule) => ruleOf(rule).unitColumn ?? ''),
      ...(mapping.joins ?? []).flatMap(({ column, as, key }) => [column, `${as}.${key}`]),
      ...mapping.identifier,
      ...Object.values(mapping.provider ?? {}),
    ].map((name) => name.toLowerCase()),
  );
  return columns.filter((name) => !known.has(name.toLowerCase()));
};

/** Where a value comes from the mapping itself, for every row alike. */
const ofMapping = 'mapping ';
const isOfMapping = ({ place }: Spot): boolean => place.startsWith(ofMapping);

/** The values alone, without where they stand. */
const valuesIn = <T>(told: Readonly<Record<string, { readonly value: T }>>): Record<string, T> =>
  Object.fromEntries(Object.entries(told).map(([key, { value }]) => [key, value]));

/** The run of a row; further starts are runs of the same place. */
const readRuns = (builder: DraftBuilder, { run, starts }: Row, place: string): void => {
  const spots = Object.fromEntries(Object.entries(run).map(([key, { spot }]) => [key, spot]));
  const start = run.start?.spot ?? run.town?.spot ?? { field: 'start', place };
  if (Object.keys(run).length) builder.intake(valuesIn(run), { ...spots, start });
  for (const { value, spot } of starts)
    builder.intake({ start: value, town: run.town?.value, country: run.country?.value }, { start: spot });
};

/**
 * The prices of a row, with its words about them. A category with a column of its own stands before what the words seem
 * to say; words beside a price that nothing was read from may tell one themselves.
 */
const readRowPrices = (builder: DraftBuilder, { prices, priceNotes, priceCategory, priceDate }: Row): void => {
  const known = { category: priceCategory?.value, asOf: priceDate?.value };
  const read = prices.flatMap(({ value, spot, currency }) => {
    const price = builder.readPrice(value, spot, { ...known, currency });
    return price ? [{ price: prices.length > 1 ? labelled(price, spot.field) : price, spot }] : [];
  });
  const [first, ...others] = read;
  if (first) builder.addPrice(withNotes(builder, first.price, priceNotes), first.spot);
  else
    for (const { value, spot } of priceNotes)
      builder.addPrice(builder.readPrice(value, spot, { ...known, currency: prices[0]?.currency }), spot);
  for (const { price, spot } of others) builder.addPrice(price, spot);
  if (builder.data.price !== undefined) return;
  const { category, asOf } = known;
  if (priceCategory && category) builder.addPrice({ category, ...(asOf && { asOf }) }, priceCategory.spot);
  else if (priceDate && !isOfMapping(priceDate.spot))
    builder.drop(priceDate.value, 'the day of a price without a price', priceDate.spot);
};

/** The words on entry where a source lets nobody register but organisations; before others where it has some. */
const organisationsAlone = 'Only organisations can register';

/** What a row asks of whoever enrols where organisations alone can register: that stands before all else that it asks. */
const readRegistration = (builder: DraftBuilder, { registration: { organisations, hasPersons } }: Row): void => {
  if (!organisations || hasPersons) return;
  const asked = builder.at('entry.text');
  if (asked === undefined) builder.put('entry.text', organisationsAlone, organisations.spot);
  else {
    const kept = cut(asked, fields['entry.text'].max - `${organisationsAlone}; `.length);
    if (kept !== asked)
      builder.drop(asked.slice(kept.length - 2).trimStart(), fields['entry.text'].also, builder.spotOf('entry.text'));
    builder.data.entry = { ...builder.data.entry, text: `${organisationsAlone}; ${kept}` };
  }
  builder.guess(organisations.value, `read as "${organisationsAlone}"`, organisations.spot);
};

/** One of several prices of a row: where its own words do not say what it is for, the name of its column does. */
const labelled = (price: Price, column: string): Price => ({
  ...price,
  ...(price.options && {
    options: price.options.map((option) =>
      option.note === undefined && (option.for ?? 'everyone') === 'everyone' ? { ...option, note: column } : option,
    ),
  }),
});

/** A price with what other columns say of it, as far as it fits. */
const withNotes = (builder: DraftBuilder, price: Price, notes: Row['priceNotes']): Price =>
  notes.reduce((so, { value, spot }) => {
    const text = builder.text(value, 300, spot);
    if (text === undefined || so.note === text) return so;
    const note = [so.note, text].filter(Boolean).join('; ');
    if (note.length <= 300) return { ...so, note };
    builder.drop(text, 'more words about the price than fit', spot);
    return so;
  }, price);

/** What a row says of its provider; of several values of one kind the first is kept. */
const setProvider = (builder: DraftBuilder, cells: Cells, { id, provider }: Mapping): void => {
  if (!provider) return;
  const of = (column: string | undefined): string => {
    const [kept, ...others] =
      column === undefined
        ? []
        : cells
            .values(column)
            .filter((text) => !isBlank(text))
            .map(oneLine);
    for (const text of others)
      builder.drop(text, 'of the provider one value of a kind is kept', spotOf(cells, column ?? ''));
    return kept ?? '';
  };
  const named = of(provider.nameColumn);
  const name = (named && `${provider.namePrefix ?? ''}${named}`) || provider.name;
  const [key, url, town, country] = [
    of(provider.keyColumn),
    of(provider.urlColumn),
    of(provider.townColumn),
    of(provider.countryColumn),
  ];
  if (!name && !key && !provider.key) return;
  builder.provider = {
    key: key || ((provider.nameColumn ? (name ?? provider.key) : (provider.key ?? name)) ?? id),
    ...(name && { name }),
    ...((country || provider.country) && { country: country || provider.country }),
    ...((url || provider.url) && { url: url || provider.url }),
    ...(town && { town }),
    ...(provider.kind && { kind: provider.kind }),
  };
};

/** Hands what stands in one column to its target. @returns whether anything was there */
const readColumn = (builder: DraftBuilder, cells: Cells, column: string, rule: ColumnRule, row: Row): boolean => {
  const spot = spotOf(cells, column);
  const ofRow = rule.unitColumn && first(cells, rule.unitColumn);
  const stated = ofRow || rule.unit || unitInName(column, rule.to);
  const unit = rule.units?.[stated?.toLowerCase() ?? ''] ?? stated;
  const { unitColumn, ...bare } = rule;
  /** Names the column of the unit only where this row has one in it. */
  const own: ColumnRule = { ...bare, ...(unit && { unit }), ...(ofRow && unitColumn && { unitColumn }) };
  const target = targets[rule.to];
  let isTold = false;
  for (const whole of cells.values(column)) {
    if (isBlank(whole)) continue;
    for (const part of rule.separator ? whole.split(rule.separator) : [whole]) {
      const text = part.trim();
      if (text === '') continue;
      const mapped = rule.values?.[text.toLowerCase()];
      const guess = typeof rule.guess === 'string' ? rule.guess : rule.guess?.[text.toLowerCase()];
      // What the mapping itself reads stands beside its words in the report; a mode that it guesses is an inferred one.
      if (guess !== undefined) builder.take(rule.to, byRules(text, mapped ?? text, [guess]), spot);
      else if (mapped) builder.take(rule.to, certain(text, mapped), spot);
      if (mapped === '') continue;
      isTold = true;
      const isNewMode = rule.to === 'mode' && builder.data.delivery?.mode === undefined;
      target?.(builder, `${rule.prefix ?? ''}${mapped ?? text}`, spot, own, row);
      if (guess !== undefined && isNewMode && builder.data.delivery?.mode !== undefined)
        builder.put('delivery.inferred', true, spot);
    }
  }
  return isTold;
};

/** The order in which targets are read: what others are noted beside comes first. */
const rank = (to: string): number => {
  const at = ['mode', 'title', 'description'].indexOf(to);
  return at < 0 ? 3 : at;
};

/** Targets that tell the subject. */
const subjectTargets: ReadonlySet<string> = new Set(['subject', 'subjectId', 'ldcs', 'jacs', 'cah']);

/** One row as the course that it describes, or as one run of it. */
export const readRow = (cells: Cells, mapping: Mapping, options: ReadOptions): DraftBuilder => {
  const builder = new DraftBuilder(identifierOf(cells, mapping), cells.place, options);
  setProvider(builder, cells, mapping);
  const row = emptyRow();
  const rules = Object.entries(mapping.columns)
    .map(([column, rule]) => ({ column, rule: ruleOf(rule) }))
    .sort((a, b) => rank(a.rule.to) - rank(b.rule.to));
  const told = new Set(
    rules.filter(({ column, rule }) => readColumn(builder, cells, column, rule, row)).map(({ rule }) => rule.to),
  );
  for (const [target, value] of Object.entries(mapping.constants ?? {})) {
    if (told.has(target)) continue;
    const spot = { field: target, place: `${ofMapping}${mapping.id}` };
    const need = target === 'mode' ? target : subjectTargets.has(target) ? 'subject' : undefined;
    if (need !== undefined && builder.unsettled[need] === 'against') {
      builder.drop(value, 'said by the mapping for every row, and not of this one: it says otherwise', spot);
      continue;
    }
    targets[target]?.(builder, value, spot, { to: target }, row);
    builder.guess(value, 'said by the mapping for every row', spot);
  }
  const left = [
    ...Object.entries(mapping.drop ?? {}),
    ...strangersOf(cells.columns, mapping).map(
      (column) => [column, 'a column that the mapping does not know'] as const,
    ),
  ];
  for (const [column, note] of left)
    for (const text of cells.values(column)) if (text !== '') builder.drop(text, note, spotOf(cells, column));
  readRuns(builder, row, cells.place);
  readRowPrices(builder, row);
  readRegistration(builder, row);
  const source = valuesIn(row.source);
  if (Object.keys(source).length) builder.source = source;
  return builder;
};

/** A row that cannot be read costs that row alone. */
export const rejected = (error: unknown, place: string, value = ''): Reading => {
  if (!(error instanceof InputError)) throw error;
  return { kind: 'rejected', place: error.place ?? place, reason: error.message, value };
};

/** The rows of one course, the first with what the others say of further runs. */
export const joinRuns = (rows: readonly Cells[], mapping: Mapping, options: ReadOptions): Reading[] => {
  const runs: DraftBuilder[] = [];
  const readings: Reading[] = [];
  for (const cells of rows) {
    try {
      runs.push(readRow(cells, mapping, options));
    } catch (error) {
      readings.push(rejected(error, cells.place));
    }
  }
  const [course, ...others] = DraftBuilder.inOrder(runs);
  if (course && others.length) DraftBuilder.asFirstRun(course);
  for (const run of others) course?.join(run);
  return course ? [...readings, { kind: 'course', draft: course.finish() }] : readings;
};

/** A row with what belongs to it in other tables; one for each of several that belong to it. */
export const joined = (cells: Cells, joins: readonly OpenJoin[]): Cells[] =>
  joins.reduce<Cells[]>(
    (rows, { join, lookup, used }) =>
      rows.flatMap((row) => {
        const key = row.values(join.column)[0] ?? '';
        const others = lookup.get(key);
        used.add(key);
        return others === undefined
          ? [row]
          : others.map((other) => ({
              place: row.place,
              columns: [...row.columns, ...Object.keys(other).map((name) => `${join.as}.${name}`)],
              values: (column: string) => {
                const own = Object.keys(other).find(
                  (name) => `${join.as}.${name}`.toLowerCase() === column.toLowerCase(),
                );
                return own === undefined ? row.values(column) : [other[own] ?? ''];
              },
            }));
      }),
    [cells],
  );

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The rows of a table that may stand anywhere and belong together by their identifier. Kept as bytes, and of a further
 * row only the cells that differ from the first, so that a large table takes at most about its own size.
 */
export class RowShelf {
  readonly #rows = new Map<string, Uint8Array[]>();
  #size = 0;

  add(identifier: string, row: readonly string[], line: number): void {
    const kept = this.#rows.get(identifier);
    const first = kept?.[0] && RowShelf.#open(kept[0]).row;
    const cells = first ? row.map((cell, index) => (cell === first[index] ? null : cell)) : row;
    const bytes = encoder.encode(JSON.stringify([line, ...cells]));
    this.#size += bytes.length;
    if (this.#size > limits.document) {
      throw new InputError(
        `a table whose rows are runs of courses is held in memory, and this one is larger than ${Math.round(limits.document / 1024 / 1024)} MiB: divide it by courses into several files`,
        `line ${line}`,
      );
    }
    if (kept) kept.push(bytes);
    else this.#rows.set(identifier, [bytes]);
  }

  static #open(bytes: Uint8Array): { line: number; row: (string | null)[] } {
    const [line, ...row] = JSON.parse(decoder.decode(bytes)) as [number, ...(string | null)[]];
    return { line, row };
  }

  /** The rows of each identifier, in the order in which they came. */
  *groups(): Generator<{ line: number; row: string[] }[]> {
    for (const list of this.#rows.values()) {
      const first = list[0] && RowShelf.#open(list[0]).row;
      yield list.map((bytes) => {
        const { line, row } = RowShelf.#open(bytes);
        return { line, row: row.map((cell, index) => cell ?? first?.[index] ?? '') };
      });
    }
  }
}
