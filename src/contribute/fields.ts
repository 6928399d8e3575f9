/** The fields of a form, made from the schema of a record: a field that the schema gains is a field of the form. */
import { z } from 'astro/zod';
import type { FieldWords } from '#words/contribute-fields.ts';
import type { DayKind } from './days.ts';

/** What the schema says at one place, as JSON Schema has it. */
interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Common extends FieldWords {
  readonly name: string;
  /** Its place in a record without the numbers of rows: `price.options.amount`. */
  readonly path: string;
  readonly isRequired: boolean;
  /** Whether what it stands in may be left out whole: then it is needed only where something else of that is filled in. */
  readonly isInOptional: boolean;
  /** What counts where nothing is written. */
  readonly default: unknown;
}

/** A text: of one line or, where it may be long, of several. */
export interface TextField extends Common {
  readonly kind: 'text';
  readonly longest: number;
  /** Of a day: how precise it is. */
  readonly dated?: DayKind;
}

/** A number, or a number and another one that it may go up to. */
export interface NumberField extends Common {
  readonly kind: 'number' | 'quantity';
}

/** One of some values, or several of them. */
export interface ChoiceField extends Common {
  readonly kind: 'choice' | 'choices';
  readonly of: readonly (string | number | boolean)[];
}

export interface GroupField extends Common {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

/** Rows of one kind, of which there may be any number. */
export interface ListField extends Common {
  readonly kind: 'list';
  readonly row: Field;
}

export type Field = TextField | NumberField | ChoiceField | GroupField | ListField;

/** "startMonths" as "Start months": the label of a field for which there are no words yet. */
const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isRange = ({ properties }: Node): boolean => Object.keys(properties ?? {}).join() === 'min,max';

/** How precise the days of a text are, by what its pattern lets in; undefined where it is of no days. */
const dayKindOf = ({ pattern, anyOf = [] }: Node): DayKind | undefined => {
  if (pattern === undefined) return anyOf.map(dayKindOf).find((kind) => kind !== undefined);
  const isFit = (text: string) => new RegExp(pattern).test(text);
  if (!isFit('2026-09-21') || isFit('2026-9-1')) return undefined;
  return isFit('2026') ? 'partial' : 'day';
};

type WordsOf = (path: string) => FieldWords | undefined;

interface Standing {
  readonly isRequired: boolean;
  readonly isInOptional: boolean;
  readonly isRow?: boolean;
}

const fieldOf = (
  node: Node,
  path: string,
  wordsOf: WordsOf,
  { isRequired, isInOptional, isRow = false }: Standing,
): Field => {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const known = wordsOf(path);
  const words = known ?? { label: labelOf(name), hint: node.description };
  const common = {
    ...words,
    // A row is called after its list.
    label: isRow ? (words.one ?? words.label) : words.label,
    hint: isRow ? undefined : words.hint,
    name,
    path,
    isRequired: isRequired && node.default === undefined,
    isInOptional,
    default: node.default,
  };
  const values = node.enum?.filter(isPlain);
  if (values) return { ...common, kind: 'choice', of: values };
  if (node.type === 'boolean') return { ...common, kind: 'choice', of: [false, true] };
  if (node.anyOf?.some(isRange)) return { ...common, kind: 'quantity' };
  if (node.type === 'number' || node.type === 'integer') return { ...common, kind: 'number' };
  if (node.type === 'array' && node.items) {
    const { items } = node;
    const several = items.enum?.filter(isPlain);
    if (several) return { ...common, kind: 'choices', of: several };
    if (items.type === 'integer' && items.minimum !== undefined && items.maximum !== undefined) {
      const { minimum, maximum } = items;
      return { ...common, kind: 'choices', of: Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at) };
    }
    return {
      ...common,
      kind: 'list',
      row: fieldOf(items, path, wordsOf, { isRequired: true, isInOptional: false, isRow: true }),
    };
  }
  if (node.properties)
    return { ...common, kind: 'group', fields: fieldsOf(node, path, wordsOf, isInOptional || !isRequired) };
  const dated = dayKindOf(node);
  return { ...common, kind: 'text', longest: node.maxLength ?? 0, ...(dated && { dated }) };
};

const fieldsOf = (node: Node, prefix: string, wordsOf: WordsOf, isInOptional: boolean): Field[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, inner]) =>
    name === '$schema'
      ? []
      : [
          fieldOf(inner, prefix ? `${prefix}.${name}` : name, wordsOf, {
            isRequired: node.required?.includes(name) ?? false,
            isInOptional,
          }),
        ],
  );

/** The fields of a record in the order of its schema, with their words. */
export const formFields = (schema: z.ZodType, words: Readonly<Record<string, FieldWords>>): Field[] =>
  fieldsOf(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node,
    '',
    (path) => (Object.hasOwn(words, path) ? words[path] : undefined),
    false,
  );

/** Fields that stand within a field. */
const within = (field: Field): readonly Field[] =>
  field.kind === 'group' ? field.fields : field.kind === 'list' ? [field.row] : [];

/** The field at a place; undefined where there is none. Of a list and its rows, which have one place, the list. */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined => {
  for (const field of fields) {
    if (field.path === path) return field;
    const inner = path.startsWith(`${field.path}.`) ? fieldAt(within(field), path) : undefined;
    if (inner) return inner;
    // The row of a list has the list's own place.
    if (field.kind === 'list' && path.startsWith(`${field.path}.`)) return fieldAt(within(field.row), path);
  }
  return undefined;
};

/** All places in fields, with those of what stands within them. */
export const placesIn = (fields: readonly Field[]): string[] => [
  ...new Set(fields.flatMap((field) => [field.path, ...placesIn(within(field))])),
];
