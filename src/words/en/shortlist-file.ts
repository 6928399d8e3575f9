/** What is said of a list of courses from a file, a link or a browser's store that cannot be read whole. */

export const tooLarge = 'The file is larger than any shortlist: 1 MB is the most that is read.';
export const noTable =
  'This is not a shortlist of this site: a CSV file needs a first row with “id”, and rows with courses.';
export const damaged = 'The file is damaged: it is not whole JSON.';
export const notOurs = 'This is not a shortlist of this site.';
export const otherVersion = (version: string, ours: number): string =>
  `The file is of version ${version}; this page reads version ${ours}.`;
export const empty = 'There is no course in the file.';
export const downloadStored = 'Download what was stored';
export const forgetIt = 'Forget it';
export const forgotten = 'Forgotten.';
export const notReadWhole =
  'What this browser had stored could not be read, or not all of it. All that could be read is here. ';
export const noLongerListed = (id: string): string => `No longer in the directory: ${id}`;
export const leftOut = (count: number): string =>
  `${count} of the parts of this link cannot be courses and were left out.`;
export const noteKept = 'Note kept.';
export const notOpened = 'The file could not be opened.';
export const notImported = (refusal: string): string => `${refusal} Your list is as it was.`;
export const imported = (courses: string): string => `Imported: ${courses}, added after your own.`;
export const notAllImported = (courses: string): string => ` ${courses} could not be read and were left out.`;
