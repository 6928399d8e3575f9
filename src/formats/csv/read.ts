/** Tables: a mapping says what their columns mean (see `mappings/`). */
import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { readCell } from '#domain/csv-text.ts';
import { courseSchema } from '#schemas/course.ts';
import { DraftBuilder, type Price, type RawIntake, type Spot, type TextField } from '../draft-builder.ts';
import {
  InputError,
  limits,
  pieces,
  type ColumnRule,
  type Mapping,
  type ReadOptions,
  type Reading,
  type TextSource,
} from '../format.ts';
import directory from '../mappings/directory.json' with { type: 'json' };
import dfe from '../mappings/dfe-course-directory.json' with { type: 'json' };
import discoverUni from '../mappings/discover-uni-kiscourse.json' with { type: 'json' };
import mit from '../mappings/mit-open-learning-library.json' with { type: 'json' };
import { oneLine } from '../text.ts';

/** The mappings that ship with the importer. */
export const mappings: readonly Mapping[] = [directory, dfe, discoverUni, mit] as readonly Mapping[];

interface Row {
  readonly intake: { -readonly [K in keyof RawIntake]: RawIntake[K] };
  readonly spots: Partial<Record<keyof RawIntake, Spot>>;
  price?: { text: string; spot: Spot; currency: string | undefined };
  priceNote?: { text: string; spot: Spot };
  priceCategory?: { category: Price['category']; spot: Spot };
}

const { type, status, delivery, price } = courseSchema.shape;
const enums = {
  type: type.options,
  status: status.unwrap().options,
  mode: delivery.shape.mode.options,
  priceCategory: price.unwrap().shape.category.options,
};
/** A word of one of the schema's lists. */
const oneOf = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

type Target = (builder: DraftBuilder, text: string, spot: Spot, rule: ColumnRule, row: Row) => void;

/** A target that is the field of the same name or another, taken as it stands. */
const field =
  (name: TextField): Target =>
  (builder, text, spot) =>
    builder.put(name, text, spot);

const withUnit = (text: string, unit: string | undefined): string =>
  unit && /^[\d.,\s–-]+(?:to [\d.,\s]+)?$/.test(text) ? `${text} ${unit}` : text;

const setIntake =
  (key: keyof RawIntake): Target =>
  (_, text, spot, __, row) => {
    (row.intake as Record<string, string>)[key] = text;
    row.spots[key] = spot;
  };

/** What a column may be mapped to. Each target reads text in any of the forms that `values/` knows. */
export const targets: Readonly<Record<string, Target>> = {
  title: (builder, text, spot) => builder.title(text, spot),
  type: (builder, text, spot) => {
    builder.put('type', oneOf(enums.type, text), spot);
    if (builder.data.type === undefined) builder.typeWords(text, spot);
  },
  typeLabel: field('typeLabel'),
  status: (builder, text, spot) => {
    const known = oneOf(enums.status, text);
    if (known) builder.put('status', known, spot);
    else builder.drop(text, 'a status of no known name', spot);
  },
  url: (builder, text, spot) => builder.url(text, spot),
  code: field('code'),
  lars: (builder, text, spot) => builder.identify('lars', text, spot),
  ucas: (builder, text, spot) => builder.identify('ucas', text, spot),
  kiscourse: (builder, text, spot) => builder.identify('kiscourse', text, spot),
  edx: (builder, text, spot) => builder.identify('edx', text, spot),
  identifier: (builder, text, spot) => builder.identify('other', text, spot),
  description: (builder, text, spot) => builder.description(text, spot),
  audience: field('audience'),
  outcomes: (builder, text, spot) => builder.outcomes(text, spot),
  skill: field('skills'),
  subject: (builder, text, spot) => builder.subjectLabel(text, spot),
  subjectId: field('subjects'),
  outcome: field('learningOutcomes'),
  ldcs: (builder, text, spot) => builder.subjectCode('LDCS', text, undefined, spot),
  jacs: (builder, text, spot) => builder.subjectCode('JACS', text, undefined, spot),
  cah: (builder, text, spot) => builder.subjectCode('CAH', text, undefined, spot),
  level: (builder, text, spot) => builder.level(text, spot),
  levelNote: field('levelNote'),
  difficulty: (builder, text, spot) => builder.level(text, spot),
  credit: (builder, text, spot, { unit }) => builder.credit(text, unit ?? '', spot),
  duration: (builder, text, spot, { unit }) => builder.duration(withUnit(text, unit), spot),
  hours: (builder, text, spot) => builder.duration(withUnit(text, 'hours'), spot),
  hoursPerWeek: (builder, text, spot) => builder.duration(/week/i.test(text) ? text : `${text} hours per week`, spot),
  assessment: field('assessment.text'),
  entry: field('entry.text'),
  awardingBody: (builder, text, spot) => builder.awardedBy(text, spot),
  credential: (builder, text, spot) => {
    builder.put('credential.name', text, spot);
    builder.typeWords(text, spot);
  },
  stacking: (builder, text, spot) => builder.stacking(text, spot),
  recognition: (builder, text, spot) => builder.recognition(text, spot),
  mode: (builder, text, spot) => {
    const known = oneOf(enums.mode, text);
    if (known) builder.put('delivery.mode', known, spot);
    else if (!builder.mode(text, spot)) builder.drop(text, 'says no mode', spot);
  },
  deliveryNote: field('delivery.note'),
  pace: (builder, text, spot) => {
    if (!builder.pace(text, spot)) builder.drop(text, 'says no pace', spot);
  },
  studyMode: (builder, text, spot) => {
    if (!builder.studyMode(text, spot)) builder.drop(text, 'says no study mode', spot);
  },
  language: (builder, text, spot) => builder.language(text, spot),
  start: setIntake('start'),
  end: setIntake('end'),
  applyBy: setIntake('applyBy'),
  town: setIntake('town'),
  country: setIntake('country'),
  intakeNote: setIntake('note'),
  intakes: (builder, text, spot) => {
    const [start, end] = text.split('/').map((date) => date.trim());
    builder.intake({ start, end }, { start: spot });
  },
  startNote: field('startNote'),
  price: (_, text, spot, { unit }, row) => {
    row.price = { text, spot, currency: unit };
  },
  priceNote: (_, text, spot, __, row) => {
    row.priceNote = { text, spot };
  },
  priceCategory: (builder, text, spot, _, row) => {
    const category = oneOf(enums.priceCategory, text);
    if (category) row.priceCategory = { category, spot };
    else builder.drop(text, 'a price category of no known name', spot);
  },
};

const ruleOf = (rule: ColumnRule | string): ColumnRule => (typeof rule === 'string' ? { to: rule } : rule);

/** A mapping that names targets which do not exist, or no columns, is a mistake of the editor's: said at once. */
export const checkMapping = (mapping: unknown, file: string): Mapping => {
  const fail = (message: string): never => {
    throw new InputError(`${message}. A mapping is described in src/formats/mappings/README.md`, file);
  };
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping))
    return fail('a mapping must be an object in braces');
  const { columns, identifier, id } = mapping as Partial<Mapping>;
  if (typeof id !== 'string') return fail('"id" must name the mapping');
  if (!Array.isArray(identifier) || !identifier.length)
    return fail('"identifier" must list the columns that tell one course from another');
  if (typeof columns !== 'object' || (columns as unknown) === null)
    return fail('"columns" must say what each column means');
  for (const [column, rule] of Object.entries(columns)) {
    const to = typeof rule === 'string' ? rule : (rule as ColumnRule | undefined)?.to;
    if (to === undefined || !(to in targets))
      return fail(`column "${column}" goes to ${JSON.stringify(to)}; write one of ${Object.keys(targets).join(', ')}`);
  }
  return { recognise: [], label: id, ...mapping } as unknown as Mapping;
};

/** Column names of a header line as they can be told apart: blanks are numbered, doubles get "(2)". */
export const columnNames = (header: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = oneLine(cell) || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

/** The sign between the columns: the one that the header line holds most of, outside quotes. */
export const delimiterOf = (head: string): string => {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1];
  if (told) return told;
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign): [string, number] => [sign, line.split(sign).length - 1]);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
};

/** The mapping that fits a header: the one whose telling columns are all there. */
export const mappingFor = (columns: readonly string[]): Mapping | undefined => {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  return mappings.find(
    ({ recognise }) => recognise.length > 0 && recognise.every((name) => names.has(name.toLowerCase())),
  );
};

const cellOf = (row: readonly string[], columns: readonly string[], name: string): string => {
  const index = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return index < 0 ? '' : readCell((row[index] ?? '').trim());
};

const identifierOf = (row: readonly string[], columns: readonly string[], mapping: Mapping, line: number): string => {
  const identifier = mapping.identifier
    .map((name) => cellOf(row, columns, name))
    .filter(Boolean)
    .join('-');
  if (identifier === '')
    throw new InputError(
      `a row without an identifier: ${mapping.identifier.map((name) => `"${name}"`).join(' and ')} ${mapping.identifier.length > 1 ? 'are' : 'is'} empty`,
      `line ${line}`,
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
      ...mapping.identifier,
      mapping.provider?.nameColumn ?? '',
    ].map((name) => name.toLowerCase()),
  );
  return columns.filter((name) => !known.has(name.toLowerCase()));
};

/** The price of a row. A category with a column of its own stands before what the words seem to say. */
const readRowPrice = (builder: DraftBuilder, { price, priceNote, priceCategory }: Row): void => {
  const category = priceCategory?.category;
  const told = price ?? priceNote;
  if (told) {
    const read = builder.readPrice(told.text, told.spot, { currency: price?.currency, category });
    const note = price && priceNote && builder.text(priceNote.text, 300, priceNote.spot);
    builder.addPrice(read && note && read.note === undefined ? { ...read, note } : read, told.spot);
  }
  if (priceCategory && builder.data.price === undefined)
    builder.addPrice({ category: priceCategory.category }, priceCategory.spot);
};

const readRow = (
  row: readonly string[],
  columns: readonly string[],
  mapping: Mapping,
  line: number,
  options: ReadOptions,
): DraftBuilder => {
  const cell = (name: string): string => cellOf(row, columns, name);
  const place = `line ${line}`;
  const identifier = identifierOf(row, columns, mapping, line);
  const builder = new DraftBuilder(identifier, place, options);
  const { provider } = mapping;
  const named = provider?.nameColumn ? oneLine(cell(provider.nameColumn)) : '';
  const name = (named && `${provider?.namePrefix ?? ''}${named}`) || provider?.name;
  if (provider && (name || provider.key)) {
    builder.provider = {
      key: (provider.nameColumn ? (name ?? provider.key) : (provider.key ?? name)) ?? mapping.id,
      ...(name && { name }),
      ...(provider.country && { country: provider.country }),
      ...(provider.url && { url: provider.url }),
    };
  }
  const raw: Row = { intake: {}, spots: {} };
  for (const [target, value] of Object.entries(mapping.constants ?? {})) {
    const spot = { field: target, place: `mapping ${mapping.id}` };
    targets[target]?.(builder, value, spot, { to: target }, raw);
    builder.guess(value, 'said by the mapping for every row', spot);
  }
  // Delivery comes first, because notes on it have nowhere to go without it.
  const order = (to: string) => (to === 'mode' ? 0 : to === 'title' ? 1 : to === 'description' ? 2 : 3);
  const rules = Object.entries(mapping.columns)
    .map(([column, rule]) => ({ column, rule: ruleOf(rule) }))
    .sort((a, b) => order(a.rule.to) - order(b.rule.to));
  for (const { column, rule } of rules) {
    const whole = cell(column);
    if (whole === '' || /^(?:nan|null|n\/a|none given|-)$/i.test(whole)) continue;
    const spot: Spot = { field: column, place: `${place}, column ${column}` };
    const unit = rule.unitColumn ? cell(rule.unitColumn) : rule.unit;
    for (const part of rule.separator ? whole.split(rule.separator) : [whole]) {
      const text = part.trim();
      if (text === '') continue;
      const mapped = rule.values?.[text.toLowerCase()];
      const guess = typeof rule.guess === 'string' ? rule.guess : rule.guess?.[text.toLowerCase()];
      if (guess !== undefined) builder.guess(text, guess, spot);
      if (mapped !== '')
        targets[rule.to]?.(
          builder,
          `${rule.prefix ?? ''}${mapped ?? text}`,
          spot,
          unit === undefined ? rule : { ...rule, unit },
          raw,
        );
    }
  }
  for (const [column, note] of Object.entries(mapping.drop ?? {})) {
    const text = cell(column);
    if (text !== '') builder.drop(text, note, { field: column, place: `${place}, column ${column}` });
  }
  for (const column of strangersOf(columns, mapping)) {
    const text = cell(column);
    if (text !== '')
      builder.drop(text, 'a column that the mapping does not know', {
        field: column,
        place: `${place}, column ${column}`,
      });
  }
  const { intake, spots } = raw;
  if (Object.keys(intake).length) {
    builder.intake(intake, { ...spots, start: spots.start ?? spots.town ?? { field: 'start', place } });
  }
  readRowPrice(builder, raw);
  return builder;
};

/**
 * The rows of a table that may stand anywhere and belong together by their identifier. Kept as bytes, and of a further
 * row only the cells that differ from the first, so that a large table takes at most about its own size.
 */
class RowShelf {
  readonly #rows = new Map<string, Buffer[]>();
  #size = 0;

  add(identifier: string, row: readonly string[], line: number): void {
    const kept = this.#rows.get(identifier);
    const first = kept?.[0] && RowShelf.#open(kept[0]).row;
    const cells = first ? row.map((cell, index) => (cell === first[index] ? null : cell)) : row;
    const bytes = Buffer.from(JSON.stringify([line, ...cells]));
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

  static #open(bytes: Buffer): { line: number; row: (string | null)[] } {
    const [line, ...row] = JSON.parse(bytes.toString('utf8')) as [number, ...(string | null)[]];
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

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const stream = pieces(source);
  let head = '';
  const buffered: string[] = [];
  for (let step = await stream.next(); !step.done; step = await stream.next()) {
    buffered.push(step.value);
    head += step.value;
    if (head.length > 16_384) break;
  }
  if (head.trim() === '') throw new InputError('the text is empty', 'line 1');
  const hint = /^\uFEFF?sep=.\r?\n/i.exec(head)?.[0];
  const delimiter = delimiterOf(head);
  /** The text with one kind of line break, so that lines are counted alike, and without Excel's own hint, whose line stays. */
  async function* text(): AsyncGenerator<string> {
    let isFirst = true;
    let waiting = '';
    for await (const piece of joined()) {
      let next = waiting + (isFirst ? piece.replace(/^\uFEFF/, '').replace(/^sep=.(?=\r?\n)/i, '') : piece);
      waiting = next.endsWith('\r') ? '\r' : '';
      if (waiting) next = next.slice(0, -1);
      isFirst = false;
      yield next.replace(/\r\n?/g, '\n');
    }
    if (waiting) yield '\n';
  }
  async function* joined(): AsyncGenerator<string> {
    yield* buffered;
    yield* stream;
  }
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: limits.courseText,
    columns: false,
  });
  const source_ = Readable.from(text());
  source_.on('error', (error) => parser.destroy(error));
  source_.pipe(parser);
  let columns: string[] | undefined;
  let mapping: Mapping | undefined;
  let lastLine = hint ? 1 : 0;
  const runs = new RowShelf();
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // csv-parse counts the line on which a record ends; quoted line breaks lead back to its start.
      const inner = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      const line = Math.max(lastLine + 1, info.lines - inner);
      lastLine = line;
      if (!columns) {
        columns = columnNames(record);
        mapping = options.mapping ?? mappingFor(columns);
        if (columns.length < 2)
          throw new InputError(
            'a table of a single column: no comma, semicolon, tab or bar between columns in the first line',
            `line ${line}`,
          );
        if (!mapping) {
          throw new InputError(
            `no mapping fits these columns (${columns.slice(0, 6).join(', ')}${columns.length > 6 ? ', …' : ''}): name one with --mapping, one of ${mappings.map(({ id }) => id).join(', ')} or a file of your own`,
            `line ${line}`,
          );
        }
        const names = new Set(columns.map((name) => name.toLowerCase()));
        const missing = mapping.identifier.filter((name) => !names.has(name.toLowerCase()));
        if (missing.length)
          throw new InputError(
            `the mapping "${mapping.id}" needs the column ${missing.map((name) => `"${name}"`).join(' and ')}, which is not there`,
            `line ${line}`,
          );
        continue;
      }
      const extra = record.slice(columns.length).some((cell) => cell.trim() !== '');
      if (record.length < columns.length || extra) {
        throw new InputError(
          `a row of ${record.length} cells under a header of ${columns.length}: a cell, a quotation mark or a line break is ${record.length < columns.length ? 'missing' : 'too many'}`,
          `line ${line}`,
        );
      }
      if (!mapping) continue;
      if (mapping.runs) runs.add(identifierOf(record, columns, mapping, line), record, line);
      else yield { kind: 'course', draft: readRow(record, columns, mapping, line, options).finish() };
    }
    for (const rows of columns && mapping ? runs.groups() : []) {
      const [first, ...rest] = rows.map(({ row, line }) =>
        readRow(row, columns ?? [], mapping as Mapping, line, options),
      );
      for (const run of rest) first?.join(run);
      if (first) yield { kind: 'course', draft: first.finish() };
    }
  } catch (error) {
    if (
      error instanceof InputError ||
      !(error instanceof Error) ||
      !('code' in error) ||
      !String(error.code).startsWith('CSV_')
    )
      throw error;
    const { message, code } = error as CsvError;
    const line = (error as { lines?: number }).lines;
    const told: Record<string, string> = {
      CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed before the end',
      CSV_MAX_RECORD_SIZE: `a row of more than ${limits.courseText} characters: probably a quotation mark that is not closed`,
      CSV_INVALID_CLOSING_QUOTE: 'text after a closing quotation mark: write a quotation mark within a cell twice',
      INVALID_OPENING_QUOTE: 'a quotation mark within a cell that is not quoted',
    };
    throw new InputError(`not a sound table: ${told[code] ?? message}`, `line ${line ?? lastLine + 1}`);
  }
  if (!columns) throw new InputError('the table is empty', 'line 1');
}
