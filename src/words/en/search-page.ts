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
/** The lists of the site: where each leads, what it is called, and what is in it. */
export const browse = [
  { path: '/guides/', label: 'Guides', what: 'questions answered, with sources' },
  { path: '/courses/', label: 'Courses', what: 'the whole directory' },
  { path: '/subjects/', label: 'Subjects', what: 'courses by what they teach' },
  { path: '/providers/', label: 'Providers', what: 'courses by who offers them' },
  { path: '/glossary/', label: 'Glossary', what: 'words explained' },
  { path: '/tools/', label: 'Tools', what: 'sums and checklists' },
] as const;
