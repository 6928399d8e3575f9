/** schema.org Course, CourseInstance, EducationalOccupationalProgram, EducationalOccupationalCredential and Offer. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { DraftBuilder, type Spot } from '../draft-builder.ts';
import {
  InputError,
  limits,
  whole,
  type CourseDraft,
  type Format,
  type Loss,
  type ProviderFacts,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { JsonLd, parseJson, type Value } from '../json-ld.ts';
import { courseJsonLd } from './course-data.ts';
import { oneLine, readLink, shorten } from '../text.ts';
import { readCountry } from '../values/place.ts';

const offered = new Set(['Course', 'EducationalOccupationalProgram', 'EducationalOccupationalCredential']);
/** Terms under which another course is only mentioned. */
const mentions = new Set([
  'coursePrerequisites',
  'programPrerequisites',
  'isPartOf',
  'educationalCredentialAwarded',
  'occupationalCredentialAwarded',
  'isRelatedTo',
  'isSimilarTo',
  'syllabusSections',
  'subjectOf',
  'workExample',
  'exampleOfWork',
  'competencyRequired',
  'recognizedBy',
]);

/** Terms that are read; whatever else a course has is reported. */
const known = new Set([
  'name',
  'description',
  'url',
  'identifier',
  'courseCode',
  'provider',
  'offeredBy',
  'inLanguage',
  'availableLanguage',
  'about',
  'keywords',
  'teaches',
  'educationalLevel',
  'educationalAlignment',
  'coursePrerequisites',
  'programPrerequisites',
  'numberOfCredits',
  'timeRequired',
  'timeToComplete',
  'duration',
  'educationalCredentialAwarded',
  'occupationalCredentialAwarded',
  'credentialCategory',
  'programType',
  'audience',
  'offers',
  'isAccessibleForFree',
  'hasCourseInstance',
  'startDate',
  'endDate',
  'applicationDeadline',
  'educationalProgramMode',
  'courseMode',
  'courseWorkload',
  'recognizedBy',
  'accessibilityFeature',
  'position',
  'mainEntityOfPage',
  'abstract',
  'alternateName',
  'hasCourse',
  'hasPart',
]);

const at = (name: string, { path }: { path: string }): Spot => ({ field: name, place: path });

const nameOf = (ld: JsonLd, value: Value | undefined, language?: string): string | undefined =>
  value && (ld.text(value, language) ?? ld.texts(value, 'name', language)[0]?.text);

const providerOf = (ld: JsonLd, course: Value, language?: string): ProviderFacts | undefined => {
  const [value] = ld.get(course, 'provider', 'offeredBy').concat(ld.get(course, 'publisher'));
  if (!value) return undefined;
  const name = nameOf(ld, value, language);
  const address = ld.get(value, 'address')[0];
  const urls = ld.get(value, 'url', 'sameAs').map((item) => ld.text(item) ?? ld.id(item) ?? '');
  const country = ld.text(ld.get(address, 'addressCountry')[0]) ?? nameOf(ld, ld.get(address, 'addressCountry')[0]);
  const key = ld.id(value) ?? name;
  if (key === undefined) return undefined;
  const url = urls.find((link) => readLink(link));
  return {
    key: oneLine(key),
    ...(name && { name: oneLine(name).slice(0, 160) }),
    ...(url && { url }),
    town: ld.text(ld.get(address, 'addressLocality')[0]),
    ...(country && readCountry(country) && { country: readCountry(country) }),
  };
};

/** Terms of an organisation, an address and a place that are read. */
const knownOfOrganisation = new Set(['name', 'url', 'sameAs', 'address']);
const knownOfAddress = new Set(['addressLocality', 'addressCountry']);

/** What a provider and its address say beyond what is read; once, however many courses they have. */
const unreadOfProvider = (ld: JsonLd, course: Value, done: Set<string>): Loss[] => {
  const [provider] = ld.get(course, 'provider', 'offeredBy');
  if (!provider || done.has(provider.path)) return [];
  done.add(provider.path);
  const address = ld.get(provider, 'address')[0];
  return [...ld.others(provider, knownOfOrganisation), ...(address ? ld.others(address, knownOfAddress) : [])].map(
    ({ name, value }) => ({
      field: `provider/${name}`,
      place: value.path,
      value: shorten(value.raw),
      reason: 'dropped',
      note: 'a detail of the provider has no field',
    }),
  );
};

const readAbout = (ld: JsonLd, builder: DraftBuilder, course: Value, language?: string): void => {
  for (const name of ['about', 'keywords', 'educationalAlignment'] as const) {
    for (const value of ld.get(course, name)) {
      const spot = at(name, value);
      const text = ld.text(value, language);
      if (text !== undefined) {
        // One string of keywords is a list by commas; of several strings each is one keyword.
        const parts = name === 'keywords' && ld.get(course, name).length === 1 ? text.split(/[,;]/) : [text];
        for (const part of parts) if (part.trim()) builder.subjectLabel(part, spot);
        continue;
      }
      const label = ld.texts(value, 'name', language)[0]?.text ?? ld.texts(value, 'targetName', language)[0]?.text;
      const code = ld.text(ld.get(value, 'termCode')[0]);
      const set = ld.get(value, 'inDefinedTermSet', 'educationalFramework')[0];
      const scheme = (set && (ld.text(set) ?? ld.id(set) ?? nameOf(ld, set))) ?? '';
      const alignment = ld.text(ld.get(value, 'alignmentType')[0]) ?? '';
      if (/level/i.test(alignment) && label) builder.level(`${scheme} ${label}`.trim(), spot);
      else if (/teaches|requires/i.test(alignment) && label) builder.skill(label, spot);
      else if (code !== undefined && scheme) {
        // What a classification calls a field is no topic of the course where the field is one of ISCED's own.
        builder.subjectCode(scheme, code, /isced/i.test(scheme) ? undefined : label, spot);
      } else if (/jacs/i.test(scheme) && label) {
        const [, jacs, rest] = /^([A-Z]\d{3})?(.*)$/.exec(label) ?? [];
        if (jacs) builder.subjectCode('JACS', jacs, rest, spot);
        else builder.subjectLabel(label, spot);
      } else if (label) builder.subjectLabel(label, spot);
      else builder.drop(value.raw, 'a subject without a name', spot);
    }
  }
};

const readLevels = (ld: JsonLd, builder: DraftBuilder, course: Value, language?: string): void => {
  for (const value of ld.get(course, 'educationalLevel')) {
    const text = ld.text(value, language);
    const label = nameOf(ld, value, language);
    const code = ld.text(ld.get(value, 'termCode')[0]);
    const set = ld.get(value, 'inDefinedTermSet')[0];
    const scheme = set && (nameOf(ld, set) ?? ld.id(set));
    builder.level(text ?? label ?? [scheme, code].filter(Boolean).join(' '), at('educationalLevel', value));
  }
};

const readCredits = (ld: JsonLd, builder: DraftBuilder, course: Value, language?: string): void => {
  for (const value of ld.get(course, 'numberOfCredits')) {
    const spot = at('numberOfCredits', value);
    const text = ld.text(value, language);
    if (text !== undefined) {
      builder.credit(text, '', spot);
      continue;
    }
    const unit = ld.texts(value, 'unitText', language)[0]?.text ?? nameOf(ld, value, language) ?? '';
    const [exact, min, max] = ['value', 'minValue', 'maxValue'].map((name) => ld.text(ld.get(value, name)[0]));
    const amount = exact ?? min;
    if (amount) builder.credit(amount, unit, spot, max);
    else builder.drop(value.raw, 'credit without a number', spot);
  }
};

const categories: Readonly<Record<string, 'free' | 'partially-free' | 'paid' | 'subscription'>> = {
  free: 'free',
  'partially free': 'partially-free',
  'partially-free': 'partially-free',
  paid: 'paid',
  subscription: 'subscription',
};

interface RawOffer {
  readonly value: Value;
  /** Where the price stands in an object of its own. */
  readonly specification: Value | undefined;
}

/** The offers of a course or a run: those inside an AggregateOffer, and one for each of several price specifications. */
const offersOf = (ld: JsonLd, owner: Value): RawOffer[] =>
  ld.get(owner, 'offers').flatMap((value) => {
    const inner = offersOf(ld, value);
    if (inner.length) return inner;
    const specifications = ld.get(value, 'priceSpecification');
    return (specifications.length ? specifications : [undefined]).map((specification) => ({ value, specification }));
  });

/** Offers of a course and of its instances, each read once; options are added up rather than replaced. */
const readOffers = (ld: JsonLd, builder: DraftBuilder, offers: readonly RawOffer[], language?: string): void => {
  const seen = new Set<string>();
  for (const { value, specification } of offers) {
    const spot = at('offers', value);
    const sources = [value, specification].filter((source) => source !== undefined);
    const first = (name: string) =>
      sources
        .map((source) => ld.text(ld.get(source, name)[0], language))
        .find((text) => text !== undefined && text.trim() !== '');
    const category = categories[(first('category') ?? '').trim().toLowerCase()];
    const amount = first('price') ?? first('lowPrice') ?? first('minPrice');
    const top = first('highPrice') ?? first('maxPrice');
    const currency = first('priceCurrency')?.trim().toUpperCase();
    const stated = first('category')?.trim();
    // A category that is none of schema.org's says whom or what the price is for.
    const description =
      first('description') ??
      first('name') ??
      (category === undefined && !/^https?:/.test(stated ?? '') ? stated : undefined);
    const key = JSON.stringify([category, amount, top, currency, description]);
    if (seen.has(key)) continue;
    seen.add(key);
    const unit = first('unitText');
    const before = builder.data.price;
    delete builder.data.price;
    const from = before?.asOf;
    if (amount !== undefined && /^[\d.,\s]+$/.test(amount) && !(Number(amount) === 0 && category)) {
      const range = top !== undefined && top !== amount ? `-${top}` : '';
      const text = currency ? `${currency} ${amount}${range}${unit ? ` per ${unit}` : ''}` : amount;
      builder.price(text, spot, from);
    } else if (amount !== undefined && !(Number(amount) === 0 && category))
      builder.price(currency && !amount.includes(currency) ? `${currency} ${amount}` : amount, spot, from);
    else if (category) builder.data.price = { category };
    else if (Number(amount) === 0) builder.data.price = { category: 'free' };
    else if (description) builder.price(description, spot, from);
    const now = builder.data.price;
    if (now && description && now.note !== description) {
      const reader = /^home/i.test(description)
        ? 'home'
        : /^international/i.test(description)
          ? 'international'
          : /^employer/i.test(description)
            ? 'employer'
            : undefined;
      const note = description.replace(/^(?:Home|International)(?: students)?(?:; |$)|^Employers(?:; |$)/, '');
      const option = now.options?.[0];
      if (option && reader) option.for = reader;
      if (option && note) option.note = builder.text(note, 200, spot);
      else if (note) now.note = builder.text(note, 300, spot);
    }
    if (before && now) {
      before.options = [...(before.options ?? []), ...(now.options ?? [])];
      if (before.category === 'free' && now.category !== 'free')
        before.category = now.options?.length ? 'partially-free' : now.category;
      builder.data.price = before;
    } else if (before) builder.data.price = before;
    else if (now && category) now.category = category;
    for (const name of ['validFrom', 'validThrough', 'availabilityStarts', 'eligibleRegion']) {
      for (const item of ld.get(value, name))
        builder.drop(item.raw, 'a condition of an offer has no field', at(`offers/${name}`, item));
    }
  }
  const price = builder.data.price;
  if (price?.category === 'free' && price.options?.some(({ amount }) => amount !== 0))
    price.category = 'partially-free';
};

const modeWords = (ld: JsonLd, value: Value): string =>
  (ld.text(value) ?? ld.id(value) ?? nameOf(ld, value) ?? '').replace(/^https?:\/\/schema\.org\//, '');

const readModes = (ld: JsonLd, builder: DraftBuilder, values: readonly Value[], name: string): void => {
  for (const value of values) {
    const words = modeWords(ld, value);
    // One text may state several modes, a line each ("Available study mode: Part time.").
    for (const part of words.split(/\n|;|,/).filter((text) => text.trim())) {
      const study = builder.studyMode(part);
      const label = part.replace(/^.*?\bmode: ?/i, '');
      const mode = /^onsite$/i.test(label.trim())
        ? builder.mode('on-site', at(name, value))
        : !study && builder.mode(label, at(name, value));
      const pace = builder.pace(part);
      if (!study && !mode && !pace) {
        const pattern = /attendance pattern: ?(.+?)\.?$/i.exec(part)?.[1];
        if (pattern) builder.deliveryNote(pattern, at(name, value));
        else builder.drop(part, 'says no mode', at(name, value));
      }
    }
  }
};

/** A length as text: ISO 8601 or words; a QuantitativeValue becomes "8 to 10 months". */
const lengthOf = (ld: JsonLd, value: Value | undefined): string | undefined => {
  if (!value) return undefined;
  const text = ld.text(value);
  if (text !== undefined) return text;
  const [exact, min, max, code, words] = ['value', 'minValue', 'maxValue', 'unitCode', 'unitText'].map((name) =>
    ld.text(ld.get(value, name)[0]),
  );
  const unit = words ?? { HUR: 'hours', DAY: 'days', WEE: 'weeks', MON: 'months', ANN: 'years' }[code ?? ''];
  const amount = exact ?? (min !== undefined && max !== undefined ? `${min} to ${max}` : (min ?? max));
  return amount !== undefined && unit !== undefined ? `${amount} ${unit}` : undefined;
};

/** "Weekly" and "P1W" mean that the schedule's duration is that of one week. */
const readSchedule = (ld: JsonLd, builder: DraftBuilder, schedule: Value): void => {
  const spot = at('courseSchedule', schedule);
  const duration = lengthOf(ld, ld.get(schedule, 'duration')[0]);
  const frequency = ld.text(ld.get(schedule, 'repeatFrequency')[0]) ?? '';
  const count = ld.text(ld.get(schedule, 'repeatCount')[0]);
  const hours = duration === undefined ? undefined : /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?$/.exec(duration);
  if (/^(?:weekly|P1W|P7D)$/i.test(frequency) && duration && /^[\d.]+ to [\d.]+ hours$/.test(duration)) {
    builder.duration(`${duration} per week`, spot);
  } else if (/^(?:weekly|P1W|P7D)$/i.test(frequency) && hours) {
    builder.hoursPerWeek(Math.round((Number(hours[1] ?? 0) + Number(hours[2] ?? 0) / 60) * 100) / 100, spot);
    if (count && builder.data.duration === undefined) builder.duration(`P${count}W`, spot);
  } else if (duration && !frequency) builder.duration(duration, spot);
  else if (duration) builder.drop(schedule.raw, 'a schedule that is not by the week', spot);
};

const readInstance = (ld: JsonLd, builder: DraftBuilder, instance: Value, language?: string): void => {
  readModes(ld, builder, ld.get(instance, 'courseMode'), 'courseMode');
  for (const name of ['duration', 'courseWorkload', 'timeRequired'] as const) {
    for (const value of ld.get(instance, name)) builder.duration(lengthOf(ld, value), at(name, value));
  }
  for (const schedule of ld.get(instance, 'courseSchedule')) readSchedule(ld, builder, schedule);
  for (const value of ld.get(instance, 'inLanguage', 'availableLanguage'))
    builder.language(nameOf(ld, value), at('inLanguage', value));
  const text = (name: string) => ld.text(ld.get(instance, name)[0], language);
  const spot = (name: string) => at(name, ld.get(instance, name)[0] ?? instance);
  const location = ld.get(instance, 'location').find((value) => !ld.types(value).includes('VirtualLocation'));
  const isVirtual = ld.get(instance, 'location').some((value) => ld.types(value).includes('VirtualLocation'));
  if (isVirtual && !location) builder.mode('online', at('location', instance), true);
  const address = ld.get(location, 'address')[0];
  const words = location && ld.text(location, language);
  const town = ld.text(ld.get(address, 'addressLocality')[0], language);
  if (words !== undefined) builder.drop(words, 'a place in words without a town', at('location', location ?? instance));
  const country = ld.get(address, 'addressCountry')[0];
  const status = text('eventStatus') ?? ld.id(ld.get(instance, 'eventStatus')[0] ?? instance) ?? '';
  const schedule = ld.get(instance, 'courseSchedule')[0];
  const deadline = ld.get(instance, 'offers').flatMap((offer) => ld.get(offer, 'availabilityEnds'))[0];
  if (deadline && text('applicationDeadline') === undefined) {
    builder.guess(
      deadline.raw,
      'the end of an offer read as the last date to apply',
      at('offers/availabilityEnds', deadline),
    );
  }
  builder.intake(
    {
      start: text('startDate') ?? ld.text(ld.get(schedule, 'startDate')[0]),
      end: text('endDate') ?? ld.text(ld.get(schedule, 'endDate')[0]),
      applyBy: text('applicationDeadline') ?? ld.text(deadline),
      town,
      country: nameOf(ld, country),
      url: text('url'),
      ...(/Cancelled/.test(status) ? { state: 'closed' as const } : {}),
    },
    { start: spot('startDate'), end: spot('endDate'), url: spot('url'), town: at('location', location ?? instance) },
  );
  for (const part of location ? [location, address].filter((value) => value !== undefined) : []) {
    for (const { name, value } of ld.others(part, new Set([...knownOfAddress, 'address']))) {
      const isTown = typeof value.raw === 'string' && value.raw === town;
      if (!isTown) builder.drop(value.raw, 'of a place only town and country are kept', at(`location/${name}`, value));
    }
  }
  const read = new Set([
    'courseMode',
    'duration',
    'courseWorkload',
    'timeRequired',
    'courseSchedule',
    'inLanguage',
    'availableLanguage',
    'startDate',
    'endDate',
    'applicationDeadline',
    'location',
    'eventStatus',
    'url',
    'offers',
    'name',
  ]);
  for (const { name, value } of ld.others(instance, read))
    builder.drop(value.raw, 'this detail of a run has no field', at(`hasCourseInstance/${name}`, value));
};

const readIdentifiers = (ld: JsonLd, builder: DraftBuilder, course: Value): void => {
  const schemes = ['ctid', 'lars', 'ucas', 'kiscourse', 'nzqa', 'cricos', 'edx', 'ooapi', 'other'] as const;
  for (const value of ld.get(course, 'identifier')) {
    const text = ld.text(value) ?? ld.text(ld.get(value, 'value')[0]);
    const property = (ld.text(ld.get(value, 'propertyID', 'name')[0]) ?? '').toLowerCase();
    if (text === undefined || text === builder.identifier || property === 'feed') continue;
    builder.identify(schemes.find((scheme) => scheme === property) ?? 'other', text, at('identifier', value));
  }
};

const onlyProviders = new WeakMap<JsonLd, { facts: ProviderFacts | undefined }>();

/** The provider of a document whose courses name only one. */
const onlyProvider = (ld: JsonLd, language?: string): ProviderFacts | undefined => {
  let known = onlyProviders.get(ld);
  if (!known) {
    const named = new Map<string, ProviderFacts>();
    for (const object of ld.objects) {
      const facts = ld.types(object).some((type) => offered.has(type)) ? providerOf(ld, object, language) : undefined;
      if (facts) named.set(facts.key, facts);
    }
    known = { facts: named.size === 1 ? [...named.values()][0] : undefined };
    onlyProviders.set(ld, known);
  }
  return known.facts;
};

/** The offerer of a course that does not name it: the one of what the course stands in, or the only one of the document. */
const heldBy = (ld: JsonLd, course: Value, language?: string): ProviderFacts | undefined => {
  const holder = ld.holders(course).find((object) => ld.get(object, 'provider', 'offeredBy').length > 0);
  return holder ? providerOf(ld, holder, language) : onlyProvider(ld, language);
};

const readCourse = (ld: JsonLd, course: Value, options: ReadOptions): CourseDraft => {
  const { language } = options;
  const first = (name: string) => ld.texts(course, name, language)[0];
  const ownId = ld.id(course);
  const url = ld.get(course, 'url')[0];
  const stated = [
    ownId && !ownId.startsWith('_:') ? ownId : undefined,
    ...ld.get(course, 'identifier').map((value) => ld.text(value) ?? ld.text(ld.get(value, 'value')[0])),
    url && (ld.text(url) ?? ld.id(url)),
    first('courseCode')?.text,
  ].find((text) => text !== undefined && text.trim() !== '');
  const title = first('name')?.text;
  const identifier = (stated ?? title ?? '').trim();
  if (identifier === '') throw new InputError('a course without an identifier, an address or a name', course.path);
  const builder = new DraftBuilder(identifier, course.path, options);
  if (stated === undefined)
    builder.guess(identifier, 'no identifier in the source; its name stands in', at('name', course));
  builder.provider = providerOf(ld, course, language);
  if (!builder.provider) {
    builder.provider = heldBy(ld, course, language);
    if (builder.provider)
      builder.guess(
        builder.provider.name ?? builder.provider.key,
        'the provider of what holds the course, or the only one named in the file',
        at('provider', course),
      );
  }

  for (const { text, path } of ld.texts(course, 'name', language)) builder.title(text, { field: 'name', place: path });
  for (const name of ['description', 'abstract'] as const) {
    for (const { text, path } of ld.texts(course, name, language))
      builder.description(text, { field: name, place: path });
  }
  for (const { text, path } of ld.texts(course, 'alternateName', language))
    builder.drop(text, 'another name has no field', { field: 'alternateName', place: path });
  for (const value of ld.get(course, 'url')) builder.url(ld.text(value) ?? ld.id(value), at('url', value));
  for (const { text, path } of ld.texts(course, 'courseCode', language))
    builder.code(text, { field: 'courseCode', place: path });
  readIdentifiers(ld, builder, course);
  for (const value of ld.get(course, 'inLanguage', 'availableLanguage'))
    builder.language(ld.text(value) ?? nameOf(ld, value), at('inLanguage', value));

  for (const type of ld.types(course))
    if (type === 'EducationalOccupationalProgram') builder.typeWords('programme', at('@type', course));
  for (const name of ['programType', 'credentialCategory'] as const) {
    for (const value of ld.get(course, name)) builder.typeWords(nameOf(ld, value, language), at(name, value));
  }
  for (const value of ld.get(course, 'educationalCredentialAwarded', 'occupationalCredentialAwarded')) {
    const spot = at('educationalCredentialAwarded', value);
    const name = nameOf(ld, value, language);
    for (const category of ld.get(value, 'credentialCategory')) builder.typeWords(nameOf(ld, category, language), spot);
    builder.typeWords(name, spot);
    const line = builder.text(name, 200, spot);
    if (line !== undefined && !/^https?:/.test(line)) {
      if (builder.data.credential === undefined) builder.data.credential = { name: line };
      else if (builder.data.credential.name !== line) builder.drop(line, 'one credential is kept', spot);
    }
    for (const body of ld.get(value, 'recognizedBy')) {
      const bodyName = nameOf(ld, body, language);
      if (bodyName) builder.recognition(`Recognised by ${bodyName}`, at('recognizedBy', body), 'recognises', bodyName);
    }
  }
  for (const body of ld.get(course, 'recognizedBy')) {
    const name = nameOf(ld, body, language);
    if (name) builder.recognition(`Recognised by ${name}`, at('recognizedBy', body), 'recognises', name);
  }
  readLevels(ld, builder, course, language);
  readCredits(ld, builder, course, language);
  readAbout(ld, builder, course, language);
  for (const value of ld.get(course, 'teaches')) builder.outcome(nameOf(ld, value, language), at('teaches', value));
  for (const value of ld.get(course, 'coursePrerequisites', 'programPrerequisites')) {
    builder.entry(
      nameOf(ld, value, language) ?? ld.texts(value, 'description', language)[0]?.text,
      at('coursePrerequisites', value),
    );
  }
  for (const value of ld.get(course, 'audience')) {
    builder.audience(
      ld.text(value, language) ??
        ld.text(ld.get(value, 'audienceType', 'educationalRole')[0], language) ??
        nameOf(ld, value, language),
      at('audience', value),
    );
  }
  for (const name of ['timeRequired', 'timeToComplete', 'duration', 'courseWorkload'] as const) {
    for (const value of ld.get(course, name)) builder.duration(lengthOf(ld, value), at(name, value));
  }
  for (const value of ld.get(course, 'accessibilityFeature')) {
    const feature = builder.text(ld.text(value, language), 80, at('accessibilityFeature', value));
    if (feature === undefined) continue;
    const accessibility = (builder.data.accessibility ??= {});
    (accessibility.features ??= []).push(feature);
  }

  readModes(ld, builder, ld.get(course, 'educationalProgramMode', 'courseMode'), 'educationalProgramMode');
  const instances = ld.get(course, 'hasCourseInstance');
  const startOf = (value: Value) => ld.text(ld.get(value, 'startDate')[0]) ?? '';
  for (const instance of instances.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0)))
    readInstance(ld, builder, instance, language);
  if (!instances.length) {
    const [start, end, by] = ['startDate', 'endDate', 'applicationDeadline'].map((name) =>
      ld.text(ld.get(course, name)[0]),
    );
    if (start || end || by) builder.intake({ start, end, applyBy: by }, { start: at('startDate', course) });
  } else if (builder.data.intakes?.length === 1) {
    const by = ld.get(course, 'applicationDeadline')[0];
    const date = by && builder.date(ld.text(by), at('applicationDeadline', by));
    const [run] = builder.data.intakes;
    if (date && run && date <= run.start) run.applyBy = date;
  }
  readOffers(
    ld,
    builder,
    [course, ...instances].flatMap((owner) => offersOf(ld, owner)),
    language,
  );
  const isFree = ld.text(ld.get(course, 'isAccessibleForFree')[0]);
  if (isFree === 'true' && builder.data.price === undefined) builder.data.price = { category: 'free' };

  for (const name of ['hasCourse', 'hasPart'] as const) {
    for (const part of ld.get(course, name))
      builder.drop(nameOf(ld, part, language), 'which courses belong together has no field', at(name, part));
  }
  for (const { name, value } of ld.others(course, known))
    builder.drop(value.raw, 'this property has no field', at(name, value));
  const isOther = (object: Value) =>
    ld.types(object).some((type) => offered.has(type)) &&
    ld.get(object, 'name').length > 0 &&
    object.path !== course.path;
  builder.passedOver(ld.unread(course, isOther), 'this detail has no field');
  return builder.finish();
};

const isMeant = (ld: JsonLd, object: JsonLd['objects'][number]): boolean => {
  const types = ld.types(object);
  if (!types.some((type) => offered.has(type))) return false;
  if (mentions.has(ld.term(object.parentKey))) return false;
  return Object.keys(object.raw).some((key) => ['name', 'description', 'headline'].includes(ld.term(key)));
};

/** The JSON-LD of an HTML page: every `<script type="application/ld+json">`, with the line that it starts on. */
const scriptsOf = (html: string): { text: string; line: number }[] => {
  const found: { text: string; line: number }[] = [];
  const todo: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let step = todo.pop(); step; step = todo.pop()) {
    if (step.nodeName === 'script') {
      const script = step;
      const type = script.attrs.find(({ name }) => name === 'type')?.value ?? '';
      if (/^application\/ld\+json\b/i.test(type.trim())) {
        const text = script.childNodes.map((part) => ('value' in part ? part.value : '')).join('');
        found.push({ text, line: script.sourceCodeLocation?.startTag?.endLine ?? 1 });
      }
      continue;
    }
    if ('childNodes' in step) for (const inner of step.childNodes.toReversed()) todo.push(inner);
  }
  return found;
};

/** Tags left open one after another make a parser's work grow with the square of their number. */
const checkHtmlDepth = (html: string): void => {
  let depth = 0;
  let line = 1;
  const empty =
    /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody)$/i;
  for (const match of html.matchAll(
    /\n|<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi,
  )) {
    line += match[0].split('\n').length - 1;
    const name = match[3];
    if (name === undefined || empty.test(name) || match[4]) continue;
    depth = Math.max(0, depth + (match[2] ? -1 : 1));
    if (depth > limits.depth * 5)
      throw new InputError(`elements nested more than ${limits.depth * 5} deep`, `line ${line}`);
  }
};

/** JSON out of the comments and CDATA marks that older pages put around scripts; lines are kept. */
const withoutWrapping = (script: string): string =>
  script
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/, '');

const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|script|meta|div)\b/i.test(text);

async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const text = await whole(source);
  const documents: Value[] = [];
  const broken: InputError[] = [];
  if (isHtml(text)) {
    checkHtmlDepth(text);
    const scripts = scriptsOf(text);
    if (!scripts.length)
      throw new InputError('the page holds no JSON-LD: no <script type="application/ld+json">', 'line 1');
    // One script that is broken does not spoil the others; where no course is left, it is the reason.
    for (const [index, script] of scripts.entries()) {
      if (script.text.trim() === '') continue;
      try {
        documents.push({ raw: parseJson(withoutWrapping(script.text), script.line), path: `script[${index + 1}]$` });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        broken.push(error);
      }
    }
  } else documents.push({ raw: parseJson(text), path: '$' });

  const ld = new JsonLd(documents);
  let count = 0;
  const seen = new Map<string, string>();
  const providersDone = new Set<string>();
  for (const object of ld.objects) {
    if (!isMeant(ld, object)) continue;
    const id = ld.id(object);
    if (id !== undefined) {
      // The same node may be spread over the document; only one that says something else is another course.
      const title = shorten(ld.texts(object, 'name')[0]?.text ?? '');
      const before = seen.get(id);
      if (before !== undefined && (before === title || title === '')) continue;
      seen.set(id, title);
    }
    count += 1;
    for (const loss of unreadOfProvider(ld, object, providersDone)) yield { kind: 'loss', loss };
    yield { kind: 'course', draft: readCourse(ld, object, options) };
  }
  for (const object of ld.objects) {
    if (ld.types(object).includes('DataFeed') || ld.types(object).includes('Dataset')) {
      const date = ld.text(ld.get(object, 'dateModified')[0]);
      if (date && /^\d{4}-\d{2}-\d{2}/.test(date)) yield { kind: 'date', date: date.slice(0, 10) };
    }
  }
  if (!count && broken[0]) throw broken[0];
  for (const { message, place } of broken) {
    yield {
      kind: 'loss',
      loss: {
        field: 'script',
        place: place ?? 'line 1',
        value: message,
        reason: 'dropped',
        note: 'a script that is not valid JSON',
      },
    };
  }
  if (!count)
    throw new InputError(
      'no course in it: no object of type Course, EducationalOccupationalProgram or EducationalOccupationalCredential with a name',
      ld.objects.length ? '$' : 'line 1',
    );
}

export const schemaOrg = {
  id: 'schema-org',
  label: 'schema.org JSON-LD',
  specification: 'https://schema.org/Course',
  extensions: ['.jsonld', '.json', '.html', '.htm'],
  mediaType: 'application/ld+json',
  detect: (head) =>
    (/^\s*[[{]/.test(head) &&
      /schema\.org|"@type"/.test(head) &&
      !/purl\.org\/ctdl|ceterms:|credreg\.net/.test(head)) ||
    isHtml(head),
  read,
  write: (courses, { origin, generated, title, licence }) =>
    `${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Dataset',
            '@id': `${origin}/data/`,
            name: title,
            description: `Open course directory: ${title}.`,
            license: licence,
            dateModified: generated,
          },
          ...courses.map((course) => {
            const { '@context': _, ...rest } = courseJsonLd(course, origin);
            return rest;
          }),
        ],
      },
      null,
      2,
    )}\n`,
  carries: [
    'title',
    'description',
    'url',
    'code',
    'subjects',
    'skills',
    'learningOutcomes',
    'audience',
    'entry.text',
    'levels.framework',
    'levels.level',
    'stage',
    'difficulty',
    'credits.system',
    'credits.value',
    'type',
    'duration.value',
    'duration.unit',
    'workload.hours',
    'workload.hoursPerWeek',
    'studyMode',
    'delivery.mode',
    'languages',
    'intakes.start',
    'intakes.end',
    'intakes.url',
    'intakes.place',
    'price.category',
    'price.options.amount',
    'price.options.currency',
    'price.options.per',
    'price.options.for',
    'price.options.note',
  ],
} as const satisfies Format;
