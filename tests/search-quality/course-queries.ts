/**
 * What people type who look for a course, and which courses should come first: judged by what the courses are,
 * so that a course that is added counts at once. Written down before anything was measured.
 */
import type { Course } from '#domain/course.ts';

type Judge = (course: Course) => boolean;

export interface CourseQuery {
  readonly query: string;
  /** Courses that answer the query. */
  readonly best: Judge;
  /** Courses that are of use to the same person. */
  readonly fair?: Judge;
}

/** The title in its own language and in English. */
const titleOf = ({ title, englishTitle = '' }: Course): string => `${title}. ${englishTitle}`;
/** The words of the title, the skills or the provider's own word for the kind of course. */
const about =
  (words: RegExp): Judge =>
  (course) =>
    words.test([titleOf(course), ...(course.skills ?? [])].join('. '));
/** Whom its provider says that it is for. */
const isFor =
  (words: RegExp): Judge =>
  ({ audience = '' }) =>
    words.test(audience);
const titled =
  (words: RegExp): Judge =>
  (course) =>
    words.test(titleOf(course));
const by =
  (...providers: readonly string[]): Judge =>
  ({ provider }) =>
    providers.includes(provider.id);
const from =
  (country: string): Judge =>
  ({ provider }) =>
    provider.country === country;
const type =
  (...types: readonly Course['type'][]): Judge =>
  (course) =>
    types.includes(course.type);
const subject =
  (id: string): Judge =>
  ({ subjects }) =>
    subjects.some((row) => row.id === id);
const inLanguage =
  (tag: string): Judge =>
  ({ languages = [] }) =>
    languages.includes(tag);
const university: Judge = ({ provider }) => provider.kind === 'university';
const online: Judge = ({ delivery }) => delivery.mode === 'online';
const free: Judge = ({ price }) => price?.category === 'free' || price?.category === 'partially-free';
const partTime: Judge = ({ studyMode = [] }) => studyMode.includes('part-time');
const all =
  (...judges: readonly Judge[]): Judge =>
  (course) =>
    judges.every((judge) => judge(course));
const any =
  (...judges: readonly Judge[]): Judge =>
  (course) =>
    judges.some((judge) => judge(course));

const level =
  (name: string, framework?: string): Judge =>
  ({ levels = [] }) =>
    levels.some((row) => row.level === name && (framework === undefined || row.framework.id === framework));

const nursing = titled(/nurs/i);
const cyber = titled(/cyber/i);
const ai = about(/\bai(?:\b|_)|artificial intelligence|machine learning|\bllm\b|deep learning/i);
const tesol = titled(/tesol|teaching english/i);
const programming = about(/programming|software|web development|full stack|devops|python/i);
const degree = type('undergraduate-degree');
const shortOnes = type('short-course', 'microcredential');
const postgraduate = type('postgraduate-certificate', 'postgraduate-diploma');

export const courseQueries: readonly CourseQuery[] = [
  // A subject, as it is written, as it is said, and with a slip.
  { query: 'phython', best: titled(/python/i), fair: programming },
  { query: 'cyber-security', best: titled(/cyber ?security/i), fair: cyber },
  { query: 'cyber security degree masters', best: all(cyber, type('masters')), fair: cyber },
  { query: 'acounting', best: about(/accounting/i) },
  { query: 'bookkeeper', best: about(/bookkeeping/i), fair: about(/accounting/i) },
  { query: 'sustainabilty', best: titled(/sustainab/i) },
  { query: 'mechanical enginering', best: titled(/mechanical/i), fair: titled(/engineering/i) },
  { query: 'math', best: titled(/math/i), fair: titled(/statistics/i) },
  { query: 'statistics', best: about(/statistic/i) },
  { query: 'counseling', best: about(/counselling/i) },
  { query: 'student behavior', best: titled(/behaviour/i) },
  { query: 'pre-school teaching', best: about(/childhood|early years|child care/i), fair: subject('education') },
  { query: 'childcare', best: about(/child ?care|childhood/i), fair: titled(/child/i) },
  { query: 'farming', best: about(/agricultur|farm/i), fair: subject('agriculture-and-veterinary') },
  { query: 'gardening', best: about(/horticultur|garden/i) },
  { query: 'forestry', best: titled(/forest|silvicultur/i) },
  { query: 'vet', best: titled(/veterinary|animal|mvetsci/i) },
  { query: 'elderly care', best: about(/dementia|gerontolog|older people|aged care/i) },
  { query: 'beautician', best: titled(/hairdressing|barber/i) },
  { query: 'hairdresser', best: titled(/hairdress/i), fair: titled(/barber/i) },
  { query: 'personal trainer', best: titled(/personal training/i), fair: about(/coaching|fitness/i) },
  { query: 'security guard', best: titled(/door supervisor|cctv/i) },
  { query: 'renewable energy', best: titled(/renewable|wind farm|hydrogen/i) },
  { query: 'wind power', best: titled(/wind/i), fair: titled(/renewable/i) },
  { query: 'train engineering', best: titled(/railway/i), fair: subject('engineering-and-construction') },
  { query: 'electric cars', best: titled(/electric|vehicle/i) },
  { query: 'block chain', best: titled(/blockchain/i) },
  { query: 'dev ops', best: titled(/devops/i) },
  { query: 'full-stack web developer', best: titled(/full stack/i), fair: titled(/web development/i) },
  { query: 'data analyst', best: titled(/\bdata\b|analytics/i), fair: titled(/statistic/i) },
  { query: 'chatgpt', best: about(/llm|large language|generative|ai agents|\bai(?:\b|_)/i), fair: ai },
  { query: 'gen ai', best: about(/llm|large language|generative|ai agents|\bai(?:\b|_)/i), fair: ai },
  { query: 'deep learning', best: about(/deep (?:reinforcement )?learning|machine learning|llm/i), fair: ai },
  { query: 'data protection', best: about(/privacy|data protection/i), fair: cyber },
  { query: 'web accessibility', best: about(/accessib|acessib|accesib|barrierefrei|toegankelijk|dostępno/i) },
  { query: 'project managment', best: titled(/project/i), fair: titled(/manag/i) },
  { query: 'neuro science', best: titled(/neuroscience/i) },
  { query: 'start a business', best: about(/entrepreneur|start.?up/i), fair: subject('business-and-law') },
  { query: 'climate', best: titled(/climate/i) },
  { query: 'global warming', best: titled(/climate|global warming/i), fair: about(/sustainab|environment/i) },
  { query: 'indigenous studies', best: titled(/indigenous|first nations/i) },
  { query: 'SENCO', best: titled(/special educational needs/i) },
  { query: 'crime', best: titled(/crim/i), fair: titled(/justice|prison/i) },
  { query: 'journalist', best: titled(/journalis/i), fair: titled(/media/i) },
  { query: 'care worker', best: about(/care\b/i), fair: subject('health-and-welfare') },
  { query: 'translator', best: titled(/translation/i) },

  // A subject and a price.
  { query: 'free course nursing', best: nursing, fair: all(free, subject('health-and-welfare')) },
  { query: 'free mental health course', best: all(titled(/mental health/i), free), fair: titled(/mental health/i) },
  { query: 'learn to code for free', best: all(programming, free), fair: programming },
  { query: 'no cost cyber security', best: all(cyber, free), fair: cyber },
  { query: 'free online courses', best: all(free, online), fair: free },
  { query: 'free AI course', best: all(ai, free), fair: ai },
  { query: 'free nutrition', best: all(titled(/nutrition/i), free) },
  { query: 'cheap accounting course', best: about(/accounting/i) },
  { query: 'low cost business course', best: subject('business-and-law') },

  // A subject and a kind, a level, a way of taking part.
  { query: 'masters in data', best: all(about(/\bdata\b/i), type('masters')), fair: titled(/data/i) },
  { query: 'msc computing online', best: all(titled(/comput/i), type('masters')), fair: all(type('masters'), online) },
  { query: 'microdegree ai', best: all(ai, shortOnes), fair: ai },
  { query: 'nanodegree data engineering', best: titled(/data engineering/i), fair: titled(/\bdata\b/i) },
  { query: 'machine learning certificate', best: titled(/machine learning/i), fair: ai },
  { query: 'teaching english', best: tesol },
  { query: 'TEFL certificate', best: tesol },
  { query: 'nursing bachelors', best: all(nursing, degree), fair: nursing },
  { query: 'bachelor of laws', best: all(titled(/\bllb\b|law/i), degree), fair: titled(/law/i) },
  { query: 'level 7', best: level('7') },
  { query: 'SCQF level 9', best: level('9', 'scqf'), fair: level('9') },
  { query: 'level 2 certificate', best: all(level('2'), titled(/level 2|certificate/i)), fair: level('2') },
  { query: 'maths degree', best: all(titled(/math/i), any(degree, type('masters'))), fair: titled(/math/i) },
  {
    query: 'mba online',
    best: all(about(/mba|business administration/i), online, type('masters')),
    fair: about(/mba|business administration/i),
  },
  { query: 'MPH', best: about(/mph|master of public health/i), fair: titled(/public health/i) },
  { query: 'postgrad certificate dementia', best: all(titled(/dementia/i), postgraduate), fair: titled(/dementia/i) },
  { query: 'part-time history degree', best: all(titled(/history/i), degree, partTime), fair: titled(/history/i) },
  {
    query: 'distance learning education masters',
    best: all(subject('education'), type('masters'), online),
    fair: all(subject('education'), type('masters')),
  },
  { query: 'short courses criminal justice', best: titled(/criminal justice|crime/i), fair: titled(/justice/i) },
  { query: 'top up degree', best: titled(/top-up/i) },
  { query: 'bootcamp web development', best: titled(/web development|software development/i), fair: programming },
  { query: 'tourism masters', best: all(titled(/tourism/i), type('masters')), fair: titled(/tourism/i) },
  {
    query: 'leadership microcredential',
    best: all(titled(/leader/i), type('microcredential')),
    fair: titled(/leader/i),
  },
  {
    query: 'MOOC programming',
    best: any(titled(/mooc/i), all(titled(/programming/i), online, free)),
    fair: programming,
  },
  {
    query: 'remote postgraduate public health',
    best: all(titled(/public health/i), online, any(postgraduate, type('masters'))),
    fair: titled(/public health/i),
  },
  { query: 'evening law degree', best: all(titled(/law/i), degree), fair: titled(/law/i) },

  // A provider or a place.
  { query: 'OU', best: by('open-university') },
  { query: 'OU masters', best: all(by('open-university'), type('masters')), fair: by('open-university') },
  {
    query: 'MIT data science',
    best: all(by('massachusetts-institute-of-technology'), titled(/data/i)),
    fair: by('massachusetts-institute-of-technology'),
  },
  { query: 'TU Delft', best: by('delft-university-of-technology') },
  {
    query: 'UBC forest',
    best: all(by('university-of-british-columbia'), titled(/forest|silvicultur/i)),
    fair: by('university-of-british-columbia'),
  },
  { query: 'NASA', best: by('nasa-transform-to-open-science') },
  {
    query: 'edinburgh uni online masters',
    best: all(by('university-of-edinburgh'), type('masters')),
    fair: by('university-of-edinburgh'),
  },
  { query: 'university in new zealand', best: all(from('NZ'), university), fair: from('NZ') },
  { query: 'courses in ireland', best: from('IE') },
  { query: 'irish microcredentials', best: all(from('IE'), type('microcredential')), fair: from('IE') },
  { query: 'dutch university cyber', best: all(from('NL'), cyber), fair: any(from('NL'), cyber) },
  {
    query: 'australian graduate certificate',
    best: all(from('AU'), type('postgraduate-certificate')),
    fair: from('AU'),
  },
  { query: 'american university tesol', best: all(from('US'), tesol), fair: tesol },
  { query: 'USA criminal justice', best: all(from('US'), about(/justice|crim/i)), fair: about(/justice|crim/i) },
  {
    query: 'uk online masters',
    best: all(from('GB'), online, type('masters')),
    fair: all(from('GB'), type('masters')),
  },
  { query: 'singapore', best: from('SG') },
  { query: 'study in canada', best: from('CA') },
  { query: 'courses in spanish', best: inLanguage('es'), fair: from('ES') },

  // Whole sentences.
  { query: 'I want to become a primary school teacher', best: titled(/primary/i), fair: subject('education') },
  { query: 'how can I become a nurse', best: nursing },
  { query: 'what can I study about food', best: about(/food|nutrition/i) },
  {
    query: 'short courses about climate change that I can do from home',
    best: all(about(/climate/i), online),
    fair: about(/climate/i),
  },
  {
    query: 'are there any online masters in education',
    best: all(subject('education'), type('masters'), online),
    fair: all(subject('education'), type('masters')),
  },
  {
    query: 'which course should I take to work in human resources',
    best: any(about(/cipd|human resources|\bhr\b/i), isFor(/human resources/i)),
  },
  { query: 'courses for people who work in health care', best: subject('health-and-welfare') },
  { query: 'something on art history in the evening', best: titled(/\bart\b|history/i) },
];
