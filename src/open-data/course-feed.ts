/** New and changed courses of a list as RSS. */
import rss from '@astrojs/rss';
import type { Course } from '#domain/course.ts';
import { titleWithEnglish } from '#domain/course-title.ts';
import { typeLabel } from '#domain/course-types.ts';
import { summarise } from '#domain/summary.ts';
import { coursePath } from '#domain/urls.ts';
import { escapeHtml } from '#text/escape.ts';
import * as words from '#words/lists.ts';
import { absolute, contentLicence, siteName } from '../site.ts';
import { feedPathOf, type CourseListPage } from './lists.ts';

/** Courses of a feed: those last entered or checked first. Readers ask often, so a feed need not hold everything. */
const limit = 100;

/** The order of a feed: the newest record first, and by title where they are of one day. */
const newestFirst = (courses: readonly Course[]): Course[] =>
  courses.toSorted((a, b) => b.recorded.localeCompare(a.recorded)).slice(0, limit);

/** The newest courses of a list as RSS 2.0. */
export const courseFeed = (list: CourseListPage): Promise<Response> => {
  const items = newestFirst(list.courses);
  const newest = items[0]?.recorded;
  return rss({
    title: words.feedTitle(siteName, list.title),
    description: list.description,
    site: absolute(list.path),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en-gb</language>',
      `<copyright>${contentLicence}</copyright>`,
      ...(newest ? [`<lastBuildDate>${new Date(`${newest}T00:00:00Z`).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${escapeHtml(absolute(feedPathOf(list.path)))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map((course) => {
      const page = absolute(coursePath(course));
      return {
        title: `${titleWithEnglish(course)}, ${course.provider.name}`,
        description: course.description ?? summarise(course),
        link: page,
        pubDate: new Date(`${course.recorded}T00:00:00Z`),
        categories: [typeLabel(course.type), ...course.subjects.map(({ name }) => name)],
        // A course that was read again is news again, so the day belongs to what tells items apart.
        customData: `<guid isPermaLink="false">${escapeHtml(page)}#${course.recorded}</guid>`,
      };
    }),
  });
};
