/** What every catalogue in JSON shares: a list of courses somewhere in a document, and a reader of one of them. */
import { isObject } from '#text/is-object.ts';
import { DraftBuilder } from './draft-builder.ts';
import { InputError, whole, type Format, type Reading, type ReadOptions, type TextSource } from './format.ts';
import { parseJson, type Json, type JsonObject } from './json-ld.ts';
import { otherPagesOf } from './paging.ts';
import { shorten } from './text.ts';
import { JsonTree } from './json-tree.ts';

export interface Catalogue {
  readonly id: string;
  readonly label: string;
  readonly specification: string;
  readonly detect: (head: string) => boolean;
  /** Keys under which the list of courses stands, tried in turn; the document itself may be the list, or a single course. */
  readonly lists: readonly string[];
  readonly isCourse: (value: JsonObject) => boolean;
  /** Why a course is not on offer, though it is in the list; undefined for one that is. */
  readonly hiddenBy?: (value: JsonObject) => string | undefined;
  /** What tells the course from others in the source. */
  readonly identifierOf: (tree: JsonTree) => string | undefined;
  /** Reads one course; values that it does not ask for are reported. */
  readonly readCourse: (tree: JsonTree, builder: DraftBuilder, options: ReadOptions, document: Json) => void;
  /** Keys that say nothing of the course, with all that is below them. */
  readonly skip?: readonly string[];
}

const listOf = (document: Json, { lists, isCourse }: Catalogue): { items: readonly Json[]; path: string } => {
  if (Array.isArray(document)) return { items: document, path: '$' };
  if (!isObject(document)) return { items: [], path: '$' };
  for (const key of lists) {
    const list = document[key];
    if (Array.isArray(list)) return { items: list, path: `$.${key}` };
  }
  return { items: isCourse(document) ? [document] : [], path: '$' };
};

/** A format made of the description of a catalogue. A course that cannot be told from others costs itself, not the rest. */
export const catalogueFormat = (catalogue: Catalogue): Format & { read: NonNullable<Format['read']> } => ({
  id: catalogue.id,
  label: catalogue.label,
  specification: catalogue.specification,
  extensions: ['.json'],
  mediaType: 'application/json',
  detect: catalogue.detect,
  async *read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
    const document = parseJson(await whole(source));
    const { items, path } = listOf(document, catalogue);
    if (!items.some((item) => isObject(item) && catalogue.isCourse(item)))
      throw new InputError(`no course of ${catalogue.label} in it`, path);
    const pages = otherPagesOf(document);
    if (pages !== undefined) yield { kind: 'page', words: pages };
    for (const [index, item] of items.entries()) {
      const place = Array.isArray(document) || path !== '$' ? `${path}[${index}]` : path;
      const hidden = isObject(item) ? catalogue.hiddenBy?.(item) : undefined;
      const tree =
        hidden === undefined && isObject(item) && catalogue.isCourse(item) ? new JsonTree(item, place) : undefined;
      const identifier = tree && catalogue.identifierOf(tree);
      if (!tree || identifier === undefined) {
        yield {
          kind: 'loss',
          loss: {
            field: 'course',
            place,
            value: shorten(item),
            reason: 'dropped',
            note: hidden ?? (tree ? 'a course without an identifier' : 'no course'),
          },
        };
        continue;
      }
      const builder = new DraftBuilder(identifier, place, options);
      if (catalogue.skip) tree.skip(...catalogue.skip);
      catalogue.readCourse(tree, builder, options, document);
      tree.report(builder);
      yield { kind: 'course', draft: builder.finish() };
    }
  },
});
