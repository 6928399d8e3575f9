/** Words about a course: its facts, what is not known of it, and what to ask. */
import { plural, type PluralForms } from '../format.ts';

/** The rules by which answers are derived, as a reader is told them. */
export const rules = {
  'own-award':
    'a university awards its own courses, unless the page names somebody else or nothing says that there is an award',
  'awarder-country': 'the country of the body that awards it, from our record of that body',
  'weeks-times-hours': 'weeks times hours a week',
  'hours-added-up': 'the hours of its parts, added up and rounded',
  'hours-by-weeks': 'the hours in all by the weeks that it takes',
  'stage-of-kind': 'the stage that this kind of award has',
  'mode-from-context': 'our reading of what we saw',
  'price-by-credit': 'the price divided by the credits',
  'price-by-hours': 'the price divided by the hours',
  'our-kind': 'our sorting, by the award',
  'our-subject': 'our sorting, by ISCED-F',
  'credit-systems': 'the rates between credit systems',
} as const;

/** The same beside a fact on a card. */
export const rulesInShort: Partial<Record<keyof typeof rules, string>> = {
  'weeks-times-hours': 'weeks times hours a week',
  'hours-added-up': 'added up from its parts',
  'stage-of-kind': 'as such awards have',
  'mode-from-context': 'our reading',
};

export const factLabels = {
  title: 'Title',
  englishTitle: 'Title in English',
  provider: 'Who offers it',
  price: 'Price',
  time: 'Total time',
  credit: 'Credit',
  level: 'Level',
  mode: 'How you take part',
  start: 'Next start',
  costPerCredit: 'Cost for each credit',
  costPerHour: 'Cost for each hour',
  type: 'Kind of course',
  subject: 'Subject',
  status: 'On offer',
  awardingBody: 'Awarded by',
  platform: 'Platform',
  hoursPerWeek: 'Hours a week',
  duration: 'Length',
  pace: 'Pace',
  studyMode: 'Full-time or part-time',
  place: 'Place',
  taughtBy: 'Taught by',
  deliveryNote: 'Delivery in detail',
  language: 'Language',
  prices: 'Prices in detail',
  funding: 'Help with the cost',
  difficulty: 'Difficulty',
  levelNote: 'Level in the provider’s words',
  audience: 'Meant for',
  accessibility: 'Accessibility',
  identifiers: 'In registers and feeds',
  code: 'Provider’s code',
  outcomes: 'What you will be able to do',
  skills: 'What it covers',
  assessment: 'How you are assessed',
  certificate: 'What you get',
  quality: 'Who checks its quality',
  recognition: 'Who recognises it',
  stacking: 'Whether it counts towards more',
  entry: 'What you need to enrol',
} as const;

/** What to ask the provider where a fact is not known. */
export const factQuestions = {
  price: 'What does it cost in all, with assessment and the certificate?',
  time: 'How many hours does it take in all, and over how many weeks?',
  credit: 'How many credits does it carry, and in which system?',
  level: 'Which level is it, and on which qualifications framework?',
  mode: 'Is all of it online, and must I be anywhere at a fixed time?',
  start: 'When does it next start, and by when must I apply?',
  hoursPerWeek: 'How many hours a week does it take, and for how long?',
  duration: 'How many weeks or months does it take?',
  language: 'In which language is it taught?',
  awardingBody: 'Whose name will be on the certificate?',
  outcomes: 'What will I be able to do at the end, and where is that written down?',
  assessment: 'What must I do to pass, and who marks it?',
  certificate: 'What do I receive at the end, in which form, and can others check that it is real?',
  quality: 'Who outside your organisation checks the quality of this course?',
  recognition: 'Which bodies recognise this course, and for what?',
  stacking: 'Does it count towards a larger award, which one, and for how many years?',
  entry: 'What must I have studied or done before I can enrol?',
} as const;

export const elementLabels = {
  'awarding-body': 'Who awards it',
  country: 'Country of the issuer',
  workload: 'How much work it is',
  level: 'Level on a framework',
  quality: 'Who checks or accredits it',
} as const;

export const elementQuestions = {
  country: 'In which country is the body that issues it, and under whose rules?',
  workload: 'How many hours does it take in all, with private study and assessment?',
} as const;

export const paces = {
  'self-paced': 'At your own pace',
  scheduled: 'To a timetable',
  both: 'At your own pace or to a timetable',
} as const;

/** Value of the hours a week of a course without any that one takes when one likes. */
export const ownPace = 'At your own pace, hours in all known';
export const ownPaceOpen = 'At your own pace, hours not known';

export const difficulties = {
  introductory: 'Introductory',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
} as const;

export const statuses = {
  upcoming: 'Not yet: announced for later',
  paused: 'Not taking applications when read',
} as const;

export const qualityKinds = {
  provider: 'The provider itself',
  'external-agency': 'An outside agency',
  'professional-body': 'A professional body',
  regulator: 'A regulator',
  industry: 'Industry',
} as const;

export const stackingKinds = {
  standalone: 'Stands alone',
  stackable: 'Can count towards a larger award',
  both: 'Stands alone or counts towards a larger award',
} as const;

export const countsTowards = (awards: string) => `Counts towards ${awards}`;

export const assessmentTypes = {
  exam: 'exam',
  quiz: 'quiz',
  coursework: 'coursework',
  project: 'project',
  portfolio: 'portfolio',
  practical: 'practical',
  presentation: 'presentation',
  observation: 'observation',
  'peer-review': 'marking by fellow learners',
  participation: 'participation',
  none: 'none',
} as const;

export const supervisions = {
  unsupervised: 'Assessed without supervision',
  'supervised-no-id': 'Supervised, without a check of identity',
  'supervised-online-id': 'Supervised online, with a check of identity',
  'supervised-onsite-id': 'Supervised on site, with a check of identity',
} as const;

export const certificateFormats = {
  paper: 'on paper',
  pdf: 'PDF',
  'digital-certificate': 'digital certificate',
  'digital-badge': 'digital badge',
  europass: 'Europass',
  transcript: 'entry in a transcript',
} as const;

export const fundingKinds = {
  loan: 'loan',
  grant: 'grant',
  subsidy: 'subsidy',
  scholarship: 'scholarship',
  employer: 'paid by the employer',
  voucher: 'voucher',
  'tax-relief': 'tax relief',
  other: undefined,
} as const;

export const lapsesAfter = (years: number) =>
  plural(years, { one: 'lapses after # year', other: 'lapses after # years' });

export const openTo = (countries: string) => `Open to residents of ${countries}`;
export const fromAge = (years: number) => `from age ${years}`;

export const identifierSchemes = {
  ctid: 'Credential Engine (CTID)',
  lars: 'Learning aims reference (LARS)',
  ucas: 'UCAS',
  kiscourse: 'Discover Uni (KISCOURSE)',
  nzqa: 'NZQA',
  cricos: 'CRICOS',
  edx: 'edX',
  ooapi: 'Open Education API',
  feed: 'Feed',
  other: 'Other',
} as const;

export const until = (date: string) => `until ${date}`;
export const asOfDate = (date: string) => `as of ${date}`;

export const anyTime = 'Any time';
export const eachYearIn = (months: string) => `Each year in ${months}`;
/** What a source said without naming a year. */
export const saidIn = (note: string, year: string) => `${note} (said in ${year})`;

export const intakeStates = {
  open: 'open',
  closed: 'closed to applications',
  full: 'full',
  waitlist: 'waiting list only',
} as const;
export const applyBy = (date: string) => `apply by ${date}`;

/** Of what a number is, where it is not of the course itself. */
export const numberOf = {
  part: (number: string) => `${number} for a part of it`,
  portfolio: (number: string) => `${number} is a range for many courses, not for this one`,
  contact: (number: string) => `${number} of teaching alone: study of your own comes on top`,
} as const;

/** Of ways of taking part that the learner chooses among: "Online or on campus: one chooses". */
export const oneChooses = (ways: string): string => `${ways}: one chooses`;

/** What a course is called that carries another word of the provider for its kind. */
export const kindWithOwnWord = (kind: string, own: string) => `${kind} (“${own}”)`;

export const noCredit = 'None';
export const aboutEcts = (own: string, ects: string) => `${own} (about ${ects} ECTS)`;

export const units = {
  minutes: { one: '# minute', other: '# minutes' },
  hours: { one: '# hour', other: '# hours' },
  days: { one: '# day', other: '# days' },
  weeks: { one: '# week', other: '# weeks' },
  months: { one: '# month', other: '# months' },
  semesters: { one: '# semester', other: '# semesters' },
  years: { one: '# year', other: '# years' },
} as const satisfies Record<string, PluralForms>;

export const upTo = (number: string) => `up to ${number}`;
export const aWeek = (number: string) => `${number} a week`;
export const about = (number: string) => `about ${number}`;

export const free = 'Free';
export const freeForSome = 'Free for some';
export const freeToStudy = 'Free to study';
/** A course that is free to study, with the price of one thing that comes beside it. */
export const freeBut = {
  certificate: (price: string) => `Free to study; certificate ${price}`,
  assessment: (price: string) => `Free to study; assessment ${price}`,
  credit: (price: string) => `Free to study; credit ${price}`,
} as const;
export const extrasCost = 'Free to study; something beside it costs money';
export const bySubscription = 'By subscription';
export const amountNotKnown = 'Paid; amount not known';
export const conditionsApply = 'conditions differ: see the prices in detail';

export const pricePer = {
  course: (amount: string) => amount,
  module: (amount: string) => `${amount} a module`,
  semester: (amount: string) => `${amount} a semester`,
  month: (amount: string) => `${amount} a month`,
  year: (amount: string) => `${amount} a year`,
  credit: (amount: string) => `${amount} a credit`,
} as const;

export const priceFor = {
  everyone: undefined,
  home: 'home students',
  international: 'international students',
  employer: 'employers',
} as const;

export const priceCovers = {
  both: undefined,
  study: 'study only',
  assessment: 'assessment only',
  certificate: 'certificate only',
  credit: 'credit only',
} as const;

/** What costs nothing beside the course. */
export const atNoCost = {
  assessment: 'assessment at no extra cost',
  certificate: 'certificate at no extra cost',
  credit: 'credit at no extra cost',
} as const;

export const perEctsCredit = (amount: string) => `About ${amount} an ECTS credit`;
export const perOwnCredit = (perEcts: string, amount: string, unit: string) => `${perEcts} (${amount} a ${unit})`;
export const perHour = (amount: string) => `About ${amount} an hour of study`;

export const levelOf = (level: string, framework: string) =>
  `${/^\d+$/.test(level) ? `Level ${level}` : level} (${framework})`;

/** How old what we know of a course is: as a filter names it. */
export const ages = {
  checked: 'Dated within the last year',
  undated: 'The page shows no date',
  older: 'Older: may have changed',
  past: 'Over, as far as we know',
} as const;

/** The same in a line on a card and at the top of a course's page. */
export const ageLine = {
  checked: (when: string) => `Read on a page of ${when}`,
  undated: () => 'Read on a page that shows no date',
  older: (when: string) => `Newest evidence of ${when}: may have changed`,
  past: (when: string) => `Over, as far as we know: last heard of in ${when}`,
} as const;

/** Why a guide is named on a course's page. */
export const doubtWords = {
  price: 'We do not know its price.',
  about: (element: string) => `Not known of this course: ${element}.`,
  kind: (many: string) => `About ${many}.`,
} as const;
