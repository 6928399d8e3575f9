/** Sources that state a rule, a price or a scheme which is over: to cite one as if it were in force would mislead. */
import { citedIds } from '#domain/citations.ts';
import { formatDate } from '#domain/dates.ts';
import { readMdx } from './mdx.ts';
import { show, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';

/** The newest day on which anything in `content/` was recorded or reviewed: the build's day where none is given. */
export const newestDay = (entries: readonly Entry[]): string =>
  entries
    .flatMap(({ data }) => [data['recorded'], data['reviewed']])
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1) ?? '';

/**
 * Citations of sources whose `validUntil` is past, unless the citation says `ended`, as it may where the text itself
 * tells the reader that the rule is over.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export const checkEndedSources = (entries: readonly Entry[], today = newestDay(entries)): Problem[] => {
  const ended = new Map(
    entries.flatMap(({ collection, id, data: { validUntil } }) =>
      collection === 'sources' && typeof validUntil === 'string' && validUntil < today ? [[id, validUntil]] : [],
    ),
  );
  if (!ended.size) return [];
  const wanted = (id: string, way: string) =>
    `a source that is in force: this one ended on ${formatDate(ended.get(id) ?? '')}. Cite what took its place${way}`;
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const field of ['source', 'sources']) {
      for (const id of [entry.data[field]].flat()) {
        if (typeof id !== 'string' || !ended.has(id)) continue;
        problems.push({
          file: entry.file,
          line: entry.lineOf([field]),
          field,
          found: show(id),
          wanted: wanted(id, ''),
        });
      }
    }
    if (!citedIds(entry.body).some((id) => ended.has(id))) continue;
    const parts = readMdx(entry.body);
    // A text that is no MDX is told by checkBodies.
    for (const part of Array.isArray(parts) ? parts : []) {
      if (part.kind !== 'component' || part.name !== 'Cite') continue;
      const { id, ended: isToldAsEnded } = Object.fromEntries(part.attributes.map(({ name, value }) => [name, value]));
      if (isToldAsEnded || typeof id !== 'string') continue;
      for (const one of id.split(/\s+/).filter((word) => ended.has(word))) {
        problems.push({
          file: entry.file,
          line: entry.bodyLine + part.line - 1,
          found: show(one),
          wanted: wanted(one, `, or write <Cite id="${one}" ended /> where the text says that it is over`),
        });
      }
    }
  }
  return problems;
};
