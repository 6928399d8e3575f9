/** The formats that are offered for download, in the order in which the pages explain them. One row a format. */
import * as words from '#words/formats.ts';
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
const ofOthers = words.ofOthers;

export const offeredFormats: readonly OfferedFormat[] = [
  {
    format: json,
    suffix: 'json',
    audience: words.json.audience,
    holds: words.json.holds,
    lacks: words.json.lacks,
    fileType: 'JSON',
  },
  {
    format: jsonLines,
    suffix: 'jsonl',
    audience: words.jsonLines.audience,
    holds: words.jsonLines.holds,
    lacks: words.jsonLines.lacks,
  },
  {
    format: csv,
    suffix: 'csv',
    audience: words.csv.audience,
    holds: words.csv.holds,
    lacks: words.csv.lacks,
    fileType: 'CSV',
  },
  {
    format: schemaOrg,
    suffix: 'schema-org.jsonld',
    audience: words.schemaOrg.audience,
    holds: words.schemaOrg.holds,
    lacks: words.schemaOrg.lacks(ofOthers),
    fileType: 'JSON_LD',
  },
  {
    format: ctdl,
    suffix: 'ctdl.jsonld',
    audience: words.ctdl.audience,
    holds: words.ctdl.holds,
    lacks: words.ctdl.lacks(ofOthers),
    fileType: 'JSON_LD',
  },
  {
    format: xcriCap,
    suffix: 'xcri-cap.xml',
    audience: words.xcriCap.audience,
    holds: words.xcriCap.holds,
    lacks: words.xcriCap.lacks(ofOthers),
    fileType: 'XML',
  },
  {
    format: elm,
    suffix: 'elm.jsonld',
    audience: words.elm.audience,
    holds: words.elm.holds,
    lacks: words.elm.lacks(ofOthers),
    fileType: 'JSON_LD',
    canWrite: (course) => !missingForElm(course).length,
  },
];
