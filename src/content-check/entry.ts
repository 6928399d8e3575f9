/** A record and what its schema says of it: what every check works on, wherever the record comes from. */
import { z } from 'astro/zod';
import { collections, type CollectionName, type RecordOf } from '#schemas/index.ts';
import { isObject } from '#text/is-object.ts';
import { problemsOf, show, type Path, type Problem } from './problem.ts';

/** One record as it was written. */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly file: string;
  /** What is written in it. */
  readonly data: Record<string, unknown>;
  /** What its schema makes of that; undefined where it does not fit. */
  readonly record: RecordOf<Name> | undefined;
  /** Text below the front matter of an MDX file. */
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  /** Line of a field, from 1; undefined where the record is in no file. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** The entries of a collection, valid or not. */
export const entriesOf = <Name extends CollectionName>(entries: readonly Entry[], name: Name): Entry<Name>[] =>
  entries.filter((entry): entry is Entry<Name> => entry.collection === name);

const found = new WeakMap<readonly Entry[], Map<CollectionName, ReadonlyMap<string, unknown>>>();

/** The records of a collection that fit their schema, by id; gathered once for each list, as every page asks for some. */
export const recordsOf = <Name extends CollectionName>(
  entries: readonly Entry[],
  name: Name,
): ReadonlyMap<string, RecordOf<Name>> => {
  const known = found.get(entries) ?? new Map<CollectionName, ReadonlyMap<string, unknown>>();
  found.set(entries, known);
  const records = known.get(name) as ReadonlyMap<string, RecordOf<Name>> | undefined;
  if (records) return records;
  const made = new Map(
    entriesOf(entries, name).flatMap(({ id, record }): [string, RecordOf<Name>][] =>
      record === undefined ? [] : [[id, record]],
    ),
  );
  known.set(name, made);
  return made;
};

/** Names of the fields that a schema knows at a path, for suggestions. */
const fieldsAt =
  (schema: z.ZodType) =>
  (path: Path): string[] => {
    type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };
    let nodes: Node[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node];
    const open = (list: Node[]): Node[] => list.flatMap((node) => (node.anyOf ? open(node.anyOf) : [node]));
    for (const part of path) {
      nodes = open(nodes).flatMap((node) => {
        const inner = typeof part === 'number' ? node.items : node.properties?.[String(part)];
        return inner ? [inner] : [];
      });
    }
    return open(nodes).flatMap((node) => Object.keys(node.properties ?? {}));
  };

/** What a record is read from. */
interface Written {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly lineOf: Entry['lineOf'];
  readonly body?: string;
  readonly bodyLine?: number;
}

/** A record with what its schema makes of it, and all that is wrong with it by itself. No entry where it is no object. */
export const makeEntry = ({
  collection,
  id,
  file,
  data,
  lineOf,
  body = '',
  bodyLine = 1,
}: Written): { entry?: Entry; problems: Problem[] } => {
  if (!isObject(data)) {
    return { problems: [{ file, line: lineOf([]), found: show(data), wanted: 'write an object in braces' }] };
  }
  const { schema } = collections[collection];
  const { success, data: record, error } = schema.safeParse(data);
  return {
    entry: { collection, id, file, data, record, body, bodyLine, lineOf },
    problems: success ? [] : problemsOf(error, data, file, lineOf, fieldsAt(schema)),
  };
};
