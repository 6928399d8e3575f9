/** The reader of CTDL in JSON-LD, compact or expanded, with language maps. */
import { DraftBuilder, type Spot } from '../draft-builder.ts';
import {
  InputError,
  whole,
  type CourseDraft,
  type CourseInput,
  type ProviderFacts,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { JsonLd, parseJson, type Value } from '../json-ld.ts';
import { pricePayers, priceUnits } from '../shared.ts';
import { oneLine, readLink, shorten } from '../text.ts';
import { creditSystemOf } from '../values/credit.ts';
import { readLevel } from '../values/level.ts';
import { readCategory } from '../values/price.ts';
import { readSubjectLabel } from '../values/subject.ts';
import { isMadeDescription, isMadeStatus } from './made.ts';

/** Classes of opportunities, and what kind of course a class says outright. */
const opportunities: Readonly<Record<string, CourseInput['type'] | undefined>> = {
  Course: undefined,
  LearningOpportunityProfile: undefined,
  LearningProgram: undefined,
  Program: undefined,
  LearningOpportunity: undefined,
};
const credentials: Readonly<Record<string, CourseInput['type'] | undefined>> = {
  MicroCredential: 'microcredential',
  BachelorDegree: 'undergraduate-degree',
  AssociateDegree: 'undergraduate-degree',
  MasterDegree: 'masters',
  DoctoralDegree: 'doctorate',
  ResearchDoctorate: 'doctorate',
  ProfessionalDoctorate: 'doctorate',
  SpecialistDegree: 'masters',
  Degree: undefined,
  Certificate: 'certificate',
  CertificateOfCompletion: 'certificate',
  AcademicCertificate: 'certificate',
  BasicTechnicalCertificate: 'certificate',
  ProfessionalCertificate: 'professional-certificate',
  Certification: 'professional-certificate',
  TechnicalLevel1Certificate: 'certificate',
  HigherEducationLevel1Certificate: 'certificate',
  HigherEducationLevel2Certificate: 'postgraduate-certificate',
  GeneralEducationLevel1Certificate: 'certificate',
  GeneralEducationLevel2Certificate: 'certificate',
  Diploma: 'diploma',
  ApprenticeshipCertificate: 'apprenticeship',
  DigitalBadge: undefined,
  Badge: undefined,
  OpenBadge: undefined,
  License: undefined,
  QualityAssuranceCredential: undefined,
  SecondarySchoolDiploma: 'diploma',
  GeneralEducationDevelopment: 'diploma',
  Credential: undefined,
};

const at = (name: string, { path }: { path: string }): Spot => ({ field: name, place: path });

/** What a value is called: its own text, the name of an alignment, a description, or its address. */
const labelOf = (ld: JsonLd, value: Value | undefined, language?: string): string | undefined =>
  value &&
  (ld.text(value, language) ??
    ['targetNodeName', 'name', 'description', 'competencyText']
      .map((name) => ld.texts(value, name, language)[0]?.text)
      .find((text) => text !== undefined) ??
    ld.text(ld.get(value, 'targetNode')[0]) ??
    ld.id(ld.get(value, 'targetNode')[0] ?? value) ??
    ld.id(value));

/** A term of one of CTDL's vocabularies: `deliveryType:OnlineOnly`, its full address, or an alignment object with either. */
const termOf = (ld: JsonLd, value: Value): string => {
  ld.markRead(value);
  const node = ld.get(value, 'targetNode')[0];
  const text = ld.text(value) ?? (node && (ld.text(node) ?? ld.id(node))) ?? ld.id(value) ?? labelOf(ld, value) ?? '';
  return text.replace(/^.*[:/#]/, '');
};

export const divided = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2');

/** A term given by its prefix or address (`audience:CurrentStudent`) in words; a name stands as it is: "McGill staff". */
const inWords = (text: string): string => {
  const term = /^(?:https?:\S*[/#]|[a-z]\w*:)([\w-]*)$/i.exec(text)?.[1];
  return term === undefined ? text : divided(term);
};

/** The unit of a credit: a term or an address in words, and a name as it stands, unless it names a known system. */
const unitWords = (text: string): string => {
  const words = divided(text.replace(/^https?:\/\//, '').replace(/[/_#:]/g, ' ')).trim();
  const isTerm = !/\s/.test(text) && (/[:/#_]/.test(text) || creditSystemOf(words) !== 'local');
  return isTerm ? words : text.trim();
};

const providerOf = (ld: JsonLd, course: Value, language?: string): ProviderFacts | undefined => {
  const value = ld.get(course, 'offeredBy', 'ownedBy')[0];
  if (!value) return undefined;
  const name = ld.texts(value, 'name', language)[0]?.text;
  const id = ld.text(value) ?? ld.id(value) ?? name;
  if (id === undefined) return undefined;
  const address = ld.get(value, 'address')[0];
  const page = ld.get(value, 'subjectWebpage')[0];
  const url = page && (ld.text(page) ?? ld.id(page));
  const country = ld.text(ld.get(address, 'addressCountry')[0], language);
  const ctid = ld.text(ld.get(value, 'ctid')[0]);
  return {
    key: oneLine(id),
    ...(ctid !== undefined && !id.includes(ctid) && { identifiers: [oneLine(ctid)] }),
    ...(name && { name: oneLine(name) }),
    ...(url && readLink(url) && { url }),
    town: ld.text(ld.get(address, 'addressLocality')[0], language),
    ...(country && { country }),
  };
};

/** What is read, and where it goes. */
interface Reader {
  readonly ld: JsonLd;
  readonly builder: DraftBuilder;
  readonly language: string | undefined;
  /** Class of a credential that is read as a course; empty for a learning opportunity. */
  readonly credential: string;
  /** The credential that requires nothing but this course. */
  readonly award: Value | undefined;
}
/** How a term is read: what its value is called, where it stands, and the value itself. */
type Use = (reader: Reader, text: string | undefined, spot: Spot, value: Value) => void;

const put =
  (field: 'code' | 'learningOutcomes' | 'delivery.note' | 'assessment.text'): Use =>
  ({ builder }, text, spot) =>
    builder.put(field, text, spot);
const dropped =
  (note: string): Use =>
  ({ builder }, text, spot, { raw }) =>
    builder.drop(text ?? raw, note, spot);

const levelTerm = (text: string): string =>
  divided(text.replace(/^.*[:/#]/, ''))
    .replace(/ Level$/, '')
    .replace('Bachelors Degree', 'Undergraduate');

const credit: Use = ({ ld, builder, language }, _, spot, value) => {
  const text = ld.text(value, language);
  if (text !== undefined) {
    builder.credit(text, '', spot);
    return;
  }
  const [exact, min, max] = ['value', 'minValue', 'maxValue'].map((name) => ld.text(ld.get(value, name)[0]));
  const unit = ld.get(value, 'creditUnitType')[0];
  const words = unitWords(
    (unit && (labelOf(ld, unit, language) ?? '')) ??
      ld.texts(value, 'unitText', language)[0]?.text ??
      ld.texts(value, 'description', language)[0]?.text ??
      '',
  );
  const amount = exact ?? min;
  if (amount) builder.credit(amount, words, spot, max);
  else builder.drop(value.raw, 'credit without a number', spot);
  for (const level of ld.get(value, 'creditLevelType')) {
    const label = labelOf(ld, level, language) ?? '';
    const read = readLevel(label).value?.levels?.[0];
    builder.level(read ? `${read.framework} ${read.level}` : levelTerm(label), at('creditLevelType', level));
  }
  for (const subject of ld.get(value, 'subject')) {
    const label = inWords(labelOf(ld, subject, language) ?? '');
    const place = at('creditValue/subject', subject);
    if (readSubjectLabel(label).value !== undefined) builder.subjectLabel(label, place);
    else builder.put('skills', label, place);
  }
};

const duration: Use = ({ ld, builder }, _, spot, value) => {
  const first = (name: string) => ld.text(ld.get(value, name)[0]);
  const [exact, min, max, time] = ['exactDuration', 'minimumDuration', 'maximumDuration', 'timeRequired'].map(first);
  const words = ld.texts(value, 'description')[0]?.text;
  for (const text of [exact, time]) builder.duration(text, spot);
  if (!exact && (min ?? max)) {
    const [low, high] = [min, max].map((text) => /^P(?:T)?(\d+(?:\.\d+)?)([YMWDH])$/.exec(text ?? ''));
    const unit = { Y: 'years', M: 'months', W: 'weeks', D: 'days', H: 'hours' }[low?.[2] ?? ''];
    const isRange = low && high && unit && low[2] === high[2];
    builder.duration(isRange ? `${low[1]} to ${high[1]} ${unit}` : (min ?? max), spot);
    if (!isRange && min && max) builder.drop(max, 'the upper end of a range in another unit', spot);
  } else if (!exact && !time) builder.duration(words ?? ld.text(value), spot);
};

/** A cost profile. Beside an amount, its words may begin with the category that the amount does not tell. */
const cost: Use = ({ ld, builder, language }, _, spot, value) => {
  const amount = ld.text(ld.get(value, 'price')[0]);
  const currency = ld.text(ld.get(value, 'currency')[0])?.trim().toUpperCase();
  const described = ld.texts(value, 'description', language)[0]?.text;
  const stated = amount !== undefined && described !== undefined ? readCategory(described) : undefined;
  const words = stated ? stated.rest || undefined : described;
  const kind = ld.get(value, 'directCostType')[0];
  let price = builder.readPrice(amount === undefined ? words : [currency, amount].filter(Boolean).join(' '), spot);
  if (price && stated) price = { ...price, category: stated.category };
  const label = [kind && divided(termOf(ld, kind)), words]
    .filter((text) => text && !/^(?:aggregate cost|tuition)$/i.test(text))
    .join('; ');
  const [option] = price?.options ?? [];
  if (price && option && label && amount !== undefined) {
    const reader = pricePayers.find((one) => new RegExp(`\\b${one}`, 'i').test(label));
    const per = priceUnits.find((one) => new RegExp(`\\bper ${one}\\b`, 'i').test(label));
    const rest = label
      .replace(/\b(?:home|international) students?\b|\bemployers\b/gi, '')
      .replace(per === undefined ? '' : `per ${per}`, '');
    const note = builder.text(rest.replace(/^[;\s]+|[;\s]+$/g, ''), 200, spot);
    price = {
      ...price,
      options: [{ ...option, ...(reader && { for: reader }), ...(per && { per }), ...(note && { note }) }],
    };
  }
  builder.addPrice(price, spot);
};

/** A subject by its name, or by its code in a classification; the codes of instructional programmes are CIP's. */
const subject: Use = ({ ld, builder, language }, text, spot, value) => {
  const node = ld.get(value, 'targetNode')[0];
  const uri = node && (ld.text(node) ?? ld.id(node));
  const code = ld.text(ld.get(value, 'codedNotation')[0]);
  const set = ld.get(value, 'framework')[0];
  const scheme =
    ld.texts(value, 'frameworkName', language)[0]?.text ??
    (set && (ld.text(set) ?? ld.id(set))) ??
    (spot.field === 'instructionalProgramType' ? 'CIP' : '');
  const isTopic = spot.field === 'keyword' || spot.field === 'subject';
  const label = isTopic ? text : ld.texts(value, 'targetNodeName', language)[0]?.text;
  if (uri && /isced-f/i.test(uri)) builder.subjectCode('ISCED-F', uri.replace(/^.*\//, ''), undefined, spot);
  else if (code && !isTopic)
    builder.subjectCode(/isced|cip|asced|nzsced/i.test(scheme) ? scheme : `CIP ${scheme}`, code, label, spot);
  else if (label) builder.subjectLabel(label, spot);
  else builder.drop(value.raw, 'a subject without a name', spot);
};

const statuses: Readonly<Record<string, NonNullable<CourseInput['status']>>> = {
  Active: 'active',
  Developing: 'upcoming',
  Suspended: 'paused',
  Ceased: 'closed',
  Deprecated: 'closed',
  Superseded: 'closed',
  Probationary: 'active',
  Revoked: 'closed',
};
const status: Use = ({ ld, builder }, _, spot, value) => {
  const term = termOf(ld, value);
  const [told] = ld.texts(value, 'targetNodeDescription');
  if (isMadeStatus(told?.text)) {
    builder.drop(term, 'a status that the writer of the file has made up, as it says beside it', spot);
    return;
  }
  const known = statuses[term.replace(/^.*[-:]/, '')];
  if (known) builder.put('status', known, spot);
  else builder.drop(term, 'a status of no known name', spot);
};

const deliveries: Readonly<Record<string, string>> = {
  InPerson: 'on campus',
  OnlineOnly: 'online',
  BlendedDelivery: 'blended',
  BlendedLearning: 'blended',
  VariableSite: 'blended',
};
const delivery: Use = ({ ld, builder, language }, _, spot, value) => {
  const term = termOf(ld, value);
  if (term === 'InPerson' && builder.data.delivery?.mode === 'work-based') return;
  if (!builder.mode(deliveries[term] ?? labelOf(ld, value, language), spot)) builder.noMode(term, spot);
};

const assessments: Readonly<Record<string, 'exam' | 'portfolio' | 'practical'>> = {
  Exam: 'exam',
  Artifact: 'portfolio',
  Performance: 'practical',
};
const assessment: Use = ({ ld, builder }, _, spot, value) => {
  const term = termOf(ld, value);
  const type = assessments[term];
  if (!type) builder.drop(term, 'a kind of assessment of no known name', spot);
  else if (term === 'Artifact') builder.guess(term, 'an artefact read as a portfolio', spot);
  builder.put('assessment.types', type, spot);
};

const conditionText = ({ ld, language }: Reader, value: Value): string | undefined =>
  [...ld.texts(value, 'description', language), ...ld.texts(value, 'condition', language)]
    .map(({ text }) => text)
    .join(' ') || labelOf(ld, value, language);

const entry: Use = (reader, _, spot, value) => reader.builder.put('entry.text', conditionText(reader, value), spot);
/** Of a credential this is what one must do for it, not what one needs to enrol. */
const requirement: Use = (reader, text, spot, value) => {
  if (reader.credential === '') entry(reader, text, spot, value);
  else reader.builder.drop(conditionText(reader, value), 'requirements for a credential have no field', spot);
};

const body =
  (kind: 'accredits' | 'approves' | 'recognises' | 'regulates', word: string): Use =>
  ({ builder }, text, spot) => {
    if (text === undefined) return;
    if (/^(?:https?:|_:)/.test(text)) builder.drop(text, 'a body that the file does not name', spot);
    else builder.recognition(`${word} by ${text}`, spot, kind, text);
  };

const largerAward: Use = ({ ld, builder, language, award }, text, spot, value) => {
  const target = ld.get(value, 'targetCredential')[0] ?? value;
  if (award && target.path === award.path) return;
  const title = builder.text(
    ld.texts(value, 'name', language)[0]?.text ?? ld.texts(value, 'description', language)[0]?.text ?? text,
    200,
    spot,
  );
  if (title === undefined || title === builder.data.title) return;
  if (/^(?:https?:|_:)/.test(title)) {
    builder.drop(title, 'a larger award that the file does not name', spot);
    return;
  }
  builder.put('stacking.kind', 'stackable', spot);
  builder.put('stacking.into', { title }, spot);
};

const placeOf = ({ ld, language }: Reader, value: Value | undefined) => ({
  town: ld.text(ld.get(value, 'addressLocality')[0], language),
  country: ld.text(ld.get(value, 'addressCountry')[0], language),
});

const noField = dropped('this property has no field');

/** Terms of a learning opportunity and of a credential, in the order in which they are read. */
const terms: Readonly<Record<string, Use>> = {
  ctid: ({ builder }, text, spot) => builder.identify('ctid', text ?? '', spot),
  name: ({ builder }, text, spot) => {
    if (text !== builder.data.englishTitle) builder.title(text, spot);
  },
  additionalType: ({ builder }, text, spot) => builder.typeWords(text, spot),
  subjectWebpage: ({ builder }, text, spot) => builder.url(text, spot),
  codedNotation: put('code'),
  inLanguage: ({ builder }, text, spot) => builder.language(text, spot),
  creditValue: credit,
  estimatedDuration: duration,
  atLevel: ({ builder }, text, spot) => builder.level(text?.replace(/^https?:\/\//, '').replace(/[/#_]/g, ' '), spot),
  audienceLevelType: ({ builder }, text, spot) => builder.level(levelTerm(text ?? ''), spot),
  audienceType: ({ builder }, text, spot) => builder.put('audience', inWords(text ?? ''), spot),
  teaches: put('learningOutcomes'),
  keyword: subject,
  subject,
  instructionalProgramType: subject,
  classification: subject,
  learningMethodType: ({ ld, builder }, text, spot, value) => {
    if (termOf(ld, value) === 'WorkBased') builder.mode('work-based', spot);
    else builder.drop(text, 'this property has no field', spot);
  },
  deliveryType: delivery,
  deliveryTypeDescription: put('delivery.note'),
  assessmentMethodDescription: put('assessment.text'),
  assessmentMethodType: assessment,
  entryCondition: entry,
  requires: requirement,
  recommends: entry,
  estimatedCost: cost,
  financialAssistance: ({ ld, builder, language }, text, spot, value) => {
    const name = builder.text(ld.texts(value, 'name', language)[0]?.text ?? text, 160, spot);
    if (name) builder.put('funding', { name, kind: 'other' }, spot);
  },
  lifeCycleStatusType: status,
  credentialStatusType: status,
  accreditedBy: body('accredits', 'Accredited'),
  approvedBy: body('approves', 'Approved'),
  recognizedBy: body('recognises', 'Recognised'),
  regulatedBy: body('regulates', 'Regulated'),
  isPreparationFor: largerAward,
  isAdvancedStandingFor: largerAward,
  providesTransferValueFor: largerAward,
  isPartOf: largerAward,
  identifier: ({ ld, builder }, _, spot, value) =>
    builder.identify('other', ld.text(value) ?? ld.text(ld.get(value, 'identifierValueCode', 'value')[0]) ?? '', spot),
  availableOnlineAt: ({ builder }, _, spot) => builder.mode('online', spot, true),
  availableAt: (reader, _, spot, value) => {
    const { builder } = reader;
    builder.assumeMode('on-campus', 'a place without a delivery type read as on campus', spot);
    builder.venue(placeOf(reader, value), spot);
  },
  dateEffective: noField,
  learningMethodDescription: noField,
  credentialAlternateName: noField,
  alternateName: noField,
};
/** Terms of the credential of a course that say what its course says, or nothing that has a field. */
const termsOfAward = [
  'ctid',
  'description',
  'inLanguage',
  'subjectWebpage',
  'credentialStatusType',
  'offeredBy',
  'ownedBy',
];
const readElsewhere = 'description ownedBy offeredBy hasOffering availabilityListing startDate endDate';
const known = new Set([...Object.keys(terms), ...readElsewhere.split(' ')]);

/** What a class of credentials says of the course that leads to it. */
const readClass = ({ builder, credential }: Reader, name: string, value: Value): void => {
  const spot = at('@type', value);
  const kind = credentials[name];
  const stage = { 'undergraduate-degree': 'undergraduate', masters: 'postgraduate', doctorate: 'doctoral' } as const;
  // A course that says its kind itself is believed before the class of what one receives.
  if (kind && !builder.hasTypeWords) builder.put('type', kind, spot);
  if (kind && kind in stage && name === credential) builder.put('stage', stage[kind as keyof typeof stage], spot);
  if (name === 'AssociateDegree') builder.put('typeLabel', 'Associate degree', spot);
  if (kind === undefined && /Badge/.test(name)) {
    builder.put('credential.name', builder.data.title ?? 'Digital badge', spot);
    builder.put('credential.formats', 'digital-badge', spot);
  }
};

/** The credential that a course leads to: its class tells the kind of the course, its name what one receives. */
const readAward = (reader: Reader, award: Value): void => {
  const { ld, builder, language } = reader;
  const name = ld.texts(award, 'name', language)[0];
  const [kind = ''] = ld.types(award).filter((type) => type in credentials);
  if (name && name.text !== builder.data.title && name.text !== builder.data.englishTitle)
    builder.put('credential.name', name.text, { field: 'name', place: name.path });
  readClass(reader, kind, award);
  for (const term of termsOfAward) for (const value of ld.get(award, term)) ld.markRead(value);
};

const readCourse = (
  ld: JsonLd,
  course: Value,
  options: ReadOptions,
  credential: string,
  award: Value | undefined,
): CourseDraft => {
  const { language } = options;
  const id = ld.id(course);
  const first = (term: string) => ld.texts(course, term, language)[0]?.text;
  const stated = [
    ld.text(ld.get(course, 'ctid')[0]),
    id && !id.startsWith('_:') ? id : undefined,
    first('codedNotation'),
  ].find((text) => text !== undefined && text.trim() !== '');
  const identifier = (stated ?? first('name') ?? '').trim();
  if (identifier === '') throw new InputError('a course without an identifier, a code or a name', course.path);
  const builder = new DraftBuilder(identifier, course.path, options);
  const reader: Reader = { ld, builder, language, credential, award };
  if (stated === undefined)
    builder.guess(identifier, 'no identifier in the source; its name stands in', at('name', course));
  builder.provider = providerOf(ld, course, language);
  const taughtIn = ld.texts(course, 'inLanguage')[0]?.text;
  if (!language) builder.titles(ld.byLanguage(course, 'name'), taughtIn, at('name', course));
  // Two descriptions in one language: a node that is a credential and its programme at once has one of each.
  const texts = [...ld.texts(course, 'description', language)].sort((a, b) => b.text.length - a.text.length);
  const names = [
    ...ld.byLanguage(course, 'name').values(),
    ...ld.texts(course, 'name', language).map(({ text }) => text),
  ];
  for (const { text, path } of texts) {
    const where = { field: 'description', place: path };
    if (isMadeDescription(text, names, builder.provider?.name))
      builder.drop(text, 'a description made of title, kind and provider', where);
    else builder.description(text, where);
  }
  for (const [term, use] of Object.entries(terms)) {
    for (const value of ld.values(course, term, language))
      use(reader, labelOf(ld, value, language), at(term, value), value);
  }
  readClass(reader, credential, course);
  if (award) readAward(reader, award);
  for (const value of [course, ...ld.get(course, 'hasOffering')]) {
    const [start, end] = ['startDate', 'endDate'].map((term) => ld.text(ld.get(value, term)[0]));
    const place = value === course ? {} : placeOf(reader, ld.get(value, 'availableAt')[0]);
    const page = value === course ? undefined : ld.get(value, 'subjectWebpage')[0];
    if (start || end)
      builder.intake({ start, end, ...place, url: page && ld.text(page) }, { start: at('startDate', value) });
  }
  for (const { name: term, value } of ld.others(course, known))
    builder.drop(value.raw, 'this property has no field', at(term, value));
  const isOther = (object: Value) =>
    object.path !== course.path && ld.types(object).some((type) => type in opportunities || type in credentials);
  builder.passedOver(ld.unread(course, isOther), 'this detail has no field');
  if (award)
    builder.passedOver(
      ld.unread(award, (object) => object.path !== award.path && isOther(object)),
      'a detail of the credential has no field',
    );
  return builder.finish();
};

/** The credentials by the one learning opportunity that each of them requires. */
const awardsOf = (ld: JsonLd): Map<string, Value> => {
  const found = new Map<string, Value>();
  for (const object of ld.objects) {
    if (!ld.types(object).some((type) => type in credentials)) continue;
    const [target, ...others] = ld
      .get(object, 'requires')
      .flatMap((profile) => ld.get(profile, 'targetLearningOpportunity'));
    if (target && !others.length && target.path !== object.path) found.set(target.path, object);
  }
  return found;
};

/** Credentials that learning opportunities of the file prepare for, which stand for them. */
const preparedFor = (ld: JsonLd): Set<string> => {
  const prepared = new Set<string>();
  for (const object of ld.objects) {
    if (!ld.types(object).some((type) => type in opportunities)) continue;
    for (const value of ld.get(object, 'isPreparationFor', 'targetCredential')) {
      const id = ld.id(ld.get(value, 'targetCredential')[0] ?? value);
      if (id !== undefined && id !== ld.id(object)) prepared.add(id);
    }
  }
  return prepared;
};

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const ld = new JsonLd([{ raw: parseJson(await whole(source)), path: '$' }]);
  const awards = awardsOf(ld);
  const used = new Set([...awards.values()].map(({ path }) => path));
  const prepared = preparedFor(ld);
  const seen = new Set<string>();
  let count = 0;
  for (const object of ld.objects) {
    const types = ld.types(object);
    const opportunity = types.find((type) => type in opportunities);
    const credential = types.find((type) => type in credentials);
    if ((!opportunity && !credential) || used.has(object.path)) continue;
    if (!Object.keys(object.raw).some((key) => ld.term(key) === 'name')) continue;
    const id = ld.id(object);
    const name = ld.texts(object, 'name')[0]?.text ?? '';
    const key = `${id ?? object.path} ${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!opportunity && id !== undefined && prepared.has(id)) {
      const value = `${credential ?? ''} ${name}`;
      const note = 'a credential that a course of the file prepares for; the course stands for it';
      yield { kind: 'loss', loss: { field: '@type', place: object.path, value, reason: 'dropped', note } };
      continue;
    }
    count += 1;
    yield { kind: 'course', draft: readCourse(ld, object, options, credential ?? '', awards.get(object.path)) };
  }
  for (const object of ld.objects) {
    const isEntry = object.parentKey === '' || object.parentKey === '@graph';
    if (!isEntry || object.raw['@graph'] !== undefined || ld.types(object).length) continue;
    const names = Object.keys(object.raw).filter((key) => !key.startsWith('@'));
    if (names.length && ld.unread(object, () => false).length)
      yield {
        kind: 'rejected',
        place: object.path,
        value: shorten(object.raw),
        reason: 'an entry without a type: give it "@type": "ceterms:Course" if it is a course',
      };
  }
  if (!count)
    throw new InputError(
      'no course in it: no named object of a CTDL class such as ceterms:Course or ceterms:MicroCredential',
      '$',
    );
}
