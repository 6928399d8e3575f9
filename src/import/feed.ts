/** Which feed a source is: named, known by its address or the name of its file, or by the courses that it brings. */
import type { CourseDraft, Reading } from '#formats/format.ts';
import type { Content } from './content.ts';
import { feedIdOf, feedWith, Ledger, readState, type ProviderOfCourse } from './ledger.ts';

/** How a feed was told. */
export type FeedMatch = 'named' | 'address' | 'file-name' | 'courses' | 'new';

export interface FeedIdentity {
  readonly ledger: Ledger;
  readonly by: FeedMatch;
}

/** Courses of the start of a feed by which one tells whether it has come before under another name. */
const sample = 50;

/** The first courses of a feed, and all of its readings from the start. */
export const peek = async (
  readings: AsyncGenerator<Reading>,
): Promise<{ first: CourseDraft[]; all: () => AsyncGenerator<Reading> }> => {
  const waiting: Reading[] = [];
  const first: CourseDraft[] = [];
  while (first.length < sample) {
    const step = await readings.next();
    if (step.done) break;
    waiting.push(step.value);
    if (step.value.kind === 'course') first.push(step.value.draft);
  }
  async function* all(): AsyncGenerator<Reading> {
    yield* waiting.splice(0);
    yield* readings;
  }
  return { first, all };
};

/**
 * The feed that a source is. A name that an earlier import has used counts only where at least one of its courses
 * comes again, of the same provider: two providers may each call their file `courses.csv` and number its rows.
 */
export const identifyFeed = (
  content: Content,
  source: string,
  format: string,
  named: string | undefined,
  first: readonly CourseDraft[],
  providerOf: ProviderOfCourse,
): FeedIdentity => {
  const known = (feed: string, by: FeedMatch): FeedIdentity => ({ ledger: new Ledger(content, feed), by });
  if (named !== undefined) return known(named, 'named');
  const wanted = feedIdOf(source);
  const state = readState(content, wanted);
  if (state?.source === source && /^https:/.test(source)) return known(wanted, 'address');
  if (state) {
    const ledger = new Ledger(content, wanted);
    if (ledger.size === 0 || first.some((course) => ledger.knows(course, providerOf(course))))
      return { ledger, by: 'file-name' };
  }
  const other = feedWith(content, format, first, providerOf);
  if (other !== undefined) return known(other, 'courses');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!readState(content, id)) return known(id, 'new');
  }
};
