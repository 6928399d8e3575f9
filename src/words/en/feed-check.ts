/** The page on which a provider tries its own feed or page. */

export const title = 'Check a feed or a page';
export const description =
  'See what this directory would read of your course feed, table or page, what it would lose, and what the EU list still lacks. Nothing leaves your browser.';
export const lead =
  'Choose a feed, a table or a page of yours, and see what would come into the directory: each value beside the words that it was read from, what would be lost, and what is missing. You also get the schema.org data for your page. All of it is done in your browser; nothing is sent anywhere.';
export const needsScript =
  'This page needs JavaScript to read your file. The command below does the same without a browser.';

export const yourFeed = 'Your feed or page';
export const file = 'A file';
export const fileHint =
  'XCRI-CAP, JSON-LD, a table (CSV, Excel, OpenDocument), JSON of a catalogue, or a saved page; also packed as .gz or .zip. You can drop it anywhere on this form.';
export const pasted = 'Or paste text';
export const pastedHint = 'The source of your page, JSON-LD, or rows of a table with their header.';
export const pastedName = 'pasted-text';
export const saysTitle = 'What your source does not say';
export const notSaid = 'Leave it open';
export const provider = 'Provider';
export const providerHint =
  'Its id here, where the source does not name who offers the courses, such as open-university.';
export const encoding = 'Encoding';
export const encodingHint =
  'Of a text that does not say it, or says it wrongly, such as windows-1252, iso-8859-15 or shift_jis.';
export const mode = 'How one takes part';
export const subject = 'Subject';
export const type = 'Kind of award';
export const providerKind = 'Kind of provider';
export const upgradeLinks = 'Read http: links as https:';
export const keepFirst = 'Take only the first of courses with one identifier';
export const columnsTitle = 'What the columns mean';
export const columnsHint =
  'Where your table is of a kind that is not known here, its columns are listed below once it was read. Choose what each field is read from, and check again.';
export const asJson = 'The same as a mapping (JSON)';
export const mapping = 'Mapping (JSON)';
export const mappingHint = 'The command takes it too, with `--mapping`. What you choose above is written here.';
export const check = 'Check';
export const cancel = 'Cancel';

export const nothingChosen = 'Choose a file or paste text first.';
export const opening = 'Opening the file …';
export const progress = (percent: number, courses: string): string => `${percent} % read, ${courses} so far.`;
export const cancelled = 'Cancelled. Nothing was kept.';
export const notLoaded =
  'The part of the site that reads feeds could not be loaded. Check your connection and try again.';
export const failed = (message: string): string =>
  `This file could not be read because of a fault in this page: ${message}. Please report it with the file, if you may share it.`;
export const refused = 'Nothing would come in';
export const proposed =
  'Under “What the columns mean” each field has the column that its name and first rows point to. Look at each, then check again.';
export const quoted = (label: string): string => `“${label}”`;
export const under = (label: string): string => `under “${label}”`;
export const leaveEmpty = (label: string): string => `leave “${label}” empty`;
export const chooseColumn = (label: string): string => `Choose a column for “${label}” first.`;
export const courses = (count: string, isOne: boolean): string => `${count} ${isOne ? 'course' : 'courses'}`;
export const done = (read: string): string => `Done: ${read} read. The report is below.`;

export const result = 'What would come in';
export const readAs = (format: string, encoding: string): string => `Read as ${format}, ${encoding}.`;
export const providers = (names: string): string => `Offered by ${names}.`;
export const isNew = (name: string): string => `${name} (not in the directory yet)`;
export const firstCourses = (shown: string, all: string): string =>
  `The first ${shown} of ${all}; the report has all of them.`;
export const waiting = 'waits for what the source does not say';
export const readTitle = 'Read from words';
export const readHint =
  'What is not certain comes first. A value that stands word for word in the source is not listed.';
export const field = 'Field';
export const words = 'Words';
export const value = 'Read as';
export const count = 'Courses';
export const rule = 'By which rule';
export const nothing = 'nothing';
export const lostTitle = 'Lost or to be looked at';
export const dropped = 'Dropped';
export const guessed = 'Guessed';
export const why = 'Why';
export const example = 'First example';
export const how = 'How';
export const allWords = 'Every value of it stands in the source word for word.';
export const guessedWords =
  'What is read of it stands in the source word for word, but for what is guessed: that is listed below.';
export const nothingLost = 'Nothing of it is lost.';
export const lackingTitle = 'Missing of the EU list';
export const lackingHint =
  'The EU recommends what such a description should state. Of these points the source says nothing that was understood:';
export const lackingNone = 'Every point of the EU list is stated.';
export const lackingOf = (label: string, courses: string): string => `${label}: missing of ${courses}`;
export const missing = (labels: string): string => `Missing of the EU list: ${labels}.`;
export const jsonLdTitle = 'schema.org data for the page of this course';
export const jsonLdHint =
  'Put it into the page between <script type="application/ld+json"> and </script>. A subject that was guessed is left out: add it if it is right.';
export const copy = 'Copy';
export const copied = 'Copied.';
export const notCopied = 'The browser does not allow copying: select the text instead.';
export const eachCourse = 'Course by course';
export const downloadRecords = 'Records (JSON)';
export const downloadJsonLd = 'schema.org data (JSON-LD)';
export const downloadReport = 'Report (Markdown)';

export const commandTitle = 'The same with the command';
export const commandAbout =
  'In a copy of this project, the command reads the same formats with the same rules and prints the same report. `--dry-run` writes nothing; without it the courses go into the content of the site.';
export const command = 'npm run import -- YOUR-FILE --dry-run';
export const commandMore =
  'A table with columns of its own is refused at first there as here: save what stands under “What the columns mean” as a file and add `--mapping FILE`. Without a file it lists its options: `npm run import -- --help`.';
export const whatTitle = 'What it does';
export const what: readonly string[] = [
  'Names each course that would come in, become a draft or be refused, with the line and the mend.',
  'Shows each value beside the words that it was read from, and the rule where it is not certain.',
  'Lists what would be dropped, with the reason.',
  'Says which points of the EU list are missing of each course.',
  'Writes schema.org data for your own pages, and the records as JSON.',
];
export const oneCourse = 'For a single course, or to correct one that is here, use [the form].';
