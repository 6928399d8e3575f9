/** Words of the comparison. */
export const comparedLabels = {
  missing: 'Not known: ask about',
  age: 'How old this is',
  read: 'Where and when read',
} as const;

export const nothingMissing = 'Nothing: all points are known';

export const readOn = (page: string, date: string | undefined, recorded: string) =>
  `${page}${date ? `, dated ${date}` : ''}; last entered or checked here on ${recorded}`;

/** Beside a row; nothing where there is nothing to notice. */
export const rowStates = {
  differs: 'differs',
  unlike: 'cannot be compared',
  equivalent: '',
  partly: 'not known for every course',
  same: '',
} as const;

export const knownOfNone = (facts: string) => `Not known of any of these: ${facts}.`;

export const kept = 'Kept: this is your comparison now';
export const gone = (name: string): string => `No longer in the directory: ${name}`;
export const columnsNotLoaded = 'The courses could not be loaded. Check the connection and reload the page';
export const takenOut = (title: string): string => `Removed: ${title}`;
export const takeOut = 'Remove';
export const takeOutOf = (title: string): string => `Remove: ${title}`;
export const fact = 'Fact';
export const provider = 'Provider';
export const page = 'Page';

/** The scales above the table, and what is drawn on each. */
export const scaleLabels = {
  price: 'Price',
  hours: 'Hours of study',
  credits: 'Credit',
} as const;
/** @param rates day of the rates */
export const scaleNotes = (rates: string) => ({
  price: `Of the whole course. Bars of other currencies are drawn in rough pounds, by the rates of ${rates}.`,
  hours: 'In all, as stated or worked out from weeks and hours a week.',
  credits: 'Bars are drawn in ECTS credits.',
});
export const noNumber = 'Not known';
export const moreColumns = (count: number): string => `${count} courses: scroll sideways to see them all`;
