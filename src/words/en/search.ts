/** Words of the site search. */
import { formatList, formatNumber, plural } from '../format.ts';
import { courses } from './saved.ts';

/** "1 result", "37 results". */
export const results = (count: number): string => plural(count, { one: '# result', other: '# results' });

/** The kinds of page: one of them beside a result, several as a heading, and counted. */
export const kinds = {
  list: { label: 'List of courses', plural: 'Lists', one: '# list', other: '# lists' },
  guide: { label: 'Guide', plural: 'Guides', one: '# guide', other: '# guides' },
  glossary: { label: 'Glossary', plural: 'Glossary', one: '# word explained', other: '# words explained' },
  course: { label: 'Course', plural: 'Courses', one: '# course', other: '# courses' },
  provider: { label: 'Provider', plural: 'Providers', one: '# provider', other: '# providers' },
  tool: { label: 'Tool', plural: 'Tools', one: '# tool', other: '# tools' },
  page: { label: 'About this site', plural: 'This site', one: '# page of this site', other: '# pages of this site' },
} as const;

/** "All 14 courses". */
export const allOf = (kind: keyof typeof kinds, count: number): string => `All ${plural(count, kinds[kind])}`;
export const seeAll = (count: number): string => `See all ${results(count)}`;

export const foundFor = (count: number, query: string): string =>
  count ? `${results(count)} for “${query}”` : `Nothing found for “${query}”`;
export const onPage = (heading: string, page: number, pages: number): string => `${heading}, page ${page} of ${pages}`;

/** "3 results of other kinds". */
export const otherKinds = (count: number): string =>
  plural(count, { one: '# result of another kind', other: '# results of other kinds' });
export const thereAre = 'There are ';

export const showingFor = 'Showing results for ';
export const searchInstead = (query: string): [string, string, string] => ['. Search for ', query, ' instead.'];

/** Words that are right and that nothing here has. */
export const nothingHas = (words: readonly string[]): string =>
  `Nothing here has the word ${formatList(
    words.map((word) => `“${word}”`),
    'disjunction',
  )}.`;
export const perhaps = 'Perhaps you meant: ';
export const elsewhere = {
  before: 'Courses that are not listed here: ',
  link: 'official lists by country',
  after: '.',
};

/** Where what a query names cannot hold together. */
export const cannotBeBoth = (taken: string, leftOut: string): string =>
  `No course can be both “${taken}” and “${leftOut}”. The courses are for “${taken}”; “${leftOut}” was left out.`;

/** What of the words the results have. */
export const noneHasAll = 'No page has all of these words. These have some of them.';
export const someHaveAll = (complete: number): string =>
  `${complete === 1 ? 'One page has' : `${formatNumber(complete)} pages have`} all of these words; the others have most of them.`;

export const filterCourses = (label: string, isNot: boolean, count: number): string =>
  `${isNot ? 'Not ' : ''}${label}: ${courses(count)}`;
/** Title of a list that a query describes: "Courses: online, not free". */
export const coursesThatFit = (filters: readonly { readonly label: string; readonly isNot: boolean }[]): string =>
  `Courses: ${filters.map(({ label, isNot }) => (isNot ? `not ${label}` : label)).join(', ')}`;
export const allTogether = (count: number): string => `All of this: ${courses(count)}`;
export const inTheFinder = 'In the course finder';
export const asWords = 'Search these as words instead';

export const sectionsOf = (title: string): string => `Sections of “${title}”`;
export const fewerWords = 'Try fewer words, or the subject alone: “nursing”, “data”.';
export const lookInLists = 'Look the subject up in the lists below.';
export const otherWords = 'Try fewer or other words.';

export const page = (number: number): string => `Page ${number}`;
export const previous = 'Previous';
export const next = 'Next';

export const needsScript =
  'Search runs in your browser and needs JavaScript, which is off here. Everything can be found by browsing too.';
export const searchSite = 'Search this site';
export const boxExample = 'Guides, courses, providers, words';
export const close = 'Close';
export const keys = { move: ' move ', open: ' open ', close: ' close' };

export const browse = 'Or browse:';
export const browseLinks = [
  ['/guides/', 'Guides'],
  ['/courses/', 'Courses'],
  ['/subjects/', 'Subjects'],
  ['/providers/', 'Providers'],
  ['/glossary/', 'Glossary'],
  ['/tools/', 'Tools'],
] as const;

/** Parts of the search that are fetched, as they are called where one cannot be had. */
export const partNames = {
  pages: 'The list of pages',
  table: 'The list of courses',
  words: 'The words of the courses',
  program: 'The search program',
  texts: 'The texts of the pages',
  languages: 'The words of other languages',
  rightWords: 'The list of English words',
};
export const notLoaded = (part: string): string =>
  `${part} could not be loaded, so the search does not work now. It is tried again when you are online; you can browse meanwhile.`;
export const incomplete = (part: string): string =>
  `These results may be incomplete: ${part.toLowerCase()} could not be loaded.`;

export const queryCut = (most: number): string =>
  `Your search was longer than ${most} characters; the rest was left out.`;
export const noSuchKind = 'The address asks for a kind of page that there is not; all kinds are shown.';
export const noSuchType = 'The address asks for a kind of course that there is not; all are shown.';

export const elsewhereTitle = 'Where else to look';
export const elsewhereDescription =
  'Official lists of courses and qualifications by country, for what this directory does not have.';
export const elsewhereLead =
  'This directory is small. These are lists that states and their agencies keep, and below them platforms that people ask for by name. We do not check what they list.';
export const elsewherePlatforms = 'Platforms, by name';
export const elsewhereSource = 'source';
export const readOn = (date: string): string => `read ${date}`;
