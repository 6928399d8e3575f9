/**
 * Credential Transparency Description Language (CTDL) in JSON-LD; what is written follows the minimum data policy of the Credential Registry for learning opportunities.
 */
import type { Course } from '#domain/course.ts';
import { sha256 } from '#text/sha256.ts';
import { titlesByLanguage, titleWithEnglish } from '#domain/course-title.ts';
import { type Format, type WriteContext } from '../format.ts';
import { amountText, isoDuration, listDocument, node, priceText, schemeNames, type Node } from '../shared.ts';
import { ageOf } from '#domain/age.ts';
import { categoryWords } from '../values/price.ts';
import { madeDescription, madeStatus } from './made.ts';
import { divided, read } from './read.ts';

/** A CTID of our own: the same for the same thing, in the form of a version 4 UUID. */
const madeCtid = (path: string): string => {
  const hex = sha256(`microcredential-guide/courses/${path}`);
  return `ce-${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${'89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The CTID of a course: its provider's, or one of our own where the provider gives none. */
export const ctidOf = ({ id, identifiers }: Pick<Course, 'id' | 'identifiers'>): string =>
  identifiers?.find(({ scheme }) => scheme === 'ctid')?.value ?? madeCtid(id);

/** Kinds that are programmes of several courses. */
const programmes: ReadonlySet<Course['type']> = new Set([
  'undergraduate-degree',
  'masters',
  'doctorate',
  'diploma',
  'postgraduate-diploma',
  'postgraduate-certificate',
  'apprenticeship',
]);

/** The class of credentials that a kind of course leads to; of other kinds only where a credential is stated. */
const credentialClasses: Partial<Record<Course['type'], string>> = {
  microcredential: 'MicroCredential',
  'professional-certificate': 'ProfessionalCertificate',
  certificate: 'Certificate',
  diploma: 'Diploma',
  'undergraduate-degree': 'BachelorDegree',
  'postgraduate-certificate': 'HigherEducationLevel2Certificate',
  'postgraduate-diploma': 'Diploma',
  masters: 'MasterDegree',
  doctorate: 'DoctoralDegree',
  apprenticeship: 'ApprenticeshipCertificate',
};
const credentialClass = ({ type, typeLabel, title, credential }: Course): string | undefined => {
  const name = [typeLabel, credential?.name, title].join(' ');
  if (type === 'undergraduate-degree' && !/\bbachelor|\bB(?:A|Sc|Eng|Ed)\b/i.test(name))
    return /\bassociate\b/i.test(name) ? 'ceterms:AssociateDegree' : 'ceterms:Degree';
  const named = credentialClasses[type] ?? (credential && 'CertificateOfCompletion');
  return named && `ceterms:${named}`;
};
const credentialId = (course: Course, origin: string): string | undefined =>
  credentialClass(course) && `${origin}/courses/${course.id}/#credential`;
const statusTerms = { active: 'Active', upcoming: 'Developing', paused: 'Suspended', closed: 'Ceased' } as const;
const deliveryTerms = {
  online: 'OnlineOnly',
  blended: 'BlendedDelivery',
  'on-campus': 'InPerson',
  'work-based': 'InPerson',
} as const;
const difficultyTerms = {
  introductory: 'BeginnerLevel',
  intermediate: 'IntermediateLevel',
  advanced: 'AdvancedLevel',
} as const;
const stageTerms = {
  'before-university': 'SecondaryLevel',
  undergraduate: 'BachelorsDegreeLevel',
  postgraduate: 'MastersDegreeLevel',
  doctoral: 'DoctoralDegreeLevel',
} as const;

const en = (text: string | undefined) => (text === undefined ? undefined : { en: text });
const alignment = (name: string, more: Node = {}) => ({
  '@type': 'ceterms:CredentialAlignmentObject',
  ...more,
  'ceterms:targetNodeName': { en: name },
});

/** The description that the policy asks for where the record has none: only what the record states. */
const descriptionOf = (course: Course): string => {
  const { description, type, provider } = course;
  return (
    description ??
    madeDescription(titleWithEnglish(course), type === 'other' ? 'a course' : type.replace(/-/g, ' '), provider.name)
  );
};

const readerWords = {
  everyone: undefined,
  home: 'Home students',
  international: 'International students',
  employer: 'Employers',
} as const;

/**
 * The status, which the minimum data policy asks of everything: where the record has none, or its last start is over,
 * the term says in words on what it rests.
 */
const statusOf = (course: Course, vocabulary: 'lifeCycle' | 'credentialStat', generated: string): Node => {
  const isOver = ageOf(course, generated.slice(0, 10)) === 'past';
  const term = statusTerms[isOver ? 'closed' : (course.status ?? 'active')];
  const told = isOver ? madeStatus.over : course.status === undefined ? madeStatus.listed : undefined;
  return node({
    ...alignment(term, { 'ceterms:targetNode': `${vocabulary}:${term}` }),
    'ceterms:targetNodeDescription': en(told),
  });
};

/** A cost profile for each price. CTDL has one number for a price, so a range is told in words. */
const costsOf = (price: NonNullable<Course['price']>, page: string): Node[] => {
  const profile = { '@type': 'ceterms:CostProfile', 'ceterms:costDetails': page };
  if (!price.options.length) return [{ ...profile, 'ceterms:description': en(priceText(price)) }];
  return price.options.map((option) => {
    const { amount, currency, per, for: reader, note } = option;
    if (typeof amount !== 'number') {
      return { ...profile, 'ceterms:description': en(priceText({ ...price, options: [option] })) };
    }
    // A number alone says "paid", or "free" where it is nought.
    const told = amount === 0 ? 'free' : 'paid';
    const words = [
      price.category === told || price.category === 'free' ? undefined : categoryWords[price.category],
      readerWords[reader],
      note,
      per === 'course' ? undefined : `per ${per}`,
    ]
      .filter(Boolean)
      .join('; ');
    return node({
      ...profile,
      'ceterms:price': amount,
      'ceterms:currency': currency,
      'ceterms:description': en(words || undefined),
    });
  });
};

/** How one takes part. */
const delivery = ({ delivery: { mode } }: Course, page: string) => ({
  'ceterms:deliveryType': mode && [
    alignment(deliveryTerms[mode], {
      'ceterms:targetNode': `deliveryType:${deliveryTerms[mode]}`,
    }),
  ],
  'ceterms:learningMethodType':
    mode === 'work-based' ? [alignment('Work-based', { 'ceterms:targetNode': 'learnMethod:WorkBased' })] : undefined,
  'ceterms:availableOnlineAt': mode === 'online' ? [page] : undefined,
  'ceterms:availabilityListing': mode === 'online' ? undefined : [page],
});

/** What it teaches, to whom, and at which level. */
const learning = (course: Course) => ({
  'ceterms:teaches': (course.learningOutcomes ?? []).map((outcome) => alignment(outcome)),
  'ceterms:keyword': course.skills && { en: course.skills },
  'ceterms:subject': course.subjects.map(({ code, isced }) =>
    alignment(isced, {
      'ceterms:targetNode': `http://data.europa.eu/esco/isced-f/${code}`,
      'ceterms:frameworkName': { en: 'ISCED-F 2013' },
      'ceterms:codedNotation': code,
    }),
  ),
  'ceterms:audienceType': course.audience === undefined ? undefined : [alignment(course.audience)],
  'ceterms:audienceLevelType': [
    course.stage && stageTerms[course.stage],
    course.difficulty && difficultyTerms[course.difficulty],
  ]
    .filter((term) => term !== undefined)
    .map((term) => alignment(divided(term), { 'ceterms:targetNode': `audLevel:${term}` })),
  'ceterms:atLevel': (course.levels ?? []).map(({ framework, level }) =>
    alignment(`${framework.short} level ${level}`, { 'ceterms:framework': framework.url }),
  ),
  'ceterms:creditValue': (course.credits ?? []).map(({ system, value, name }) => ({
    '@type': 'ceterms:ValueProfile',
    ...(typeof value === 'number'
      ? { 'schema:value': value }
      : { 'schema:minValue': value.min, 'schema:maxValue': value.max }),
    'ceterms:creditUnitType': [alignment(schemeNames[system.id] ?? name ?? system.name)],
  })),
});

/** How long it is, and how much work. */
const durations = ({ duration, workload }: Course): Node[] => [
  ...(duration
    ? [
        node({
          '@type': 'ceterms:DurationProfile',
          'ceterms:exactDuration': isoDuration(duration),
          'ceterms:description': en(amountText(duration.value, duration.unit)),
        }),
      ]
    : []),
  ...(workload?.hours === undefined
    ? []
    : [
        node({
          '@type': 'ceterms:DurationProfile',
          ...(typeof workload.hours === 'number'
            ? { 'ceterms:timeRequired': `PT${workload.hours}H` }
            : {
                'ceterms:minimumDuration': `PT${workload.hours.min}H`,
                'ceterms:maximumDuration': `PT${workload.hours.max}H`,
              }),
          'ceterms:description': en(amountText(workload.hours, 'hours')),
        }),
      ]),
];

/** The days on which it starts. */
const offerings = (course: Course): Node[] =>
  course.intakes
    .filter(({ start }) => start !== 'anytime')
    .map((intake) =>
      node({
        '@type': 'ceterms:ScheduledOffering',
        'ceterms:name': titlesByLanguage(course),
        'ceterms:startDate': intake.start,
        'ceterms:endDate': intake.end,
        'ceterms:subjectWebpage': intake.url,
      }),
    );

const courseNode = (course: Course, { origin, generated }: WriteContext): Node => {
  const page = course.url ?? `${origin}/courses/${course.id}/`;
  const ctid = ctidOf(course);
  const credential = credentialId(course, origin);
  return node({
    '@id': `${origin}/courses/${course.id}/`,
    '@type': programmes.has(course.type) ? 'ceterms:LearningProgram' : 'ceterms:Course',
    'schema:additionalType': course.type,
    'ceterms:ctid': ctid,
    'ceterms:name': titlesByLanguage(course),
    'ceterms:description': en(descriptionOf(course)),
    'ceterms:subjectWebpage': page,
    'ceterms:codedNotation': course.code,
    // The policy requires a language; "und" (BCP 47: undetermined) says that the record states none.
    'ceterms:inLanguage': course.languages ?? ['und'],
    'ceterms:lifeCycleStatusType': statusOf(course, 'lifeCycle', generated),
    'ceterms:offeredBy': [`${origin}/providers/${course.provider.id}/`],
    ...delivery(course, page),
    ...learning(course),
    'ceterms:estimatedDuration': durations(course),
    'ceterms:assessmentMethodDescription': en(course.assessment?.text),
    'ceterms:entryCondition': course.entry && [
      { '@type': 'ceterms:ConditionProfile', 'ceterms:description': { en: course.entry.text } },
    ],
    'ceterms:estimatedCost': course.price && costsOf(course.price, page),
    'ceterms:hasOffering': offerings(course),
    'ceterms:isPreparationFor': credential && [
      { '@type': 'ceterms:ConditionProfile', 'ceterms:targetCredential': [credential] },
    ],
  });
};

/** What one receives at the end, by the class that CTDL has for it; what it requires is the course. */
const credentialNode = (course: Course, { origin, generated }: WriteContext): Node | undefined => {
  const id = credentialId(course, origin);
  if (id === undefined) return undefined;
  const title = titleWithEnglish(course);
  const name = course.credential?.name ?? title;
  return node({
    '@id': id,
    '@type': credentialClass(course),
    'ceterms:ctid': madeCtid(`${course.id}#credential`),
    'ceterms:name': course.credential ? en(name) : titlesByLanguage(course),
    'ceterms:description': en(`${name}: what one receives for ${title}.`),
    'ceterms:subjectWebpage': course.url ?? `${origin}/courses/${course.id}/`,
    'ceterms:inLanguage': course.languages ?? ['und'],
    'ceterms:credentialStatusType': statusOf(course, 'credentialStat', generated),
    'ceterms:offeredBy': [`${origin}/providers/${course.provider.id}/`],
    'ceterms:requires': [
      {
        '@type': 'ceterms:ConditionProfile',
        'ceterms:targetLearningOpportunity': [`${origin}/courses/${course.id}/`],
      },
    ],
  });
};

const write = (courses: readonly Course[], context: WriteContext): string => {
  const providers = new Map(courses.map(({ provider }) => [provider.id, provider]));
  const graph = [
    ...[...providers.values()].map((provider) =>
      node({
        '@id': `${context.origin}/providers/${provider.id}/`,
        '@type': 'ceterms:CredentialOrganization',
        'ceterms:name': { en: provider.name },
        'ceterms:subjectWebpage': provider.url,
        'ceterms:address':
          provider.town || provider.country
            ? [
                node({
                  '@type': 'ceterms:Place',
                  'ceterms:addressLocality': en(provider.town),
                  'ceterms:addressCountry': en(provider.country),
                }),
              ]
            : undefined,
      }),
    ),
    ...courses.flatMap((course) => [courseNode(course, context), credentialNode(course, context) ?? []].flat()),
  ];
  const vocabularies = ['https://credreg.net/ctdl/schema/context/json', { schema: 'https://schema.org/' }];
  return listDocument({ '@context': vocabularies }, '@graph', graph);
};

export const ctdl = {
  id: 'ctdl',
  label: 'CTDL JSON-LD',
  specification: 'https://credreg.net/ctdl/terms',
  extensions: ['.jsonld', '.json'],
  mediaType: 'application/ld+json',
  detect: (head) => /^\s*[[{]/.test(head) && /purl\.org\/ctdl\/terms|ceterms:|credreg\.net\/ctdl/.test(head),
  read,
  write,
  carries: [
    'title',
    'titleLanguage',
    'englishTitle',
    'type',
    'stage',
    'difficulty',
    'credential.name',
    'description',
    'url',
    'code',
    'subjects',
    'skills',
    'learningOutcomes',
    'audience',
    'entry.text',
    'assessment.text',
    'levels.framework',
    'levels.level',
    'credits.system',
    'credits.value',
    'credits.name',
    'duration.value',
    'duration.unit',
    'workload.hours',
    'delivery.mode',
    'languages',
    'intakes.start',
    'intakes.end',
    'price.category',
    'price.options.amount',
    'price.options.currency',
    'price.options.for',
    'price.options.per',
  ],
  adds: {
    url: 'the page of the course here, where the record has none of the provider',
    identifiers: 'the CTID, which is made here where the provider gives none',
  },
} as const satisfies Format;
