/** Words of the comparison. */
export const comparedLabels = {
  missing: 'Not known: ask about',
  age: 'How old this is',
  read: 'Where and when read',
} as const;

export const nothingMissing = 'Nothing: all points are known';

export const readOn = (page: string, date: string | undefined, recorded: string) =>
  `${page}${date ? `, dated ${date}` : ''}; entered here on ${recorded}`;

export const rowStates = {
  differs: 'differs',
  equivalent: 'equivalent',
  partly: 'not known of all',
  same: '',
} as const;

export const knownOfNone = (facts: string) => `Not known of any of these: ${facts}.`;

export const kept = 'Kept: this is your comparison now';
export const gone = (name: string): string => `No longer in the directory: ${name}`;
export const columnsNotLoaded = 'The courses could not be loaded. Check the connection and reload the page';
export const takenOut = (title: string): string => `Taken out: ${title}`;
export const takeOut = 'Take out';
export const takeOutOf = (title: string): string => `Take out: ${title}`;
export const fact = 'Fact';
export const provider = 'Provider';
export const page = 'Page';
