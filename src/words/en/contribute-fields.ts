/** What each field of a course and of a provider is called in the form for editors, and what to write there. */
import * as course from './course.ts';

/** Words of a field, by its place in a record without the numbers of rows: `price.options.amount`. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Of a list: what one of its rows is called. */
  readonly one?: string;
  /** Names of the values that it may have. */
  readonly values?: Readonly<Record<string, string | undefined>>;
  /** What a list says that is there and empty, where that tells something. */
  readonly none?: string;
}

const numberOf = {
  label: 'What the number is for',
  hint: 'Leave it for the whole course',
  values: { part: 'One part or module of it', portfolio: 'A range for many courses, not this one' },
} as const;
const note = { label: 'A condition or a remark', hint: 'In a few words' } as const;
const page = { label: 'Web address', hint: 'Starts with https://' } as const;
const country = { label: 'Country' } as const;
const dateHint = 'As 2027, 2027-09 or 2027-09-21';
const dayHint = 'As 2027-09-21';

/** Words of the fields of a course. */
export const courseFields: Readonly<Record<string, FieldWords>> = {
  title: { label: 'Name of the course', hint: 'As it stands on the course’s page' },
  titleLanguage: { label: 'Language of the name', hint: 'Only where the name is not in English' },
  englishTitle: { label: 'Name in English', hint: 'Only where the page gives one beside another' },
  provider: { label: 'Who offers it', hint: 'The university, college or company' },
  platform: { label: 'Platform', hint: 'Where it runs on another site, such as FutureLearn' },
  type: { label: 'Kind of course', hint: 'What one has at the end' },
  typeLabel: { label: 'Your own word for the kind', hint: 'Where it is another, such as MicroMasters' },
  status: {
    label: 'Is it on offer?',
    values: {
      active: 'Yes',
      upcoming: 'Not yet: announced for later',
      paused: 'Not taking applications now',
      closed: 'No longer offered',
    },
  },
  url: { label: 'Page of the course', hint: 'Its web address, which starts with https://' },
  code: { label: 'Your code for it', hint: 'As in your own catalogue' },
  identifiers: { label: 'Numbers in official registers', one: 'Number' },
  'identifiers.scheme': { label: 'Register', values: course.identifierSchemes },
  'identifiers.value': { label: 'Number or code' },
  awardingBody: { label: 'Who awards it, if that is somebody else' },
  'awardingBody.name': { label: 'Name on the certificate' },
  'awardingBody.country': country,
  description: { label: 'What it is about', hint: 'Two or three plain sentences, in words of your own' },
  learningOutcomes: { label: 'What one will be able to do', one: 'Outcome', hint: 'One point in each line' },
  skills: { label: 'What it covers', one: 'Topic', hint: 'One topic or skill in each line' },
  audience: { label: 'Whom it is for' },
  subjects: { label: 'Subjects', one: 'Subject', hint: 'The main one first' },
  levels: { label: 'Levels on national frameworks', one: 'Level', hint: 'Only where the page states one' },
  'levels.framework': { label: 'Framework' },
  'levels.level': { label: 'Level' },
  'levels.note': note,
  stage: {
    label: 'Stage',
    hint: 'Where the page says it in words',
    values: {
      'before-university': 'Before university',
      undergraduate: 'Undergraduate',
      postgraduate: 'Postgraduate',
      doctoral: 'Doctoral',
    },
  },
  difficulty: { label: 'How hard it is', values: course.difficulties },
  levelNote: { label: 'The level in your own words' },
  workload: { label: 'Hours of study' },
  'workload.hours': { label: 'Hours in all', hint: 'Lessons, own study and tests together' },
  'workload.hoursPerWeek': { label: 'Hours a week' },
  'workload.addedUp': {
    label: 'Does the page give this sum?',
    values: { false: 'Yes', true: 'No: we added up the hours of the parts' },
  },
  'workload.of': { ...numberOf, values: { ...numberOf.values, contact: 'Of teaching alone' } },
  'workload.note': { ...note, hint: 'What the hours cover' },
  duration: { label: 'How long it takes' },
  'duration.value': { label: 'How many' },
  'duration.unit': {
    label: 'Days, weeks or months',
    values: { days: 'days', weeks: 'weeks', months: 'months', semesters: 'semesters', years: 'years' },
  },
  'duration.of': numberOf,
  'duration.note': { ...note, hint: 'Such as “part-time”' },
  credits: {
    label: 'Credit',
    one: 'Credit',
    hint: 'Leave it out where the page says nothing',
    none: 'The page says that it carries no credit',
  },
  'credits.system': { label: 'Kind of credit' },
  'credits.value': { label: 'How many' },
  'credits.of': numberOf,
  'credits.name': { label: 'Name of your points', hint: 'Only for points of your own' },
  'credits.note': note,
  assessment: { label: 'How one is assessed' },
  'assessment.types': { label: 'Kinds of assessment', values: course.assessmentTypes },
  'assessment.text': { label: 'In a sentence' },
  'assessment.supervision': { label: 'Who watches', values: course.supervisions },
  qualityAssurance: { label: 'Who checks its quality' },
  'qualityAssurance.kind': { label: 'What sort of body', values: course.qualityKinds },
  'qualityAssurance.body': { label: 'Name of the body' },
  'qualityAssurance.text': { label: 'What it has done', hint: 'Such as “accredited until 2028”' },
  'qualityAssurance.url': page,
  recognition: { label: 'Who recognises it', one: 'Recognition' },
  'recognition.text': { label: 'Who, and for what', hint: 'In a sentence' },
  'recognition.kind': {
    label: 'What the body does',
    values: {
      accredits: 'Accredits it',
      approves: 'Approves it',
      recognises: 'Recognises it',
      exempts: 'Gives exemptions for it',
      endorses: 'Endorses it',
      regulates: 'Regulates it',
      funds: 'Funds it',
      'developed-with': 'Helped to make it',
    },
  },
  'recognition.body': { label: 'Name of the body' },
  'recognition.url': page,
  stacking: { label: 'Whether it counts towards more' },
  'stacking.kind': { label: 'Does it count?', values: course.stackingKinds },
  'stacking.into': { label: 'Awards that it counts towards', one: 'Award' },
  'stacking.into.title': { label: 'Name of the award' },
  'stacking.into.url': page,
  'stacking.text': { label: 'How it counts', hint: 'In a sentence' },
  credential: { label: 'What one gets at the end' },
  'credential.name': { label: 'Name of the certificate or badge' },
  'credential.formats': { label: 'In which forms', values: course.certificateFormats },
  'credential.expiresAfterYears': { label: 'Years until it lapses', hint: 'Only where it does' },
  entry: { label: 'Who may enrol' },
  'entry.text': { label: 'What one must have or be', hint: 'Write “None” where the page says so' },
  'entry.openTo': { label: 'Only for residents of', one: 'Country' },
  'entry.minAge': { label: 'Least age', hint: 'In years' },
  delivery: { label: 'How one takes part' },
  'delivery.mode': { label: 'How one takes part' },
  'delivery.choice': { label: 'Ways one chooses among', one: 'Way' },
  'delivery.inferred': {
    label: 'Does the page say so outright?',
    values: { false: 'Yes', true: 'No: it is our reading of it' },
  },
  'delivery.taughtBy': { label: 'Who teaches it', hint: 'Where that is not the provider' },
  'delivery.pace': { label: 'Pace', values: course.paces },
  'delivery.place': { label: 'Where it takes place' },
  'delivery.place.town': { label: 'Town or city' },
  'delivery.place.country': { ...country, hint: 'Where it is another than yours' },
  'delivery.note': { label: 'How it is taught, in detail' },
  languages: { label: 'Languages of teaching', one: 'Language' },
  studyMode: {
    label: 'Full-time or part-time',
    values: { 'full-time': 'Full-time', 'part-time': 'Part-time', flexible: 'Flexible' },
  },
  intakes: { label: 'Start dates', one: 'Start' },
  'intakes.start': { label: 'Starts', hint: 'As 2027-09 or 2027-09-21; “anytime” where one can always start' },
  'intakes.end': { label: 'Ends', hint: dateHint },
  'intakes.applyBy': { label: 'Last day to apply', hint: dateHint },
  'intakes.place': { label: 'Where this one takes place' },
  'intakes.place.town': { label: 'Town or city' },
  'intakes.place.country': country,
  'intakes.state': { label: 'Can one still enrol?', values: course.intakeStates },
  'intakes.url': page,
  'intakes.note': note,
  startMonths: { label: 'Starts every year in', hint: 'Where the page names months and no year' },
  startNote: { label: 'Starts in words', hint: 'Such as “second semester”' },
  price: { label: 'Price' },
  'price.category': {
    label: 'Does it cost money?',
    values: {
      free: 'No: it is free',
      'partially-free': 'Free to study; the certificate or more costs',
      paid: 'Yes',
      subscription: 'By subscription',
    },
  },
  'price.options': { label: 'Prices', one: 'Price', hint: 'One for each price that the page states' },
  'price.options.amount': { label: 'How much', hint: 'In figures, such as 495' },
  'price.options.currency': { label: 'Currency' },
  'price.options.per': {
    label: 'For what',
    values: {
      course: 'The whole course',
      module: 'Each module',
      semester: 'Each semester',
      month: 'Each month',
      year: 'Each year',
      credit: 'Each credit',
    },
  },
  'price.options.for': {
    label: 'Who pays it',
    values: {
      everyone: 'Everyone',
      home: 'Students of the provider’s own country',
      international: 'Students from abroad',
      employer: 'Employers',
    },
  },
  'price.options.covers': {
    label: 'What it pays for',
    values: {
      both: 'All of it, or not said',
      study: 'Study alone',
      assessment: 'Assessment',
      certificate: 'The certificate',
      credit: 'Credit',
    },
  },
  'price.options.note': note,
  'price.asOf': { label: 'When this price holds', hint: 'A year or a date, such as 2027' },
  'price.note': { label: 'More about the price', hint: 'What the page says beside the amounts' },
  funding: { label: 'Help with the cost', one: 'Scheme' },
  'funding.name': { label: 'Name of the scheme' },
  'funding.kind': { label: 'What sort of help', values: { ...course.fundingKinds, other: 'something else' } },
  'funding.country': country,
  'funding.text': { label: 'Who can have it' },
  'funding.url': page,
  'funding.until': { label: 'Last day of the scheme', hint: dateHint },
  accessibility: { label: 'Accessibility' },
  'accessibility.statementUrl': { label: 'Accessibility statement', hint: 'Its web address' },
  'accessibility.features': { label: 'Features', one: 'Feature', hint: 'Such as captions' },
  source: { label: 'Where you read this' },
  'source.url': { label: 'The page with these facts', hint: 'Often the page of the course again' },
  'source.name': { label: 'What that page is', hint: 'In a few words, such as “Course page”' },
  'source.kind': {
    label: 'Whose page it is',
    values: {
      provider: 'The provider’s own',
      listing: 'A list of courses kept by others',
      register: 'An official register',
      news: 'A news item',
      article: 'An article by somebody else',
      list: 'A list that people keep',
      dataset: 'A data file',
    },
  },
  'source.date': { label: 'Date on the page', hint: 'Where it shows one: as 2027, 2027-09 or 2027-09-21' },
  'source.note': { label: 'A remark on the page' },
  'source.extent': {
    label: 'How much of the page was read',
    values: { whole: 'The whole page', part: 'A part of it' },
  },
  'source.checked': { label: 'Day on which all this still stood there', hint: dayHint },
  evidence: {
    label: 'Where single facts were read',
    one: 'Fact',
    hint: 'Where that is another page than the one above',
  },
  'evidence.field': { label: 'Which fact' },
  'evidence.url': page,
  'evidence.name': { label: 'What that page is', hint: 'Needed where it has no address' },
  'evidence.date': { label: 'Date on that page', hint: dateHint },
  'evidence.read': { label: 'Day on which it was read', hint: dayHint },
  'evidence.quotation': { label: 'The words that say it', hint: 'At most 20 words of the page' },
  recorded: { label: 'Day of this entry', hint: dayHint },
};

/** Words of the fields of a provider that is not listed yet. */
export const providerFields: Readonly<Record<string, FieldWords>> = {
  name: { label: 'Name of the provider' },
  kind: {
    label: 'What sort of provider',
    values: {
      university: 'University',
      college: 'College',
      school: 'School',
      consortium: 'Group of universities',
      company: 'Company',
      platform: 'Platform',
      'professional-body': 'Professional body',
      charity: 'Charity',
      government: 'Government body',
    },
  },
  country: { label: 'Country', hint: 'Leave it out where there is no single one' },
  town: { label: 'Town or city' },
  url: { label: 'Its own site', hint: 'Starts with https://' },
};

/** The sections of the form: what stands open in each, and what is folded away. A field without a place stands in the last. */
export const sections: readonly {
  readonly heading: string;
  readonly fields?: readonly string[];
  /** Heading over what is folded away. */
  readonly more?: string;
  readonly folded?: readonly string[];
}[] = [
  {
    heading: 'What it is',
    fields: ['title', 'provider', 'type', 'delivery.mode', 'subjects', 'url', 'description'],
    more: 'More about what it is',
    folded: [
      'learningOutcomes',
      'skills',
      'audience',
      'status',
      'typeLabel',
      'platform',
      'languages',
      'titleLanguage',
      'englishTitle',
      'code',
      'identifiers',
    ],
  },
  { heading: 'Where you read it', fields: ['source.name', 'source.kind', 'source.url', 'source.date'] },
  { heading: 'What it costs', more: 'Price and help with the cost', folded: ['price', 'funding'] },
  { heading: 'How large it is', more: 'Hours and length', folded: ['workload', 'duration'] },
  {
    heading: 'When and where',
    more: 'Starts, pace and place',
    folded: [
      'intakes',
      'startMonths',
      'startNote',
      'delivery.pace',
      'studyMode',
      'delivery.choice',
      'delivery.place',
      'delivery.taughtBy',
      'delivery.note',
      'delivery.inferred',
    ],
  },
  {
    heading: 'Level and credit',
    more: 'Level, credit and what it counts towards',
    folded: ['credits', 'levels', 'stage', 'difficulty', 'levelNote', 'stacking'],
  },
  {
    heading: 'Assessment and certificate',
    more: 'Assessment, certificate and who stands behind it',
    folded: ['assessment', 'credential', 'awardingBody', 'qualityAssurance', 'recognition'],
  },
  { heading: 'Who may enrol', more: 'Entry and accessibility', folded: ['entry', 'accessibility'] },
  {
    heading: 'How we know',
    more: 'More about the page, single facts and the day',
    folded: ['source.note', 'source.extent', 'source.checked', 'evidence', 'recorded'],
  },
];
/** Over the fields that no section names. */
export const otherFields = 'Everything else';
