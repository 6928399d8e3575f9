/**
 * Schemes that no guide tells of: the tool and the guides would then say different things of who pays. A guide tells of
 * a scheme where it cites the page that the scheme was read on.
 */
import { citationsIn } from '#domain/citations.ts';
import { entriesOf, type Entry } from './entry.ts';
import { show, type Problem } from './problem.ts';

/** Schemes whose source no guide cites; none where no guide is about schemes. */
export const checkSchemeGuides = (entries: readonly Entry[]): Problem[] => {
  const cited = new Set(entriesOf(entries, 'guides').flatMap(({ body }) => citationsIn(body)));
  const schemes = entriesOf(entries, 'fundingSchemes').flatMap(({ file, lineOf, record }) =>
    record ? [{ file, lineOf, source: record.source }] : [],
  );
  if (!schemes.some(({ source }) => cited.has(source))) return [];
  return schemes
    .filter(({ source }) => !cited.has(source))
    .map(({ file, lineOf, source }) => ({
      file,
      line: lineOf(['source']),
      field: 'source',
      found: show(source),
      wanted: 'a source that a guide cites: tell of the scheme in the guide on costs, and cite its source there',
    }));
};
