/** schema.org Course, CourseInstance, EducationalOccupationalProgram, EducationalOccupationalCredential and Offer. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { courseSchema } from '#schemas/course.ts';
import { isObject } from '#text/is-object.ts';
import { DraftBuilder, type Price, type Spot } from '../draft-builder.ts';
import {
  InputError,
  limits,
  whole,
  type CourseDraft,
  type Loss,
  type ProviderFacts,
  type Reading,
  type ReadOptions,
  type TextSource,
} from '../format.ts';
import { JsonLd, parseJson, type Value } from '../json-ld.ts';
import { pricePayers } from '../shared.ts';
import { upper } from '#domain/quantity.ts';
import { cut, oneLine, readLink, shorten } from '../text.ts';
import { readCourseType } from '../values/course-type.ts';
import { saysNone } from '../values/account.ts';
import { readMode } from '../values/delivery.ts';
import { frameworkOf } from '../values/level.ts';
import { entriesLeft } from './entries.ts';
import { courseOfRun, standingRuns } from './instances.ts';
import { attribute, elementsIn } from './elements.ts';
import { readLevelTerm, setOf } from './level-term.ts';
import { itemsOf, rdfaCourses } from './microdata.ts';

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

const at = (name: string, { path }: { path: string }): Spot => ({ field: name, place: path });

const nameOf = (ld: JsonLd, value: Value | undefined, language?: string): string | undefined =>
  value && (ld.text(value, language) ?? ld.texts(value, 'name', language)[0]?.text);

const sitesOf = (ld: JsonLd, organisation: Value) =>
  ld.get(organisation, 'url', 'sameAs').map((value) => ({ value, link: ld.text(value) ?? ld.id(value) ?? '' }));
const siteOf = (ld: JsonLd, organisation: Value): string | undefined =>
  sitesOf(ld, organisation).find(({ link }) => readLink(link))?.link;

const countryIn = (ld: JsonLd, address: Value | undefined): string | undefined => {
  const [country] = ld.get(address, 'addressCountry');
  return ld.text(country) ?? nameOf(ld, country);
};

const providerOf = (ld: JsonLd, course: Value, language?: string): ProviderFacts | undefined => {
  const organizers = ld.types(course).includes('CourseInstance') ? ld.get(course, 'organizer') : [];
  const [value] = ld.get(course, 'provider', 'offeredBy').concat(ld.get(course, 'publisher'), organizers);
  if (!value) return undefined;
  const name = nameOf(ld, value, language);
  const address = ld.get(value, 'address')[0];
  const country = countryIn(ld, address);
  const key = ld.id(value) ?? name;
  if (key === undefined) return undefined;
  const url = siteOf(ld, value);
  const numbers = ld
    .get(value, 'identifier')
    .flatMap((one) => ld.text(one) ?? ld.text(ld.get(one, 'value')[0]) ?? ld.id(one) ?? []);
  return {
    key: oneLine(key),
    ...(numbers.length && { identifiers: numbers.map(oneLine) }),
    ...(name && { name: oneLine(name) }),
    ...(url && { url }),
    town: ld.text(ld.get(address, 'addressLocality')[0]),
    ...(country && { country }),
  };
};

/** Terms of an organisation, an address and a place that are read. */
const knownOfOrganisation = new Set(['name', 'url', 'sameAs', 'address', 'identifier']);
const knownOfAddress = new Set(['addressLocality', 'addressCountry']);

/** What a provider and its address say beyond what is read; once, however many courses they have. */
const unreadOfProvider = (ld: JsonLd, course: Value, done: Set<string>): Loss[] => {
  const [provider] = ld.get(course, 'provider', 'offeredBy');
  if (!provider || done.has(provider.path)) return [];
  done.add(provider.path);
  const address = ld.get(provider, 'address')[0];
  const lost = (name: string, value: Value, note: string): Loss => ({
    field: `provider/${name}`,
    place: value.path,
    value: shorten(value.raw),
    reason: 'dropped',
    note,
  });
  const details = [...ld.others(provider, knownOfOrganisation), ...(address ? ld.others(address, knownOfAddress) : [])];
  const addresses = sitesOf(ld, provider).filter(({ link }) => link !== siteOf(ld, provider));
  return [
    ...details.map(({ name, value }) => lost(name, value, 'a detail of the provider has no field')),
    ...addresses.map(({ value }) => lost('url', value, 'of the provider one address is kept')),
  ];
};

/** What is read, and where it goes. */
interface Reader {
  readonly ld: JsonLd;
  readonly builder: DraftBuilder;
  readonly language: string | undefined;
}
/** How a term is read: its text or name, where it stands, and the value itself. */
type Use = (reader: Reader, text: string | undefined, spot: Spot, value: Value) => void;

const put =
  (field: Parameters<DraftBuilder['put']>[0] & ('code' | 'audience' | 'entry.text')): Use =>
  ({ builder }, text, spot) =>
    builder.put(field, text, spot);
const dropped =
  (note: string): Use =>
  ({ builder }, text, spot, { raw }) =>
    builder.drop(text ?? raw, note, spot);
const typeWords: Use = ({ builder }, text, spot) => builder.typeWords(text, spot);
const language: Use = ({ builder }, text, spot) => builder.language(text, spot);
const prerequisite: Use = ({ ld, builder, language: wanted }, text, spot, value) =>
  builder.put(
    'entry.text',
    text ?? ['description', 'targetName'].flatMap((name) => ld.texts(value, name, wanted))[0]?.text,
    spot,
  );
const recognition: Use = ({ builder }, text, spot) => {
  if (text) builder.recognition(`Recognised by ${text}`, spot, 'recognises', text);
};

const award: Use = ({ ld, builder, language: wanted }, text, spot, value) => {
  const kinds = ld.get(value, 'credentialCategory').map((category) => nameOf(ld, category, wanted));
  for (const kind of kinds) builder.typeWords(kind, spot);
  // Beside the kind, the provider's own word for it.
  if (kinds.length === 2 && readCourseType(kinds[0] ?? '')) builder.put('typeLabel', kinds[1], spot);
  if (text !== undefined && saysNone.test(text)) {
    builder.drop(text, 'says that there is none', spot);
    return;
  }
  builder.typeWords(text, spot);
  if (text !== undefined && !/^https?:/.test(text) && text !== kinds[0]) builder.put('credential.name', text, spot);
  for (const body of ld.get(value, 'recognizedBy'))
    recognition({ ld, builder, language: wanted }, nameOf(ld, body, wanted), at('recognizedBy', body), body);
};

const levelTerms: Use = ({ ld, builder, language: wanted }, text, spot, value) =>
  readLevelTerm(
    ld,
    value,
    { text, language: wanted },
    (words, framework) => builder.level(words, spot, framework),
    (words, note) => {
      builder.guess(words, note, spot);
      builder.put('levelNote', words, spot);
    },
  );

/** What an alignment says of a course: its level, what it teaches, or what it asks of those who come, which is none of both. */
const alignment: Use = (reader, text, spot, value) => {
  const { ld, builder, language: wanted } = reader;
  const [kind] = ld.get(value, 'alignmentType');
  const type = (kind && (ld.text(kind) ?? ld.id(kind))) ?? '';
  const label = ld.texts(value, 'targetName', wanted)[0]?.text ?? text;
  if (label === undefined) builder.drop(value.raw, 'an alignment without a name', spot);
  else if (/requir|prerequisite/i.test(type)) {
    const { scheme } = setOf(ld, value);
    const isLevel = frameworkOf(scheme) !== undefined || /\blevel\b/i.test(label);
    const note = isLevel ? 'a level that is asked of learners' : 'a competency that is asked of learners';
    builder.drop(`${scheme} ${label}`.trim(), note, spot);
  } else if (/educational\s*level/i.test(type)) levelTerms(reader, text, spot, value);
  else if (/level|complexity/i.test(type)) builder.drop(label, 'a level of reading, not of the course', spot);
  else if (/teaches/i.test(type)) builder.put('skills', label, spot);
  else subject(reader, text, spot, value);
};

const subject: Use = ({ ld, builder, language: wanted }, _, spot, value) => {
  const text = ld.text(value, wanted);
  if (text !== undefined) {
    builder.subjectLabel(text, spot);
    return;
  }
  const label = ld.texts(value, 'name', wanted)[0]?.text ?? ld.texts(value, 'targetName', wanted)[0]?.text;
  const code = ld.text(ld.get(value, 'termCode')[0]);
  const { scheme } = setOf(ld, value);
  const [, jacs, rest] = (/jacs/i.test(scheme) && /^([A-Z]\d{3})(.*)$/.exec(label ?? '')) || [];
  // What a classification calls a field is no topic of the course where the field is one of ISCED's own.
  if (code !== undefined && scheme) builder.subjectCode(scheme, code, /isced/i.test(scheme) ? undefined : label, spot);
  else if (jacs) builder.subjectCode('JACS', jacs, rest, spot);
  else if (label) builder.subjectLabel(label, spot);
  else builder.drop(value.raw, 'a subject without a name', spot);
};

/** A term of a set is the name of a skill; a sentence is an outcome. */
const taught: Use = ({ ld, builder }, text, spot, value) =>
  builder.put(ld.types(value).includes('DefinedTerm') ? 'skills' : 'learningOutcomes', text, spot);

/** A number or a range of a QuantitativeValue or a MonetaryAmount. */
const amountsOf = (ld: JsonLd, value: Value) =>
  ['value', 'minValue', 'maxValue'].map((name) => ld.text(ld.get(value, name)[0]));

const credit: Use = ({ ld, builder, language: wanted }, _, spot, value) => {
  const text = ld.text(value, wanted);
  const unit = ld.texts(value, 'unitText', wanted)[0]?.text ?? nameOf(ld, value, wanted) ?? '';
  const [exact, min, max] = amountsOf(ld, value);
  const amount = exact ?? min;
  if (text !== undefined) builder.credit(text, '', spot);
  else if (amount) builder.credit(amount, unit, spot, max);
  else builder.drop(value.raw, 'credit without a number', spot);
};

/** A length as text: ISO 8601 or words; a QuantitativeValue becomes "8 to 10 months". */
const lengthOf = (ld: JsonLd, value: Value | undefined): string | undefined => {
  if (!value) return undefined;
  const text = ld.text(value);
  if (text !== undefined) return text;
  const [exact, min, max] = amountsOf(ld, value);
  const [code, words] = ['unitCode', 'unitText'].map((name) => ld.text(ld.get(value, name)[0]));
  const unit = words ?? { HUR: 'hours', DAY: 'days', WEE: 'weeks', MON: 'months', ANN: 'years' }[code ?? ''];
  const amount = exact ?? (min !== undefined && max !== undefined ? `${min} to ${max}` : (min ?? max));
  return amount !== undefined && unit !== undefined ? `${amount} ${unit}` : undefined;
};
const length: Use = ({ ld, builder }, _, spot, value) => builder.duration(lengthOf(ld, value), spot);

/** One text may state several modes, a line each ("Available study mode: Part time."); what a line says is read as one. */
const modes: Use = ({ ld, builder }, text, spot, value) => {
  const words = (text ?? ld.id(value) ?? '').replace(/^https?:\/\/schema\.org\//, '');
  for (const line of words.split('\n').filter((part) => part.trim())) {
    const others = line.split(/[;,]/).filter((part) => {
      const isStudy = part.trim() !== '' && readMode(part) === undefined && builder.studyMode(part, spot);
      const isPace = builder.pace(part, spot) && readMode(part) === undefined;
      return part.trim() !== '' && !isStudy && !isPace;
    });
    const label = others
      .join(',')
      .replace(/^.*?\bmode: ?/i, '')
      .replace(/^\s*onsite\s*$/i, 'on-site');
    if (others.length === 0 || builder.mode(label, spot)) continue;
    const pattern = /attendance pattern: ?(.+?)\.?$/i.exec(line)?.[1];
    if (pattern) builder.put('delivery.note', pattern, spot);
    else builder.noMode(others.join(',').trim(), spot);
  }
};

const identifierSchemes = courseSchema.shape.identifiers.unwrap().element.shape.scheme.options;
const identifier: Use = ({ ld, builder }, text, spot, value) => {
  const code = text ?? ld.text(ld.get(value, 'value')[0]);
  const property = (ld.text(ld.get(value, 'propertyID', 'name')[0]) ?? '').toLowerCase();
  if (code === undefined || code === builder.identifier || property === 'feed') return;
  builder.identify(identifierSchemes.find((scheme) => scheme === property) ?? 'other', code, spot);
};

/** "Weekly" and "P1W" mean that the schedule's duration is that of one week. */
const schedule: Use = ({ ld, builder }, _, spot, value) => {
  const text = lengthOf(ld, ld.get(value, 'duration')[0]);
  const frequency = ld.text(ld.get(value, 'repeatFrequency')[0]) ?? '';
  const count = ld.text(ld.get(value, 'repeatCount')[0]);
  if (text === undefined) {
    // The count of a frequency is the length, which an instance may state by itself as well.
    const unit = { daily: 'D', weekly: 'W', monthly: 'M', yearly: 'Y' }[frequency.toLowerCase()];
    if (count && unit && builder.data.duration === undefined) builder.duration(`P${count}${unit}`, spot);
    return;
  }
  const isWeekly = /^(?:weekly|P1W|P7D)$/i.test(frequency);
  const hours = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?$/.exec(text);
  if (isWeekly && /^[\d.]+ to [\d.]+ hours$/.test(text)) builder.duration(`${text} per week`, spot);
  else if (isWeekly && hours) {
    const total = Number(hours[1] ?? 0) + Number(hours[2] ?? 0) / 60;
    builder.put('workload.hoursPerWeek', Math.round(total * 100) / 100, spot, text);
    if (count && builder.data.duration === undefined) builder.duration(`P${count}W`, spot);
  } else if (!frequency) builder.duration(text, spot);
  else builder.drop(value.raw, 'a schedule that is not by the week', spot);
};

/** Terms of a run, in the order in which they are read. */
const termsOfRun: Readonly<Record<string, Use>> = {
  courseMode: modes,
  duration: length,
  courseWorkload: length,
  timeRequired: length,
  courseSchedule: schedule,
  inLanguage: language,
  availableLanguage: language,
};

/** Terms of a course, in the order in which they are read. */
const terms: Readonly<Record<string, Use>> = {
  name: ({ builder }, text, spot) => {
    if (text !== builder.data.englishTitle) builder.title(text, spot);
  },
  description: ({ builder }, text, spot) => builder.description(text, spot),
  abstract: ({ builder }, text, spot) => builder.description(text, spot),
  alternateName: ({ builder }, text, spot) => {
    if (text !== builder.data.englishTitle) builder.drop(text, 'another name has no field', spot);
  },
  // An object stands for its address, also where it is the course itself, whose name is no address.
  url: ({ ld, builder }, text, spot, value) => builder.url(ld.text(value) ?? ld.id(value) ?? text, spot),
  courseCode: put('code'),
  identifier,
  inLanguage: language,
  availableLanguage: language,
  programType: typeWords,
  credentialCategory: typeWords,
  educationalCredentialAwarded: award,
  occupationalCredentialAwarded: award,
  recognizedBy: recognition,
  educationalLevel: levelTerms,
  numberOfCredits: credit,
  about: subject,
  keywords: subject,
  educationalAlignment: alignment,
  teaches: taught,
  coursePrerequisites: prerequisite,
  programPrerequisites: prerequisite,
  audience: ({ ld, builder, language: wanted }, text, spot, value) =>
    builder.put('audience', ld.text(ld.get(value, 'audienceType', 'educationalRole')[0], wanted) ?? text, spot),
  timeRequired: length,
  timeToComplete: length,
  duration: length,
  courseWorkload: length,
  accessibilityFeature: ({ builder }, text, spot) => builder.put('accessibility.features', text, spot),
  educationalProgramMode: modes,
  courseMode: modes,
  hasCourse: dropped('which courses belong together has no field'),
  hasPart: dropped('which courses belong together has no field'),
};
const readElsewhere =
  'provider offeredBy offers isAccessibleForFree hasCourseInstance startDate endDate applicationDeadline position mainEntityOfPage';
const known = new Set([...Object.keys(terms), ...readElsewhere.split(' ')]);
const knownOfRun = new Set([
  ...Object.keys(termsOfRun),
  ...'startDate endDate applicationDeadline location eventStatus url offers name isAccessibleForFree'.split(' '),
]);

const readTerms = (reader: Reader, owner: Value, table: Readonly<Record<string, Use>>): void => {
  for (const [name, use] of Object.entries(table)) {
    const values = reader.ld.values(owner, name, reader.language);
    for (const value of values) {
      const text = nameOf(reader.ld, value, reader.language);
      // One string of keywords is a list by commas; of several strings each is one keyword.
      const parts = name === 'keywords' && values.length === 1 && text !== undefined ? text.split(/[,;]/) : [text];
      for (const part of parts)
        use(reader, part, at(name, value), parts.length > 1 ? { ...value, raw: part ?? null } : value);
    }
  }
};

const categories: Readonly<Record<string, Price['category']>> = {
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

/** One offer as a price: its amount in the words that the reader of prices knows, or its category alone. */
const readOffer = ({ ld, builder, language: wanted }: Reader, { value, specification }: RawOffer): void => {
  const spot = at('offers', value);
  const sources = [value, specification].filter((source) => source !== undefined);
  const first = (name: string) =>
    sources
      .map((source) => ld.text(ld.get(source, name)[0], wanted))
      .find((text) => text !== undefined && text.trim() !== '');
  const stated = first('category')?.trim();
  const category = categories[(stated ?? '').toLowerCase()];
  const amount = first('price') ?? first('lowPrice') ?? first('minPrice');
  const top = first('highPrice') ?? first('maxPrice');
  const currency = first('priceCurrency')?.trim().toUpperCase();
  const unit = first('unitText');
  // A category that is none of schema.org's says whom or what the price is for.
  const words = [
    first('description'),
    first('name'),
    category === undefined && !/^https?:/.test(stated ?? '') ? stated : undefined,
  ].filter((text) => text !== undefined);
  const [description, ...others] = [...new Set(words)];
  for (const text of others) builder.drop(text, 'more words about the offer than fit', spot);
  const isNought = amount !== undefined && Number(amount) === 0;
  let price: Price | undefined;
  if (amount !== undefined && !(isNought && (category !== undefined || currency === undefined))) {
    const isNumber = /^[\d.,\s]+$/.test(amount);
    const range = isNumber && top !== undefined && top !== amount ? `-${top}` : '';
    const prefix = currency && !amount.includes(currency) ? `${currency} ` : '';
    price = builder.readPrice(`${prefix}${amount}${range}${isNumber && unit ? ` per ${unit}` : ''}`, spot);
    if (price && category) price = { ...price, category };
  } else if (category ?? isNought) {
    price = { category: category ?? 'free' };
    if (isNought && (category === 'paid' || category === 'subscription'))
      builder.drop(`${currency ?? ''} ${amount}`, 'a price of nothing beside a category that is not free', spot);
  } else price = builder.readPrice(description, spot);
  if (price && description && price.note !== description) {
    const reader = pricePayers.find((one) => description.toLowerCase().startsWith(one));
    const note = description.replace(/^(?:Home|International)(?: students)?(?:; |$)|^Employers(?:; |$)/, '');
    const [option, ...rest] = price.options ?? [];
    if (option) {
      const text = note ? builder.text(note, 200, spot) : option.note;
      price = {
        ...price,
        options: [{ ...option, ...(reader && { for: reader }), ...(text && { note: text }) }, ...rest],
      };
    } else if (note) price = { ...price, note: builder.text(note, 300, spot) };
  }
  const availability = sources.flatMap((source) => ld.get(source, 'availability'));
  const isOver = availability.some((value) =>
    /Discontinued|SoldOut|OutOfStock/.test(ld.text(value) ?? ld.id(value) ?? ''),
  );
  const [until] = sources.flatMap((source) => ld.get(source, 'priceValidUntil', 'validThrough'));
  const lastDay = ld.text(until);
  if (price && isOver) builder.drop(price, 'the price of an offer that is over', spot);
  else if (price?.options && lastDay !== undefined) {
    const options = price.options.map((option) => ({
      ...option,
      note: cut([option.note, `until ${lastDay}`].filter(Boolean).join('; '), 200),
    }));
    builder.addPrice({ ...price, options }, spot);
  } else {
    builder.addPrice(price, spot);
    if (until) builder.drop(until.raw, 'a condition of an offer has no field', at('offers/validThrough', until));
  }
  for (const name of ['validFrom', 'availabilityStarts', 'eligibleRegion']) {
    for (const item of ld.get(value, name))
      builder.drop(item.raw, 'a condition of an offer has no field', at(`offers/${name}`, item));
  }
};

/** Where a run takes place: its town and country; what else its place says is reported. */
const readLocation = ({ ld, builder, language: wanted }: Reader, instance: Value) => {
  const locations = ld.get(instance, 'location');
  const location = locations.find((value) => !ld.types(value).includes('VirtualLocation'));
  if (locations.length && !location) builder.mode('online', at('location', instance), true);
  const address = ld.get(location, 'address')[0];
  const words = location && ld.text(location, wanted);
  if (words !== undefined) builder.drop(words, 'a place in words without a town', at('location', location ?? instance));
  const town = ld.text(ld.get(address, 'addressLocality')[0], wanted);
  const country = ld.get(address, 'addressCountry')[0];
  for (const part of location ? [location, address].filter((value) => value !== undefined) : []) {
    for (const { name, value } of ld.others(part, new Set([...knownOfAddress, 'address']))) {
      if (value.raw !== town)
        builder.drop(value.raw, 'of a place only town and country are kept', at(`location/${name}`, value));
    }
  }
  return { town, country: nameOf(ld, country), spot: at('location', location ?? instance) };
};

/**
 * What a run that stands by itself says of its course too: where the course, or the run that told of it, says the
 * same, it is known; else it is reported with the rest.
 */
const saidOfCourse = (ld: JsonLd, instance: Value, teller: Value): ReadonlySet<string> => {
  const organizer = ld.get(teller, 'provider', 'offeredBy', 'publisher').length ? undefined : 'organizer';
  const [said, told] = [instance, teller].map(({ raw }) => (isObject(raw) ? raw : {}));
  const same = Object.keys(said ?? {}).filter((key) => {
    const [own, other] = [said, told].map((raw) => JSON.stringify(raw?.[key]));
    return !key.startsWith('@') && (known.has(ld.term(key)) || ld.term(key) === organizer) && own === other;
  });
  for (const key of same)
    if (instance.path !== teller.path && !knownOfRun.has(ld.term(key)))
      ld.markRead({ raw: said?.[key] ?? null, path: `${instance.path}.${key}` });
  return new Set([...knownOfRun, 'isInstanceOf', ...same.map((key) => ld.term(key))]);
};

const readInstance = (course: Reader, instance: Value, knownHere: ReadonlySet<string> = knownOfRun): void => {
  const { ld, language: wanted } = course;
  const builder = course.builder.run(instance.path);
  const run = { ld, builder, language: wanted };
  readTerms(run, instance, termsOfRun);
  const text = (name: string) => ld.text(ld.get(instance, name)[0], wanted);
  const spot = (name: string) => at(name, ld.get(instance, name)[0] ?? instance);
  const { town, country, spot: place } = readLocation(run, instance);
  const status = text('eventStatus') ?? ld.id(ld.get(instance, 'eventStatus')[0] ?? instance) ?? '';
  const calendar = ld.get(instance, 'courseSchedule')[0];
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
      start: text('startDate') ?? ld.text(ld.get(calendar, 'startDate')[0]),
      end: text('endDate') ?? ld.text(ld.get(calendar, 'endDate')[0]),
      applyBy: text('applicationDeadline') ?? ld.text(deadline),
      town,
      country,
      url: text('url'),
      ...(/Cancelled/.test(status) ? { state: 'closed' as const } : {}),
    },
    { start: spot('startDate'), end: spot('endDate'), url: spot('url'), town: place },
  );
  for (const offer of offersOf(ld, instance)) readOffer(run, offer);
  const free = ld.get(instance, 'isAccessibleForFree')[0];
  if (ld.text(free) === 'true') {
    const isPriced = (builder.data.price?.options ?? []).some(({ amount }) => upper(amount) > 0);
    if (!isPriced) builder.addPrice({ category: 'free' }, spot('isAccessibleForFree'));
    else builder.drop(free?.raw, 'says that it is free, beside a price that is stated', spot('isAccessibleForFree'));
  }
  for (const { name, value } of ld.others(instance, knownHere))
    builder.drop(value.raw, 'this detail of a run has no field', at(`hasCourseInstance/${name}`, value));
  course.builder.join(builder);
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

/** The identifier of a course: its own, its address, its code, or at last its name. */
const identifierOf = (ld: JsonLd, course: Value, wanted?: string): { identifier: string; isName: boolean } => {
  const first = (name: string) => ld.texts(course, name, wanted)[0]?.text;
  const id = ld.id(course);
  const url = ld.get(course, 'url')[0];
  const stated = [
    id && !id.startsWith('_:') ? id : undefined,
    ...ld.get(course, 'identifier').map((value) => ld.text(value) ?? ld.text(ld.get(value, 'value')[0])),
    url && (ld.text(url) ?? ld.id(url)),
    first('courseCode'),
  ].find((text) => text !== undefined && text.trim() !== '');
  const identifier = (stated ?? first('name') ?? '').trim();
  if (identifier === '') throw new InputError('a course without an identifier, an address or a name', course.path);
  return { identifier, isName: stated === undefined };
};

/** Dates that a course states itself: its only run, or the last date to apply for it. */
const readDates = ({ ld, builder }: Reader, course: Value, hasInstances: boolean): void => {
  const [start, end, by] = ['startDate', 'endDate', 'applicationDeadline'].map((name) => ld.get(course, name)[0]);
  const [run, ...others] = builder.data.intakes ?? [];
  if (!hasInstances && (start ?? end ?? by)) {
    builder.intake(
      { start: ld.text(start), end: ld.text(end), applyBy: ld.text(by) },
      { start: at('startDate', course) },
    );
  } else if (by && run && !others.length) {
    const date = builder.date(ld.text(by), at('applicationDeadline', by));
    if (date && date <= run.start) run.applyBy = date;
  }
};

const isMeant = (ld: JsonLd, object: JsonLd['objects'][number]): boolean => {
  const types = ld.types(object);
  if (!types.some((type) => offered.has(type))) return false;
  if (mentions.has(ld.term(object.parentKey))) return false;
  return Object.keys(object.raw).some((key) => ['name', 'description', 'headline'].includes(ld.term(key)));
};

const meantPaths = new WeakMap<JsonLd, ReadonlySet<string>>();

/** The paths of the courses of a document: those that are only mentioned are told with what mentions them. */
const meantIn = (ld: JsonLd): ReadonlySet<string> => {
  const known =
    meantPaths.get(ld) ?? new Set(ld.objects.filter((object) => isMeant(ld, object)).map(({ path }) => path));
  meantPaths.set(ld, known);
  return known;
};

/** Terms of a course that is told by one of its runs: what holds for the run is read with the run. */
const termsBesideRun = Object.fromEntries(Object.entries(terms).filter(([name]) => !(name in termsOfRun)));

const isCancelled = (ld: JsonLd, run: Value): boolean => {
  const status = ld.get(run, 'eventStatus')[0];
  return status !== undefined && /Cancelled/.test(ld.text(status) ?? ld.id(status) ?? '');
};

/**
 * Of runs of one course, the one that tells of it: the one that stands first; where that is cancelled or over, the first
 * to start of those that are not.
 */
const tellerOf = (ld: JsonLd, runs: readonly Value[], today = ''): Value | undefined => {
  const startOf = (run: Value) => ld.text(ld.get(run, 'startDate')[0]) ?? '';
  const live = runs.filter((run) => !isCancelled(ld, run));
  const coming = live.filter((run) => startOf(run) >= today);
  const byStart = [...(coming.length ? coming : live)].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const [first] = runs;
  return first !== undefined && byStart.includes(first) ? first : (byStart[0] ?? first);
};

/** @param standing runs of the course that stand elsewhere in the document; the course itself may be the first of them */
const readCourse = (ld: JsonLd, course: Value, options: ReadOptions, standing: readonly Value[] = []): CourseDraft => {
  const isRun = standing[0]?.path === course.path;
  const teller = (isRun ? tellerOf(ld, standing, options.today) : undefined) ?? course;
  const { language: wanted } = options;
  const { identifier: id, isName } = identifierOf(ld, course, wanted);
  const builder = new DraftBuilder(id, course.path, options);
  const reader: Reader = { ld, builder, language: wanted };
  if (isName) builder.guess(id, 'no identifier in the source; its name stands in', at('name', course));
  builder.provider =
    providerOf(ld, course, wanted) ??
    standing.map((run) => providerOf(ld, run, wanted)).find((facts) => facts !== undefined) ??
    heldBy(ld, course, wanted);
  if (builder.provider && !ld.get(course, 'provider', 'offeredBy', 'publisher').length) {
    builder.guess(
      builder.provider.name ?? builder.provider.key,
      isRun
        ? 'who organises the run read as the provider'
        : 'the provider of what holds the course, or the only one named in the file',
      at('provider', course),
    );
  }
  const names = new Map([...ld.byLanguage(course, 'alternateName'), ...ld.byLanguage(course, 'name')]);
  if (!wanted) builder.titles(names, ld.texts(course, 'inLanguage')[0]?.text, at('name', course));
  if (ld.types(course).includes('EducationalOccupationalProgram')) builder.typeWords('programme', at('@type', course));
  readTerms(reader, teller, isRun ? termsBesideRun : terms);
  if (isRun && standing.every((run) => isCancelled(ld, run))) {
    builder.put('status', 'paused', at('eventStatus', course));
    builder.guess(
      'EventCancelled',
      'a course of which every run is cancelled, read as paused',
      at('eventStatus', course),
    );
  }
  if (!isRun) for (const offer of offersOf(ld, course)) readOffer(reader, offer);
  if (isRun && standing.length > 1 && !courseOfRun(ld, course))
    builder.guess(`${standing.length} runs`, 'runs of one name and provider read as one course', at('name', course));
  const instances = [...ld.get(course, 'hasCourseInstance'), ...standing];
  const startOf = (value: Value) => ld.text(ld.get(value, 'startDate')[0]) ?? '';
  for (const instance of [...instances].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  ))
    readInstance(reader, instance, standing.includes(instance) ? saidOfCourse(ld, instance, teller) : undefined);
  builder.joinRuns();
  readDates(reader, course, instances.length > 0);
  // Of a run it is told with the run.
  const free = isRun ? undefined : ld.get(course, 'isAccessibleForFree')[0];
  if (ld.text(free) === 'true') builder.addPrice({ category: 'free' }, at('isAccessibleForFree', free ?? course));
  const others = isRun ? [] : ld.others(course, known);
  for (const { name, value } of others) builder.drop(value.raw, 'this property has no field', at(name, value));
  const isOther = (object: Value) => meantIn(ld).has(object.path) && object.path !== course.path;
  for (const object of new Set([course, ...standing]))
    builder.passedOver(ld.unread(object, isOther), 'this detail has no field');
  return builder.finish();
};

/** The JSON-LD of a parsed page: every `<script type="application/ld+json">`, with the line that it starts on. */
const scriptsOf = (page: DefaultTreeAdapterTypes.Document): { text: string; line: number }[] =>
  [...elementsIn(page)]
    .filter(
      (element) =>
        element.nodeName === 'script' && /^application\/ld\+json\b/i.test((attribute(element, 'type') ?? '').trim()),
    )
    .map(({ childNodes, sourceCodeLocation }) => ({
      text: childNodes.map((part) => ('value' in part ? part.value : '')).join(''),
      line: sourceCodeLocation?.startTag?.endLine ?? 1,
    }));

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

export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|script|meta|div)\b/i.test(text);

const notRdfa = 'course data in RDFa is not read: JSON-LD and microdata are';

export async function* read(source: TextSource, options: ReadOptions): AsyncGenerator<Reading> {
  const text = await whole(source);
  const documents: Value[] = [];
  const broken: InputError[] = [];
  if (isHtml(text)) {
    checkHtmlDepth(text);
    const page = parse(text, { sourceCodeLocationInfo: true });
    const scripts = scriptsOf(page);
    const items = itemsOf(page);
    const inRdfa = rdfaCourses(page);
    if (!scripts.length && !items.length)
      throw new InputError(
        inRdfa.length
          ? notRdfa
          : 'the page holds no JSON-LD and no microdata: neither <script type="application/ld+json"> nor itemscope',
        `line ${inRdfa[0] ?? 1}`,
      );
    for (const line of inRdfa)
      yield {
        kind: 'loss',
        loss: { field: 'typeof', place: `line ${line}`, value: 'Course', reason: 'dropped', note: notRdfa },
      };
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
    items.forEach((raw, index) => documents.push({ raw, path: `itemscope[${index + 1}]$` }));
  } else documents.push({ raw: parseJson(text), path: '$' });

  const ld = new JsonLd(documents);
  let count = 0;
  const seen = new Map<string, string>();
  const providersDone = new Set<string>();
  const isCourse = (value: Value) => meant.has(value.path);
  const meant = meantIn(ld);
  const titleOf = (value: Value) => ld.texts(value, 'name')[0]?.text.toLowerCase() ?? '';
  const titlesInScripts = new Set(
    ld.objects.filter((object) => object.path.startsWith('script') && isCourse(object)).map(titleOf),
  );
  const standing = standingRuns(ld, {
    isCourse,
    providerKey: (value) => providerOf(ld, value, options.language)?.key,
  });
  for (const object of ld.objects) {
    // Of both types at once: the course and its only run.
    const isBoth = isCourse(object) && ld.types(object).includes('CourseInstance');
    const runs = standing.alone.get(object.path) ?? (isBoth ? [object] : undefined);
    if (standing.repeated.has(object.path) || !(runs ?? isCourse(object))) continue;
    if (object.path.startsWith('itemscope') && titlesInScripts.has(titleOf(object))) {
      // A page that says its course in both ways says it once.
      const note = 'microdata of a course that the page has as JSON-LD, which is read';
      yield {
        kind: 'loss',
        loss: { field: 'itemscope', place: object.path, value: shorten(object.raw), reason: 'dropped', note },
      };
      continue;
    }
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
    yield { kind: 'course', draft: readCourse(ld, object, options, runs ?? standing.ofCourse.get(object.path)) };
  }
  yield* entriesLeft(ld, meant);
  for (const { raw, path } of standing.nameless) {
    const note = 'a run that names neither itself nor a course';
    yield {
      kind: 'loss',
      loss: { field: 'CourseInstance', place: path, value: shorten(raw), reason: 'dropped', note },
    };
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
      'no course in it: no object of type Course, CourseInstance, EducationalOccupationalProgram or EducationalOccupationalCredential with a name',
      ld.objects.length ? '$' : 'line 1',
    );
}
