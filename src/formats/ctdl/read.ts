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
import { oneLine, readLink } from '../text.ts';
import { creditSystemOf, readLevel } from '../values/credit.ts';
import { readCountry } from '../values/place.ts';
import { readCategory } from '../values/price.ts';
import { subjectOfLabel } from '../values/subject.ts';

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
  HigherEducationLevel2Certificate: 'certificate',
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

const known = new Set([
  'name',
  'description',
  'ctid',
  'codedNotation',
  'subjectWebpage',
  'inLanguage',
  'ownedBy',
  'offeredBy',
  'creditValue',
  'estimatedDuration',
  'deliveryType',
  'assessmentMethodDescription',
  'assessmentMethodType',
  'teaches',
  'keyword',
  'subject',
  'instructionalProgramType',
  'classification',
  'audienceType',
  'audienceLevelType',
  'atLevel',
  'entryCondition',
  'requires',
  'recommends',
  'estimatedCost',
  'financialAssistance',
  'lifeCycleStatusType',
  'credentialStatusType',
  'hasOffering',
  'availableAt',
  'availableOnlineAt',
  'accreditedBy',
  'approvedBy',
  'recognizedBy',
  'regulatedBy',
  'isPreparationFor',
  'isAdvancedStandingFor',
  'providesTransferValueFor',
  'isPartOf',
  'identifier',
  'dateEffective',
  'availabilityListing',
  'learningMethodType',
  'learningMethodDescription',
  'deliveryTypeDescription',
  'credentialAlternateName',
  'alternateName',
  'startDate',
  'endDate',
]);

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

const divided = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2');

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
  return {
    key: oneLine(id),
    ...(name && { name: oneLine(name).slice(0, 160) }),
    ...(url && readLink(url) && { url }),
    town: ld.text(ld.get(address, 'addressLocality')[0], language),
    ...(country && readCountry(country) && { country: readCountry(country) }),
  };
};

const readCredit = (ld: JsonLd, builder: DraftBuilder, value: Value, language?: string): void => {
  const spot = at('creditValue', value);
  const text = ld.text(value, language);
  if (text !== undefined) {
    builder.credit(text, '', spot);
    return;
  }
  const [exact, min, max] = ['value', 'minValue', 'maxValue'].map((name) => ld.text(ld.get(value, name)[0]));
  const unit = ld.get(value, 'creditUnitType')[0];
  const unitText = unit && (labelOf(ld, unit, language) ?? '');
  const words = unitWords(
    unitText ??
      ld.texts(value, 'unitText', language)[0]?.text ??
      ld.texts(value, 'description', language)[0]?.text ??
      '',
  );
  const amount = exact ?? min;
  if (amount) builder.credit(amount, words, spot, max);
  else builder.drop(value.raw, 'credit without a number', spot);
  for (const level of ld.get(value, 'creditLevelType')) {
    const label = labelOf(ld, level, language) ?? '';
    const read = readLevel(label);
    if (read) builder.level(`${read.framework} ${read.level}`, at('creditLevelType', level));
    else builder.level(label.replace(/^.*[:/#]/, '').replace(/([a-z])([A-Z])/g, '$1 $2'), at('creditLevelType', level));
  }
  for (const subject of ld.get(value, 'subject')) {
    const label = inWords(labelOf(ld, subject, language) ?? '');
    if (subjectOfLabel(label)) builder.subjectLabel(label, at('creditValue/subject', subject));
    else builder.skill(label, at('creditValue/subject', subject));
  }
};

const readDuration = (ld: JsonLd, builder: DraftBuilder, value: Value): void => {
  const spot = at('estimatedDuration', value);
  const first = (name: string) => ld.text(ld.get(value, name)[0]);
  const [exact, min, max, time] = ['exactDuration', 'minimumDuration', 'maximumDuration', 'timeRequired'].map(first);
  if (exact) builder.duration(exact, spot);
  if (time) builder.duration(time, spot);
  if (!exact && (min ?? max)) {
    const [low, high] = [min, max].map((text) => /^P(?:T)?(\d+(?:\.\d+)?)([YMWDH])$/.exec(text ?? ''));
    const unit = { Y: 'years', M: 'months', W: 'weeks', D: 'days', H: 'hours' }[low?.[2] ?? ''];
    if (low && high && unit && low[2] === high[2]) builder.duration(`${low[1]} to ${high[1]} ${unit}`, spot);
    else {
      builder.duration(min ?? max, spot);
      if (min && max) builder.drop(max, 'the upper end of a range in another unit', spot);
    }
  }
  const words = ld.texts(value, 'description')[0]?.text;
  if (words && !exact && !min && !max && !time) builder.duration(words, spot);
  if (!words && !exact && !min && !max && !time) builder.duration(ld.text(value), spot);
};

const readCost = (ld: JsonLd, builder: DraftBuilder, value: Value, language?: string): void => {
  const spot = at('estimatedCost', value);
  const price = ld.text(ld.get(value, 'price')[0]);
  const currency = ld.text(ld.get(value, 'currency')[0])?.trim().toUpperCase();
  const described = ld.texts(value, 'description', language)[0]?.text;
  // Beside an amount, the words may begin with the category that the amount does not tell.
  const stated = price !== undefined && described !== undefined ? readCategory(described) : undefined;
  const words = stated ? stated.rest || undefined : described;
  const kind = ld.get(value, 'directCostType')[0];
  const before = builder.data.price;
  delete builder.data.price;
  if (price !== undefined) builder.price(currency ? `${currency} ${price}` : price, spot);
  else if (words) builder.price(words, spot);
  const now = builder.data.price as typeof before;
  if (now && stated) now.category = stated.category;
  const option = now?.options?.[0];
  const label = [kind && termOf(ld, kind).replace(/([a-z])([A-Z])/g, '$1 $2'), words]
    .filter((text) => text && !/^(?:aggregate cost|tuition)$/i.test(text))
    .join('; ');
  if (option && label && price !== undefined) {
    const reader = (['home', 'international', 'employer'] as const).find((one) =>
      new RegExp(`\\b${one}`, 'i').test(label),
    );
    const per = (['module', 'month', 'year', 'credit'] as const).find((one) =>
      new RegExp(`\\bper ${one}\\b`, 'i').test(label),
    );
    if (reader) option.for = reader;
    if (per) option.per = per;
    const rest = label.replace(
      /\b(?:home|international) students?\b|\bemployers\b|\bper (?:module|month|year|credit)\b/gi,
      '',
    );
    const note = builder.text(rest.replace(/^[;\s]+|[;\s]+$/g, ''), 200, spot);
    if (note) option.note = note;
  }
  if (before && now) builder.data.price = { ...before, options: [...(before.options ?? []), ...(now.options ?? [])] };
  else if (before) builder.data.price = before;
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
const deliveries: Readonly<Record<string, string>> = {
  InPerson: 'on campus',
  OnlineOnly: 'online',
  BlendedDelivery: 'blended',
  BlendedLearning: 'blended',
  VariableSite: 'blended',
};
const assessments: Readonly<Record<string, 'exam' | 'portfolio' | 'practical'>> = {
  Exam: 'exam',
  Artifact: 'portfolio',
  Performance: 'practical',
};

const readCourse = (
  ld: JsonLd,
  course: Value,
  options: ReadOptions,
  kind: CourseInput['type'] | undefined,
  kindName: string,
): CourseDraft => {
  const { language } = options;
  const ctid = ld.text(ld.get(course, 'ctid')[0]);
  const id = ld.id(course);
  const coded = ld.texts(course, 'codedNotation', language)[0];
  const name = ld.texts(course, 'name', language)[0];
  const stated = [ctid, id && !id.startsWith('_:') ? id : undefined, coded?.text].find(
    (text) => text !== undefined && text.trim() !== '',
  );
  const identifier = (stated ?? name?.text ?? '').trim();
  if (identifier === '') throw new InputError('a course without an identifier, a code or a name', course.path);
  const builder = new DraftBuilder(identifier, course.path, options);
  if (stated === undefined)
    builder.guess(identifier, 'no identifier in the source; its name stands in', at('name', course));
  builder.provider = providerOf(ld, course, language);
  if (ctid) builder.identify('ctid', ctid, at('ctid', course));
  const each = (term: string, use: (text: string, spot: Spot, value: Value) => void) => {
    for (const value of ld.get(course, term)) {
      const label = labelOf(ld, value, language);
      if (label !== undefined) use(label, at(term, value), value);
      else builder.drop(value.raw, 'a value without words', at(term, value));
    }
  };
  if (name) builder.title(name.text, { field: 'name', place: name.path });
  // Two descriptions in one language: a node that is a credential and its programme at once has one of each.
  const texts = ld.texts(course, 'description', language);
  const [main, ...rest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  for (const text of main ? [main, ...rest] : [])
    builder.description(text.text, { field: 'description', place: text.path });
  each('subjectWebpage', (text, spot) => builder.url(text, spot));
  for (const { text, path } of ld.texts(course, 'codedNotation', language))
    builder.code(text, { field: 'codedNotation', place: path });
  each('inLanguage', (text, spot) => builder.language(text, spot));
  if (kind) {
    builder.data.type = kind;
    if (kind === 'undergraduate-degree' || kind === 'masters' || kind === 'doctorate') {
      builder.data.stage = kind === 'masters' ? 'postgraduate' : kind === 'doctorate' ? 'doctoral' : 'undergraduate';
    }
    if (kindName === 'AssociateDegree') builder.data.typeLabel = 'Associate degree';
  } else if (/Badge/.test(kindName))
    builder.data.credential = { name: name?.text ?? 'Digital badge', formats: ['digital-badge'] };
  for (const value of ld.get(course, 'creditValue')) readCredit(ld, builder, value, language);
  for (const value of ld.get(course, 'estimatedDuration')) readDuration(ld, builder, value);
  for (const value of ld.get(course, 'atLevel'))
    builder.level(
      labelOf(ld, value, language)
        ?.replace(/^https?:\/\//, '')
        .replace(/[/#_]/g, ' '),
      at('atLevel', value),
    );
  for (const value of ld.get(course, 'audienceLevelType')) {
    const term = (labelOf(ld, value, language) ?? '')
      .replace(/^.*[:/#]/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/ Level$/, '');
    builder.level(
      /beginn|intermed|advanced/i.test(term) ? term : term.replace('Bachelors Degree', 'Undergraduate'),
      at('audienceLevelType', value),
    );
  }
  each('audienceType', (text, spot) => builder.audience(inWords(text), spot));
  each('teaches', (text, spot) => builder.outcome(text, spot));
  for (const term of ['keyword', 'subject'] as const) {
    for (const { text, path } of ld.texts(course, term, language))
      builder.subjectLabel(text, { field: term, place: path });
    for (const value of ld.get(course, term)) {
      const label = ld.text(value, language) === undefined ? labelOf(ld, value, language) : undefined;
      const node = ld.get(value, 'targetNode')[0];
      const uri = node && (ld.text(node) ?? ld.id(node));
      if (uri && /isced-f/i.test(uri))
        builder.subjectCode('ISCED-F', uri.replace(/^.*\//, ''), undefined, at(term, value));
      else if (label) builder.subjectLabel(label, at(term, value));
    }
  }
  for (const term of ['instructionalProgramType', 'classification'] as const) {
    for (const value of ld.get(course, term)) {
      const code = ld.text(ld.get(value, 'codedNotation')[0]);
      const node = ld.get(value, 'targetNode')[0];
      const uri = node && (ld.text(node) ?? ld.id(node));
      const set = ld.get(value, 'framework')[0];
      const scheme =
        ld.texts(value, 'frameworkName', language)[0]?.text ??
        (set && (ld.text(set) ?? ld.id(set))) ??
        (term === 'instructionalProgramType' ? 'CIP' : '');
      const label = ld.texts(value, 'targetNodeName', language)[0]?.text;
      if (uri && /isced-f/i.test(uri))
        builder.subjectCode('ISCED-F', uri.replace(/^.*\//, ''), undefined, at(term, value));
      else if (code)
        builder.subjectCode(
          /isced|cip|asced|nzsced/i.test(scheme) ? scheme : `CIP ${scheme}`,
          code,
          label,
          at(term, value),
        );
      else if (label) builder.subjectLabel(label, at(term, value));
      else builder.drop(value.raw, 'a subject without a name', at(term, value));
    }
  }
  const isWorkBased = ld.get(course, 'learningMethodType').some((value) => termOf(ld, value) === 'WorkBased');
  if (isWorkBased) builder.mode('work-based', at('learningMethodType', course));
  for (const value of ld.get(course, 'deliveryType')) {
    const term = termOf(ld, value);
    if (isWorkBased && term === 'InPerson') continue;
    if (!builder.mode(deliveries[term] ?? labelOf(ld, value, language), at('deliveryType', value)))
      builder.drop(term, 'says no mode', at('deliveryType', value));
  }
  each('deliveryTypeDescription', (text, spot) => builder.deliveryNote(text, spot));
  each('assessmentMethodDescription', (text, spot) => builder.assessment(text, spot));
  for (const value of ld.get(course, 'assessmentMethodType')) {
    const term = termOf(ld, value);
    const type = assessments[term];
    const spot = at('assessmentMethodType', value);
    if (!type) builder.drop(term, 'a kind of assessment of no known name', spot);
    else {
      const assessment = (builder.data.assessment ??= {});
      if (!assessment.types?.includes(type)) (assessment.types ??= []).push(type);
      if (term === 'Artifact') builder.guess(term, 'an artefact read as a portfolio', spot);
    }
  }
  if (kindName !== '') {
    // Of a credential these are what one must do for it, not what one needs to enrol.
    for (const value of ld.get(course, 'requires'))
      builder.drop(
        ld.texts(value, 'description', language)[0]?.text ?? labelOf(ld, value, language),
        'requirements for a credential have no field',
        at('requires', value),
      );
  }
  for (const term of kindName === ''
    ? (['entryCondition', 'requires', 'recommends'] as const)
    : (['entryCondition', 'recommends'] as const)) {
    each(term, (_, spot, value) => {
      const words = [...ld.texts(value, 'description', language), ...ld.texts(value, 'condition', language)]
        .map(({ text }) => text)
        .join(' ');
      builder.entry(words || labelOf(ld, value, language), spot);
    });
  }
  for (const value of ld.get(course, 'estimatedCost')) readCost(ld, builder, value, language);
  each('financialAssistance', (text, spot, value) => {
    const label = builder.text(ld.texts(value, 'name', language)[0]?.text ?? text, 160, spot);
    if (label) (builder.data.funding ??= []).push({ name: label, kind: 'other' });
  });
  for (const term of ['lifeCycleStatusType', 'credentialStatusType'] as const) {
    for (const value of ld.get(course, term)) {
      const status = statuses[termOf(ld, value).replace(/^.*[-:]/, '')];
      if (status) builder.data.status = status;
      else builder.drop(termOf(ld, value), 'a status of no known name', at(term, value));
    }
  }
  const bodies = {
    accreditedBy: ['accredits', 'Accredited'],
    approvedBy: ['approves', 'Approved'],
    recognizedBy: ['recognises', 'Recognised'],
    regulatedBy: ['regulates', 'Regulated'],
  } as const;
  for (const [term, [kindOf, word]] of Object.entries(bodies)) {
    each(term, (text, spot) => {
      if (/^(?:https?:|_:)/.test(text)) builder.drop(text, 'a body that the file does not name', spot);
      else builder.recognition(`${word} by ${text}`, spot, kindOf, text);
    });
  }
  for (const term of ['isPreparationFor', 'isAdvancedStandingFor', 'providesTransferValueFor', 'isPartOf'] as const) {
    each(term, (text, spot, value) => {
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
      const stacking = (builder.data.stacking ??= { kind: 'stackable' });
      if (!stacking.into?.some((award) => award.title === title)) (stacking.into ??= []).push({ title });
    });
  }
  for (const value of ld.get(course, 'identifier')) {
    const text = ld.text(value) ?? ld.text(ld.get(value, 'identifierValueCode', 'value')[0]);
    if (text) builder.identify('other', text, at('identifier', value));
  }
  for (const value of ld.get(course, 'availableOnlineAt')) builder.mode('online', at('availableOnlineAt', value), true);
  const places = ld.get(course, 'availableAt');
  if (places[0])
    builder.assumeMode('on-campus', 'a place without a delivery type read as on campus', at('availableAt', places[0]));
  for (const value of places) {
    builder.venue(
      {
        town: ld.text(ld.get(value, 'addressLocality')[0], language),
        country: ld.text(ld.get(value, 'addressCountry')[0], language),
      },
      at('availableAt', value),
    );
  }
  for (const value of [course, ...ld.get(course, 'hasOffering')]) {
    const [start, end] = ['startDate', 'endDate'].map((term) => ld.text(ld.get(value, term)[0]));
    const place = ld.get(value, 'availableAt')[0];
    if (start || end) {
      builder.intake(
        {
          start,
          end,
          ...(value !== course && {
            town: ld.text(ld.get(place, 'addressLocality')[0], language),
            country: ld.text(ld.get(place, 'addressCountry')[0], language),
          }),
        },
        { start: at('startDate', value) },
      );
    }
  }
  for (const { name: term, value } of ld.others(course, known))
    builder.drop(value.raw, 'this property has no field', at(term, value));
  for (const term of [
    'dateEffective',
    'learningMethodType',
    'learningMethodDescription',
    'credentialAlternateName',
    'alternateName',
  ] as const) {
    each(term, (text, spot) => builder.drop(text, 'this property has no field', spot));
  }
  const isOther = (object: Value) =>
    object.path !== course.path && ld.types(object).some((type) => type in opportunities || type in credentials);
  builder.passedOver(ld.unread(course, isOther), 'this detail has no field');
  return builder.finish();
};

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const ld = new JsonLd([{ raw: parseJson(await whole(source)), path: '$' }]);
  const prepared = new Set<string>();
  for (const object of ld.objects) {
    if (!ld.types(object).some((type) => type in opportunities)) continue;
    for (const target of ld.get(object, 'isPreparationFor', 'targetCredential')) {
      const id = ld.id(target);
      if (id !== undefined && id !== ld.id(object)) prepared.add(id);
    }
  }
  const seen = new Set<string>();
  let count = 0;
  for (const object of ld.objects) {
    const types = ld.types(object);
    const opportunity = types.find((type) => type in opportunities);
    const credential = types.find((type) => type in credentials);
    if (!opportunity && !credential) continue;
    if (!Object.keys(object.raw).some((key) => ld.term(key) === 'name')) continue;
    const id = ld.id(object);
    const key = `${id ?? object.path} ${ld.texts(object, 'name')[0]?.text ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!opportunity && id !== undefined && prepared.has(id)) {
      yield {
        kind: 'loss',
        loss: {
          field: '@type',
          place: object.path,
          value: `${credential ?? ''} ${ld.texts(object, 'name')[0]?.text ?? ''}`,
          reason: 'dropped',
          note: 'a credential that a course of the file prepares for; the course stands for it',
        },
      };
      continue;
    }
    count += 1;
    yield {
      kind: 'course',
      draft: readCourse(ld, object, options, credential ? credentials[credential] : undefined, credential ?? ''),
    };
  }
  if (!count)
    throw new InputError(
      'no course in it: no named object of a CTDL class such as ceterms:Course or ceterms:MicroCredential',
      '$',
    );
}
