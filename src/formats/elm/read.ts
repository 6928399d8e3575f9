/**
 * European Learning Model 3: learning opportunities of a publication (Europass LOQ) with what they lead to, or what a
 * credential was awarded for. Keys may be bare, as the model's own context has them, prefixed, or whole addresses.
 * Nothing of the person who holds a credential is read.
 */
import { isObject } from '#text/is-object.ts';
import { DraftBuilder, type Spot } from '../draft-builder.ts';
import {
  InputError,
  whole,
  type CourseDraft,
  type ProviderFacts,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { JsonLd, parseJson, type Json, type Value } from '../json-ld.ts';
import { readLanguage } from '../values/language.ts';
import { countries, topicsAlone } from './terms.ts';

const prefixes =
  /^(?:elm|dc|dcterms|dct|foaf|rov|skos|adms|org|epo|locn|vcard|rdf):(?!\/\/)|^https?:\/\/(?:data\.europa\.eu\/snb\/model\/elm\/|purl\.org\/dc\/terms\/|xmlns\.com\/foaf\/0\.1\/|www\.w3\.org\/(?:ns\/(?:regorg|org|adms|locn)#|2004\/02\/skos\/core#))/;
const bare = (term: string): string => term.replace(prefixes, '');

/** The document with the terms of the model's context, in which `id` and `type` stand for those of JSON-LD. */
const plain = (raw: Json): Json => {
  if (Array.isArray(raw)) return raw.map((item: Json) => plain(item));
  if (!isObject(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => key !== '@context')
      .map(([key, value]): [string, Json] => {
        const name = key === 'id' ? '@id' : key === 'type' && isName(value) ? '@type' : bare(key);
        return name === '@type' ? [name, names(value)] : [name, plain(value)];
      }),
  );
};
const isName = (value: Json): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
const names = (value: Json): Json =>
  typeof value === 'string' ? bare(value) : Array.isArray(value) ? value.map((item: Json) => names(item)) : value;

const specifications = new Set(['LearningAchievementSpecification', 'Qualification']);
const at = (field: string, { path }: Value): Spot => ({ field, place: path });

interface Reader {
  readonly ld: JsonLd;
  readonly builder: DraftBuilder;
  readonly language: string | undefined;
}

/** Words of a note, a concept or an organisation: whatever the model calls them. */
const wordsOf = (ld: JsonLd, value: Value | undefined, language?: string): string | undefined =>
  value === undefined
    ? undefined
    : (ld.text(value, language) ??
      ['noteLiteral', 'prefLabel', 'title', 'legalName', 'altLabel', 'notation', 'geographicName']
        .flatMap((name) => ld.texts(value, name, language))
        .map(({ text }) => text)
        .find((text) => text.trim() !== ''));

/**
 * The page that a web resource is; the model has written its address in two ways. An address that is also the name of
 * an object of the document stands for its page here.
 */
const pageOf = (ld: JsonLd, value: Value | undefined): string | undefined => {
  const page = ld.get(value, 'contentUrl', 'contentURL')[0];
  return (page && (ld.text(page) ?? ld.id(page))) ?? (value && ld.text(value));
};

/** The last part of the address of a term of a controlled list: "ENG", "EUR", "0688". */
const codeOf = (ld: JsonLd, value: Value | undefined): string | undefined =>
  value && /[/#]([^/#]+)$/.exec(ld.id(value) ?? ld.text(value) ?? '')?.[1];

const countryOf = (ld: JsonLd, location: Value | undefined): string | undefined => {
  const code = ld.get(ld.get(location, 'address')[0], 'countryCode')[0] ?? ld.get(location, 'spatialCode')[0];
  const letters = codeOf(ld, code)?.slice(0, 3);
  return Object.entries(countries).find(([, long]) => long === letters)?.[0] ?? wordsOf(ld, code);
};

const providerOf = (ld: JsonLd, value: Value | undefined, language?: string): ProviderFacts | undefined => {
  if (value === undefined) return undefined;
  const name = ['legalName', 'prefLabel', 'altLabel', 'title']
    .flatMap((term) => ld.texts(value, term, language))
    .map(({ text }) => text)[0];
  const id = ld.id(value);
  const isLocal = id === undefined || /^(?:urn:epass:|_:)/.test(id);
  const key = isLocal ? name : id;
  if (key === undefined) return undefined;
  const country = countryOf(ld, ld.get(value, 'location')[0]);
  const town = ld.texts(ld.get(value, 'location')[0], 'geographicName', language)[0]?.text;
  const url = pageOf(ld, ld.get(value, 'homepage')[0]);
  const identifiers = ld.get(value, 'identifier').flatMap((one) => ld.text(ld.get(one, 'notation')[0]) ?? []);
  return {
    key,
    ...(name && { name }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(country && { country }),
    ...(town && { town }),
    ...(identifiers.length && { identifiers }),
  };
};

type Use = (reader: Reader, value: Value, spot: Spot) => void;
const words =
  (take: (builder: DraftBuilder, text: string, spot: Spot) => void): Use =>
  ({ ld, builder, language }, value, spot) => {
    const text = wordsOf(ld, value, language);
    if (text === undefined) builder.drop(value.raw, 'this detail has no field', spot);
    else take(builder, text, spot);
    ld.markRead(value);
  };

const subject: Use = ({ ld, builder, language }, value, spot) => {
  const uri = ld.id(value) ?? ld.text(value) ?? '';
  const label = wordsOf(ld, value, language);
  if (/isced-?f/i.test(uri)) builder.subjectCode('ISCED-F', codeOf(ld, value) ?? '', undefined, spot);
  else if (label !== undefined) builder.statedSubject(label, spot);
  ld.markRead(value);
};

const level =
  (framework: string): Use =>
  ({ ld, builder, language }, value, spot) => {
    const code = codeOf(ld, value) ?? '';
    const label = wordsOf(ld, value, language) ?? '';
    builder.level(framework && /^\d$/.test(code) ? `${framework} ${code}` : label || code, spot);
    ld.markRead(value);
  };

const credit: Use = ({ ld, builder, language }, value, spot) => {
  const framework = ld.get(value, 'framework')[0];
  const points = ld.text(ld.get(value, 'point')[0]);
  // The list's own term for the European Credit Transfer System.
  const scheme = codeOf(ld, framework) === '6fcec5c5af' ? 'ECTS' : (wordsOf(ld, framework, language) ?? '');
  if (points !== undefined) builder.credit(points, scheme, spot);
  ld.markRead(value);
};

const outcome: Use = ({ ld, builder, language }, value, spot) => {
  const text = wordsOf(ld, value, language);
  const isOfTopics = text === topicsAlone.title && ld.id(value)?.endsWith(topicsAlone.end);
  if (text !== undefined && !isOfTopics) builder.put('learningOutcomes', text, spot);
  for (const skill of ld.get(value, 'relatedESCOSkill', 'relatedSkill')) {
    const label = wordsOf(ld, skill, language);
    if (label !== undefined) builder.put('skills', label, at('relatedSkill', skill));
    ld.markRead(skill);
  }
};

const language: Use = ({ ld, builder }, value, spot) => {
  const code = codeOf(ld, value);
  if (code !== 'UND') builder.language(code ?? ld.text(value), spot);
  ld.markRead(value);
};

const mode: Use = ({ ld, builder, language: wanted }, value, spot) => {
  const label = wordsOf(ld, value, wanted) ?? codeOf(ld, value);
  if (!builder.mode(label, spot)) builder.noMode(label ?? value.raw, spot);
  ld.markRead(value);
};

const price: Use = ({ ld, builder, language: wanted }, value, spot) => {
  const amount = ld.get(value, 'amount')[0];
  const number = amount && (ld.text(ld.get(amount, 'value')[0]) ?? ld.text(amount));
  const currency = amount && codeOf(ld, ld.get(amount, 'unit')[0]);
  const more = [...ld.get(value, 'prefLabel'), ...ld.get(value, 'description'), ...ld.get(value, 'additionalNote')]
    .map((one) => wordsOf(ld, one, wanted) ?? ld.text(one, wanted))
    .filter((text) => text !== undefined);
  if (number !== undefined) {
    const read = builder.readPrice(`${currency ?? ''} ${number}`.trim(), spot, { currency });
    const note = [read?.note, ...more].filter(Boolean).join('; ').slice(0, 300);
    builder.addPrice(read && { ...read, ...(note && { note }) }, spot);
  } else for (const text of more) builder.price(text, spot);
  ld.markRead(value);
};

const assessment: Use = ({ ld, builder, language: wanted }, value, spot) => {
  for (const name of ['title', 'description'])
    for (const { text, spot: where } of ld.texts(value, name, wanted).map((one) => ({ ...one, spot })))
      builder.put('assessment.text', text, where);
  ld.markRead(value);
};

const workload: Use = ({ ld, builder }, value, spot) => builder.duration(ld.text(value), spot);

/** What an opportunity, what it leads to and how it is studied may say, by the terms of the model. */
const terms: Readonly<Record<string, Use>> = {
  description: words((builder, text, spot) => builder.description(text, spot)),
  homepage: ({ ld, builder }, value, spot) => builder.url(pageOf(ld, value), spot),
  duration: workload,
  volumeOfLearning: workload,
  maximumDuration: ({ ld, builder }, value, spot) => {
    const text = ld.text(value);
    if (builder.data.duration !== undefined) builder.drop(text, 'a longest length beside a length', spot);
    else if (text !== undefined) {
      builder.duration(text, spot);
      builder.guess(text, 'the longest length read as the length', spot);
    }
  },
  language,
  defaultLanguage: language,
  mode,
  ISCEDFCode: subject,
  thematicArea: subject,
  educationSubject: subject,
  eqfLevel: level('EQF'),
  nqfLevel: level(''),
  educationLevel: level(''),
  creditPoint: credit,
  learningOutcome: outcome,
  learningOutcomeSummary: words((builder, text, spot) => builder.outcomes(text, spot)),
  entryRequirement: words((builder, text, spot) => builder.put('entry.text', text, spot)),
  admissionProcedure: words((builder, text, spot) => builder.put('entry.text', text, spot)),
  targetGroup: words((builder, text, spot) => builder.put('audience', text, spot)),
  scheduleInformation: words((builder, text, spot) => builder.put('startNote', text, spot)),
  provenBy: assessment,
  dcType: words((builder, text, spot) => builder.typeWords(text, spot)),
  category: words((builder, text, spot) => builder.typeWords(text, spot)),
  priceDetail: price,
  identifier: ({ ld, builder }, value, spot) => {
    const text = ld.text(ld.get(value, 'notation')[0]) ?? ld.text(value);
    if (text !== undefined) builder.identify('other', text, spot);
    ld.markRead(value);
  },
};

const readTerms = (reader: Reader, value: Value | undefined): void => {
  if (value === undefined) return;
  const { ld } = reader;
  for (const [name, use] of Object.entries(terms)) {
    const languages = ['description'].includes(name)
      ? ld.values(value, name, reader.language)
      : ld.get(value, name, ...(name === 'dcType' ? ['type'] : []));
    for (const one of languages) use(reader, one, at(name, one));
  }
};

const dayOf = (text: string | undefined): string | undefined => text?.slice(0, 10);

const readRun = ({ ld, builder, language: wanted }: Reader, opportunity: Value): void => {
  const location = ld.get(opportunity, 'location')[0];
  const town = ld.texts(location, 'geographicName', wanted)[0]?.text;
  const country = countryOf(ld, location);
  if (location) ld.markRead(location);
  const deadline = ld.get(opportunity, 'applicationDeadline')[0];
  const periods = ld.get(opportunity, 'temporal');
  for (const period of periods) {
    const [start, end] = ['startDate', 'endDate'].map((name) => dayOf(ld.text(ld.get(period, name)[0])));
    builder.intake({ start, end, applyBy: dayOf(ld.text(deadline)), town, country }, { start: at('temporal', period) });
  }
  if (!periods.length) {
    builder.venue({ town, country }, at('location', location ?? opportunity));
    if (deadline)
      builder.drop(ld.text(deadline), 'a last date to apply without a start', at('applicationDeadline', deadline));
  }
};

interface Found {
  /** What is offered: an opportunity, or, where there is none, what is achieved. */
  readonly offered: Value;
  readonly achievement: Value | undefined;
  readonly provider: Value | undefined;
  /** Words of the kind of award. */
  readonly award: string | undefined;
}

const readCourse = (
  ld: JsonLd,
  { offered, achievement, provider, award }: Found,
  options: ReadOptions,
): CourseDraft => {
  const { language: wanted } = options;
  const titleOf = (value: Value | undefined) => (value ? ld.texts(value, 'title', wanted)[0]?.text : undefined);
  const title = titleOf(offered) ?? titleOf(achievement);
  const id = ld.id(offered);
  const identifier = id !== undefined && !/^(?:urn:epass:|_:)/.test(id) ? id : (title ?? '');
  if (identifier === '') throw new InputError('a learning opportunity without an address or a title', offered.path);
  const builder = new DraftBuilder(identifier, offered.path, options);
  const reader: Reader = { ld, builder, language: wanted };
  if (identifier === title)
    builder.guess(title, 'no identifier in the source; its title stands in', at('title', offered));
  builder.provider = providerOf(ld, provider, wanted);
  if (provider) ld.markRead(provider);
  const spoken = ld.get(offered, 'defaultLanguage', 'language')[0] ?? ld.get(achievement, 'language')[0];
  if (!wanted)
    builder.titles(ld.byLanguage(offered, 'title'), readLanguage(codeOf(ld, spoken) ?? ''), at('title', offered));
  builder.title(title, at('title', offered));
  builder.typeWords(award, at('type', offered));
  readTerms(reader, offered);
  if (achievement !== undefined && achievement.path !== offered.path) {
    builder.put('credential.name', titleOf(achievement), at('learningAchievementSpecification/title', achievement));
    readTerms(reader, achievement);
  }
  for (const activity of [
    ...ld.get(offered, 'learningActivitySpecification'),
    ...ld.get(achievement, 'influencedBy').flatMap((one) => [one, ...ld.get(one, 'specifiedBy')]),
  ])
    if (builder.data.delivery?.mode === undefined)
      for (const one of ld.get(activity, 'mode')) mode(reader, one, at('mode', one));
  readRun(reader, offered);
  const isOther = (object: Value) =>
    object.path !== offered.path &&
    object.path !== achievement?.path &&
    ld.types(object).includes('LearningOpportunity');
  builder.passedOver(ld.unread(offered, isOther), 'this detail has no field');
  return builder.finish();
};

/** Every opportunity of a publication, or, where it has none, what its specifications say is to be achieved. */
const coursesOf = function* (ld: JsonLd, wanted: string | undefined): Generator<Found> {
  const told = new Set<string>();
  const bodyOf = (value: Value | undefined) =>
    ld.get(ld.get(value, 'awardedBy', 'awardingOpportunity')[0], 'awardingBody')[0];
  const issuer = ld.objects.flatMap((object) => ld.get(object, 'issuer'))[0];
  const display = ld.objects.find((object) => ld.types(object).includes('DisplayParameter'));
  const award = display && ld.texts(display, 'title', wanted)[0]?.text;
  for (const offered of ld.objects.filter((object) => ld.types(object).includes('LearningOpportunity'))) {
    const [achievement] = ld.get(offered, 'learningAchievementSpecification');
    if (achievement) told.add(ld.id(achievement) ?? achievement.path).add(achievement.path);
    if (!ld.texts(offered, 'title', wanted).length && !achievement) continue;
    yield { offered, achievement, provider: ld.get(offered, 'providedBy')[0] ?? bodyOf(achievement), award: undefined };
  }
  for (const object of ld.objects) {
    if (!ld.types(object).some((type) => specifications.has(type)) || told.has(ld.id(object) ?? object.path)) continue;
    if (told.has(object.path) || !ld.texts(object, 'title', wanted).length) continue;
    told.add(ld.id(object) ?? object.path);
    const holder = ld.holders(object).find((one) => bodyOf(one) !== undefined);
    yield { offered: object, achievement: undefined, provider: bodyOf(holder) ?? bodyOf(object) ?? issuer, award };
  }
};

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const ld = new JsonLd([{ raw: plain(parseJson(await whole(source))), path: '$' }]);
  let count = 0;
  for (const found of coursesOf(ld, options.language)) {
    count += 1;
    yield { kind: 'course', draft: readCourse(ld, found, options) };
  }
  if (!count)
    throw new InputError(
      'no course in it: no LearningOpportunity and no LearningAchievementSpecification with a title',
      '$',
    );
}
