import type { CollectionName } from '#schemas/index.ts';
import { groupBy } from '#text/group.ts';
import { formatPath, show, suggest, valueAt, type Problem } from './problem.ts';
import type { Entry } from './entry.ts';

/** Which fields name records of which collection; `*` stands for every item of a list or field of an object. */
export const references: readonly (readonly [from: CollectionName, path: string, to: CollectionName])[] = [
  ['courses', 'provider', 'providers'],
  ['courses', 'subjects.*', 'subjects'],
  ['courses', 'levels.*.framework', 'frameworks'],
  ['courses', 'credits.*.system', 'creditSystems'],
  ['providers', 'register.id', 'registers'],
  ['feeds', 'provider', 'providers'],
  ['feeds', 'says.subject', 'subjects'],
  ['liveness', 'course', 'courses'],
  ['frameworks', 'source', 'sources'],
  ['creditSystems', 'source', 'sources'],
  ['currencyRates', 'source', 'sources'],
  ['findings', 'source', 'sources'],
  ['acceptance', 'source', 'sources'],
  ['fundingSchemes', 'source', 'sources'],
  ['fundingSchemes', 'conditions.*.source', 'sources'],
  ['fundingSchemes', 'conditions.*.frameworks.*', 'frameworks'],
  ['fundingSchemes', 'conditions.*.system', 'creditSystems'],
  ['fundingSchemes', 'conditions.*.providers.*', 'providers'],
  ['paymentAdvice', 'source', 'sources'],
  ['glossary', 'seeAlso.*', 'glossary'],
  ['glossary', 'sources.*', 'sources'],
  ['guides', 'courses.subject.*', 'subjects'],
  ['searchWords', 'is.guide.*', 'guides'],
  ['occupations', 'subject', 'subjects'],
  ['occupations', 'apart.*.subject', 'subjects'],
  ['tools', 'guides.*', 'guides'],
  ['fitCheck', 'answers.*.guides.*', 'guides'],
  ['site', 'home.figure.guide', 'guides'],
  ['site', 'kinds.*.guides.*', 'guides'],
  ['site', 'modes.*.guides.*', 'guides'],
  ['site', 'guides.provider', 'guides'],
  ['site', 'guides.start.*', 'guides'],
  ['site', 'guides.level.*', 'guides'],
  ['site', 'guides.country.*', 'guides'],
  ['site', 'guides.missing.*', 'guides'],
];

/** Names that stand in an address where a provider's id would stand, and so cannot be one. */
export const reservedProviderIds: readonly string[] = ['page', 'level', 'country', 'lists'];

const places: Partial<Record<CollectionName, string>> = {
  courses: 'content/courses/<provider>/<course>.json',
  providers: 'content/providers/<id>.json',
  glossary: 'content/glossary/<id>.mdx',
  guides: 'content/guides/<id>.mdx',
  sources: 'content/sources/<id>.json',
  subjects: 'content/subjects.json',
  registers: 'content/registers.json',
  frameworks: 'content/frameworks.json',
  creditSystems: 'content/credit-systems.json',
};

/** The concrete paths that a pattern with `*` stands for in a record. */
const expand = (data: unknown, pattern: readonly string[]): PropertyKey[][] =>
  pattern.reduce<PropertyKey[][]>(
    (paths, part) =>
      paths.flatMap((path) => {
        if (part !== '*') return [[...path, part]];
        const list = valueAt(data, path);
        if (Array.isArray(list)) return list.map((_, index) => [...path, index]);
        return typeof list === 'object' && list !== null ? Object.keys(list).map((key) => [...path, key]) : [];
      }),
    [[]],
  );

/** The records of a collection; none where there is no such folder. */
type Of = (collection: CollectionName) => readonly Entry[];

/** What is wrong at a path of a record. */
const problemAt = (entry: Entry, path: readonly PropertyKey[], found: string, wanted: string): Problem => ({
  file: entry.file,
  line: entry.lineOf(path),
  field: formatPath(path),
  found,
  wanted,
});

/** Records that have the same as an earlier one, each with that one; what has no key is passed over. */
const repeats = (entries: readonly Entry[], keyOf: (entry: Entry) => unknown): [repeat: Entry, first: Entry][] => {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): [Entry, Entry][] => {
    const key = keyOf(entry);
    if (typeof key !== 'string') return [];
    const first = firsts.get(key);
    if (first) return [[entry, first]];
    firsts.set(key, entry);
    return [];
  });
};

const duplicateIds = (collection: CollectionName, list: readonly Entry[]): Problem[] =>
  repeats(list, ({ id }) => id.toLowerCase()).map(([entry, first]) => ({
    file: entry.file,
    line: entry.lineOf([]),
    field: 'id',
    found: show(entry.id),
    wanted: `an id of its own among ${collection}: ${first.file} (line ${first.lineOf([]) ?? 1}) has it already`,
  }));

const danglingReferences = (of: Of): Problem[] =>
  references.flatMap(([from, pattern, to]) => {
    const ids = new Set(of(to).map(({ id }) => id));
    return of(from).flatMap((entry) =>
      expand(entry.data, pattern.split('.')).flatMap((path) => {
        const id = valueAt(entry.data, path);
        if (typeof id !== 'string' || ids.has(id)) return [];
        const wanted = `the id of a record in ${places[to] ?? to}; there is none of that name.${suggest(id, ids)}`;
        return [problemAt(entry, path, show(id), wanted)];
      }),
    );
  });

const wrongFolder = (entry: Entry): Problem[] => {
  const [folder] = entry.id.split('/');
  const provider = entry.data['provider'];
  if (typeof provider !== 'string' || provider === folder) return [];
  const wanted = `the name of the folder that the file is in, "${folder}": move the file or correct the field`;
  return [problemAt(entry, ['provider'], show(provider), wanted)];
};

/** Kinds and modes that the site does not show, where it says which it shows. */
const kindsNotShown = (of: Of): ((entry: Entry) => Problem[]) => {
  const idsIn = (field: string) =>
    new Set<unknown>(
      of('site').flatMap(({ data }) => expand(data, [field, '*', 'id']).map((path) => valueAt(data, path))),
    );
  const shown = [
    ['kinds', ['type'], idsIn('kinds')],
    ['modes', ['delivery', 'mode'], idsIn('modes')],
  ] as const;
  return (entry) =>
    shown.flatMap(([field, path, kinds]) => {
      const value = valueAt(entry.data, path);
      if (!entry.record || typeof value !== 'string' || !kinds.size || kinds.has(value)) return [];
      const wanted = `one of those that content/site.json shows under "${field}": ${[...kinds].join(', ')}`;
      return [problemAt(entry, path, show(value), wanted)];
    });
};

const namelessPoints = (entry: Entry): Problem[] =>
  expand(entry.data, ['credits', '*']).flatMap((path) => {
    const [system, name] = ['system', 'name'].map((field) => valueAt(entry.data, [...path, field]));
    return system === 'local' && name === undefined
      ? [problemAt(entry, [...path, 'name'], 'nothing', 'the name of the points, because the system is "local"')]
      : [];
  });

const unknownLevels = (of: Of): ((entry: Entry) => Problem[]) => {
  const levelsOf = new Map(
    of('frameworks').map(({ id, data }) => [
      id,
      (data['levels'] as { level: string }[] | undefined)?.map(({ level }) => level),
    ]),
  );
  return (entry) =>
    expand(entry.data, ['levels', '*']).flatMap((path) => {
      const [framework, level] = ['framework', 'level'].map((field) => valueAt(entry.data, [...path, field]));
      const known = levelsOf.get(String(framework));
      if (!known || typeof level !== 'string' || known.includes(level)) return [];
      const wanted = `a level of that framework: ${known.join(', ')}`;
      return [problemAt(entry, [...path, 'level'], show(level), wanted)];
    });
};

const reservedNames = (of: Of): Problem[] =>
  of('providers')
    .filter(({ id }) => reservedProviderIds.includes(id))
    .map(({ file, id }) => ({
      file,
      found: show(id),
      wanted: 'another file name: this one is an address of the site',
    }));

const sourcesTwice = (of: Of): Problem[] =>
  repeats(of('sources'), ({ data }) => data['url']).map(([entry, first]) =>
    problemAt(
      entry,
      ['url'],
      show(entry.data['url']),
      `one record for each source: ${first.file} has this address; cite "${first.id}" and remove this file`,
    ),
  );

/** Everything that is wrong between records: dangling references, duplicate ids, reserved names, clashing folders. */
export const checkReferences = (entries: readonly Entry[]): Problem[] => {
  const byCollection = groupBy(entries, ({ collection }) => collection);
  const of: Of = (collection) => byCollection.get(collection) ?? [];
  const ofCourse = [wrongFolder, kindsNotShown(of), namelessPoints, unknownLevels(of)];
  return [
    ...[...byCollection].flatMap(([collection, list]) => duplicateIds(collection, list)),
    ...danglingReferences(of),
    ...of('courses').flatMap((entry) => ofCourse.flatMap((check) => check(entry))),
    ...reservedNames(of),
    ...sourcesTwice(of),
  ];
};
