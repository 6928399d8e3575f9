import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { collections, type CollectionName } from '#schemas/index.ts';
import { slugPattern } from '#schemas/values.ts';
import { isObject } from '#text/is-object.ts';
import { contentFolder } from '../deployment.ts';
import { draftsFolder, importsFolder, isLanguageFolder } from './folders.ts';
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
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
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

/** Folders of the content that are no records of the site: languages have a reader of their own. */
const isUnread = (folder: string): boolean =>
  folder === importsFolder || folder === draftsFolder || isLanguageFolder(folder);

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

/**
 * Every record under `content/` and everything wrong with one record by itself.
 * References between records are `checkReferences`'s.
 * @param root folder of the project
 * @param contentRoot folder of the content, from `root` or anywhere
 */
export const readContent = (root: string, contentRoot = contentFolder()): { entries: Entry[]; problems: Problem[] } => {
  const entries: Entry[] = [];
  const problems: Problem[] = [];

  const add = (
    collection: CollectionName,
    id: string,
    file: string,
    { data, body, bodyLine }: Parsed,
    findLine: Entry['lineOf'],
    at: Path = [],
  ) => {
    const lineOf = (path: Path) => findLine([...at, ...path]);
    const made = makeEntry({ collection, id, file, data, lineOf, body, bodyLine });
    problems.push(...made.problems);
    if (made.entry) entries.push(made.entry);
  };

  // A link would bring in what stands elsewhere on the machine, and its target may be missing in another clone.
  for (const path of below(resolve(root, contentRoot), (item) => item.isSymbolicLink())) {
    problems.push({
      file: join(contentRoot, path),
      found: show('a symbolic link'),
      wanted: 'the file itself: copy what the link leads to, and remove the link',
    });
  }

  const folders: string[] = Object.values(collections).flatMap((row) => ('folder' in row ? [row.folder] : []));
  for (const path of filesBelow(resolve(root, contentRoot))) {
    const [folder = '', ...rest] = path.split('/');
    if (!rest.length || folders.includes(folder) || isUnread(folder)) continue;
    problems.push({
      file: join(contentRoot, path),
      found: show(folder),
      wanted: `to be in one of the folders that are read: ${folders.join(', ')}.${suggest(folder, folders)}`,
    });
  }

  for (const [name, collection] of Object.entries(collections)) {
    const collectionName = name as CollectionName;
    if ('file' in collection) {
      const file = join(contentRoot, collection.file);
      const path = resolve(root, file);
      const isSingle = 'isSingle' in collection;
      if (!existsSync(path)) {
        if ('isOptional' in collection) continue;
        const wanted = isSingle ? 'write the record' : 'write a list of records, or []';
        problems.push({ file, wanted: `this file is required: ${wanted}` });
        continue;
      }
      const parsed = parseJson(readFileSync(path, 'utf8'), file);
      if (Array.isArray(parsed)) {
        problems.push(...parsed);
        continue;
      }
      if (isSingle) {
        add(collectionName, collectionName, file, parsed, lineFinder(path));
        continue;
      }
      if (!Array.isArray(parsed.data)) {
        problems.push({ file, line: 1, found: show(parsed.data), wanted: 'a list of records in square brackets' });
        continue;
      }
      const findLine = lineFinder(path);
      parsed.data.forEach((data: unknown, index) => {
        const id = isObject(data) ? String(data[collection.key]) : String(index);
        add(collectionName, id, file, { ...parsed, data }, findLine, [index]);
      });
      continue;
    }
    const folder = join(contentRoot, collection.folder);
    for (const path of filesBelow(resolve(root, folder))) {
      const file = `${folder}/${path}`;
      const id = path.replace(/\.[^.]+$/, '');
      const parts = id.split('/');
      if (!path.endsWith(`.${collection.format}`) || parts.length !== collection.depth) {
        const shape = collection.depth === 2 ? '<provider>/<course>' : '<id>';
        problems.push({
          file,
          found: show(path),
          wanted: `only files named ${folder}/${shape}.${collection.format} belong here: rename or move it`,
        });
        continue;
      }
      if (!parts.every((part) => slugPattern.test(part))) {
        problems.push({
          file,
          found: show(path),
          wanted: 'a file name of lower-case letters, digits and single hyphens: it becomes the address of the page',
        });
      }
      const text = readFileSync(resolve(root, file), 'utf8');
      const parsed = parseFile(text, file);
      if (Array.isArray(parsed)) problems.push(...parsed);
      else add(collectionName, id, file, parsed, lineFinder(resolve(root, file)));
    }
  }
  return { entries, problems };
};
