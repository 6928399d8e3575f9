/** Open Onderwijs API 5 (and the version after it): lists of courses, with offerings where they are expanded (https://openonderwijsapi.nl). */
import type { DraftBuilder, Spot } from '../draft-builder.ts';
import { catalogueFormat } from '../json-catalogue.ts';
import type { JsonTree, Node } from '../json-tree.ts';

const languages = { language: 'language', value: 'value' };
/** Modes of the specification that our readers do not know by their words. */
const modes: Readonly<Record<string, string>> = {
  situated: 'on campus',
  'distance-learning': 'distance',
  'on campus': 'on campus',
  hybrid: 'blended',
  coil: '',
};

/** How one takes part. Whether several modes are all part of it or to choose from, the list does not say: they are read as one text. */
const readModes = (tree: JsonTree, builder: DraftBuilder, from?: Node): void => {
  const found = ['modeOfDelivery', 'modesOfDelivery'].flatMap((path) => tree.texts(path, from));
  const told = found.filter(({ text }) => modes[text] !== '');
  for (const { text, spot } of found) if (modes[text] === '') builder.noMode(text, spot);
  const [first] = told;
  if (!first) return;
  const words = [...new Set(told.map(({ text }) => modes[text] ?? text))].join(', ');
  if (!builder.mode(words, first.spot)) builder.noMode(words, first.spot);
};

/** Whose course it is: an organisation in place, or its id. */
const readOwner = (tree: JsonTree, builder: DraftBuilder, wanted: string): void => {
  const [owner] = [...tree.all('organization'), ...tree.all('organisation')];
  if (!owner) {
    const key = tree.text('organizationId') ?? tree.text('organisationId') ?? tree.texts('organization')[0]?.text;
    if (key !== undefined) builder.provider = { key };
    return;
  }
  const name = tree.inLanguage('name', languages, wanted, owner)?.text;
  const key = tree.text('organizationId', owner) ?? tree.text('organisationId', owner) ?? name;
  const url = tree.text('link', owner);
  if (key !== undefined) builder.provider = { key, ...(name && { name }), ...(url && /^https?:/.test(url) && { url }) };
};

/** What one learns. Version 5 has one outcome as a list of languages, and a list of those. */
const readOutcomes = (tree: JsonTree, builder: DraftBuilder, wanted: string): void => {
  for (const outcome of tree.all('learningOutcomes')) {
    const own = tree.inLanguage('name', languages, wanted, outcome);
    if (own) builder.put('learningOutcomes', own.text, own.spot);
  }
  const spoken = tree.all('learningOutcomes').flatMap((node) => {
    const [language, value] = [tree.text('language', node), tree.texts('value', node)[0]];
    return value ? [{ language: language ?? '', ...value }] : [];
  });
  const isWanted = (language: string) => language.split('-')[0]?.toLowerCase() === wanted.split('-')[0]?.toLowerCase();
  const hasWanted = spoken.some(({ language }) => isWanted(language));
  for (const { language, text, spot } of spoken) {
    if (!hasWanted || isWanted(language)) builder.put('learningOutcomes', text, spot);
    else builder.drop(text, 'a text in another language', spot);
  }
};

/** The work of the course, in credit or in hours. */
const readLoads = (tree: JsonTree, builder: DraftBuilder): void => {
  for (const load of tree.all('studyLoad')) {
    const [unit, value] = [tree.text('studyLoadUnit', load) ?? '', tree.text('value', load)];
    const spot = { field: 'studyLoad', place: load.path };
    if (value === undefined) continue;
    if (unit === 'ects') builder.credit(value, 'ECTS', spot);
    // "sbu" counts hours of study (studiebelastingsuren); hours of contact alone are not the work of a course.
    else if (/^(?:sbu|hour|uur)/i.test(unit)) builder.duration(`${value} hours`, spot);
    else builder.drop(`${value} ${unit}`, 'a load in a unit that is neither credit nor hours of study', spot);
  }
};

/** What one run of the course costs. */
const readCosts = (tree: JsonTree, run: DraftBuilder, offering: Node): void => {
  for (const cost of tree.all('priceInformation', offering)) {
    const [kind, amount, currency] = ['costType', 'amount', 'currency'].map((key) => tree.text(key, cost));
    const where = { field: 'priceInformation', place: cost.path };
    if (amount === undefined) continue;
    if (kind !== undefined && !/total|tuition|course|price/i.test(kind))
      run.drop(`${kind} ${amount} ${currency ?? ''}`, 'an amount that is not the price', where);
    else run.price(`${currency ?? ''} ${amount}`.trim(), where);
  }
};

/** When one run of the course is, how it is taken and what it costs, where that is its own. */
const readOffering = (tree: JsonTree, builder: DraftBuilder, offering: Node): void => {
  const run = builder.run(offering.path);
  const first = (...paths: string[]) =>
    paths.map((path) => tree.texts(path, offering)[0]).find((found) => found !== undefined);
  const spot = { field: 'offerings', place: offering.path };
  const [start, end, applyBy] = [
    first('startDateTime', 'startDate'),
    first('endDateTime', 'endDate'),
    first('enrollEndDate', 'enrolEndDate', 'enrolmentPeriods.endDateTime'),
  ];
  const page = first('link');
  run.intake(
    { start: start?.text, end: end?.text, applyBy: applyBy?.text, url: page?.text },
    { start: start?.spot ?? spot, ...(end && { end: end.spot }), ...(applyBy && { applyBy: applyBy.spot }) },
  );
  readModes(tree, run, offering);
  for (const path of ['teachingLanguage', 'teachingLanguages'])
    for (const { text, spot: where } of tree.texts(path, offering)) run.language(text, where);
  readCosts(tree, run, offering);
  builder.join(run);
};

export const ooapi = catalogueFormat({
  id: 'ooapi',
  label: 'Open Onderwijs API',
  specification: 'https://openonderwijsapi.nl/specification/v5/docs.html',
  detect: (head) =>
    /^\uFEFF?\s*[[{]/.test(head) &&
    /"courseId"\s*:/.test(head) &&
    /"(?:primaryCode|studyLoad|teachingLanguages?)"\s*:/.test(head),
  lists: ['items', 'courses'],
  isCourse: (value) => typeof value['courseId'] === 'string' && 'name' in value,
  identifierOf: (tree) => tree.text('courseId'),
  skip: [
    'resources',
    'coordinators',
    'instructors',
    'consumers',
    'ext',
    'educationSpecification',
    'logo',
    'coordinatorIds',
    'instructorIds',
    'programmeIds',
    'primaryCode.codeType',
  ],
  readCourse: (tree, builder, options) => {
    const wanted = options.language ?? 'en';
    const local = (path: string, read: (text: string, spot: Spot) => void) => {
      const found = tree.inLanguage(path, languages, wanted);
      if (found) read(found.text, found.spot);
    };
    const use = (path: string, read: (text: string, spot: Spot) => void) => {
      for (const { text, spot } of tree.texts(path)) read(text, spot);
    };
    builder.identify('ooapi', builder.identifier, { field: 'courseId', place: builder.place });
    readOwner(tree, builder, wanted);
    local('name', (text, spot) => builder.title(text, spot));
    local('description', (text, spot) => builder.description(text, spot));
    local('admissionRequirements', (text, spot) => builder.put('entry.text', text, spot));
    local('qualificationRequirements', (text, spot) => builder.put('assessment.text', text, spot));
    local('assessment', (text, spot) => builder.put('assessment.text', text, spot));
    local('enrollment', (text, spot) => builder.put('delivery.note', text, spot));
    local('enrolment', (text, spot) => builder.put('delivery.note', text, spot));
    use('primaryCode.code', (text, spot) => builder.put('code', text, spot));
    use('abbreviation', (text, spot) => builder.put('code', text, spot));
    use('link', (text, spot) => builder.url(text, spot));
    use('duration', (text, spot) => builder.duration(text, spot));
    for (const path of ['teachingLanguage', 'teachingLanguages'])
      use(path, (text, spot) => builder.language(text, spot));
    readModes(tree, builder);
    use('fieldsOfStudy', (text, spot) => builder.subjectCode('ISCED-F', text, undefined, spot));
    use('level', (text, spot) => builder.level(text, spot));
    readOutcomes(tree, builder, wanted);
    readLoads(tree, builder);
    for (const address of tree.all('addresses'))
      builder.venue(
        {
          town: tree.text('city', address),
          country: tree.text('countryCode', address) ?? tree.text('country', address),
        },
        { field: 'addresses', place: address.path },
      );
    for (const offering of [...tree.all('offerings'), ...tree.all('courseOfferings')])
      readOffering(tree, builder, offering);
    builder.joinRuns();
    use('validTo', (text, spot) => {
      const last = builder.date(text, spot);
      if (last !== undefined && options.today !== undefined && last < options.today) {
        builder.put('status', 'closed', spot);
        builder.guess(text, 'a course that is no longer valid read as closed', spot);
      } else builder.drop(text, 'until when a course is valid has no field', spot);
    });
    use('firstStartDate', (text, spot) => {
      if (!builder.data.intakes?.length) builder.intake({ start: text }, { start: spot });
    });
  },
});
