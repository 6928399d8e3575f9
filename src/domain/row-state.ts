/** What the values of a row of the comparison have to do with each other: pages that only lead there do not carry it. */
import type { ComparedValue } from './comparison-file.ts';

type Measures = Readonly<Record<string, string>>;

const measuresOf = ({ words, note, measured }: ComparedValue): Measures => measured ?? { '': [words, note].join() };

/** 2 where two values differ in something that both are measured in, else 1 where one is measured in something else. */
const distance = (a: Measures, b: Measures): number =>
  Math.max(...Object.keys({ ...a, ...b }).map((key) => (a[key] === b[key] ? 0 : a[key] && b[key] ? 2 : 1)));

type RowState = 'differs' | 'unlike' | 'equivalent' | 'partly' | 'same';

/**
 * They differ; or they are measured in different things; or some courses' are known and others' not, which says nothing
 * of whether they differ; or they come down to the same; or they are the same, or known of none.
 */
export const rowState = (values: readonly ComparedValue[]): RowState => {
  const known = values.filter(({ isMissing }) => !isMissing);
  const all = known.map(measuresOf);
  const most = Math.max(0, ...all.flatMap((a) => all.map((b) => distance(a, b))));
  if (most) return most > 1 ? 'differs' : 'unlike';
  // Some of them, neither none nor all.
  if (known.length % values.length) return 'partly';
  return known.some(({ words }) => words !== known[0]?.words) ? 'equivalent' : 'same';
};
