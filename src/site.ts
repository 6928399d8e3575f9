/** What the site calls itself, where it lives and how one moves about in it. */
import { mailLink } from '#domain/letter-text.ts';
import { mistakeOn, mistakeText } from '#words/letter.ts';
import { edition, ownPath } from './edition.ts';
import { topic } from './topic.ts';

export const { name: siteName, tagline } = topic;

// Undefined in plain Node, where commands and tests import this file.
const env = (import.meta.env as Partial<ImportMetaEnv> | undefined) ?? {};
const base = typeof env['BASE_URL'] === 'string' ? env['BASE_URL'] : '/';

/** How a path is to be taken. */
interface PathOptions {
  /** True where the path names its language already, as those of the versions of a page do. */
  readonly hasLanguage?: boolean;
}

/**
 * A path of this site with the base that it is deployed under, below the language of this build where that is an
 * edition which has the page. Other addresses and fragments are left as they are.
 */
export const href = (path: string, { hasLanguage = false }: PathOptions = {}): string =>
  path.startsWith('/') ? base.replace(/\/$/, '') + (hasLanguage ? path : ownPath(path)) : path;

/** Several paths with a blank between them, each as `href` has it. */
export const hrefs = (paths: string): string =>
  paths
    .split(' ')
    .map((path) => href(path))
    .join(' ');

/** The same as a full address, for canonical links and structured data. */
export const absolute = (path: string, options?: PathOptions): string =>
  new URL(href(path, options), String(env['SITE'])).href;

/** The address of the site without a slash at the end, for what builds addresses of its own. */
export const siteAddress = (): string => absolute('/').replace(/\/$/, '');

/** Address of the licence of the texts and the data, as LICENSE-CONTENT.md has it. */
export const contentLicence = topic.licence.url;

export const { navigation, footer: footerNavigation } = topic;

/** Where the sources of this deployment can be edited and mistakes reported; set by PUBLIC_REPOSITORY_URL at build time. */
const repository =
  typeof env['PUBLIC_REPOSITORY_URL'] === 'string' ? env['PUBLIC_REPOSITORY_URL'].replace(/\/+$/, '') : undefined;

/** The file of a text of this build, by its path below the content. */
export const contentFile = (path: string): string => ['content', edition ?? [], path].flat().join('/');

/** Link that opens a file of `content/` for editing, where the deployment names its repository. */
export const editLink = (file: string): string | undefined => repository && `${repository}/edit/main/${file}`;

/**
 * Link for reporting a mistake on a page: the repository's issues where the build names one, else the page or the
 * mail address of `content/site.json`, else where the words for a report can be copied.
 */
export const reportLink = (title: string, path?: string): string => {
  const subject = mistakeOn(title);
  if (repository) return `${repository}/issues/new?title=${encodeURIComponent(subject)}`;
  if (topic.contact) return topic.contact;
  const { email } = topic.responsible ?? {};
  const address = path && env['SITE'] ? absolute(path) : '';
  return email ? mailLink({ subject, body: mistakeText(title, address) }, email) : href('/about/method/#corrections');
};

/** Who takes what a visitor hands over: the repository, the page and the mail address, as far as there are any. */
export const desk = { repository, contact: topic.contact, email: topic.responsible?.email };

/** Whether a report of a mistake reaches somebody: else pages offer its words to copy. */
export const takesReports = Boolean(repository ?? topic.contact ?? topic.responsible?.email);
