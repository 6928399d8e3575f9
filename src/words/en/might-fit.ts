/** Words about courses that might fit a choice, and about those that are left out because they seem to be over. */
import { formatList, plural } from '../format.ts';

/** On a card of a course that only might fit. */
export const askAbout = (questions: readonly string[]) =>
  `Not known. Ask the provider: ${questions.map((question) => `“${question}”`).join(' ')}`;

/** What to ask of a course that gives a range which begins within a limit and ends beyond it. */
export const withinRange = (facet: string, amount: string): string =>
  facet === 'price'
    ? `Can I take it for ${amount}?`
    : facet === 'weekly'
      ? `Are ${amount} hours a week enough to finish it?`
      : `Are ${amount} hours in all enough to finish it?`;

/** How many more courses might fit: those that fit in all that is known of them. */
export const moreMightFit = (count: number, exact: number, about: readonly string[]) =>
  `${plural(count, { one: exact ? '# more might fit' : '# might fit', other: exact ? '# more might fit' : '# might fit' })}: of ${plural(count, { one: 'it', other: 'each' })} we do not know enough of the ${formatList(about, 'disjunction')}.`;

/** Courses of unknown price that are not counted among those that might fit. */
export const leftOutAsDear = (count: number) =>
  `${plural(count, { one: '# course', other: '# courses' })} of unknown price left out: others of the kind cost twice as much or more.`;

export const showSilentBelow = 'Show them below';
export const hideSilent = 'Leave them out';
export const mightFit = 'These might fit: ask before you decide';

export const pastLeftOut = (count: number) =>
  plural(count, {
    one: '# course that seems to be over is left out.',
    other: '# courses that seem to be over are left out.',
  });
export const showPastOnes = 'Show only those';
