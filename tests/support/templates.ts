/** One page of every template: what the budgets, the accessibility checks and the look at 320 px go through. */
export const templates = {
  home: '/',
  guides: '/guides/',
  guide: '/guides/what-are-microcredentials/',
  glossary: '/glossary/',
  term: '/glossary/ects/',
  courses: '/courses/',
  coursesPage: '/courses/page/2/',
  landing: '/courses/microcredentials/',
  subjects: '/subjects/',
  subject: '/subjects/computing/',
  course: '/courses/open-university/msc-in-cyber-security/',
  compare: '/compare/',
  shortlist: '/shortlist/',
  providers: '/providers/',
  provider: '/providers/open-university/',
  search: '/search/',
  sources: '/sources/',
  about: '/about/',
  method: '/about/method/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  notFound: '/404.html',
} as const;

export type TemplateName = keyof typeof templates;
