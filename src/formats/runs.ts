/** Runs of one course that differ: which of them gives the course its facts, and what is told of the others. */
import type { Course } from '#domain/course.ts';
import { isSame } from '#domain/same.ts';
import { isOpen } from '#domain/starts.ts';
import { deliveryModes } from '#schemas/course.ts';
import type { DraftData } from './format.ts';
import { readDuration } from './values/duration.ts';
import { showDuration } from './values/show.ts';

/** In what two runs differ: the first of these. */
type Difference = 'mode' | 'length' | 'price';

/** Why a fact of a run that differs is left out. */
export const differenceNotes: Readonly<Record<Difference, string>> = {
  mode: 'of a run that is delivered in another way',
  length: 'of a run of another length or work, whose facts are not mixed with those of the run that is kept',
  price: 'of a run of another price, whose facts are not mixed with those of the run that is kept',
};

/** What runs may say otherwise than other runs. */
export type FactsOfRuns = Pick<DraftData, 'delivery' | 'duration' | 'workload' | 'price'>;

/** The facts of runs that do not differ: what one states and another does not. */
export const joinFacts = (known: FactsOfRuns, { delivery, duration, workload, price }: FactsOfRuns): FactsOfRuns => ({
  delivery: { ...delivery, ...known.delivery },
  duration: known.duration ?? duration,
  workload: { ...workload, ...known.workload },
  price: known.price ?? price,
});

const differs = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && !isSame(one, other);

/** In what the facts of two runs differ; undefined where what both state is the same. */
export const differenceOf = (one: FactsOfRuns, other: FactsOfRuns): Difference | undefined => {
  if (differs(one.delivery?.mode, other.delivery?.mode)) return 'mode';
  const lengths = [
    [one.duration?.value, other.duration?.value],
    [one.duration?.unit, other.duration?.unit],
    [one.workload?.hours, other.workload?.hours],
    [one.workload?.hoursPerWeek, other.workload?.hoursPerWeek],
  ] as const;
  if (lengths.some(([own, known]) => differs(own, known))) return 'length';
  return differs(one.price, other.price) ? 'price' : undefined;
};

/** Rank of a run among others: the next that is open, then one for any time, then one without a date, then the last one over. */
const rankOf = ({ intakes = [] }: DraftData, today: string): readonly [number, string] => {
  const open = intakes.filter((intake) => isOpen(intake, today)).map(({ start }) => start);
  const [next] = open.filter((start) => start !== 'anytime').sort();
  if (next !== undefined) return [0, next];
  if (open.length) return [1, ''];
  const last = intakes
    .map(({ start }) => start)
    .sort()
    .at(-1);
  return last === undefined ? [2, ''] : [3, last];
};

/**
 * Runs in the order in which a course takes their facts: as they stand where they do not differ; else first the one
 * that leads, the next that is open of those that are delivered as the course itself says.
 * @param today left out, no run is over
 */
export const leadFirst = <T>(runs: readonly T[], dataOf: (run: T) => DraftData, course: DraftData, today = ''): T[] => {
  let known: FactsOfRuns = {};
  const differ = runs.map(dataOf).some((data) => {
    const isOther = differenceOf(data, known) !== undefined;
    known = joinFacts(known, data);
    return isOther;
  });
  if (!differ) return [...runs];
  const isOfCourse = (run: T) => !differs(dataOf(run).delivery?.mode, course.delivery?.mode);
  const candidates = runs.some(isOfCourse) ? runs.filter(isOfCourse) : runs;
  const ranked = candidates.map((run) => ({ run, rank: rankOf(dataOf(run), today) }));
  // Of runs that are over the last one stands for the course.
  const over = ranked.every(({ rank }) => rank[0] === 3);
  const [best] = over
    ? ranked.sort((a, b) => a.rank[1].localeCompare(b.rank[1])).slice(-1)
    : ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1].localeCompare(b.rank[1]));
  return best ? [best.run, ...runs.filter((run) => run !== best.run)] : [...runs];
};

/** What a run says of itself that the course says otherwise, as the note of its dates. */
export const wordsOfRun = ({ delivery, duration, workload }: DraftData, of: 'mode' | 'length'): string | undefined =>
  of === 'mode'
    ? delivery?.mode
    : showDuration({ duration, hours: workload?.hours, hoursPerWeek: workload?.hoursPerWeek, hasMore: false }) ||
      undefined;

type FactsOfRun = Pick<Course, 'studyMode' | 'duration' | 'workload'> & {
  readonly mode: Course['delivery']['mode'] | undefined;
};

/** What holds for one run: the course’s own facts, but for a run whose note tells a way or a length of its own. */
export const factsOfRun = (
  {
    delivery,
    studyMode,
    duration,
    workload,
  }: Pick<Course, 'studyMode' | 'duration' | 'workload'> & { readonly delivery: Partial<Course['delivery']> },
  note: string | undefined,
): FactsOfRun => {
  const parts = (note ?? '').split('; ');
  const mode = deliveryModes.find((one) => parts[0] === one);
  if (mode !== undefined && mode !== delivery.mode)
    return { mode, studyMode: undefined, duration: undefined, workload: undefined };
  const reads = parts.map((part) => (/^\d/.test(part) ? readDuration(part).value : undefined));
  const [length, hours, weekly] = [
    reads.find((read) => read?.duration)?.duration,
    reads.find((read) => read?.hours !== undefined)?.hours,
    reads.find((read) => read?.hoursPerWeek !== undefined)?.hoursPerWeek,
  ];
  if (length === undefined && hours === undefined && weekly === undefined)
    return { mode: delivery.mode, studyMode, duration, workload };
  return {
    mode: delivery.mode,
    studyMode: undefined,
    duration: length,
    workload:
      hours === undefined && weekly === undefined
        ? undefined
        : {
            ...(hours !== undefined && { hours }),
            ...(weekly !== undefined && { hoursPerWeek: weekly }),
          },
  };
};
