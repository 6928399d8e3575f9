/**
 * The vocabulary of schema.org as the package schema-dts publishes it, and a check of JSON-LD against it:
 * that each type exists, that each property exists on its type, and that each value is of a type in the
 * property's range. TypeScript's own check of such a value stops at the first mistake of a union and says
 * little about it, so the declarations are read as data instead.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

interface Vocabulary {
  /** Properties that a type declares itself, with what their values may be. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Types that a type inherits from. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Types that are narrower than a type. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Values of enumerations: "InStock" and "https://schema.org/InStock". */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names in a type, however deep: `SchemaValue<Text | URL | IdReference, "courseMode">` gives Text and URL. */
const namesIn = (type: ts.TypeNode | undefined): string[] => {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    return type.typeName.text === 'SchemaValue' ? namesIn(type.typeArguments?.[0]) : [type.typeName.text];
  }
  return [];
};

const literalsIn = (type: ts.TypeNode): string[] =>
  ts.isUnionTypeNode(type)
    ? type.types.flatMap(literalsIn)
    : ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
      ? [type.literal.text]
      : [];

const readVocabulary = (): Vocabulary => {
  const require = createRequire(import.meta.url);
  const file = require.resolve('schema-dts').replace(/\.js$/, '.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const own = new Map<string, Map<string, readonly string[]>>();
  const parents = new Map<string, readonly string[]>();
  const children = new Map<string, readonly string[]>();
  const members = new Map<string, ReadonlySet<string>>();
  const typeOf = (name: string) => name.replace(/(?:Base|Leaf)$/, '');
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const { name } = statement;
      const heritage = (statement.heritageClauses ?? []).flatMap(({ types }) =>
        types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [typeOf(expression.text)] : [])),
      );
      const type = typeOf(name.text);
      parents.set(
        type,
        [...new Set([...(parents.get(type) ?? []), ...heritage])].filter((other) => other !== type),
      );
      const properties = own.get(type) ?? new Map<string, readonly string[]>();
      own.set(type, properties);
      for (const member of statement.members) {
        if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && !member.name.text.startsWith('@')) {
          properties.set(member.name.text, namesIn(member.type));
        }
      }
    } else if (ts.isTypeAliasDeclaration(statement)) {
      const type = statement.name.text;
      children.set(
        type,
        namesIn(statement.type).filter((name) => !name.endsWith('Leaf')),
      );
      members.set(type, new Set(literalsIn(statement.type)));
    }
  }
  return { own, parents, children, members };
};

const vocabulary = readVocabulary();

/** Number of types, to see that the declarations were understood. */
export const typeCount = vocabulary.own.size;

/** What a property's value may be on a type or on one that it inherits from. */
const rangeOf = (type: string, property: string, seen = new Set<string>()): readonly string[] | undefined => {
  if (seen.has(type)) return undefined;
  seen.add(type);
  const range = vocabulary.own.get(type)?.get(property);
  if (range) return range;
  for (const parent of vocabulary.parents.get(type) ?? []) {
    const inherited = rangeOf(parent, property, seen);
    if (inherited) return inherited;
  }
  return undefined;
};

/** A type with every narrower one. */
const withNarrower = (type: string, into = new Set<string>()): Set<string> => {
  if (into.has(type)) return into;
  into.add(type);
  for (const child of vocabulary.children.get(type) ?? []) withNarrower(child, into);
  return into;
};

const time = String.raw`\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
const patterns: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  URL: /^https?:\/\/\S+$/,
  Date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  DateTime: new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${time}$`),
  Time: new RegExp(`^${time}$`),
  Duration: /^P(?=\d|T\d)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/,
};

const fits = (value: string | number | boolean, range: ReadonlySet<string>): boolean => {
  if (typeof value === 'boolean') return range.has('Boolean');
  if (typeof value === 'number') return range.has('Number') || (range.has('Integer') && Number.isInteger(value));
  if (Object.entries(patterns).some(([type, pattern]) => range.has(type) && pattern.test(value))) return true;
  return [...range].some((type) => vocabulary.members.get(type)?.has(value));
};

type Node = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** A text with its language: https://www.w3.org/TR/json-ld11/#string-internationalization */
const isTextInALanguage = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).toSorted().join() === '@language,@value' &&
  Object.values(value).every((part) => typeof part === 'string');

/** Mistakes of a JSON-LD object, each with its place; none where all of it is schema.org's. */
export const checkJsonLd = (data: unknown, place = '$', expected?: ReadonlySet<string>): string[] => {
  if (typeof data !== 'object' || data === null) return [`${place}: ${JSON.stringify(data)} is no object`];
  const node = data as Node;
  if ('@graph' in node) return list(node['@graph']).flatMap((item, index) => checkJsonLd(item, `${place}[${index}]`));
  const types = list(node['@type']).filter((type) => typeof type === 'string');
  if (!types.length) {
    return Object.keys(node).join() === '@id' && patterns['URL']?.test(String(node['@id']))
      ? []
      : [`${place}: it has no @type`];
  }
  const problems = types
    .filter((type) => !vocabulary.own.has(type))
    .map((type) => `${place}: there is no type ${type}`);
  if (problems.length) return problems;
  if (expected && !types.some((type) => expected.has(type))) {
    problems.push(`${place}: ${types.join(' and ')} is none of ${[...expected].slice(0, 8).join(', ')}`);
  }
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    // Constraints on what an action takes in: https://schema.org/docs/actions.html#part-4
    const constrained = /^(.+)-(?:in|out)put$/.exec(property)?.[1];
    if (constrained && types.some((type) => rangeOf(type, 'actionStatus') && rangeOf(type, constrained))) continue;
    const ranges = types.map((type) => rangeOf(type, property)).filter((range) => range !== undefined);
    if (!ranges.length) {
      problems.push(`${place}: ${types.join(' and ')} has no property ${property}`);
      continue;
    }
    const range = new Set(ranges.flat().flatMap((type) => [...withNarrower(type)]));
    for (const [index, item] of list(value).entries()) {
      const at = `${place}.${property}${Array.isArray(value) ? `[${index}]` : ''}`;
      if (range.has('Text') && isTextInALanguage(item)) continue;
      if (typeof item === 'object' && item !== null) problems.push(...checkJsonLd(item, at, range));
      else if (!fits(item as string, range)) {
        problems.push(`${at}: ${JSON.stringify(item)} is none of ${ranges.flat().join(', ')}`);
      }
    }
  }
  return problems;
};
