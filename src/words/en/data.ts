/** Words of the pages on the data. What stands in brackets is linked, what stands in backticks is code. */
import { formatNumber, plural } from '../format.ts';

export const openData = 'Open data';
export const openDataDescription =
  'The whole directory to download: JSON, CSV, schema.org, CTDL, XCRI-CAP and the European Learning Model, with sizes, checksums, its licence and its limits.';
export const openDataLead = (courses: number, providers: number): string =>
  `${courses} courses by ${providers} providers, to download and reuse, also for money, under [CC BY 4.0]. Newest record:`;
export const attribution = (site: string, address: string, day: string): string =>
  `${site}, ${address}, data of ${day}, CC BY 4.0`;
export const newCourses = 'new and changed courses';
export const dcat = 'Description of the data set (DCAT)';

export const files = {
  heading: 'The whole directory',
  table: 'Files of the whole directory',
  file: 'File',
  format: 'Format',
  courses: 'Courses',
  size: 'Size',
  audience: 'For',
  note: (day: string): string =>
    `All files were made as of ${day}. Their SHA-256 checksums are with each format below and in [checksums.txt], which \`sha256sum --check\` reads. Sizes are those of the files themselves; a host sends them compressed. Other sites may read them straight from here (CORS).`,
};

export const licence = {
  heading: 'Licence',
  terms:
    'You may copy, change and publish the data in any form. Name this guide, link to it and say what you changed; if you translate or shorten a description, that is a change. For example:',
  limits:
    'Course titles and facts belong to nobody; descriptions, where there are any, are ours. The courses are their providers’: our licence gives no right to their names and marks.',
};

export const know = {
  heading: 'What to know before you use it',
  points: [
    'What is missing in a record was not read by us, or not stated: a gap is the provider’s silence only where `source.extent` is `whole`. A missing price is not a price of zero.',
    'Each record names the page that it was read on and, where that page shows one, its date. Check before you rely on it.',
    'Levels and credits are as the provider states them. Nothing in the files is converted.',
    'Starts that have passed stay in the records. The calendar and the pages leave them out. That one can start at any time has no word in schema.org and CTDL.',
    'A course keeps its identifier, `provider/course`, for as long as it is listed; it is the end of its address. Closed courses are taken out of the files.',
  ],
  quality: 'How complete and how fresh the records are: [data quality].',
  method: 'How they are made: [our method].',
  frames: 'On your own page a list, a course or a figure can stand in a frame: [make the lines for it].',
  own: 'If you offer courses, [see what is read of your own feed or page].',
};

export const oneCourse = {
  heading: 'One course at a time',
  text: 'Each course’s address with `index.json` behind it gives that course alone, as its record is kept: what is left out there counts as its default. Its page also holds its schema.org form. For [title]: [`index.json`]. In the files of the whole directory a course is found by its identifier. Those in the European Learning Model hold only courses that state what it requires.',
};

export const feeds = {
  heading: 'Feeds and a calendar',
  courses: (subjects: readonly string[]): string =>
    `[New and changed courses] (RSS), the hundred last entered or checked. By subject: ${subjects.map((name) => `[${name}]`).join(', ')}.`,
  everyList: (count: number): string =>
    `Each list has its own feed, \`rss.xml\` behind its address: of a kind, a subject, a level, a country, a way of taking part or a provider, ${formatNumber(count)} in all. Where a course in it names the day of a coming start, \`starts.ics\` behind the address is their calendar.`,
  guides: '[Guides] (RSS), the last reviewed first.',
  starts: (count: number): string =>
    count === 0
      ? '[Coming starts] (iCalendar) of the courses that name the day: none does at present.'
      : `[Coming starts] (iCalendar) of the ${plural(count, { one: 'one course that names', other: '# courses that name' })} the day. Most listings give a month or nothing; those are not in it.`,
};

export const programs = {
  heading: 'For programs',
  dcat: 'Description of the data set for catalogues (DCAT-AP 3): [JSON-LD], [Turtle]; the files with their sizes and checksums as a Data Package (Frictionless Data): [datapackage.json].',
  schema: (fields: number): string =>
    `JSON Schema: [one record], [the whole file], [the record beside a page]. In words, with what each format carries: [all ${fields} fields].`,
  site: '[Sitemap] with the date of each page, [OpenSearch description], [llms.txt] with every guide, term and provider as Markdown.',
};

export const format = {
  heading: 'Each format',
  ofTotal: (count: number, total: number): string =>
    count === total ? `${count} courses` : `${count} of ${total} courses`,
  holds: 'What is in it',
  specification: 'Specification',
  lacks: 'What it cannot carry',
  readBack: (part: readonly string[], not: readonly string[]): string =>
    `Read back, these fields come in part: ${part.map((field) => `\`${field}\``).join(', ')}; these do not: ${not.map((field) => `\`${field}\``).join(', ')}.`,
  checksum: 'SHA-256',
  example: 'Example',
  exampleOf: (label: string): string => `: one course as ${label}`,
  exampleLabel: (label: string): string => `Example: ${label}`,
  shown: (isCut: boolean): string => `${isCut ? 'Shortened: ' : ''}“[title]”`,
};

export const fields = {
  title: 'Fields of the data',
  description: (count: number): string =>
    `All ${count} fields of a course record, what each holds, and which of CSV, schema.org, CTDL and XCRI-CAP bring it back as it was.`,
  lead: (count: number): string =>
    `All ${count} fields of a course record. JSON and JSON Lines carry every one of them; the table says which of the others bring a field back as it was, when what we wrote is read again.`,
  key: '● whole, ◐ in part, – not. A dash does not mean that nothing is written: some fields are there in words that no program can divide again. What comes back whole is tested with every change of the code. Whoever reads a file sets `id`, `provider`, `source` and `recorded` anew. For programs, the same as a JSON Schema: [one record], [the whole file].',
  added: 'What comes back beside the facts of a record',
  csvColumns: 'Columns of the CSV table',
  caption: 'Fields of a record, and whether each format brings them back as they were',
  field: 'Field',
  holds: 'What it holds',
  carried: { whole: 'comes back whole', part: 'comes back in part', not: 'does not come back' },
  ofReader: 'set by whoever reads',
  ofReaderSentence: 'Set by whoever reads the file.',
  ofJson: 'Comes back from JSON alone.',
  comesBack: (formats: string): string => `Comes back from ${formats}.`,
  comesInPart: (formats: string): string => `In part from ${formats}.`,
  always: ', always there',
  inGroup: ', there if its group is',
};

export const directoryOf = (site: string): string => `${site}: course directory`;
export const directoryDescription = (count: number, providers: number, offer: string): string =>
  `${count} courses by ${providers} providers: ${offer}, with what each listing states of price, length, credit, level, mode, starts, assessment and recognition, and the page on which it was read.`;
export const catalogueOf = (site: string): string => `${site}: open data`;
export const publishedBy = (site: string): string => `The data that ${site} publishes.`;
export const allCoursesOf = (site: string): string => `${site}: all courses`;
export const cannotCarry = (holds: string, lacks: string): string => `${holds} It cannot carry: ${lacks}`;
