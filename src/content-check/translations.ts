/**
 * Translations of the content: `content/<language>/` has the paths of `content/`, and each file there says only what
 * has words. It is laid over its original as a merge patch (RFC 7396, https://www.rfc-editor.org/rfc/rfc7396), and
 * knows the version of it that it was made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citationsIn } from '#domain/citations.ts';
import { rulesOf } from '#domain/funding.ts';
import { isSame } from '#domain/same.ts';
import { collections, type CollectionName } from '#schemas/index.ts';
import { mergePatch } from '#text/merge-patch.ts';
import { isObject } from '#text/is-object.ts';
import { contentFolder } from '../deployment.ts';
import { checkBodies } from './bodies.ts';
import { makeEntry, type Entry } from './entry.ts';
import { isLanguageFolder } from './folders.ts';
import { formatPath, show, suggest, type Path, type Problem } from './problem.ts';
import { filesBelow, lineFinder, parseFile, type Parsed } from './read.ts';

/** The collections that a language may translate: records of courses and sources stay in their own words. */
const translatable: readonly CollectionName[] = [
  'guides',
  'glossary',
  'tools',
  'examples',
  'fundingSchemes',
  'site',
  'subjects',
  'frameworks',
  'creditSystems',
  'registers',
  'findings',
  'questions',
  'paymentAdvice',
  'fitCheck',
  'queryWords',
];

/** A file of a language, and where it stands to its original. */
export interface Translation {
  /** Path below the content, the same as that of its original: `guides/a.mdx`. */
  readonly path: string;
  /** Path from the root of the project. */
  readonly file: string;
  /** "behind" where the original has changed since, "alone" where there is none. */
  readonly state: 'current' | 'behind' | 'alone';
  /** The version of the original that it was made from. */
  readonly original: unknown;
  /** The version that the original has now. */
  readonly version: string | undefined;
  readonly parsed: Parsed;
  /** Line of a field of the file, or of what it stands in. */
  readonly findLine: Entry['lineOf'];
}

/** The version of a file: the first 12 hexadecimal digits of the SHA-256 of its bytes. */
export const versionOf = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** The folders of languages, with those that have no name of the site yet. */
const languageFolders = (root: string, content: string): string[] => {
  const folder = resolve(root, content);
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((item) => item.isDirectory() && isLanguageFolder(item.name))
        .map(({ name }) => name)
        .sort()
    : [];
};

/** The languages that have a translation of `site.json`, without which a site has no name in them. */
export const languagesOf = (root: string, content = contentFolder()): string[] =>
  languageFolders(root, content).filter((name) => existsSync(resolve(root, content, name, 'site.json')));

/** Whether the records of a collection stand in a file, by its path below the content. */
const isOfCollection = (path: string, name: CollectionName): boolean => {
  const collection = collections[name];
  return 'file' in collection
    ? path === collection.file
    : path.startsWith(`${collection.folder}/`) && path.endsWith(`.${collection.format}`);
};

const collectionOf = (path: string): CollectionName | undefined =>
  translatable.find((name) => isOfCollection(path, name));

/** All files of a language, and what is wrong with each by itself. */
export const readTranslations = (
  root: string,
  language: string,
  content = contentFolder(),
): { translations: Translation[]; problems: Problem[] } => {
  const translations: Translation[] = [];
  const problems: Problem[] = [];
  const folder = join(content, language);
  for (const path of filesBelow(resolve(root, folder))) {
    const file = join(folder, path);
    // Such as a style sheet for its writers.
    if (/^[^/]+\.md$/.test(path)) continue;
    if (!collectionOf(path)) {
      problems.push({
        file,
        wanted: `the path of a file that is translated: ${translatable.map((name) => ('file' in collections[name] ? collections[name].file : `${collections[name].folder}/<id>.${collections[name].format}`)).join(', ')}`,
      });
      continue;
    }
    const parsed = parseFile(readFileSync(resolve(root, file), 'utf8'), file);
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      continue;
    }
    const findLine = lineFinder(resolve(root, file));
    const original = isObject(parsed.data) ? parsed.data['original'] : undefined;
    const place = resolve(root, content, path);
    const version = existsSync(place) ? versionOf(readFileSync(place)) : undefined;
    if (typeof original !== 'string' || !/^[0-9a-f]{12}$/.test(original)) {
      problems.push({
        file,
        line: findLine(['original']),
        field: 'original',
        found: show(original),
        wanted: `the version of the original that was translated: ${version ?? 'the first 12 hexadecimal digits of its SHA-256'}`,
      });
    }
    const state = version === undefined ? 'alone' : version === original ? 'current' : 'behind';
    translations.push({ path, file, state, original, version, parsed, findLine });
  }
  return { translations, problems };
};

/** What a file says of a record, and where in the file. */
interface Patch {
  readonly collection: CollectionName;
  readonly id: string;
  readonly patch: unknown;
  readonly at: Path;
}

/** What a file says of each record: the patches by id. A list has them below `records`. */
const patchesOf = ({ path, parsed }: Translation): Patch[] => {
  const collection = collectionOf(path);
  if (!collection || !isObject(parsed.data)) return [];
  const { original: _, ...patch } = parsed.data;
  const place = collections[collection];
  if (!('file' in place)) {
    const id = path.slice(place.folder.length + 1).replace(/\.[^.]+$/, '');
    return [{ collection, id, patch, at: [] }];
  }
  if ('isSingle' in place) return [{ collection, id: collection, patch, at: [] }];
  return isObject(patch['records'])
    ? Object.entries(patch['records']).map(([id, part]) => ({ collection, id, patch: part, at: ['records', id] }))
    : [];
};

/** The records of a site in a language: those that are translated in its words, the others in their own. */
export const translateEntries = (
  entries: readonly Entry[],
  translations: readonly Translation[],
): { entries: Entry[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const byPlace = new Map(entries.map((entry, index) => [`${entry.collection} ${entry.id}`, index]));
  const made = [...entries];
  for (const translation of translations) {
    const { file, parsed, findLine } = translation;
    for (const { collection, id, patch, at } of patchesOf(translation)) {
      const index = byPlace.get(`${collection} ${id}`);
      const original = index === undefined ? undefined : entries[index];
      if (index === undefined || !original) {
        if (translation.state === 'alone') continue;
        const ids = entries.filter((row) => row.collection === collection).map((row) => row.id);
        const wanted = `the id of a record of the original.${suggest(id, ids)}`;
        problems.push({ file, line: findLine(at), found: show(id), wanted });
        continue;
      }
      const { entry, problems: wrong } = makeEntry({
        collection,
        id,
        file,
        data: mergePatch(original.data, patch),
        lineOf: (path) => findLine([...at, ...path]),
        body: parsed.body,
        bodyLine: parsed.bodyLine,
      });
      problems.push(...wrong);
      if (entry) made[index] = entry;
    }
  }
  return { entries: made, problems };
};

/** A record of a language, and the one that it is the translation of. */
interface Pair<Name extends CollectionName = CollectionName> {
  readonly original: Entry<Name>;
  readonly entry: Entry<Name>;
}

/** Sources that a text cites and its original does not, or the other way round. */
const checkSources = ({ original, entry }: Pair): Problem[] => {
  if (!original.body.trim() || !entry.body.trim()) return [];
  const [there, here] = [original, entry].map(({ body }) => citationsIn(body).sort());
  return isSame(there, here)
    ? []
    : [
        {
          file: entry.file,
          line: entry.bodyLine,
          found: show(here),
          wanted: `the sources that the original cites: ${there?.join(', ') ?? ''}`,
        },
      ];
};

const isOfScheme = (pair: Pair): pair is Pair<'fundingSchemes'> => pair.entry.collection === 'fundingSchemes';

/** Rules of a scheme that a translation, whose lists are replaced whole, has otherwise than its original. */
const checkRules = ({ original, entry }: Pair<'fundingSchemes'>): Problem[] => {
  if (!original.record || !entry.record) return [];
  // What the place is called has words.
  const { placeName: _, conditions: there, ...all } = rulesOf({ id: original.id, ...original.record });
  const { placeName: _name, conditions: here, ...own } = rulesOf({ id: entry.id, ...entry.record });
  const fieldsThatDiffer = (a: object, b: object, at: Path): { path: Path; wanted: unknown; found: unknown }[] => {
    const [wanted, found] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .map((field) => ({ path: [...at, field], wanted: wanted.get(field), found: found.get(field) }))
      .filter((row) => !isSame(row.wanted, row.found));
  };
  const rows =
    there.length === here.length
      ? there.flatMap((rule, at) => fieldsThatDiffer(rule, here[at] ?? {}, ['conditions', at]))
      : [{ path: ['conditions'], wanted: there.length, found: here.length }];
  return [...fieldsThatDiffer(all, own, []), ...rows].map(({ path, wanted, found }): Problem => ({
    file: entry.file,
    line: entry.lineOf(path),
    field: formatPath(path),
    found: show(found),
    wanted: `what the original has, ${show(wanted)}: a translation changes words and no rules`,
  }));
};

/** What is wrong with the translations of a site: with a file, with a record that it makes, or with a text. */
export const checkTranslations = (root: string, entries: readonly Entry[], content = contentFolder()): Problem[] =>
  languageFolders(root, content).flatMap((language) => {
    const { translations, problems } = readTranslations(root, language, content);
    const translated = translateEntries(entries, translations);
    const files = new Map(translations.map(({ file, state }) => [file, state]));
    // The bodies of the others are read as part of the site itself.
    const bodies = translated.entries.map((entry) => (files.has(entry.file) ? entry : { ...entry, body: '' }));
    const inBodies = checkBodies(bodies).filter(({ file }) => files.has(file));
    // A translation stands in the place of its original; one that is behind is of an original that was otherwise.
    const current = translated.entries.flatMap((entry, at): Pair[] => {
      const original = entries[at];
      return original && original !== entry && files.get(entry.file) === 'current' ? [{ original, entry }] : [];
    });
    return [
      ...problems,
      ...translated.problems,
      ...inBodies,
      ...current.flatMap(checkSources),
      ...current.filter(isOfScheme).flatMap(checkRules),
    ];
  });

/** How a language stands to the content: what is behind, what has lost its original, and what is not translated. */
export interface LanguageReport {
  readonly language: string;
  readonly current: number;
  readonly behind: readonly Translation[];
  readonly alone: readonly Translation[];
  /** Originals without a translation, by path below the content. */
  readonly missing: readonly string[];
}

/** The report of every language that the content has. */
export const reportTranslations = (root: string, content = contentFolder()): LanguageReport[] =>
  languageFolders(root, content).map((language) => {
    const { translations } = readTranslations(root, language, content);
    const known = new Set(translations.map(({ path }) => path));
    const originals = filesBelow(resolve(root, content)).filter((path) => collectionOf(path) !== undefined);
    const of = (state: Translation['state']) => translations.filter((row) => row.state === state);
    return {
      language,
      current: of('current').length,
      behind: of('behind'),
      alone: of('alone'),
      missing: originals.filter((path) => !known.has(path)),
    };
  });
