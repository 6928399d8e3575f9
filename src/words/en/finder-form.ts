/** Words of the finder’s form and of the frame of a comparison, which stand in the page before any script runs. */
import { formatNumber, plural } from '../format.ts';

export const formName = 'Courses';
export const box = 'What do you want to learn?';
export const boxExample = 'python, nursing, law';
export const search = 'Search';
export const results = 'Results';
export const toResults = 'Go to the results';
export const filters = 'Filters';
export const narrow = 'Narrow the list';
export const filterBy = (label: string) => `Filter: ${label}`;
export const findIn = (label: string) => `Find in the list: ${label}`;
export const findInThis = 'Find in this list';
export const order = 'Order';
export const chosenFilters = 'Chosen filters';
export const close = 'Close';
export const clearFilters = 'Clear filters';
export const coursesInAll = (count: number) => plural(count, { one: '# course', other: '# courses' });
export const show = (count: number) => `Show ${coursesInAll(count)}`;

/** The two filters that stand beside the box, since most people are stopped by one of them. */
export const quick = {
  price: {
    label: 'Price',
    any: 'Any price',
    choices: [
      ['free', 'Free'],
      ...[100, 500, 1000, 5000].map((pounds) => [String(pounds), `Up to £${formatNumber(pounds)}`] as const),
    ],
  },
  weekly: {
    label: 'Your time',
    any: 'Any amount',
    choices: [2, 5, 10, 20].map((hours) => [String(hours), `Up to ${formatNumber(hours)} hours a week`] as const),
  },
} as const;
/** Stands in such a filter where the address or the list of filters has chosen something else. */
export const otherChoice = 'As chosen below';

export const compareTitle = 'Compare courses';
export const compareDescription =
  'Up to four courses side by side, fact by fact, with what each provider does not state.';
export const compareLead = 'Up to four courses, fact by fact. Rows by which you can decide are marked.';
export const compareNeedsScript =
  'Comparing needs JavaScript: the courses are put side by side in your browser. Each course’s own page has the same facts.';
export const nothingChosen = {
  before: 'No course is chosen yet. In ',
  finder: 'the finder',
  after: ', press “Compare” on up to four courses, and come back here.',
} as const;
export const onlyMarked = 'Only the marked rows';
export const keepAsMine = 'Keep as my comparison';
export const addAnother = 'Add another course';
export const printIt = 'Print';
export const downloadCsv = 'Download as CSV';
export const sideBySide = (date: string) => `Courses side by side, as known on ${date}`;
export const howToRead =
  'Cost for each credit and hour is worked out here from the stated price, credit and hours; “about” marks it. Prices in different currencies are not converted in the table. “Not recorded” means that we have not read enough to know, “Not stated” that the page was read whole and does not say it.';
export const saveSearch = 'Save this search';
