import type { CollectionName } from '#schemas/index.ts';
import { formatPath, show, suggest, valueAt, type Problem } from './problem.ts';
import type { Entry } from './read.ts';

/** Which fields name records of which collection; `*` stands for every item of a list or field of an object. */
const references: readonly (readonly [from: CollectionName, path: string, to: CollectionName])[] = [
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
  ['paymentAdvice', 'source', 'sources'],
  ['glossary', 'seeAlso.*', 'glossary'],
  ['glossary', 'sources.*', 'sources'],
  ['guides', 'courses.subject.*', 'subjects'],
  ['searchWords', 'is.guide.*', 'guides'],
  ['occupations', 'subject', 'subjects'],
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
export const reservedProviderIds = ['page', 'level', 'country'] as const;

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

/** Everything that is wrong between records: dangling references, duplicate ids, reserved names, clashing folders. */
export const checkReferences = (entries: readonly Entry[]): Problem[] => {
  const problems: Problem[] = [];
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const of = (collection: CollectionName) => byCollection.get(collection) ?? [];

  for (const [collection, list] of byCollection) {
    const seen = new Map<string, Entry>();
    for (const entry of list) {
      const first = seen.get(entry.id.toLowerCase());
      if (first) {
        problems.push({
          file: entry.file,
          line: entry.lineOf([]),
          field: 'id',
          found: show(entry.id),
          wanted: `an id of its own among ${collection}: ${first.file} (line ${first.lineOf([]) ?? 1}) has it already`,
        });
      } else seen.set(entry.id.toLowerCase(), entry);
    }
  }

  for (const [from, pattern, to] of references) {
    const ids = new Set(of(to).map(({ id }) => id));
    for (const entry of of(from)) {
      for (const path of expand(entry.data, pattern.split('.'))) {
        const id = valueAt(entry.data, path);
        if (typeof id !== 'string' || ids.has(id)) continue;
        problems.push({
          file: entry.file,
          line: entry.lineOf(path),
          field: formatPath(path),
          found: show(id),
          wanted: `the id of a record in ${places[to] ?? to}; there is none of that name.${suggest(id, ids)}`,
        });
      }
    }
  }

  const idsIn = (field: string) =>
    new Set(
      of('site').flatMap(({ data }) =>
        expand(data, [field, '*', 'id']).flatMap((path) => (valueAt(data, path) as string | undefined) ?? []),
      ),
    );
  const shownKinds = [
    ['kinds', ['type'], idsIn('kinds')],
    ['modes', ['delivery', 'mode'], idsIn('modes')],
  ] as const;

  for (const entry of of('courses')) {
    const folder = entry.id.split('/')[0];
    if (typeof entry.data['provider'] === 'string' && entry.data['provider'] !== folder) {
      problems.push({
        file: entry.file,
        line: entry.lineOf(['provider']),
        field: 'provider',
        found: show(entry.data['provider']),
        wanted: `the name of the folder that the file is in, "${folder}": move the file or correct the field`,
      });
    }
    for (const [field, path, kinds] of shownKinds) {
      const value = valueAt(entry.data, path);
      if (!entry.record || typeof value !== 'string' || !kinds.size || kinds.has(value)) continue;
      problems.push({
        file: entry.file,
        line: entry.lineOf(path),
        field: formatPath(path),
        found: show(value),
        wanted: `one of those that content/site.json shows under "${field}": ${[...kinds].join(', ')}`,
      });
    }
    const local = expand(entry.data, ['credits', '*']);
    for (const path of local) {
      const credit = valueAt(entry.data, path) as { system?: unknown; name?: unknown } | undefined;
      if (credit?.system === 'local' && credit.name === undefined) {
        problems.push({
          file: entry.file,
          line: entry.lineOf(path),
          field: formatPath([...path, 'name']),
          found: 'nothing',
          wanted: 'the name of the points, because the system is "local"',
        });
      }
    }
    for (const path of expand(entry.data, ['levels', '*'])) {
      const level = valueAt(entry.data, path) as { framework?: unknown; level?: unknown } | undefined;
      const framework = of('frameworks').find(({ id }) => id === level?.framework);
      const known = (framework?.data['levels'] as { level: string }[] | undefined)?.map((row) => row.level);
      if (known && typeof level?.level === 'string' && !known.includes(level.level)) {
        problems.push({
          file: entry.file,
          line: entry.lineOf(path),
          field: formatPath([...path, 'level']),
          found: show(level.level),
          wanted: `a level of that framework: ${known.join(', ')}`,
        });
      }
    }
  }

  for (const entry of of('providers')) {
    if ((reservedProviderIds as readonly string[]).includes(entry.id)) {
      problems.push({
        file: entry.file,
        found: show(entry.id),
        wanted: 'another file name: this one is an address of the site',
      });
    }
  }

  const urls = new Map<string, Entry>();
  for (const entry of of('sources')) {
    const url = entry.data['url'];
    if (typeof url !== 'string') continue;
    const first = urls.get(url);
    if (first) {
      problems.push({
        file: entry.file,
        line: entry.lineOf(['url']),
        field: 'url',
        found: show(url),
        wanted: `one record for each source: ${first.file} has this address; cite "${first.id}" and remove this file`,
      });
    } else urls.set(url, entry);
  }
  return problems;
};
