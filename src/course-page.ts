/**
 * What the page of a course shows of the rest of the directory. The page takes it from here and asks for no other course
 * itself, so that what it is made from can be told: while that is the same, a build keeps the page of the build before.
 */
import { createHash } from 'node:crypto';
import type { Course } from '#domain/course.ts';
import { placeAmongKind } from '#domain/money-panel.ts';
import { relatedCourses } from '#domain/related.ts';
import { typePath } from '#domain/urls.ts';
import { asOf, courses, listedCourses, listPath } from './catalogue.ts';
import { courseMarkdownPath } from './open-data/markdown.ts';

/** Courses like one that its page names. */
const mostRelated = 3;

export interface Surroundings {
  /** The day that counts as today. */
  readonly asOf: string;
  readonly related: readonly Course[];
  /** Its place by price among the courses of its kind, in words; undefined where it cannot be told. */
  readonly place: string | undefined;
  /** Path of the list of its kind; undefined where all courses of the kind are over. */
  readonly kindList: string | undefined;
  /** Path of its Markdown; undefined for a course that is closed. */
  readonly markdown: string | undefined;
}

/** What stands around a course on its page. */
export const surroundingsOf = async (course: Course): Promise<Surroundings> => {
  const isClosed = course.status === 'closed';
  const listed = await listedCourses();
  return {
    asOf: await asOf(),
    related: relatedCourses(course, isClosed ? await courses() : listed, mostRelated),
    place: isClosed ? undefined : placeAmongKind(course, listed),
    kindList: await listPath(typePath(course.type)),
    markdown: await courseMarkdownPath(course),
  };
};

/** Changes with anything that a page gets as its properties, which are data alone. */
export const keyOf = (props: object): string => createHash('sha256').update(JSON.stringify(props)).digest('base64url');
