/** Courses as schema.org JSON-LD, for pages and downloads alike. */
import type { Course } from '#domain/course.ts';
import { isFreeForAll } from '#domain/price.ts';
import { bodiesThat } from '../bodies.ts';
import type { Format } from '../format.ts';
import { factsOfRun } from '../runs.ts';
import { amountText, isoDuration, kindNotes, listDocument, node, schemeNames, type Node } from '../shared.ts';
import { isHtml, read } from './read.ts';

const modes = { online: 'Online', blended: 'Blended', 'on-campus': 'Onsite', 'work-based': 'Work-based' } as const;
const categories = {
  free: 'Free',
  'partially-free': 'Partially Free',
  paid: 'Paid',
  subscription: 'Subscription',
} as const;
const stages = {
  'before-university': 'Before university: secondary or further education',
  undergraduate: 'Undergraduate',
  postgraduate: 'Postgraduate',
  doctoral: 'Doctoral',
} as const;
const readers = {
  everyone: undefined,
  home: 'Home students',
  international: 'International students',
  employer: 'Employers',
} as const;

/** schema.org types of a course: degrees are programmes as well, and keep the properties of a course. */
export const schemaTypes = (type: Course['type']): string | readonly string[] =>
  type === 'undergraduate-degree' || type === 'masters' || type === 'doctorate'
    ? ['EducationalOccupationalProgram', 'Course']
    : 'Course';

const quantity = (value: NonNullable<Course['duration']>['value']): Node =>
  typeof value === 'number' ? { value } : { minValue: value.min, maxValue: value.max };

/** UN/CEFACT codes of units of time, for lengths that are a range and so no ISO 8601 duration. */
const unitCodes = {
  hours: 'HUR',
  days: 'DAY',
  weeks: 'WEE',
  months: 'MON',
  semesters: undefined,
  years: 'ANN',
} as const;

const range = (value: NonNullable<Course['duration']>['value'], unit: keyof typeof unitCodes): Node =>
  node({ '@type': 'QuantitativeValue', ...quantity(value), unitCode: unitCodes[unit], unitText: unit });

/** The kind of an amount where its note begins with it, and what else the note says. */
const kindIn = (note: string | undefined) => {
  const found = (Object.keys(kindNotes) as (keyof typeof kindNotes)[]).find(
    (kind) => note === kindNotes[kind] || note?.startsWith(`${kindNotes[kind]}; `),
  );
  return { kind: found, rest: found === undefined ? note : note?.slice(kindNotes[found].length + 2) };
};

const offers = ({ price, url }: Offered): Node[] | undefined => {
  if (!price) return undefined;
  if (!price.options.length)
    return [
      node({
        '@type': 'Offer',
        category: categories[price.category],
        url,
        ...(isFreeForAll(price) ? { price: 0 } : {}),
        description: price.note,
      }),
    ];
  // Of amounts of several kinds, one without a word of its kind is paid.
  const isMixed = price.options.some(({ note }) => kindIn(note).kind !== undefined);
  return price.options.map(({ amount, currency, per, for: reader, note }) => {
    const { kind = isMixed ? 'paid' : price.category, rest } = kindIn(note);
    const category = categories[kind];
    const description = [readers[reader], rest].filter(Boolean).join('; ') || undefined;
    const specification = {
      priceCurrency: currency,
      ...(typeof amount === 'number' ? { price: amount } : { minPrice: amount.min, maxPrice: amount.max }),
    };
    return node({
      '@type': 'Offer',
      category,
      url,
      description,
      ...(typeof amount === 'number' && per === 'course'
        ? specification
        : {
            priceSpecification: node({
              '@type': per === 'course' ? 'PriceSpecification' : 'UnitPriceSpecification',
              ...specification,
              ...(per === 'course' ? {} : { unitText: per }),
            }),
          }),
    });
  });
};

/** How often something is repeated to fill a length (https://developers.google.com/search/docs/appearance/structured-data/course-info). */
const frequencies = {
  days: 'Daily',
  weeks: 'Weekly',
  months: 'Monthly',
  semesters: undefined,
  years: 'Yearly',
} as const;

/** The hours of a week and the length, as a schedule has them; one of the two may be unknown. */
const schedule = ({ workload, duration }: Pick<Offered, 'workload' | 'duration'>): Node | undefined => {
  const perWeek = workload?.hoursPerWeek;
  const frequency = duration && frequencies[duration.unit];
  const count = typeof duration?.value === 'number' && Number.isInteger(duration.value) ? duration.value : undefined;
  const isByWeek = perWeek !== undefined;
  if (!isByWeek && (frequency === undefined || count === undefined)) return undefined;
  return node({
    '@type': 'Schedule',
    duration: typeof perWeek === 'number' ? isoHours(perWeek) : perWeek && range(perWeek, 'hours'),
    repeatFrequency: isByWeek ? 'Weekly' : frequency,
    repeatCount: !isByWeek || duration?.unit === 'weeks' ? count : undefined,
  });
};

/** ISO 8601 of a number of hours, with minutes rather than fractions. */
const isoHours = (hours: number): string => {
  const minutes = Math.round((hours % 1) * 60);
  return `PT${Math.floor(hours)}H${minutes ? `${minutes}M` : ''}`;
};

const instances = (course: Offered): Node[] => {
  const { delivery, languages } = course;
  const factsOf = (note?: string) => {
    const { mode, studyMode, workload, duration } = factsOfRun(course, note);
    return {
      courseMode: [...(mode ? [modes[mode]] : []), ...(studyMode ?? [])],
      courseWorkload:
        typeof workload?.hours === 'number'
          ? isoHours(workload.hours)
          : workload?.hours && amountText(workload.hours, 'hours'),
      courseSchedule: schedule({ workload, duration }),
      duration: isoDuration(duration) ?? (duration && range(duration.value, duration.unit)),
      inLanguage: languages,
    };
  };
  const located = (place: Course['delivery']['place']) =>
    place &&
    node({
      '@type': 'Place',
      name: place.town,
      address: node({ '@type': 'PostalAddress', addressLocality: place.town, addressCountry: place.country }),
    });
  const dated = course.intakes.filter(({ start }) => start !== 'anytime');
  if (!dated.length) {
    const facts = node({ ...factsOf(), location: located(delivery.place) });
    // A run of which nothing is known is none.
    return Object.keys(facts).length ? [{ '@type': 'CourseInstance', ...facts }] : [];
  }
  return dated.map((intake) =>
    node({
      '@type': 'CourseInstance',
      ...factsOf(intake.note),
      startDate: intake.start,
      endDate: intake.end,
      url: intake.url,
      location: located(intake.place ?? delivery.place),
    }),
  );
};

/** A text with its language where that is known: https://www.w3.org/TR/json-ld11/#string-internationalization */
const inItsLanguage = (text: string, language: string | undefined): string | Node =>
  language === undefined ? text : { '@value': text, '@language': language };

/** A course of which the mode of delivery may not be known yet. */
type Offered = Omit<Course, 'delivery'> & { readonly delivery: Partial<Course['delivery']> };

const providerNode = ({ id, name, url, country, town }: Course['provider'], origin: string | undefined): Node =>
  node({
    '@type': 'Organization',
    '@id': origin && `${origin}/providers/${id}/`,
    name,
    url,
    address:
      country || town ? node({ '@type': 'PostalAddress', addressLocality: town, addressCountry: country }) : undefined,
  });

/** Levels on frameworks as terms, then stage and difficulty in words. */
const educationalLevels = ({ levels, stage, difficulty }: Offered): (Node | string)[] => [
  ...(levels ?? []).map(({ framework, level }) => ({
    '@type': 'DefinedTerm',
    name: `${framework.short} level ${level}`,
    termCode: level,
    inDefinedTermSet: framework.url,
  })),
  ...[stage && stages[stage], difficulty?.replace(/^./, (letter) => letter.toUpperCase())].filter(
    (word) => word !== undefined,
  ),
];

const credentialNode = ({ credential, type, typeLabel, recognition }: Offered): Node | undefined => {
  if (!credential && !typeLabel && type === 'other') return undefined;
  const kind = type.replace(/-/g, ' ');
  return node({
    '@type': 'EducationalOccupationalCredential',
    name: credential?.name ?? kind,
    credentialCategory: typeLabel ? [kind, typeLabel] : kind,
    recognizedBy: bodiesThat('recognises', recognition).map((name) => ({ '@type': 'Organization', name })),
  });
};

/** What only programmes have. */
const programmeNode = ({ type, duration, intakes }: Offered): Node => {
  if (!Array.isArray(schemaTypes(type))) return {};
  const deadlines = intakes.flatMap(({ applyBy }) => (applyBy === undefined ? [] : [applyBy]));
  return {
    programType: type.replace(/-/g, ' '),
    timeToComplete: isoDuration(duration),
    applicationDeadline: deadlines.length === 1 ? deadlines[0] : undefined,
  };
};

const about = ({ subjects }: Offered): Node[] =>
  subjects.map(({ code, isced }) => ({
    '@type': 'DefinedTerm',
    name: isced,
    termCode: code,
    inDefinedTermSet: 'http://data.europa.eu/esco/concept-scheme/isced-f',
  }));

/**
 * One course.
 * @param origin address of the site, without a slash at the end, on whose page of the course `@id` is; left out for the
 * provider's own page, which has no need of ours
 */
export const courseJsonLd = (course: Offered, origin?: string): Node => {
  const page = origin === undefined ? undefined : `${origin}/courses/${course.id}/`;
  return node({
    '@context': 'https://schema.org',
    '@id': page,
    '@type': schemaTypes(course.type),
    name: inItsLanguage(course.title, course.titleLanguage),
    alternateName: course.englishTitle && inItsLanguage(course.englishTitle, 'en'),
    description: course.description,
    url: course.url ?? page,
    courseCode: course.code,
    identifier: (course.identifiers ?? [])
      // By what a feed calls it we know it again; a provider’s own page has no need of that.
      .filter(({ scheme }) => origin !== undefined || scheme !== 'feed')
      .map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
    provider: providerNode(course.provider, origin),
    inLanguage: course.languages,
    about: about(course),
    keywords: course.skills,
    teaches: course.learningOutcomes,
    educationalLevel: [
      ...educationalLevels(course),
      // A level in words of the provider's own goes back to its page; on ours they stand beside the level.
      ...(origin === undefined && course.levelNote !== undefined ? [course.levelNote] : []),
    ],
    numberOfCredits: (course.credits ?? []).map(({ system, value, name }) => ({
      '@type': 'QuantitativeValue',
      ...quantity(value),
      unitText: schemeNames[system.id] ?? name ?? system.name,
    })),
    timeRequired: typeof course.workload?.hours === 'number' ? isoHours(course.workload.hours) : undefined,
    coursePrerequisites: course.entry?.text,
    audience:
      course.audience === undefined ? undefined : { '@type': 'EducationalAudience', audienceType: course.audience },
    educationalCredentialAwarded: credentialNode(course),
    ...programmeNode(course),
    isAccessibleForFree: isFreeForAll(course.price) ? true : undefined,
    offers: offers(course),
    hasCourseInstance: instances(course),
  });
};

/** A course as its own page states it: where no description is recorded, the sentence of facts that the page shows. */
export const coursePageJsonLd = (course: Course, origin: string, summary: string): Node => ({
  ...courseJsonLd(course, origin),
  description: course.description ?? summary,
  mainEntityOfPage: `${origin}/courses/${course.id}/`,
});

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
  labelOf: (place) => (place.startsWith('itemscope') ? 'schema.org microdata' : 'schema.org JSON-LD'),
  read,
  write: (courses, { origin, generated, title, licence }) =>
    listDocument({ '@context': 'https://schema.org' }, '@graph', [
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
    ]),
  carries: [
    'title',
    'titleLanguage',
    'englishTitle',
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
    'typeLabel',
    'credential.name',
    'credits.name',
    'delivery.place.country',
  ],
  adds: {
    url: 'the page of the course here, where the record has none of the provider',
    identifiers: 'the page of the course here, by which an importer knows it again',
    'intakes.place': 'the place of the course, which schema.org states with each run',
  },
} as const satisfies Format;
