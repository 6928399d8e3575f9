/** The downloads as they are served: the whole directory in every format. */
import * as words from '#words/data.ts';
import { createHash } from 'node:crypto';
import { withOwnNumbers } from '#domain/credit.ts';
import { asOf, courses } from '../catalogue.ts';
import type { WriteContext } from '#formats/format.ts';
import { contentLicence, siteAddress, siteName } from '../site.ts';
import { offeredFormats, type OfferedFormat } from './offered-formats.ts';

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

/** What every file of the data says of itself. */
export const writeContext = async (): Promise<WriteContext> => ({
  origin: siteAddress(),
  generated: `${await asOf()}T00:00:00Z`,
  title: words.allCoursesOf(siteName),
  licence: contentLicence,
});

const makeDownloads = async (): Promise<Download[]> => {
  const [all, context] = [await courses(), await writeContext()];
  return offeredFormats.map((row) => {
    const name = `courses.${row.suffix}`;
    // JSON says of what a number is, and the table keeps such a number among its notes; the other formats cannot.
    const isTelling = ['json', 'json-lines', 'csv'].includes(row.format.id);
    const text = row.format.write(isTelling ? all : all.map(withOwnNumbers), context);
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
