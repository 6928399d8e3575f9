/** What is said above courses that words found, and where else to look. */
import { formatList, formatNumber } from '../format.ts';
import { nothingFits, quoted } from './finder.ts';
import { courses } from './saved.ts';

/** Above results that may lack courses which say the words further down in their listings, or in another form. */
export const maybeIncomplete = 'Not all words could be loaded: results may be incomplete.';

export const showingFor = (corrected: string): string => `Showing results for “${corrected}”.`;
export const searchAsTyped = (query: string): string => `Search for “${query}” instead`;

/** Above what a question finds. */
export const guidesAnswer = {
  before: 'Guides answer questions: ',
  link: 'search them',
  after: '.',
};

/**
 * How many courses fit all that is asked for, and what stands below them, or is left out where it is not listed.
 * @param others the groups of those, in words
 */
export const besides = (count: number, others: readonly string[], isListed: boolean): string => {
  const first = count ? `First ${courses(count)} that ${count === 1 ? 'fits' : 'fit'} all of this` : nothingFits;
  return `${first}. ${isListed ? 'Below' : 'Left out'}: ${others.join('; ')}.`;
};

/** Courses that have words by the name of their subject or by a related word alone. */
export const related = (count: number, words: string): string =>
  `${formatNumber(count)} near it by subject or a related word, which ${count === 1 ? 'does' : 'do'} not say ${quoted(words)}`;
export const parts = (count: number): string => `${formatNumber(count)} with only some of the words`;

/** Courses that have the words of a query but not what other words of it choose. */
export const apart = (count: number, words: string, said: readonly string[]): string =>
  `${formatNumber(count)} with ${quoted(words)}, but not ${formatList(said.map(quoted), 'disjunction')}`;

/** Above courses by an amount: those of that amount, and what limits leave out. */
export const exactlyFirst = (count: number, said: readonly string[]): string =>
  count
    ? `First ${courses(count)} of ${formatList(said.map(quoted))} (a range counts by its middle), then others near it.`
    : `No course of ${formatList(said.map(quoted))}. These are near it.`;
export const withinAmounts = (said: readonly string[]): string =>
  `Only courses known to be ${formatList(said.map(quoted))} are shown.`;
export const cannotBeBoth = (taken: string, leftOut: string): string =>
  `No course can be both “${taken}” and “${leftOut}”. “${leftOut}” was left out.`;

/** Above courses of what one learns for an occupation that no course is about, and where no course says its name. */
export const leadsThere = (learn: readonly string[]): string =>
  `These are about what leads there: ${formatList(learn)}.`;
export const leadsTo = (occupation: string, learn: readonly string[]): string =>
  `No course here is called “${occupation}”. ${leadsThere(learn)}`;
export const saidInPassing = (count: number, occupation: string): string =>
  `${courses(count)} here ${count === 1 ? 'says' : 'say'} “${occupation}” in passing, and none is about it.`;

/** Where courses say the words and the filters leave none. @param isUnknown whether some of them might fit */
export const noneFits = (count: number, words: string, isUnknown: boolean): string =>
  count === 1
    ? `The one course for ${quoted(words)} ${isUnknown ? 'is not known to fit' : 'does not fit'} the filters.`
    : `None of the ${courses(count)} for ${quoted(words)} ${isUnknown ? 'is known to fit' : 'fits'} the filters.`;

/** Where what fits only mentions a topic, and courses that the filters leave out are about it. */
export const theseOnlyMention = (words: readonly string[]): string =>
  `None of these is about ${formatList(words.map(quoted))}: they only mention it.`;

export const nearestSubjectIs = 'Nearest subject: ';
export const nearestSubject = (name: string, count: number): string => `${name}: ${courses(count)}`;
export const lookElsewhere = 'Official lists of courses elsewhere: ';
export const lookElsewhereLink = 'by country';
export const didYouMean = 'Perhaps you meant:';
export const lookFor = (word: string): string => `Search for “${word}”`;
