/** Words of the form in which a provider says what the columns of a table mean: loaded when a table needs it. */

export const needed = '(needed)';
export const none = 'No column';
export const column = (name: string, example: string): string => (example === '' ? name : `${name}: ${example}`);
export const identifier = 'What tells one course from another';
export const identifierHint = 'An id, a code or the web address; no two rows may share it';
export const providerColumn = 'Who offers it';
export const providerName = 'Name of the provider';
export const providerNameHint = 'Where one provider offers all of them and no column names it';
export const currency = 'Currency';
export const currencyHint = 'Of amounts without one: three letters, such as GBP';
export const notRead = 'not read';

/** Our fields that a column can be read as, in the order of the form; the others are there in the mapping alone. */
export const targets: readonly (readonly [target: string, label: string])[] = [
  ['title', 'Name of the course'],
  ['url', 'Page of the course'],
  ['type', 'Kind of course'],
  ['description', 'What it is about'],
  ['outcomes', 'What one will be able to do'],
  ['subject', 'Subject'],
  ['mode', 'How one takes part'],
  ['language', 'Language of teaching'],
  ['level', 'Level'],
  ['credit', 'Credit'],
  ['duration', 'How long it takes'],
  ['hours', 'Hours of study in all'],
  ['hoursPerWeek', 'Hours a week'],
  ['price', 'Price'],
  ['start', 'Start'],
  ['end', 'End'],
  ['applyBy', 'Last day to apply'],
  ['town', 'Town'],
  ['entry', 'Who may enrol'],
  ['registration', 'Who can register: persons or organisations'],
  ['audience', 'Whom it is for'],
  ['assessment', 'How one is assessed'],
  ['credential', 'What one gets at the end'],
  ['code', 'Your code for it'],
  ['sourceDate', 'Day of these facts'],
];

/** Our fields whose numbers another column may say the unit of, row by row. */
export const unitColumns: Readonly<Record<string, string>> = {
  level: 'Column with the framework of the level',
  credit: 'Column with the kind of credit',
  duration: 'Column with the unit of the length',
  hours: 'Column with the unit of the work',
  price: 'Column with the currency',
};
