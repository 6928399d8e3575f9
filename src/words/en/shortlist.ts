/** Words of the shortlist’s page. */
export const title = 'Your shortlist';
export const lead =
  'Kept in this browser only: nobody else sees it, and clearing the browser’s data clears it. Export it to keep it or to move it.';
export const needsScript =
  'Keeping a shortlist needs JavaScript. Without it, bookmark the pages of courses in your browser.';
export const sharedTitle = 'A list that somebody shared with you';
export const takeShared = 'Add these to my shortlist';
export const dismissShared = 'Close without adding';
export const savedTitle = 'Saved courses';
export const empty = {
  before: 'Nothing is saved yet. In ',
  finder: 'the finder',
  after: ' or on a course’s page, press “Save”.',
} as const;
export const shareTitle = 'Hand it over or keep it';
export const compare = 'Compare the first four';
export const copyLink = 'Copy a link to this list';
export const showCode = 'Show it as a QR code';
export const print = 'Print';
export const exportJson = 'Export as JSON';
export const exportCsv = 'Export as CSV';
export const clear = 'Clear the list';
export const linkLabel = 'Link to this list, without your notes';
export const codeCaption = 'Point a phone’s camera at it to open this list there. Your notes are not in it.';
export const codeName = 'QR code of the link to this list';
export const codeTooLong = 'This list is too long for one code: copy the link instead.';
export const codeNotLoaded = 'The code could not be drawn. Check the connection and try again, or copy the link.';
export const importLabel = 'Import a list that was exported here (JSON or CSV)';
export const gone = 'No longer in the directory. The note is yours to keep.';
export const note = 'Note';
export const up = 'Move up';
export const down = 'Move down';
export const remove = 'Remove';
export const searches = {
  heading: 'Saved searches',
  empty: 'None yet. In [the finder], press “Save this search”: here you see what is new in it since you looked last.',
} as const;
export const saved = (courses: string): string => `${courses} saved`;
export const compareThese = 'Compare these';
export const linkCopied = 'The link is copied. It names the courses, not your notes.';
export const linkBelow = 'The link stands below: copy it from there. It names the courses, not your notes.';
export const noteOn = (name: string): string => `Note on ${name}`;
export const removeOf = (name: string): string => `Remove: ${name}`;
export const moveUp = (name: string): string => `Move up: ${name}`;
export const moveDown = (name: string): string => `Move down: ${name}`;
export const isNumber = (name: string, place: number): string => `${name} is now number ${place}`;
export const added = (courses: string): string => `Added: ${courses}`;
export const removed = (name: string): string => `Removed: ${name}. `;
export const undo = 'Undo';
export const asItWas = 'As it was.';
export const nothingKept = 'This browser does not let the site keep anything, so nothing can be saved here.';
export const factsNotLoaded =
  'The courses’ facts could not be loaded; your list is whole. Reload the page to see them.';
export const lettersNotLoaded =
  'The questions to the providers could not be loaded; your list is whole. Reload the page to see them, or open the page of a course: it has a letter of its own.';
