/** The formats that are offered for download, in the order in which the pages explain them. One row a format. */
import type { Course } from '#domain/course.ts';
import { csv } from '#formats/csv/write.ts';
import { ctdl } from '#formats/ctdl/write.ts';
import { elm, missingForElm } from '#formats/elm/write.ts';
import type { Format } from '#formats/format.ts';
import { json, jsonLines } from '#formats/json/write.ts';
import { schemaOrg } from '#formats/schema-org/write.ts';
import { xcriCap } from '#formats/xcri-cap/write.ts';

export interface OfferedFormat {
  readonly format: Format & Required<Pick<Format, 'write'>>;
  /** End of its file's name: `courses.<suffix>`. */
  readonly suffix: string;
  /** Whom it is for, in a few words. */
  readonly audience: string;
  /** What is in it, in a sentence or two. */
  readonly holds: string;
  /** What it cannot carry, in a sentence or two. */
  readonly lacks: string;
  /** File type of the Publications Office of the European Union, where there is one. */
  readonly fileType?: string;
  /** Whether a course can be written in it; every course where left out. */
  readonly canWrite?: (course: Course) => boolean;
}

/** What no format but our own can say. */
const ofOthers = 'A number that is of a part of a course, or of many courses, is left out.';

export const offeredFormats: readonly OfferedFormat[] = [
  {
    format: json,
    suffix: 'json',
    audience: 'Programs, and everybody who wants all of it',
    holds: 'Our own records, every field of them, with title, licence and date of the file around them.',
    lacks: 'Nothing: it is what the pages of this site are made from.',
    fileType: 'JSON',
  },
  {
    format: jsonLines,
    suffix: 'jsonl',
    audience: 'Programs that read line by line',
    holds: 'The same records, one a line.',
    lacks: 'Nothing of a record. The file has no room for its own licence and date: they stand on this page.',
  },
  {
    format: csv,
    suffix: 'csv',
    audience: 'Spreadsheets',
    holds: 'One course a row, in UTF-8. Several values in one cell are divided by a vertical bar.',
    lacks:
      'Whatever does not fit a cell: recognition, stacking, funding, quality assurance, kinds of assessment and most notes. Prices are words, and a number that is of a part of a course, or of many courses, stands only among the notes.',
    fileType: 'CSV',
  },
  {
    format: schemaOrg,
    suffix: 'schema-org.jsonld',
    audience: 'Search engines and websites',
    holds:
      'Each course as a Course with its CourseInstance and Offers; a degree as an EducationalOccupationalProgram too.',
    lacks: `Assessment, stacking, funding, and the page and the day on which the facts were read. ${ofOthers}`,
    fileType: 'JSON_LD',
  },
  {
    format: ctdl,
    suffix: 'ctdl.jsonld',
    audience: 'Registries of credentials, such as the US Credential Registry',
    holds:
      'Each course as a Course or LearningProgram of the Credential Transparency Description Language, with its provider and, as a MicroCredential, Certificate, Diploma or Degree, what one receives at the end.',
    lacks: `Hours a week, full or part time, and what we know of recognition, stacking and funding. The kind of award is given twice: by class, and by our own word for it. CTDL requires a language: where none is stated it is “und”, undetermined. ${ofOthers}`,
    fileType: 'JSON_LD',
  },
  {
    format: xcriCap,
    suffix: 'xcri-cap.xml',
    audience: 'Course aggregators in the United Kingdom and Europe',
    holds: 'Providers with their courses and a presentation for each start (EN 15982, MLO Advertising).',
    lacks: `The kind of award as a code, recognition, stacking, funding and quality assurance. A price is a line of text, and of a range of credit the lower end stands for it. ${ofOthers}`,
    fileType: 'XML',
  },
  {
    format: elm,
    suffix: 'elm.jsonld',
    audience: 'Europass and national learning opportunity portals',
    holds: 'Learning opportunities of the European Learning Model 3, with concepts from the vocabularies of the EU.',
    lacks: `Courses that do not state what its profile requires (learning outcomes or topics, the provider’s country, a page of the provider) are left out whole; a language that is not stated is given as undetermined. Price, level, mode and starts without a day are not written, and of credit only ECTS. ${ofOthers}`,
    fileType: 'JSON_LD',
    canWrite: (course) => !missingForElm(course).length,
  },
];
