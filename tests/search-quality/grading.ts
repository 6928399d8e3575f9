/** How well answers answer: success@1, success@3 and nDCG@10 (https://en.wikipedia.org/wiki/Discounted_cumulative_gain). */

export interface Outcome {
  readonly query: string;
  /** Addresses found, the best first, at most ten. */
  readonly found: readonly string[];
  /** For each of them 3 where it answers the query, 1 where it is of use, else 0. */
  readonly grades: readonly number[];
  readonly ndcg: number;
}

export interface Quality {
  readonly outcomes: readonly Outcome[];
  /** Share of the queries whose first result is a best one. */
  readonly successAt1: number;
  /** Share of the queries with a best result among the first three. */
  readonly successAt3: number;
  readonly ndcgAt10: number;
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/**
 * The outcome of one query.
 * @param found grade of each result by its address, the best result first
 * @param possible grades of everything that could be found
 * @throws where nothing answers the query
 */
export const outcomeOf = (
  query: string,
  found: readonly (readonly [address: string, grade: number])[],
  possible: readonly number[],
): Outcome => {
  if (!possible.includes(3)) throw new Error(`Nothing here answers "${query}": correct its judgements`);
  const grades = found.slice(0, 10).map(([, grade]) => grade);
  const ideal = gain(possible.toSorted((a, b) => b - a));
  return { query, found: found.slice(0, 10).map(([address]) => address), grades, ndcg: gain(grades) / ideal };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const qualityOf = (outcomes: readonly Outcome[]): Quality => ({
  outcomes,
  successAt1: mean(outcomes.map(({ grades }) => Number(grades[0] === 3))),
  successAt3: mean(outcomes.map(({ grades }) => Number(grades.slice(0, 3).includes(3)))),
  ndcgAt10: mean(outcomes.map(({ ndcg }) => ndcg)),
});

/** Queries without a best answer among the first three. */
export const missed = ({ outcomes }: Quality): string[] =>
  outcomes.filter(({ grades }) => !grades.slice(0, 3).includes(3)).map(({ query }) => query);
