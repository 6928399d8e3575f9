/** What a packed file holds: gzip, a ZIP archive with one file to import, a spreadsheet. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { InputError, type Loss } from '#formats/format.ts';
import { guesses, isContact } from '#formats/table/column-names.ts';
import { mappingFor } from '#formats/table/mapping.ts';
import { shorten } from '#formats/text.ts';
import { readOpenDocument, readWorkbook, type Sheet } from './spreadsheet.ts';

/** The files of an archive. */
export interface Besides {
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array | undefined;
}

export interface Unpacked {
  readonly blob: Blob;
  /** Name of the file within, for the report. */
  readonly name: string;
  readonly losses: readonly Loss[];
  /** True where the text was made here of the cells of a spreadsheet, which have no encoding. */
  readonly isSheet?: true;
  /** True where the same would be read if no file and no sheet were named. */
  readonly isUnnamed?: boolean;
  /** Other files of the same archive by name, for mappings that join several. */
  readonly besides?: Besides;
}

/** What this machine brings along: a browser and Node unpack and keep files each in its own way. */
export interface Machine {
  /** The bytes that a gzip archive holds, as they come. */
  readonly gunzip: (packed: Blob) => AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Keeps bytes that are read several times, until the import has ended. */
  readonly keep: (bytes: AsyncIterable<Uint8Array<ArrayBuffer>>) => Promise<Blob>;
}

const mebibyte = 1024 * 1024;
/** Most bytes of an archive, and of what comes out of it. */
const bounds = { archive: 256 * mebibyte, unpacked: 1024 * mebibyte };

const startsWith = async (blob: Blob, magic: readonly number[]): Promise<boolean> => {
  const bytes = new Uint8Array(await blob.slice(0, magic.length).arrayBuffer());
  return magic.every((byte, index) => bytes[index] === byte);
};

/** What a gzip archive holds; refused where that is more than it may be. */
async function* gunzipped(packed: Blob, { gunzip }: Machine): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  try {
    for await (const chunk of gunzip(packed)) {
      bytes += chunk.length;
      if (bytes > bounds.unpacked)
        throw new InputError(`the gzip archive holds more than ${bounds.unpacked / mebibyte} MB`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError('this is no sound gzip archive: it is damaged or cut off');
  }
}

const damaged = () =>
  new InputError('this is no sound ZIP archive or Excel workbook: it is damaged or cut off', 'line 1');

/** The files of an archive and a way to each; refused where they are larger than they may be. */
const openArchive = async (
  blob: Blob,
): Promise<{ names: string[]; part: (name: string) => Uint8Array<ArrayBuffer> | undefined }> => {
  if (blob.size > bounds.archive)
    throw new InputError(`an archive of more than ${bounds.archive / mebibyte} MB: unpack it first`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const sizes = new Map<string, number>();
  const unzip = (filter: (file: UnzipFileInfo) => boolean) => {
    try {
      return unzipSync(bytes, { filter });
    } catch {
      throw damaged();
    }
  };
  unzip(({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return false;
  });
  if (!sizes.size) throw damaged();
  return {
    names: [...sizes.keys()],
    part: (wanted) => {
      const size = sizes.get(wanted);
      if (size === undefined) return undefined;
      if (size > bounds.unpacked)
        throw new InputError(`${wanted} in the archive is larger than ${bounds.unpacked / mebibyte} MB`);
      return unzip(({ name }) => name === wanted)[wanted];
    },
  };
};

const sheetLosses = (sheets: readonly Sheet[], taken: Sheet): Loss[] => [
  ...(taken.merged ?? []).map(({ place, value }): Loss => ({
    field: 'merged cells',
    place: `${taken.name}, ${place}`,
    value: shorten(value),
    reason: 'guessed',
    note: 'cells of several rows that are merged, read as the same in each row',
  })),
  ...sheets
    .filter((sheet) => sheet !== taken)
    .map(({ name, rows }): Loss => ({
      field: 'sheet',
      place: name,
      value: `${rows.length} rows`,
      reason: 'dropped',
      note: 'one sheet of a spreadsheet is read; FILE#NAME names another',
    })),
];

/** Rows as a table that our own reader takes back cell by cell; each has as many cells as the widest. */
const tableText = (rows: readonly (readonly string[])[]): string => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows
    .map((row) =>
      Array.from({ length: width }, (_, index) => `"${(row[index] ?? '').replaceAll('"', '""')}"`).join(','),
    )
    .join('\n');
};

/** The names of the columns of a sheet: the cells of its first row that holds any. */
const headerOf = ({ rows }: Sheet): string[] =>
  (rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? []).map((cell) => cell.trim()).filter(Boolean);

const isTable = (sheet: Sheet): boolean => headerOf(sheet).length > 1 && sheet.rows.length > 1;

/** Whether a sheet looks like a table of courses: a known one, or one with a column for the title and for something else. */
const isCourseTable = (sheet: Sheet): boolean => {
  const header = headerOf(sheet);
  if (!isTable(sheet)) return false;
  const targets = new Set(
    header.map((name) => (isContact(name) ? undefined : guesses.find(([, pattern]) => pattern.test(name))?.[0])),
  );
  targets.delete(undefined);
  return mappingFor(header) !== undefined || (targets.has('title') && targets.size > 1);
};

/** The first sheet that is a table of courses, or a table at all. */
const firstTable = (sheets: readonly Sheet[]): Sheet | undefined => sheets.find(isCourseTable) ?? sheets.find(isTable);

/** The sheet that is meant: the one that is named, else the first table. */
const chooseSheet = (sheets: readonly Sheet[], wanted: string | undefined): Sheet => {
  const names = sheets.map(({ name }) => JSON.stringify(name)).join(', ');
  const first = firstTable(sheets);
  const sheet = wanted === undefined ? (first ?? sheets[0]) : sheets.find(({ name }) => name === wanted);
  if (!sheet)
    throw new InputError(
      sheets.length ? `there is no sheet ${JSON.stringify(wanted)}; there are ${names}` : 'the spreadsheet is empty',
    );
  if (wanted === undefined && !first && sheets.length > 1)
    throw new InputError(
      `no sheet of the spreadsheet is a table of courses; there are ${names}: name one as FILE#SHEET`,
    );
  return sheet;
};

const isReadable = (name: string): boolean =>
  /\.(?:csv|tsv|txt|xml|json|jsonl|ndjson|jsonld|html?|xlsx|ods)$/i.test(name);

/** Why a file of an archive is never read; undefined for others. */
const passedBy = (name: string): string | undefined => {
  if (name.endsWith('/')) return 'a folder';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(name)) return 'whose path leads out of the archive';
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name) ? 'which is hidden' : undefined;
};

const chooseFile = (names: readonly string[], wanted: string | undefined): string => {
  const files = names.filter((name) => passedBy(name) === undefined);
  const fits = wanted === undefined ? files.filter(isReadable) : files.filter((name) => name === wanted);
  const [file, ...others] = fits;
  const example =
    (fits.length ? fits : files).slice(0, 8).join(', ') ||
    names
      .slice(0, 8)
      .map((name) => `${JSON.stringify(name)}, ${passedBy(name) ?? ''}`)
      .join('; ');
  if (file === undefined)
    throw new InputError(
      wanted === undefined
        ? `the archive holds no file that could be read (${example}): pack the feed alone, as CSV, XML or JSON`
        : `the archive holds no ${JSON.stringify(wanted)}; it holds ${example}`,
    );
  if (others.length)
    throw new InputError(
      `the archive holds several files (${example}): name one as ARCHIVE#FILE, such as archive.zip#${file}`,
    );
  return file;
};

/** Whether a file is the one of its archive that is read where none is named. */
const isOnlyFile = (names: readonly string[], file: string): boolean => {
  const [first, ...others] = names.filter((name) => passedBy(name) === undefined && isReadable(name));
  return first === file && !others.length;
};

/**
 * The text that a file holds.
 * @param wanted name of a file within the archive, or of a sheet
 */
export const unpack = async (
  blob: Blob,
  name: string,
  machine: Machine,
  wanted: string | undefined,
  level = 0,
): Promise<Unpacked> => {
  if (level > 3) throw new InputError('an archive in an archive in an archive: unpack it first');
  if (await startsWith(blob, [0x1f, 0x8b]))
    return unpack(await machine.keep(gunzipped(blob, machine)), name, machine, wanted, level + 1);
  if (!(await startsWith(blob, [0x50, 0x4b, 0x03, 0x04]))) return { blob, name, losses: [] };
  const { names, part } = await openArchive(blob);
  const text = (file: string) => {
    const bytes = part(file);
    return bytes && new TextDecoder().decode(bytes);
  };
  const read = names.includes('xl/workbook.xml')
    ? readWorkbook
    : names.includes('content.xml') && /spreadsheet/.test(text('mimetype') ?? 'spreadsheet')
      ? readOpenDocument
      : undefined;
  if (read) {
    const sheets = read(text);
    const sheet = chooseSheet(sheets, wanted);
    return {
      blob: new Blob([tableText(sheet.rows)]),
      name: sheet.name,
      losses: sheetLosses(sheets, sheet),
      isSheet: true,
      isUnnamed: wanted === undefined || sheet === (firstTable(sheets) ?? sheets[0]),
    };
  }
  const file = chooseFile(names, wanted?.split('#')[0]);
  const inner = await unpack(new Blob([part(file) ?? '']), file, machine, wanted?.split('#')[1], level + 1);
  const isOnly = wanted === undefined || isOnlyFile(names, file);
  return { ...inner, name: file, isUnnamed: isOnly && (inner.isUnnamed ?? true), besides: { names, part } };
};
