/** Words of the formats of the data: for whom each is, what is in it and what it cannot carry. */

export const json = {
  audience: 'Programs, and everybody who wants all of it',
  holds: 'Our own records, every field of them, with title, licence and date of the file around them.',
  lacks: 'Nothing: it is what the pages of this site are made from.',
};
export const jsonLines = {
  audience: 'Programs that read line by line',
  holds: 'The same records, one a line.',
  lacks: 'Nothing of a record. The file has no room for its own licence and date: they stand on this page.',
};
export const csv = {
  audience: 'Spreadsheets',
  holds: 'One course a row, in UTF-8. Several values in one cell are divided by a vertical bar.',
  lacks:
    'Whatever does not fit a cell: recognition, stacking, funding, quality assurance, kinds of assessment and most notes. Prices are words, and a number that is of a part of a course, or of many courses, stands only among the notes. What is free beside a free course, such as its certificate, is left out.',
};
export const schemaOrg = {
  audience: 'Search engines and websites',
  holds:
    'Each course as a Course with its CourseInstance and Offers; a degree as an EducationalOccupationalProgram too.',
  lacks: (ofOthers: string): string =>
    `Assessment, stacking, funding, the page and the day on which the facts were read, and of recognition all but bodies of which no more is said than that they recognise the course. ${ofOthers}`,
};
export const ctdl = {
  audience: 'Registries of credentials, such as the US Credential Registry',
  holds:
    'Each course as a Course or LearningProgram of the Credential Transparency Description Language, with its provider and, as a MicroCredential, Certificate, Diploma or Degree, what one receives at the end.',
  lacks: (ofOthers: string): string =>
    `Hours a week, full or part time, and what we know of recognition, stacking and funding. The kind of award is given twice: by class, and by our own word for it. CTDL requires a language: where none is stated it is “und”, undetermined. It requires a description and a status: a sentence of title, kind and provider stands for the one, and where no source states the other, words beside it say on what it rests. ${ofOthers}`,
};
export const xcriCap = {
  audience: 'Course aggregators in the United Kingdom and Europe',
  holds: 'Providers with their courses and a presentation for each start (EN 15982, MLO Advertising).',
  lacks: (ofOthers: string): string =>
    `The kind of award as a code, stacking, funding, quality assurance, and of recognition all but bodies of which no more is said than that they accredit the course. A price is a line of text, and so is a range of credit. ${ofOthers}`,
};
export const elm = {
  audience: 'Europass and national learning opportunity portals',
  holds: 'Learning opportunities of the European Learning Model 3, with concepts from the vocabularies of the EU.',
  lacks: (ofOthers: string): string =>
    `Courses that do not state what its profile requires (learning outcomes or topics, the provider’s country, a page of the provider) are left out whole; a language that is not stated is given as undetermined, and of topics without outcomes the one outcome says that none are stated. A range of hours or credit stands in a note. Price, level, recognition and starts without a day are not written, and of credit only ECTS. ${ofOthers}`,
};
export const ofOthers =
  'A number that is of a part of a course, or of many courses, is left out, and so is what is free beside a free course, such as its certificate.';

/** What the ages mean, for those who read the data. */
export const ageDescription =
  'How old what is known is, on the day of the file: checked within the last year; undated; older, so that it may have changed; past, which means over, as far as we know.';
