/** Occupations in a query: what one learns for them, and the subject in which one looks. Pure. */
import type { TravellingOccupation } from '#query/words-file.ts';
import { fold } from '#text/fold.ts';
import { queryWords, rootOf, stem, tokens } from '#text/tokens.ts';

export interface NamedOccupation {
  /** As it was typed. */
  readonly said: string;
  readonly names: readonly string[];
  readonly subject: string;
  readonly learn: readonly string[];
  /** Place of its group among all. */
  readonly group: number;
  /** True where the query is another form of the name: "welding" of "welder". */
  readonly isForm: boolean;
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

const rootsOf = (text: string): string => keyOf(text).split(' ').map(rootOf).join(' ');

/** The occupation that a query is about, if it names one, in whatever form, and nothing else. */
export const occupationIn = (
  query: string,
  occupations: readonly TravellingOccupation[],
): NamedOccupation | undefined => {
  const all = queryWords(query, true);
  // "Train driver" first, and then "driver" of "train as a driver".
  const said = [all, all.filter((word) => !around.has(word))].map((words) => words.join(' ')).filter(Boolean);
  for (const [isForm, key] of [[false, keyOf] as const, [true, rootsOf] as const]) {
    for (const text of said) {
      const wanted = key(text);
      const place = occupations.findIndex(([names]) => names.some((name) => key(name) === wanted));
      const found = occupations[place];
      if (found)
        return { said: text, names: found[0], subject: found[1], learn: found[2], group: found[3] ?? place, isForm };
    }
  }
  return undefined;
};

/** True where a topic is somebody's own name, so that it says who offers and not what: "The Carpentries". */
export const isOwnName = (topic: string, name: string): boolean =>
  rootsOf(queryWords(name).join(' ')) === rootsOf(queryWords(topic).join(' '));

/** What the words of the names of occupations have in common with other forms of them. */
export const rootsOfOccupations = (occupations: readonly TravellingOccupation[]): ReadonlySet<string> =>
  new Set(occupations.flatMap(([names]) => names.flatMap((name) => rootsOf(name).split(' '))));

/** The subject of a word that belongs to occupations or to what one learns for them. */
export const subjectOf = (word: string, occupations: readonly TravellingOccupation[]): string | undefined => {
  const wanted = stem(fold(word));
  const has = (texts: readonly string[]) => texts.some((text) => keyOf(text).split(' ').includes(wanted));
  return (occupations.find(([, , learn]) => has(learn)) ?? occupations.find(([names]) => has(names)))?.[1];
};
