/** Words of the finder. */
import { formatList, formatNumber } from '../format.ts';
import { courses } from './saved.ts';

/** Parts of the finder that are fetched, as they are called where one cannot be had. */
export const partNames = { table: 'The list of courses', words: 'The words of the courses' };

export const listNotLoaded = 'The list of courses could not be loaded. Try again, or use the lists below.';
export const tryAgain = 'Try again';

/** Where nothing can read the words. */
export const wordsNotLoaded = 'What reads words could not be loaded: only filters count here.';

export const resultsFor = (count: number, query: string): string =>
  query ? `${courses(count)} for “${query}”` : courses(count);

/** Above courses that do not fit and are near to what was looked for. */
export const nearIt = (count: number): string => `${formatNumber(count)} near it`;

/** Where none fits and others are shown. */
export const nearFor = (count: number, query: string): string => `${courses(0)} for “${query}”, and ${nearIt(count)}`;

export const ignoredInAddress = (parts: readonly string[]): string =>
  `Some of this address was ignored. ${parts.join('. ')}.`;
export const onlyPages = (pages: number): string => `Of ${formatNumber(pages)} pages this is the last.`;

export const quoted = (words: string): string => `“${words}”`;
export const remove = (what: string): string => `Remove: ${what}`;
/** Beside the time that a course takes, where one asked for its hours a week. */
export const hoursAWeek = (hours: number | readonly [least: number, most: number]): string =>
  typeof hours === 'number' ? `about ${hours} a week` : `${hours[0]} to ${hours[1]} a week`;
export const atOwnPace = 'at your own pace';
export const atMost = (amount: string): string => `up to ${amount}`;
export const notValue = (name: string): string => `not ${name}`;
export const chip = (label: string, name: string): string => `${label}: ${name}`;
export const note = (words: string): string => ` (${words})`;
export const clearFilters = 'Clear filters';
export const clearAll = 'Clear everything';
export const asWords = 'Search these as words instead';

export const drop = (what: string, count: number): string => `Drop “${what}”: ${courses(count)}`;
export const dropWords = (words: string, count: number): string => `Drop the words “${words}”: ${courses(count)}`;
export const dropOne = (word: string, count: number): string => `Without “${word}”: ${courses(count)}`;
export const or = (names: readonly string[]): string => formatList(names, 'disjunction');

export const nothingFits = 'No course fits all of this';
export const oneInTheWay = 'One of these alone is in the way:';
export const severalInTheWay = 'No single filter is in the way: several together leave nothing.';
export const fewerWords = 'Use fewer words, or more general ones.';

/** Where a right word is in no listing. */
export const nothingTeaches = (words: readonly string[]): string =>
  `Nothing here teaches ${formatList(words.map(quoted), 'disjunction')}`;
export const noCourseNames = (words: readonly string[]): string =>
  `No course here names ${formatList(words.map(quoted), 'disjunction')}. These have the other words.`;
export const wholeSite = {
  before: 'The same words on the whole site: ',
  link: 'search the whole site',
  after: '.',
};

/** Beside the name of a filter, after the number of its values that are chosen. */
export const chosenCount = ' chosen';
export const showFewer = 'Show fewer';
export const showAll = (count: number): string => `Show all ${count}`;
export const showCourses = (courses: string): string => `Show ${courses}`;
