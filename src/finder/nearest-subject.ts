/** The subject that words belong to of which no course is. */
import { subjectOf, type NamedOccupation } from '#query/occupations.ts';
import type { QueryWordsFile } from '#query/words-file.ts';
import { stem, tokens } from '#text/tokens.ts';
import type { FoundCourses } from './find-courses.ts';
import { narrow } from './narrow.ts';
import type { FinderState } from './state.ts';
import type { Table } from './table-file.ts';

export interface NearestSubject {
  readonly name: string;
  readonly count: number;
  /** What the finder has to choose for just these courses. */
  readonly chosen: FinderState['chosen'];
}

/**
 * The subject of an occupation, of what is learnt for one, of a name that has one of the words, or else of most courses
 * that have some of them; with the number of its courses that are all else that is chosen, or of all where none is.
 */
export const nearestSubject = (
  table: Table,
  { chosen }: Pick<FinderState, 'chosen'>,
  { found, related, parts, near }: Pick<FoundCourses, 'found' | 'related' | 'parts' | 'near'>,
  occupations: QueryWordsFile['occupations'],
  occupation?: Pick<NamedOccupation, 'subject'>,
): NearestSubject | undefined => {
  const facet = table.facets.find(({ key }) => key === 'subject');
  if (!facet || !found) return undefined;
  // The last word says what it is about, those before it which part: "clinical psychology".
  const words = (found.absent.length ? found.absent.map(({ word }) => word) : [...found.words]).reverse();
  const id = occupation?.subject ?? words.map((word) => subjectOf(word, occupations)).find((subject) => subject);
  const hasWord = (name: string) => tokens(name).some((word) => words.some((other) => stem(other) === stem(word)));
  const codes = [...parts, ...near, ...related].map((row) => facet.codes[facet.starts[row] ?? 0] ?? -1);
  const often = (code: number) => codes.filter((other) => other === code).length;
  const [most = -1] = codes.sort((a, b) => often(b) - often(a));
  const places = [facet.values.indexOf(id ?? ''), facet.names.findIndex(hasWord), most];
  const place = places.find((code) => code >= 0) ?? -1;
  const value = facet.values[place];
  if (value === undefined) return undefined;
  const subject = { subject: [value] };
  const count = (some: FinderState['chosen']) => narrow(table, { chosen: some }).rows.length;
  const own = { ...chosen, ...subject };
  const best = count(own) ? own : subject;
  return { name: facet.names[place] ?? value, count: count(best), chosen: best };
};
