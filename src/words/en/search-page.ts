/** Words of the page of the site search, before anything is looked for. */

export const title = 'Search';
export const label = 'Search guides, courses, providers and words';
export const filterResults = 'Filter results';
export const all = 'All';
export const kindOfCourse = 'Kind of course';
export const any = 'Any';
export const results = 'Results';
export const pagesOfResults = 'Pages of results';
export const orBrowse = 'Or browse';
/** Where the search has the texts of an edition alone; its link leads to the finder. */
export const coursesElsewhere = 'Courses are searched in [the directory].';
/** What is in each of the lists of the site. */
export const inLists = {
  '/guides/': 'questions answered, with sources',
  '/courses/': 'the whole directory',
  '/subjects/': 'courses by what they teach',
  '/providers/': 'courses by who offers them',
  '/glossary/': 'words explained',
  '/tools/': 'sums and checklists',
} as const;
