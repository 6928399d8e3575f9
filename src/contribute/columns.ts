/** What the columns of a table mean, as one chooses it field by field: the same mapping that an editor would write. */
import { notRead } from '#words/feed-columns.ts';
import { isObject } from '#text/is-object.ts';
import { type Json } from './record.ts';

/** What is chosen for a field of ours. */
const ruleTo = (rule: unknown): unknown => (isObject(rule) ? rule['to'] : rule);

const objectAt = (mapping: Json, name: string): Json => {
  const value = mapping[name];
  return isObject(value) ? value : {};
};

/** A mapping as it is written; undefined where the text is none. */
export const parseMapping = (text: string): Json | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The column that a field is read from; empty where there is none. */
export const columnOf = (mapping: Json, target: string): string =>
  Object.entries(objectAt(mapping, 'columns')).find(([, rule]) => ruleTo(rule) === target)?.[0] ?? '';

/** The columns that together tell one course from another. */
export const identifierIn = (mapping: Json): readonly string[] => {
  const columns = mapping['identifier'];
  return Array.isArray(columns) ? columns.filter((column) => typeof column === 'string') : [];
};

/** A text of what a mapping says of the provider. */
export const providerIn = (mapping: Json, name: 'nameColumn' | 'name'): string => {
  const value = objectAt(mapping, 'provider')[name];
  return typeof value === 'string' ? value : '';
};

/** The currency of amounts that have none. */
export const currencyIn = (mapping: Json): string => {
  const rule = objectAt(mapping, 'columns')[columnOf(mapping, 'price')];
  const unit = isObject(rule) ? rule['unit'] : undefined;
  return typeof unit === 'string' ? unit : '';
};

/** The column that says row by row in what the numbers of a field are; empty where there is none. */
export const unitColumnIn = (mapping: Json, target: string): string => {
  const rule = objectAt(mapping, 'columns')[columnOf(mapping, target)];
  const column = isObject(rule) ? rule['unitColumn'] : undefined;
  return typeof column === 'string' ? column : '';
};

/** A mapping in which the columns without a use are named as not read, and no others. */
const withDropped = (mapping: Json, all: readonly string[]): Json => {
  const used = new Set([
    ...Object.keys(objectAt(mapping, 'columns')),
    ...identifierIn(mapping),
    ...Object.values(objectAt(mapping, 'provider')),
    ...Object.values(objectAt(mapping, 'columns')).map((rule) => (isObject(rule) ? rule['unitColumn'] : undefined)),
  ]);
  const before = objectAt(mapping, 'drop');
  const drop = Object.fromEntries(
    all.flatMap((column) => (used.has(column) ? [] : [[column, before[column] ?? notRead]])),
  );
  return { ...mapping, drop };
};

/** A rule without one thing that it says; the target alone where nothing else is left. */
const ruleWithout = (rule: unknown, name: 'unit' | 'unitColumn'): unknown => {
  if (!isObject(rule) || !(name in rule)) return rule;
  const { [name]: _, ...rest } = rule;
  return Object.keys(rest).join() === 'to' ? rest['to'] : rest;
};

/** The rules of a mapping, of which none reads its unit from a column that is of another use now. */
const rulesApartFrom = (mapping: Json, column: string): [string, unknown][] =>
  Object.entries(objectAt(mapping, 'columns')).map(([name, rule]) => [
    name,
    column !== '' && isObject(rule) && rule['unitColumn'] === column ? ruleWithout(rule, 'unitColumn') : rule,
  ]);

/**
 * A mapping in which a field is read from another column, or from none. How the column is read stays where it was
 * read as that field, and a currency stays with the price; any other unit is one of the column that was left.
 */
export const withColumn = (mapping: Json, target: string, column: string, all: readonly string[]): Json => {
  const rules = rulesApartFrom(mapping, column);
  const [before, rule = target] = rules.find(([, one]) => ruleTo(one) === target) ?? [];
  const old = target === 'price' || before === column ? rule : ruleWithout(rule, 'unit');
  const others = rules.filter(([name, one]) => ruleTo(one) !== target && name !== column);
  const columns = Object.fromEntries(column === '' ? others : [...others, [column, old]]);
  const { nameColumn, ...provider } = objectAt(mapping, 'provider');
  const isFree = nameColumn === undefined || nameColumn === column;
  return withDropped({ ...mapping, columns, provider: isFree ? provider : { ...provider, nameColumn } }, all);
};

/** A mapping in which one column tells a course from others. */
export const withIdentifier = (mapping: Json, columns: readonly string[], all: readonly string[]): Json =>
  withDropped({ ...mapping, identifier: columns }, all);

/** A mapping that says something else of the provider; an empty text takes it out. Its column is of no other field. */
export const withProvider = (
  mapping: Json,
  name: 'nameColumn' | 'name',
  text: string,
  all: readonly string[],
): Json => {
  const { [name]: _, ...rest } = objectAt(mapping, 'provider');
  const rules = Object.entries(objectAt(mapping, 'columns'));
  const columns = Object.fromEntries(name === 'nameColumn' ? rules.filter(([column]) => column !== text) : rules);
  return withDropped({ ...mapping, columns, provider: { ...rest, ...(text !== '' && { [name]: text }) } }, all);
};

/** A mapping in which something is said of how a field is read; an empty text takes it out. */
const withRule = (mapping: Json, target: string, name: 'unit' | 'unitColumn', text: string): Json => {
  const columns = objectAt(mapping, 'columns');
  const column = columnOf(mapping, target);
  if (column === '') return mapping;
  const rule = ruleWithout(columns[column], name);
  const own = text === '' ? rule : { ...(isObject(rule) ? rule : { to: target }), [name]: text };
  return { ...mapping, columns: { ...columns, [column]: own } };
};

/** A mapping in which amounts without a currency have this one. */
export const withCurrency = (mapping: Json, unit: string): Json => withRule(mapping, 'price', 'unit', unit);

/** A mapping in which a column, or none, says row by row in what the numbers of a field are. */
export const withUnitColumn = (mapping: Json, target: string, column: string, all: readonly string[]): Json => {
  const read = columnOf(mapping, target);
  if (read === '' || column === read) return mapping;
  // A column that says a unit is read as nothing else.
  const columns = Object.fromEntries(rulesApartFrom(mapping, column).filter(([name]) => name !== column));
  return withDropped(withRule({ ...mapping, columns }, target, 'unitColumn', column), all);
};
