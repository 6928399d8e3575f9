/** Words of what is new since a visitor’s last visit, in saved searches and in the shortlist. */
import { formatList, plural } from '../format.ts';

/** What readers ask of a change. */
const aspects = {
  price: 'price',
  start: 'start',
  time: 'time it takes',
  credit: 'credit',
  level: 'level',
  mode: 'how you take part',
  entry: 'who may enrol',
  assessment: 'assessment',
  recognition: 'certificate or recognition',
  kind: 'kind of course',
  title: 'title',
  content: 'description',
} as const;

export type Aspect = keyof typeof aspects;

interface Counts {
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly gone: readonly unknown[];
}

/** Most of what changed that is named. */
const mostNamed = 3;

const listOf = (what: readonly Aspect[]): string => {
  const names: string[] = what.slice(0, mostNamed).map((aspect) => aspects[aspect]);
  return formatList(what.length > mostNamed ? [...names, 'more'] : names);
};

/** "Since 3 November 2026: 4 new courses match, 2 changed (price and start), and 1 is gone." */
export const since = (day: string, { added, changed, gone }: Counts, what: readonly Aspect[]): string =>
  `Since ${day}: ${formatList([
    ...(added.length ? [plural(added.length, { one: '# new course matches', other: '# new courses match' })] : []),
    ...(changed.length ? [`${plural(changed.length, { other: '# changed' })} (${listOf(what)})`] : []),
    ...(gone.length ? [plural(gone.length, { one: '# is gone', other: '# are gone' })] : []),
  ])}.`;
export const nothing = (day: string): string => `Nothing new since ${day}.`;
export const looking = (day: string): string => `Looking for what is new since ${day} …`;
export const notLoaded = (day: string): string =>
  `What is new since ${day} could not be loaded. Nothing is lost: it is asked for again when you come back.`;
/** Where a release is not, or no longer, among those that news are counted from. */
export const notTold = (day: string, newest: string): string =>
  `What is new since ${day} cannot be told: there is no such release here. From now on you are told what is new since ${newest}.`;
export const markSeen = 'Mark as seen';
export const markSeenOf = (name: string): string => `Mark as seen: ${name}`;
export const seen = 'Marked as seen.';
export const newMark = 'New';
export const changedMark = (what: readonly Aspect[]): string => `Changed: ${listOf(what)}`;
/** What changed in a course, with the words before and after where there are any. */
export const changedFact = (aspect: Aspect, told: readonly string[]): string => {
  const name: string = aspects[aspect];
  const [before = '', after = ''] = told;
  if (!before && !after) return name;
  if (!before) return `${name}: ${after}, was not stated`;
  return after ? `${name}: ${after}, was ${before}` : `${name}: not stated any more, was ${before}`;
};
export const changedFacts = (facts: readonly string[]): string => `Changed: ${facts.join('; ')}`;
export const listedElsewhere = 'It is listed at another address: ';
export const goneTitle = (title: string): string => `Gone: ${title}`;
export const andMore = (count: number): string => plural(count, { one: 'and # more', other: 'and # more' });
