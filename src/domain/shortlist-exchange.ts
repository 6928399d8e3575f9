/** A shortlist as a link, as a file, and back. */
import * as words from '#words/shortlist-file.ts';
import { csvText, readCell } from './csv-text.ts';
import { isCourseId, parseShortlist, shortlistVersion, type SavedCourse, type Shortlist } from './shortlist.ts';

/** Most bytes of a file that is read. */
export const largestImport = 1_000_000;

/** Most courses of a link or a file that are taken over. */
const mostCourses = 500;

/** A list with a course moved one place up or down. */
export const moveCourse = (list: Shortlist, id: string, step: -1 | 1): Shortlist => {
  const from = list.findIndex((course) => course.id === id);
  const to = from + step;
  const course = list[from];
  if (!course || to < 0 || to >= list.length) return list;
  const moved = list.filter((_, place) => place !== from);
  moved.splice(to, 0, course);
  return moved;
};

/** A list with those of another that it lacks after its own; notes of its own are kept. */
export const mergeLists = (list: Shortlist, other: Shortlist): Shortlist => {
  const taken = other.filter(({ id }) => !list.some((course) => course.id === id));
  const noted = list.map((course) => ({
    ...course,
    note: course.note || (other.find(({ id }) => id === course.id)?.note ?? ''),
  }));
  return [...noted, ...taken];
};

/** The end of a link that shows a list to somebody else: ids only, notes stay private. Hosts refuse long queries, and get no fragment. */
export const writeShared = (list: Shortlist): string => `#${list.map(({ id }) => `c=${id}`).join('&')}`;

/** Ids of a link, and how many of its parts were no courses. @param link its query or its fragment, or both */
export const readShared = (link: string): { ids: string[]; refused: number } => {
  const asked = [...new Set(new URLSearchParams(link.replace(/[?#]/g, '&')).getAll('c'))];
  const ids = asked.filter(isCourseId).slice(0, mostCourses);
  return { ids, refused: asked.length - ids.length };
};

/** The list as a JSON file that `readImport` reads. */
export const jsonFile = (list: Shortlist): string =>
  `${JSON.stringify({ kind: 'shortlist', version: shortlistVersion, courses: list }, null, 2)}\n`;

const columns = ['id', 'title', 'provider', 'note'] as const;

/** The list as a CSV table that `readImport` reads. */
export const csvFile = (list: Shortlist): string =>
  csvText([columns, ...list.map((course) => columns.map((key) => course[key]))]);

/** Rows of a CSV text (https://www.rfc-editor.org/rfc/rfc4180), or undefined where a quotation is not closed. */
const readCsv = (text: string): string[][] | undefined => {
  const [head = ''] = text.split('\n');
  // Spreadsheets of countries with a decimal comma divide cells by semicolons, others by tabs on copying.
  const divider = [',', ';', '\t'].find((sign) => head.split(sign).some((cell) => /^"?id"?\s*$/.test(cell))) ?? ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === divider) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (isQuoted) return undefined;
  endCell();
  return rows.filter((row) => row.some((value) => value !== ''));
};

const fromCsv = (text: string): Shortlist | undefined => {
  const [head, ...rows] = readCsv(text) ?? [];
  const places = columns.map((key) => head?.indexOf(key) ?? -1);
  if (places[0] === -1 || places[0] === undefined) return undefined;
  const value = (row: readonly string[], place = -1) => readCell(row[place] ?? '');
  const list = rows.map((row): SavedCourse => ({
    id: value(row, places[0]),
    title: value(row, places[1]),
    provider: value(row, places[2]),
    note: value(row, places[3]),
  }));
  return parseShortlist(JSON.stringify({ version: shortlistVersion, courses: list })).list;
};

/** A list read from a file of the visitor's, or the reason why it was refused. */
export type Imported = { readonly list: Shortlist; readonly left: number } | { readonly refusal: string };

/** Reads a file that was exported here. Whatever it holds, nothing is thrown. */
export const readImport = (text: string): Imported => {
  if (text.length > largestImport) return { refusal: words.tooLarge };
  // Some spreadsheets say in a first line of its own what divides the cells.
  const plain = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '').trim();
  if (!plain.startsWith('{')) {
    const list = fromCsv(plain);
    return list?.length
      ? { list: list.slice(0, mostCourses), left: Math.max(0, list.length - mostCourses) }
      : {
          refusal: words.noTable,
        };
  }
  let file: { kind?: unknown; version?: unknown; courses?: unknown };
  try {
    file = JSON.parse(plain) as typeof file;
  } catch {
    return { refusal: words.damaged };
  }
  if (file.kind !== 'shortlist' || !Array.isArray(file.courses)) return { refusal: words.notOurs };
  if (file.version !== shortlistVersion) {
    return {
      refusal: words.otherVersion(String(file.version).slice(0, 20), shortlistVersion),
    };
  }
  const { list } = parseShortlist(plain);
  if (!list.length) return { refusal: words.empty };
  return { list: list.slice(0, mostCourses), left: file.courses.length - Math.min(list.length, mostCourses) };
};
