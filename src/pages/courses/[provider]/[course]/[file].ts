/** Each course as open data, beside its page: `index.json` and the other formats. */
import { courses } from '../../../../catalogue.ts';
import type { Course } from '#domain/course.ts';
import { courseFiles, writeCourseFile, type CourseFile } from '../../../../open-data/downloads.ts';

export const getStaticPaths = async () =>
  (await courses()).flatMap((course) => {
    const [provider, slug] = course.id.split('/');
    return courseFiles(course).map((file) => ({
      params: { provider, course: slug, file: file.name },
      props: { course, file },
    }));
  });

export const GET = async ({ props }: { props: { course: Course; file: CourseFile } }): Promise<Response> =>
  new Response(await writeCourseFile(props.course, props.file.name), {
    headers: { 'Content-Type': props.file.mediaType },
  });
