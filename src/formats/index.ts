/** The table of formats: the commands and the download pages read it; a new format is one file and one row. */
import { csv } from './csv/write.ts';
import { ctdl } from './ctdl/write.ts';
import { elm } from './elm/write.ts';
import type { Format } from './format.ts';
import { json, jsonLines } from './json/write.ts';
import { moochub } from './moochub/read.ts';
import { moodle } from './moodle/read.ts';
import { ooapi } from './ooapi/read.ts';
import { openBadges } from './open-badges/read.ts';
import { openEdx } from './open-edx/read.ts';
import { schemaOrg } from './schema-org/write.ts';
import { mappedJson } from './table/json.ts';
import { xcriCap } from './xcri-cap/write.ts';

/** In the order in which an unknown text is tried. */
export const formats: readonly Format[] = [
  xcriCap,
  json,
  jsonLines,
  openBadges,
  openEdx,
  moochub,
  ooapi,
  moodle,
  elm,
  ctdl,
  schemaOrg,
  csv,
  mappedJson,
];
