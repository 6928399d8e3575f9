/** The directory's own courses, read and joined as the site joins them, without Astro. */
import { readContent } from '#content-check/read.ts';
import type { Course } from '#domain/course.ts';
import { coursesAmong } from '#domain/join.ts';

/** All courses of `content/` that are not closed, by title. */
export const readCourses = (root = process.cwd()): Course[] => coursesAmong(readContent(root).entries);
