/** The downloads: the whole directory in every format that is written. One row a file. */
import { asOf, courses } from './catalogue.ts';
import { csv } from '#formats/csv.ts';
import { ctdl } from '#formats/ctdl.ts';
import { elm } from '#formats/elm.ts';
import type { Format } from '#formats/format.ts';
import { json, jsonLines } from '#formats/json.ts';
import { schemaOrg } from '#formats/schema-org.ts';
import { xcriCap } from '#formats/xcri-cap.ts';
import { absolute, siteName } from './site.ts';

interface DataFile {
  /** Name below `/data/`. */
  readonly name: string;
  readonly format: Format;
  /** Whom it is for, in a sentence. */
  readonly purpose: string;
}

export const dataFiles: readonly DataFile[] = [
  { name: 'courses.json', format: json, purpose: 'Every fact of every course, as our own records hold it.' },
  {
    name: 'courses.jsonl',
    format: jsonLines,
    purpose: 'The same records, one a line, for programs that read line by line.',
  },
  { name: 'courses.csv', format: csv, purpose: 'One flat table for a spreadsheet.' },
  { name: 'courses.schema-org.jsonld', format: schemaOrg, purpose: 'The vocabulary that search engines read.' },
  {
    name: 'courses.ctdl.jsonld',
    format: ctdl,
    purpose: 'The language of the US Credential Registry and Credential Finder.',
  },
  {
    name: 'courses.xcri-cap.xml',
    format: xcriCap,
    purpose: 'The British and European standard for course feeds (EN 15982).',
  },
  { name: 'courses.elm.jsonld', format: elm, purpose: 'The data model of Europass.' },
];

/** The text of a download. @throws where the format cannot be written */
export const writeDataFile = async ({ name, format }: DataFile): Promise<string> => {
  if (!format.write) throw new Error(`The download ${name} names the format "${format.id}", which is only read`);
  return format.write(await courses(), {
    origin: absolute('/').replace(/\/$/, ''),
    generated: `${await asOf()}T00:00:00Z`,
    title: `${siteName}: all courses`,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
};
