/** What the site calls itself, where it lives and how one moves about in it. */

export const siteName = 'Microcredential Guide';
export const tagline = 'Small qualifications, plainly explained, every fact sourced.';

// Undefined in plain Node, where commands and tests import this file.
const env = (import.meta.env as Partial<ImportMetaEnv> | undefined) ?? {};
const base = typeof env['BASE_URL'] === 'string' ? env['BASE_URL'] : '/';

/** A path of this site with the base that it is deployed under. Other addresses and fragments are left as they are. */
export const href = (path: string): string => (path.startsWith('/') ? base.replace(/\/$/, '') + path : path);

/** The same as a full address, for canonical links and structured data. */
export const absolute = (path: string): string => new URL(href(path), String(env['SITE'])).href;

/** The address of the site without a slash at the end, for what builds addresses of its own. */
export const siteAddress = (): string => absolute('/').replace(/\/$/, '');

/** Licence of the texts and the data, as LICENSE-CONTENT.md has it. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

export const navigation = [
  { path: '/guides/', label: 'Guides' },
  { path: '/courses/', label: 'Courses' },
  { path: '/subjects/', label: 'Subjects' },
  { path: '/tools/', label: 'Tools' },
  { path: '/glossary/', label: 'Glossary' },
] as const;

export const footerNavigation = [
  {
    heading: 'Read',
    links: [
      { path: '/guides/', label: 'All guides' },
      { path: '/guides/what-are-microcredentials/', label: 'What are microcredentials?' },
      { path: '/guides/should-i-do-a-microcredential/', label: 'Should I do one?' },
      { path: '/guides/will-a-microcredential-help-my-career/', label: 'Will it help my career?' },
      { path: '/tools/', label: 'Tools' },
      { path: '/glossary/', label: 'Glossary' },
      { path: '/sources/', label: 'Sources' },
    ],
  },
  {
    heading: 'Search for courses',
    links: [
      { path: '/courses/microcredentials/', label: 'Microcredentials' },
      { path: '/courses/online/', label: 'Online courses' },
      { path: '/courses/masters/', label: 'Masters courses' },
      { path: '/courses/degrees/', label: 'Degree courses' },
      { path: '/subjects/', label: 'By subject' },
      { path: '/providers/', label: 'By provider' },
      { path: '/compare/', label: 'Compare courses' },
      { path: '/shortlist/', label: 'Your shortlist' },
    ],
  },
  {
    heading: 'This site',
    links: [
      { path: '/about/', label: 'About' },
      { path: '/about/method/', label: 'How the directory is made' },
      { path: '/data/', label: 'Open data' },
      { path: '/data/quality/', label: 'Data quality' },
      { path: '/accessibility/', label: 'Accessibility' },
      { path: '/privacy/', label: 'Privacy' },
    ],
  },
] as const;

/** Where the sources of this deployment can be edited and mistakes reported; set by REPOSITORY_URL at build time. */
const repository = typeof env['PUBLIC_REPOSITORY_URL'] === 'string' ? env['PUBLIC_REPOSITORY_URL'] : undefined;

/** Link that opens a file of `content/` for editing, where the deployment names its repository. */
export const editLink = (file: string): string | undefined => repository && `${repository}/edit/main/${file}`;

/** Link for reporting a mistake on a page: the repository's issues where named, else the page that tells how. */
export const reportLink = (title: string): string =>
  repository
    ? `${repository}/issues/new?title=${encodeURIComponent(`Mistake on: ${title}`)}`
    : href('/about/method/#corrections');
