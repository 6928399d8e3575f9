/** What a mapping may say of the columns of a table, or of the fields of a list of objects (see `mappings/`). */
import { courseSchema } from '#schemas/course.ts';
import type { DraftBuilder, Price, RawIntake, Spot, TextField } from '../draft-builder.ts';
import { InputError, type ColumnRule, type Mapping, type SourceFacts } from '../format.ts';
import directory from '../mappings/directory.json' with { type: 'json' };
import dfe from '../mappings/dfe-course-directory.json' with { type: 'json' };
import discoverUni from '../mappings/discover-uni-kiscourse.json' with { type: 'json' };
import careers from '../mappings/national-careers-service.json' with { type: 'json' };
import mit from '../mappings/mit-open-learning-library.json' with { type: 'json' };
import { denialIn, saysNone, wholeWords } from '../values/account.ts';
import { creditSystemOf } from '../values/credit.ts';
import { frameworkOf } from '../values/level.ts';

/** The mappings that ship with the importer. */
export const mappings: readonly Mapping[] = [directory, dfe, careers, discoverUni, mit] as readonly Mapping[];

interface Told<T> {
  readonly value: T;
  readonly spot: Spot;
}

type RunKey = Exclude<keyof RawIntake, 'state'>;

/** What a row says that is put together only when all of its columns have been read. */
export interface Row {
  /** The run of the row, and the starts of further ones. */
  readonly run: Partial<Record<RunKey, Told<string>>>;
  readonly starts: Told<string>[];
  readonly prices: (Told<string> & { readonly currency: string | undefined })[];
  readonly priceNotes: Told<string>[];
  priceCategory?: Told<Price['category']>;
  /** The day or year of the price. */
  priceDate?: Told<string>;
  /** Who registers: organisations, by the words that say so, and single persons. */
  readonly registration: { organisations?: Told<string>; hasPersons?: true };
  /** Where and when the facts of the row were read. */
  readonly source: { -readonly [K in keyof SourceFacts]?: Told<NonNullable<SourceFacts[K]>> };
}

export const emptyRow = (): Row => ({ run: {}, starts: [], prices: [], priceNotes: [], registration: {}, source: {} });

const { type, status, delivery, price, source } = courseSchema.shape;
const enums = {
  type: type.options,
  status: status.unwrap().options,
  mode: delivery.shape.mode.unwrap().options,
  priceCategory: price.unwrap().shape.category.options,
  sourceKind: source.shape.kind.options,
  sourceExtent: source.shape.extent.unwrap().options,
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

/** What says no more than that something is credit. */
const justCredit =
  /^(?:(?:academic |university |college )?(?:credits?|points?|credit points?)|cr[eé]dits?|cr[eé]ditos?|crediti)$/i;

const twoWays = 'what the numbers are in is told in two ways: here and in the column of its own';

/**
 * Credit of the kind that the row, the mapping or the name of the column tells; words beside the number stand above the
 * two latter. A kind of the row's own that has no known name is reported with the credit: any other would be a guess.
 */
const readCreditIn: Target = (builder, text, spot, { unit = '', unitColumn }) => {
  const [own, stated] = [creditSystemOf(text), creditSystemOf(unit)];
  const isOfRow = unitColumn !== undefined;
  if (own === 'local') {
    if (isOfRow && stated === 'local' && !justCredit.test(unit.trim()))
      builder.drop(`${text} ${unit}`, 'credit of a kind of no known name', spot);
    else builder.credit(text, unit, spot);
  } else if (isOfRow && stated !== 'local' && stated !== own) builder.drop(`${text} ${unit}`, twoWays, spot);
  else builder.credit(text, '', spot);
};

/** A level of the framework that the row, the mapping or the name of the column tells; words beside it stand above the two latter. */
const readLevelIn: Target = (builder, text, spot, { unit, unitColumn }) => {
  const own = frameworkOf(text);
  const stated = unit === undefined ? undefined : frameworkOf(unit);
  if (own !== undefined && stated !== undefined && unitColumn !== undefined && own !== stated)
    builder.drop(`${text} ${unit ?? ''}`, twoWays, spot);
  else if (unit === undefined || own !== undefined || !/\d/.test(text)) builder.level(text, spot);
  else if (stated === undefined) builder.level(`${unit} ${text}`, spot);
  else builder.level(text, spot, stated);
};

/** Keeps the first value of its kind in a row; a second that differs is reported. */
const keep = <K extends string, T>(
  builder: DraftBuilder,
  kept: { [Key in K]?: Told<T> },
  key: K,
  value: T | undefined,
  spot: Spot,
): void => {
  const known = kept[key];
  if (value === undefined) return;
  if (known === undefined) kept[key] = { value, spot };
  else if (known.value !== value) builder.drop(value, 'a second value of a row, of which the first is kept', spot);
};

const ofRun =
  (key: RunKey): Target =>
  (builder, text, spot, _, { run }) =>
    keep(builder, run, key, text, spot);

/** Words that say of organisations what they are, and of persons only whom one turns to. */
const besideOrganisations =
  /\b(?:public|private)[ -](?=sector|bod(?:y|ies)|authorit|administration|institution|organi|compan|firm|business|employer|enterprise)|\b(?:non|not[ -]for)[ -](?:profit|governmental|commercial)|\bcontact[ -]persons?/giu;
const personWords = /individual|person(?!nel)|private|anyone|everyone|public|particulier|einzel/i;
const organisationWords = /organi[sz]|compan|business|employer|firm|entrepris|unternehmen|empresa|bedrij/i;

/** A clause without what it denies: what follows the word of denial or, where that names nobody, what precedes it. */
const undenied = (clause: string): string => {
  const denial = denialIn(clause);
  const at = denial === undefined ? -1 : clause.search(wholeWords(denial));
  if (at < 0) return clause;
  const [before, behind] = [clause.slice(0, at), clause.slice(at)];
  return personWords.test(behind) || organisationWords.test(behind) ? before : '';
};

/** Who can register by the words of a source, without those of whom it says that they cannot. */
const whoRegisters = (text: string): { isOfPersons: boolean; isOfOrganisations: boolean } => {
  const words = text.replace(/[’]/g, "'").replace(/_/g, ' ').replace(besideOrganisations, ' ');
  const told = words
    .split(/[,;:.()|/\n]|\bbut\b/i)
    .map(undenied)
    .join(' ');
  return { isOfPersons: personWords.test(told), isOfOrganisations: organisationWords.test(told) };
};

/** What a column may be mapped to. Each target reads text in any of the forms that `values/` knows. */
export const targets: Readonly<Record<string, Target>> = {
  title: (builder, text, spot) => builder.title(text, spot),
  titleLanguage: field('titleLanguage'),
  englishTitle: field('englishTitle'),
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
  subject: (builder, text, spot) => builder.statedSubject(text, spot),
  subjectId: field('subjects'),
  outcome: field('learningOutcomes'),
  ldcs: (builder, text, spot) => builder.subjectCode('LDCS', text, undefined, spot),
  jacs: (builder, text, spot) => builder.subjectCode('JACS', text, undefined, spot),
  cah: (builder, text, spot) => builder.subjectCode('CAH', text, undefined, spot),
  level: readLevelIn,
  levelNote: field('levelNote'),
  difficulty: (builder, text, spot) => builder.level(text, spot),
  credit: readCreditIn,
  duration: (builder, text, spot, { unit }) => builder.duration(withUnit(text, unit), spot),
  hours: (builder, text, spot, { unit = 'hours' }) => builder.duration(withUnit(text, unit), spot),
  hoursPerWeek: (builder, text, spot) => builder.hoursPerWeek(withUnit(text, 'hours'), spot),
  assessment: field('assessment.text'),
  entry: field('entry.text'),
  registration: (builder, text, spot, _, { registration }) => {
    const { isOfPersons, isOfOrganisations } = whoRegisters(text);
    if (isOfPersons) registration.hasPersons = true;
    if (isOfOrganisations) registration.organisations ??= { value: text, spot };
    if (isOfPersons && isOfOrganisations) builder.guess(text, 'read as open to single persons too', spot);
    if (!isOfPersons && !isOfOrganisations)
      builder.drop(text, 'says neither that organisations register nor that single persons do', spot);
  },
  awardingBody: (builder, text, spot) => builder.awardedBy(text, spot),
  credential: (builder, text, spot) => {
    if (saysNone.test(text)) {
      builder.drop(text, 'says that there is none', spot);
      return;
    }
    builder.put('credential.name', text, spot);
    builder.typeWords(text, spot);
  },
  stacking: (builder, text, spot) => builder.stacking(text, spot),
  recognition: (builder, text, spot) => builder.recognition(text, spot),
  mode: (builder, text, spot) => {
    const choice = [...new Set(text.split('|').map((part) => oneOf(enums.mode, part.trim())))];
    const known = choice.length === 1 ? choice[0] : undefined;
    if (known) builder.put('delivery.mode', known, spot);
    else if (choice.length > 1 && choice.every((mode) => mode !== undefined))
      for (const mode of choice) builder.put('delivery.choice', mode, spot);
    else if (!builder.mode(text, spot)) builder.noMode(text, spot);
  },
  deliveryNote: field('delivery.note'),
  pace: (builder, text, spot) => {
    if (!builder.pace(text, spot)) builder.drop(text, 'says no pace', spot);
  },
  studyMode: (builder, text, spot) => {
    if (!builder.studyMode(text, spot)) builder.drop(text, 'says no study mode', spot);
  },
  language: (builder, text, spot) => builder.language(text, spot),
  start: (builder, text, spot, _, { run, starts }) => {
    if (run.start === undefined) keep(builder, run, 'start', text, spot);
    else if (run.start.value !== text) starts.push({ value: text, spot });
  },
  end: ofRun('end'),
  applyBy: ofRun('applyBy'),
  town: ofRun('town'),
  country: ofRun('country'),
  intakeNote: ofRun('note'),
  intakes: (builder, text, spot) => {
    const [start, end] = text.split('/').map((date) => date.trim());
    builder.intake({ start, end }, { start: spot });
  },
  startNote: field('startNote'),
  price: (_, text, spot, { unit }, { prices }) => {
    prices.push({ value: text, spot, currency: unit });
  },
  priceDate: (builder, text, spot, _, row) => keep(builder, row, 'priceDate', builder.date(text, spot), spot),
  sourceUrl: (builder, text, spot, _, { source }) => keep(builder, source, 'url', builder.link(text, spot), spot),
  sourceName: (builder, text, spot, _, { source }) =>
    keep(builder, source, 'name', builder.text(text, 160, spot), spot),
  sourceKind: (builder, text, spot, _, { source }) => {
    const known = oneOf(enums.sourceKind, text);
    keep(builder, source, 'kind', known, spot);
    if (!known) builder.drop(text, 'a kind of source of no known name', spot);
  },
  sourceExtent: (builder, text, spot, _, { source }) => {
    const known = oneOf(enums.sourceExtent, text);
    keep(builder, source, 'extent', known, spot);
    if (!known) builder.drop(text, 'says neither "whole" nor "part"', spot);
  },
  sourceNote: (builder, text, spot, _, { source }) =>
    keep(builder, source, 'note', builder.text(text, 400, spot), spot),
  sourceChecked: (builder, text, spot, _, { source }) =>
    keep(builder, source, 'checked', builder.date(text, spot), spot),
  sourceDate: (builder, text, spot, _, { source }) => keep(builder, source, 'date', builder.date(text, spot), spot),
  recorded: (builder, text, spot, _, { source }) => {
    const date = builder.date(text, spot);
    keep(builder, source, date?.length === 10 ? 'recorded' : 'date', date, spot);
  },
  priceNote: (_, text, spot, __, { priceNotes }) => {
    priceNotes.push({ value: text, spot });
  },
  priceCategory: (builder, text, spot, _, row) => {
    const category = oneOf(enums.priceCategory, text);
    keep(builder, row, 'priceCategory', category, spot);
    if (!category) builder.drop(text, 'a price category of no known name', spot);
  },
};

/** A rule in its long form. */
export const ruleOf = (rule: ColumnRule | string): ColumnRule => (typeof rule === 'string' ? { to: rule } : rule);

/** All that a mapping may say. */
const parts =
  'id label specification identifier runs encoding recognise provider records nested joins constants columns drop'.split(
    ' ',
  );
const joinParts = ['file', 'key', 'column', 'as'];

/** What is wrong with the other tables that a mapping names; undefined where nothing is. */
const wrongJoins = (joins: unknown): string | undefined => {
  if (joins === undefined) return undefined;
  if (!Array.isArray(joins)) return '"joins" must be a list in square brackets';
  for (const [index, join] of joins.entries()) {
    const fields = (typeof join === 'object' && join !== null ? join : {}) as Record<string, unknown>;
    const lacking = joinParts.filter((part) => typeof fields[part] !== 'string' || fields[part] === '');
    const place = `"joins", entry ${index + 1}`;
    if (lacking.length)
      return `${place} lacks ${lacking.join(', ')}: write {"file": "providers.csv", "key": "its column", "column": "ours, which holds that key", "as": "provider"}`;
    const other = Object.keys(fields).find((part) => !joinParts.includes(part));
    if (other !== undefined) return `${place} has "${other}", which it may not: write ${joinParts.join(', ')}`;
  }
  return undefined;
};

/** A mapping that names targets which do not exist, or no columns, is a mistake of the editor's: said at once. */
export const checkMapping = (mapping: unknown, file: string): Mapping => {
  const fail = (message: string): never => {
    throw new InputError(`${message}. A mapping is described in src/formats/mappings/README.md`, file);
  };
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping))
    return fail('a mapping must be an object in braces');
  const { columns, identifier, id } = mapping as Partial<Mapping>;
  const other = Object.keys(mapping).find((part) => !parts.includes(part) && !part.startsWith('$'));
  if (other !== undefined) return fail(`"${other}" is no part of a mapping; write one of ${parts.join(', ')}`);
  const wrong = wrongJoins((mapping as Record<string, unknown>)['joins']);
  if (wrong !== undefined) return fail(wrong);
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
  const rest: Partial<Mapping> = mapping;
  return { recognise: [], label: id, ...rest, id, identifier, columns };
};

/** The mapping that fits a header: the one whose telling columns are all there. */
export const mappingFor = (columns: readonly string[]): Mapping | undefined => {
  const names = new Set(columns.map((name) => name.toLowerCase()));
  return mappings.find(
    ({ recognise }) => recognise.length > 0 && recognise.every((name) => names.has(name.toLowerCase())),
  );
};
