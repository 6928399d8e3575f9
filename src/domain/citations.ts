/** Code and comments, in which a citation is shown and not made. */
const notProse = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|\{\s*\/\*[\s\S]*?\*\/\s*\}/gm;

/** Ids of the sources that an MDX body cites, once for each citation, in order: `<Cite id="a b" />` cites two. */
export const citationsIn = (body: string): string[] =>
  [...body.replace(notProse, '').matchAll(/<Cite\s+id="([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/).filter(Boolean),
  );

/** Ids of the sources that an MDX body cites, each once, in the order of first appearance. */
export const citedIds = (body: string): string[] => [...new Set(citationsIn(body))];

/** The numbers of an article's sources, and how often each was cited so far. */
export interface Citations {
  /** Ids in the order of first appearance; a source's number is its place, from 1. */
  readonly ids: readonly string[];
  /** The number of a source. */
  readonly numberOf: (id: string) => number;
  /** A new anchor for one more citation of a source: `cite-3-2` is the second of source 3. */
  readonly anchor: (id: string) => string;
  /** Anchors of all citations of a source, whether rendered yet or not. */
  readonly anchorsOf: (id: string) => readonly string[];
}

/**
 * Numbers the sources of an MDX body in the order in which they are cited.
 * @param body the MDX text, in which `<Cite id="..." />` names sources
 * @param first ids of sources that the article rests on as a whole; they are numbered first
 */
export const numberCitations = (body: string, first: readonly string[] = []): Citations => {
  const ids = [...new Set([...first, ...citedIds(body)])];
  const uses = Map.groupBy(citationsIn(body), (id) => id);
  const given = new Map<string, number>();
  const numberOf = (id: string) => {
    const index = ids.indexOf(id);
    if (index < 0) throw new Error(`The source "${id}" is cited but was not found when the text was read`);
    return index + 1;
  };
  return {
    ids,
    numberOf,
    anchor: (id) => {
      const use = (given.get(id) ?? 0) + 1;
      given.set(id, use);
      return `cite-${numberOf(id)}-${use}`;
    },
    anchorsOf: (id) => (uses.get(id) ?? []).map((_, index) => `cite-${numberOf(id)}-${index + 1}`),
  };
};
