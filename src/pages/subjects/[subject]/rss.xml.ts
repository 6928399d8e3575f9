/** New and changed courses of a subject as a feed. */
import * as words from '#words/lists.ts';
import { courses, subjects } from '../../../catalogue.ts';
import type { Course } from '#domain/course.ts';
import { facetOf } from '#domain/facets.ts';
import { subjectPath } from '#domain/urls.ts';
import { courseFeed, subjectFeedPath } from '../../../open-data/course-feed.ts';
import type { SubjectRecord } from '#schemas/subject.ts';
import { siteName } from '../../../site.ts';

export const getStaticPaths = async () => {
  const all = await courses();
  return (await subjects()).flatMap((subject) => {
    const own = all.filter((course) => facetOf('subject').values(course).includes(subject.id));
    return own.length ? [{ params: { subject: subject.id }, props: { subject, own } }] : [];
  });
};

export const GET = ({ props: { subject, own } }: { props: { subject: SubjectRecord; own: Course[] } }) =>
  courseFeed({
    path: subjectFeedPath(subject),
    title: words.subjectFeed(siteName, subject.name.toLowerCase()),
    description: words.subjectFeedDescription(subject.name.toLowerCase()),
    page: subjectPath(subject),
    courses: own,
  });
