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
