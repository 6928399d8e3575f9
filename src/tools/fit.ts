/** "Is it right for me?": a few questions, each of which leads to the next one or to an answer. */

/** Where each choice of each question leads, the first question first: `{ aim: { job: 'advert' } }`. */
export type Ways = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Choices made so far, question by question: `{ aim: 'job' }`. */
export type Choices = Readonly<Record<string, string | undefined>>;

/** The part of a list of questions that a walk needs. */
export const waysOf = (
  questions: readonly { id: string; choices: readonly { id: string; leadsTo: string }[] }[],
): Ways =>
  Object.fromEntries(
    questions.map(({ id, choices }) => [id, Object.fromEntries(choices.map((choice) => [choice.id, choice.leadsTo]))]),
  );

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string | undefined): T | undefined =>
  table && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * The ids of the questions that the choices lead through, in order, and the id of the answer where they
 * reach one. Choices of questions that are not on the way are ignored.
 */
export const walk = (ways: Ways, choices: Choices): { readonly asked: readonly string[]; readonly answer?: string } => {
  const asked: string[] = [];
  let next = Object.keys(ways)[0];
  while (next !== undefined) {
    asked.push(next);
    const leadsTo = own(own(ways, next), choices[next]);
    // What is no question is an answer.
    if (leadsTo !== undefined && !Object.hasOwn(ways, leadsTo)) return { asked, answer: leadsTo };
    next = leadsTo;
  }
  return { asked };
};

/** Path of the finder with values of its facets chosen. */
export const searchAddress = (facets: Readonly<Record<string, string>>): string =>
  `/courses/?${new URLSearchParams(facets).toString()}`;
