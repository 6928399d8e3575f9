/** New and changed courses as a feed. */
import * as words from '#words/lists.ts';
import { courses } from '../../catalogue.ts';
import { courseFeed, coursesFeedPath } from '../../open-data/course-feed.ts';
import { siteName } from '../../site.ts';

export const GET = async (): Promise<Response> =>
  courseFeed({
    path: coursesFeedPath,
    title: words.coursesFeed(siteName),
    description: words.feedDescription,
    page: '/courses/',
    courses: await courses(),
  });
