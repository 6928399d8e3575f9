/** The fields of a record, from its JSON Schema, and which formats carry each of them. */

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface FieldRow {
  /** Its place in a record: `price.options.amount`. */
  readonly path: string;
  /** How deep it stands: 0 for a field of the record itself. */
  readonly depth: number;
  readonly name: string;
  readonly description: string;
  /** What is written there, in words: "text", "list", "number or range". */
  readonly kind: string;
  /** The words that it may hold, where only certain ones are allowed. */
  readonly values: readonly string[];
  readonly isRequired: boolean;
}

const isRange = ({ properties }: Schema): boolean => Object.keys(properties ?? {}).join() === 'min,max';

const kindOf = (schema: Schema): string => {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return 'one of these words';
  if (isRange(schema)) return 'range';
  switch (schema.type) {
    case 'array':
      return schema.items?.properties
        ? 'list'
        : `list of ${schema.items?.enum ? 'these words' : kindOf(schema.items ?? {})}`;
    case 'object':
      return 'group';
    case 'boolean':
      return 'yes or no';
    case 'integer':
      return 'whole number';
    case 'string':
      return schema.pattern?.startsWith('^\\d{4}') ? 'date' : 'text';
    default:
      return schema.type ?? 'value';
  }
};

/** Every field of a record with the fields in it, in the order of the schema. */
export const fieldRows = (schema: Schema, prefix = '', depth = 0): FieldRow[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]): FieldRow[] => {
    if (name === '$schema') return [];
    const path = prefix ? `${prefix}.${name}` : name;
    const inner = field.items ?? field;
    return [
      {
        path,
        depth,
        name,
        description: field.description ?? '',
        kind: kindOf(field),
        values: field.enum ?? field.items?.enum ?? [],
        isRequired: schema.required?.includes(name) ?? false,
      },
      ...(inner.properties && !isRange(inner) ? fieldRows(inner, path, depth + 1) : []),
    ];
  });

export type Carried = 'whole' | 'part' | 'not';

/**
 * Whether a field comes back as it was after writing and reading.
 * @param carries paths that a format names; a path stands for everything below it
 */
export const carriedBy = (carries: readonly string[], path: string): Carried => {
  if (carries.some((other) => other === path || path.startsWith(`${other}.`))) return 'whole';
  return carries.some((other) => other.startsWith(`${path}.`)) ? 'part' : 'not';
};
