/** New and changed courses as a feed. */
import { courses } from '../../catalogue.ts';
import { courseFeed, coursesFeedPath } from '../../open-data/course-feed.ts';
import { siteName } from '../../site.ts';

export const GET = async (): Promise<Response> =>
  courseFeed({
    path: coursesFeedPath,
    title: `${siteName}: new and changed courses`,
    description: 'Courses by the day on which their facts were last entered or checked.',
    page: '/courses/',
    courses: await courses(),
  });
