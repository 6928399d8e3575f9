/** Paths of the site's pages, from the root of the site and without the base; `href` of site.ts adds the base. */
import type { Course } from './course.ts';
import { courseKinds, deliveryKinds } from './course-types.ts';
import type { StageId } from './level.ts';
import { countryInAddress } from './country-addresses.ts';
import { slugOf } from '#text/slug.ts';

/** Path of a course’s page. */
export const coursePath = ({ id }: { id: string }): string => `/courses/${id}/`;
/** The record of a course as data, beside its page. */
export const courseDataPath = (course: { id: string }): string => `${coursePath(course)}index.json`;
/** Path of a provider’s page. */
export const providerPath = ({ id }: { id: string }): string => `/providers/${id}/`;
/** Path of a subject’s page. */
export const subjectPath = ({ id }: { id: string }): string => `/subjects/${id}/`;
/** Path of a guide. */
export const guidePath = ({ id }: { id: string }): string => `/guides/${id}/`;
/** Path of a term of the glossary. */
export const termPath = ({ id }: { id: string }): string => `/glossary/${id}/`;
/** Path of the list of a kind of course. */
export const typePath = (type: Course['type']): string =>
  `/courses/${courseKinds.find(({ id }) => id === type)?.slug ?? type}/`;
/** Path of the list of a way of taking part. */
export const modePath = (mode: NonNullable<Course['delivery']['mode']>): string =>
  `/courses/${deliveryKinds.find(({ id }) => id === mode)?.slug ?? mode}/`;
/** Path of the list of a stage of education. */
export const stagePath = (stage: StageId): string => `/courses/level/${stage}/`;
/** Path of the list of a country, by its code of ISO 3166-1: an address is the same in every language of the interface. */
export const countryPath = (code: string): string => `/courses/country/${slugOf(countryInAddress(code))}/`;

/** Path of the list of the data’s releases. */
export const releasesPath = '/data/releases/';
/** Path of the page of a release, by its day. */
export const releasePath = (date: string): string => `${releasesPath}${date}/`;
/** The same as data. */
export const releaseDataPath = (date: string): string => `${releasesPath}${date}.json`;
/** The courses of a release as they were, packed. */
export const releaseCoursesPath = (date: string): string => `${releasesPath}${date}/courses.jsonl.gz`;
/** What has changed since a release, as data. */
export const deltaPath = (date: string): string => `${releasesPath}since/${date}.json`;

/** Path of a page as Markdown, beside the page, as https://llmstxt.org has it. */
export const markdownPath = (path: string): string => `${path}index.html.md`;

/** Path of a page of a paged list; the first page is the list's own path. */
export const pagePath = (path: string, page: number): string => (page === 1 ? path : `${path}page/${page}/`);

/** Path of the picture for social cards of a list of courses. */
export const listCardPath = (path: string): string =>
  `/cards/lists/${path.replace(/^\/courses\/|\/$/g, '').replaceAll('/', '-')}.png`;

/** Path of the search page with a query. */
export const searchPath = (query = ''): string => (query ? `/search/?q=${encodeURIComponent(query)}` : '/search/');

/** The path of the page for frames that lists all courses. */
export const allListPath = '/embed/list/all/';

/** The path of the page for frames that lists the courses with one value of a facet. */
export const facetListPath = (facet: string, value: string): string => `/embed/list/${facet}/${value}/`;
