/** Words of the orders of the finder, and of what was ignored in its address. */

export const sorts = {
  relevance: 'Best match',
  stated: 'Recent and complete first',
  price: 'Price, lowest first',
  perCredit: 'Price per credit, lowest first',
  hours: 'Total hours, fewest first',
  length: 'Length, shortest first',
  start: 'Next start, soonest first',
  credits: 'Credit, most first',
  title: 'Title, A to Z',
};
export const noCourseHas = (facet: string, values: string): string => `${facet}: no course has ${values}`;
export const noFilter = (names: string): string => `There is no filter ${names}`;
export const twoTexts = 'More than one search text was given; the first one counts';
export const textCut = (length: number): string => `The search text was cut to ${length} characters`;
export const orderNotUsed = (orders: string): string => `The order ${orders} was not used`;
export const noPage = (page: string): string => `There is no page ${page}`;
export const onlyShown = (values: string): string => `For “unknown” there is only “shown”, not ${values}`;
/** Filters whose values are written with a capital within a sentence too. */
export const properNames: readonly string[] = ['country', 'provider', 'language', 'subject'];
