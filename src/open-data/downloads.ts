/** The downloads as they are served: the whole directory in every format, and each course in those that suit one. */
import { createHash } from 'node:crypto';
import { asOf, courses } from '../catalogue.ts';
import type { Course } from '#domain/course.ts';
import type { WriteContext } from '#formats/format.ts';
import { contentLicence, siteAddress, siteName } from '../site.ts';
import { offeredFormats, type OfferedFormat } from './formats.ts';

/** A file of the whole directory with what one must know to check it. */
export interface Download extends OfferedFormat {
  /** Name below `/data/`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Courses in it. */
  readonly count: number;
}

const contextOf = async (): Promise<WriteContext> => ({
  origin: siteAddress(),
  generated: `${await asOf()}T00:00:00Z`,
  title: `${siteName}: all courses`,
  licence: contentLicence,
});

const makeDownloads = async (): Promise<Download[]> => {
  const [all, context] = [await courses(), await contextOf()];
  return offeredFormats.map((row) => {
    const name = `courses.${row.suffix}`;
    const text = row.format.write(all, context);
    return {
      ...row,
      name,
      path: `/data/${name}`,
      text,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      count: row.canWrite ? all.filter(row.canWrite).length : all.length,
    };
  });
};

let made: Promise<Download[]> | undefined;

/** Every download; the files, the pages and the checksums all read these, so that they cannot differ. */
export const downloads = (): Promise<Download[]> => (made ??= makeDownloads());

/** Day of the newest record: when the data last changed, whatever else was built since. */
export const dataDay = async (): Promise<string> =>
  (await courses()).reduce((newest, { recorded }) => (recorded > newest ? recorded : newest), '');

/** A course in one format. */
export interface CourseFile {
  readonly label: string;
  readonly mediaType: string;
  /** Name below the course's own path: `index.json`. */
  readonly name: string;
}

const forOne = (course: Course): OfferedFormat[] =>
  offeredFormats.filter(({ writeOne, canWrite }) => writeOne !== null && (canWrite?.(course) ?? true));

/** The files of a course: every format that it can be written in. */
export const courseFiles = (course: Course): CourseFile[] =>
  forOne(course).map(({ format, suffix }) => ({
    label: format.label,
    mediaType: format.mediaType,
    name: `index.${suffix}`,
  }));

/** The text of a course's file. @throws where the course has no such file */
export const writeCourseFile = async (course: Course, name: string): Promise<string> => {
  const row = forOne(course).find(({ suffix }) => name === `index.${suffix}`);
  if (!row) throw new Error(`The course "${course.id}" has no file ${name}`);
  const context = await contextOf();
  return row.writeOne
    ? row.writeOne(course, context)
    : row.format.write([course], { ...context, title: `${course.title}, ${course.provider.name}` });
};
