/** What one can choose in a field, by name: from the schema, the vocabularies of the site, or lists of countries and languages. */
import type { Site } from '#content-check/one-record.ts';
import { entriesOf, recordsOf } from '#content-check/entry.ts';
import { valueAt, type Path } from '#content-check/problem.ts';
import { references } from '#content-check/references.ts';
import { courseKinds, deliveryKinds, sentenceCase } from '#domain/course-types.ts';
import { monthName } from '#domain/dates.ts';
import { learnerCurrencies } from '#domain/money.ts';
import { countryName, languageName } from '#domain/places.ts';
import { currencyCode, isCountryCode, isLanguageTag } from '#schemas/values.ts';
import { remember } from '#text/remember.ts';
import { nameOf } from '../words/format.ts';
import { fieldAt, placesIn, type Field } from './fields.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label);

const named = (values: readonly string[], nameOfValue: (value: string) => string): Option[] =>
  values.map((value) => ({ value, label: nameOfValue(value) }));

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

/** Lists that no record holds; made when first asked for. */
const listOf = remember((list: 'countries' | 'languages' | 'currencies'): readonly Option[] => {
  if (list === 'countries')
    return named(pairs.map((pair) => pair.toUpperCase()).filter(isCountryCode), countryName).sort(byLabel);
  // A code without a name is shown as itself.
  if (list === 'languages')
    return (
      named(
        pairs.filter((pair) => isLanguageTag(pair) && languageName(pair) !== pair),
        languageName,
      )
        .sort(byLabel)
        // Of several codes of one name the first is offered.
        .filter(({ label }, at, all) => label !== all[at - 1]?.label)
    );
  const all = Intl.supportedValuesOf('currency').filter((code) => currencyCode.safeParse(code).success);
  const rest = all.filter((code) => !learnerCurrencies.includes(code));
  return named([...learnerCurrencies, ...rest], (code) => `${code}: ${nameOf('currency', code)}`);
});

const lists: readonly (readonly [name: RegExp, list: Parameters<typeof listOf>[0]])[] = [
  [/^(?:country|openTo)$/, 'countries'],
  [/^(?:languages|titleLanguage)$/, 'languages'],
  [/^currency$/, 'currencies'],
];

/** What a path stands for with the numbers of its rows as `*`. */
const pattern = (path: Path): string => path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');

const textIn = (data: unknown, name: string): string | undefined => {
  const text = valueAt(data, [name]);
  return typeof text === 'string' ? text : undefined;
};

/** What a record of a vocabulary is called. */
const nameOfEntry = (data: unknown): string => {
  const place = textIn(data, 'place');
  const name = textIn(data, 'name') ?? '';
  return place === undefined ? name : `${name}, ${place}`;
};

/** A field's name with those of the groups that it stands in: "Price: How much". */
export const fullLabel = (fields: readonly Field[], path: string): string => {
  const parts = path.split('.');
  return [...new Set(parts.map((_, at) => fieldAt(fields, parts.slice(0, at + 1).join('.'))?.label ?? ''))]
    .filter(Boolean)
    .join(': ');
};

/** What makes the choices of the fields of a record; undefined where one writes what one likes. */
export const optionsFor =
  (site: Site, fields: readonly Field[]) =>
  (field: Field, path: Path, record: unknown): readonly Option[] | undefined => {
    const place = pattern(path);
    const reference = references.find(([from, at]) => from === 'courses' && at === place);
    if (reference) {
      return entriesOf(site.entries, reference[2])
        .map(({ id, data }) => ({ value: id, label: nameOfEntry(data) }))
        .sort(byLabel);
    }
    if (place === 'levels.*.level') {
      const framework = valueAt(record, [...path.slice(0, -1), 'framework']);
      const levels = recordsOf(site.entries, 'frameworks').get(String(framework))?.levels ?? [];
      return levels.map(({ level, typical }) => ({
        value: level,
        label: typical === undefined ? level : `${level}: ${typical}`,
      }));
    }
    if (place === 'evidence.*.field') return named(placesIn(fields), (name) => fullLabel(fields, name));
    if (place === 'type') return courseKinds.map(({ id, one }) => ({ value: id, label: sentenceCase(one) }));
    if (place === 'delivery.mode' || place === 'delivery.choice')
      return deliveryKinds.map(({ id, label }) => ({ value: id, label }));
    const list = lists.find(([name]) => name.test(field.name));
    if (list && field.kind === 'text') return listOf(list[1]);
    if (field.kind !== 'choice' && field.kind !== 'choices') return undefined;
    return field.of.map((value) => ({
      value: String(value),
      label:
        field.name === 'startMonths' && typeof value === 'number'
          ? monthName(value)
          : sentenceCase(field.values?.[String(value)] ?? String(value)),
    }));
  };

export type OptionsOf = ReturnType<typeof optionsFor>;
