/**
 * Tables. A mapping says what their columns mean (see `mappings/`); what we write ourselves is one flat table,
 * whose mapping ships beside the others, so that it reads back.
 */
import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import type { Course } from '#domain/course.ts';
import { formatQuantity } from '#domain/quantity.ts';
import { DraftBuilder, type RawIntake, type Spot } from '../draft-builder.ts';
import {
  InputError,
  limits,
  pieces,
  type ColumnRule,
  type CourseDraft,
  type CourseInput,
  type Format,
  type Mapping,
  type ReadOptions,
  type Reading,
  type TextSource,
} from '../format.ts';
import directory from '../mappings/directory.json' with { type: 'json' };
import dfe from '../mappings/dfe-course-directory.json' with { type: 'json' };
import discoverUni from '../mappings/discover-uni-kiscourse.json' with { type: 'json' };
import mit from '../mappings/mit-open-learning-library.json' with { type: 'json' };
import { oneLine, shorten } from '../text.ts';
import { amountText, priceText, schemeNames } from '../xcri-cap/write.ts';
import { courseTypes, deliveryModes } from '#schemas/course.ts';

/** The mappings that ship with the importer. */
export const mappings: readonly Mapping[] = [directory, dfe, discoverUni, mit] as readonly Mapping[];

interface Row {
  readonly intake: { -readonly [K in keyof RawIntake]: RawIntake[K] };
  readonly spots: Partial<Record<keyof RawIntake, Spot>>;
  price?: { text: string; spot: Spot; currency: string | undefined };
  priceNote?: { text: string; spot: Spot };
  priceCategory?: { category: PriceCategory; spot: Spot };
}

type PriceCategory = NonNullable<CourseInput['price']>['category'];
const priceCategories: readonly string[] = [
  'free',
  'partially-free',
  'paid',
  'subscription',
] satisfies readonly PriceCategory[];

type Target = (builder: DraftBuilder, text: string, spot: Spot, rule: ColumnRule, row: Row) => void;

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
    if ((courseTypes as readonly string[]).includes(text)) builder.data.type = text as CourseInput['type'];
    else builder.typeWords(text, spot);
  },
  typeLabel: (builder, text, spot) => {
    builder.data.typeLabel = builder.text(text, 60, spot);
  },
  status: (builder, text, spot) => {
    if (['active', 'upcoming', 'paused', 'closed'].includes(text)) builder.data.status = text as CourseInput['status'];
    else builder.drop(text, 'a status of no known name', spot);
  },
  url: (builder, text, spot) => builder.url(text, spot),
  code: (builder, text, spot) => builder.code(text, spot),
  lars: (builder, text, spot) => builder.identify('lars', text, spot),
  ucas: (builder, text, spot) => builder.identify('ucas', text, spot),
  kiscourse: (builder, text, spot) => builder.identify('kiscourse', text, spot),
  edx: (builder, text, spot) => builder.identify('edx', text, spot),
  identifier: (builder, text, spot) => builder.identify('other', text, spot),
  description: (builder, text, spot) => builder.description(text, spot),
  audience: (builder, text, spot) => builder.audience(text, spot),
  outcomes: (builder, text, spot) => builder.outcomes(text, spot),
  skill: (builder, text, spot) => builder.skill(text, spot),
  subject: (builder, text, spot) => builder.subjectLabel(text, spot),
  subjectId: (builder, text) => builder.subjectId(text),
  outcome: (builder, text, spot) => builder.outcome(text, spot),
  ldcs: (builder, text, spot) => builder.subjectCode('LDCS', text, undefined, spot),
  jacs: (builder, text, spot) => builder.subjectCode('JACS', text, undefined, spot),
  cah: (builder, text, spot) => builder.subjectCode('CAH', text, undefined, spot),
  level: (builder, text, spot) => builder.level(text, spot),
  levelNote: (builder, text, spot) => builder.levelNote(oneLine(text).slice(0, 200), spot),
  difficulty: (builder, text, spot) => builder.level(text, spot),
  credit: (builder, text, spot, { unit }) => builder.credit(text, unit ?? '', spot),
  duration: (builder, text, spot, { unit }) => builder.duration(withUnit(text, unit), spot),
  hours: (builder, text, spot) => builder.duration(withUnit(text, 'hours'), spot),
  hoursPerWeek: (builder, text, spot) => builder.duration(/week/i.test(text) ? text : `${text} hours per week`, spot),
  assessment: (builder, text, spot) => builder.assessment(text, spot),
  entry: (builder, text, spot) => builder.entry(text, spot),
  awardingBody: (builder, text, spot) => builder.awardedBy(text, spot),
  credential: (builder, text, spot) => {
    const name = builder.text(text, 200, spot);
    if (name !== undefined) builder.data.credential ??= { name };
    builder.typeWords(text, spot);
  },
  stacking: (builder, text, spot) => builder.stacking(text, spot),
  recognition: (builder, text, spot) => builder.recognition(text, spot),
  mode: (builder, text, spot) => {
    if ((deliveryModes as readonly string[]).includes(text))
      builder.data.delivery = { mode: text as (typeof deliveryModes)[number], ...builder.data.delivery };
    else if (!builder.mode(text, spot)) builder.drop(text, 'says no mode', spot);
  },
  deliveryNote: (builder, text, spot) => builder.deliveryNote(text, spot),
  pace: (builder, text, spot) => {
    if (!builder.pace(text)) builder.drop(text, 'says no pace', spot);
  },
  studyMode: (builder, text, spot) => {
    if (!builder.studyMode(text)) builder.drop(text, 'says no study mode', spot);
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
  startNote: (builder, text, spot) => builder.startNote(text, spot),
  price: (_, text, spot, { unit }, row) => {
    row.price = { text, spot, currency: unit };
  },
  priceNote: (_, text, spot, __, row) => {
    row.priceNote = { text, spot };
  },
  priceCategory: (builder, text, spot, _, row) => {
    if (priceCategories.includes(text)) row.priceCategory = { category: text as PriceCategory, spot };
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
  return index < 0 ? '' : (row[index] ?? '').trim();
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
  const stated = priceCategory?.category;
  if (price) {
    builder.price(price.text, price.spot, undefined, price.currency, stated);
    const note = priceNote && builder.text(priceNote.text, 300, priceNote.spot);
    if (note && builder.data.price) builder.data.price.note ??= note;
  } else if (priceNote) builder.price(priceNote.text, priceNote.spot, undefined, undefined, stated);
  else if (stated) builder.data.price = { category: stated };
};

const readRow = (
  row: readonly string[],
  columns: readonly string[],
  mapping: Mapping,
  line: number,
  options: ReadOptions,
): CourseDraft => {
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
  return builder.finish();
};

/** Adds a row that is another run of a course already read; what it says otherwise is reported. */
const addRun = (course: CourseDraft, run: CourseDraft): CourseDraft => {
  const losses = [...course.losses, ...run.losses];
  const data: Record<string, unknown> = { ...course.data };
  for (const [field, value] of Object.entries(run.data)) {
    if (field === 'intakes') data['intakes'] = [...(course.data.intakes ?? []), ...(run.data.intakes ?? [])];
    else if (data[field] === undefined) data[field] = value;
    else if (JSON.stringify(data[field]) !== JSON.stringify(value)) {
      losses.push({
        course: course.identifier,
        field,
        place: run.place,
        value: shorten(value),
        reason: 'dropped',
        note: 'another run says it otherwise; what the first row says is kept',
      });
    }
  }
  return { ...course, data: data, losses, interpreted: [...course.interpreted, ...run.interpreted] };
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

async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
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
      else yield { kind: 'course', draft: readRow(record, columns, mapping, line, options) };
    }
    for (const rows of columns && mapping ? runs.groups() : []) {
      const [first, ...rest] = rows.map(({ row, line }) =>
        readRow(row, columns ?? [], mapping as Mapping, line, options),
      );
      if (first) yield { kind: 'course', draft: rest.reduce(addRun, first) };
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

const several = ' | ';

/** The columns of the table that we write, in order; `mappings/directory.json` reads each back. */
const flat: readonly (readonly [
  column: string,
  describe: string,
  of: (course: Course) => string | number | undefined,
])[] = [
  ['id', 'Identifier in this directory: provider/course', ({ id }) => id],
  ['title', 'Title', ({ title }) => title],
  ['provider', 'Name of the provider', ({ provider }) => provider.name],
  ['provider_country', 'Country of the provider, ISO 3166-1', ({ provider }) => provider.country],
  ['type', 'Kind of award', ({ type }) => type],
  ['type_label', 'The provider’s own word for the kind', ({ typeLabel }) => typeLabel],
  ['status', 'active, upcoming, paused or closed', ({ status }) => status],
  ['url', 'The provider’s page', ({ url }) => url],
  ['code', 'The provider’s code', ({ code }) => code],
  [
    'subjects',
    'Subjects (ids of ISCED-F broad fields), divided by |',
    ({ subjects }) => subjects.map(({ id }) => id).join(several),
  ],
  ['description', 'Description', ({ description }) => description],
  ['learning_outcomes', 'Learning outcomes, divided by |', ({ learningOutcomes }) => learningOutcomes?.join(several)],
  ['skills', 'Topics and skills, divided by |', ({ skills }) => skills?.join(several)],
  ['audience', 'Whom it is meant for', ({ audience }) => audience],
  [
    'levels',
    'Levels on frameworks, divided by |',
    ({ levels }) => levels?.map(({ framework, level }) => `${framework.short} level ${level}`).join(several),
  ],
  ['stage', 'Stage of education', ({ stage }) => stage?.replace('before-university', 'secondary')],
  [
    'credits',
    'Credit with its system, divided by |',
    ({ credits }) =>
      credits
        ?.map(
          ({ system, value, name }) =>
            `${formatQuantity(value, String)} ${schemeNames[system.id] ?? name ?? system.name}`,
        )
        .join(several),
  ],
  [
    'hours',
    'Total hours of study',
    ({ workload }) => (workload?.hours === undefined ? undefined : formatQuantity(workload.hours, String)),
  ],
  [
    'hours_per_week',
    'Hours a week',
    ({ workload }) =>
      workload?.hoursPerWeek === undefined
        ? undefined
        : `${formatQuantity(workload.hoursPerWeek, String)} hours per week`,
  ],
  ['duration', 'Length by the calendar', ({ duration }) => duration && amountText(duration.value, duration.unit)],
  ['mode', 'online, blended, on-campus or work-based', ({ delivery }) => delivery.mode],
  ['study_mode', 'full-time, part-time, flexible; divided by |', ({ studyMode }) => studyMode?.join(several)],
  ['languages', 'Languages of instruction (BCP 47), divided by |', ({ languages }) => languages?.join(several)],
  [
    'starts',
    'Starts as start/end, divided by |',
    ({ intakes }) => intakes.map(({ start, end }) => [start, end].filter(Boolean).join('/')).join(several),
  ],
  ['start_note', 'What the source says of starts that is no date', ({ startNote }) => startNote],
  ['price', 'Prices in words', ({ price }) => price && priceText(price)],
  ['price_category', 'free, partially-free, paid or subscription', ({ price }) => price?.category],
  ['assessment', 'How one is assessed', ({ assessment }) => assessment?.text],
  ['entry', 'What one needs to enrol', ({ entry }) => entry?.text],
  ['awarding_body', 'Who awards it, where not the provider', ({ awardingBody }) => awardingBody?.name],
  ['credential', 'What one receives', ({ credential }) => credential?.name],
  ['source_url', 'Page on which the facts were read', ({ source }) => source.url],
  ['recorded', 'Day on which the facts were recorded', ({ recorded }) => recorded],
];

/** What each column of the written table holds, for its documentation. */
export const flatColumns: readonly { readonly name: string; readonly description: string }[] = flat.map(
  ([name, description]) => ({ name, description }),
);

/**
 * One cell (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front,
 * as spreadsheets themselves write it; reading takes it off again.
 */
const cellText = (value: string | number | undefined): string => {
  const text = value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

export const csv = {
  id: 'csv',
  label: 'CSV',
  specification: 'https://www.rfc-editor.org/rfc/rfc4180',
  extensions: ['.csv', '.tsv', '.txt'],
  mediaType: 'text/csv',
  detect: (head) => {
    if (/^\s*[<[{]/.test(head)) return false;
    const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, ''))?.[0] ?? '';
    return line.split(delimiterOf(head)).length > 1;
  },
  read,
  write: (courses) =>
    [flat.map(([name]) => name), ...courses.map((course) => flat.map(([, , of]) => of(course)))]
      .map((row) => row.map(cellText).join(','))
      .join('\r\n') + '\r\n',
  carries: [
    'title',
    'type',
    'typeLabel',
    'status',
    'url',
    'code',
    'subjects',
    'description',
    'learningOutcomes',
    'skills',
    'audience',
    'levels.framework',
    'levels.level',
    'stage',
    'credits.system',
    'credits.value',
    'workload.hours',
    'workload.hoursPerWeek',
    'duration.value',
    'duration.unit',
    'delivery.mode',
    'studyMode',
    'languages',
    'intakes.start',
    'intakes.end',
    'startNote',
    'assessment.text',
    'entry.text',
    'awardingBody.name',
    'credential.name',
    'price.category',
    'price.options.amount',
    'price.options.currency',
  ],
} as const satisfies Format;
