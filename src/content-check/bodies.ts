import { suggest, show, type Problem } from './problem.ts';
import type { Entry } from './read.ts';

/** `<Cite id="a" />` and `<Cite id="a b" />`: one or more ids of sources, divided by spaces. */
const citePattern = /<Cite\s+id="([^"]*)"/g;
const termPattern = /<Term\s+id="([^"]*)"/g;

/** Ids of the sources that an MDX body cites, once for each citation, in order. */
export const citations = (body: string): string[] =>
  [...body.matchAll(citePattern)].flatMap((match) => (match[1] ?? '').split(/\s+/).filter(Boolean));

/** Ids of the sources that an MDX body cites, each once, in the order of first appearance. */
export const citedIds = (body: string): string[] => [...new Set(citations(body))];

/** What is wrong in the running text of guides and terms, by line, and sources that nobody cites. */
export const checkBodies = (entries: readonly Entry[]): Problem[] => {
  const problems: Problem[] = [];
  const idsOf = (collection: Entry['collection']) =>
    new Set(entries.filter((entry) => entry.collection === collection).map(({ id }) => id));
  const sources = idsOf('sources');
  const terms = idsOf('glossary');
  const used = new Set<string>();

  for (const entry of entries) {
    for (const field of ['source', 'sources']) {
      const value = entry.data[field];
      for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') used.add(id);
    }
    if (!entry.body.trim()) continue;
    const at = (index: number) => entry.bodyLine + entry.body.slice(0, index).split('\n').length - 1;
    const problem = (index: number, found: string, wanted: string) =>
      problems.push({ file: entry.file, line: at(index), found: show(found), wanted });

    for (const match of entry.body.matchAll(citePattern)) {
      for (const id of (match[1] ?? '').split(/\s+/)) {
        used.add(id);
        if (!sources.has(id)) {
          problem(
            match.index,
            id,
            `the id of a record in content/sources; there is none of that name.${suggest(id, sources)}`,
          );
        }
      }
    }
    for (const match of entry.body.matchAll(termPattern)) {
      const id = match[1] ?? '';
      if (!terms.has(id)) {
        problem(
          match.index,
          id,
          `the id of a term in content/glossary; there is none of that name.${suggest(id, terms)}`,
        );
      }
    }
    for (const match of entry.body.matchAll(/!\[\s*\]\(/g)) {
      problem(match.index, match[0], 'a text alternative between the square brackets: say what the picture shows');
    }
    let depth = 1;
    for (const match of entry.body.matchAll(/^(#{1,6})\s+(.*)$/gm)) {
      const next = match[1]?.length ?? 0;
      if (next === 1)
        problem(match.index, match[0], 'headings from "##" on: the title of the page is its only first-level heading');
      else if (next > depth + 1)
        problem(match.index, match[0], `a heading of at most ${'#'.repeat(depth + 1)}: no level may be left out`);
      depth = next;
    }
  }

  for (const entry of entries) {
    if (entry.collection === 'sources' && !used.has(entry.id)) {
      problems.push({
        file: entry.file,
        found: show(entry.id),
        wanted:
          'to be cited by a guide, a term, a framework, a credit system or a finding: cite it, or remove the file',
      });
    }
  }
  return problems;
};
