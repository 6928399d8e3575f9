import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { collections, type CollectionName } from '#schemas/index.ts';
import { slugPattern } from '#schemas/values.ts';
import { isObject } from '#text/is-object.ts';
import { keysOf } from '#text/keys.ts';
import { contentFolder } from '../deployment.ts';
import { draftsFolder, importsFolder, isLanguageFolder, releaseDataFolder } from './folders.ts';
import { boundsProblem } from './bounds.ts';
import { makeEntry, type Entry } from './entry.ts';
import { curlyQuotes, unusualStart } from './unusual.ts';
import { show, suggest, type Path, type Problem } from './problem.ts';

/** Line lookup and duplicate keys of a JSON or YAML text. JSON is YAML 1.2, and `yaml` keeps positions. */
const locate = (text: string, offset: number) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false });
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = isNode(node) ? node.range : undefined;
      if (range) return lines.linePos(range[0]).line + offset;
    }
    return undefined;
  };
  return { document, lines, lineOf };
};

/** A file as it was written: its data, and the text below its front matter. */
export interface Parsed {
  data: unknown;
  body: string;
  bodyLine: number;
}

/** Number of the fields in a value and in all that is in it. */
const countFields = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce<number>(
        (sum, inner) => sum + countFields(inner),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      );

/** True where a field stands twice in an object: JSON.parse keeps only the last, so the text has more of them. */
const hasDuplicates = (text: string, data: unknown): boolean =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1 > countFields(data);

const parseJson = (text: string, file: string): Parsed | Problem[] => {
  const beyond = boundsProblem(text, file);
  if (beyond) return [beyond];
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1];
    const position = /position (\d+)/.exec(message)?.[1];
    const atEnd = position === undefined && line === undefined;
    const lineNumber = line ? Number(line) : text.slice(0, position ? Number(position) : undefined).split('\n').length;
    const at = text.split('\n')[lineNumber - 1]?.trim() ?? '';
    return [
      {
        file,
        line: lineNumber,
        found: show(at),
        wanted:
          curlyQuotes(at) ??
          `valid JSON${atEnd ? ' (the text ends too early)' : ''}: ${message}. Look for a missing quote, bracket or comma, or a comma too many.`,
      },
    ];
  }
  if (hasDuplicates(text, data)) {
    const { document, lines } = locate(text, 0);
    const found = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => pos);
    return (found.length ? found : [[0, 0] as const]).map(([start, end]) => ({
      file,
      line: lines.linePos(start).line,
      found: show(text.slice(start, end)),
      wanted:
        'each field once: this name stands twice in the same object, and only one could be kept; remove one of the two',
    }));
  }
  return { data, body: '', bodyLine: 1 };
};

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

const parseMdx = (text: string, file: string): Parsed | Problem[] => {
  const beyond = boundsProblem(text, file);
  if (beyond) return [beyond];
  const match = frontMatter.exec(text);
  if (!match) {
    return [
      unusualStart(text, file) ?? {
        file,
        line: 1,
        found: show(text.slice(0, 40)),
        wanted: 'front matter between two lines of three hyphens',
      },
    ];
  }
  const { document, lines } = locate(match[1] ?? '', 1);
  if (document.errors.length) {
    return document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line + 1,
      wanted: `valid YAML front matter: ${message.split('\n')[0] ?? message}`,
    }));
  }
  return {
    data: document.toJS() as unknown,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
};

/** A file of the content by its ending, or what is wrong with it. */
export const parseFile = (text: string, file: string): Parsed | Problem[] =>
  file.endsWith('.mdx') ? parseMdx(text, file) : parseJson(text, file);

/** Line lookup of a file, which is read when the first line is asked for. */
export const lineFinder = (path: string): ((path: Path) => number | undefined) => {
  let found: ReturnType<typeof locate> | undefined;
  return (field) => {
    const text = found ? '' : readFileSync(path, 'utf8');
    found ??= path.endsWith('.mdx') ? locate(frontMatter.exec(text)?.[1] ?? '', 1) : locate(text, 0);
    return found.lineOf(field);
  };
};

/** Folders of the content that are no records of the site: languages and the data of releases have readers of their own. */
const isUnread = (folder: string): boolean =>
  [importsFolder, draftsFolder, releaseDataFolder].includes(folder) || isLanguageFolder(folder);

/** All things below a folder that the filter takes, as paths from it, sorted. */
const below = (folder: string, isWanted: (item: Dirent) => boolean): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(isWanted)
        .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
        .sort()
    : [];

/** The files below a folder, as paths from it, sorted. */
export const filesBelow = (folder: string): string[] =>
  below(folder, (item) => item.isFile() && !item.name.startsWith('.'));

/** Records, and what is wrong with each by itself. */
interface Content {
  readonly entries: Entry[];
  readonly problems: Problem[];
}

const joined = (parts: readonly Content[]): Content => ({
  entries: parts.flatMap(({ entries }) => entries),
  problems: parts.flatMap(({ problems }) => problems),
});

/** Where the content is: the folder of the project, and that of the content from there or anywhere. */
interface Place {
  readonly root: string;
  readonly contentRoot: string;
}

type Row<Shape> = Extract<(typeof collections)[CollectionName], Shape>;

/** A record, as what was parsed has it. @param at where it stands in its file */
const readRecord = (
  { collection, id, file }: Pick<Entry, 'collection' | 'id' | 'file'>,
  { data, body, bodyLine }: Parsed,
  findLine: Entry['lineOf'],
  at: Path = [],
): Content => {
  const lineOf = (path: Path) => findLine([...at, ...path]);
  const { entry, problems } = makeEntry({ collection, id, file, data, lineOf, body, bodyLine });
  return { entries: entry ? [entry] : [], problems };
};

/** A link would bring in what stands elsewhere on the machine, and its target may be missing in another clone. */
const checkLinks = ({ root, contentRoot }: Place): Problem[] =>
  below(resolve(root, contentRoot), (item) => item.isSymbolicLink()).map((path) => ({
    file: join(contentRoot, path),
    found: show('a symbolic link'),
    wanted: 'the file itself: copy what the link leads to, and remove the link',
  }));

/** Files in folders that nobody reads. */
const checkFolders = ({ root, contentRoot }: Place): Problem[] => {
  const folders: string[] = Object.values(collections).flatMap((row) => ('folder' in row ? [row.folder] : []));
  return filesBelow(resolve(root, contentRoot)).flatMap((path) => {
    const [folder = '', ...rest] = path.split('/');
    if (!rest.length || folders.includes(folder) || isUnread(folder)) return [];
    const wanted = `to be in one of the folders that are read: ${folders.join(', ')}.${suggest(folder, folders)}`;
    return [{ file: join(contentRoot, path), found: show(folder), wanted }];
  });
};

/** The records of a collection that stands in one file: a list, or a single record. */
const readListed = (collection: CollectionName, row: Row<{ file: string }>, { root, contentRoot }: Place): Content => {
  const file = join(contentRoot, row.file);
  const path = resolve(root, file);
  const isSingle = 'isSingle' in row;
  if (!existsSync(path)) {
    if ('isOptional' in row) return { entries: [], problems: [] };
    const wanted = isSingle ? 'write the record' : 'write a list of records, or []';
    return { entries: [], problems: [{ file, wanted: `this file is required: ${wanted}` }] };
  }
  const parsed = parseJson(readFileSync(path, 'utf8'), file);
  if (Array.isArray(parsed)) return { entries: [], problems: parsed };
  const findLine = lineFinder(path);
  if (isSingle) return readRecord({ collection, id: collection, file }, parsed, findLine);
  if (!Array.isArray(parsed.data)) {
    const wanted = 'a list of records in square brackets';
    return { entries: [], problems: [{ file, line: 1, found: show(parsed.data), wanted }] };
  }
  return joined(
    parsed.data.map((data: unknown, index) => {
      const id = isObject(data) ? String(data[row.key]) : String(index);
      return readRecord({ collection, id, file }, { ...parsed, data }, findLine, [index]);
    }),
  );
};

/** The record of one file of a folder. @param path below the folder */
const readFiled = (collection: CollectionName, row: Row<{ folder: string }>, place: Place, path: string): Content => {
  const folder = join(place.contentRoot, row.folder);
  const file = `${folder}/${path}`;
  const id = path.replace(/\.[^.]+$/, '');
  const parts = id.split('/');
  if (!path.endsWith(`.${row.format}`) || parts.length !== row.depth) {
    const shape = row.depth === 2 ? '<provider>/<course>' : '<id>';
    const wanted = `only files named ${folder}/${shape}.${row.format} belong here: rename or move it`;
    return { entries: [], problems: [{ file, found: show(path), wanted }] };
  }
  const wanted = 'a file name of lower-case letters, digits and single hyphens: it becomes the address of the page';
  const named = parts.every((part) => slugPattern.test(part)) ? [] : [{ file, found: show(path), wanted }];
  const whole = resolve(place.root, file);
  const parsed = parseFile(readFileSync(whole, 'utf8'), file);
  const { entries, problems } = Array.isArray(parsed)
    ? { entries: [], problems: parsed }
    : readRecord({ collection, id, file }, parsed, lineFinder(whole));
  return { entries, problems: [...named, ...problems] };
};

/**
 * Every record under `content/` and everything wrong with one record by itself.
 * References between records are `checkReferences`'s.
 * @param root folder of the project
 * @param contentRoot folder of the content, from `root` or anywhere
 */
export const readContent = (root: string, contentRoot = contentFolder()): Content => {
  const place = { root, contentRoot };
  const read = keysOf(collections).flatMap((name) => {
    const row = collections[name];
    return 'file' in row
      ? [readListed(name, row, place)]
      : filesBelow(resolve(root, contentRoot, row.folder)).map((path) => readFiled(name, row, place, path));
  });
  return joined([{ entries: [], problems: [...checkLinks(place), ...checkFolders(place)] }, ...read]);
};
