/** Every list of courses that has a page: what one can subscribe to. */
import * as words from '#words/lists.ts';
import type { Course } from '#domain/course.ts';
import { calendarIntakes, calendarOfAll } from '#domain/calendar.ts';
import { facetLists } from '#domain/facet-lists.ts';
import { landings } from '#domain/landing.ts';
import { coursePath, facetListPath, providerPath, subjectPath } from '#domain/urls.ts';
import { asOf, courses, listedCourses, providers, subjects } from '../catalogue.ts';
import { absolute, siteName } from '../site.ts';

/** A list with its page; its feed and its calendar stand beside that page. */
export interface CourseListPage {
  /** Path of the page. */
  readonly path: string;
  /** What the feed is called behind the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly courses: readonly Course[];
}

/** Path of the page that lists all courses. */
const allPath = '/courses/';

/** Path of the feed beside a list’s page. */
export const feedPathOf = (page: string): string => `${page}rss.xml`;
/** Path of the calendar beside a list’s page. */
const calendarPathOf = (page: string): string => `${page}starts.ics`;

export const coursesFeedPath = feedPathOf(allPath);
export const startsPath = calendarPathOf(allPath);

const makeLists = async (): Promise<CourseListPage[]> => {
  const listed = await listedCourses();
  const bySubject = Map.groupBy(
    listed.flatMap((course) => course.subjects.map(({ id }) => ({ id, course }))),
    ({ id }) => id,
  );
  const byProvider = Map.groupBy(listed, ({ provider }) => provider.id);
  return [
    {
      path: allPath,
      title: words.newAndChanged,
      description: words.feedDescription,
      courses: await courses(),
    },
    ...landings(listed).map(({ path, title, courses: own }) => ({
      path,
      title,
      description: words.feedDescriptionOf(title),
      courses: own,
    })),
    ...(await subjects()).map((subject) => {
      const title = words.sentenceOf(words.coursesIn(subject.name.toLowerCase()));
      const own = bySubject.get(subject.id)?.map(({ course }) => course) ?? [];
      return { path: subjectPath(subject), title, description: words.feedDescriptionOf(title), courses: own };
    }),
    ...(await providers()).map((provider) => {
      const title = words.coursesBy(provider.name);
      const own = byProvider.get(provider.id) ?? [];
      return { path: providerPath(provider), title, description: words.feedDescriptionOf(title), courses: own };
    }),
  ].filter(({ path, courses: own }) => path === allPath || own.length > 0);
};

let made: Promise<CourseListPage[]> | undefined;

/** All lists that have courses; that of all courses first. */
export const courseLists = (): Promise<CourseListPage[]> => (made ??= makeLists());

/** The calendar of a list’s coming starts, and of how many courses they are. */
export const startsCalendar = async ({ path, title, courses: own }: CourseListPage) =>
  calendarOfAll(
    own,
    await asOf(),
    (course) => absolute(coursePath(course)),
    path === allPath ? words.startsOf(siteName) : words.startsOfList(siteName, title),
  );

/** The lists that have a calendar: those with a start whose day is known; that of all courses always. */
export const datedLists = async (): Promise<CourseListPage[]> => {
  const day = await asOf();
  return (await courseLists()).filter(
    ({ path, courses: own }) => path === allPath || own.some((course) => calendarIntakes(course, day).length > 0),
  );
};

let followed: Promise<ReadonlyMap<string, Follow>> | undefined;

/** By what one can follow a list, or show it elsewhere. */
interface Follow {
  readonly feed: { readonly path: string; readonly title: string };
  /** Path of the calendar, where a start has a day. */
  readonly calendar: string | undefined;
  /** Path of the page that shows the list in a frame, where there is one. */
  readonly frame: string | undefined;
}

/** By what one can follow the list of a page; nothing where it has no courses. */
export const followOf = async (page: string): Promise<Follow | undefined> => {
  followed ??= (async () => {
    const dated = new Set((await datedLists()).map(({ path }) => path));
    const frames = new Map(
      facetLists(await listedCourses()).map(({ path, key, value }) => [path, facetListPath(key, value)]),
    );
    return new Map(
      (await courseLists()).map(({ path, title }): [string, Follow] => [
        path,
        {
          feed: { path: feedPathOf(path), title },
          calendar: dated.has(path) ? calendarPathOf(path) : undefined,
          frame: frames.get(path),
        },
      ]),
    );
  })();
  return (await followed).get(page);
};
