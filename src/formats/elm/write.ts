/**
 * European Learning Model 3, application profile for Learning Opportunities and Qualifications (LOQ):
 * what the shapes of `LOQ-constraints.ttl` require is always there, and nothing that they close out.
 * The profile demands a language; where the record states none, it is the list's own term for that, "undetermined".
 * It demands a learning outcome too, for which there is no such term: where only topics are stated, the one outcome
 * says so and holds them, and a course that states neither is left out.
 */
import type { Course } from '#domain/course.ts';
import { titlesByLanguage, titleWithEnglish } from '#domain/course-title.ts';
import { formatQuantity } from '#domain/quantity.ts';
import type { Format, WriteContext } from '../format.ts';
import { amountText, listDocument, node, type Node } from '../shared.ts';
import { read } from './read.ts';
import { countries, languages, topicsAlone } from './terms.ts';

const text = (value: string, language = 'en'): Node => ({ '@language': language, '@value': value });

/** The title of a course in every language that the record has it in. */
const titles = (course: Course): Node | Node[] => {
  const all = Object.entries(titlesByLanguage(course)).map(([language, title]) => text(title, language));
  return all.length === 1 && all[0] ? all[0] : all;
};

/** A term of a controlled vocabulary. */
const concept = (id: string, scheme: string, label: string): Node => ({
  '@id': id,
  '@type': 'skos:Concept',
  'skos:inScheme': { '@id': scheme, '@type': 'skos:ConceptScheme' },
  'skos:prefLabel': text(label),
});

const authority = 'http://publications.europa.eu/resource/authority';
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

const languageConcept = (tag: string): Node | undefined => {
  const [base = tag] = tag.split('-');
  const code = languages[base];
  if (!code) return undefined;
  return concept(`${authority}/language/${code}`, `${authority}/language`, languageNames.of(base) ?? tag);
};

const undetermined = concept(`${authority}/language/UND`, `${authority}/language`, 'undetermined');

/** The languages of a course in the terms of the list; undefined where it states one that the list here lacks. */
const languagesOf = ({ languages: tags }: Course): Node[] | undefined => {
  if (!tags?.length) return [undetermined];
  const concepts = tags.map(languageConcept);
  return concepts[0] ? concepts.filter((item) => item !== undefined) : undefined;
};

const countryConcept = (country: string | undefined): Node | undefined => {
  const code = country === undefined ? undefined : countries[country];
  if (country === undefined || code === undefined) return undefined;
  return concept(`${authority}/country/${code}`, `${authority}/country`, countryNames.of(country) ?? country);
};

const location = (country: string | undefined, town: string | undefined): Node | undefined => {
  const code = countryConcept(country);
  if (!code) return undefined;
  return node({
    '@type': 'dc:Location',
    'elm:geographicName': town ? text(town) : undefined,
    'elm:address': { '@type': 'elm:Address', 'elm:countryCode': code },
  });
};

const modeScheme = 'http://data.europa.eu/snb/learning-assessment';
/** Modes of the EU's list, by its addresses as far as the Commission's own example shows them, else by name alone. */
const modes = {
  online: concept(`${modeScheme}/920fbb3cbe`, `${modeScheme}/25831c2`, 'Online'),
  blended: concept(`${modeScheme}/e92d221e4d`, `${modeScheme}/25831c2`, 'Blended'),
  'on-campus': { '@type': 'skos:Concept', 'skos:prefLabel': text('Presential') },
  'work-based': { '@type': 'skos:Concept', 'skos:prefLabel': text('Work based') },
} as const;

const homepage = (url: string): Node => ({
  '@type': 'elm:WebResource',
  'elm:contentUrl': { '@type': 'xsd:anyURI', '@value': url },
});
const note = (value: string): Node => ({ '@type': 'elm:Note', 'elm:noteLiteral': text(value) });
const duration = (value: string): Node => ({ '@type': 'xsd:duration', '@value': value });

/** `xsd:duration`, which has no weeks and no fractions of anything but seconds; undefined where a length cannot be said in it. */
const calendarDuration = (length: Course['duration']): string | undefined => {
  if (!length || typeof length.value !== 'number') return undefined;
  const { value, unit } = length;
  const parts = {
    days: [value, 'D'],
    weeks: [value * 7, 'D'],
    months: [value, 'M'],
    semesters: undefined,
    years: [value * 12, 'M'],
  } as const;
  const [count, letter] = (unit === 'years' && Number.isInteger(value) ? [value, 'Y'] : parts[unit]) ?? [];
  return count !== undefined && Number.isInteger(count) ? `P${count}${letter}` : undefined;
};
const workDuration = (hours: number): string => {
  const minutes = Math.round(hours * 60);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60 ? `${minutes % 60}M` : ''}`;
};
const dateTime = (date: string): Node => ({ '@type': 'xsd:dateTime', '@value': `${date}T00:00:00Z` });

/** Learning outcomes; where none are stated but topics, one that says so, with the topics as what it is related to. */
const outcomesOf = ({ learningOutcomes, skills }: Course, page: string): Node[] => {
  if (learningOutcomes?.length)
    return learningOutcomes.map((outcome) => ({ '@type': 'elm:LearningOutcome', 'dc:title': text(outcome) }));
  if (!skills?.length) return [];
  return [
    {
      '@id': `${page}${topicsAlone.end}`,
      '@type': 'elm:LearningOutcome',
      'dc:title': text(topicsAlone.title),
      'elm:relatedSkill': skills.map((skill) => ({ '@type': 'skos:Concept', 'skos:prefLabel': text(skill) })),
    },
  ];
};

/** What is a range, for which the profile has no figure, in words. */
const rangesOf = ({ workload, credits }: Course): Node[] => [
  ...(typeof workload?.hours === 'object' ? [note(`Workload: ${amountText(workload.hours, 'hours')}`)] : []),
  ...(credits ?? [])
    .filter(({ system, value }) => system.id === 'ects' && typeof value === 'object')
    .map(({ value }) => note(`Credit: ${formatQuantity(value, String)} ECTS`)),
];

/** What the profile requires and the course does not state; empty where it can be written. */
export const missingForElm = (course: Course): string[] => [
  ...(course.learningOutcomes?.length || course.skills?.length ? [] : ['learning outcomes or skills']),
  ...(languagesOf(course) ? [] : ['a language of the EU’s list']),
  ...(location(course.provider.country, undefined) ? [] : ['the provider’s country']),
  ...((course.url ?? course.provider.url) ? [] : ['a page of the provider']),
];

const ects = (course: Course): Node[] =>
  (course.credits ?? [])
    .flatMap(({ system, value }) => (system.id === 'ects' && typeof value === 'number' ? [value] : []))
    .map((value) => ({
      '@type': 'elm:CreditPoint',
      'elm:framework': concept(
        'http://data.europa.eu/snb/education-credit/6fcec5c5af',
        'http://data.europa.eu/snb/education-credit/25831c2',
        'European Credit Transfer System',
      ),
      'elm:point': String(value),
    }));

const opportunity = (course: Course, { origin }: WriteContext): Node => {
  const { provider } = course;
  const page = `${origin}/courses/${course.id}/`;
  const hours = course.workload?.hours;
  const iso = calendarDuration(course.duration);
  const dated = course.intakes.find(({ start }) => /^\d{4}-\d{2}-\d{2}$/.test(start));
  return node({
    '@id': page,
    '@type': 'elm:LearningOpportunity',
    'dc:title': titles(course),
    'dc:description': course.description === undefined ? undefined : text(course.description),
    'foaf:homepage': homepage(course.url ?? provider.url ?? page),
    'elm:duration': iso && duration(iso),
    'elm:mode': course.delivery.mode && modes[course.delivery.mode],
    'dc:temporal':
      dated &&
      node({
        '@type': 'dc:PeriodOfTime',
        'elm:startDate': dateTime(dated.start),
        'elm:endDate': dated.end && /^\d{4}-\d{2}-\d{2}$/.test(dated.end) ? dateTime(dated.end) : undefined,
      }),
    'elm:location':
      course.delivery.place === undefined
        ? undefined
        : location(course.delivery.place.country ?? provider.country, course.delivery.place.town),
    'elm:providedBy': node({
      '@id': `${origin}/providers/${provider.id}/`,
      '@type': 'elm:Organisation',
      'rov:legalName': text(provider.name),
      'elm:location': location(provider.country, provider.town),
      'foaf:homepage': provider.url === undefined ? undefined : homepage(provider.url),
    }),
    'elm:defaultLanguage': languagesOf(course)?.[0],
    'elm:learningAchievementSpecification': node({
      '@id': `${page}#achievement`,
      '@type': 'elm:LearningAchievementSpecification',
      'dc:title': course.credential ? text(course.credential.name) : titles(course),
      'dc:language': languagesOf(course),
      'elm:ISCEDFCode': course.subjects.map(({ code, isced }) =>
        concept(`http://data.europa.eu/snb/isced-f/${code}`, 'http://data.europa.eu/snb/isced-f/25831c2', isced),
      ),
      'elm:additionalNote': rangesOf(course),
      'elm:learningOutcome': outcomesOf(course, page),
      'elm:volumeOfLearning': typeof hours === 'number' ? duration(workDuration(hours)) : undefined,
      'elm:creditPoint': ects(course),
      'elm:entryRequirement': course.entry && note(course.entry.text),
      'elm:provenBy': course.assessment?.text
        ? {
            '@type': 'elm:LearningAssessmentSpecification',
            'dc:title': text(`Assessment of ${titleWithEnglish(course)}`),
            'dc:description': text(course.assessment.text),
          }
        : undefined,
    }),
  });
};

export const elm = {
  id: 'elm',
  label: 'European Learning Model (Europass)',
  specification: 'https://github.com/european-commission-empl/European-Learning-Model',
  extensions: ['.jsonld'],
  mediaType: 'application/ld+json',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    /data\.europa\.eu\/snb\/model|"(?:elm:)?(?:LearningOpportunity|LearningAchievementSpecification|EuropeanDigitalCredential)"/.test(
      head,
    ),
  read,
  write: (courses, context) =>
    listDocument(
      {
        '@context': {
          elm: 'http://data.europa.eu/snb/model/elm/',
          dc: 'http://purl.org/dc/terms/',
          foaf: 'http://xmlns.com/foaf/0.1/',
          rov: 'http://www.w3.org/ns/regorg#',
          skos: 'http://www.w3.org/2004/02/skos/core#',
          xsd: 'http://www.w3.org/2001/XMLSchema#',
        },
      },
      '@graph',
      courses.filter((course) => !missingForElm(course).length).map((course) => opportunity(course, context)),
    ),
  carries: ['title', 'description', 'url', 'subjects', 'learningOutcomes', 'entry.text', 'delivery.mode'],
  adds: {
    url: 'the site of the provider, where the record has no page of the course',
    'credential.name': 'the title of the course, by which the profile names what is achieved',
    'intakes.place': 'the place of the course, which the profile states once',
    'delivery.place.country': 'the country of the provider, which the profile demands of a place',
    assessment: 'the title that the profile demands of an assessment',
  },
} as const satisfies Format;
