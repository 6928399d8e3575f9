/**
 * Achievements of Open Badges 3 (https://www.imsglobal.org/spec/ob/v3p0/): what a badge is given for, alone, in a list, or
 * within credentials. What a credential says of its holder is never read.
 */
import { isObject } from '#text/is-object.ts';
import { DraftBuilder, type Spot } from '../draft-builder.ts';
import {
  InputError,
  whole,
  type CourseDraft,
  type Format,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { parseJson, type Json } from '../json-ld.ts';
import { JsonTree, type Node } from '../json-tree.ts';
import { readSubjectLabel } from '../values/subject.ts';

const isA = (raw: Json, type: string): boolean => isObject(raw) && [raw['type'], raw['@type']].flat().includes(type);

/** An achievement, and who has issued the credential that it stands in. */
interface Found extends Node {
  readonly issuer: Node | undefined;
}

/** Achievements of a document, outermost first; none of another inside (`related`, `alignment`). */
const achievementsIn = (raw: Json, path: string, issuer?: Node): Found[] => {
  if (Array.isArray(raw)) return raw.flatMap((item: Json, index) => achievementsIn(item, `${path}[${index}]`, issuer));
  if (!isObject(raw)) return [];
  if (isA(raw, 'Achievement')) return [{ raw, path, issuer }];
  const own = raw['issuer'] === undefined ? issuer : { raw: raw['issuer'], path: `${path}.issuer` };
  return Object.entries(raw).flatMap(([key, item]) =>
    key === 'related' || key === 'proof' || key === 'issuer' ? [] : achievementsIn(item, `${path}.${key}`, own),
  );
};

/** Who gives the badge: an organisation in place, or its address; else who has issued the credential. */
const readCreator = (tree: JsonTree, builder: DraftBuilder, issuer: Node | undefined): void => {
  const [creator = issuer] = tree.all('creator');
  if (!creator) return;
  const [id, name, url, country, town] = [
    'id',
    'name',
    'url',
    'address.addressCountryCode',
    'address.addressLocality',
  ].map((key) => tree.text(key, creator));
  const key = id ?? name ?? (typeof creator.raw === 'string' ? creator.raw : undefined);
  const page = url ?? (id !== undefined && /^https?:/.test(id) ? id : undefined);
  if (key !== undefined)
    builder.provider = {
      key,
      ...(name && { name }),
      ...(page && { url: page }),
      ...(country && { country }),
      ...(town && { town }),
    };
  if (creator === issuer && key !== undefined)
    builder.guess(name ?? key, 'who issued the credential read as the provider', {
      field: 'issuer',
      place: creator.path,
    });
};

/** What a badge is aligned to: a level, a subject, else a skill. */
const readAlignment = (tree: JsonTree, builder: DraftBuilder, alignment: Node): void => {
  const [name, framework, code, kind] = ['targetName', 'targetFramework', 'targetCode', 'targetType'].map((key) =>
    tree.text(key, alignment),
  );
  const spot = { field: 'alignment', place: alignment.path };
  const words = [framework, name ?? code].filter(Boolean).join(' ');
  if (
    /qualification|framework|EQF|level/i.test(`${framework ?? ''} ${kind ?? ''}`) &&
    /\d/.test(words) &&
    !/skill|competenc/i.test(kind ?? '')
  )
    builder.level(words, spot);
  else if (name !== undefined && readSubjectLabel(name).value !== undefined && /isced|field|cip/i.test(framework ?? ''))
    builder.statedSubject(name, spot);
  else if (name !== undefined) builder.put('skills', name, spot);
};

const readAchievement = ({ raw, path, issuer }: Found, options: ReadOptions): CourseDraft | undefined => {
  if (!isObject(raw)) return undefined;
  const tree = new JsonTree(raw, path);
  const identifier = tree.text('id') ?? tree.text('humanCode') ?? tree.text('name');
  if (identifier === undefined) return undefined;
  const builder = new DraftBuilder(identifier, path, options);
  const use = (key: string, read: (text: string, spot: Spot) => void) => {
    for (const { text, spot } of tree.texts(key)) read(text, spot);
  };
  tree.skip(
    'type',
    '@type',
    '@context',
    'image',
    'creator.image',
    'creator.type',
    'endorsement',
    'endorsementJwt',
    'resultDescription',
    'criteria.type',
  );
  readCreator(tree, builder, issuer);
  use('name', (text, spot) => builder.title(text, spot));
  use('description', (text, spot) => builder.description(text, spot));
  use('humanCode', (text, spot) => builder.put('code', text, spot));
  use('inLanguage', (text, spot) => builder.language(text, spot));
  use('achievementType', (text, spot) =>
    builder.typeWords(text.replace(/^ext:/, '').replace(/([a-z])([A-Z])/g, '$1 $2'), spot),
  );
  for (const key of ['fieldOfStudy', 'specialization']) use(key, (text, spot) => builder.statedSubject(text, spot));
  use('tag', (text, spot) => builder.put('skills', text, spot));
  use('creditsAvailable', (text, spot) => builder.credit(text, '', spot));
  use('criteria.narrative', (text, spot) => builder.put('assessment.text', text, spot));
  use('criteria.id', (text, spot) => builder.url(text, spot));
  if (/^https?:/.test(identifier) && builder.data.url === undefined)
    builder.url(identifier, { field: 'id', place: path });
  for (const alignment of tree.all('alignment')) readAlignment(tree, builder, alignment);
  for (const other of tree.all('otherIdentifier')) {
    const value = tree.text('identifier', other);
    tree.text('identifierType', other);
    if (value !== undefined) builder.identify('other', value, { field: 'otherIdentifier', place: other.path });
  }
  builder.put('credential.name', builder.data.title, { field: 'name', place: path });
  builder.put('credential.formats', 'digital-badge', { field: 'type', place: path });
  tree.report(builder);
  return builder.finish();
};

export const openBadges = {
  id: 'open-badges',
  label: 'Open Badges 3 achievements',
  specification: 'https://www.imsglobal.org/spec/ob/v3p0/',
  extensions: ['.json', '.jsonld'],
  mediaType: 'application/ld+json',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    /purl\.imsglobal\.org\/spec\/ob\/v3p0|"(?:Open ?BadgeCredential|AchievementCredential)"/.test(head),
  async *read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
    const document = parseJson(await whole(source));
    const found = achievementsIn(document, '$');
    if (!found.length) throw new InputError('no "Achievement" in it', '$');
    const seen = new Set<string>();
    for (const node of found) {
      const draft = readAchievement(node, options);
      if (!draft)
        yield {
          kind: 'loss',
          loss: {
            field: 'Achievement',
            place: node.path,
            value: 'Achievement',
            reason: 'dropped',
            note: 'an achievement without an id, a code or a name',
          },
        };
      // Many credentials are given for one achievement: it is read once.
      else if (!seen.has(draft.identifier)) {
        seen.add(draft.identifier);
        yield { kind: 'course', draft };
      }
    }
  },
} as const satisfies Format;
