import { citedIds } from '#content-check/bodies.ts';

/** The numbers of an article's sources, and how often each was cited so far. */
export interface Citations {
  /** Ids in the order of first appearance; a source's number is its place, from 1. */
  readonly ids: readonly string[];
  /** The number of a source. */
  readonly numberOf: (id: string) => number;
  /** A new anchor for one more citation of a source: `cite-3-2` is the second of source 3. */
  readonly anchor: (id: string) => string;
  /** Anchors given out so far for a source, in order. */
  readonly anchorsOf: (id: string) => readonly string[];
}

/**
 * Numbers the sources of an MDX body in the order in which they are cited.
 * @param body the MDX text, in which `<Cite id="..." />` names sources
 */
export const numberCitations = (body: string): Citations => {
  const ids = citedIds(body);
  const given = new Map<string, string[]>();
  const numberOf = (id: string) => {
    const index = ids.indexOf(id);
    if (index < 0) throw new Error(`The source "${id}" is cited but was not found when the text was read`);
    return index + 1;
  };
  return {
    ids,
    numberOf,
    anchor: (id) => {
      const list = given.get(id) ?? [];
      const anchor = `cite-${numberOf(id)}-${list.length + 1}`;
      given.set(id, [...list, anchor]);
      return anchor;
    },
    anchorsOf: (id) => given.get(id) ?? [],
  };
};
