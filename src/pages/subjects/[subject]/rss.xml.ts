/** New and changed courses of a subject as a feed. */
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
    title: `${siteName}: courses in ${subject.name.toLowerCase()}`,
    description: `Courses in ${subject.name.toLowerCase()} by the day on which their facts were last entered or checked.`,
    page: subjectPath(subject),
    courses: own,
  });
