/** Occupations in a query: what one learns for them, and the subject in which one looks. Pure. */
import type { TravellingOccupation } from '#query/words-file.ts';
import { fold, queryWords, stem, tokens } from '#text/tokens.ts';

export interface NamedOccupation {
  /** As it was typed. */
  readonly said: string;
  readonly names: readonly string[];
  readonly subject: string;
  readonly learn: readonly string[];
}

/** Words around the name of an occupation: "how to become a plumber", "plumber training". */
const around = new Set(
  'become becoming work working job jobs career careers training train trainee qualification qualifications courses course as apprenticeship'.split(
    ' ',
  ),
);

const keyOf = (text: string): string =>
  tokens(fold(text))
    .map((word) => stem(word))
    .join(' ');

/** The occupation that a query is about, if it names one and nothing else. */
export const occupationIn = (
  query: string,
  occupations: readonly TravellingOccupation[],
): NamedOccupation | undefined => {
  const words = queryWords(query, true).filter((word) => !around.has(word));
  const wanted = keyOf(words.join(' '));
  if (!wanted) return undefined;
  const found = occupations.find(([names]) => names.some((name) => keyOf(name) === wanted));
  return found && { said: words.join(' '), names: found[0], subject: found[1], learn: found[2] };
};

/** The subject of a word that belongs to occupations or to what one learns for them. */
export const subjectOf = (word: string, occupations: readonly TravellingOccupation[]): string | undefined => {
  const wanted = stem(fold(word));
  const has = (texts: readonly string[]) => texts.some((text) => keyOf(text).split(' ').includes(wanted));
  return (occupations.find(([, , learn]) => has(learn)) ?? occupations.find(([names]) => has(names)))?.[1];
};
